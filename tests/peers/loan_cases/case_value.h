#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"
#include "ledger/money/ratio.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>

namespace bahi::cases {

using Json = nlohmann::json;

/// What this judge, or the engine, has no option for. Caught once per case.
class Unsupported : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

enum class Outcome : std::uint8_t { Pass, Fail, Unsupported };

struct Verdict {
    Outcome outcome = Outcome::Pass;
    std::string detail = {};

    bool isPass() const { return outcome == Outcome::Pass; }
};

/// How amounts of a case are held, and how exactly the source prints them.
struct Scale {
    static constexpr int kAsHeld = -1;
    static constexpr int kAsPrinted = -2; // whole units where no decimals stand, else two

    int digits = 2;        // of the minor unit
    int printed = kAsHeld; // rounded to so many digits for printing only
    bool exact = false;    // the source rounds nothing, and prints so many digits as it has

    std::int64_t perUnit() const;
};

/// The text of a number or a string; empty for null and for what is missing.
std::string textIn(const Json& object, const std::string& key);
bool has(const Json& object, const std::string& key);

/// A decimal that may be negative, in minor units of `scale`; digits beyond them are rounded half
/// up. Throws Unsupported for what is no number.
Money amountOf(const std::string& text, const Scale& scale);
Money amountIn(const Json& object, const std::string& key, const Scale& scale);
std::string toText(Money amount, const Scale& scale);

Ratio ratioOf(const std::string& text);
/// "12" per cent is 12/100.
Ratio perCentOf(const std::string& text);

/// Throws Unsupported unless it is a date.
Date dateIn(const Json& object, const std::string& key);
std::int32_t countIn(const Json& object, const std::string& key);

} // namespace bahi::cases
