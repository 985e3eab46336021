#include "ledger/lending/agreed_loan_json.h"

#include "tests/support/office.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const Currency kRupee = must(Currency::named("INR"));
const LoanSaysItself kLoan{kRupee, rupees(1200), day("2026-01-01")};

constexpr auto kFlat = R"({"instalments": 12, "interest": {"method": "flat", "rate": "12"}})";

} // namespace

TEST_CASE("terms of a loan's own need not say what the loan says", "[lending]") {
    const AgreedLoan loan = must(readAgreedLoan(kFlat, "t.json", kLoan));
    CHECK(loan.terms.principal == rupees(1200));
    CHECK(loan.terms.disbursedOn == day("2026-01-01"));
    CHECK(loan.rules.excess == Excess::NextInstalments);
    const auto same = readAgreedLoan(
        R"({"currency": "INR", "principal": "1200", "disbursed_on": "2026-01-01",
            "instalments": 12, "interest": {"rate": "12"}})",
        "t.json", kLoan);
    REQUIRE(same);
    CHECK(same.value().rules.excess == Excess::ShorterTerm);
    const auto said = readAgreedLoan(
        R"({"instalments": 12, "interest": {"rate": "12"}, "rules": {"excess": "refused"}})",
        "t.json", kLoan);
    CHECK(must(said).rules.excess == Excess::Refused);
}

TEST_CASE("what terms say otherwise than the loan is refused with its place", "[lending]") {
    const auto column = [](const char* json) {
        const auto read = readAgreedLoan(json, "t.json", kLoan);
        REQUIRE_FALSE(read);
        return read.refused().where.column;
    };
    CHECK(column(R"({"currency": "VND", "instalments": 2, "interest": {"rate": "1"}})") ==
          "currency");
    CHECK(column(R"({"principal": "1", "instalments": 2, "interest": {"rate": "1"}})") ==
          "principal");
    CHECK(
        column(R"({"disbursed_on": "2026-01-02", "instalments": 2, "interest": {"rate": "1"}})") ==
        "disbursed_on");
    CHECK(column(R"({"instalments": 2})") == "interest");
    CHECK(column(R"({"instalments": 2, "interest": {"rate": "1"}, "fine": "5"})") == "fine");
    const auto held = readAgreedLoan(
        R"({"instalments": 2, "interest": {"rate": "1"}, "rules": {"excess": "held"}})", "t.json",
        kLoan);
    CHECK(whyNot(held) == Refusal::LoanOptionsDisagree);
}

TEST_CASE("terms have one spelling in a book", "[lending]") {
    CHECK(must(keptTerms(R"({ "interest":{"rate":"12"}, "principal": "5", "instalments": 2 })",
                         "")) == R"({"instalments":2,"interest":{"rate":"12"}})");
    CHECK(whyNot(keptTerms("{", "t.json")) == Refusal::JsonMalformed);
    const std::string kept = must(keptTerms(kFlat, ""));
    CHECK(must(keptTerms(kept, "")) == kept);
}

TEST_CASE("what was agreed later is read without its day", "[lending]") {
    const LoanEvent event = must(readLoanChange(R"({"kind": "reschedule", "extra_instalments": 2})",
                                                "", kRupee, day("2026-02-01")));
    CHECK(event.on == day("2026-02-01"));
    CHECK(std::get<Reschedule>(event.what).extraInstalments == 2);
    const auto unknown = readLoanChange(R"({"kind": "nap"})", "", kRupee, day("2026-02-01"));
    REQUIRE(whyNot(unknown) == Refusal::ValueUnknown);
    CHECK(unknown.refused().allowed ==
          "reschedule, rate-change, waiver, fee, penalty, disbursement, prepayment");
    CHECK(whyNot(readLoanChange(R"({"kind": "write-off"})", "", kRupee, day("2026-02-01"))) ==
          Refusal::LoanChangeNotKept);
    CHECK(whyNot(readLoanChange(R"({"kind": "waiver", "on": "2026-02-02", "interest": "5"})", "",
                                kRupee, day("2026-02-01"))) == Refusal::ValueUnknown);
}

TEST_CASE("by the group's rule interest is forgiven and the instalment changes", "[lending]") {
    const Date on = day("2026-02-01");
    CHECK(must(readRuleChange(R"({"kind": "waiver", "interest": "5"})", "", kRupee, on))
              .interestWaived == rupees(5));
    const RuleChange change =
        must(readRuleChange(R"({"kind": "instalment", "amount": "50"})", "", kRupee, on));
    CHECK(change.instalment == LaterInstalment{on, rupees(50)});
    CHECK(whyNot(readRuleChange(R"({"kind": "reschedule"})", "", kRupee, on)) ==
          Refusal::ValueUnknown);
    CHECK(whyNot(readRuleChange(R"({"kind": "waiver"})", "", kRupee, on)) == Refusal::KeyMissing);
}

} // namespace bahi
