#pragma once

#include <algorithm>
#include <vector>

namespace bahi {

/// Sorts by one member, what is equal staying as it stands. What is in order already, as it nearly
/// always is while a life is replayed, is looked at and not moved.
template <class Item, class Owner, class Member>
void keepSorted(std::vector<Item>& items, Member Owner::*by) {
    if (!std::ranges::is_sorted(items, {}, by)) std::ranges::stable_sort(items, {}, by);
}

} // namespace bahi
