#pragma once

#include "ledger/base/result.h"
#include "ledger/money/money.h"

#include <string>
#include <string_view>

namespace bahi {

/// How a currency's people part the digits of a large amount: 12,34,567 or 1,234,567.
enum class Grouping { Indian, Western };

/// The one currency of a book: rupees with two decimals, dong with none.
struct Currency {
    std::string code; // ISO 4217, `INR`
    int minorDigits = 2;
    Grouping grouping = Grouping::Western;

    /// Refuses CurrencyUnknown: a currency counts only with its decimals known for certain.
    static Result<Currency> named(std::string_view code);

    friend bool operator==(const Currency&, const Currency&) = default;
};

/// `1234567.50`, `-25.00`, `1200` in dong: for JSON and CSV.
std::string toDecimal(Money amount, const Currency& currency);

/// `12,34,567.50`: for people. Never a sign: callers show two columns, or say it in words.
std::string toGrouped(Money amount, const Currency& currency);

/// Reads an amount as a person writes it: `1234567.5`, `12,34,567.50`, `100,000.50`, १२३.
///
/// A comma parts digits in the Indian or the western way, one way throughout; a dot parts the
/// decimals, never more than the currency has. Refuses, in this order: AmountNegative (a minus
/// or brackets), AmountMalformed (1e9, 0x10, `1,2,3`, anything else), AmountTooFine,
/// AmountTooLarge.
Result<Money> parseAmount(std::string_view text, const Currency& currency);

} // namespace bahi
