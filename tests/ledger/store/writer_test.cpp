#include "ledger/store/writer.h"

#include "ledger/store/books_file.h"
#include "tests/support/aborts.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

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

TEST_CASE("terms are written in one way, and taken back only where they were told", "[store]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", ReceiptHead::RegularSaving, 500),
                                             resolves(1), borrows("M01", 400, 1)})));
    const std::string path = group.closed();
    const auto writing = [&](const Payload& payload) {
        return aborts([&] {
            const auto book = must(BooksFile{group.office().files}.open(path, Access::Write));
            must(book->write(
                group.office().machine,
                [&](Writer& writer) -> Result<Done> {
                    writer.append(payload);
                    return Done{};
                },
                Keep::No));
        });
    };
    const LoanNumber loan{1};
    const Date on = day("2006-04-01");
    for (const std::string good : {"{}", R"({"a":[1,{"b":null}],"क":"1.50"})"}) {
        CHECK_FALSE(writing(TermsAgreed{loan, 0, good}));
        CHECK_FALSE(writing(TermsChanged{loan, on, 0, good}));
    }
    for (const std::string bad :
         {"{", "{a:1}", "[]", "null", "{ }", R"({"b":1,"a":2})", R"({"a":1,"a":1})",
          R"({"a":1.0e1})", "{\"\\u0915\":1}", "{\"\xff\":1}"}) {
        CAPTURE(bad);
        CHECK(writing(TermsAgreed{loan, 0, bad}));
        CHECK(writing(TermsChanged{loan, on, 0, bad}));
    }
    CHECK(writing(TermsAgreed{loan, 0, ""}));
    CHECK(writing(TermsChanged{loan, on, 0, ""})); // supersedes nothing
}

} // namespace bahi
