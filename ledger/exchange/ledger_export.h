#pragma once

#include "ledger/exchange/journal_export.h"

#include <string>

namespace bahi {

/// A journal as ledger and hledger read it:
///
///     account Liabilities:2010-Members-regular-savings:M01
///
///     2006-09-01 (17) Receipt M01
///         ; meeting: 6
///         Assets:1010-Cash-box  25.00 INR
///         Liabilities:2010-Members-regular-savings:M01  -25.00 INR
///
/// Everything is declared before its first use: the accounts at the head, a page where
/// it is first used. So both programs read it in their strictest ways. Balances are not asserted:
/// either program would need a transaction for it, and no voucher stands behind that.
class LedgerExport final : public JournalExport {
public:
    enum class Reader { Ledger, Hledger };

    LedgerExport(Reader reader, ExportDesk& desk);

    void begin(const ExportHead& head) override;
    void add(const Voucher& voucher) override;
    void endMonth(Month, const std::map<AccountCode, Money>&) override {}
    void end() override { m_out.flush(); }

private:
    void declareCurrency(const Currency& currency);
    void declareAccount(const ChartedAccount& charted);
    void declarePages(const Voucher& voucher);

    Reader m_reader;
    TextStream& m_out;
    const PageCodes& m_codes;
    PlaceTexts m_places;
    std::string m_afterAmount; // ` INR` and the end of the line
};

} // namespace bahi
