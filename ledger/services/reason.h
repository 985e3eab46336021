#pragma once

#include "ledger/base/text.h"

namespace bahi {

/// Why something is corrected or comes late, as it is stored. Refuses ReasonMissing, and what
/// checkedText refuses.
inline Result<std::string> checkedReason(const std::string& reason) {
    auto checked = checkedText(reason);
    if (checked && checked.value().empty()) return Refusal::ReasonMissing;
    return checked;
}

} // namespace bahi
