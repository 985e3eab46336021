#include "ledger/exchange/reckoner_table.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/lending/ready_reckoner.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

namespace bahi {

using namespace plain;

namespace {

const Currency kRupees = Currency::named("INR").value();

ReadyReckoner reckoner(std::int64_t step, std::int64_t upTo, std::int32_t months = 1,
                       std::int64_t multiple = 100) {
    return readyReckonerOf({.rate = percent("2"),
                            .rounding = {RoundingMode::Up, multiple},
                            .missed = MissedMonths::Apart,
                            .step = rupees(step),
                            .upTo = rupees(upTo),
                            .months = months})
        .value();
}

std::size_t widest(const std::string& text) {
    std::size_t width = 0;
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) width = std::max(width, line.size());
    return width;
}

} // namespace

TEST_CASE("the golden ready reckoner", "[golden]") {
    checkGolden("reckoner", textOf(reckoner(50, 10'000), kRupees, "Sanaswadi"));
    checkGolden("reckoner_months", textOf(reckoner(920, 11'020, 3), kRupees, ""));
    checkGolden("reckoner_csv", csvReport(tableOf(reckoner(500, 2'000, 2), kRupees)));
    checkGolden("reckoner_json", jsonReport(jsonOf(reckoner(500, 2'000, 2), kRupees)));
}

TEST_CASE("a ready reckoner fits sheets of A4, whatever it is of", "[exchange]") {
    for (const std::int64_t upTo : {10, 100, 9'999, 123'456, 1'000'000'000})
        for (const std::int32_t months : {1, 3, 12})
            for (const std::int64_t multiple : {1, 100, 500}) {
                CAPTURE(upTo, months, multiple);
                const std::int64_t step = std::max<std::int64_t>(1, upTo / 700);
                const std::string text =
                    textOf(reckoner(step, upTo, months, multiple), kRupees, "Sanaswadi");
                CHECK(widest(text) <= 86);
                std::istringstream sheets{text};
                for (std::string sheet; std::getline(sheets, sheet, '\f');)
                    CHECK(std::count(sheet.begin(), sheet.end(), '\n') <= 60);
            }
}

TEST_CASE("every line of a ready reckoner stands on its sheets once", "[exchange]") {
    for (const std::int64_t lines : {1, 2, 9, 10, 11, 49, 50, 51, 199, 200, 201, 777}) {
        CAPTURE(lines);
        const ReadyReckoner free = readyReckonerOf({.rate = percent("0"),
                                                    .rounding = {RoundingMode::Up, 100},
                                                    .missed = MissedMonths::Apart,
                                                    .step = rupees(1000),
                                                    .upTo = rupees(1000 * lines),
                                                    .months = 1})
                                       .value();
        std::istringstream words{textOf(free, kRupees, "")};
        std::int64_t found = 0;
        for (std::string word; words >> word;) found += word.ends_with(",000") ? 1 : 0;
        CHECK(found == lines);
    }
}

} // namespace bahi
