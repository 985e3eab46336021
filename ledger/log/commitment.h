#pragma once

#include "ledger/log/record.h"

#include <string_view>

namespace bahi {

/// What a record carries instead of `text` (docs/format.md, section 5).
Commitment commitmentTo(std::string_view text, TextField field, const Salt& salt);

} // namespace bahi
