#pragma once

#include <catch2/catch.hpp>

namespace bahi::plain {

/// Each of `changes` makes of `value` one that is not equal to it, nor it to that.
template <class Value, class... Changes>
void partsTell(const Value& value, Changes... changes) {
    CHECK(Value{value} == value);
    int change = 0;
    const auto tells = [&](auto apply) {
        INFO("change " << ++change);
        Value other{value};
        apply(other);
        CHECK(other != value);
        CHECK(value != other);
    };
    (tells(changes), ...);
}

} // namespace bahi::plain
