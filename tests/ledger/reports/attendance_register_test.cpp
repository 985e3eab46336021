#include "ledger/reports/attendance_register.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_text.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("the golden attendance register", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    group.joins("TARA", "Tarabai", "2006-08-01");
    const auto all = attendanceRegisterOf(group.book());
    checkGolden("attendance_register", textReport(tableOf(all)));
    const auto part = attendanceRegisterOf(group.book(), day("2006-05-01"), day("2006-07-31"));
    checkGolden("attendance_register_csv", csvReport(tableOf(part)));
    checkGolden("attendance_register_json", jsonReport(jsonOf(part)));
}

TEST_CASE("the attendance of half a year, counted by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const AttendanceRegister attendance = attendanceRegisterOf(group.book());
    CHECK(attendance.held == 5);
    CHECK(attendance.missed == 1);
    REQUIRE(attendance.rows.size() == 3);
    using enum RollMark;
    CHECK(attendance.rows[0].marks ==
          std::vector<RollMark>{Present, Present, NotHeld, Present, Present, Late});
    // July was corrected: only what stands counts.
    CHECK(attendance.rows[1].marks ==
          std::vector<RollMark>{Present, Present, NotHeld, Sent, Excused, Present});
    CHECK(attendance.rows[2].counts.absent == 1);
    CHECK(attendance.rows[1].counts.came() == Share{3, 5});
    CHECK(attendance.total.came() == Share{12, 15});
    CHECK(wholePerCent(attendance.total.came()) == 80U);
}

TEST_CASE("an answer a corrected roll call leaves out was never given", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.joins("HIRA", "", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}
                    .attends("BHIMA", Attendance::Present)
                    .attends("HIRA", Attendance::Absent));
    RecordNumber roll;
    for (std::uint64_t number = 1; number <= group.book().log().size(); ++number)
        if (const Record record = group.book().log().record(RecordNumber{number})->record;
            std::holds_alternative<RollCall>(record.payload))
            roll = record.number;
    group.corrects(roll,
                   "date,kind,member,head,amount,ref,text\n"
                   "2006-03-01,attendance,BHIMA,present,,,\n",
                   "nobody knows about Hira");
    const AttendanceRegister attendance = attendanceRegisterOf(group.book());
    CHECK(attendance.rows.at(1).marks == std::vector<RollMark>{RollMark::NotWritten});
    CHECK(attendance.total.answers() == 1);
}

TEST_CASE("a meeting without a roll call counts for nobody", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const AttendanceRegister attendance = attendanceRegisterOf(group.book());
    CHECK(attendance.held == 12);
    CHECK(attendance.rows.at(0).counts.notWritten == 12);
    CHECK_FALSE(wholePerCent(attendance.total.came()));
    CHECK(jsonOf(attendance)["total"]["per_cent"].is_null());
}

TEST_CASE("who joins later and who leaves is no member before and after", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.joins("HIRA", "", "2006-04-01");
    group.holds(SheetOf{"2006-03-01"}.attends("BHIMA", Attendance::Present));
    group.holds(SheetOf{"2006-04-01"}
                    .attends("BHIMA", Attendance::Present)
                    .attends("HIRA", Attendance::Present)
                    .resolves(1, "Bhima leaves")
                    .leaves("BHIMA", 1));
    group.holds(SheetOf{"2006-05-01"});
    const AttendanceRegister attendance = attendanceRegisterOf(group.book());
    using enum RollMark;
    CHECK(attendance.rows.at(0).marks == std::vector<RollMark>{Present, Present, NoMember});
    CHECK(attendance.rows.at(1).marks == std::vector<RollMark>{NoMember, Present, NotWritten});
    CHECK(attendanceRegisterOf(group.book(), day("2006-05-01")).rows.size() == 1);
    CHECK(attendanceRegisterOf(group.book(), day("2007-01-01")).rows.empty());
}

} // namespace bahi
