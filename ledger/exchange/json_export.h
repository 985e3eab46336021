#pragma once

#include "ledger/exchange/journal_export.h"

namespace bahi {

/// A journal as one JSON object, a line for each posting:
///
///     {"head": {"book": "7b6f…", "records": 69, "minute_book_code": "…", "currency": "INR", ...},
///      "accounts": [{"code": "1010", "name": "Cash box", "kind": "asset"}, ...],
///      "vouchers": [
///     {"voucher": 17, "date": "2006-09-01", "kind": "receipt", "meeting": 6, "member": "M01",
///      "resolution": null, "reverses": null, "postings": [
///       {"account": "1010", "sub_ledger": "none", "page": null, "page_member": null,
///        "loan": null, "debit": "25.00", "credit": "0.00"}, ...
///
/// Amounts are decimal texts, as in the reports.
class JsonExport final : public JournalExport {
public:
    explicit JsonExport(ExportDesk& desk);

    void begin(const ExportHead& head) override;
    void add(const Voucher& voucher) override;
    void endMonth(Month, const std::map<AccountCode, Money>&) override {}
    void end() override;

private:
    void addPostings(const Voucher& voucher);

    TextStream& m_out;
    const PageCodes& m_codes;
    PlaceTexts m_places;
    bool m_isFirst = true;
};

} // namespace bahi
