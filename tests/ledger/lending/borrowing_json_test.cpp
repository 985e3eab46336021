#include "ledger/lending/borrowing_json.h"

#include "ledger/lending/borrowing_words.h"
#include "tests/support/loan_terms.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const Currency& rupee() {
    static const Currency kRupee = Currency::named("INR").value();
    return kRupee;
}

constexpr std::string_view kCredit = R"({
    "kind": "cash-credit", "interest": {"rate": "12"},
    "limits": [{"from": "2024-04-01", "limit": "300000"}]
})";
constexpr std::string_view kLoan = R"({
    "kind": "federation-loan",
    "terms": {"principal": "50000", "disbursed_on": "2024-04-05", "instalments": 12,
              "interest": {"rate": "1", "per": "month"}}
})";

Result<BorrowingTerms> read(std::string_view json) {
    return readBorrowing(json, "terms.json", rupee());
}

std::string with(std::string_view json, std::string_view more) {
    std::string text{json};
    text.insert(text.rfind('}'), std::string{", "} + std::string{more});
    return text;
}

BorrowingTerms mustRead(std::string_view json) {
    const auto terms = read(json);
    if (!terms) FAIL(static_cast<int>(terms.refusal()) << " at " << terms.refused().where.column);
    return terms.value();
}

/// Where in the file it is refused.
template <class Value>
std::string columnOf(const Result<Value>& read) {
    REQUIRE_FALSE(read);
    return read.refused().where.column;
}

std::string subvention(std::string_view keys) {
    return with(kCredit, std::string{"\"subvention\": [{"} + std::string{keys} + "}]");
}

Result<BorrowingChange> readChange(std::string_view json) {
    return readBorrowingChange(json, "change", rupee(), day("2024-06-15"));
}

} // namespace

TEST_CASE("a cash credit is read with what is not said at its default", "[lending]") {
    const BorrowingTerms terms = mustRead(kCredit);
    CHECK(terms.kind == BorrowingKind::CashCredit);
    REQUIRE(terms.credit() != nullptr);
    CHECK(terms.credit()->rate == perYear("12"));
    REQUIRE(terms.credit()->limits.size() == 1);
    CHECK(terms.credit()->limits[0] ==
          CreditLimit{day("2024-04-01"), rupees(300'000), rupees(300'000)});
    CHECK(terms.credit()->interest == Rounding{RoundingMode::HalfUp, 1});
    CHECK(terms.subventions.empty());
    const BorrowingTerms rounded =
        mustRead(with(kCredit, R"("rounding": {"round": "up", "to": "1"}, "currency": "INR")"));
    CHECK(rounded.credit()->interest == Rounding{RoundingMode::Up, 100});
}

TEST_CASE("a loan is read with its lender's terms and rules", "[lending]") {
    const BorrowingTerms terms = mustRead(kLoan);
    CHECK(terms.kind == BorrowingKind::FederationLoan);
    REQUIRE(terms.loan() != nullptr);
    CHECK(terms.loan()->terms.principal == rupees(50'000));
    CHECK(terms.loan()->rules.overpaymentHeld);
    const BorrowingTerms ruled =
        mustRead(with(kLoan, R"("rules": {"excess": "shorter-term", "overpayment_held": false})"));
    CHECK(ruled.loan()->rules.excess == Excess::ShorterTerm);
    CHECK_FALSE(ruled.loan()->rules.overpaymentHeld);
}

TEST_CASE("a subvention is read with all that can be said of it", "[lending]") {
    const SubventionTerms plain =
        mustRead(subvention(R"("from": "2024-04-01", "effective_rate": "7")")).subventions.at(0);
    CHECK(plain.effectiveRate == Ratio::of(7, 100));
    CHECK_FALSE(plain.until);
    CHECK_FALSE(plain.lenderRate);
    CHECK(plain.upTo == Money{});
    CHECK(plain.promptRate.isZero());
    CHECK(plain.differenceOnlyIfPrompt);
    CHECK(plain.prompt.daysAllowed == 30);
    CHECK(plain.prompt.creditsAMonth == 1);
    CHECK(plain.prompt.creditsCoverInterest);
    CHECK(plain.span == PromptSpan::Quarter);
    CHECK(plain.yearBegins == std::chrono::April);
    const SubventionTerms all =
        mustRead(subvention(R"("from": "2024-04-01", "until": "2025-03-31", "up_to": "300000",
            "effective_rate": "7", "lender_rate": "10.5", "prompt_rate": "3",
            "difference_only_if_prompt": false, "span": "half-year", "year_begins": 1,
            "prompt": {"days_allowed": 60, "credits_a_month": 2, "credits_cover_interest": false},
            "rounding": {"round": "down", "to": "1"})"))
            .subventions.at(0);
    CHECK(all.until == day("2025-03-31"));
    CHECK(all.upTo == rupees(300'000));
    CHECK(all.lenderRate == Ratio::of(105, 1'000));
    CHECK(all.promptRate == Ratio::of(3, 100));
    CHECK_FALSE(all.differenceOnlyIfPrompt);
    CHECK(all.prompt.daysAllowed == 60);
    CHECK(all.prompt.creditsAMonth == 2);
    CHECK_FALSE(all.prompt.creditsCoverInterest);
    CHECK(all.span == PromptSpan::HalfYear);
    CHECK(all.yearBegins == std::chrono::January);
    CHECK(all.rounding == Rounding{RoundingMode::Down, 100});
}

TEST_CASE("what is wrong is refused at its place", "[lending]") {
    CHECK(columnOf(read("{}")) == "kind");
    CHECK(read("{}").refusal() == Refusal::KeyMissing);
    CHECK(read(R"({"kind": "gift"})").refusal() == Refusal::ValueUnknown);
    CHECK(columnOf(read(R"({"kind": "cash-credit"})")) == "interest");
    CHECK(columnOf(read(R"({"kind": "term-loan"})")) == "terms");
    CHECK(columnOf(read(R"({"kind": "term-loan", "terms": {"principal": "1"}})")) ==
          "terms.disbursed_on");
    CHECK(columnOf(read(with(kCredit, R"("terms": {})"))) == "terms"); // a loan's
    CHECK(columnOf(read(with(kLoan, R"("limits": [])"))) == "limits"); // a cash credit's
    CHECK(columnOf(read(with(kCredit, R"("currency": "VND")"))) == "currency");
    CHECK(columnOf(read(subvention(R"("from": "2024-04-01")"))) == "subvention.1.effective_rate");
    CHECK(columnOf(read(subvention(R"("from": "2024-04-01", "effective_rate": "7",
        "year_begins": 13)"))) == "subvention.1.year_begins");
    CHECK(columnOf(read(subvention(R"("from": "2024-04-01", "effective_rate": "7",
        "prompt": {"days": 3})"))) == "subvention.1.prompt.days");
    CHECK(read("[]").refusal() == Refusal::ValueUnknown);
    CHECK(read("{").refusal() == Refusal::JsonMalformed);
    const auto none = read(R"({"kind": "cash-credit", "interest": {"rate": "12"}, "limits": []})");
    CHECK(none.refusal() == Refusal::LoanTermNotPositive);
    CHECK(none.refused().where.file == "terms.json");
}

TEST_CASE("one spelling of terms is kept", "[lending]") {
    const auto kept = keptBorrowing(with(kCredit, R"("currency": "INR")"), "terms.json");
    REQUIRE(kept);
    CHECK(kept.value() == R"({"interest":{"rate":"12"},"kind":"cash-credit",)"
                          R"("limits":[{"from":"2024-04-01","limit":"300000"}]})");
    CHECK(mustRead(kept.value()).credit()->limits == mustRead(kCredit).credit()->limits);
    CHECK_FALSE(keptBorrowing("{", "terms.json"));
}

TEST_CASE("later agreements are read", "[lending]") {
    const auto limit = readChange(R"({"kind": "limit", "limit": "5", "drawing_power": "4"})");
    REQUIRE(limit);
    CHECK(limit.value().on == day("2024-06-15"));
    CHECK(std::get<CreditLimit>(limit.value().what) ==
          CreditLimit{day("2024-06-15"), rupees(5), rupees(4)});
    const auto demand = readChange(R"({"kind": "demand", "amount": "46", "due": "2024-07-05"})");
    REQUIRE(demand);
    CHECK(std::get<LenderDemand>(demand.value().what).due == day("2024-07-05"));
    const auto rate = readChange(R"({"kind": "rate-change", "rate": "11", "from": "2024-07-01"})");
    REQUIRE(rate);
    const auto& event = std::get<LoanEvent>(rate.value().what);
    CHECK(event.on == day("2024-06-15"));
    CHECK(std::get<RateChange>(event.what).from == day("2024-07-01"));
    CHECK(readChange(R"({"kind": "reschedule", "extra_instalments": 3})"));
    CHECK(columnOf(readChange(R"({"kind": "demand", "amount": "46"})")) == "due");
    CHECK(columnOf(readChange(R"({"kind": "limit"})")) == "limit");
    CHECK(columnOf(readChange(R"({"kind": "limit", "limit": "1", "due": "2024-07-05"})")) == "due");
    for (const char* kind : {"repayment", "disbursement", "prepayment", "recovery"}) {
        const std::string json = std::string{R"({"kind": ")"} + kind + R"(", "amount": "1"})";
        CHECK(readChange(json).refusal() == Refusal::ValueUnknown);
    }
    CHECK(columnOf(readChange(R"({"kind": "gift"})")) == "kind");
}

TEST_CASE("limits and demands are kept as they are read", "[lending]") {
    const CreditLimit limit{day("2024-06-15"), rupees(5), Money::fromMinor(450)};
    CHECK(keptLimit(limit, rupee()) == R"({"drawing_power":"4.50","kind":"limit","limit":"5.00"})");
    CHECK(std::get<CreditLimit>(readChange(keptLimit(limit, rupee())).value().what) == limit);
    const LenderDemand demand{rupees(46), day("2024-07-05")};
    const auto read = readChange(keptDemand(demand, rupee()));
    CHECK(std::get<LenderDemand>(read.value().what).amount == demand.amount);
    CHECK(std::get<LenderDemand>(read.value().what).due == demand.due);
}

TEST_CASE("every value of a borrowing has its word", "[lending]") {
    CHECK(termWord(BorrowingKind::FederationLoan) == "federation-loan");
    CHECK(termWord(PromptSpan::WholeTerm) == "whole-term");
    CHECK(termWord(PromptFault::InstalmentLate) == "instalment-late");
}

} // namespace bahi
