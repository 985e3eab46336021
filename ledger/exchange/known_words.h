#pragma once

#include "ledger/store/words.h"

#include <string>

namespace bahi {

/// The words of Enum from `first` to `last`, as a refusal lists what it would have taken.
template <class Enum>
std::string wordsFrom(Enum first, Enum last) {
    std::string list;
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value) {
        if (!list.empty()) list += ", ";
        list += wordOf(static_cast<Enum>(value));
    }
    return list;
}

} // namespace bahi
