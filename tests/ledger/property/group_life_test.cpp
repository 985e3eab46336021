// Random lives of groups, in the book and in a model at once. BAHI_LIVES says how many; books
// stand in memory where the machine has such a place, because every save waits for the disk.

#include "tests/ledger/property/group_life.h"

#include "tests/ledger/property/lives.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <filesystem>

namespace bahi::model {

namespace {

constexpr int kLongest = 100; // steps; 50 on average

std::filesystem::path quickPlace() {
    const std::filesystem::path memory = "/dev/shm";
    std::error_code ignored;
    const bool isThere = std::filesystem::is_directory(memory, ignored);
    return isThere ? memory : std::filesystem::temp_directory_path();
}

rc::Gen<Share> aShare() {
    using rc::gen::inRange;
    using rc::gen::set;
    return rc::gen::build<Share>(
        set(&Share::attendance, inRange(0, 6)), set(&Share::saving, inRange(0, 6)),
        set(&Share::other, inRange(0, 5)), set(&Share::fine, inRange(0, 3)),
        set(&Share::repay, inRange(0, 10)), set(&Share::part, inRange(0, 5)),
        set(&Share::loan, inRange(0, 15)), set(&Share::leave, inRange(0, 30)));
}

rc::Gen<Step> aStep() {
    using rc::gen::inRange;
    using rc::gen::set;
    return rc::gen::build<Step>(
        set(&Step::deed, inRange(0, 23)), set(&Step::when, inRange(0, 100)),
        set(&Step::which, inRange(0, 200)), set(&Step::how, inRange(0, 8)),
        set(&Step::shares, rc::gen::container<std::vector<Share>>(6, aShare())));
}

rc::Gen<std::vector<Step>> aLife() {
    return rc::gen::resize(kLongest, rc::gen::container<std::vector<Step>>(aStep()));
}

} // namespace

TEST_CASE("whatever happens to a group, its book says what a list of vouchers adds up to",
          "[property]") {
    holdsForAll("lives of groups", [] {
        const auto steps = *aLife();
        GroupLife life{quickPlace()};
        for (const Step& step : steps) life.live(step);
        life.end();
    });
}

} // namespace bahi::model
