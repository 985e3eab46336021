#pragma once

#include "ledger/base/result.h"

#include <string>
#include <string_view>

namespace bahi {

/// Terms of a loan, or a change of them, as they stand in a cell or are typed: pairs with blanks
/// between them, a dot where a key stands within another one. JSON goes through as it is.
///
///     instalments=10 interest.method=flat interest.rate=12
///     {"instalments":10,"interest":{"method":"flat","rate":12}}
///
/// Refuses TermsNotPairs (a
/// word without its key or value), and TermSaidTwice for a key that stands twice, or above another
/// one.
Result<std::string> termsAsJson(std::string_view bytes);

} // namespace bahi
