#pragma once

#include "ledger/base/refusal.h"

#include <span>
#include <string>
#include <string_view>

namespace bahi {

/// What is said of one refusal, as docs/messages.md lists it: what is wrong, then the way out.
///
///     {subject}: repayment {given} is more than the {allowed} left.
///
/// {subject} {given} {allowed} {file} {line} {column} are filled in (see `filled`), and {argument}:
/// what was given, as one word on a command line.
struct RefusalText {
    Refusal why;
    std::string_view name;
    std::string_view wrong;
    std::string_view wayOut;
};

/// All of them, in the order of the enum.
std::span<const RefusalText> textsOfFiles();   // from BookNotFound
std::span<const RefusalText> textsOfInput();   // from NotUtf8
std::span<const RefusalText> textsOfBooks();   // from FewerThanTwoPostings
std::span<const RefusalText> textsOfPeople();  // from BornMalformed
std::span<const RefusalText> textsOfImports(); // from SeparatorUnlikely
std::span<const RefusalText> textsOfLending(); // from LoanTermNotPositive
const RefusalText& textOf(Refusal why);

/// `CashBelowZero`
std::string_view nameOf(Refusal why);

/// The templates that say where a refused thing stands, before all else. Empty parts are left out.
std::span<const std::string_view> textsOfPlaces();
std::string_view textOf(const Where& where);

/// Where it is, if that is known, what is wrong and the way out:
///
///     march.csv line 4, column amount: “12,3a” is not an amount. Use digits only, ...
///
/// One line, whatever stood in the file.
std::string sentenceFor(const Refused& refused);

/// The same from other templates: a translation's.
std::string sentenceFrom(const RefusalText& text, std::string_view place, const Refused& refused);

} // namespace bahi
