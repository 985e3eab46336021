// What is said of a loan before it is given is what posting it would say.

#include "ledger/services/loan_prospect_service.h"
#include "ledger/services/rules_service.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/sanaswadi.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

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

namespace {

CollectionSheet lendingOn(Money amount, std::string terms) {
    CollectionSheet sheet = lending(amount);
    sheet.loans.back().terms = std::move(terms);
    sheet.loans.back().termsWhere = {.file = {}, .line = 0, .column = "loan/1/terms"};
    return sheet;
}

std::string termsRefusedAt(Group& group, const std::string& terms) {
    const auto prospect = of(group, lendingOn(rupees(1200), terms));
    CHECK_FALSE(prospect.plan);
    CHECK_FALSE(prospect.refused); // the loan itself may be given
    return prospect.termsRefused ? prospect.termsRefused->where.column : "taken";
}

} // namespace

TEST_CASE("a flat loan on terms of its own says what it costs, and what declining would",
          "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,1200,,\n"});
    const LoanProspect flat = of(
        group,
        lendingOn(rupees(1200), R"({"instalments":12,"interest":{"method":"flat","rate":"12"}})"));
    CHECK(flat.isOwn);
    CHECK_FALSE(flat.termsRefused);
    CHECK_FALSE(flat.refused);
    CHECK(flat.months == 0);
    REQUIRE(flat.plan);
    CHECK(flat.plan->months == 12);
    CHECK(flat.plan->firstDay == day("2006-04-01"));
    CHECK(flat.plan->firstPrincipal == rupees(100));
    CHECK(flat.plan->interest == rupees(144));
    // Both as Python's bisection over the same dates and amounts has them.
    CHECK(flat.effective == PerCent{2356});
    REQUIRE(flat.declining);
    CHECK(flat.declining->interest == Money::fromMinor(79'42));
    CHECK(flat.declining->effective == PerCent{1261});
    const LoanProspect declining =
        of(group, lendingOn(rupees(1200), R"({"instalments":12,"interest":{"rate":"12"}})"));
    CHECK(declining.effective == PerCent{1261});
    CHECK_FALSE(declining.declining); // it is so already
}

TEST_CASE("a loan by the group's rule says what it costs a year, too", "[services]") {
    Group group;
    CHECK(of(group, lending(rupees(100), rupees(10))).effective);
    CHECK_FALSE(of(group, lending(rupees(100))).effective); // nobody knows when it comes back
}

TEST_CASE("terms that make no sense are refused at the key they lie at", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,1200,,\n"});
    struct Row {
        const char* terms;
        const char* key;
    };
    for (const Row& row : {
             Row{R"({"instalments":10})", "interest"},
             Row{R"({"instalments":10,"interest":{"method":"flat"}})", "interest.rate"},
             Row{R"({"instalments":10,"interest":{"rate":"x"}})", "interest.rate"},
             Row{R"({"instalments":10,"interest":{"rate":"1000"}})", "interest.rate"},
             Row{R"({"interest":{"rate":"12"}})", "instalments"},
             Row{R"({"instalments":2401,"interest":{"rate":"12"}})", "instalments"},
             Row{R"({"instalments":10,"interest":{"rate":"12"},"due":{"first":"2006-03-01"}})",
                 "due.first"},
             Row{R"({"instalments":10,"interest":{"rate":"12"},"due":{"first":"1 June"}})",
                 "due.first"},
             Row{R"({"instalments":10,"interest":{"rate":"12"},"principal":"5"})", "principal"},
         }) {
        CAPTURE(row.terms);
        CHECK(termsRefusedAt(group, row.terms) == row.key);
    }
}

TEST_CASE("a loan above her limit is refused beside terms that are refused, too", "[services]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,200,,\n"});
    agreesOnFourTimes(group);
    const LoanProspect both = of(group, lendingOn(rupees(1201), R"({"interest":{"rate":"12"}})"));
    REQUIRE(both.refused);
    CHECK(both.refused->why == Refusal::LoanAboveSavings);
    REQUIRE(both.termsRefused);
    CHECK(both.termsRefused->why == Refusal::LoanTermNotPositive);
    CHECK(both.most == rupees(1200));
}

} // namespace bahi
