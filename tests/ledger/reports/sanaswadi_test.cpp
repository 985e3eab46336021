// The passbook of Bhimabai Chaudhari as her trainers printed it, out of our books.
//
// Source: Jnana Prabodhini's training booklet for savings groups (Marathi Wikisource), exercise on
// p. 33, answer on p. 32.

#include "tests/support/sanaswadi.h"

#include "ledger/exchange/report_json.h"
#include "ledger/log/codes.h"
#include "ledger/log/encoding.h"
#include "ledger/store/journal.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <sstream>

namespace bahi {

using namespace plain;

namespace {

// What is blank in print is zero. Interest and sum of November and all of January are derived.
constexpr auto kPrinted =
    R"(month,saving,savings_total,loan_given,principal,loan_balance,interest,paid_in
2006-03,25,25,,,,,25
2006-04,25,50,,,,,25
2006-05,25,75,,,,,25
2006-06,25,100,,,,,25
2006-07,25,125,,,,,25
2006-08,25,150,500,,500,,25
2006-09,25,175,,100,400,10,135
2006-10,0,175,,100,300,8,108
2006-11,50,225,,0,300,6,56
2006-12,25,250,,200,100,6,231
2007-01,0,250,,0,100,0,0
2007-02,50,300,,100,0,4,154
)";

std::vector<std::vector<std::string>> printedCells() {
    std::vector<std::vector<std::string>> table;
    std::istringstream lines{kPrinted};
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string>& cells = table.emplace_back();
        std::istringstream row{line + ","};
        for (std::string cell; std::getline(row, cell, ',');) cells.push_back(cell);
    }
    return table;
}

Passbook passbookIn(GroupBook& group, std::optional<Date> from = {}, std::optional<Date> to = {}) {
    return passbookOf(group.book(), group.member("BHIMA"), from, to);
}

std::vector<std::string> keysOf(const nlohmann::ordered_json& json) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("Bhimabai's passbook is what the booklet prints, in every cell", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const auto json = jsonOf(passbookIn(group));
    const auto printed = printedCells();
    REQUIRE(json["rows"].size() == printed.size() - 1);
    for (std::size_t line = 1; line < printed.size(); ++line) {
        const auto& row = json["rows"][line - 1];
        CHECK(row["date"] == printed[line][0] + "-01");
        for (std::size_t column = 1; column < printed[0].size(); ++column) {
            CAPTURE(printed[line][0], printed[0][column]);
            const std::string& cell = printed[line][column];
            CHECK(row[printed[0][column]] == (cell.empty() ? "0" : cell) + ".00");
        }
        CHECK(row["fine"] == "0.00");
    }
}

TEST_CASE("the JSON of reports has its keys in their order", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const auto passbook = jsonOf(passbookIn(group));
    CHECK(passbook["member"] == "BHIMA");
    CHECK(keysOf(passbook) == std::vector<std::string>{"member", "rows", "from", "to", "currency",
                                                       "savings_brought_forward",
                                                       "loans_brought_forward", "savings",
                                                       "loans"});
    CHECK(keysOf(passbook["rows"][0]) ==
          std::vector<std::string>{"date",      "saving",   "savings_total", "loan_given",
                                   "principal", "interest", "fine",          "loan_balance",
                                   "paid_in",   "fee",      "other_in",      "withdrawn",
                                   "other_out", "received", "kind",          "meeting",
                                   "vouchers",  "reverses", "reversed_by",   "mark"});

    const auto trial = jsonOf(trialBalanceOf(group.book(), day("2007-02-01")));
    CHECK(jsonReport(trial) == R"({
  "as_of": "2007-02-01",
  "currency": "INR",
  "accounts": [
    {
      "code": "1010",
      "name": "Cash box",
      "debit": "834.00",
      "credit": "0.00"
    },
    {
      "code": "1210",
      "name": "Loans to members, own funds",
      "debit": "0.00",
      "credit": "0.00"
    },
    {
      "code": "2010",
      "name": "Members' regular savings",
      "debit": "0.00",
      "credit": "300.00"
    },
    {
      "code": "3030",
      "name": "Surplus brought forward",
      "debit": "0.00",
      "credit": "500.00"
    },
    {
      "code": "4010",
      "name": "Interest on members' loans",
      "debit": "0.00",
      "credit": "34.00"
    }
  ],
  "total_debit": "834.00",
  "total_credit": "834.00"
}
)");
}

TEST_CASE("the mark of a line binds its last voucher to the checkpoint that covers it",
          "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const Passbook passbook = passbookIn(group);
    const PassbookRow& august = passbook.rows[5];
    REQUIRE(august.vouchers.size() == 2); // her saving, and her loan
    const auto last = Journal{group.book().database()}.voucher(august.vouchers[1]);
    const auto record = group.book().log().record(last.value().record);
    const auto checkpoint = group.book().log().checkpointCovering(last.value().record);
    CHECK(august.mark == lineMark(record.value().leaf, checkpoint.value().root));
    CHECK(august.mark.size() == 19);
    CHECK(passbook.rows[10].mark.empty()); // in January she paid nothing
}

TEST_CASE("what was before a period is brought forward", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const Passbook all = passbookIn(group);
    CHECK(all.from == day("2006-03-01"));
    CHECK(all.to == day("2007-02-01"));
    for (const char* from : {"2006-03-01", "2006-08-02", "2006-09-01", "2007-02-01", "2008-01-01"})
        for (const char* to : {"2006-03-01", "2006-12-31", "2007-02-01", "2008-01-01"}) {
            CAPTURE(from, to);
            const Passbook part = passbookIn(group, day(from), day(to));
            Money savings = part.savingsBefore;
            Money loans = part.loansBefore;
            for (const PassbookRow& row : part.rows) {
                savings += row.moved.saving - row.moved.withdrawn;
                loans += row.moved.loanGiven - row.moved.principal;
                CHECK(row.savingsTotal == savings);
                CHECK(row.loanBalance == loans);
            }
            if (day(from) > day(to)) continue;
            CHECK(part.savings == savings);
            CHECK(part.loans == loans);
        }
    CHECK(passbookIn(group, day("2006-09-01")).savingsBefore == rupees(150));
    CHECK(passbookIn(group, day("2006-09-01")).loansBefore == rupees(500));
    CHECK(passbookIn(group, day("2006-09-01")).rows.size() == 6);
}

TEST_CASE("the trial balance knows each day of the past", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const auto cashOf = [&](const char* iso) {
        return trialBalanceOf(group.book(), day(iso)).rows.at(0).debit;
    };
    CHECK(trialBalanceOf(group.book(), day("2006-02-27")).rows.empty());
    CHECK(cashOf("2006-02-28") == rupees(500));
    CHECK(cashOf("2006-07-31") == rupees(625));
    CHECK(cashOf("2006-08-01") == rupees(150));
    CHECK(cashOf("2006-09-01") == rupees(285));
    CHECK(trialBalanceOf(group.book(), day("2006-08-01")).totalDebit == rupees(650));
}

TEST_CASE("the cash book of any days ties", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const CashBook all = cashBookOf(group.book());
    CHECK(all.opening == Money{});
    CHECK(all.closing == rupees(834));
    CHECK(all.totalReceipts == rupees(1334));
    CHECK(all.totalPayments == rupees(500));
    CHECK(all.from == day("2006-02-28"));
    CHECK(all.to == day("2007-02-01"));
    const CashBook august = cashBookOf(group.book(), day("2006-08-01"), day("2006-08-31"));
    CHECK(august.opening == rupees(625));
    CHECK(august.rows.size() == 2);
    CHECK(august.closing == rupees(150));
    CHECK(cashBookOf(group.book(), day("2008-01-01"), day("2008-12-31")).opening == rupees(834));
    const auto json = jsonOf(august);
    CHECK(json["rows"][1]["payment"] == "500.00");
    CHECK(json["rows"][1]["accounts"] == nlohmann::ordered_json::array({"1210"}));
    CHECK(json["closing"] == "150.00");
}

TEST_CASE("figures that do not tie are damage, and no report is made of them", "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    group.book().database().exec(
        "UPDATE account_balance SET debit = debit + 1 "
        "WHERE account = 1010 AND month = '2006-08'");
    CHECK_THROWS_AS(trialBalanceOf(group.book(), day("2007-02-01")), MalformedRecord);
    CHECK_THROWS_AS(cashBookOf(group.book(), day("2006-08-01"), day("2007-02-01")),
                    MalformedRecord);
    CHECK_NOTHROW(cashBookOf(group.book(), day("2006-03-01"), day("2006-07-31")));
}

TEST_CASE("a meeting's sheet shows its loan, its resolution and the minute-book code",
          "[reports]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const auto meeting = Meetings{group.book().database()}.on(day("2006-08-01"));
    const MeetingSheet sheet = meetingSheetOf(group.book(), meeting.value());
    CHECK(sheet.opening == rupees(625));
    CHECK(sheet.receipts == rupees(25));
    CHECK(sheet.payments == rupees(500));
    CHECK(sheet.closing == rupees(150));
    REQUIRE(sheet.loans.size() == 1);
    CHECK(sheet.loans[0].purpose == "seeds");
    CHECK(sheet.loans[0].terms.resolution == ResolutionNumber{1});
    REQUIRE(sheet.resolutions.size() == 1);
    CHECK(sheet.resolutions[0].words == "Bhimabai gets a loan of 500, 100 a month");

    const auto checkpoint = group.book().log().checkpointCovering(meeting.value().record);
    CHECK(sheet.minuteBookCode ==
          minuteBookCode(
              {group.book().identity().bookId, checkpoint.value().size, checkpoint.value().root}));
    const auto json = jsonOf(sheet);
    CHECK(json["members"][0]["loan_given"] == "500.00");
    CHECK(json["loans"][0]["rate"] == "2");
    CHECK(json["minute_book_code"] == sheet.minuteBookCode);
    CHECK(keysOf(json) ==
          std::vector<std::string>{"meeting", "date", "currency", "members", "total", "others",
                                   "resolutions", "loans", "taken_back", "replacements",
                                   "late_reason", "opening_cash", "receipts", "payments",
                                   "beside_in", "beside_out", "closing_cash", "minute_book_code"});
}

} // namespace bahi
