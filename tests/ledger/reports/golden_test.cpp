// Reports to the character: tests/support/golden.h says how.

#include "tests/support/golden.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/passbook.h"
#include "ledger/reports/trial_balance.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"

#include <catch2/catch.hpp>

#include <sstream>

namespace bahi {

using namespace plain;

namespace {

std::string passbookText(GroupBook& group, std::string_view who, std::optional<Date> from = {},
                         std::optional<Date> to = {}) {
    return textReport(tableOf(passbookOf(group.book(), group.member(who), from, to)));
}

std::string sheetText(GroupBook& group, std::string_view iso) {
    const auto meeting = Meetings{group.book().database()}.on(day(iso));
    return textReport(tableOf(meetingSheetOf(group.book(), meeting.value())));
}

using enum ReceiptHead;

/// Two women, three meetings, a loan that comes back in parts.
void liveThroughPartialRepayment(GroupBook& group) {
    group.joins("BHIMA", "Bhimabai", "2006-03-01");
    group.joins("HIRA", "Hirabai", "2006-03-01");
    group.holds(SheetOf{"2006-03-01"}
                    .attends("BHIMA", Attendance::Present)
                    .attends("HIRA", Attendance::Late)
                    .brings("BHIMA", RegularSaving, 500)
                    .brings("HIRA", RegularSaving, 1000)
                    .brings("HIRA", Fine, 5)
                    .resolves(1, "Bhimabai gets a loan of 1,110 for a goat")
                    .borrows("BHIMA", 1110, 1, "a goat"));
    group.holds(SheetOf{"2006-04-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", Repayment, 100)
                    .brings("HIRA", RegularSaving, 25));
    group.holds(SheetOf{"2006-05-01"}
                    .brings("BHIMA", Repayment, 15)
                    .brings("HIRA", RegularSaving, 25)
                    .brings("HIRA", VoluntarySaving, 30));
}

} // namespace

TEST_CASE("Sanaswadi's golden reports", "[golden]") {
    GroupBook group{"Sanaswadi"};
    liveThroughSanaswadi(group);
    const Date last = day("2007-02-01");
    checkGolden("passbook_sanaswadi", passbookText(group, "BHIMA"));
    checkGolden("passbook_brought_forward", passbookText(group, "BHIMA", day("2006-11-01"), last));
    checkGolden("passbook_csv",
                csvReport(tableOf(passbookOf(group.book(), group.member("BHIMA")))));
    checkGolden("cash_book_sanaswadi", textReport(tableOf(cashBookOf(group.book()))));
    checkGolden("trial_balance_sanaswadi", textReport(tableOf(trialBalanceOf(group.book(), last))));
    checkGolden("trial_balance_json", jsonReport(jsonOf(trialBalanceOf(group.book(), last))));
    checkGolden("trial_balance_csv", csvReport(tableOf(trialBalanceOf(group.book(), last))));
    checkGolden("cash_book_csv", csvReport(tableOf(cashBookOf(group.book()))));
    checkGolden("meeting_sheet_sanaswadi", sheetText(group, "2006-08-01"));
}

TEST_CASE("the golden reports of a book in which nothing happened yet", "[golden]") {
    GroupBook group{"Ujala"};
    group.joins("HIRA", "Hirabai", "2006-03-01");
    checkGolden("passbook_empty", passbookText(group, "HIRA"));
    checkGolden("passbook_empty_json",
                jsonReport(jsonOf(passbookOf(group.book(), group.member("HIRA")))));
    checkGolden("cash_book_empty", textReport(tableOf(cashBookOf(group.book()))));
    checkGolden("cash_book_empty_csv", csvReport(tableOf(cashBookOf(group.book()))));
    checkGolden("cash_book_empty_json", jsonReport(jsonOf(cashBookOf(group.book()))));
    checkGolden("trial_balance_empty", textReport(tableOf(trialBalanceOf(group.book()))));
    checkGolden("trial_balance_empty_json", jsonReport(jsonOf(trialBalanceOf(group.book()))));
}

TEST_CASE("the golden reports of a meeting entered late and corrected", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    group.holds(SheetOf{"2006-04-15"}
                    .attends("BHIMA", Attendance::Absent)
                    .attends("HIRA", Attendance::Present)
                    .resolves(2, "Hirabai gets a loan of 100")
                    .borrows("HIRA", 100, 2, "seeds"),
                "the sheet was mislaid");
    const std::string head = "date,kind,member,head,amount,ref,text\n";
    std::optional<RecordNumber> roll;
    std::optional<RecordNumber> words;
    std::optional<RecordNumber> terms;
    for (std::uint64_t number = 1; number <= group.book().log().size(); ++number) {
        const Record record = group.book().log().record(RecordNumber{number})->record;
        if (std::holds_alternative<RollCall>(record.payload)) roll = record.number;
        if (std::holds_alternative<ResolutionPassed>(record.payload)) words = record.number;
        if (std::holds_alternative<LoanGranted>(record.payload)) terms = record.number;
    }
    group.corrects(roll.value(),
                   head +
                       "2006-04-15,attendance,BHIMA,excused,,,\n"
                       "2006-04-15,attendance,HIRA,present,,,\n",
                   "she was ill");
    group.corrects(words.value(),
                   head + "2006-04-15,resolution,,,,2,Hirabai gets a loan of 100 for seeds\n",
                   "the purpose was left out");
    group.corrects(terms.value(),
                   head +
                       "2006-04-15,loan,HIRA,own,100,2,seeds\n"
                       "2006-04-15,instalment,HIRA,,50,2,\n",
                   "two instalments were agreed");
    checkGolden("meeting_sheet_late", sheetText(group, "2006-04-15"));
    const auto late = Meetings{group.book().database()}.on(day("2006-04-15"));
    const MeetingSheet sheet = meetingSheetOf(group.book(), late.value());
    checkGolden("meeting_sheet_late_json", jsonReport(jsonOf(sheet)));
    checkGolden("meeting_sheet_csv", csvReport(tableOf(sheet)));
}

TEST_CASE("the golden reports of a partial repayment", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    checkGolden("passbook_partial_repayment", passbookText(group, "BHIMA"));
    checkGolden("meeting_sheet_loan", sheetText(group, "2006-03-01"));
    const auto first = Meetings{group.book().database()}.on(day("2006-03-01"));
    checkGolden("meeting_sheet_json",
                jsonReport(jsonOf(meetingSheetOf(group.book(), first.value()))));
}

TEST_CASE("the golden reports of a receipt taken back and replaced", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    group.replaces(5,
                   "date,kind,member,head,amount,ref,text\n"
                   "2006-04-01,saving,HIRA,,250,,\n",
                   "a nought was forgotten");
    checkGolden("passbook_taken_back", passbookText(group, "HIRA"));
    checkGolden("passbook_json",
                jsonReport(jsonOf(passbookOf(group.book(), group.member("HIRA")))));
    checkGolden("meeting_sheet_taken_back", sheetText(group, "2006-04-01"));
    const CashBook april = cashBookOf(group.book(), day("2006-04-01"), day("2006-04-30"));
    checkGolden("cash_book_taken_back", textReport(tableOf(april)));
    checkGolden("cash_book_json", jsonReport(jsonOf(april)));
}

TEST_CASE("the golden reports of a leaver", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    group.holds(SheetOf{"2006-06-01"}
                    .resolves(2, "Hirabai leaves and gets her savings back")
                    .brings("BHIMA", Principal, 1033)
                    .brings("BHIMA", Interest, 27)
                    .leaves("HIRA", 2));
    group.holds(SheetOf{"2006-07-01"}.brings("BHIMA", RegularSaving, 25));
    checkGolden("passbook_leaver", passbookText(group, "HIRA"));
    checkGolden("meeting_sheet_leaver", sheetText(group, "2006-06-01"));
}

TEST_CASE("the golden reports of a leaver whose debt is set off", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    group.holds(SheetOf{"2006-06-01"}
                    .resolves(2, "Bhimabai leaves, her savings pay what they can")
                    .leaves("BHIMA", 2));
    checkGolden("passbook_set_off", passbookText(group, "BHIMA"));
}

TEST_CASE("the golden reports of a member who pays a share and pays ahead", "[golden]") {
    GroupBook group{"Ujala"};
    liveThroughPartialRepayment(group);
    group.writes([](Writer& writer) {
        for (const AccountCode code : {AccountCode{3210}, AccountCode{2080}})
            writer.append(AccountOpened{ChartOfAccounts::find(code)->account});
    });
    const MemberNumber bhima = group.member("BHIMA").number;
    const auto posts = [&](EntryKind kind, AccountCode account, std::int64_t amount) {
        const Posting hers = kind == EntryKind::Receipt
                                 ? Posting::credit(account, rupees(amount), Page::of(bhima))
                                 : Posting::debit(account, rupees(amount), Page::of(bhima));
        const Posting cash = kind == EntryKind::Receipt
                                 ? Posting::debit(accounts::kCashBox, rupees(amount))
                                 : Posting::credit(accounts::kCashBox, rupees(amount));
        group.posts("2006-05-01", kind, {hers, cash}, MeetingNumber{3}, bhima);
    };
    posts(EntryKind::Receipt, AccountCode{3210}, 10);
    posts(EntryKind::Receipt, AccountCode{2080}, 25);
    posts(EntryKind::Payment, AccountCode{2080}, 5);
    checkGolden("passbook_share", passbookText(group, "BHIMA"));
    checkGolden("meeting_sheet_share", sheetText(group, "2006-05-01"));
}

TEST_CASE("the golden reports of a cut-off followed by a meeting", "[golden]") {
    GroupBook group{"Ujala"};
    group.joins("BHIMA", "Bhimabai", "2004-01-05");
    group.joins("HIRA", "", "2004-01-05");
    group.startsFrom("2006-03-31", {opening("", 1010, 600), opening("BHIMA", 2010, 1250),
                                    opening("BHIMA", 2020, 100), opening("HIRA", 2010, 1250),
                                    opening("HIRA", 1210, 2800), opening("", 3030, 800)});
    group.holds(SheetOf{"2006-04-01"}
                    .brings("BHIMA", RegularSaving, 25)
                    .brings("BHIMA", AdmissionFee, 10)
                    .brings("HIRA", RegularSaving, 25)
                    .brings("HIRA", Repayment, 256));
    checkGolden("passbook_cut_off", passbookText(group, "HIRA"));
    checkGolden("passbook_cut_off_two_savings", passbookText(group, "BHIMA"));
    checkGolden("cash_book_cut_off", textReport(tableOf(cashBookOf(group.book()))));
    checkGolden("trial_balance_cut_off",
                textReport(tableOf(trialBalanceOf(group.book(), day("2006-04-01")))));
}

TEST_CASE("the golden judge sees one letter's difference and hides only codes", "[golden]") {
    std::istringstream file{"; A story\n; in two lines.\nUjala\n; no story any more\n"};
    const Golden golden = parsedGolden(file);
    CHECK(golden.story == "; A story\n; in two lines.\n");
    CHECK(golden.report == "Ujala\n; no story any more\n");
    CHECK(withoutCodes("Ujala 834.00") == "Ujala 834.00");
    CHECK(withoutCodes("x 7K2Q-0XN4-9HCW-5R3V y") == "x ****-****-****-**** y");
    CHECK(withoutCodes("7K2Q-M0XN-4T9H-CWE5-R3VB") == "****-****-****-****-****");
    CHECK(withoutCodes("2006-08-01 to 2006-09-01") == "2006-08-01 to 2006-09-01");
    CHECK(withoutCodes("7K2Q-0XN4-9HCW") == "7K2Q-0XN4-9HCW");
}

} // namespace bahi
