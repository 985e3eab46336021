// The doors of a book where its disk, its header or its journal are not as they should be.

#include "ledger/store/backup.h"
#include "ledger/store/books_file.h"
#include "ledger/store/schema.h"
#include "ledger/store/verification.h"
#include "tests/support/aborts.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"
#include "tests/support/stubborn_disk.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/Exception.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <sqlite3.h>

namespace bahi {

using namespace plain;
using enum ReceiptHead;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplication = 68;

std::string closedBook(Group& group) {
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    return group.closed();
}

std::optional<Refusal> refusalOf(FileSystem& files, const std::string& path, Access access) {
    return whyNot(BooksFile{files}.open(path, access));
}

std::string bigEndian(std::uint32_t number) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(static_cast<std::uint8_t>(number >> shift));
    return bytes;
}

std::string with(std::string bytes, std::size_t place, const std::string& other) {
    return bytes.replace(place, other.size(), other);
}

/// A journal that puts `page` back as the first of `pages` (SQLite's file format, section 3).
std::string journalOf(const std::string& page, std::uint32_t pages) {
    constexpr std::uint32_t kSalt = 2006;
    constexpr std::size_t kSector = 512;
    std::string journal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    for (const std::uint32_t word :
         {std::uint32_t{1}, kSalt, pages, std::uint32_t{kSector}, std::uint32_t{kPage}})
        journal += bigEndian(word);
    journal.resize(kSector, '\0');
    std::uint32_t checksum = kSalt;
    for (std::size_t place = kPage - 200; place > 0 && place < kPage; place -= 200)
        checksum += static_cast<std::uint8_t>(page[place]);
    return journal + bigEndian(1) + page + bigEndian(checksum);
}

/// Writes `book` back with a journal beside it that says `word` stood at `place` before.
void interrupt(const std::string& path, const std::string& book, std::size_t place,
               std::uint32_t word) {
    putContent(path, book);
    putContent(path + "-journal", journalOf(with(book.substr(0, kPage), place, bigEndian(word)),
                                            static_cast<std::uint32_t>(book.size() / kPage)));
}

std::string storedBook(const FreshFolder& folder) {
    std::string path = folder / "old.bahi";
    putContent(path, contentOf(std::string{BAHI_SOURCE} + "/tests/migrations/schema-1.bahi"));
    return path;
}

std::size_t privateFoldersIn(const FreshFolder& folder) {
    return folder.names().size();
}

} // namespace

TEST_CASE("a live book is neither made nor opened on a stick", "[store]") {
    TestOffice home;
    StubbornDisk disk;
    disk.isForeign = [](const std::string& path) { return path.ends_with(".bahi"); };
    const auto fill = [](Writer&) -> Result<Done> { return Done{}; };
    CHECK(whyNot(BooksFile{disk}.create(home.path(), home.office().machine, fill)) ==
          Refusal::ForeignMedium);
    CHECK(home.folder().names().empty());
}

TEST_CASE("a book on a stick is read from a copy", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string before = contentOf(book);
    StubbornDisk disk;
    disk.isForeign = [](const std::string& path) { return path.ends_with("group.bahi"); };
    CHECK(refusalOf(disk, book, Access::Write) == Refusal::ForeignMedium);
    CHECK(must(BooksFile{disk}.open(book, Access::Read))->isSnapshot());
    CHECK(must(BooksFile{disk}.open(book, Access::Judge))->isSnapshot());
    CHECK(contentOf(book) == before);
    putContent(book + "-journal", "something");
    for (const Access access : {Access::Read, Access::Judge})
        CHECK(refusalOf(disk, book, access) == Refusal::SideFileBesideBook);
}

TEST_CASE("a name another program takes at the last moment is refused", "[store]") {
    Group group;
    StubbornDisk disk;
    disk.isTakenSoon = [](const std::string&) { return true; };
    const std::string safe = group.home().folder() / "safe.bahi";
    CHECK(whyNot(backUp(group.book().database(), disk, safe)) == Refusal::FileExists);
    const auto fill = [](Writer&) -> Result<Done> { return Refusal::NoRulesYet; };
    CHECK(whyNot(BooksFile{disk}.create(safe, group.office().machine, fill)) ==
          Refusal::NoRulesYet);

    TestOffice home;
    Office stubborn{.files = disk,
                    .machine = home.office().machine,
                    .dataFolder = home.office().dataFolder,
                    .stateFolder = home.office().stateFolder};
    CHECK(whyNot(BookService{stubborn}.create(home.path(), aBook())) == Refusal::FileExists);
    CHECK(home.folder().names().empty());
    CHECK_FALSE(fs::exists(safe));
    CHECK_FALSE(fs::exists(safe + ".part"));
}

TEST_CASE("a leftover the disk will not let go of stops nobody", "[store]") {
    Group group;
    StubbornDisk disk;
    const std::string safe = group.home().folder() / "safe.bahi";
    disk.cannotBeLost = [&](const std::string& path) {
        return path == safe + ".part" && fs::exists(path);
    };
    disk.isTakenSoon = [](const std::string&) { return true; };
    CHECK(whyNot(backUp(group.book().database(), disk, safe)) == Refusal::FileExists);
    CHECK(fs::exists(safe + ".part"));
    CHECK_THROWS_AS(backUp(group.book().database(), disk, safe), FileFailure);
    CHECK_FALSE(whyNot(backUp(group.book().database(), group.office().files, safe)).has_value());
}

TEST_CASE("a part file of somebody else's is left as it is", "[store]") {
    Group group;
    const std::string safe = group.home().folder() / "safe.bahi";
    const std::string letter = "A letter that is mine, " + std::string(100, '.');
    putContent(safe + ".part", letter);
    fs::create_directory(safe + ".2.part");
    REQUIRE_FALSE(whyNot(backUp(group.book().database(), group.office().files, safe)).has_value());
    CHECK(contentOf(safe + ".part") == letter);
    CHECK(fs::is_directory(safe + ".2.part"));
    CHECK_FALSE(fs::exists(safe + ".3.part"));
}

TEST_CASE("a private copy that cannot be removed keeps nobody from closing", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    fs::permissions(book, fs::perms{0444});
    const FreshFolder folder;
    const TemporaryFolder here{folder.path().string()};
    StubbornDisk disk;
    disk.cannotBeLost = [](const std::string& path) { return path.ends_with("/copy.bahi"); };
    { const auto copy = must(BooksFile{disk}.open(book, Access::Read)); }
    REQUIRE(privateFoldersIn(folder) == 1);
    CHECK(fs::exists(folder / (folder.names()[0] + "/copy.bahi")));
    CHECK(fs::status(folder / folder.names()[0]).permissions() == fs::perms::owner_all);
}

TEST_CASE("a private copy stands in a folder of any name", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    fs::permissions(book, fs::perms{0444});
    const FreshFolder folder;
    for (const std::string name : {"50%", "100%25", "why?mode=rw", "a#b", "a b", "\u0917\u091f"}) {
        CAPTURE(name);
        fs::create_directory(folder / name);
        const TemporaryFolder here{folder / name};
        CHECK(must(BooksFile{group.office().files}.open(book, Access::Read))->isSnapshot());
        CHECK(fs::is_empty(folder / name));
    }
    CHECK(folder.names().size() == 6);
}

TEST_CASE("a private copy spoilt on its way is not taken for the book", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    fs::permissions(book, fs::perms{0444});
    StubbornDisk disk;
    disk.afterCopy = [](const std::string& copy) {
        putContent(copy, with(contentOf(copy), 100, "\xff"));
    };
    CHECK(refusalOf(disk, book, Access::Read) == Refusal::BookDamaged);
}

TEST_CASE("what SQLite finds wrong with a file is a refusal", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    struct Wrong {
        std::size_t place;
        std::string bytes;
        Refusal why;
    };
    for (const auto& [place, bytes, why] : std::vector<Wrong>{
             {18, "\x03\x03", Refusal::NotABook},    // the form of a later SQLite
             {18, "\x03", Refusal::BookReadOnly},    // one that only a later SQLite may write
             {21, "\x01", Refusal::NotABook},        // no payload is so small
             {100, "\xff", Refusal::BookDamaged},    // no page is of this kind
             {103, "\xff\xff", Refusal::BookDamaged} // nor has so many cells
         }) {
        CAPTURE(place, bytes);
        putContent(book, with(whole, place, bytes));
        CHECK(refusalOf(group.office().files, book, Access::Write) == why);
    }
}

TEST_CASE("a disk that fails on opening is the machine's failure, not a refusal", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    fs::create_directory(book + "-journal");
    putContent(book + "-journal/file", "x");
    CHECK_THROWS_AS(refusalOf(group.office().files, book, Access::Write), SQLite::Exception);
}

TEST_CASE("a book somebody unknown has open is refused without a name", "[store]") {
    Group group;
    StubbornDisk disk;
    const auto second = BooksFile{disk}.open(group.path(), Access::Write);
    REQUIRE(whyNot(second) == Refusal::OpenElsewhere);
    CHECK(second.refused().given.empty());
    CHECK(second.refused().allowed.empty());
}

TEST_CASE("the words of a header count as they stand when a journal was played back", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    const std::string whole = contentOf(book);
    FileSystem& files = group.office().files;
    interrupt(book, with(whole, 24, bigEndian(77)), kUserVersion,
              static_cast<std::uint32_t>(currentSchema()));
    CHECK_FALSE(refusalOf(files, book, Access::Write).has_value());
    CHECK_FALSE(fs::exists(book + "-journal"));
    for (const Access access : {Access::Write, Access::Read, Access::Judge}) {
        interrupt(book, whole, kApplication, 1);
        CHECK(refusalOf(files, book, access) == Refusal::NotABook);
        interrupt(book, whole, kUserVersion, 0);
        CHECK(refusalOf(files, book, access) == Refusal::NotABook);
        const int newer = currentSchema() + 1;
        interrupt(book, whole, kUserVersion, static_cast<std::uint32_t>(newer));
        const auto opened = BooksFile{files}.open(book, access);
        REQUIRE(whyNot(opened) == Refusal::NewerBook);
        CHECK(opened.refused().given == std::to_string(newer));
        CHECK(opened.refused().allowed == std::to_string(currentSchema()));
    }
}

TEST_CASE("an older book that may not be written is migrated in its copy alone", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    const std::string before = contentOf(book);
    fs::permissions(book, fs::perms{0444});
    PosixFileSystem files;
    const auto copy = must(BooksFile{files}.open(book, Access::Read));
    CHECK(copy->database().execAndGet("PRAGMA user_version").getInt() == currentSchema());
    CHECK(verify(*copy, {}).ok());
    const auto judged = must(BooksFile{files}.open(book, Access::Judge));
    CHECK(judged->database().execAndGet("PRAGMA user_version").getInt() == 1);
    CHECK(contentOf(book) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.bahi"});
}

TEST_CASE("an older book of a changed schema is not migrated", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    SQLite::Database{book, SQLite::OPEN_READWRITE}.exec("CREATE TABLE mine (x)");
    const std::string before = contentOf(book);
    PosixFileSystem files;
    CHECK(refusalOf(files, book, Access::Write) == Refusal::SchemaChanged);
    fs::permissions(book, fs::perms{0444});
    CHECK(refusalOf(files, book, Access::Read) == Refusal::SchemaChanged);
    CHECK(contentOf(book) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.bahi"});
}

TEST_CASE("an older book that is damaged is not migrated", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    tamper(book, "UPDATE posting SET amount = 2 * amount");
    const std::string before = contentOf(book);
    PosixFileSystem files;
    CHECK(refusalOf(files, book, Access::Write) == Refusal::BookDamaged);
    CHECK(contentOf(book) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.bahi"});
}

TEST_CASE("an older book to be read whose rows fit no newer table is damaged", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    tamper(book, "UPDATE posting SET amount = 0 WHERE line = 1");
    fs::permissions(book, fs::perms::owner_read);
    PosixFileSystem files;
    CHECK(refusalOf(files, book, Access::Read) == Refusal::BookDamaged);
}

TEST_CASE("an older book that cannot be backed up is not migrated", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    const std::string before = contentOf(book);
    StubbornDisk disk;
    disk.isTakenSoon = [](const std::string&) { return true; };
    CHECK(refusalOf(disk, book, Access::Write) == Refusal::FileExists);
    CHECK(contentOf(book) == before);
}

TEST_CASE("an older book that SQLite will not write is not migrated", "[store]") {
    const FreshFolder folder;
    const std::string book = storedBook(folder);
    putContent(book, with(contentOf(book), 18, "\x03"));
    const std::string before = contentOf(book);
    PosixFileSystem files;
    CHECK(refusalOf(files, book, Access::Read) == Refusal::BookReadOnly);
    CHECK(contentOf(book) == before);
}

TEST_CASE("a backup is not taken in the middle of a transaction", "[store]") {
    Group group;
    SQLite::Database& database = group.book().database();
    const std::string safe = group.home().folder() / "safe.bahi";
    database.exec("BEGIN IMMEDIATE");
    CHECK_THROWS_AS(backUp(database, group.office().files, safe), SQLite::Exception);
    database.exec("ROLLBACK");
    CHECK_FALSE(fs::exists(safe));
    CHECK_FALSE(fs::exists(safe + ".part"));
}

TEST_CASE("what is no book is not kept as a backup of one", "[store]") {
    const FreshFolder folder;
    SQLite::Database plain{folder / "plain", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    plain.exec("CREATE TABLE t (a)");
    PosixFileSystem files;
    CHECK(whyNot(backUp(plain, files, folder / "safe.bahi")) == Refusal::BackupNotSound);
    CHECK(folder.names() == std::vector<std::string>{"plain"});
}

TEST_CASE("a connection is opened in a way we know", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    CHECK(aborts([&] { Connection{group.office().files, book, Connection::Mode{9}}; }));
}

TEST_CASE("a changed schema of a book that may not be written is refused", "[store]") {
    Group group;
    const std::string book = closedBook(group);
    {
        SQLite::Database database{book, SQLite::OPEN_READWRITE};
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        database.exec("CREATE TABLE mine (x)");
    }
    fs::permissions(book, fs::perms{0444});
    CHECK(refusalOf(group.office().files, book, Access::Read) == Refusal::SchemaChanged);
    CHECK_FALSE(refusalOf(group.office().files, book, Access::Judge).has_value());
}

} // namespace bahi
