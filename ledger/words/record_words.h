#pragma once

#include <cstdint>
#include <string_view>

namespace bahi {

/// What people call a kind of record, in lists as in messages: `roll call`, not RollCall.
std::string_view wordOfKind(std::uint8_t kind);
/// The same for the name developers and auditors give it; any other text stays as it is.
std::string_view wordOfKindName(std::string_view name);

} // namespace bahi
