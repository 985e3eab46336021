#include "ledger/reports/bank_reconciliation.h"

#include "ledger/store/bank_statements.h"
#include "ledger/store/journal.h"
#include "ledger/store/paper_vouchers.h"

#include <algorithm>

namespace bahi {

namespace {

bool isAtBank(const Posting& posting, const LedgerPage& account) {
    return accounts::isCash(posting.account) && isOpenedPage(posting.page.subLedger) &&
           posting.page.number == account.number.value;
}

/// What `voucher` moves on the account: in positive, out negative.
Money movedBy(const Voucher& voucher, const LedgerPage& account) {
    Money moved;
    for (const Posting& posting : voucher.postings)
        if (isAtBank(posting, account)) moved += posting.amount;
    return moved;
}

/// Taken back by then, it moved nothing that the bank could be waiting for.
bool isTakenBack(const Journal& journal, const Voucher& voucher, Date day) {
    return voucher.reversedBy && journal.voucher(*voucher.reversedBy)->date <= day;
}

UnclearedRow rowOf(Database& database, const Voucher& voucher, Money moved) {
    UnclearedRow row{voucher.date,
                     voucher.number,
                     paperNumberOf(database, voucher.number),
                     voucher.kind,
                     {},
                     {}};
    (moved.isNegative() ? row.cheque : row.deposit) = moved.isNegative() ? -moved : moved;
    return row;
}

} // namespace

BankReconciliation bankReconciliationOf(Book& book, const LedgerPage& account, Date asOf) {
    Database& database = book.database();
    const Journal journal{database};
    BankReconciliation report{.head = headOf(book),
                              .account = account,
                              .statedOn = {},
                              .rows = {},
                              .inTheBooks = {},
                              .cheques = {},
                              .deposits = {},
                              .expected = {},
                              .stated = {},
                              .difference = {}};
    const auto statement = BankStatements{database}.latest(account.number, asOf);
    const Date day = statement ? statement->statedOn : asOf;
    journal.forEach(kEarliestDay, day, [&](const Voucher& voucher) {
        report.inTheBooks += movedBy(voucher, account);
    });
    report.expected = report.inTheBooks;
    if (!statement) return report;
    report.statedOn = statement->statedOn;
    report.stated = statement->balance;
    for (const VoucherNumber number : statement->uncleared) {
        const auto voucher = journal.voucher(number);
        mustTie(voucher && voucher->date <= day,
                "a voucher the bank does not know is none of ours");
        const Money moved = movedBy(*voucher, account);
        mustTie(!moved.isZero(), "a voucher the bank does not know does not move its account");
        if (isTakenBack(journal, *voucher, day)) continue;
        report.rows.push_back(rowOf(database, *voucher, moved));
        report.cheques += report.rows.back().cheque;
        report.deposits += report.rows.back().deposit;
    }
    std::sort(report.rows.begin(), report.rows.end(), [](const auto& a, const auto& b) {
        return std::pair{a.date, a.voucher} < std::pair{b.date, b.voucher};
    });
    report.expected = report.inTheBooks + report.cheques - report.deposits;
    report.difference = report.stated - report.expected;
    return report;
}

} // namespace bahi
