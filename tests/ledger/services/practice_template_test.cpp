// The data of the programmes to practise: that each can be believed and counted.

#include "ledger/base/text.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/practice_calendar.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace bahi {

using namespace plain;

namespace {

/// All a template can write into a book.
std::vector<std::string_view> textsOf(const PracticeTemplate& plan) {
    const PracticeWords& words = plan.words;
    std::vector<std::string_view> texts = {
        plan.groupName,     plan.relation,     plan.bankName,    plan.donor,
        words.opened,       words.afterMissed, words.nextFeast,  words.founded,
        words.elected,      words.loan,        words.withdrawal, words.admitted,
        words.left,         words.bankOpened,  words.drawn,      words.drawnTo,
        words.fundCame,     words.relief,      words.cashShort,  words.cashOver,
        words.stationery,   words.honorarium,  words.travel,     words.deposited,
        words.bankInterest, words.bankCharge,  words.donation,   words.enteredTwice};
    texts.insert(texts.end(), plan.households.begin(), plan.households.end());
    for (const PracticePurpose& purpose : plan.purposes) texts.push_back(purpose.words);
    for (const PracticeTraining& training : plan.trainings) texts.push_back(training.topic);
    for (const YearlyHoliday& holiday : plan.yearly) texts.push_back(holiday.why);
    for (const MovingHoliday& holiday : plan.moving) texts.push_back(holiday.why);
    return texts;
}

bool isWholeIn(Money amount, Money coin) {
    return amount.inMinor() % coin.inMinor() == 0;
}

} // namespace

TEST_CASE("every template has rules a group may agree", "[services][practice]") {
    for (const Programme programme : programmes()) {
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        CHECK(Currency::named(plan.currency));
        const GroupRules rules = plan.rules();
        CHECK(rules.meeting.isValid());
        CHECK(rules.meeting.nextAfter(fromDays(toDays(plan.founded) - 1)) == plan.founded);
        CHECK(rules.regularSaving.isPositive());
        CHECK(rules.yearStartMonth >= 1);
        for (const auto& [setting, value] : plan.settings) CHECK(isValid(setting, value));
        CHECK(plan.agreed(Setting::LoanToSavings) >= 2);
        CHECK(plan.agreed(Setting::ResolutionAbove) > plan.honorarium.inMinor());
        for (const auto months : {plan.harvest, plan.lean, plan.school})
            for (const unsigned month : months) CHECK((month >= 1 && month <= 12));
    }
}

TEST_CASE("the names of a template are of nobody, of one each, and as they are stored",
          "[services][practice]") {
    for (const Programme programme : programmes()) {
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        constexpr std::size_t kMostFounders = 60;
        CHECK(plan.names.size() > kMostFounders);
        CHECK(std::set(plan.names.begin(), plan.names.end()).size() == plan.names.size());
        for (const std::string_view name : plan.names) {
            INFO(name);
            CHECK(!name.empty());
            const auto checked = checkedName(name);
            REQUIRE(checked);
            CHECK(checked.value() == name);
        }
    }
}

TEST_CASE("every word of a template may stand in a book as it is", "[services][practice]") {
    for (const Programme programme : programmes())
        for (const std::string_view text : textsOf(templateOf(programme))) {
            INFO(text);
            const auto checked = checkedText(text);
            REQUIRE(checked);
            CHECK(checked.value() == text);
        }
}

TEST_CASE("the sums of a template can be paid in its notes and coins", "[services][practice]") {
    for (const Programme programme : programmes()) {
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        CHECK(std::is_sorted(plan.faces.rbegin(), plan.faces.rend()));
        const Money coin = Money::fromMinor(plan.faces.back());
        for (const Money amount : {plan.regularSaving, plan.interestUpTo, plan.smallestLoan,
                                   plan.loanStep, plan.voluntaryStep, plan.boxKeeps,
                                   plan.stationery, plan.honorarium, plan.travel, plan.relief})
            CHECK(isWholeIn(amount, coin));
        for (const Setting fine : {Setting::FineLate, Setting::FineAbsent, Setting::AdmissionFee,
                                   Setting::FineMissedSaving})
            CHECK(isWholeIn(Money::fromMinor(plan.agreed(fine)), coin));
        CHECK(isWholeIn(plan.loanStep, plan.voluntaryStep));
        CHECK(plan.smallestLoan < plan.largestLoan);
    }
}

TEST_CASE("a template has a purpose for each time of the year, and accounts of the chart",
          "[services][practice]") {
    for (const Programme programme : programmes()) {
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        for (const Wanted when :
             {Wanted::Always, Wanted::InLeanMonths, Wanted::ForSchool, Wanted::ForFeasts})
            CHECK(
                std::any_of(plan.purposes.begin(), plan.purposes.end(),
                            [&](const PracticePurpose& purpose) { return purpose.when == when; }));
        if (!plan.fund) continue;
        CHECK(ChartOfAccounts::find(AccountCode{plan.fund->account}) != nullptr);
        CHECK(ChartOfAccounts::find(AccountCode{plan.fund->lentFrom})->account.isLent());
        CHECK(plan.fund->afterMonths >= plan.bankAfterMonths);
    }
}

TEST_CASE("amounts in the minutes stand as the group writes them", "[services][practice]") {
    CHECK(jeevikaWeekly().inWords(Money::fromMinor(120'000'00)) == "1,20,000 रुपये");
    CHECK(vietnamClub().inWords(Money::fromMinor(1'250'000)) == "1.250.000 đồng");
    CHECK(russiaMutual().inWords(Money::fromMinor(13'500'00)) == "13\u00A0500\u00A0руб.");
}

TEST_CASE("feasts and floods are days on which a group does not meet", "[services][practice]") {
    const PracticeCalendar bihar{jeevikaWeekly()};
    const auto year = bihar.days(52);
    REQUIRE(year.size() == 52);
    CHECK(year.front().day == day("2025-04-07"));
    std::vector<std::string> missed;
    for (const PracticeDay& planned : year) {
        CHECK(planned.day > fromDays(0));
        if (!planned.isHeld()) missed.push_back(toIso(planned.day));
    }
    // A flood, Diwali, Chhath, Republic Day.
    CHECK(missed ==
          std::vector<std::string>{"2025-08-11", "2025-10-20", "2025-10-27", "2026-01-26"});
    const auto diwali = bihar.holidayOn(day("2025-10-20"));
    REQUIRE(diwali);
    CHECK(diwali->why == "दीपावली");
    CHECK_FALSE(bihar.holidayOn(day("2025-10-13")));
}

TEST_CASE("Tet and the Russian New Year are kept where they are", "[services][practice]") {
    const PracticeCalendar vinhLong{vietnamClub()};
    CHECK(vinhLong.holidayOn(day("2026-02-20")));
    CHECK(vinhLong.feastAfter(day("2026-02-05")));
    CHECK_FALSE(vinhLong.feastAfter(day("2026-03-05")));
    CHECK(vinhLong.meetsIn(std::chrono::year{2026} / std::chrono::February, 52));
    const PracticeCalendar town{russiaMutual()};
    CHECK_FALSE(town.meetsIn(std::chrono::year{2026} / std::chrono::January, 52));
    CHECK(town.feastAfter(day("2025-12-10")));
}

TEST_CASE("a life of no weeks has no meetings, and the first is always held",
          "[services][practice]") {
    for (const Programme programme : programmes()) {
        const PracticeCalendar calendar{templateOf(programme)};
        CHECK(calendar.days(0).empty());
        CHECK(calendar.days(1).front().isHeld());
        CHECK_FALSE(calendar.meetsIn(std::chrono::year{2025} / std::chrono::March, 52));
        CHECK_FALSE(calendar.meetsIn(std::chrono::year{2025} / std::chrono::August, 4));
    }
}

} // namespace bahi
