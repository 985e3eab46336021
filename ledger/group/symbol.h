#pragma once

#include "ledger/base/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// The drawings, in the order in which they are given to who joins: symbol 1 is the mango. Past
/// the last they begin again on tiles of another colour: symbol 21 is `mango-2`.
inline constexpr std::array<std::string_view, 20> kSymbolNames = {
    "mango", "pot",    "fish",  "leaf",      "umbrella", "key",  "boat",
    "bird",  "tree",   "cup",   "butterfly", "basket",   "drum", "bucket",
    "comb",  "chilli", "spool", "scissors",  "hut",      "spoon"};

/// After so many rounds the tiles begin again too: then two symbols look alike.
inline constexpr std::uint32_t kSymbolRounds = 8;

/// `mango`, `mango-2`. Stable: who cannot read knows herself by it.
std::string nameOf(SymbolNumber symbol);
/// The symbol of that name, among those that do not look alike.
std::optional<SymbolNumber> symbolNamed(std::string_view name);

} // namespace bahi
