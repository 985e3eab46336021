#pragma once

#include "tests/peers/loan_cases/case_terms.h"

namespace bahi::cases {

/// In how small a unit the case is reckoned, and to how many digits it is printed.
Scale scaleOf(const Json& stated);

/// `rounding`, which depends on method and amortisation: what an instalment's multiple rounds is
/// said there.
RoundingTerms roundingOf(const Json& stated, const RepaymentTerms& terms, const Scale& scale);

} // namespace bahi::cases
