#include "ledger/store/writer.h"

#include "ledger/store/books_file.h"
#include "tests/support/aborts.h"
#include "tests/support/group.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("nothing is erased or corrected without a reason", "[store]") {
    Group group;
    const std::string path = group.closed();
    const auto erasing = [&](const std::string& reason) {
        return [&, reason] {
            const auto book = must(BooksFile{group.office().files}.open(path, Access::Write));
            must(book->write(
                group.office().machine,
                [&](Writer& writer) -> Result<Done> {
                    writer.append(TextErased{RecordNumber{1}, TextField::GroupName},
                                  {.supersedes = {}, .reason = reason});
                    return Done{};
                },
                Keep::No));
        };
    };
    CHECK(aborts(erasing("")));
    CHECK_FALSE(aborts(erasing("she asked for it")));
}

} // namespace bahi
