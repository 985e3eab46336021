#include "ledger/reports/panchasutra.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_text.h"
#include "ledger/services/meeting_service.h"
#include "tests/support/golden.h"
#include "tests/support/office.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("the golden panchasutra", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto half = panchasutraOf(group.book(), day("2006-03-01"), day("2006-08-31"));
    checkGolden("panchasutra", textReport(tableOf(half)));
    checkGolden("panchasutra_csv", csvReport(tableOf(half)));
    checkGolden("panchasutra_json", jsonReport(jsonOf(half)));
}

TEST_CASE("the golden panchasutra of a book in which nothing happened yet", "[golden]") {
    GroupBook group{"Ujala"};
    checkGolden("panchasutra_empty", textReport(tableOf(panchasutraOf(group.book()))));
}

TEST_CASE("the five principles of half a year, counted by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const Panchasutra july = panchasutraOf(group.book(), day("2006-03-01"), day("2006-07-31"));
    CHECK(july.meetings == Share{4, 5});
    CHECK(july.missed == 1);
    CHECK(july.savingsShare() == Share{275'00, 300'00}); // Hira's July
    CHECK(wholePerCent(july.savingsShare()) == 92U);
    CHECK(july.repaymentShare() == Share{282'00, 439'00});
    CHECK(july.lent == rupees(350));
    // Savings 300 + 800 + 10, fines 5 and interest 32.
    CHECK(july.owned == rupees(1147));
    CHECK(wholePerCent(july.lendingShare()) == 31U);
    CHECK(july.loansGiven == 1);
    CHECK(july.notEntered == 0);
    const Panchasutra october = panchasutraOf(group.book(), {}, day("2006-10-15"));
    CHECK(october.notEntered == 2); // September and October
    CHECK(october.lastMeeting == day("2006-08-01"));
}

TEST_CASE("a meeting entered after the next one was due is not in time", "[reports]") {
    TestOffice home;
    const auto book = home.makeBook();
    const auto meetsOn = [&](const char* iso, const char* entered) {
        home.clock().set(std::chrono::sys_days{day(entered)});
        must(MeetingService{home.office(), *book}.post({aMeeting(iso)}, ""));
    };
    meetsOn("2006-03-01", "2006-03-15");
    meetsOn("2006-04-01", "2006-05-01"); // the day of the next one: just in time
    meetsOn("2006-05-01", "2006-06-02");
    const Panchasutra card = panchasutraOf(*book, day("2006-03-01"), day("2006-05-31"));
    CHECK(card.entered == Share{2, 3});
}

} // namespace bahi
