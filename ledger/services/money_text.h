#pragma once

#include "ledger/money/currency.h"
#include "ledger/store/book.h"

namespace bahi {

/// The currency of `book`, as its first record fixed it.
inline Currency currencyOf(Book& book) {
    const auto known = Currency::named(book.identity().currency);
    Currency currency{book.identity().currency, book.identity().minorDigits, Grouping::Western};
    if (known) currency.grouping = known.value().grouping;
    return currency;
}

/// Amounts as refusals carry them: plain decimals in the book's currency.
class MoneyText {
public:
    explicit MoneyText(Book& book) : m_currency{currencyOf(book)} {}
    std::string operator()(Money amount) const { return toDecimal(amount, m_currency); }

private:
    Currency m_currency;
};

} // namespace bahi
