// What is said of a loan before it is given is what posting it would say.

#include "ledger/services/loan_prospect_service.h"
#include "ledger/services/rules_service.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/sanaswadi.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// A meeting in which M01 saves 100 and is lent `amount`.
CollectionSheet lending(Money amount, Money instalment = {}, const char* guarantor = nullptr) {
    CollectionSheet sheet =
        aMeeting("2006-03-01", {pays("M01", ReceiptHead::RegularSaving, 100), resolves(1)});
    LoanLine loan{.member = code("M01"),
                  .account = accounts::kLoansOwnFunds,
                  .amount = amount,
                  .instalment = instalment,
                  .resolution = {1},
                  .purpose = "seeds",
                  .guarantors = {},
                  .where = {.file = {}, .line = 0, .column = "loan/1/amount"}};
    if (guarantor != nullptr) loan.guarantors.push_back(code(guarantor));
    sheet.loans.push_back(loan);
    return sheet;
}

void agreesOnFourTimes(Group& group) {
    GroupRules rules = aBook().rules;
    rules.from = day("2006-02-15");
    must(RulesService{group.office(), group.book()}.set({rules, {{Setting::LoanToSavings, 4}}}));
}

LoanProspect of(Group& group, const CollectionSheet& sheet) {
    return LoanProspectService{group.office(), group.book()}.of(sheet);
}

std::optional<Refusal> whyOf(Group& group, const CollectionSheet& sheet) {
    const auto prospect = of(group, sheet);
    return prospect.refused ? std::optional{prospect.refused->why} : std::nullopt;
}

} // namespace

TEST_CASE("a prospect counts what she saves today, and writes nothing", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,200,,\n"});
    agreesOnFourTimes(group);
    const std::uint64_t before = group.book().log().lastCheckpoint()->size;
    const LoanProspect most = of(group, lending(rupees(1200), rupees(100)));
    CHECK(most.saved == rupees(300));
    CHECK(most.times == 4);
    CHECK(most.most == rupees(1200));
    CHECK_FALSE(most.refused);
    CHECK(most.months == 12);
    REQUIRE(most.plan);
    CHECK(most.plan->months == 12);
    const LoanProspect above = of(group, lending(rupees(1201)));
    REQUIRE(above.refused);
    CHECK(above.refused->why == Refusal::LoanAboveSavings);
    CHECK(above.refused->where.column == "loan/1/amount");
    CHECK_FALSE(above.plan); // no instalment
    CHECK(group.book().log().lastCheckpoint()->size == before);
}

TEST_CASE("while nothing is asked for yet, a prospect says what she may have", "[services]") {
    Group group;
    const LoanProspect free = of(group, lending(Money{}));
    CHECK(free.saved == rupees(100));
    CHECK_FALSE(free.most); // nothing was agreed
    CHECK_FALSE(free.refused);
    CHECK(free.months == 0);
}

TEST_CASE("a prospect knows who may not answer for whom", "[services]") {
    Group group;
    CHECK(whyOf(group, lending(rupees(100), {}, "M01")) == Refusal::GuarantorIsBorrower);
    CHECK_FALSE(whyOf(group, lending(rupees(100), {}, "M02")));
    CollectionSheet unresolved = lending(rupees(100));
    unresolved.resolutions.clear();
    CHECK(whyOf(group, unresolved) == Refusal::ResolutionUnknown);
}

TEST_CASE("what else is wrong with a sheet is no matter of its loan", "[services]") {
    Group group;
    CollectionSheet sheet = lending(rupees(100));
    sheet.receipts.push_back({code("M09"), ReceiptHead::RegularSaving, rupees(5), {}, {}});
    sheet.count.push_back({rupees(500), 7, rupees(3500), {}});
    CHECK_FALSE(whyOf(group, sheet));
}

} // namespace bahi
