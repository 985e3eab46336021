#pragma once

#include <cstdint>
#include <functional>

namespace bahi {

/// Told now and then how far a long piece of work has come: which part is being done, of how many.
/// Empty if nobody looks.
using Progress = std::function<void(std::uint64_t part, std::uint64_t of)>;

} // namespace bahi
