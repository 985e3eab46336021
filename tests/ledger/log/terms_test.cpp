// What is agreed of a loan or a borrowing, kinds 25 and 26: what stands in no such record, what
// tells two of them apart, and the rules between them (docs/format.md, 3.1).

#include "tests/ledger/log/spoilt.h"
#include "tests/ledger/log/year_story.h"
#include "tests/support/parts_tell.h"

#include <catch2/catch.hpp>

#include <functional>
#include <string>

namespace bahi {

namespace {

using namespace story;
using plain::partsTell;
using spoilt::checkAll;
using spoilt::isRefused;

const LoanNumber kLoanOne{1};
const std::string kNotGranted = "names a loan that was not granted";
const std::string kNotOpen = "names a page that is not open";
const std::string kNoDebt = "terms are those of a loan or a borrowing";
const std::string kOnce = "terms are agreed once";
const std::string kKeeps = "a correction keeps the loan or the borrowing";

TermsAgreed agreed(DebtId of) {
    return {of, 0, R"({"principal":"500"})"};
}

TermsChanged changed(DebtId of, std::string change = R"({"rate":"1"})") {
    return {of, day("2006-10-01"), 0, std::move(change)};
}

std::string ofLength(std::size_t bytes) {
    return "{" + std::string(bytes - 2, ' ') + "}";
}

/// The year, and after it `before`, which all keep the rules.
Log yearWith(const std::vector<Payload>& before) {
    Log log;
    tell(log);
    tellTheYear(log);
    for (const Payload& payload : before) log.keeps(payload);
    return log;
}

/// What `payload` breaks behind them; empty if nothing.
std::string brokenBy(const std::vector<Payload>& before, const Payload& payload) {
    Log log = yearWith(before);
    const auto fault = log.add(log.next(payload));
    return fault ? fault->what : "";
}

/// What it breaks as a correction of the first of them.
std::string brokenByCorrecting(const std::vector<Payload>& before, const Payload& payload) {
    Log log = yearWith(before);
    const auto fault = log.add(log.correcting(kStatement + 1, payload));
    return fault ? fault->what : "";
}

} // namespace

TEST_CASE("no terms are agreed as none are", "[log]") {
    checkAll<TermsAgreed>(agreed(kLoanOne),
                          {
                              {"loan 0", [](auto& t) { t.of = LoanNumber{0}; }},
                              {"page 0", [](auto& t) { t.of = PageNumber{0}; }},
                              {"none", [](auto& t) { t.terms = ""; }},
                              {"one byte", [](auto& t) { t.terms = "{"; }},
                              {"a list", [](auto& t) { t.terms = "[]"; }},
                              {"half of them", [](auto& t) { t.terms = "{\"n\":1"; }},
                              {"the other half", [](auto& t) { t.terms = "\"n\":1}"; }},
                              {"a line more", [](auto& t) { t.terms = "{}\n"; }},
                              {"too many", [](auto& t) { t.terms = ofLength(8193); }},
                              {"no UTF-8", [](auto& t) { t.terms = "{\"\xff\":1}"; }},
                              {"U+0000", [](auto& t) { t.terms = std::string("{\0}", 3); }},
                          });
    checkAll<TermsChanged>(changed(kLoanOne),
                           {
                               {"loan 0", [](auto& t) { t.of = LoanNumber{0}; }},
                               {"page 0", [](auto& t) { t.of = PageNumber{0}; }},
                               {"too early a day", [](auto& t) { t.changedOn = spoilt::kDay999; }},
                               {"too late a day", [](auto& t) { t.changedOn = spoilt::kDay10000; }},
                               {"one byte", [](auto& t) { t.change = "}"; }},
                               {"a word", [](auto& t) { t.change = "less"; }},
                               {"a blank before it", [](auto& t) { t.change = " {}"; }},
                               {"too many", [](auto& t) { t.change = ofLength(8193); }},
                               {"no UTF-8", [](auto& t) { t.change = "{\"\xff\":1}"; }},
                               {"U+0000", [](auto& t) { t.change = std::string("{\0}", 3); }},
                           });
    CHECK_FALSE(isRefused(Payload{TermsAgreed{kLoanOne, 0, "{}"}}));
    CHECK_FALSE(isRefused(Payload{TermsAgreed{PageNumber{1}, 0, ofLength(8192)}}));
    CHECK_FALSE(isRefused(Payload{changed(PageNumber{1}, ofLength(8192))}));
    CHECK_FALSE(isRefused(Payload{changed(kLoanOne, "{x}")})); // what it says is not the log's
}

TEST_CASE("terms are those of a loan or a borrowing and of nothing else", "[log]") {
    Bytes bytes = encoded(plain::recordOf(TermsAgreed{kLoanOne, 0, "{}"}));
    const std::size_t subLedger = bytes.size() - 1 - 4 - 4 - 4 - 2;
    REQUIRE(bytes[subLedger] == 2);
    for (int value = 0; value <= 255; ++value) {
        CAPTURE(value);
        bytes[subLedger] = static_cast<std::uint8_t>(value);
        CHECK(isRefused(bytes) == (value != 2 && value != 6));
    }
}

TEST_CASE("what takes back, and only that, must supersede", "[log]") {
    CHECK(takesBack(changed(kLoanOne, "")));
    CHECK_FALSE(takesBack(changed(kLoanOne)));
    CHECK_FALSE(takesBack(agreed(kLoanOne)));
    Record record = plain::recordOf(changed(kLoanOne, ""));
    CHECK_FALSE(isRefused(encoded(record)));
    record.supersedes.reset();
    CHECK(isRefused(encoded(record)));
    record.payload = changed(kLoanOne);
    CHECK_FALSE(isRefused(encoded(record)));
}

TEST_CASE("what was agreed of a debt differs where one part does", "[log]") {
    partsTell(
        agreed(kLoanOne), [](TermsAgreed& terms) { terms.of = LoanNumber{2}; },
        [](TermsAgreed& terms) { terms.of = PageNumber{1}; },
        [](TermsAgreed& terms) { terms.resolution = 4; },
        [](TermsAgreed& terms) { terms.terms = "{}"; });
    partsTell(
        changed(PageNumber{1}), [](TermsChanged& terms) { terms.of = PageNumber{2}; },
        [](TermsChanged& terms) { terms.of = LoanNumber{1}; },
        [](TermsChanged& terms) { terms.changedOn = day("2006-10-02"); },
        [](TermsChanged& terms) { terms.resolution = 4; },
        [](TermsChanged& terms) { terms.change.clear(); });
}

TEST_CASE("terms are agreed once, and change as often as people agree", "[log]") {
    Log log = yearWith({agreed(kLoanOne), agreed(kCif)});
    const std::uint64_t first = kStatement + 1;
    const std::uint64_t change = log.keeps(changed(kLoanOne));
    log.keeps(changed(kLoanOne));
    log.keeps(changed(kCif));
    const std::uint64_t again = log.keeps(log.correcting(first, TermsAgreed{kLoanOne, 4, "{}"}));
    log.keeps(log.correcting(again, agreed(kLoanOne)));
    const std::uint64_t none = log.keeps(log.correcting(change, changed(kLoanOne, "")));
    log.keeps(log.correcting(none, changed(kLoanOne))); // it was agreed after all
}

TEST_CASE("a second agreement of terms is a fault", "[log]") {
    CHECK(brokenBy({agreed(kLoanOne)}, agreed(kLoanOne)) == kOnce);
    CHECK(brokenBy({agreed(kCif)}, agreed(kCif)) == kOnce);
    CHECK(brokenBy({agreed(kLoanOne)}, agreed(kCif)).empty());
    // Loan 3 and page 3 are two debts.
    CHECK(brokenBy({loan(2), loan(3), agreed(kCif)}, agreed(LoanNumber{kCif.value})).empty());
    Log log = yearWith({agreed(kLoanOne)});
    log.keeps(log.correcting(kStatement + 1, agreed(kLoanOne)));
    CHECK(log.add(log.next(agreed(kLoanOne))));
}

TEST_CASE("a change needs no terms before it", "[log]") {
    CHECK(brokenBy({}, changed(kLoanOne)).empty());
    CHECK(brokenBy({}, changed(kCif)).empty());
}

TEST_CASE("terms are those of a debt that was there before them", "[log]") {
    for (const auto& about : std::vector<std::function<Payload(DebtId)>>{
             [](DebtId debt) { return agreed(debt); }, [](DebtId debt) { return changed(debt); }}) {
        CHECK(brokenBy({}, about(LoanNumber{2})) == kNotGranted);
        CHECK(brokenBy({loan(2)}, about(LoanNumber{2})).empty());
        CHECK(brokenBy({}, about(PageNumber{7})) == kNotOpen);
        CHECK(brokenBy({}, about(kPost)) == kNoDebt);
        CHECK(brokenBy({}, about(kFederation)) == kNoDebt);
        CHECK(brokenBy({}, about(kCif)).empty());
    }
}

TEST_CASE("a correction keeps the debt it is about", "[log]") {
    const std::vector<Payload> granted = {agreed(kLoanOne), loan(2)};
    CHECK(brokenByCorrecting(granted, agreed(LoanNumber{2})) == kKeeps);
    CHECK(brokenByCorrecting(granted, agreed(kCif)) == kKeeps);
    CHECK(brokenByCorrecting(granted, agreed(kLoanOne)).empty());
    const std::vector<Payload> moved = {changed(kCif), loan(2), loan(3)};
    CHECK(brokenByCorrecting(moved, changed(LoanNumber{kCif.value})) == kKeeps);
    CHECK(brokenByCorrecting(moved, changed(kCif, "")).empty());
    CHECK(brokenByCorrecting(moved, agreed(kCif)) == "corrects a record of another kind");
}

} // namespace bahi
