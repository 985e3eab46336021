#include "ledger/reports/collection_dues.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_text.h"
#include "ledger/log/encoding.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

TEST_CASE("the golden collection sheet", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto september = collectionDuesOf(group.book(), day("2006-09-01"));
    checkGolden("collection_sheet_blank", textReport(tableOf(september)));
    const auto august = collectionDuesOf(group.book(), day("2006-08-01"));
    checkGolden("collection_sheet_held", textReport(tableOf(august)));
    checkGolden("collection_sheet_csv", csvReport(tableOf(august)));
    checkGolden("collection_sheet_json", jsonReport(jsonOf(september)));
    checkGolden("collection_sheet_held_json", jsonReport(jsonOf(august)));
}

TEST_CASE("what is asked on a day, reckoned by hand", "[reports]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    // On 15 July nobody met: it is the first meeting of no month, so only savings are new.
    const CollectionDues july = collectionDuesOf(group.book(), day("2006-07-15"));
    REQUIRE(july.rows.size() == 3);
    CHECK(july.rows[0].ahead == rupees(25));
    CHECK(july.rows[0].toBring() == Money{});
    const CollectionRow& hira = july.rows[1];
    CHECK(hira.saving == rupees(25));
    CHECK(hira.arrears == rupees(25));
    REQUIRE(hira.loans.size() == 1);
    CHECK(hira.loans[0].balance == rupees(350));
    CHECK(hira.loans[0].instalment == Money{});
    CHECK(hira.loans[0].overdue == rupees(150));
    CHECK(hira.loans[0].interest == rupees(7));
    // 5 for July's saving; for the instalments of June and July their interest, 20 and 7.
    CHECK(hira.fine == rupees(32));
    CHECK(hira.toBring() == rupees(25 + 25 + 150 + 7 + 32));

    const CollectionDues august = collectionDuesOf(group.book(), day("2006-08-01"));
    CHECK(august.rows[1].loans.at(0).instalment == rupees(100));
    CHECK(august.rows[1].loans.at(0).interest == rupees(14));
    CHECK(august.rows[1].moved.principal == rupees(350));
    CHECK(august.rows[2].fine == Money{}); // Sita paid hers in June
    REQUIRE(august.held.size() == 1);
    CHECK(august.held[0].receipts == rupees(439));
}

TEST_CASE("the interest asked is what the loan account says", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const RulesHistory rules = RulesBook{group.book().database()}.history();
    for (const char* iso : {"2006-09-01", "2006-10-15", "2006-12-01", "2007-01-01", "2007-02-01"}) {
        CAPTURE(iso);
        const CollectionDues dues = collectionDuesOf(group.book(), day(iso));
        Loans loans{group.book().database()};
        std::vector<LoanMovement> before;
        const LoanAccount loan = loans.loan(LoanNumber{1}).value();
        for (const LoanMovement& movement : loan.movements())
            if (movement.date < day(iso)) before.push_back(movement);
        const LoanAccount asItStood{loan.number(),  loan.member(), loan.account(),
                                    loan.givenOn(), loan.terms(),  before};
        CHECK(dues.rows.at(0).loans.at(0).interest == asItStood.interestDue(day(iso), rules));
    }
}

TEST_CASE("a fine is asked once, for who came late, stayed away or brought no saving",
          "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.joins("HIRA", "", "2006-03-01");
    group.writes([](Writer& writer) {
        writer.append(SettingsAgreed{{day("2006-03-01"),
                                      {{Setting::FineMissedSaving, 500},
                                       {Setting::FineLate, 200},
                                       {Setting::FineAbsent, 1000}},
                                      0}});
    });
    group.holds(SheetOf{"2006-03-01"}
                    .attends("BHIMA", Attendance::Late)
                    .attends("HIRA", Attendance::Absent)
                    .brings("BHIMA", RegularSaving, 25));
    const auto fines = [&](const char* iso) {
        std::vector<std::int64_t> found;
        for (const CollectionRow& row : collectionDuesOf(group.book(), day(iso)).rows)
            found.push_back(row.fine.inMinor() / 100);
        return found;
    };
    CHECK(fines("2006-03-01") == std::vector<std::int64_t>{2, 10}); // of the day itself
    CHECK(fines("2006-04-01") == std::vector<std::int64_t>{2, 15}); // and the missed saving
    group.holds(SheetOf{"2006-04-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", Fine, 50)
                    .brings("HIRA", RegularSaving, 50)
                    .brings("HIRA", Fine, 10));
    CHECK(fines("2006-05-01") == std::vector<std::int64_t>{0, 5});
    group.holds(SheetOf{"2006-05-01"}.attends("BHIMA", Attendance::Late));
    CHECK(fines("2006-05-01") == std::vector<std::int64_t>{2, 5}); // 48 too much met nothing
    CHECK(fines("2006-06-01") == std::vector<std::int64_t>{7, 10});
}

TEST_CASE("who has left is on the sheet only while she owes", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.joins("HIRA", "", "2006-03-01");
    group.joins("SITA", "", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("HIRA", RegularSaving, 200)
                    .brings("SITA", RegularSaving, 500)
                    .resolves(1, "a loan of 100")
                    .borrows("BHIMA", 100, 1, "seeds"));
    group.holds(
        SheetOf{"2006-04-01"}.resolves(2, "both leave").leaves("BHIMA", 2).leaves("HIRA", 2));
    const CollectionDues may = collectionDuesOf(group.book(), day("2006-05-01"));
    REQUIRE(may.rows.size() == 2); // Hira owed nothing when she left
    CHECK(may.rows[0].saving == Money{});
    CHECK(may.rows[0].loans.at(0).balance == rupees(77)); // 25 paid 2 of interest and 23
}

} // namespace bahi
