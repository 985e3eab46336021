#pragma once

#include "tests/peers/loan_cases/case_value.h"

#include <map>
#include <string>
#include <vector>

namespace bahi::cases {

/// What the engine says, by the names the cases use: amounts, and dates or counts as texts.
struct Shown {
    std::map<std::string, Money> amounts = {};
    std::map<std::string, std::string> texts = {};
};

/// Holds everything `expected` prints against `shown`; what is null there is not compared. Fails
/// with the first difference, as `where.column: expected, but shown`; Unsupported where a column is
/// not among what is shown.
Verdict compare(const Json& expected, const Shown& shown, const Scale& scale,
                const std::string& where);

/// The same for rows, found by their number `n`. All of them must be there and no other, unless
/// the source prints only some.
Verdict compareRows(const Json& expected, const std::vector<Shown>& shown, bool isPartial,
                    const Scale& scale, const std::string& where);

} // namespace bahi::cases
