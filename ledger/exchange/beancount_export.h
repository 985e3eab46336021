#pragma once

#include "ledger/exchange/journal_export.h"

#include <string>

namespace bahi {

/// A journal as beancount reads it:
///
///     2006-09-01 * "M01" "Receipt"
///       voucher: 17
///       meeting: 6
///       Assets:1010-Cash-box  25.00 INR
///       Liabilities:2010-Members-regular-savings:M01  -25.00 INR
///     2006-10-01 balance Assets:1010-Cash-box  834.00 ~ 0 INR
///
/// The accounts open on the day of its first voucher, a page where it is first used.
/// After each month stands what every account came to, with its pages and without tolerance, so
/// that a line lost on the way does not go unnoticed. Beancount means the morning of a day.
class BeancountExport final : public JournalExport {
public:
    explicit BeancountExport(ExportDesk& desk);

    void begin(const ExportHead& head) override;
    void add(const Voucher& voucher) override;
    void endMonth(Month month, const std::map<AccountCode, Money>& balances) override;
    void end() override { m_out.flush(); }

private:
    void openAccounts(Date day);
    void open(Date day, AccountCode account, const Page& page);

    TextStream& m_out;
    const PageCodes& m_codes;
    PlaceTexts m_places;
    ExportHead m_head;
    bool m_isOpened = false;
    std::string m_afterAmount; // ` INR` and the end of the line
};

} // namespace bahi
