#include "ledger/lending/effective_rate.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace bahi {

using namespace plain;

namespace {

RulesHistory onTheFirst() {
    GroupRules rules{};
    rules.from = day("2006-01-01");
    rules.meeting = {Rhythm::Monthly, 1, 0};
    rules.interest = percent("2");
    rules.interestRounding = {RoundingMode::Up, 100};
    return RulesHistory{{rules}};
}

std::string rateOf(const char* lentOn, std::int64_t lent, const std::vector<LoanFlow>& back) {
    const auto rate = effectiveAnnualRate(day(lentOn), rupees(lent), back);
    return rate ? rate->toText() : "none";
}

} // namespace

TEST_CASE("the effective rate of the example every spreadsheet's manual has", "[lending]") {
    // Microsoft's page on XIRR gives 0.373362535 for these.
    CHECK(rateOf("2008-01-01", 10'000,
                 {{day("2008-03-01"), rupees(2750)},
                  {day("2008-10-30"), rupees(4250)},
                  {day("2009-02-15"), rupees(3250)},
                  {day("2009-04-01"), rupees(2750)}}) == "37.34");
}

TEST_CASE("a year is 365 days, and what comes back in one sum needs no search", "[lending]") {
    CHECK(rateOf("2006-01-01", 100, {{day("2007-01-01"), rupees(112)}}) == "12.00");
    CHECK(rateOf("2006-01-01", 100, {{day("2006-01-02"), rupees(101)}}) == "3678.34"); // 1.01^365
    CHECK(rateOf("2006-01-01", 100, {{day("2007-01-01"), rupees(100)}}) == "0.00");
    CHECK(rateOf("2006-01-01", 100, {{day("2007-01-01"), rupees(99)}}) == "none");
    CHECK(rateOf("2006-01-01", 100, {{day("2006-01-02"), rupees(200)}}) == "none"); // 2^365
    CHECK(rateOf("2006-01-01", 100, {}) == "none");
    CHECK(rateOf("2006-01-01", 100, {{day("2006-01-01"), rupees(100)}}) == "0.00");
}

TEST_CASE("the effective rate is rounded once, and a half goes up", "[lending]") {
    const auto after = [](std::int64_t lent, std::int64_t back) {
        return rateOf("2006-01-01", lent, {{day("2007-01-01"), rupees(back)}});
    };
    CHECK(after(100'000, 112'345) == "12.35"); // 12.345 exactly
    CHECK(after(1'000'000, 1'123'449) == "12.34");
    CHECK(after(1'000'000, 1'123'451) == "12.35");
    CHECK(after(100'000, 112'335) == "12.34"); // 12.335 exactly
}

TEST_CASE("a flat loan costs nearly twice what its rate says, a declining one what it says",
          "[lending]") {
    // 1,200 on 1 January, twelve months; each month 100, and 12 flat or 1 % of what is left.
    std::vector<LoanFlow> flat;
    std::vector<LoanFlow> declining;
    for (int month = 1; month <= 12; ++month) {
        const Date date =
            Date{std::chrono::year{2006 + month / 12},
                 std::chrono::month{static_cast<unsigned>(month % 12 + 1)}, std::chrono::day{1}};
        flat.push_back({date, rupees(112)});
        declining.push_back({date, rupees(100 + 12 - (month - 1))});
    }
    CHECK(rateOf("2006-01-01", 1200, flat) == "23.81");
    CHECK(rateOf("2006-01-01", 1200, declining) == "12.74");
}

TEST_CASE("fifty weeks of 23 for 1,000, the published flat loan of 0.3 % a week", "[lending]") {
    // Sa-Dhan, Tracking Financial Performance Standards, 2003, pp. 52-53; the rate by our own
    // reckoning in fractions of forty digits, outside the program.
    std::vector<LoanFlow> weeks;
    for (int week = 1; week <= 50; ++week)
        weeks.push_back({fromDays(toDays(day("2002-07-23")) + 7 * week), rupees(23)});
    CHECK(rateOf("2002-07-23", 1000, weeks) == "33.97"); // 15.6 flat
}

TEST_CASE("the effective rate of the booklet's terms", "[lending]") {
    const RulesHistory rules = onTheFirst();
    const LoanTerms terms{rupees(600), percent("2"), rupees(100), ResolutionNumber{1}};
    CHECK(effectiveAnnualRate(terms, day("2006-03-01"), rules)->toText() == "26.62");
    SECTION("without an instalment the principal is taken to come back after a year") {
        LoanTerms bullet = terms;
        bullet.instalment = {};
        CHECK(effectiveAnnualRate(bullet, day("2006-03-01"), rules)->toText() == "26.80");
    }
    SECTION("a rate of nothing is nothing") {
        LoanTerms free = terms;
        free.rate = {};
        CHECK(effectiveAnnualRate(free, day("2006-03-01"), rules)->toText() == "0.00");
    }
    SECTION("a plan nobody lives to see has none") {
        LoanTerms endless = terms;
        endless.instalment = Money::fromMinor(1);
        CHECK_FALSE(effectiveAnnualRate(endless, day("2006-03-01"), rules));
    }
}

TEST_CASE("more interest, or the same earlier, never lowers the rate", "[lending][property]") {
    rc::check([] {
        const std::int64_t lent = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        const int months = *rc::gen::inRange(1, 40);
        std::vector<LoanFlow> back;
        std::int32_t today = toDays(day("2006-01-01"));
        for (int month = 0; month < months; ++month) {
            today += *rc::gen::inRange(1, 60);
            back.push_back({fromDays(today),
                            Money::fromMinor(lent / months + 1 + *rc::gen::inRange(0, 1000))});
        }
        const auto rate = effectiveAnnualRate(day("2006-01-01"), Money::fromMinor(lent), back);
        RC_PRE(rate.has_value());
        auto dearer = back;
        dearer.back().amount += Money::fromMinor(1 + *rc::gen::inRange(0, 1000));
        const auto more = effectiveAnnualRate(day("2006-01-01"), Money::fromMinor(lent), dearer);
        RC_ASSERT((!more || *more >= *rate));
        auto earlier = back;
        for (LoanFlow& flow : earlier) flow.date = fromDays(toDays(flow.date) - 1);
        const auto sooner = effectiveAnnualRate(day("2006-01-01"), Money::fromMinor(lent), earlier);
        RC_ASSERT((!sooner || *sooner >= *rate));
    });
}

TEST_CASE("the effective rate is that of a second reckoning with fifty digits",
          "[lending][property]") {
    using Digits = boost::multiprecision::cpp_bin_float_50;
    rc::check([] {
        const std::int64_t lent = *rc::gen::inRange<std::int64_t>(1, 10'000'000);
        const int months = *rc::gen::inRange(1, 61);
        std::vector<LoanFlow> back;
        std::int32_t today = toDays(day("2006-01-01"));
        for (int month = 0; month < months; ++month) {
            today += *rc::gen::inRange(1, 60);
            const std::int64_t extra = *rc::gen::inRange<std::int64_t>(0, lent / months / 10 + 2);
            back.push_back({fromDays(today), Money::fromMinor(lent / months + 1 + extra)});
        }
        const auto rate = effectiveAnnualRate(day("2006-01-01"), Money::fromMinor(lent), back);
        RC_PRE(rate.has_value());
        const auto worthAt = [&](const Digits& hundredths) {
            Digits sum = 0;
            for (const LoanFlow& flow : back) {
                const Digits years = Digits{toDays(flow.date) - toDays(day("2006-01-01"))} / 365;
                sum += flow.amount.inMinor() / pow(1 + hundredths / 10'000, years);
            }
            return sum;
        };
        const Digits half = Digits{1} / 2;
        const Digits found{rate->hundredths};
        RC_ASSERT((found == 0 || worthAt(found - half) >= Digits{lent}));
        RC_ASSERT((worthAt(found + half) <= Digits{lent}));
    });
}

} // namespace bahi
