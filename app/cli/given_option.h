#pragma once

#include "ledger/base/refusal.h"

#include <string>
#include <vector>

namespace bahi::cli {

/// An option or an argument as it was written: `--amount` `much`; `LOAN` `3`.
struct GivenOption {
    std::string name;
    std::string text;
};

/// `refused`, with the option it speaks of where only one thing on the command line can be meant:
///
///     “much” is not an amount. ...    ->    --amount: “much” is not an amount. ...
///
/// The engine knows what was written, not behind which option. A refusal that has its place
/// already, that does not judge something written, or that may speak of an argument stays as it is.
Refused namingOption(Refused refused, const std::vector<GivenOption>& given);

} // namespace bahi::cli
