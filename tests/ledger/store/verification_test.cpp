#include "ledger/store/verification.h"

#include "ledger/services/member_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/schema.h"
#include "tests/support/group.h"
#include "tests/support/stubborn_disk.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <utility>

namespace bahi {

using namespace plain;

TEST_CASE("a long verification says how far it is", "[store]") {
    Group group;
    std::vector<NewMember> many;
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
