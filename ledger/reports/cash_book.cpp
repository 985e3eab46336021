#include "ledger/reports/cash_book.h"

#include "ledger/store/balances.h"
#include "ledger/store/members.h"

#include <algorithm>

namespace bahi {

MemberCodes memberCodesOf(Book& book) {
    MemberCodes codes;
    for (const Member& member : Members{book.database()}.all())
        codes.emplace(member.number, member.code);
    return codes;
}

Money cashOn(Book& book, Date day) {
    return Balances{book.database()}.upTo(day)[accounts::kCashBox].balance();
}

bool isInTheBox(const Posting& posting) {
    return posting.account == accounts::kCashBox;
}

std::optional<CashBookRow> cashBookRow(const Voucher& voucher, const MemberCodes& codes,
                                       const CashPlace& isThere) {
    const Flow cash = flowOf(voucher, isThere);
    if (cash == Flow{}) return {};
    CashBookRow row{.date = voucher.date,
                    .voucher = voucher.number,
                    .kind = voucher.kind,
                    .member = {},
                    .accounts = {},
                    .reverses = voucher.reverses,
                    .reversedBy = voucher.reversedBy,
                    .receipt = cash.in,
                    .payment = cash.out,
                    .balance = {}};
    if (voucher.member) {
        const auto code = codes.find(*voucher.member);
        if (code != codes.end()) row.member = code->second;
    }
    for (const Posting& posting : voucher.postings) {
        const bool isKnown = isThere(posting) || std::find(row.accounts.begin(), row.accounts.end(),
                                                           posting.account) != row.accounts.end();
        if (!isKnown) row.accounts.push_back(posting.account);
    }
    return row;
}

void addUp(CashBook& book) {
    book.totalReceipts = {};
    book.totalPayments = {};
    book.closing = book.opening;
    for (CashBookRow& row : book.rows) {
        book.totalReceipts += row.receipt;
        book.totalPayments += row.payment;
        book.closing += row.receipt - row.payment;
        row.balance = book.closing;
    }
}

CashBook cashBookOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const Date first = from.value_or(kEarliestDay);
    const Date last = to.value_or(kLatestDay);
    CashBook cash{.head = headOf(book),
                  .from = from,
                  .to = to,
                  .opening = from ? cashOn(book, fromDays(toDays(first) - 1)) : Money{},
                  .rows = {},
                  .totalReceipts = {},
                  .totalPayments = {},
                  .closing = {}};
    const MemberCodes codes = memberCodesOf(book);
    Journal{book.database()}.forEach(first, last, [&](const Voucher& voucher) {
        if (auto row = cashBookRow(voucher, codes)) cash.rows.push_back(std::move(*row));
    });
    addUp(cash);
    mustTie(first > last || cash.closing == cashOn(book, last),
            "the cash book does not lead to the balance of the cash box");
    closePeriod(cash);
    return cash;
}

} // namespace bahi
