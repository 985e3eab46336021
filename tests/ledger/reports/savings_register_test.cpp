#include "ledger/reports/savings_register.h"

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

TEST_CASE("the golden savings register", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    const auto all = savingsRegisterOf(group.book());
    checkGolden("savings_register", textReport(tableOf(all)));
    const auto part = savingsRegisterOf(group.book(), day("2006-06-01"), day("2006-07-31"));
    checkGolden("savings_register_period", textReport(tableOf(part)));
    checkGolden("savings_register_csv", csvReport(tableOf(part)));
    checkGolden("savings_register_json", jsonReport(jsonOf(part)));
}

TEST_CASE("the golden savings register of a book in which nothing happened yet", "[golden]") {
    GroupBook group{"Ujala"};
    group.joins("HIRA", "Hirabai", "2006-03-01");
    checkGolden("savings_register_empty", textReport(tableOf(savingsRegisterOf(group.book()))));
}

TEST_CASE("Bhimabai's page of the savings register is that of the booklet", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const SavingsRegister savings = savingsRegisterOf(group.book());
    REQUIRE(savings.pages.size() == 1);
    const SavingsPage& page = savings.pages.front();
    REQUIRE(page.rows.size() == 12);
    std::vector<std::int64_t> saved;
    for (const SavingsRow& row : page.rows) saved.push_back(row.saved.regular.inMinor() / 100);
    CHECK(saved == std::vector<std::int64_t>{25, 25, 25, 25, 25, 25, 25, 0, 50, 25, 0, 50});
    CHECK(page.rows[6].balance == rupees(175));
    CHECK(savings.balance.total() == rupees(300));
    CHECK(savings.accounts.regular == rupees(300));
    CHECK(savings.from == day("2006-03-01"));
    CHECK(savings.to == day("2007-02-01"));
}

TEST_CASE("a cut-off is brought forward, a withdrawal told by its kind", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2004-01-05");
    group.startsFrom("2006-03-31", {opening("", 1010, 1350), opening("BHIMA", 2010, 1250),
                                    opening("BHIMA", 2020, 100)});
    group.holds(SheetOf{"2006-04-01"}.brings("BHIMA", ReceiptHead::RegularSaving, 25));
    const MemberNumber bhima = group.member("BHIMA").number;
    group.posts("2006-04-20", EntryKind::Payment,
                {Posting::debit(accounts::kVoluntarySavings, rupees(60), Page::of(bhima)),
                 Posting::credit(accounts::kCashBox, rupees(60))});
    const SavingsRegister all = savingsRegisterOf(group.book());
    const auto& rows = all.pages.at(0).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].kind == SavingsRowKind::CutOff);
    CHECK(rows[0].saved == SavingsByKind{rupees(1250), rupees(100), {}});
    CHECK(rows[1].kind == SavingsRowKind::Meeting);
    CHECK(rows[2].kind == SavingsRowKind::Outside);
    CHECK(rows[2].withdrawn == SavingsByKind{{}, rupees(60), {}});
    CHECK(rows[2].balance == rupees(1315));
    const SavingsRegister later = savingsRegisterOf(group.book(), day("2006-04-01"));
    CHECK(later.before.total() == rupees(1350));
    CHECK(later.balance == all.balance);
}

TEST_CASE("what was taken back was never saved", "[reports]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}.brings("BHIMA", ReceiptHead::RegularSaving, 250));
    group.replaces(1,
                   "date,kind,member,head,amount,ref,text\n"
                   "2006-03-01,saving,BHIMA,,25,,\n",
                   "a nought too many");
    const SavingsRegister savings = savingsRegisterOf(group.book());
    REQUIRE(savings.pages.at(0).rows.size() == 1);
    CHECK(savings.pages[0].rows[0].saved.regular == rupees(25));
    CHECK(savings.withdrawn == SavingsByKind{});
}

TEST_CASE("pages that do not come to the account are damage", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.book().database().exec(
        "UPDATE account_balance SET credit = credit + 1 "
        "WHERE account = 2010 AND month = '2006-08'");
    CHECK_THROWS_AS(savingsRegisterOf(group.book()), MalformedRecord);
}

} // namespace bahi
