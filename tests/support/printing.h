#pragma once

#include "ledger/base/date.h"
#include "ledger/money/money.h"

#include <catch2/catch.hpp>

#include <string>

/// How values stand in the message of a failed check.
namespace Catch {

template <>
struct StringMaker<bahi::Money> {
    static std::string convert(bahi::Money amount) {
        return std::to_string(amount.inMinor()) + " minor units";
    }
};

template <>
struct StringMaker<bahi::Date> {
    static std::string convert(bahi::Date date) {
        return date.ok() ? bahi::toIso(date) : "no day of the calendar";
    }
};

} // namespace Catch
