// What the file itself refuses, whoever writes into it: through Bahi's connection, and most of it
// through any other tool.

#include "ledger/services/correction_service.h"
#include "ledger/store/projection.h"
#include "tests/ledger/store/objection.h"
#include "tests/support/group.h"
#include "tests/support/year_of_facts.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

/// Vouchers: 1 M01 saves, 2 M02 saves, 3 M03 borrows (loan 1), 4 takes 2 back.
void live(Group& group) {
    must(group.meets(aMeeting(
        "2006-03-01", {attends("M01", Attendance::Present), pays("M01", RegularSaving, 50),
                       pays("M02", RegularSaving, 25), resolves(1), borrows("M03", 20, 1)})));
    must(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{2}, "not hers"));
}

const std::string kLines =
    "INSERT INTO posting (entry, line, account, member, loan, amount) VALUES "
    "(5, 1, 1010, NULL, NULL, 100), (5, 2, 2010, 1, NULL, -100);";
const std::string kRecord =
    "INSERT INTO record (number, uid, bytes, leaf) VALUES ({r}, randomblob(16), zeroblob(60), "
    "zeroblob(32));";

std::string lines(const std::string& values) {
    return "INSERT INTO posting (entry, line, account, member, loan, amount) VALUES " + values +
           ";";
}

std::string header(int number = 5, int count = 2, const std::string& date = "2006-03-01",
                   const std::string& kind = "receipt", const std::string& reverses = "NULL") {
    return fmt::format(
        "INSERT INTO entry (number, entry_date, kind, meeting, member, resolution, "
        "reverses, lines, record) VALUES ({}, '{}', '{}', 1, 1, NULL, {}, {}, {{r}});",
        number, date, kind, reverses, count);
}

std::string mirror(const std::string& values, int count, int of) {
    return lines(values) + header(5, count, "2006-03-01", "reversal", std::to_string(of));
}

struct Wrong {
    std::string what;
    std::string sql;
    std::string said;
    bool byAnyTool = true; // also with foreign keys and recursive triggers off
};

std::vector<Wrong> wrongEntries() {
    return {
        {"does not balance",
         lines("(5, 1, 1010, NULL, NULL, 100), (5, 2, 2010, 1, NULL, -99)") + header(), "balances"},
        {"one line", lines("(5, 1, 1010, NULL, NULL, 100)") + header(5, 1), "balances"},
        {"fewer lines than it says", kLines + header(5, 3), "lines it says"},
        {"no lines", header(), "lines it says"},
        {"a gap in the numbers",
         lines("(6, 1, 1010, NULL, NULL, 1), (6, 2, 2010, 1, NULL, -1)") + header(6), "gap"},
        {"an amount of zero", lines("(5, 1, 1010, NULL, NULL, 0)"), "CHECK"},
        {"an amount too large", lines("(5, 1, 1010, NULL, NULL, 10000000000001)"), "CHECK"},
        {"a fraction", lines("(5, 1, 1010, NULL, NULL, 0.5)"), "cannot store REAL"},
        {"a text for an amount", lines("(5, 1, 1010, NULL, NULL, 'much')"), "cannot store TEXT"},
        {"30 February", kLines + header(5, 2, "2006-02-30"), "CHECK"},
        {"a day that is none", kLines + header(5, 2, "yesterday"), "CHECK"},
        {"today", kLines + header(5, 2, "now"), "CHECK"},
        {"an unknown kind", kLines + header(5, 2, "2006-03-01", "gift"), "CHECK"},
        {"a second reversal",
         mirror("(5, 1, 1010, NULL, NULL, -2500), (5, 2, 2010, 2, NULL, 2500)", 2, 2), "UNIQUE"},
        {"a reversal with other amounts",
         mirror("(5, 1, 1010, NULL, NULL, -4000), (5, 2, 2010, 1, NULL, 4000)", 2, 1), "mirrors"},
        {"a reversal on another page",
         mirror("(5, 1, 1010, NULL, NULL, -5000), (5, 2, 2010, 2, NULL, 5000)", 2, 1), "mirrors"},
        {"a reversal with more lines that balance",
         mirror("(5, 1, 1010, NULL, NULL, -5000), (5, 2, 2010, 1, NULL, 5000), "
                "(5, 3, 1010, NULL, NULL, 7), (5, 4, 2010, 3, NULL, -7)",
                4, 1),
         "mirrors"},
        {"a reversal of a reversal",
         mirror("(5, 1, 1010, NULL, NULL, 2500), (5, 2, 2010, 2, NULL, -2500)", 2, 4),
         "not itself reversed"},
        {"a reversal that reverses nothing", kLines + header(5, 2, "2006-03-01", "reversal"),
         "CHECK"},
        {"a receipt that reverses", kLines + header(5, 2, "2006-03-01", "receipt", "1"), ""},
        {"a posting after the seal", lines("(1, 3, 1010, NULL, NULL, 5)"), "no more postings"},
        {"a member's page of the cash box",
         lines("(5, 1, 1010, 1, NULL, 5), (5, 2, 2010, 1, NULL, -5)") + header(), "sub-ledger"},
        {"savings of nobody",
         lines("(5, 1, 1010, NULL, NULL, 5), (5, 2, 2010, NULL, NULL, -5)") + header(),
         "sub-ledger"},
        {"savings of a loan",
         lines("(5, 1, 1010, NULL, NULL, 5), (5, 2, 2010, NULL, 1, -5)") + header(), "sub-ledger"},
        {"both pages", lines("(5, 1, 2010, 1, 1, 5)"), "CHECK"},
        {"an account that was never opened",
         lines("(5, 1, 1220, NULL, 1, 5), (5, 2, 1010, NULL, NULL, -5)") + header(), ""},
        {"a line more, of an account that was never opened",
         lines("(5, 1, 1010, NULL, NULL, 5), (5, 2, 2010, 1, NULL, -5), "
               "(5, 3, 1220, NULL, 1, 100)") +
             header(),
         ""},
        {"lines without a header", kLines, "FOREIGN KEY", false},
        {"an entry without its record", kLines + header(), "FOREIGN KEY", false},
        {"a member who is not there", lines("(5, 1, 2010, 99, NULL, 5)"), "FOREIGN KEY", false},
    };
}

std::vector<Wrong> wrongRecords() {
    return {
        {"a gap in the records",
         "INSERT INTO record VALUES ({r} + 1, randomblob(16), zeroblob(60), zeroblob(32))", "gap"},
        {"a uid used again",
         "INSERT INTO record SELECT {r}, uid, bytes, leaf FROM record WHERE number = 1", "uid"},
        {"a short uid",
         "INSERT INTO record VALUES ({r}, randomblob(15), zeroblob(60), zeroblob(32))", "CHECK"},
        {"a record replaced",
         "INSERT OR REPLACE INTO record SELECT number, uid, zeroblob(60), leaf FROM record "
         "WHERE number = 2",
         "gap"},
        {"the last record replaced through its uid",
         "INSERT OR REPLACE INTO record SELECT {r}, uid, zeroblob(60), leaf FROM record "
         "WHERE number = {r} - 1",
         "uid"},
        {"an upsert",
         "INSERT INTO record SELECT number, uid, bytes, leaf FROM record WHERE number = 2 "
         "ON CONFLICT (number) DO UPDATE SET leaf = zeroblob(32)",
         "gap"},
        {"a checkpoint before the end",
         "INSERT INTO checkpoint VALUES (2, zeroblob(32), zeroblob(32), 'x')", "every record"},
        {"a checkpoint twice",
         "INSERT INTO checkpoint VALUES ({r} - 1, zeroblob(32), zeroblob(32), 'x')", "made once"},
        {"a checkpoint replaced",
         "INSERT OR REPLACE INTO checkpoint VALUES ({r} - 1, zeroblob(32), zeroblob(32), 'x')",
         "made once"},
        {"a text without its erasure", "DELETE FROM text", "only by an erasure"},
        {"a text changed", "UPDATE text SET body = x'41'", "never changed"},
        {"a text under a sealed record",
         "INSERT INTO text VALUES (1, 9, 1, zeroblob(16), x'', zeroblob(8))", "sealed"},
        {"an erasure under a sealed record", "INSERT INTO erasure VALUES (2, 1, 2)", "sealed"},
        {"a balance deleted", "DELETE FROM account_balance", "never deleted"},
        {"a member under a sealed record", "INSERT INTO member VALUES (9, 'X', 1)", "sealed"},
        {"an account under a sealed record",
         "INSERT INTO account VALUES (9000, 'asset', 'none', 1)", "sealed"},
        {"a loan under a sealed record", "INSERT INTO loan VALUES (9, 1, 1210, '2006-01-01', 1)",
         "sealed"},
        {"an entry under a sealed record",
         kLines + "INSERT INTO entry VALUES (5, '2006-03-01', 'receipt', 1, 1, NULL, NULL, 2, 1)",
         "sealed"},
        {"a member without her record", "INSERT INTO member VALUES (9, 'X', {r})", "FOREIGN KEY",
         false},
        {"a fraction of a rate", "INSERT INTO loan_terms VALUES ({r}, 1, 100, 1.5, 1, 0, 1)",
         "cannot store REAL"},
    };
}

} // namespace

TEST_CASE("an entry of right lines, sealed by its record, is taken", "[store]") {
    Group group;
    live(group);
    const std::uint64_t records = group.book().log().size();
    CHECK(objection(group.book().database(), filled(kLines + header() + kRecord, records)).empty());
}

TEST_CASE("the schema refuses what is wrong, whoever writes it", "[store]") {
    Group group;
    live(group);
    const std::uint64_t records = group.book().log().size();
    std::vector<Wrong> all = wrongEntries();
    for (Wrong& wrong : wrongRecords()) all.push_back(std::move(wrong));
    const auto check = [&](SQLite::Database& database, bool isOurs) {
        for (const Wrong& wrong : all) {
            if (!isOurs && !wrong.byAnyTool) continue;
            INFO(wrong.what << (isOurs ? "" : ", with another tool"));
            const std::string said = objection(database, filled(wrong.sql, records));
            CHECK_FALSE(said.empty());
            CHECK_THAT(said, Catch::Contains(wrong.said));
        }
    };
    check(group.book().database(), true);
    SQLite::Database foreign{group.closed(), SQLite::OPEN_READWRITE};
    check(foreign, false);
}

TEST_CASE("no row of the log or of a fact is changed or deleted", "[store]") {
    Group group;
    live(group);
    must(group.meets(aMeeting("2006-04-01", {resolves(2), leaves("M02", 2)})));
    must(CorrectionService{group.office(), group.book()}.eraseName("M02", "she asked for it"));
    writeAYear(group.book(), group.office().machine, day("2006-04-01"));
    SQLite::Database database{group.closed(), SQLite::OPEN_READWRITE};
    std::vector<std::string> tables = {"record", "checkpoint"};
    for (std::size_t table = 0; table < kFactTables; ++table)
        tables.emplace_back(textOf(static_cast<FactTable>(table)).name);
    for (const std::string& table : tables) {
        INFO(table);
        SQLite::Statement column{database, "SELECT name FROM pragma_table_info(?) LIMIT 1"};
        column.bind(1, table);
        REQUIRE(column.executeStep());
        const std::string first = column.getColumn(0).getString();
        column.reset();
        REQUIRE(database.execAndGet("SELECT count(*) FROM " + table).getInt() > 0);
        CHECK_THAT(objection(database, "DELETE FROM " + table), Catch::Contains("never deleted"));
        CHECK_THAT(objection(database, fmt::format("UPDATE {0} SET {1} = {1}", table, first)),
                   Catch::Contains("never changed"));
        CHECK_FALSE(
            objection(database, fmt::format("INSERT OR REPLACE INTO {0} SELECT * FROM {0}", table))
                .empty());
    }
}

TEST_CASE("every table of facts has its triggers", "[store]") {
    Group group;
    SQLite::Database& database = group.book().database();
    SQLite::Statement tables{database, "SELECT name FROM sqlite_schema WHERE type = 'table'"};
    const std::vector<std::string> mayChange = {"text",       "account_balance", "draft",
                                                "draft_cell", "symbol",          "photo"};
    int count = 0;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        if (std::ranges::count(mayChange, table) > 0) continue;
        INFO(table);
        for (const std::string event : {"INSERT", "UPDATE", "DELETE"}) {
            SQLite::Statement trigger{database,
                                      "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                      "AND tbl_name = ? AND sql LIKE '% BEFORE ' || ? || ' ON %'"};
            trigger.bind(1, table);
            trigger.bind(2, event);
            trigger.executeStep();
            const bool mayReverse = table == "entry" && event == "INSERT";
            CHECK(trigger.getColumn(0).getInt() == (mayReverse ? 2 : 1));
        }
        ++count;
    }
    CHECK(count == 2 + kFactTables); // record, checkpoint and the tables of facts
}

} // namespace bahi
