#include "ledger/reports/statement_days.h"

#include "ledger/store/journal.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

bool isEmpty(const Journal& journal) {
    return journal.lastNumber() == VoucherNumber{};
}

StatementDays between(std::optional<Date> from, std::optional<Date> to) {
    return {from, to, from.value_or(kEarliestDay), to.value_or(kLatestDay)};
}

/// The first day of the accounting year of `day`.
Date yearStart(Book& book, Date day) {
    const RulesHistory rules = RulesBook{book.database()}.history();
    const std::chrono::month start{rules.onOrFirst(day).yearStartMonth};
    const std::chrono::years back{day.month() < start ? 1 : 0};
    return (day.year() - back) / start / 1;
}

Date yearEnd(Book& book, Date day) {
    const Date start = yearStart(book, day);
    return fromDays(toDays((start.year() + std::chrono::years{1}) / start.month() / 1) - 1);
}

} // namespace

StatementDays statementDays(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const Journal journal{book.database()};
    if (isEmpty(journal)) return between(from, to);
    if (!to) to = from ? std::max(*from, journal.lastDay()) : journal.lastDay();
    if (!from) from = std::min(*to, journal.firstDay());
    return between(from, to);
}

StatementDays accountingYear(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const Journal journal{book.database()};
    if (isEmpty(journal) && !from && !to) return between(from, to);
    const Date day = from ? *from : to ? *to : journal.lastDay();
    if (!from) from = std::max(yearStart(book, day), kEarliestDay);
    if (!to) to = std::min(yearEnd(book, day), kLatestDay);
    return between(from, to);
}

std::optional<Date> balanceDay(Book& book, std::optional<Date> asOf) {
    const Journal journal{book.database()};
    if (asOf || isEmpty(journal)) return asOf;
    return journal.lastDay();
}

} // namespace bahi
