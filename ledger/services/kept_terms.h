#pragma once

#include "ledger/base/result.h"

#include <string>

namespace bahi {

/// What is wrong with a text within a cell, an option or a file: `where` that stands, and the key
/// in it.
Refused within(Refused why, const Where& where);

/// Refuses TextTooLong for more than a record holds of terms or of a change.
Result<Done> checkedLength(const std::string& kept, const Where& where);

/// The one spelling in which a record keeps terms of a loan or a change of them. Refuses what
/// keptTerms refuses, and TextTooLong.
Result<std::string> keptWithin(const std::string& json, const Where& where);

} // namespace bahi
