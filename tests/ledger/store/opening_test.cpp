#include "ledger/log/encoding.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/balances.h"
#include "ledger/store/books_file.h"
#include "ledger/store/drafts.h"
#include "ledger/store/header.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/schema.h"
#include "tests/support/aborts.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <filesystem>
#include <sqlite3.h>
#include <unistd.h>

namespace bahi {

using namespace plain;
using enum ReceiptHead;
namespace fs = std::filesystem;

namespace {

std::optional<Refusal> refusalOf(Group& group, const std::string& path,
                                 Access access = Access::Write) {
    return whyNot(BooksFile{group.office().files}.open(path, access));
}

/// Private copies that lie about.
std::size_t copies() {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator{fs::temp_directory_path()})
        if (entry.path().filename().string().starts_with("bahi-") &&
            fs::exists(entry.path() / "copy.bahi"))
            ++count;
    return count;
}

std::string closedBook(Group& group) {
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    return group.closed();
}

std::string pragma(SQLite::Database& database, const std::string& name) {
    return database.execAndGet("PRAGMA " + name).getString();
}

} // namespace

TEST_CASE("what is no book is refused by its kind", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const FreshFolder folder;
    const auto named = [&](std::string_view name, std::string_view content) {
        putContent(folder / name, content);
        return folder / name;
    };
    const std::string whole = contentOf(book);
    CHECK(refusalOf(group, folder / "none.bahi") == Refusal::BookNotFound);
    CHECK(refusalOf(group, folder / "no/such/folder.bahi") == Refusal::BookNotFound);
    CHECK(refusalOf(group, folder.path().string()) == Refusal::NotARegularFile);
    CHECK(refusalOf(group, named("empty", "")) == Refusal::EmptyFile);
    CHECK(refusalOf(group, named("text", "Dear sisters, the meeting is on Monday.\n")) ==
          Refusal::NotABook);
    std::string other = whole;
    other[71] = static_cast<char>(other[71] + 1); // the last byte of application_id
    CHECK(refusalOf(group, named("other", other)) == Refusal::NotABook);
    SQLite::Database{folder / "plain", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        "CREATE TABLE t (a)");
    CHECK(refusalOf(group, folder / "plain") == Refusal::NotABook);
    for (const std::size_t size :
         {std::size_t{16}, std::size_t{50}, std::size_t{99}, std::size_t{100}, std::size_t{4096},
          whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        INFO(size);
        for (const Access access : {Access::Write, Access::Read, Access::Judge})
            CHECK(refusalOf(group, named("short", std::string_view{whole}.substr(0, size)),
                            access) == Refusal::BookCutShort);
    }
    CHECK(refusalOf(group, named("few", std::string_view{whole}.substr(0, 10))) ==
          Refusal::NotABook);
    CHECK(contentOf(book) == whole);
}

TEST_CASE("links to a book are refused, links to its folder are not", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const FreshFolder folder;
    fs::create_symlink(book, folder / "link.bahi");
    CHECK(refusalOf(group, folder / "link.bahi") == Refusal::NotARegularFile);
    CHECK(refusalOf(group, folder / "link.bahi", Access::Read) == Refusal::NotARegularFile);
    fs::create_symlink(fs::path{book}.parent_path(), folder / "folder");
    CHECK_FALSE(refusalOf(group, folder / "folder/group.bahi").has_value());
    fs::create_hard_link(book, fs::path{book}.parent_path() / "second.bahi");
    CHECK(refusalOf(group, book) == Refusal::NotARegularFile);
    CHECK_FALSE(refusalOf(group, book, Access::Read).has_value());
}

TEST_CASE("a newer book is left as it is, byte for byte", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    tamper(book, fmt::format("PRAGMA user_version = {}", currentSchema() + 1));
    const std::string before = contentOf(book);
    for (const Access access : {Access::Write, Access::Read, Access::Judge})
        CHECK(refusalOf(group, book, access) == Refusal::NewerBook);
    CHECK(contentOf(book) == before);
    CHECK(group.home().folder().names() == std::vector<std::string>{"group.bahi"});
}

TEST_CASE("a changed schema is refused", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    const std::string idle =
        "DROP TRIGGER record_never_goes; "
        "CREATE TRIGGER record_never_goes BEFORE DELETE ON record BEGIN SELECT 1; END";
    for (const std::string& sql :
         std::vector<std::string>{"DROP TRIGGER record_never_goes", "DROP INDEX entry_by_date",
                                  "CREATE TRIGGER mine AFTER INSERT ON posting BEGIN SELECT 1; END",
                                  "CREATE VIEW mine AS SELECT 1", "CREATE TABLE mine (a)", idle,
                                  "ALTER TABLE book ADD COLUMN mine TEXT"}) {
        INFO(sql);
        putContent(book, whole);
        tamper(book, sql);
        CHECK(refusalOf(group, book) == Refusal::SchemaChanged);
        CHECK(refusalOf(group, book, Access::Read) == Refusal::SchemaChanged);
        const auto judged = must(VerifyService{group.office()}.verify(book));
        REQUIRE_FALSE(judged.ok());
        CHECK(judged.firstBad->table == "sqlite_schema");
    }
}

TEST_CASE("damage that opening looks for is refused", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    for (const std::string sql :
         {"UPDATE account_balance SET debit = debit + 1 WHERE account = 1010",
          "UPDATE account_balance SET month = '2006-04' WHERE account = 1010",
          "UPDATE text SET body = x'41' WHERE record = 1",
          "UPDATE text SET salt = zeroblob(16) WHERE record = 1",
          "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
          "DELETE FROM checkpoint", "UPDATE checkpoint SET root = zeroblob(32)",
          "UPDATE checkpoint SET note = replace(note, 'device', 'Device')",
          "UPDATE device SET public_key = zeroblob(32)"}) {
        INFO(sql);
        putContent(book, whole);
        tamper(book, sql);
        CHECK(refusalOf(group, book) == Refusal::BookDamaged);
        CHECK(refusalOf(group, book, Access::Read) == Refusal::BookDamaged);
        CHECK_FALSE(must(VerifyService{group.office()}.verify(book)).ok());
    }
}

TEST_CASE("a damaged draft is found when the book is opened, and by verification", "[store]") {
    Group group;
    must(DraftService{group.office(), group.book()}.save(
        Uid{7}, day("2006-04-01"), 1, {{"saving/M01", "25"}, {"saving/M02", "30"}}));
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    const std::string uid = toHex(Uid{7});
    const std::string later = toHex(Uid{8});
    struct Damage {
        std::string sql;
        std::string table;
        std::string row;
    };
    for (const auto& [sql, table, row] : std::vector<Damage>{
             {"UPDATE draft SET held_on = '2006-05-01'", "draft", uid},
             {"UPDATE draft SET sitting = 2", "draft", uid},
             {"UPDATE draft SET sitting = 257", "draft", uid},
             {"UPDATE draft SET checksum = zeroblob(8)", "draft", uid},
             {"INSERT INTO draft VALUES (x'" + later + "', '2006-04-01', 1, x'" +
                  toHex(draftChecksum(Uid{8}, "2006-04-01", 1)) + "')",
              "draft", later},
             {"UPDATE draft_cell SET value = x'3236' WHERE name = 'saving/M01'", "draft_cell",
              uid + "/saving/M01"},
             {"UPDATE draft_cell SET name = 'fine/M02' WHERE name = 'saving/M02'", "draft_cell",
              uid + "/fine/M02"},
             {"UPDATE draft_cell SET checksum = zeroblob(8)", "draft_cell", uid + "/saving/M01"},
             {"UPDATE draft_cell SET draft = zeroblob(16)", "draft_cell",
              "00000000000000000000000000000000/saving/M01"}}) {
        INFO(sql);
        putContent(book, whole);
        tamper(book, sql);
        for (const Access access : {Access::Write, Access::Read}) {
            const auto opened = BooksFile{group.office().files}.open(book, access);
            REQUIRE(whyNot(opened) == Refusal::BookDamaged);
            CHECK(opened.refused().given == table + " " + row);
        }
        const auto found = must(VerifyService{group.office()}.verify(book));
        REQUIRE_FALSE(found.ok());
        CHECK(found.firstBad->record == 0);
        CHECK(found.firstBad->table == table);
        CHECK(found.firstBad->row == row);
    }
}

TEST_CASE("verification finds what opening does not look for", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    struct Damage {
        std::string sql;
        std::string table;
    };
    for (const auto& [sql, table] :
         std::vector<Damage>{{"UPDATE posting SET amount = amount * 2", "posting"},
                             {"UPDATE entry SET entry_date = '2006-03-02'", "entry"},
                             {"UPDATE member SET code = 'M09' WHERE number = 3", "member"},
                             {"UPDATE rules SET rate_numerator = 3", "rules"},
                             {"DELETE FROM membership WHERE member = 3", "membership"},
                             {"UPDATE record SET leaf = zeroblob(32) WHERE number = 2", "record"},
                             {"INSERT INTO attendance VALUES (1, 1, 'late')", "attendance"},
                             {"DELETE FROM text WHERE record = 1", "text"}}) {
        INFO(sql);
        putContent(book, whole);
        tamper(book, sql);
        const auto found = must(VerifyService{group.office()}.verify(book));
        REQUIRE_FALSE(found.ok());
        CHECK(found.firstBad->table == table);
    }
}

TEST_CASE("a book that may not be written is read from a copy", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    fs::permissions(book, fs::perms{0444});
    const std::string before = contentOf(book);
    CHECK(refusalOf(group, book) == Refusal::BookReadOnly);
    const std::size_t copiesBefore = copies();
    auto copy = must(BooksFile{group.office().files}.open(book, Access::Read));
    CHECK(copy->isSnapshot());
    CHECK(copies() == copiesBefore + 1);
    CHECK(Balances{copy->database()}.all()[accounts::kCashBox].balance() == rupees(25));
    CHECK(pragma(copy->database(), "query_only") == "1");
    copy.reset();
    CHECK(copies() == copiesBefore);
    CHECK(contentOf(book) == before);
}

TEST_CASE("a book that cannot be opened leaves no private copy behind", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    tamper(book, "UPDATE text SET body = x'41' WHERE record = 1");
    fs::permissions(book, fs::perms{0444});
    const std::size_t before = copies();
    CHECK(refusalOf(group, book, Access::Read) == Refusal::BookDamaged);
    CHECK(copies() == before);
}

TEST_CASE("an unfinished transaction beside a read-only book is refused", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    putContent(book + "-journal", "something");
    fs::permissions(book, fs::perms{0444});
    for (const Access access : {Access::Read, Access::Judge})
        CHECK(refusalOf(group, book, access) == Refusal::SideFileBesideBook);
}

TEST_CASE("a book open in another program is refused, and by whom it is held", "[store]") {
    Group group;
    const std::string path = closedBook(group);
    std::array<int, 2> ready{};
    std::array<int, 2> done{};
    REQUIRE((pipe(ready.data()) == 0 && pipe(done.data()) == 0));
    const pid_t child = fork();
    if (child == 0) {
        char letter = 'x';
        {
            auto book = BooksFile{group.office().files}.open(path, Access::Write);
            if (!book) letter = '!';
            if (write(ready[1], &letter, 1) != 1) _exit(1);
            if (read(done[0], &letter, 1) != 1) _exit(1);
        }
        _exit(0);
    }
    char letter = 0;
    REQUIRE(read(ready[0], &letter, 1) == 1);
    REQUIRE(letter == 'x');
    auto second = BooksFile{group.office().files}.open(path, Access::Write);
    REQUIRE(whyNot(second) == Refusal::OpenElsewhere);
    CHECK_THAT(second.refused().given, Catch::Contains(std::to_string(child)));
    CHECK(write(done[1], &letter, 1) == 1);
    int status = 0;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK_FALSE(refusalOf(group, path).has_value());
    for (const int end : {ready[0], ready[1], done[0], done[1]}) close(end);
}

TEST_CASE("a book is opened with the settings it needs", "[store]") {
    Group group;
    SQLite::Database& database = group.book().database();
    const std::vector<std::pair<std::string, std::string>> wanted = {
        {"journal_mode", "truncate"},
        {"synchronous", "3"},
        {"locking_mode", "exclusive"},
        {"foreign_keys", "1"},
        {"trusted_schema", "0"},
        {"recursive_triggers", "1"},
        {"cell_size_check", "1"},
        {"mmap_size", "0"},
        {"temp_store", "2"},
        {"secure_delete", "1"},
        {"application_id", "1111574601"},
        {"user_version", std::to_string(currentSchema())}};
    for (const auto& [name, value] : wanted) {
        INFO(name);
        CHECK(pragma(database, name) == value);
    }
    int defensive = 0;
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    CHECK(defensive == 1);
}

TEST_CASE("one file is left when a book is closed", "[store]") {
    Group group;
    closedBook(group);
    CHECK(group.home().folder().names() == std::vector<std::string>{"group.bahi"});
}

TEST_CASE("a new book is there whole or not at all", "[store]") {
    TestOffice home;
    BooksFile file{home.office().files};
    const auto refuses = [](Writer&) -> Result<Done> { return Refusal::NoRulesYet; };
    CHECK(whyNot(file.create(home.path(), home.office().machine, refuses)) == Refusal::NoRulesYet);
    CHECK(home.folder().names().empty());
    CHECK(whyNot(file.create(home.folder() / "no/group.bahi", home.office().machine, refuses)) ==
          Refusal::FolderNotFound);
    CHECK(whyNot(file.create("/media/stick/group.bahi", home.office().machine, refuses)) ==
          Refusal::FolderNotFound);
    must(BookService{home.office()}.create(home.path(), aBook(), Keep::No));
    CHECK(home.folder().names().empty());

    putContent(home.path(), "mine");
    CHECK(whyNot(BookService{home.office()}.create(home.path(), aBook())) == Refusal::FileExists);
    CHECK(contentOf(home.path()) == "mine");
    CHECK(home.folder().names().size() == 1);
}

TEST_CASE("a header says what a file is before SQLite sees it", "[store]") {
    Group group;
    const std::string whole = contentOf(closedBook(group));
    const auto why = [](std::string_view head, std::uint64_t size, bool unfinished = false) {
        return whyNot(checkedHeader(Bytes(head.begin(), head.end()), size, unfinished, "x"));
    };
    const std::string_view head = std::string_view{whole}.substr(0, kHeaderSize);
    CHECK_FALSE(why(head, whole.size()).has_value());
    CHECK(why(head, whole.size() - 1) == Refusal::BookCutShort);
    CHECK_FALSE(why(head, whole.size() - 1, true).has_value());
    CHECK(why("", 0, true) == Refusal::NotABook);
    CHECK(why("", 5) == Refusal::NotABook);
}

TEST_CASE("a header says how long its file is, if it is up to date", "[store]") {
    Group group;
    const std::string whole = contentOf(closedBook(group));
    const auto why = [](const std::string& header, std::uint64_t size) {
        return whyNot(checkedHeader(Bytes(header.begin(), header.end()), size, false, "x"));
    };
    std::string large = whole.substr(0, kHeaderSize);
    large[16] = 0; // pages of 65536 bytes
    large[17] = 1;
    const std::uint64_t pages = whole.size() / 4096;
    CHECK(why(large, whole.size()) == Refusal::BookCutShort);
    CHECK(why(large, 65536 * pages - 1) == Refusal::BookCutShort);
    CHECK_FALSE(why(large, 65536 * pages).has_value());
    std::string stale = whole.substr(0, kHeaderSize);
    stale[27] = static_cast<char>(stale[27] + 1); // written by a program that keeps no count
    CHECK_FALSE(why(stale, 4096).has_value());
}

TEST_CASE("the first and the last object of a schema are looked at too", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    for (const std::string order : {"ASC", "DESC"}) {
        CAPTURE(order);
        putContent(book, whole);
        std::string drop;
        {
            SQLite::Database database{book, SQLite::OPEN_READONLY};
            drop = database
                       .execAndGet(
                           "SELECT 'DROP ' || type || ' ' || name FROM sqlite_schema "
                           "WHERE sql IS NOT NULL ORDER BY name " +
                           order + " LIMIT 1")
                       .getString();
        }
        tamper(book, drop);
        const auto opened = BooksFile{group.office().files}.open(book, Access::Write);
        REQUIRE(whyNot(opened) == Refusal::SchemaChanged);
        CHECK_THAT(drop, Catch::Contains(" " + opened.refused().given));
    }
    for (const std::string name : {"aaa", "zzz"}) {
        putContent(book, whole);
        tamper(book, "CREATE TABLE " + name + " (a)");
        const auto opened = BooksFile{group.office().files}.open(book, Access::Write);
        REQUIRE(whyNot(opened) == Refusal::SchemaChanged);
        CHECK(opened.refused().given == name);
    }
}

TEST_CASE("a schema is migrated only from one of ours to another", "[store]") {
    SQLite::Database memory{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    CHECK(aborts([&] { migrate(memory, -1, 1); }));
    CHECK(aborts([&] { migrate(memory, 0, currentSchema() + 1); }));
}

TEST_CASE("a write-ahead log beside a book is refused, whoever asks", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string before = contentOf(book);
    putContent(book + "-wal", "");
    for (const Access access : {Access::Write, Access::Read, Access::Judge})
        CHECK(refusalOf(group, book, access) == Refusal::SideFileBesideBook);
    CHECK(contentOf(book) == before);
    CHECK(fs::exists(book + "-wal"));
}

TEST_CASE("a journal beside a file does not make it a book of ours", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    tamper(book, "PRAGMA user_version = 99");
    putContent(book + "-journal", "x");
    for (const Access access : {Access::Write, Access::Read, Access::Judge})
        CHECK(refusalOf(group, book, access) == Refusal::NewerBook);
    const FreshFolder folder;
    const std::string other = folder / "other.db";
    SQLite::Database{other, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec("CREATE TABLE t(x)");
    putContent(other + "-journal", "x");
    CHECK(refusalOf(group, other) == Refusal::NotABook);
    CHECK(fs::exists(other + "-journal"));
}

TEST_CASE("no name hides an object of the schema", "[store]") {
    for (const std::string sql :
         {"CREATE TABLE sqliteXstatevil (x)", "ANALYZE",
          "CREATE TRIGGER sqlite1stat AFTER INSERT ON entry BEGIN SELECT 1; END"}) {
        CAPTURE(sql);
        Group group;
        const std::string book = closedBook(group);
        tamper(book, sql);
        CHECK(refusalOf(group, book) == Refusal::SchemaChanged);
    }
}

TEST_CASE("a book without rules is damaged", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    tamper(book, "DELETE FROM rules");
    auto opened = must(BooksFile{group.office().files}.open(book, Access::Read));
    CHECK_THROWS_AS(RulesBook{opened->database()}.history(), MalformedRecord);
}

} // namespace bahi
