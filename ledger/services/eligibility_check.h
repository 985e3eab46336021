#pragma once

#include "ledger/base/result.h"
#include "ledger/group/eligibility.h"
#include "ledger/store/book.h"

#include <vector>

namespace bahi {

/// May `her` be a member, beside `others`, by the rules of the day she joined? Refuses
/// ResolutionUnknown for a resolution that is not in the minutes, and what eligibilityOf has
/// against her unless one took her in all the same. The column of the refusal is the one at fault.
Result<Done> checkedEligibility(Book& book, const Person& her, const std::vector<Person>& others);

} // namespace bahi
