#include "ledger/reports/meeting_minutes.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_text.h"
#include "ledger/log/encoding.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

MeetingMinutes minutesOf(GroupBook& group, std::string_view iso) {
    const auto meeting = Meetings{group.book().database()}.on(day(iso));
    return meetingMinutesOf(group.book(), meeting.value());
}

} // namespace

TEST_CASE("the golden minutes", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    checkGolden("minutes", textReport(tableOf(minutesOf(group, "2006-08-01"))));
    checkGolden("minutes_unwritten", textReport(tableOf(minutesOf(group, "2006-07-01"))));
    checkGolden("minutes_csv", csvReport(tableOf(minutesOf(group, "2006-08-01"))));
    checkGolden("minutes_json", jsonReport(jsonOf(minutesOf(group, "2006-08-01"))));
}

TEST_CASE("the golden minutes of a leaver whose debt is set off", "[golden]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "Bhimabai", "2006-03-01");
    group.joins("HIRA", "Hirabai", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}
                    .brings("BHIMA", ReceiptHead::RegularSaving, 500)
                    .brings("HIRA", ReceiptHead::RegularSaving, 500)
                    .resolves(1, "Bhimabai gets a loan of 100")
                    .borrows("BHIMA", 100, 1, "seeds"));
    group.holds(SheetOf{"2006-04-01"}
                    .resolves(2, "Bhimabai leaves, her savings pay her loan")
                    .leaves("BHIMA", 2));
    checkGolden("minutes_set_off", textReport(tableOf(minutesOf(group, "2006-04-01"))));
}

TEST_CASE("the minutes know who presided, who came and what was counted", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const MeetingMinutes august = minutesOf(group, "2006-08-01");
    REQUIRE(august.chair);
    CHECK(august.chair->code.text() == "BHIMA");
    CHECK(august.roll.came() == Share{3, 3});
    CHECK(august.words == "The goat has had two kids.");
    REQUIRE(august.counts.size() == 1);
    CHECK(august.counts[0].difference() == -rupees(10));
    CHECK(august.counts[0].piles.size() == 2);
    const MeetingMinutes july = minutesOf(group, "2006-07-01");
    CHECK_FALSE(july.chair);
    CHECK(july.missing.size() == 1);
    CHECK(july.roll.excused == 1); // as it was corrected
    CHECK(july.counts.empty());
}

TEST_CASE("minutes that were written again stand as they were written last", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    RecordNumber old;
    for (std::uint64_t number = 1; number <= group.book().log().size(); ++number)
        if (const Record record = group.book().log().record(RecordNumber{number})->record;
            std::holds_alternative<MinutesWritten>(record.payload))
            old = record.number;
    group.writes([&](Writer& writer) {
        const auto words = writer.commitTo(TextField::MinutesWords, "First line.\nSecond line.");
        const auto reason = std::string{"the goat had one kid"};
        writer.append(MinutesWritten{MeetingNumber{5}, group.member("SITA").number, words},
                      {.supersedes = old, .reason = reason});
    });
    const MeetingMinutes august = minutesOf(group, "2006-08-01");
    CHECK(august.chair->code.text() == "SITA");
    const std::string text = textReport(tableOf(august));
    CHECK(text.find("First line.\nSecond line.\n") != std::string::npos);
    CHECK(text.find("two kids") == std::string::npos);
}

} // namespace bahi
