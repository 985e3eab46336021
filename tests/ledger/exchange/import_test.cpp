// Tables of others: what they come to, and everything that is doubtful about them.

#include "ledger/exchange/import_cutoff.h"
#include "ledger/exchange/import_meetings.h"
#include "ledger/exchange/import_members.h"
#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;
using plain::rupees;

Member member(std::uint32_t number, std::string_view code, std::string name) {
    return {MemberNumber{number},
            MemberCode::parse(code).value(),
            std::move(name),
            day("2006-03-01"),
            {}};
}

const Currency kRupees = Currency::named("INR").value();

/// Imports `text` in a book of Asha (M01), Bina (M02), two women called Mina and one without name.
template <class Import>
Import imported(Import (*import)(const CsvSheet&, const ImportDesk&), const std::string& text,
                const ImportChoices& choices = {}) {
    static const std::vector<Member> kMembers = {member(1, "M01", "Asha"), member(2, "M02", "Bina"),
                                                 member(3, "M03", "Mina"), member(4, "M04", "Mina"),
                                                 member(5, "M05", "")};
    static const MemberNames kNames{kMembers};
    const auto sheet = readAnyCsv(text, "f.csv", choices.separator);
    REQUIRE(sheet);
    return import(sheet.value(), {choices, kRupees, kNames});
}

MeetingsImport meetings(const std::string& text, const ImportChoices& choices = {}) {
    return imported(importMeetings, text, choices);
}

/// `f.csv:2:Date`, then why, for each doubt.
std::vector<std::pair<std::string, Refusal>> doubtsOf(const ImportPreview& preview) {
    std::vector<std::pair<std::string, Refusal>> doubts;
    for (const Refused& doubt : preview.doubts) doubts.emplace_back(placeOf(doubt), doubt.why);
    return doubts;
}
using Expected = std::vector<std::pair<std::string, Refusal>>;

const Expected kNoDoubt;

/// The sheets as canonical texts.
std::vector<std::string> textsOf(const std::vector<CollectionSheet>& sheets) {
    std::vector<std::string> texts;
    texts.reserve(sheets.size());
    for (const CollectionSheet& sheet : sheets)
        texts.push_back(toIso(sheet.heldOn) + "/" + std::to_string(sheet.sitting) + "\n" +
                        sheet.canonicalText());
    return texts;
}

std::vector<std::string> ours(const std::string& rows) {
    const auto read =
        readMeetings("date,kind,member,head,amount,ref,text\n" + rows, "ours.csv", kRupees);
    REQUIRE(read);
    return textsOf(read.value());
}

} // namespace

TEST_CASE("a wide sheet comes to the facts of the long one", "[exchange]") {
    const std::string facts =
        "2006-09-01,attendance,M01,present,,,\n2006-09-01,saving,M01,,25,,\n"
        "2006-09-01,principal,M01,,100,1,\n2006-09-01,interest,M01,,10,1,\n"
        "2006-09-01,attendance,M02,late,,,\n2006-09-01,saving,M02,,25,,\n"
        "2006-09-01,fine,M02,,2,,\n2006-09-01,resolution,,,,4,A loan for Bina\n"
        "2006-09-01,loan,M02,cif,500,4,seeds\n2006-09-01,instalment,M02,,100,4,\n"
        "2006-09-01,guarantor,M02,M01,,4,\n2006-09-01,withdrawal,M01,voluntary,60,4,\n"
        "2006-09-01/2,saving,M01,voluntary,5,,\n";
    const auto wide = meetings(
        "purpose,code,date,sitting,attendance,saving,voluntary saving,principal,interest,"
        "loan number,fine,loan_given,fund,agreed_instalment,guarantors,resolution,"
        "resolution_words,voluntary_withdrawn\n"
        ",M01,2006-09-01,,present,25,0,100,10,1,0,0,,,,4,A loan for Bina,60\n"
        "seeds,m02,2006-09-01,,late,25,,,,,2,500,CIF,100,Asha,4,A loan for Bina,\n"
        ",M01,2006-09-01,2,,,5,,,,,,,,,,,\n");
    CHECK(doubtsOf(wide.preview) == kNoDoubt);
    CHECK(textsOf(wide.sheets) == ours(facts));
    REQUIRE(wide.preview.totals.size() > 1);
    CHECK(wide.preview.understood.rows.size() == 13);
}

TEST_CASE("columns are known in four languages", "[exchange]") {
    const std::string facts =
        "2006-09-01,attendance,M01,present,,,\n2006-09-01,saving,M01,,25,,\n"
        "2006-09-01,interest,M01,,10,,\n2006-09-01,fine,M02,,2,,\n"
        "2006-09-01,attendance,M02,absent,,,\n";
    const auto text = GENERATE(values<std::string>(
        {"Date,Name,Attendance,Compulsory saving,Interest,Fine\n"
         "2006-09-01,ASHA,Present,25,10,0\n2006-09-01,Bina,absent,0,0,2\n",
         "तारीख,नाम,उपस्थिति,अनिवार्य बचत,ब्याज,दंड\n"
         "2006-09-01,asha,उपस्थित,25,10,0\n2006-09-01,Bina,अनुपस्थित,0,0,2\n",
         "Ngày họp,Tên thành viên,Tham dự,Tiết kiệm bắt buộc,Lãi,Tiền phạt\n"
         "2006-09-01,Asha,Có mặt,25,10,0\n2006-09-01,Bina,Vắng không phép,0,0,2\n",
         "Дата,Имя,Явка,Обязательный взнос,Проценты,Штраф\n"
         "2006-09-01,Asha,Присутствует,25,10,0\n2006-09-01,Bina,Отсутствует,0,0,2\n"}));
    const auto read = meetings(text);
    CHECK(doubtsOf(read.preview) == kNoDoubt);
    CHECK(textsOf(read.sheets) == ours(facts));
}

TEST_CASE("the long form is read in four languages", "[exchange]") {
    const std::string facts =
        "2006-09-01,attendance,M01,present,,,\n2006-09-01,saving,M01,voluntary,25,,\n"
        "2006-09-01,resolution,,,,4,A loan\n2006-09-01,loan,M02,own,500,4,\n"
        "2006-09-01,guarantor,M02,M01,,4,\n";
    const auto text = GENERATE(values<std::string>(
        {"kind,member,date,head,amount,reference,remarks\nroll call,Asha,2006-09-01,present,,,\n"
         "savings,M01,2006-09-01,voluntary saving,25,,\nresolution,,2006-09-01,,,4,A loan\n"
         "loan given,Bina,2006-09-01,own funds,500,4,\nguarantor,Bina,2006-09-01,Asha,,4,\n",
         "प्रकार,सदस्य,तारीख,मद,राशि,संदर्भ,विवरण\nहाजिरी,Asha,2006-09-01,उपस्थित,,,\n"
         "बचत,M01,2006-09-01,स्वैच्छिक बचत,25,,\nप्रस्ताव,,2006-09-01,,,4,A loan\n"
         "ऋण,Bina,2006-09-01,समूह कोष,500,4,\nजमानतदार,Bina,2006-09-01,M01,,4,\n",
         "Loại,Thành viên,Ngày,Khoản mục,Số tiền,Tham chiếu,Ghi chú\n"
         "Điểm danh,Asha,2006-09-01,Có mặt,,,\nTiết kiệm,M01,2006-09-01,Tự nguyện,25,,\n"
         "Quyết định,,2006-09-01,,,4,A loan\nCho vay,Bina,2006-09-01,Vốn tự có,500,4,\n"
         "Người bảo lãnh,Bina,2006-09-01,M01,,4,\n",
         "Вид,Участник,Дата,Статья,Сумма,Ссылка,Примечание\n"
         "Явка,Asha,2006-09-01,Присутствует,,,\nВзнос,M01,2006-09-01,Добровольный,25,,\n"
         "Решение,,2006-09-01,,,4,A loan\nЗаём,Bina,2006-09-01,Собственные средства,500,4,\n"
         "Поручитель,Bina,2006-09-01,M01,,4,\n"}));
    const auto read = meetings(text);
    CHECK(doubtsOf(read.preview) == kNoDoubt);
    CHECK(textsOf(read.sheets) == ours(facts));
}

TEST_CASE("the second meeting of a day is said as we write it, or in a column", "[exchange]") {
    const auto expected = ours("2006-09-01/2,saving,M01,,25,,\n");
    CHECK(textsOf(meetings("date,code,saving\n2006-09-01/2,M01,25\n").sheets) == expected);
    CHECK(textsOf(meetings("date,code,saving,sitting\n2006-09-01,M01,25,2\n").sheets) == expected);
    const Expected malformed{{"f.csv:2:date", Refusal::DateMalformed}};
    CHECK(doubtsOf(meetings("date,code,saving,sitting\n2006-09-01/2,M01,25,2\n").preview) ==
          malformed);
    CHECK(doubtsOf(meetings("date,code,saving\n2006-09-01/x,M01,25\n").preview) == malformed);
}

TEST_CASE("every doubt about a header is told", "[exchange]") {
    CHECK(doubtsOf(meetings("date,code,shoe size,Loan repayment,saving,Saving,\n"
                            "2006-09-01,M01,7,100,25,25,x\n")
                       .preview) == Expected{{"f.csv:1:shoe size", Refusal::HeadingUnknown},
                                             {"f.csv:1:Loan repayment", Refusal::HeadingAmbiguous},
                                             {"f.csv:1:Saving", Refusal::HeadingTwice},
                                             {"f.csv:1:", Refusal::HeadingEmpty}});
    CHECK(doubtsOf(meetings("saving,\n25,\n").preview) ==
          Expected{{"f.csv:1:", Refusal::HeadingMissing},
                   {"f.csv:1:", Refusal::HeadingMissing},
                   {"f.csv:2:date", Refusal::CellMissing}});

    ImportChoices choices;
    choices.columns = {"Loan repayment=principal", "No such=fine", "saving=shoe"};
    choices.skipped = {"shoe  SIZE", "nowhere"};
    const auto read =
        meetings("date,code,shoe size,Loan repayment\n2006-09-01,M01,7,100\n", choices);
    CHECK(doubtsOf(read.preview) == Expected{{"f.csv:0:", Refusal::HeadingNotThere},
                                             {"f.csv:0:", Refusal::HeadingNotThere},
                                             {"f.csv:0:", Refusal::HeadingNotThere},
                                             {"f.csv:0:", Refusal::OurColumnUnknown}});
    choices = {};
    choices.columns = {"Loan repayment=principal", "Loan repayment=repayment"};
    CHECK(doubtsOf(meetings("date,code,Loan repayment\n2006-09-01,M01,100\n", choices).preview) ==
          Expected{{"f.csv:1:Loan repayment", Refusal::HeadingAmbiguous}});
    choices = {};
    choices.columns = {"Loan repayment=principal"};
    choices.skipped = {"shoe size"};
    const auto clear =
        meetings("date,code,shoe size,Loan repayment\n2006-09-01,M01,7,100\n", choices);
    CHECK(doubtsOf(clear.preview) == kNoDoubt);
    CHECK(textsOf(clear.sheets) == ours("2006-09-01,principal,M01,,100,,\n"));
}

TEST_CASE("every doubtful cell is told, by line and column", "[exchange]") {
    const auto read = meetings(
        "date,code,name,attendance,saving,fine,loan_given,resolution,purpose\n"
        "1/9/2006,M01,,x,\"1,200\",nil,,,\n"
        "2006-09-01,M09,,present,,,,,\n"
        "2006-09-01,,Mina,present,,,,,\n"
        "2006-09-01,,Binu,present,,,,,\n"
        "2006-09-01,M01,Bina,present,,,,,\n"
        "2006-09-01,M05,Whoever,present,,,,,\n"
        "2006-09-01,,,present,,,,,\n"
        "2006-09-01,M02,,,,,,,seeds\n"
        "2006-09-01,M02,,,,,500,,\n"
        "2006-09-01,M02,,,,,,4,\n"
        "2006-09-01,M01,,present,25,,,,,,\n"
        ",,,,,,,,\n"
        "2006-09-01,M01,,,,,,,1234 5678 9016 and \x07\n");
    CHECK(doubtsOf(read.preview) == Expected{{"f.csv:2:date", Refusal::DateOrderUnsaid},
                                             {"f.csv:2:attendance", Refusal::ValueUnknown},
                                             {"f.csv:2:saving", Refusal::AmountSignsUnsaid},
                                             {"f.csv:2:fine", Refusal::CellSaysNothing},
                                             {"f.csv:3:code", Refusal::MemberUnknown},
                                             {"f.csv:4:name", Refusal::MemberNameShared},
                                             {"f.csv:5:name", Refusal::MemberNameUnknown},
                                             {"f.csv:6:name", Refusal::MemberNameDiffers},
                                             {"f.csv:8:code", Refusal::CellMissing},
                                             {"f.csv:9:purpose", Refusal::CellNotUsed},
                                             {"f.csv:10:resolution", Refusal::ResolutionMissing},
                                             {"f.csv:11:resolution", Refusal::CellNotUsed},
                                             {"f.csv:12:", Refusal::RowTooLong},
                                             {"f.csv:14:purpose", Refusal::TextControlCharacter}});
    CHECK(read.sheets.empty());
    CHECK(read.preview.blankRows == 1);
    CHECK(read.preview.doubts[5].allowed == "M03, M04");
    CHECK(read.preview.doubts[7].allowed == "Asha");
}

TEST_CASE("a doubt is answered by what a person says", "[exchange]") {
    ImportChoices choices;
    choices.dates = DateOrder::DayMonthYear;
    choices.decimal = DecimalSign::Comma;
    choices.empties = {"–", "nil"};
    choices.separator = ';';
    const auto read = meetings(
        "Date;Code;Saving;Fine\n1/9/2006;M01;1.200,50;nil\n01.09.2006;M02;–;Rs 2\n", choices);
    CHECK(doubtsOf(read.preview) == kNoDoubt);
    CHECK(textsOf(read.sheets) ==
          ours("2006-09-01,saving,M01,,1200.50,,\n2006-09-01,fine,M02,,2,,\n"));
}

TEST_CASE("a row that stands twice is found with the file's own words", "[exchange]") {
    const auto read = meetings("Ngày,Mã,Tham dự\n2006-09-01,M01,Có mặt\n2006-09-01,M01,Trễ\n");
    CHECK(doubtsOf(read.preview) == Expected{{"f.csv:3:Mã", Refusal::MemberTwice}});
    // Not the second meeting of the day, nor what she pays on another loan.
    CHECK(doubtsOf(meetings("date,code,sitting,saving,principal,loan_number\n"
                            "2006-09-01,M01,1,25,100,1\n2006-09-01,M01,1,,50,2\n"
                            "2006-09-01,M01,2,25,,\n2006-09-01,M01,2,25,,\n")
                       .preview) == Expected{{"f.csv:5:code", Refusal::MemberTwice}});
}

TEST_CASE("every instalment and guarantor without a loan is told, once all rows are clear",
          "[exchange]") {
    const std::string rows =
        "date,kind,code,head,amount,ref\n2006-09-01,instalment,M01,,50,4\n"
        "2006-09-01,instalment,M02,,50,4\n2006-09-01,guarantor,M01,Bina,,4\n"
        "2006-10-01,guarantor,M02,M01,,5\n";
    CHECK(doubtsOf(meetings(rows).preview) == Expected{{"f.csv:2:ref", Refusal::LoanUnknown},
                                                       {"f.csv:3:ref", Refusal::LoanUnknown},
                                                       {"f.csv:4:ref", Refusal::LoanUnknown},
                                                       {"f.csv:5:ref", Refusal::LoanUnknown}});
    // The loan of resolution 4 may be the doubtful one.
    CHECK(doubtsOf(meetings(rows + "2006-09-01,loan,M01,,1.500,4\n").preview) ==
          Expected{{"f.csv:6:amount", Refusal::AmountSignsUnsaid}});
}

TEST_CASE("a cut-off is a balance a row, or a member a row", "[exchange]") {
    const auto read = imported(importCutoff,
                               "Name,Regular savings,Loan balance,Instalment,As on,Account,Amount\n"
                               "Asha,1500,300,50,2026-04-01,,\n"
                               "Bina,1500,0,0,2026-04-01,,\n"
                               ",,,,2026-04-01,1010,600\n"
                               "Asha,,,20,2026-04-01,1220,100\n");
    CHECK(doubtsOf(read.preview) == kNoDoubt);
    // A group that has lost money: its surplus is below nothing, and nothing else may be.
    CHECK(doubtsOf(
              imported(importCutoff, "date,account,amount\n2026-04-01,3030,-250.50\n").preview) ==
          kNoDoubt);
    CHECK(doubtsOf(
              imported(importCutoff, "date,account,amount\n2026-04-01,1010,-250.50\n").preview) ==
          Expected{{"f.csv:2:amount", Refusal::AmountNegative}});
    const auto same = readCutoff(
        "code,date,account,amount,instalment,text\nM01,2026-04-01,2010,1500,,\n"
        "M01,2026-04-01,1210,300,50,\nM02,2026-04-01,2010,1500,,\n,2026-04-01,1010,600,,\n"
        "M01,2026-04-01,1220,100,20,\n",
        "ours.csv", kRupees);
    REQUIRE(same);
    CHECK(read.sheet.date == same.value().date);
    REQUIRE(read.sheet.lines.size() == same.value().lines.size());
    for (std::size_t line = 0; line < read.sheet.lines.size(); ++line) {
        const CutoffLine& one = read.sheet.lines[line];
        const CutoffLine& other = same.value().lines[line];
        CHECK(one.page.member == other.page.member);
        CHECK(one.account == other.account);
        CHECK(one.amount == other.amount);
        CHECK(one.instalment == other.instalment);
    }

    const auto doubtful =
        imported(importCutoff,
                 "code,savings,loan_balance,loan_balance_rf,instalment,date,account,amount\n"
                 "M01,1,300,200,50,2026-04-01,,\n"
                 "M01,1,,,50,2026-04-01,,\n"
                 ",5,,,,2026-04-01,,\n"
                 ",5,,,,2026-04-01,1010,5\n"
                 ",,,,,2026-04-01,,5\n"
                 ",,,,,2026-04-01,cash,5\n"
                 "M02,,,,,2026-04-02,2010,5\n"
                 "M02,2,,,,2026-04-01,,\n");
    CHECK(doubtsOf(doubtful.preview) == Expected{{"f.csv:2:instalment", Refusal::InstalmentUnclear},
                                                 {"f.csv:3:instalment", Refusal::CellNotUsed},
                                                 {"f.csv:4:code", Refusal::CellMissing},
                                                 {"f.csv:5:savings", Refusal::CellNotUsed},
                                                 {"f.csv:6:account", Refusal::CellMissing},
                                                 {"f.csv:7:account", Refusal::AccountUnknown},
                                                 {"f.csv:9:date", Refusal::DateNotTheSame}});
}

TEST_CASE("members come from a list in any order of columns", "[exchange]") {
    ImportChoices choices;
    choices.dates = DateOrder::DayMonthYear;
    const auto read = imported(importMembers,
                               "Phone,Пол,Год рождения,Имя,Код,Дата вступления\n"
                               "98220 12345,женский,1980,Анна,M11,1.3.2006\n"
                               ",,12.04.1988,Вера,,\n",
                               choices);
    CHECK(doubtsOf(read.preview) == kNoDoubt);
    REQUIRE(read.members.size() == 2);
    CHECK(read.members[0].code->text() == "M11");
    CHECK(read.members[0].details.gender == Gender::Woman);
    CHECK(read.members[0].details.born == "1980");
    CHECK(read.members[0].joinedOn == day("2006-03-01"));
    CHECK(read.members[1].details.born == "1988-04-12");
    CHECK_FALSE(read.members[1].joinedOn);

    const auto doubtful =
        imported(importMembers, "member,code,phone\nX,M11,12\nY,M11,\nZ,M12,98220 12345\n");
    CHECK(doubtsOf(doubtful.preview) == Expected{{"f.csv:1:member", Refusal::HeadingAmbiguous},
                                                 {"f.csv:2:phone", Refusal::PhoneMalformed}});
}

TEST_CASE("a preview shows columns, rows and totals", "[exchange]") {
    ImportChoices choices;
    choices.skipped = {"Shoe size"};
    const auto read = meetings(
        "Date,Name,Shoe size,Saving\n2006-09-01,Asha,7,25\n2006-09-01,Bina,6,20\n"
        "2006-10-01,Asha,,0\n",
        choices);
    const std::string text = previewText(read.preview, kRupees);
    CHECK(text ==
          "f.csv: its columns\n"
          "\n"
          "In the file  Taken for\n"
          "---------------------------\n"
          "Date         date\n"
          "Name         name\n"
          "Shoe size    (left out)\n"
          "Saving       regular_saving\n"
          "\n"
          "As Bahi would write it, 2 of 2 rows\n"
          "\n"
          "Line  date        kind    member  head     amount\n"
          "-------------------------------------------------\n"
          "   2  2006-09-01  saving  M01     regular  25.00\n"
          "   3  2006-09-01  saving  M02     regular  20.00\n"
          "\n"
          "To compare with the paper, in INR\n"
          "\n"
          "What    Rows  Amount\n"
          "--------------------\n"
          "Saving     2   45.00\n"
          "\n"
          "Rows in the file: 3, with a member and no fact: 1\n");
}

} // namespace bahi
