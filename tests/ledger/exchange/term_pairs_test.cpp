#include "ledger/exchange/term_pairs.h"

#include "tests/support/office.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("terms are typed as pairs", "[exchange]") {
    CHECK(must(termsAsJson("")) == "{}");
    CHECK(must(termsAsJson(" instalments=10  interest.method=flat\tinterest.rate=12 ")) ==
          R"({"instalments":10,"interest":{"method":"flat","rate":12}})");
    CHECK(must(termsAsJson("amount=500.50 from=2026-02-01 code=007 none=0")) ==
          R"({"amount":"500.50","code":"007","from":"2026-02-01","none":0})");
    CHECK(must(termsAsJson("\xEF\xBB\xBF"
                           "a=1\r\nb=2\n")) == R"({"a":1,"b":2})");
    CHECK(must(termsAsJson("kind=reschedule keep_level=true")) ==
          R"({"keep_level":true,"kind":"reschedule"})");
    CHECK(must(termsAsJson(R"( {"instalments": 10} )")) == R"({"instalments": 10})");
}

TEST_CASE("a word without its key or value is no term", "[exchange]") {
    for (const char* text : {"flat", "=5", "rate=", "a=1 b", ".rate=1", "interest.=1", "a..b=1"}) {
        CAPTURE(text);
        CHECK(whyNot(termsAsJson(text)) == Refusal::TermsNotPairs);
    }
    CHECK(whyNot(termsAsJson("a.b.c.d.e.f.g.h.i.j=1")) == Refusal::TermsNotPairs);
    CHECK(whyNot(termsAsJson("a=\xff")) == Refusal::NotUtf8);
    CHECK(termsAsJson("a=1 flat").refused().given == "flat");
}

TEST_CASE("a term is said once", "[exchange]") {
    for (const char* text : {"a=1 a=2", "a=1 a.b=2", "a.b=1 a=2", "a.b=1 a.b=1"}) {
        CAPTURE(text);
        CHECK(whyNot(termsAsJson(text)) == Refusal::TermSaidTwice);
    }
}

} // namespace bahi
