#include "ledger/store/verification.h"

#include "ledger/services/member_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/schema.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/stubborn_disk.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <sqlite3.h>
#include <utility>

namespace bahi {

using namespace plain;

TEST_CASE("a long verification says how far it is", "[store]") {
    Group group;
    std::vector<NewMember> many;
    many.reserve(1100);
    for (int number = 0; number < 1100; ++number)
        many.push_back(aMember(fmt::format("N{}", number), "2006-02-01"));
    must(MemberService{group.office(), group.book()}.join(many));
    const std::uint64_t size = group.book().log().size();
    std::vector<std::pair<std::uint64_t, std::uint64_t>> told;
    const auto found = verify(group.book(), [&](std::uint64_t record, std::uint64_t of) {
        told.emplace_back(record, of);
    });
    CHECK(found.ok());
    CHECK(found.records == size);
    CHECK(told == std::vector<std::pair<std::uint64_t, std::uint64_t>>{{512, size}, {1024, size}});
    CHECK(verify(group.book()).ok()); // to nobody
}

TEST_CASE("what hangs on no record is named for what it is", "[store]") {
    Group group;
    const std::string book = group.closed();
    const std::string whole = contentOf(book);
    const auto foundAfter = [&](const std::string& sql) {
        putContent(book, whole);
        tamper(book, sql);
        const auto found = verify(*must(BooksFile{group.office().files}.open(book, Access::Judge)));
        return found.ok() ? Finding{} : *found.firstBad;
    };
    const Finding text =
        foundAfter("INSERT INTO text VALUES (9999, 7, 1, zeroblob(16), x'41', zeroblob(8))");
    CHECK(text.what == "a text of no record");
    CHECK(text.row == "9999/7");
    const Finding balance = foundAfter(
        "INSERT INTO account_balance (account, month, debit, credit, checksum) VALUES (9999, "
        "'2031-01', 1, 1, zeroblob(8))");
    CHECK(balance.what == "a balance that no entry made");
    CHECK(balance.row == "9999/2031-01");
}

TEST_CASE("a copy that became one of another schema on its way is not believed", "[store]") {
    Group group;
    const std::string book = group.closed();
    std::filesystem::permissions(book, std::filesystem::perms{0444});
    for (const int version : {-1, 0, currentSchema() + 1}) {
        CAPTURE(version);
        StubbornDisk disk;
        disk.afterCopy = [&](const std::string& copy) {
            SQLite::Database{copy, SQLite::OPEN_READWRITE}.exec(
                fmt::format("PRAGMA user_version = {}", version));
        };
        const auto found = verify(*must(BooksFile{disk}.open(book, Access::Judge)));
        REQUIRE_FALSE(found.ok());
        CHECK(found.firstBad->table == "sqlite_schema");
        CHECK(found.firstBad->row == "user_version");
    }
}

} // namespace bahi
