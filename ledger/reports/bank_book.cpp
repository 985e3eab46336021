#include "ledger/reports/bank_book.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

/// What stands on the page at the end of `day`.
Money standingOn(Book& book, const BankPage& page, const PagesByNumber& pages, Date day) {
    const DividedBalances balances = dividedBalances(book, day);
    Money sum;
    for (const AccountCode account : accounts::kBanks)
        for (const PageLine& line : linesOf(account, balances, pages)) {
            const bool isHere = line.page ? page && page->number == line.page->number : !page;
            if (isHere) sum += line.amount;
        }
    return sum;
}

bool isAnyUndivided(Book& book, const PagesByNumber& pages) {
    const DividedBalances balances = dividedBalances(book, kLatestDay);
    for (const AccountCode account : accounts::kBanks)
        for (const PageLine& line : linesOf(account, balances, pages))
            if (!line.page) return true;
    return false;
}

} // namespace

std::vector<BankPage> bankPagesOf(Book& book) {
    std::vector<BankPage> banks;
    const PagesByNumber pages = pagesOf(book);
    for (const auto& [number, page] : pages)
        if (page.openedAs == SubLedger::BankAccount) banks.emplace_back(page);
    if (banks.empty() || isAnyUndivided(book, pages)) banks.emplace_back();
    return banks;
}

std::vector<BankStanding> bankStandingsOf(Book& book, Date day) {
    const PagesByNumber pages = pagesOf(book);
    std::vector<BankStanding> standings;
    for (const BankPage& page : bankPagesOf(book))
        standings.push_back({page, standingOn(book, page, pages, day)});
    return standings;
}

BankBook bankBookOf(Book& book, const BankPage& page, std::optional<Date> from,
                    std::optional<Date> to) {
    const Date first = from.value_or(kEarliestDay);
    const Date last = to.value_or(kLatestDay);
    const PagesByNumber pages = pagesOf(book);
    BankBook bank{.page = page,
                  .book = {.head = headOf(book),
                           .from = from,
                           .to = to,
                           .opening = standingOn(book, page, pages, fromDays(toDays(first) - 1)),
                           .rows = {},
                           .totalReceipts = {},
                           .totalPayments = {},
                           .closing = {}}};
    const auto isThere = [&page](const Posting& posting) {
        if (!accounts::isBank(posting.account)) return false;
        return page ? posting.page.number == page->number.value : posting.page.number == 0;
    };
    const MemberCodes codes = memberCodesOf(book);
    Journal{book.database()}.forEach(first, last, [&](const Voucher& voucher) {
        if (auto row = cashBookRow(voucher, codes, isThere))
            bank.book.rows.push_back(std::move(*row));
    });
    addUp(bank.book);
    mustTie(first > last || bank.book.closing == standingOn(book, page, pages, last),
            "the bank book does not lead to the balance of its page");
    closePeriod(bank.book);
    return bank;
}

} // namespace bahi
