#include "ledger/services/book_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/schema.h"
#include "tests/faults/group_story.h"
#include "tests/faults/migration_book.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace bahi;
using namespace bahi::faults;

namespace {

std::string stored(const std::string& name) {
    std::ifstream file{std::filesystem::path{BAHI_SOURCE} / "tests/migrations" / name,
                       std::ios::binary};
    REQUIRE(file);
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

DiskImage diskWithStoredBook() {
    DiskImage image = emptyDisk();
    const std::string bytes = stored("schema-1.bahi");
    image.files[kBook] = {bytes.begin(), bytes.end()};
    return image;
}

const std::string kSafe = std::string{kBook} + ".schema-1";

} // namespace

TEST_CASE("a book of schema 1 says the same after its migration", "[migrations]") {
    World world{diskWithStoredBook()};
    const auto book = world.open();
    CHECK(book->database().execAndGet("PRAGMA user_version").getInt() == currentSchema());
    for (const auto& [name, text] : factsOf(world, *book)) {
        INFO(name);
        CHECK(text == stored(name));
    }
}

TEST_CASE("a migrated book has the schema of a fresh one", "[migrations]") {
    World old{diskWithStoredBook()};
    World fresh{groupStory().fresh};
    CHECK(schemaOf(old.open()->database()) == schemaOf(fresh.open()->database()));
}

TEST_CASE("a book is copied before it is migrated, and the copy is whole", "[migrations]") {
    World world{diskWithStoredBook()};
    const std::string root = stored("schema-1.root.txt");
    { const auto book = world.open(); }
    const Judged copy = judgeCopy(world.disk(), kSafe);
    CHECK(copy.fault.empty());
    CHECK(copy.state + "\n" == root);
    const Judged migrated = judgeBook(world.disk(), kBook);
    CHECK(migrated.fault.empty());
    CHECK(migrated.state + "\n" == root);
}

TEST_CASE("a book of schema 1 is judged as it stands", "[migrations]") {
    World world{diskWithStoredBook()};
    CHECK(judgeCopy(world.disk(), kBook).state + "\n" == stored("schema-1.root.txt"));
    CHECK_FALSE(world.disk().look(kSafe).exists);
    CHECK(world.disk().model().image().files == diskWithStoredBook().files);
}

TEST_CASE("the book of a newer program is refused and left alone", "[migrations]") {
    DiskImage image = diskWithStoredBook();
    image.files[kBook][63] = 99; // the last byte of user_version
    for (const Access access : {Access::Write, Access::Read, Access::Judge}) {
        World world{image};
        const auto opened = BooksFile{world.disk()}.open(kBook, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.refusal() == Refusal::NewerBook);
        CHECK(world.disk().model().image().files == image.files);
    }
}
