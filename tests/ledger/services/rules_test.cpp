// What the group agrees, from a day on, and how it is put right.

#include "ledger/services/rules_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/settings_book.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

using namespace bahi;
using namespace bahi::plain;
using enum Setting;

namespace {

/// Rules from `from`, with settings.
Agreement agreed(std::string_view from, std::map<Setting, std::int64_t> settings = {},
                 std::uint32_t resolution = 0) {
    Agreement agreement{aBook().rules, std::move(settings), resolution};
    agreement.rules.from = day(from);
    return agreement;
}

std::optional<std::int64_t> on(Group& group, Setting setting, std::string_view date) {
    return SettingsBook{group.book().database()}.history().on(setting, day(date));
}

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

} // namespace

TEST_CASE("a new book has the settings its group agreed", "[services]") {
    TestOffice home;
    NewBook fresh = aBook();
    fresh.settings = {{WomenOnly, 1}, {FineLate, 500}};
    auto book = must(BookService{home.office()}.create(home.path(), fresh));
    const SettingsHistory history = SettingsBook{book->database()}.history();
    CHECK(history.isYes(WomenOnly, fresh.rules.from));
    CHECK(history.on(FineLate, fresh.rules.from) == 500);
    CHECK_FALSE(history.on(FineAbsent, fresh.rules.from));
    CHECK(VerifyService{home.office()}.verify(*book).ok());
}

TEST_CASE("settings hold from their day, one by one", "[services]") {
    Group group;
    RulesService service{group.office(), group.book()};
    CHECK(service.settings().all().empty());
    must(service.set(agreed("2006-06-01", {{WomenOnly, 1}, {FineLate, 500}})));
    must(service.set(agreed("2006-07-01"))); // says nothing of settings
    must(service.set(agreed("2006-08-01", {{FineLate, 0}})));
    CHECK_FALSE(on(group, FineLate, "2006-05-31"));
    CHECK(on(group, FineLate, "2006-07-15") == 500);
    CHECK(on(group, FineLate, "2006-08-01") == 0);
    CHECK(on(group, WomenOnly, "2006-08-01") == 1);
    CHECK(service.rules().all().size() == 4);
    CHECK(isSound(group));
}

TEST_CASE("settings that come late say why, and name a resolution that was passed", "[services]") {
    Group group;
    RulesService service{group.office(), group.book()};
    must(group.meets(aMeeting("2006-03-01", {resolves(4)})));
    const auto fine = agreed("2006-02-01", {{FineLate, 500}}, 4);
    CHECK(whyNot(service.set(fine)) == Refusal::RulesNeedLateReason);
    must(service.set(fine, "agreed then, not written"));
    CHECK(whyNot(service.set(agreed("2006-06-01", {{FineLate, 500}}, 5))) ==
          Refusal::ResolutionUnknown);
    CHECK(whyNot(service.set(agreed("2006-02-01", {{FineAbsent, 1}}), "again")) ==
          Refusal::RulesTwice);
    CHECK_FALSE(on(group, FineAbsent, "2006-12-31"));
    CHECK(isSound(group));
}

TEST_CASE("a trial of new rules writes nothing", "[services]") {
    Group group;
    RulesService service{group.office(), group.book()};
    must(service.set(agreed("2006-06-01", {{FineLate, 500}}), "", Keep::No));
    CHECK_FALSE(on(group, FineLate, "2006-06-01"));
    must(service.set(agreed("2006-06-01", {{FineLate, 500}})));
    must(service.correct(agreed("2006-06-01", {{FineLate, 600}}), day("2006-06-01"), "six",
                         Keep::No));
    CHECK(on(group, FineLate, "2006-06-01") == 500);
}

TEST_CASE("rules and settings of a day are put right together or apart", "[services]") {
    Group group;
    RulesService service{group.office(), group.book()};
    must(service.set(agreed("2006-06-01", {{FineLate, 500}, {AgeMin, 18}})));
    const Date june = day("2006-06-01");
    const auto records = [&] { return group.book().log().size(); };
    auto before = records();

    SECTION("settings alone: what is not named any more does not hold") {
        must(service.correct(agreed("2006-06-01", {{FineLate, 200}}), june, "two rupees"));
        CHECK(records() == before + 1);
        CHECK(on(group, FineLate, "2006-06-01") == 200);
        CHECK_FALSE(on(group, AgeMin, "2006-06-01"));
    }
    SECTION("rules alone: settings stay when the file is silent on them") {
        Agreement right = agreed("2006-06-01");
        right.rules.regularSaving = rupees(50);
        must(service.correct(right, june, "fifty"));
        CHECK(records() == before + 1);
        CHECK(on(group, FineLate, "2006-06-01") == 500);
        CHECK(service.rules().on(june)->regularSaving == rupees(50));
    }
    SECTION("both") {
        Agreement right = agreed("2006-06-01", {{FineLate, 200}});
        right.rules.regularSaving = rupees(50);
        must(service.correct(right, june, "fifty, and two"));
        CHECK(records() == before + 2);
    }
    SECTION("the day itself, and the settings go along") {
        must(service.correct(agreed("2006-07-01"), june, "from July"));
        CHECK(records() == before + 2);
        CHECK_FALSE(on(group, FineLate, "2006-06-30"));
        CHECK(on(group, FineLate, "2006-07-01") == 500);
        CHECK(whyNot(service.correct(agreed("2006-08-01"), june, "x")) == Refusal::RulesNotThere);
    }
    SECTION("settings nobody had written down that day") {
        must(service.set(agreed("2006-09-01")));
        before = records();
        must(service.correct(agreed("2006-09-01", {{AgeMax, 60}}), day("2006-09-01"), "forgotten"));
        CHECK(records() == before + 1);
        CHECK(on(group, AgeMax, "2006-09-01") == 60);
    }
    SECTION("twice: the one that counts is replaced") {
        must(service.correct(agreed("2006-06-01", {{FineLate, 200}}), june, "two"));
        must(service.correct(agreed("2006-06-01", {{FineLate, 300}}), june, "three"));
        CHECK(on(group, FineLate, "2006-06-01") == 300);
        CHECK(service.settings().all().size() == 1);
    }
    CHECK(isSound(group));
}

TEST_CASE("a correction of rules is refused when it makes no sense", "[services]") {
    Group group;
    RulesService service{group.office(), group.book()};
    must(service.set(agreed("2006-06-01", {{FineLate, 500}})));
    const Date june = day("2006-06-01");
    const auto why = [&](const Agreement& right, Date wrong, const std::string& reason) {
        return whyNot(service.correct(right, wrong, reason));
    };
    CHECK(why(agreed("2006-06-01", {{FineLate, 2}}), june, " ") == Refusal::ReasonMissing);
    CHECK(why(agreed("2006-06-02"), day("2006-06-02"), "x") == Refusal::RulesNotThere);
    CHECK(why(agreed("2006-01-01"), june, "x") == Refusal::RulesTwice);
    CHECK(why(agreed("2006-06-01", {{FineLate, 2}}, 9), june, "x") == Refusal::ResolutionUnknown);
    CHECK(why(agreed("2006-06-01"), june, "x") == Refusal::NothingToChange);
    CHECK(why(agreed("2006-06-01", {{FineLate, 500}}), june, "x") == Refusal::NothingToChange);
    CHECK(isSound(group));
}
