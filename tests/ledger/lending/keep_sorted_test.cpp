#include "ledger/lending/keep_sorted.h"

#include <catch2/catch.hpp>

#include <string>

namespace bahi {

namespace {

struct Base {
    int day = 0;
};
struct Item : Base {
    char name = ' ';
};

std::string sortedNames(std::vector<Item> items) {
    keepSorted(items, &Item::day);
    std::string names;
    for (const Item& item : items) names += item.name;
    return names;
}

} // namespace

TEST_CASE("what is equal stays as it stands, whether or not something was moved", "[lending]") {
    CHECK(sortedNames({}).empty());
    CHECK(sortedNames({{{1}, 'a'}, {{2}, 'b'}, {{2}, 'c'}, {{3}, 'd'}}) == "abcd");
    CHECK(sortedNames({{{2}, 'a'}, {{3}, 'b'}, {{2}, 'c'}, {{1}, 'd'}}) == "dacb");
}

} // namespace bahi
