#include "ledger/group/savings_dues.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

namespace bahi {

using namespace plain;

namespace {

GroupRules saving(const char* from, std::int64_t amount) {
    GroupRules rules{};
    rules.from = day(from);
    rules.regularSaving = rupees(amount);
    return rules;
}

Member joined(const char* on, const char* left = nullptr) {
    Member member{MemberNumber{1}, MemberCode::parse("M01").value(), "", day(on), {}};
    if (left != nullptr) member.leftOn = day(left);
    return member;
}

const std::vector<SavingAsked> kAsked = {{day("2006-03-01"), rupees(25)},
                                         {day("2006-04-01"), rupees(25)},
                                         {day("2006-06-01"), rupees(25)}};

SavingsDues duesOf(const Member& member, const std::vector<SavingBrought>& brought,
                   const char* from = "2006-03-01", const char* to = "2006-06-30") {
    return savingsDuesOf(member, kAsked, brought, day(from), day(to));
}

} // namespace

TEST_CASE("each meeting held asks the saving of its day, a missed one if that was agreed",
          "[group]") {
    const RulesHistory rules{
        {saving("2006-01-01", 25), saving("2006-06-01", 30), saving("2006-09-01", 0)}};
    const std::vector<Date> held = {day("2006-03-01"), day("2006-06-01"), day("2006-09-01")};
    const std::vector<Date> missed = {day("2006-04-01"), day("2006-08-01")};
    const auto amounts = [&](const SettingsHistory& settings) {
        std::vector<std::int64_t> found;
        for (const SavingAsked& asked : savingsAsked(held, missed, rules, settings))
            found.push_back(asked.amount.inMinor() / 100);
        return found;
    };
    CHECK(amounts({}) == std::vector<std::int64_t>{25, 30}); // from September as each can
    const SettingsHistory later{{{day("2006-05-01"), {{Setting::SavingDueWhenMissed, 1}}, 0}}};
    CHECK(amounts(later) == std::vector<std::int64_t>{25, 30, 30}); // August, not yet April
}

TEST_CASE("who comes double after she stayed away owes nothing any more", "[group]") {
    const auto late = duesOf(joined("2006-03-01"),
                             {{day("2006-03-01"), rupees(25)}, {day("2006-06-01"), rupees(50)}});
    CHECK(late.statement.demand() == rupees(75));
    CHECK(late.statement.balance() == Money{});
    CHECK(late.missed == std::vector<Date>{day("2006-04-01")});
    const auto ahead = duesOf(joined("2006-03-01"), {{day("2006-03-01"), rupees(100)}});
    CHECK(ahead.statement.ahead == rupees(25));
    CHECK(ahead.missed.empty());
}

TEST_CASE("savings are asked from the day she joins to the day she leaves", "[group]") {
    CHECK(duesOf(joined("2006-04-01"), {}).statement.demand() == rupees(50));
    CHECK(duesOf(joined("2006-04-02"), {}).statement.demand() == rupees(25));
    const auto left = duesOf(joined("2006-03-01", "2006-04-01"), {});
    CHECK(left.statement.fallenDue == rupees(50));
    CHECK(left.statement.waived == rupees(50));
    CHECK(left.statement.balance() == Money{});
    const auto before = duesOf(joined("2006-03-01", "2006-04-01"), {}, "2006-03-01", "2006-03-31");
    CHECK(before.statement.balance() == rupees(25)); // nobody knew yet
}

TEST_CASE("savings dues are the savings asked less the savings brought", "[group]") {
    rc::prop("for whoever brings whatever whenever", [] {
        std::vector<SavingBrought> brought;
        std::int32_t on = toDays(day("2006-02-20"));
        for (int i = *rc::gen::inRange(0, 10); i > 0; --i) {
            on += 1 + *rc::gen::inRange(0, 25);
            brought.push_back({fromDays(on), rupees(*rc::gen::inRange<std::int64_t>(1, 60))});
        }
        const Date to = fromDays(toDays(day("2006-02-20")) + *rc::gen::inRange(0, 200));
        const auto dues =
            savingsDuesOf(joined("2006-03-01"), kAsked, brought, day("2006-03-10"), to);
        Money left;
        for (const SavingAsked& asked : kAsked)
            if (asked.date <= to) left += asked.amount;
        for (const SavingBrought& saving : brought)
            if (saving.date <= to) left -= saving.amount;
        RC_ASSERT(dues.statement.balance() == std::max(Money{}, left));
        RC_ASSERT(dues.statement.ahead == std::max(Money{}, -left));
    });
}

} // namespace bahi
