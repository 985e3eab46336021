// A row that opening does not look at may hold anything: whoever reads it says so, and makes no
// figure of it.

#include "ledger/log/encoding.h"
#include "ledger/store/books_file.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/text_comparer.h"
#include "ledger/store/verification.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <SQLiteCpp/Exception.h>
#include <catch2/catch.hpp>

#include <functional>
#include <sqlite3.h>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

using Reading = std::function<void(Database&)>;

/// A closed book with a loan in it.
std::string closedBook(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01", {attends("M02", Attendance::Late), pays("M01", RegularSaving, 100),
                                resolves(3, "seeds"), borrows("M03", 60, 3)})));
    return group.closed();
}

void lookMembers(Database& database) {
    (void)Members{database}.all();
}
void lookDays(Database& database) {
    (void)Members{database}.daysSeen(MemberNumber{3});
}
void lookMeetings(Database& database) {
    (void)Meetings{database}.all();
}
void lookAttendance(Database& database) {
    (void)Meetings{database}.attendanceIn(MeetingNumber{1});
}
void lookVoucher(Database& database) {
    (void)Journal{database}.voucher(VoucherNumber{1});
}
void lookLastDay(Database& database) {
    (void)Journal{database}.lastDay();
}
void lookLoan(Database& database) {
    (void)Loans{database}.loan(LoanNumber{1});
}
void lookTerms(Database& database) {
    (void)Loans{database}.termsRecord(LoanNumber{1});
}
void lookRules(Database& database) {
    (void)RulesBook{database}.history();
}
void lookLeaves(Database& database) {
    (void)LogReader{database}.leaves();
}
void lookCheckpoints(Database& database) {
    (void)LogReader{database}.checkpoints();
}
void lookBook(Database& database) {
    (void)LogReader{database}.book();
}
void lookDevice(Database& database) {
    (void)LogReader{database}.deviceKeyAt(9);
}

} // namespace

TEST_CASE("a cell that holds no value of its kind is damage to whoever reads it", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    for (const auto read :
         {lookMembers, lookDays, lookMeetings, lookAttendance, lookVoucher, lookLastDay, lookLoan,
          lookTerms, lookRules, lookLeaves, lookCheckpoints, lookBook, lookDevice})
        CHECK_NOTHROW(
            read(must(BooksFile{group.office().files}.open(book, Access::Judge))->database()));

    struct Damage {
        std::string sql;
        Reading read;
    };
    for (const auto& [sql, read] : std::vector<Damage>{
             {"UPDATE member SET code = '' WHERE number = 1", lookMembers},
             {"UPDATE member SET code = 'NO SUCH CODE' WHERE number = 1", lookMembers},
             {"UPDATE membership SET joined_on = '2006-02-30'", lookMembers},
             {"INSERT INTO departure VALUES (1, 3, 'soon', 1)", lookMembers},
             {"UPDATE entry SET entry_date = 'x'", lookDays},
             {"UPDATE meeting SET held_on = '1 March'", lookMeetings},
             {"UPDATE attendance SET status = 'asleep'", lookAttendance},
             {"UPDATE entry SET kind = 'gift'", lookVoucher},
             {"UPDATE entry SET entry_date = ''", lookVoucher},
             {"UPDATE entry SET entry_date = '2006-3-1'", lookLastDay},
             {"UPDATE loan SET given_on = '2006-13-01'", lookLoan},
             {"UPDATE loan_terms SET rate_numerator = 4, rate_denominator = 2", lookLoan},
             {"UPDATE loan_terms SET rate_denominator = 0", lookLoan},
             {"DELETE FROM loan_terms", lookTerms},
             {"UPDATE rules SET rate_numerator = 4, rate_denominator = 2", lookRules},
             {"UPDATE rules SET rhythm = 'daily'", lookRules},
             {"UPDATE rules SET interest_method = 'compound'", lookRules},
             {"UPDATE rules SET rounding_mode = 'away'", lookRules},
             {"UPDATE rules SET missed_months = 'never'", lookRules},
             {"UPDATE rules SET allocation_order = ''", lookRules},
             {"UPDATE rules SET leaver_share = 'all'", lookRules},
             {"UPDATE rules SET from_date = '0'", lookRules},
             {"UPDATE record SET leaf = x'00' WHERE number = 2", lookLeaves},
             {"UPDATE checkpoint SET root = x''", lookCheckpoints},
             {"UPDATE checkpoint SET frontier = x''", lookCheckpoints},
             {"UPDATE checkpoint SET frontier = zeroblob(640)", lookCheckpoints},
             {"DELETE FROM record WHERE number = 1", lookBook},
             {"UPDATE record SET bytes = (SELECT bytes FROM record WHERE number = 2) "
              "WHERE number = 1",
              lookBook},
             {"UPDATE record SET bytes = x'00' WHERE number = 1", lookBook},
             {"DELETE FROM device", lookDevice},
             {"UPDATE device SET public_key = x'00'", lookDevice}}) {
        CAPTURE(sql);
        putContent(book, whole);
        tamper(book, sql);
        const auto opened = must(BooksFile{group.office().files}.open(book, Access::Judge));
        CHECK_THROWS_AS(read(opened->database()), MalformedRecord);
        CHECK_FALSE(verify(*opened).ok());
    }
}

TEST_CASE("a book whose log cannot be read is damaged, and no failure", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    for (const std::string sql :
         {"UPDATE record SET bytes = x'00' WHERE number = 1", "DELETE FROM record WHERE number = 1",
          "DELETE FROM device", "UPDATE checkpoint SET frontier = x''",
          "UPDATE checkpoint SET root = x'00'"}) {
        CAPTURE(sql);
        putContent(book, whole);
        tamper(book, sql);
        for (const Access access : {Access::Write, Access::Read}) {
            const auto opened = BooksFile{group.office().files}.open(book, access);
            REQUIRE(whyNot(opened) == Refusal::BookDamaged);
            CHECK(opened.refused().given == "record");
        }
    }
}

TEST_CASE("a damaged page is told by whoever comes upon it", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const auto page = [&](const std::string& table) {
        SQLite::Database database{book, SQLite::OPEN_READONLY};
        return static_cast<std::size_t>(
                   database
                       .execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = '" + table +
                                   "'")
                       .getInt()) -
               1;
    };
    const std::string whole = contentOf(book);
    for (const std::string table : {"text", "record", "posting", "account_balance"}) {
        CAPTURE(table);
        std::string spoilt = whole;
        spoilt[page(table) * 4096] = 0;
        putContent(book, spoilt);
        const auto opened = must(BooksFile{group.office().files}.open(book, Access::Judge));
        const Verification found = verify(*opened);
        REQUIRE_FALSE(found.ok());
        CHECK(found.firstBad->table == "sqlite");
        putContent(book, whole);
    }
}

TEST_CASE("texts are read from a table of texts, or not at all", "[store]") {
    Database empty{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0, ""};
    CHECK_THROWS_AS(TextComparer{empty}, SQLite::Exception);
}

} // namespace bahi
