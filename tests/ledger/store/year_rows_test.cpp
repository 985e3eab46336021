// The rows a year's records make: there, sealed, found when damaged; and its texts, which can go.

#include "ledger/log/commitment.h"
#include "ledger/store/books_file.h"
#include "ledger/store/journal.h"
#include "ledger/store/projection.h"
#include "ledger/store/verification.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/year_of_facts.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <set>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

void live(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 150), pays("M02", RegularSaving, 25),
                                resolves(1), borrows("M03", 20, 1)})));
    writeAYear(group.book(), group.office().machine, day("2006-03-02"));
}

/// What verification says of the closed book after `sql`.
Finding foundAfter(Group& group, const std::string& book, const std::string& whole,
                   const std::string& sql) {
    putContent(book, whole);
    tamper(book, sql);
    const auto found = verify(*must(BooksFile{group.office().files}.open(book, Access::Judge)));
    return found.ok() ? Finding{} : *found.firstBad;
}

std::int64_t number(Book& book, const std::string& sql) {
    return book.database().execAndGet(sql).getInt64();
}

/// The tables a year's records write into.
std::vector<FactTableText> tablesOfTheYear() {
    std::vector<FactTableText> tables;
    for (std::size_t table = 0; table < kFactTables; ++table)
        if (textOf(static_cast<FactTable>(table)).since >= 4)
            tables.push_back(textOf(static_cast<FactTable>(table)));
    return tables;
}

std::vector<std::string> columnsOf(const FactTableText& table) {
    std::vector<std::string> columns;
    std::string text{table.columns};
    for (std::size_t comma = 0; (comma = text.find(", ")) != std::string::npos;) {
        columns.push_back(text.substr(0, comma));
        text.erase(0, comma + 2);
    }
    columns.push_back(text);
    return columns;
}

} // namespace

TEST_CASE("a book with a year in it is sound, and has a row in every table", "[store]") {
    Group group;
    live(group);
    for (const FactTableText& table : tablesOfTheYear()) {
        CAPTURE(table.name);
        CHECK(number(group.book(), fmt::format("SELECT count(*) FROM {}", table.name)) > 0);
    }
    CHECK(tablesOfTheYear().size() == 20);
    CHECK(verify(group.book()).ok());
    CHECK(verify(group.reopened()).ok());
}

TEST_CASE("what stands in the rows is what the records say", "[store]") {
    Group group;
    live(group);
    const auto text = [&](const std::string& sql) {
        return group.book().database().execAndGet(sql).getString();
    };
    // One page and its two terms: a correction makes no second page.
    CHECK(number(group.book(), "SELECT count(*) FROM page") == 6);
    CHECK(number(group.book(), "SELECT count(*) FROM page_terms") == 7);
    CHECK(text("SELECT opened_on || '/' || until || '/' || of_page || '/' || of_member || '/' || "
               "amount || '/' || rate_numerator || '/' || rate_denominator || '/' || reference "
               "FROM page_terms WHERE page = 3 ORDER BY record DESC LIMIT 1") ==
          "2006-03-02/2006-03-02/2/1/50000/2/3/CIF/2006-7");
    CHECK(number(group.book(),
                 "SELECT count(*) FROM page_terms WHERE until IS NULL AND of_page "
                 "IS NULL AND of_member IS NULL AND reference = ''") == 5);
    CHECK(text("SELECT group_concat(account || ' ' || coalesce(page, '-') || ' ' || "
               "coalesce(member, '-'), ', ') FROM posting WHERE entry = 4") ==
          "1110 1 -, 2110 3 -, 2310 5 2, 2320 6 1, 3310 4 1");
    CHECK(text("SELECT kind FROM entry WHERE number = 5") == "contra");
    CHECK(text("SELECT group_concat(name || ' ' || value, ', ') FROM setting") ==
          "age-min 18, tier 1, women-only 1");
    CHECK(text("SELECT office || ' ' || until FROM office") == "treasurer 2006-03-02");
    CHECK(text("SELECT gender || ' ' || admitted_by FROM member_details") == "woman 4");
    CHECK(text("SELECT group_concat(face || ' ' || pieces, ', ') FROM cash_count_line") ==
          "500 7, 10000 1");
}

TEST_CASE("a voucher is read with the pages its postings stand on", "[store]") {
    Group group;
    live(group);
    const auto voucher = Journal{group.book().database()}.voucher(VoucherNumber{4});
    REQUIRE(voucher);
    std::vector<Page> pages;
    for (const Posting& posting : voucher->postings) pages.push_back(posting.page);
    const auto on = [](SubLedger kind, std::uint32_t page, std::uint32_t member = 0) {
        return Page::of(kind, PageNumber{page}, MemberNumber{member});
    };
    CHECK(pages == std::vector<Page>{on(SubLedger::BankAccount, 1), on(SubLedger::Borrowing, 3),
                                     on(SubLedger::Scheme, 5, 2),
                                     on(SubLedger::FederationFund, 6, 1),
                                     on(SubLedger::Partner, 4, 1)});
}

TEST_CASE("a row of the year that is gone is found and named", "[store]") {
    Group group;
    live(group);
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    for (const FactTableText& table : tablesOfTheYear()) {
        CAPTURE(table.name);
        const auto owner = SQLite::Database{book, SQLite::OPEN_READONLY}
                               .execAndGet(fmt::format("SELECT min(record) FROM {}", table.name))
                               .getInt64();
        const Finding found =
            foundAfter(group, book, whole, fmt::format("DELETE FROM {}", table.name));
        CHECK(found.table == table.name);
        CHECK(found.record == static_cast<std::uint64_t>(owner));
        CHECK(found.what == "the row its record makes is missing");
        CHECK_FALSE(found.row.empty());
    }
    putContent(book, whole);
}

TEST_CASE("any column of a year's row that changed is found and named", "[store]") {
    Group group;
    live(group);
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    int columns = 0;
    for (const FactTableText& table : tablesOfTheYear())
        for (const std::string& column : columnsOf(table)) {
            CAPTURE(table.name, column);
            const std::string first = fmt::format("SELECT min(record) FROM {}", table.name);
            SQLite::Database before{book, SQLite::OPEN_READONLY};
            const auto owner = static_cast<std::uint64_t>(before.execAndGet(first).getInt64());
            // A number grows, a word gets a letter more, and nothing becomes something.
            const Finding found = foundAfter(
                group, book, whole,
                fmt::format("UPDATE {0} SET {1} = CASE typeof({1}) WHEN 'integer' THEN {1} + 9000 "
                            "WHEN 'text' THEN {1} || 'X' ELSE 1 END WHERE record = ({2})",
                            table.name, column, first));
            CHECK(found.table == table.name);
            CHECK(found.record == owner);
            putContent(book, whole);
            ++columns;
        }
    CHECK(columns > 60);
}

TEST_CASE("a damaged row of two keys is named by both", "[store]") {
    Group group;
    live(group);
    const auto settings = number(group.book(), "SELECT record FROM settings");
    const auto count = number(group.book(), "SELECT record FROM cash_count");
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    const auto rowOf = [&](const std::string& sql) {
        return foundAfter(group, book, whole, sql).row;
    };
    CHECK(rowOf("UPDATE setting SET value = 2 WHERE name = 'tier'") ==
          fmt::format("{}/tier", settings));
    CHECK(rowOf("DELETE FROM setting WHERE name = 'women-only'") ==
          fmt::format("{}/women-only", settings));
    CHECK(rowOf(fmt::format("INSERT INTO setting VALUES ({}, 'zeal', 1)", settings)) ==
          fmt::format("{}/zeal", settings));
    CHECK(rowOf("UPDATE cash_count_line SET pieces = 8 WHERE face = 500") ==
          fmt::format("{}/500", count));
    CHECK(rowOf("UPDATE posting SET page = 2 WHERE entry = 4 AND line = 2") == "4/2");
    CHECK(rowOf("UPDATE posting SET member = 1 WHERE entry = 4 AND line = 3") == "4/3");
    CHECK(rowOf("UPDATE posting SET page = 1 WHERE entry = 1 AND line = 1") == "1/1");
}

TEST_CASE("rows of a year that no record made are found", "[store]") {
    Group group;
    live(group);
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    for (const auto& [table, values] :
         std::vector<std::pair<std::string, std::string>>{{"guarantor", "(9999, 3)"},
                                                          {"training_attendance", "(9999, 3)"},
                                                          {"uncleared", "(9999, 1)"},
                                                          {"setting", "(9999, 'tier', 1)"},
                                                          {"nominee", "(9999, 1, '2006-03-02')"},
                                                          {"minutes", "(9999, 1, NULL)"}}) {
        CAPTURE(table);
        const Finding found =
            foundAfter(group, book, whole, fmt::format("INSERT INTO {} VALUES {}", table, values));
        CHECK(found.record == 0);
        CHECK(found.table == table);
        CHECK(found.what == "a row no record made");
    }
}

TEST_CASE("every text of the year is committed, and can be erased", "[store]") {
    Group group;
    live(group);
    std::set<int> fields;
    const std::uint64_t size = group.book().log().size();
    for (std::uint64_t record = group.recordsAtStart() + 1; record <= size; ++record) {
        const auto stored = group.book().log().record(RecordNumber{record});
        for (const CommittedText& text : commitmentsOf(stored.value().record)) {
            if (text.field < TextField::PageName) continue;
            const int field = static_cast<int>(text.field);
            CAPTURE(record, field);
            fields.insert(field);
            const auto erased =
                group.book().write(group.office().machine, [&](Writer& writer) -> Result<Done> {
                    writer.append(TextErased{RecordNumber{record}, text.field},
                                  {.supersedes = {}, .reason = "she asked for it"});
                    writer.eraseText(RecordNumber{record}, text.field);
                    return Done{};
                });
            REQUIRE(erased);
            CHECK(verify(group.book()).ok());
        }
    }
    CHECK(fields == std::set<int>{8, 9, 10, 11, 12, 13, 14, 15, 16});
    CHECK(number(group.book(), "SELECT count(*) FROM text WHERE field >= 8") == 0);
}

TEST_CASE("a text of the year that changed, or went without an erasure, is found", "[store]") {
    Group group;
    live(group);
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    for (int field = 8; field <= 16; ++field) {
        CAPTURE(field);
        const auto owner =
            SQLite::Database{book, SQLite::OPEN_READONLY}
                .execAndGet(fmt::format("SELECT min(record) FROM text WHERE field = {}", field))
                .getInt64();
        const std::string name = fmt::format("{}/{}", owner, field);
        const Finding gone =
            foundAfter(group, book, whole, fmt::format("DELETE FROM text WHERE field = {}", field));
        CHECK(gone.row == name);
        CHECK(gone.what == "the text is gone without an erasure");
        const Finding other =
            foundAfter(group, book, whole,
                       fmt::format("UPDATE text SET body = x'41' WHERE field = {}", field));
        CHECK(other.row == name);
        CHECK(other.what == "the text does not open its commitment");
        putContent(book, whole);
    }
}

} // namespace bahi
