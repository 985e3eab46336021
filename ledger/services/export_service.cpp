#include "ledger/services/export_service.h"

#include "ledger/exchange/beancount_export.h"
#include "ledger/exchange/csv_export.h"
#include "ledger/exchange/json_export.h"
#include "ledger/exchange/ledger_export.h"
#include "ledger/reports/report_head.h"
#include "ledger/services/meeting_service.h"

#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace bahi {

namespace {

std::unique_ptr<JournalExport> exportAs(ExportFormat format, ExportDesk& desk) {
    switch (format) {
        case ExportFormat::Ledger:
            return std::make_unique<LedgerExport>(LedgerExport::Reader::Ledger, desk);
        case ExportFormat::Hledger:
            return std::make_unique<LedgerExport>(LedgerExport::Reader::Hledger, desk);
        case ExportFormat::Beancount:
            return std::make_unique<BeancountExport>(desk);
        case ExportFormat::Csv:
            return std::make_unique<CsvExport>(desk);
        case ExportFormat::Json:
            return std::make_unique<JsonExport>(desk);
    }
    return {};
}

using BalancesByMonth = std::map<Month, std::map<AccountCode, Sides>>;

/// Every account that ever moved, by code.
std::vector<const ChartedAccount*> accountsIn(const BalancesByMonth& months) {
    std::set<AccountCode> codes;
    for (const auto& [month, moved] : months)
        for (const auto& [code, sides] : moved) codes.insert(code);
    std::vector<const ChartedAccount*> accounts;
    for (const AccountCode code : codes) {
        accounts.push_back(ChartOfAccounts::find(code));
        mustTie(accounts.back() != nullptr, "a balance stands on an account outside the chart");
    }
    return accounts;
}

ExportHead headFor(Book& book, const BalancesByMonth& months) {
    return {.bookId = toHex(book.identity().bookId),
            .records = book.log().size(),
            .minuteBookCode = minuteBookCodeOf(book),
            .currency = headOf(book).currency,
            .accounts = accountsIn(months)};
}

/// Adds vouchers up, month by month, and holds what they come to against what was projected.
class MonthEnds {
public:
    explicit MonthEnds(BalancesByMonth projected) : m_projected{std::move(projected)} {}

    /// Does `day` lie in a month after that of the vouchers so far?
    bool endsBefore(Date day) const { return m_month && *m_month != monthOf(day); }

    void add(const Voucher& voucher) {
        m_month = monthOf(voucher.date);
        Money sum;
        for (const Posting& posting : voucher.postings) {
            sum += posting.amount;
            m_moved[posting.account].add(posting.amount);
        }
        mustTie(sum.isZero(), "a voucher does not balance");
    }

    /// Ends the month, and tells `exported` of it.
    void end(JournalExport& exported) {
        const auto projected = m_projected.extract(*m_month);
        mustTie(!projected.empty() && projected.mapped() == m_moved,
                "the vouchers of a month do not lead to the balances of its accounts");
        for (const auto& [account, sides] : std::exchange(m_moved, {}))
            m_balances[account] += sides.balance();
        exported.endMonth(*m_month, m_balances);
        m_month = {};
    }

    void endAll(JournalExport& exported) {
        if (m_month) end(exported);
        mustTie(m_projected.empty(), "a month has balances and no vouchers");
    }

private:
    BalancesByMonth m_projected; // of the months to come
    std::optional<Month> m_month;
    std::map<AccountCode, Sides> m_moved; // in this month
    std::map<AccountCode, Money> m_balances;
};

} // namespace

void ExportService::write(ExportFormat format, const ByteSink& sink) {
    BalancesByMonth projected = Balances{m_book.database()}.byMonth();
    const ExportHead head = headFor(m_book, projected);
    ExportDesk desk{TextStream{sink, head.currency.minorDigits}, pageCodesOf(m_book)};
    const std::unique_ptr<JournalExport> exported = exportAs(format, desk);
    exported->begin(head);
    MonthEnds months{std::move(projected)};
    Journal{m_book.database()}.forEach(kEarliestDay, kLatestDay, [&](const Voucher& voucher) {
        if (months.endsBefore(voucher.date)) months.end(*exported);
        months.add(voucher);
        exported->add(voucher);
    });
    months.endAll(*exported);
    exported->end();
}

} // namespace bahi
