// Interest once more, by a second and simpler reckoning: a clerk who sits over the page day after
// day, with fractions that never end, must come to the same rupee.

#include "ledger/lending/loan_account.h"
#include "tests/support/plain_values.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <string>

namespace bahi {

namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

constexpr std::int32_t kStart = 13'000; // 2005-08-05

/// A story of one loan: what the clerk finds on her table.
struct Story {
    Date givenOn;
    Rate rate;
    std::vector<LoanMovement> movements;
    std::vector<GroupRules> rules;
};

cpp_int roundedByHand(const cpp_rational& exact, Rounding rounding) {
    const cpp_rational scaled = exact / rounding.multiple;
    const cpp_int below = numerator(scaled) / denominator(scaled);
    const cpp_rational rest = scaled - below;
    const cpp_rational half{1, 2};
    bool up = false;
    switch (rounding.mode) {
        case RoundingMode::Up:
            up = rest > 0;
            break;
        case RoundingMode::HalfUp:
            up = rest >= half;
            break;
        case RoundingMode::HalfEven:
            up = rest > half || (rest == half && below % 2 != 0);
            break;
        case RoundingMode::Down:
            break;
    }
    return (up ? cpp_int{below + 1} : below) * rounding.multiple;
}

class Clerk {
public:
    explicit Clerk(const Story& story) : m_story{story} {}

    /// The interest due in the evening of `meeting`.
    Money dueOn(Date meeting) { return std::max(Money{}, leftOn(meeting)); }

    /// The same, below zero where more came in.
    Money leftOn(Date meeting) {
        for (Date today = m_story.givenOn; today <= meeting; today = fromDays(toDays(today) + 1)) {
            const bool newMonth = today.day() == std::chrono::day{1} && today != m_story.givenOn;
            if (newMonth) openMonth(today);
            bool received = false;
            for (const LoanMovement& movement : m_story.movements) {
                if (movement.date != today) continue;
                m_balance += movement.principal.inMinor();
                m_received += movement.interestReceived.inMinor();
                received = received || movement.interestReceived.isPositive();
            }
            // Months that round together wait until somebody pays or asks.
            if (received || today == meeting) charge();
        }
        return Money::fromMinor(static_cast<std::int64_t>(cpp_int{m_charged - m_received}));
    }

private:
    void openMonth(Date first) {
        m_inForce = nullptr;
        const GroupRules* earliest = nullptr;
        for (const GroupRules& rules : m_story.rules) {
            if (earliest == nullptr || rules.from < earliest->from) earliest = &rules;
            if (rules.from <= first && (m_inForce == nullptr || rules.from > m_inForce->from))
                m_inForce = &rules;
        }
        if (m_inForce == nullptr) m_inForce = earliest;
        if (m_balance > 0) m_waiting += m_balance;
        if (m_inForce->missedMonths == MissedMonths::Apart) charge();
    }

    void charge() {
        if (m_inForce == nullptr) return;
        const cpp_rational rate{m_story.rate.numerator(), m_story.rate.denominator()};
        m_charged += roundedByHand(m_waiting * rate / 100, m_inForce->interestRounding);
        m_waiting = 0;
    }

    const Story& m_story;
    const GroupRules* m_inForce = nullptr; // this month's; none in the month of the loan
    std::int64_t m_balance = 0;
    cpp_rational m_waiting; // opening balances not yet charged
    cpp_int m_charged;
    cpp_int m_received;
};

Date aDay() {
    return fromDays(*rc::gen::inRange(kStart, kStart + 900));
}

GroupRules someRules(Date from) {
    GroupRules rules{};
    rules.from = from;
    rules.missedMonths = *rc::gen::element(MissedMonths::Apart, MissedMonths::Together);
    rules.interestRounding = {*rc::gen::element(RoundingMode::Up, RoundingMode::HalfUp,
                                                RoundingMode::HalfEven, RoundingMode::Down),
                              *rc::gen::element<std::int64_t>(1, 50, 100, 500)};
    return rules;
}

LoanMovement aMovement(Date from) {
    const auto amount = [](std::int64_t limit) {
        return Money::fromMinor(*rc::gen::inRange<std::int64_t>(0, limit));
    };
    const Date on = fromDays(toDays(from) + *rc::gen::inRange(0, 600));
    switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return {on, -amount(20'000), {}};
        case 1:
            return {on, {}, amount(2'000)};
        case 2:
            return {on, amount(10'000), {}};
        default:
            return {on, -amount(20'000), amount(2'000)};
    }
}

Story aStory() {
    Story story;
    story.givenOn = aDay();
    story.rate = plain::percent(
        *rc::gen::elementOf(std::vector<std::string>{"2", "1", "1.5", "0.75", "2/3", "3", "0"}));
    const auto principal = *rc::gen::inRange<std::int64_t>(1, 200'000);
    story.movements = {{story.givenOn, Money::fromMinor(principal), {}}};
    const int movements = *rc::gen::inRange(0, 15);
    for (int i = 0; i < movements; ++i) story.movements.push_back(aMovement(story.givenOn));
    const int rules = *rc::gen::inRange(1, 5);
    for (int i = 0; i < rules; ++i) {
        const Date from = aDay();
        const bool isNew = std::none_of(story.rules.begin(), story.rules.end(),
                                        [&](const auto& other) { return other.from == from; });
        if (isNew) story.rules.push_back(someRules(from));
    }
    return story;
}

LoanAccount pageOf(const Story& story) {
    return {LoanNumber{1},
            MemberNumber{1},
            accounts::kLoansOwnFunds,
            story.givenOn,
            {story.movements[0].principal, story.rate, {}, ResolutionNumber{1}},
            story.movements};
}

} // namespace

TEST_CASE("interest due is what a clerk reckons day by day", "[lending]") {
    rc::prop("whatever moved, under whatever rules, whenever one asks", [] {
        const Story story = aStory();
        const LoanAccount page = pageOf(story);
        const RulesHistory rules{story.rules};
        for (int i = 0; i < 5; ++i) {
            const Date meeting = fromDays(toDays(story.givenOn) + *rc::gen::inRange(-40, 700));
            RC_ASSERT(page.interestDue(meeting, rules) == Clerk{story}.dueOn(meeting));
        }
    });
}

TEST_CASE("the order in which a page was written does not matter", "[lending]") {
    rc::prop("all at once or one after the other", [] {
        const Story story = aStory();
        const RulesHistory rules{story.rules};
        const LoanAccount whole = pageOf(story);
        Story shuffled = story;
        shuffled.movements.resize(1);
        LoanAccount grown = pageOf(shuffled);
        for (std::size_t i = story.movements.size(); i-- > 1;) grown.add(story.movements[i]);

        const Date meeting = fromDays(toDays(story.givenOn) + *rc::gen::inRange(0, 700));
        RC_ASSERT(grown.interestDue(meeting, rules) == whole.interestDue(meeting, rules));
        RC_ASSERT(grown.balanceOn(meeting) == whole.balanceOn(meeting));
        RC_ASSERT(grown.leastBalanceFrom(meeting) == whole.leastBalanceFrom(meeting));
        RC_ASSERT(grown.balance() == whole.balance());
    });
}

TEST_CASE("a repayment is split whole, and never below zero", "[lending]") {
    rc::prop("up to the last paisa that is owed, and not one more", [] {
        const Story story = aStory();
        const RulesHistory rules{story.rules};
        LoanAccount page = pageOf(story);
        const Date meeting = fromDays(toDays(story.givenOn) + *rc::gen::inRange(0, 700));
        Money leastInterest = Clerk{story}.leftOn(meeting);
        for (const LoanMovement& movement : story.movements)
            if (movement.date > meeting && !movement.interestReceived.isZero())
                leastInterest = std::min(leastInterest, Clerk{story}.leftOn(movement.date));
        RC_ASSERT(page.leastInterestDueFrom(meeting, rules) == leastInterest);
        const Money due = std::max(Money{}, leastInterest);
        Money least = page.balance();
        for (int ahead = 0; ahead < 800; ++ahead)
            least = std::min(least, page.balanceOn(fromDays(toDays(meeting) + ahead)));
        RC_ASSERT(page.leastBalanceFrom(meeting) == least);
        RC_PRE(!least.isNegative() && (due + least).isPositive());

        const Money owed = due + least;
        const auto above = page.allocate(owed + Money::fromMinor(1), meeting, rules);
        RC_ASSERT(!above);
        RC_ASSERT(above.refusal() == Refusal::RepaymentAboveOwed);

        const Money amount =
            Money::fromMinor(*rc::gen::inRange<std::int64_t>(1, owed.inMinor() + 1));
        const auto split = page.allocate(amount, meeting, rules);
        RC_ASSERT(bool{split});
        RC_ASSERT(split.value().interest == std::min(amount, due));
        RC_ASSERT(split.value().interest + split.value().principal == amount);
        page.add({meeting, -split.value().principal, split.value().interest});
        RC_ASSERT(!page.leastBalanceFrom(meeting).isNegative());
    });
}

} // namespace bahi
