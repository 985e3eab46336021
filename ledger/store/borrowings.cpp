#include "ledger/store/borrowings.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/rows.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

// Every line of the vouchers that stand on a borrowing's page. Those of the close of a year are
// left out line by line: what carries interest into the surplus moves no debt.
constexpr auto kSelect = R"sql(
    SELECT entry.number, entry.entry_date, entry.kind, posting.account,
           coalesce(page.number, 0), posting.amount
      FROM entry JOIN posting ON posting.entry = entry.number
      LEFT JOIN page ON page.number = posting.page AND page.sub_ledger = 'borrowing'
     WHERE entry.number IN (SELECT posting.entry FROM page CROSS JOIN posting
                             WHERE posting.page = page.number AND page.sub_ledger = 'borrowing')
       AND entry.entry_date <= ?1
       AND NOT EXISTS (SELECT 1 FROM entry AS taken
                        WHERE taken.entry_date <= ?1
                          AND (taken.reverses = entry.number OR taken.number = entry.reverses))
       AND (entry.kind = 'cut-off' OR posting.account BETWEEN 2000 AND 2999
            OR NOT EXISTS (SELECT 1 FROM posting AS closed
                            WHERE closed.entry = entry.number AND closed.account = 3030))
     ORDER BY entry.entry_date, entry.number, posting.line)sql";

struct VoucherLine {
    AccountCode account;
    PageNumber page; // 0: on no borrowing's page
    Money amount;    // debit positive
};

struct VoucherLines {
    VoucherNumber number;
    Date date;
    bool isCutoff = false;
    std::vector<VoucherLine> lines;
};

constexpr AccountCode kClaimed{1340};
constexpr AccountCode kSubvention{4310};

bool isKind(AccountCode code, AccountKind kind) {
    const ChartedAccount* charted = ChartOfAccounts::find(code);
    return charted != nullptr && charted->account.kind == kind;
}

/// What the lines say of `page`, before it is known what met what.
struct Sums {
    AccountCode account;
    Money up;         // of the debt
    Money down;       // of the debt
    Money interest;   // debit less credit
    Money subvention; // credit less debit, with what was claimed before
    Money given;      // credits of income and funds, and of what was claimed
};

Sums sumsOf(const std::vector<VoucherLine>& lines, PageNumber page) {
    Sums sums{};
    for (const VoucherLine& line : lines) {
        const bool isOurs = line.page == page;
        const bool isDebt = isOurs && isBorrowed(line.account);
        const bool isGift = isKind(line.account, AccountKind::Income) ||
                            isKind(line.account, AccountKind::Fund) || line.account == kClaimed;
        if (isDebt) {
            sums.account = line.account;
            (line.amount.isPositive() ? sums.down : sums.up) +=
                line.amount.isPositive() ? line.amount : -line.amount;
        } else if (isOurs && isKind(line.account, AccountKind::Expenditure)) {
            sums.interest += line.amount;
        }
        if (isOurs && (line.account == kClaimed || line.account == kSubvention))
            sums.subvention -= line.amount;
        const bool isElsewhere = line.page.value != 0 && !isOurs;
        if (isGift && !isElsewhere) sums.given -= line.amount;
    }
    return sums;
}

BorrowingEntry entryOf(const VoucherLines& voucher, PageNumber page) {
    const Sums sums = sumsOf(voucher.lines, page);
    const Money interest = std::max(sums.interest, Money{});
    const Money lessInterest = std::max(-sums.interest, Money{});
    const Money given = std::max(sums.given, Money{}) + lessInterest;
    BorrowingEntry entry{.voucher = voucher.number,
                         .account = sums.account,
                         .movement = {.on = voucher.date},
                         .subvention = sums.subvention};
    BorrowingMovement& movement = entry.movement;
    if (voucher.isCutoff) {
        movement.drawn = sums.up;
        movement.paidIn = sums.down;
        movement.isBroughtForward = true;
        return entry;
    }
    movement.interest = std::min(interest, sums.up);
    movement.interestPaid = interest - movement.interest;
    movement.drawn = sums.up - movement.interest;
    movement.credited = std::min(given, sums.down);
    movement.paidIn = sums.down - movement.credited;
    return entry;
}

/// A subvention that is claimed, and not there yet.
bool isNothing(const BorrowingEntry& entry) {
    const BorrowingMovement& movement = entry.movement;
    return movement.growth().isZero() && movement.drawn.isZero() && movement.interest.isZero() &&
           movement.interestPaid.isZero() && entry.subvention.isZero();
}

std::vector<VoucherLines> vouchersIn(SQLite::Statement& row) {
    std::vector<VoucherLines> vouchers;
    while (row.executeStep()) {
        const auto number = idIn<VoucherNumber>(row, 0);
        if (vouchers.empty() || vouchers.back().number != number)
            vouchers.push_back({.number = number,
                                .date = dateIn(row, 1),
                                .isCutoff = row.getColumn(2).getString() == "cut-off",
                                .lines = {}});
        vouchers.back().lines.push_back(
            {idIn<AccountCode>(row, 3), idIn<PageNumber>(row, 4), moneyIn(row, 5)});
    }
    return vouchers;
}

} // namespace

bool isBorrowed(AccountCode account) {
    const ChartedAccount* charted = ChartOfAccounts::find(account);
    return charted != nullptr && charted->account.kind == AccountKind::Liability &&
           charted->account.subLedger == SubLedger::Borrowing;
}

std::map<PageNumber, std::vector<BorrowingEntry>> Borrowings::upTo(Date asOf) const {
    Query row{m_database, kSelect};
    row.bind(1, toIso(asOf));
    std::map<PageNumber, std::vector<BorrowingEntry>> borrowings;
    for (const VoucherLines& voucher : vouchersIn(row)) {
        std::set<PageNumber> pages;
        for (const VoucherLine& line : voucher.lines)
            if (line.page.value != 0) pages.insert(line.page);
        for (const PageNumber page : pages) {
            const BorrowingEntry entry = entryOf(voucher, page);
            if (!isNothing(entry)) borrowings[page].push_back(entry);
        }
    }
    return borrowings;
}

} // namespace bahi
