#include "ledger/group/symbol.h"

namespace bahi {

std::string nameOf(SymbolNumber symbol) {
    constexpr auto kNames = static_cast<std::uint32_t>(kSymbolNames.size());
    const std::uint32_t place = symbol.value - 1;
    std::string name{kSymbolNames[place % kNames]};
    if (place >= kNames) name += "-" + std::to_string(place / kNames + 1);
    return name;
}

std::optional<SymbolNumber> symbolNamed(std::string_view name) {
    const auto last = static_cast<std::uint32_t>(kSymbolNames.size()) * kSymbolRounds;
    for (SymbolNumber symbol{1}; symbol.value <= last; ++symbol.value)
        if (nameOf(symbol) == name) return symbol;
    return {};
}

} // namespace bahi
