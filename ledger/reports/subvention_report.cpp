#include "ledger/reports/subvention_report.h"

#include "ledger/reports/borrowing_reading.h"
#include "ledger/reports/statement_days.h"

namespace bahi {

SubventionReport subventionReportOf(Book& book, std::optional<Date> asOf) {
    SubventionReport report{.head = headOf(book),
                            .asOf = balanceDay(book, asOf),
                            .borrowings = {},
                            .earned = {},
                            .lost = {},
                            .open = {},
                            .received = {},
                            .contradicting = {}};
    if (!report.asOf) return report;
    for (const ReadBorrowing& read : readBorrowings(book, *report.asOf)) {
        if (read.contradiction) report.contradicting.push_back(read.page.code);
        auto account = read.subvention();
        if (!account) continue;
        report.earned += account->earned;
        report.lost += account->lost;
        report.open += account->open;
        report.received += read.subventionReceived();
        report.borrowings.push_back({.page = read.page,
                                     .account = std::move(*account),
                                     .received = read.subventionReceived()});
    }
    return report;
}

} // namespace bahi
