#pragma once

#include <cstdint>

namespace bahi {

/// What the group learned, or took part in.
enum class TrainingKind : std::uint8_t { Training = 1, Event = 2 };

} // namespace bahi
