#include "ledger/exchange/meeting_csv.h"

#include "ledger/books/chart_of_accounts.h"
#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;
using plain::rupees;

Result<std::vector<CollectionSheet>> read(const std::string& rows) {
    return readMeetings("date,kind,member,head,amount,ref,text\n" + rows, "meetings.csv",
                        Currency::named("INR").value());
}

CollectionSheet sheetOf(const std::string& rows) {
    const auto sheets = read(rows);
    INFO(rows);
    if (!sheets) UNSCOPED_INFO(placeOf(sheets.refused()));
    REQUIRE(sheets);
    REQUIRE(sheets.value().size() == 1);
    return sheets.value().front();
}

} // namespace

TEST_CASE("the meeting of 1 September 2006 is read from its lines", "[exchange]") {
    const CollectionSheet sheet = sheetOf(
        "2006-09-01,attendance,M01,present,,,\n"
        "2006-09-01,attendance,M02,Late,,,\n"
        "2006-09-01,attendance,M03,excused,,,\n"
        "2006-09-01,attendance,M04,absent,,,\n"
        "2006-09-01,attendance,M05,sent,,,\n"
        "2006-09-01,saving,M01,,25,,\n"
        "2006-09-01,saving,M02,voluntary,10.50,,\n"
        "2006-09-01,Saving,M03,special,5,,\n"
        "2006-09-01,saving,M04,REGULAR,२५,,\n"
        "2006-09-01,principal,M01,,100,1,\n"
        "2006-09-01,interest,M01,,10,१,\n"
        "2006-09-01,repayment,m02,,60,,\n"
        "2006-09-01,fine,M02,,2,,\n"
        "2006-09-01,fee,M05,,11,,\n"
        "2006-09-01,instalment,M02,,100,4,\n"
        "2006-09-01,loan,M02,,500,4,seeds\n"
        "2006-09-01,loan,M01,cif,700,4,\n"
        "2006-09-01,leave,M05,,,5,\n"
        "2006-09-01,resolution,,,,4,\" Two loans, both agreed \"\n"
        "2006-09-01,resolution,,,,5,Sushila leaves\n");
    CHECK(sheet.uid == Uid{});
    CHECK(sheet.heldOn == day("2006-09-01"));
    CHECK(sheet.lateReason.empty());
    CHECK(sheet.where.line == 2);

    REQUIRE(sheet.attendance.size() == 5);
    CHECK(sheet.attendance[0].member.text() == "M01");
    CHECK(sheet.attendance[0].attendance == Attendance::Present);
    CHECK(sheet.attendance[1].attendance == Attendance::Late);
    CHECK(sheet.attendance[2].attendance == Attendance::Excused);
    CHECK(sheet.attendance[3].attendance == Attendance::Absent);
    CHECK(sheet.attendance[4].attendance == Attendance::Sent);
    CHECK(sheet.attendance[4].where.line == 6);

    struct Receipt {
        std::string member;
        ReceiptHead head;
        Money amount;
        std::uint32_t loan;
    };
    const std::vector<Receipt> receipts = {
        {"M01", ReceiptHead::RegularSaving, rupees(25), 0},
        {"M02", ReceiptHead::VoluntarySaving, Money::fromMinor(1050), 0},
        {"M03", ReceiptHead::SpecialSaving, rupees(5), 0},
        {"M04", ReceiptHead::RegularSaving, rupees(25), 0},
        {"M01", ReceiptHead::Principal, rupees(100), 1},
        {"M01", ReceiptHead::Interest, rupees(10), 1},
        {"M02", ReceiptHead::Repayment, rupees(60), 0},
        {"M02", ReceiptHead::Fine, rupees(2), 0},
        {"M05", ReceiptHead::AdmissionFee, rupees(11), 0},
    };
    REQUIRE(sheet.receipts.size() == receipts.size());
    for (std::size_t place = 0; place < receipts.size(); ++place) {
        CAPTURE(place);
        const ReceiptLine& line = sheet.receipts[place];
        CHECK(line.member.text() == receipts[place].member);
        CHECK(line.head == receipts[place].head);
        CHECK(line.amount == receipts[place].amount);
        CHECK(line.loan.value_or(LoanNumber{0}).value == receipts[place].loan);
        CHECK(line.where.line == place + 7);
    }

    REQUIRE(sheet.loans.size() == 2);
    CHECK(sheet.loans[0].member.text() == "M02");
    CHECK(sheet.loans[0].account == accounts::kLoansOwnFunds);
    CHECK(sheet.loans[0].amount == rupees(500));
    CHECK(sheet.loans[0].instalment == rupees(100)); // though its line stands above
    CHECK(sheet.loans[0].resolution.value == 4);
    CHECK(sheet.loans[0].purpose == "seeds");
    CHECK(sheet.loans[0].where.file == "meetings.csv");
    CHECK(sheet.loans[1].account == AccountCode{1230});
    CHECK(sheet.loans[1].instalment.isZero()); // another woman's loan of the same resolution

    REQUIRE(sheet.leavers.size() == 1);
    CHECK(sheet.leavers[0].member.text() == "M05");
    CHECK(sheet.leavers[0].resolution.value == 5);
    REQUIRE(sheet.resolutions.size() == 2);
    CHECK(sheet.resolutions[0].number.value == 4);
    CHECK(sheet.resolutions[0].words == "Two loans, both agreed");
}

TEST_CASE("each date is one sheet, in the order of the dates", "[exchange]") {
    const auto sheets = read(
        "2006-10-01,saving,M01,,25,,\n"
        "2006-09-01,attendance,M01,present,,,\n"
        "2006-10-01,attendance,M01,present,,,\n"
        "2006-08-01,meeting,,,,,\n"
        "2006-09-01,resolution,,,,1,one\n"
        "2006-10-01,resolution,,,,1,one\n");
    REQUIRE(sheets);
    REQUIRE(sheets.value().size() == 3);
    CHECK(sheets.value()[0].heldOn == day("2006-08-01"));
    CHECK(sheets.value()[0].where.line == 5);
    CHECK(sheets.value()[0].receipts.empty());
    CHECK(sheets.value()[1].heldOn == day("2006-09-01"));
    CHECK(sheets.value()[1].where.line == 3);
    CHECK(sheets.value()[2].heldOn == day("2006-10-01"));
    CHECK(sheets.value()[2].receipts.size() == 1);
    CHECK(sheets.value()[2].attendance.size() == 1);
}

TEST_CASE("what a woman did not bring may stand as 0", "[exchange]") {
    const std::string kind = GENERATE(values<std::string>(
        {"saving", "principal", "interest", "charge", "repayment", "fine", "fee"}));
    CAPTURE(kind);
    const CollectionSheet sheet = sheetOf("2006-09-01," + kind + ",M01,,0.00,,\n");
    CHECK(sheet.heldOn == day("2006-09-01")); // the meeting was held
    CHECK(sheet.receipts.empty());
}

TEST_CASE("a meeting row adds nothing but the meeting", "[exchange]") {
    const CollectionSheet sheet = sheetOf(
        "2006-09-01,saving,M01,,25,,\n"
        "2006-09-01,meeting,,,,,three came through the rain\n");
    CHECK(sheet.lateReason.empty()); // its words are no reason for anything
    CHECK(sheet.receipts.size() == 1);
    CHECK(sheet.resolutions.empty());
}

TEST_CASE("a loan is given from the fund its head says", "[exchange]") {
    const auto [head, account] = GENERATE(table<std::string, int>({
        {"", 1210},
        {"own", 1210},
        {"rf", 1220},
        {"cif", 1230},
        {"VRF", 1240},
        {"food", 1250},
        {"fsf", 1251},
        {"HRF", 1252},
        {"bank", 1260},
        {"donor", 1270},
    }));
    CAPTURE(head);
    const CollectionSheet sheet = sheetOf("2006-09-01,loan,M01," + head + ",5,1,\n");
    REQUIRE(sheet.loans.size() == 1);
    CHECK(sheet.loans[0].account.value == account);
    const ChartedAccount* charted = ChartOfAccounts::find(sheet.loans[0].account);
    REQUIRE(charted != nullptr);
    CHECK(charted->account.subLedger == SubLedger::Loan);
    CHECK(charted->account.kind == AccountKind::Asset);
}

TEST_CASE("an instalment belongs to one loan of the same meeting", "[exchange]") {
    struct Case {
        std::string rows;
        Refusal why;
        std::string place;
    };
    const auto wrong = GENERATE(values<Case>({
        {"2006-09-01,instalment,M01,,10,2,\n", Refusal::LoanUnknown, "3:ref"},
        {"2006-09-01,instalment,M02,,10,1,\n", Refusal::LoanUnknown, "3:ref"},
        {"2006-10-01,instalment,M01,,10,1,\n", Refusal::LoanUnknown, "3:ref"},
        {"2006-09-01,loan,M01,rf,10,1,\n2006-09-01,instalment,M01,,10,1,\n",
         Refusal::LoanSeveralOpen, "4:ref"},
        {"2006-09-01,instalment,M01,,0,1,\n2006-09-01,instalment,M01,,10,1,\n",
         Refusal::CellNotUsed, "4:amount"},
    }));
    CAPTURE(wrong.rows);
    const auto sheets = read("2006-09-01,loan,M01,,500,1,\n" + wrong.rows);
    REQUIRE_FALSE(sheets);
    CHECK(sheets.refusal() == wrong.why);
    CHECK(placeOf(sheets.refused()) == "meetings.csv:" + wrong.place);
    CHECK(sheets.refused().subject.starts_with("M0"));
}

TEST_CASE("each kind of row has its cells, and no other", "[exchange]") {
    // For each column: needed, optional, unused, or a resolution.
    const auto [kind, uses] = GENERATE(table<std::string, std::string>({
        {"meeting", "----o"},
        {"attendance", "nn---"},
        {"saving", "non--"},
        {"principal", "n-no-"},
        {"interest", "n-no-"},
        {"charge", "n-no-"},
        {"repayment", "n-no-"},
        {"fine", "n-n--"},
        {"fee", "n-n--"},
        {"loan", "nonro"},
        {"instalment", "n-nr-"},
        {"leave", "n--r-"},
        {"resolution", "---nn"},
    }));
    const std::vector<std::string> columns = {"member", "head", "amount", "ref", "text"};
    const std::string head = kind == "attendance" ? "present" : kind == "loan" ? "own" : "regular";
    const std::vector<std::string> values = {"M01", head, "25", "1", "words"};
    const std::string before = kind == "instalment" ? "2006-09-01,loan,M01,,500,1,\n" : "";
    const std::string start = "2006-09-01," + kind;
    const auto readWith = [&](const std::string& filled) {
        std::string row = start;
        for (std::size_t column = 0; column < 5; ++column)
            row += "," + (filled[column] == '-' ? "" : values[column]);
        return read(before + row + "\n");
    };
    CAPTURE(kind);
    CHECK(readWith(uses));
    for (std::size_t column = 0; column < 5; ++column) {
        CAPTURE(columns[column]);
        std::string filled = uses;
        filled[column] = uses[column] == '-' ? 'x' : '-';
        const auto sheets = readWith(filled);
        if (uses[column] == 'o') {
            CHECK(sheets);
            continue;
        }
        REQUIRE_FALSE(sheets);
        const Refusal why = uses[column] == '-'   ? Refusal::CellNotUsed
                            : uses[column] == 'n' ? Refusal::CellMissing
                                                  : Refusal::ResolutionMissing;
        CHECK(sheets.refusal() == why);
        CHECK(sheets.refused().subject == kind);
        CHECK(sheets.refused().where.column == columns[column]);
    }
}

TEST_CASE("a meeting's row is refused for one wrong cell", "[exchange]") {
    struct Case {
        std::string row;
        Refusal why;
        std::string column;
    };
    const auto wrong = GENERATE(values<Case>({
        {",,,,,,", Refusal::CellMissing, "date"},
        {",saving,M01,,25,,", Refusal::CellMissing, "date"},
        {"2006-09-01,,M01,,25,,", Refusal::CellMissing, "kind"},
        {"2006-09-01,savings,M01,,25,,", Refusal::KindUnknown, "kind"},
        {"2006-09-31,saving,M01,,25,,", Refusal::DateNotInCalendar, "date"},
        {"01/09/2006,saving,M01,,25,,", Refusal::DateMalformed, "date"},
        {"2006-09-01,saving,M 1,,25,,", Refusal::MemberCodeMalformed, "member"},
        {"2006-09-01,attendance,M01,ill,,,", Refusal::HeadUnknown, "head"},
        {"2006-09-01,saving,M01,monthly,25,,", Refusal::HeadUnknown, "head"},
        {"2006-09-01,loan,M01,icf,25,1,", Refusal::HeadUnknown, "head"},
        {"2006-09-01,saving,M01,,-5,,", Refusal::AmountNegative, "amount"},
        {"2006-09-01,saving,M01,,'-5,,", Refusal::AmountNegative, "amount"},
        {"2006-09-01,saving,M01,,12.345,,", Refusal::AmountTooFine, "amount"},
        {"2006-09-01,loan,M01,,0,1,", Refusal::AmountZero, "amount"},
        {"2006-09-01,principal,M01,,5,one,", Refusal::NumberMalformed, "ref"},
        {"2006-09-01,principal,M01,,5,0,", Refusal::NumberMalformed, "ref"},
        {"2006-09-01,principal,M01,,5,-1,", Refusal::NumberMalformed, "ref"},
        {"2006-09-01,principal,M01,,5,1.0,", Refusal::NumberMalformed, "ref"},
        {"2006-09-01,principal,M01,,5,4294967296,", Refusal::NumberMalformed, "ref"},
        {"2006-09-01,loan,M01,,5,1,\"a\tb\"", Refusal::TextControlCharacter, "text"},
        {"2006-09-01,resolution,,,,9,2341 2341 2346", Refusal::TextLikeAadhaar, "text"},
        {"2006-09-01,attendance,m09,late,,,", Refusal::AttendanceTwice, "member"},
        {"2006-09-01,resolution,,,,7,again", Refusal::ResolutionTwice, "ref"},
        {"2006-09-01,meeting,,,,,", Refusal::MeetingTwiceInFile, "kind"},
    }));
    CAPTURE(wrong.row);
    const auto sheets = read(
        "2006-09-01,attendance,M09,present,,,\n"
        "2006-09-01,resolution,,,,7,seven\n"
        "2006-09-01,meeting,,,,,\n" +
        wrong.row + "\n");
    REQUIRE_FALSE(sheets);
    CHECK(sheets.refusal() == wrong.why);
    CHECK(placeOf(sheets.refused()) == "meetings.csv:5:" + wrong.column);
}

TEST_CASE("an unknown word is refused with those that are known", "[exchange]") {
    CHECK(read("2006-09-01,visit,,,,,\n").refused().allowed ==
          "meeting, attendance, saving, principal, interest, charge, repayment, fine, fee, loan, "
          "instalment, terms, change, leave, resolution, guarantor, withdrawal, receipt, payment, "
          "deposit, "
          "draw, presiding, minutes, count");
    CHECK(read("2006-09-01,attendance,M01,x,,,\n").refused().allowed ==
          "present, late, excused, absent, sent");
    CHECK(read("2006-09-01,saving,M01,x,1,,\n").refused().allowed == "regular, voluntary, special");
    CHECK(read("2006-09-01,loan,M01,x,1,1,\n").refused().allowed ==
          "own, rf, cif, vrf, food, fsf, hrf, bank, donor");
    CHECK(read("2006-09-01,loan,M01,X y,1,1,\n").refused().given == "X y");
}

TEST_CASE("amounts are read as people write them", "[exchange]") {
    const auto [written, minor] = GENERATE(table<std::string, std::int64_t>({
        {"\"12,34,567.50\"", 123'456'750},
        {"\"100,000.50\"", 10'000'050},
        {"1234567.5", 123'456'750},
        {"१२३", 12'300},
        {" 25 ", 2'500},
        {"100000000000.00", 10'000'000'000'000},
    }));
    CAPTURE(written);
    const CollectionSheet sheet = sheetOf("2006-09-01,saving,M01,," + written + ",,\n");
    REQUIRE(sheet.receipts.size() == 1);
    CHECK(sheet.receipts[0].amount.inMinor() == minor);
}

TEST_CASE("amounts nobody writes are refused", "[exchange]") {
    const auto [written, why] = GENERATE(table<std::string, Refusal>({
        {"1e9", Refusal::AmountMalformed},
        {"0x10", Refusal::AmountMalformed},
        {"-5", Refusal::AmountNegative},
        {"\"1,2,3\"", Refusal::AmountMalformed},
        {"12.345", Refusal::AmountTooFine},
        {"100000000000.01", Refusal::AmountTooLarge},
        {"₹25", Refusal::AmountMalformed},
        {"25 000", Refusal::AmountMalformed},
        {"+25", Refusal::AmountMalformed},
        {"=25", Refusal::AmountMalformed},
        {"25.", Refusal::AmountMalformed},
        {".5", Refusal::AmountMalformed},
        {"NaN", Refusal::AmountMalformed},
    }));
    CAPTURE(written);
    const auto sheets = read("2006-09-01,saving,M01,," + written + ",,\n");
    REQUIRE_FALSE(sheets);
    CHECK(sheets.refusal() == why);
    CHECK(placeOf(sheets.refused()) == "meetings.csv:2:amount");
}

TEST_CASE("a long file is read whole", "[exchange]") {
    std::string rows;
    for (int place = 0; place < 20'000; ++place) {
        const std::string number = std::to_string(place + 1);
        rows.append("2006-09-01,loan,M").append(number).append(",,5,").append(number).append(",\n");
        rows.append("2006-09-01,attendance,M").append(number).append(",present,,,\n");
        rows.append("2006-09-01,instalment,M").append(number).append(",,5,").append(number);
        rows.append(",\n");
    }
    const CollectionSheet sheet = sheetOf(rows);
    CHECK(sheet.attendance.size() == 20'000);
    CHECK(sheet.loans.size() == 20'000);
    CHECK(sheet.loans.back().instalment == rupees(5));
    CHECK(sheet.attendance.back().where.line == 60'000);
}

} // namespace bahi
