#pragma once

#include "ledger/exchange/journal_export.h"

#include <string>

namespace bahi {

/// A journal as a table, a row for each posting:
///
///     voucher,line,date,kind,account,name,sub_ledger,page,page_member,loan,debit,credit,...
///     17,1,2006-09-01,"receipt","1010","Cash box","none","","",,25.00,0.00,6,"M01",,
///
/// Texts are quoted and guarded against being formulas, as CsvWriter does it.
class CsvExport final : public JournalExport {
public:
    explicit CsvExport(ExportDesk& desk);

    void begin(const ExportHead& head) override;
    void add(const Voucher& voucher) override;
    void endMonth(Month, const std::map<AccountCode, Money>&) override {}
    void end() override { m_out.flush(); }

private:
    /// What a row says behind its amounts: the same in all rows of a voucher.
    std::string tailOf(const Voucher& voucher) const;

    TextStream& m_out;
    const PageCodes& m_codes;
    PlaceTexts m_places;
};

} // namespace bahi
