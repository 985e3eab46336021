#include "ledger/lending/terms_json.h"

#include "ledger/lending/loan_events_json.h"
#include "ledger/lending/loan_life.h"
#include "ledger/lending/term_words.h"
#include "tests/ledger/exchange/place_of.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace bahi {

namespace {

using plain::day;
using plain::placeOf;
using plain::rupees;

constexpr std::string_view kShort = R"({
    "currency": "INR", "principal": "10000", "disbursed_on": "2024-01-01", "instalments": 12,
    "interest": {"rate": "24"}
})";

Result<TermsFile> read(std::string_view json) {
    return readTerms(json, "terms.json");
}

/// The short file with `more` behind its keys.
std::string with(std::string_view more) {
    std::string json{kShort};
    json.insert(json.rfind('}'), std::string{", "} + std::string{more});
    return json;
}

Result<LoanEventsFile> readEvents(std::string_view json) {
    return readLoanEvents(json, "events.json", Currency::named("INR").value());
}

std::string contentOf(const std::string& path) {
    const std::ifstream file{std::string{BAHI_SOURCE} + "/" + path};
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
}

} // namespace

TEST_CASE("what a file of terms leaves out has its default", "[exchange]") {
    const auto file = read(kShort);
    REQUIRE(file);
    const RepaymentTerms& terms = file.value().terms;
    CHECK(terms.principal == rupees(10000));
    CHECK(terms.disbursedOn == day("2024-01-01"));
    CHECK(terms.instalments == 12);
    CHECK(terms.amortisation == Amortisation::EqualInstalment);
    CHECK(terms.interest.rate == InterestRate{Ratio::of(24, 100), RatePeriod::Yearly});
    CHECK(terms.due.frequency == Frequency{});
    CHECK(terms.rounding.interest == Rounding{RoundingMode::HalfUp, 1});
    CHECK_FALSE(terms.rounding.instalment);
}

TEST_CASE("a file of terms may say everything", "[exchange]") {
    const auto file = read(with(R"(
        "amortisation": "custom-split", "fixed_amount": 500,
        "split": [{"principal": "1/2", "interest": "0.5"}, {"principal": "0.5"}],
        "given": [{"due": "2024-02-01", "principal": "100", "interest": "2", "fees": "1"}],
        "tranches": [{"on": "2024-03-01", "amount": "4000"}],
        "due": {"every": 14, "unit": "day", "first": "2024-01-20", "seed_day": 31,
                "month_end": "first-of-next", "twice_a_month": {"first": 1, "second": 15},
                "dates": ["2024-02-02"],
                "non_working": {"weekdays": ["sunday", "saturday"], "shift": "next-working-day",
                                "holidays": ["2024-08-15", "2024-01-26"], "interest_follows": true}},
        "grace": {"interest_only": 1, "interest_asked_meanwhile": false, "interest_deferred": 2,
                  "interest_free": 3, "shifted": 4, "lengthening": 5, "capitalised_months": 6},
        "fees": [{"amount": "3"}, {"basis": "principal", "when": "at-disbursement", "per_cent": "1.5"}],
        "down_payment": {"per_cent": "25", "automatic": true, "rounding": {"round": "up", "to": "1"}},
        "rounding": {"interest": {"round": "half-even", "to": "0.05"}, "residue": "best-last",
                     "instalment": {"round": "up", "to": "1"}, "gives_way": "interest",
                     "interest_from": "exact-schedule", "instalment_with_fees": true,
                     "instalment_parts_apart": true, "total": {"round": "down", "to": "10"}}
    )"));
    REQUIRE(file);
    const RepaymentTerms& terms = file.value().terms;
    CHECK(terms.amortisation == Amortisation::CustomSplit);
    CHECK(terms.fixedAmount == rupees(500));
    REQUIRE(terms.split.size() == 2);
    CHECK(terms.split[0].principal == Ratio::of(1, 2));
    CHECK(terms.split[1].interest.isZero());
    REQUIRE(terms.given.size() == 1);
    CHECK(terms.given[0].fees == rupees(1));
    CHECK(terms.tranches.at(0).amount == rupees(4000));
    CHECK(terms.due.frequency.every == 14);
    CHECK(terms.due.frequency.unit == TimeUnit::Days);
    CHECK(terms.due.frequency.secondNamedDay == 15);
    CHECK(terms.due.first == day("2024-01-20"));
    CHECK(terms.due.seedDay == 31);
    CHECK(terms.due.monthEnd == MonthEnd::FirstOfNext);
    CHECK(terms.due.nonWorking.weekly == 0b1000001);
    CHECK(terms.due.nonWorking.holidays ==
          std::vector{day("2024-01-26"), day("2024-08-15")}); // by date
    CHECK(terms.due.nonWorking.interestFollows);
    CHECK(terms.grace.interestOnly == 1);
    CHECK_FALSE(terms.grace.interestAskedMeanwhile);
    CHECK(terms.grace.capitalisedMonths == 6);
    REQUIRE(terms.fees.size() == 2);
    CHECK(terms.fees[0].amount == rupees(3));
    CHECK(terms.fees[1].share == Ratio::of(15, 1000));
    REQUIRE(terms.downPayment);
    CHECK(terms.downPayment->share == Ratio::of(1, 4));
    CHECK(terms.downPayment->rounding == Rounding{RoundingMode::Up, 100});
    CHECK(terms.rounding.interest == Rounding{RoundingMode::HalfEven, 5});
    CHECK(terms.rounding.instalment == Rounding{RoundingMode::Up, 100});
    CHECK(terms.rounding.total == Rounding{RoundingMode::Down, 1000});
    CHECK(terms.rounding.residue == Residue::BestLast);
}

TEST_CASE("a word stands for the option it names", "[exchange]") {
    CHECK(termWord(InterestDue::PaymentsInAdvance) == "payments-in-advance");
    CHECK(termWord(InterestDue::LevelInAdvance) == "level-in-advance");
    CHECK(termWord(DayCount::Thirty360) == "30-360");
    CHECK(termWord(DayCount::Thirty365) == "30-365");
    CHECK(termWord(DayCount::ThirtyActual) == "30-actual");
    CHECK(termWord(DayCount::MonthBefore) == "month-before");
    CHECK(termWord(AdvanceTo::Evenly) == "evenly");
    CHECK(termWord(RoundingMode::Down) == "down");
    CHECK(termWord(Amortisation::GivenInstalments) == "given");
    CHECK(termWord(Residue::BestLast) == "best-last");
    CHECK(termWord(Excess::Refused) == "refused");
    CHECK(termWord(Recalculation::MonthByMonth) == "month-by-month");
    CHECK(termWord(PenaltyBasis::FixedAmount) == "fixed-amount");
    CHECK(termWord(FeeBasis::OutstandingPrincipal) == "outstanding-principal");
    CHECK(termWord(Shift::NextWorkingDayInMonth) == "next-working-day-in-month");
}

TEST_CASE("the first thing wrong with terms is refused, with its place", "[exchange]") {
    const auto refusal = [](std::string_view json) {
        const auto file = read(json);
        REQUIRE_FALSE(file);
        return std::pair{file.refusal(), file.refused().where.column};
    };
    using Wrong = std::pair<Refusal, std::string>;
    CHECK(refusal("[]").first == Refusal::ValueUnknown);
    CHECK(refusal("{") == Wrong{Refusal::JsonMalformed, ""});
    CHECK(refusal("{}") == Wrong{Refusal::KeyMissing, "currency"});
    CHECK(refusal(R"({"currency": "ZZZ"})") == Wrong{Refusal::CurrencyUnknown, "currency"});
    CHECK(refusal(with(R"("graze": {})")) == Wrong{Refusal::KeyUnknown, "graze"});
    CHECK(refusal(with(R"("grace": {"interest_free": -1})")) ==
          Wrong{Refusal::ValueUnknown, "grace.interest_free"});
    CHECK(refusal(with(R"("grace": 3)")) == Wrong{Refusal::ValueUnknown, "grace"});
    CHECK(refusal(with(R"("fixed_amount": 1.5)")) == Wrong{Refusal::ValueUnknown, "fixed_amount"});
    CHECK(refusal(with(R"("fixed_amount": "1.555")")) ==
          Wrong{Refusal::AmountTooFine, "fixed_amount"});
    CHECK(refusal(with(R"("amortisation": "emi")")) ==
          Wrong{Refusal::ValueUnknown, "amortisation"});
    CHECK(refusal(with(R"("fees": {})")) == Wrong{Refusal::ValueUnknown, "fees"});
    CHECK(refusal(with(R"("fees": [{"basis": "principal"}])")) ==
          Wrong{Refusal::KeyMissing, "fees.1.per_cent"});
    CHECK(refusal(with(R"("fees": [{"amount": "1"}, {"amount": "1", "of": "2"}])")) ==
          Wrong{Refusal::KeyUnknown, "fees.2.of"});
    CHECK(refusal(with(R"("due": {"first": "2024-02-30"})")) ==
          Wrong{Refusal::DateNotInCalendar, "due.first"});
    CHECK(refusal(with(R"("rounding": {"interest": {"round": "up"}})")) ==
          Wrong{Refusal::KeyMissing, "rounding.interest.to"});
    CHECK(refusal(with(R"("rounding": {"interest": {"round": "up", "to": "0"}})")) ==
          Wrong{Refusal::AmountZero, "rounding.interest.to"});
    CHECK(refusal(with(R"("due": {"non_working": {"weekdays": ["funday"]}})")) ==
          Wrong{Refusal::ValueUnknown, "due.non_working.weekdays"});
}

TEST_CASE("a file of events may say everything", "[exchange]") {
    const auto file = readEvents(R"({
        "as_of": "2024-12-31",
        "rules": {"order": {"due": ["interest", "principal"], "walk": "by-part",
                            "past_due": ["principal"], "advance_walk": "by-part",
                            "advance_to": "last"},
                  "excess": "smaller-instalment", "overpayment_held": true,
                  "penalties": {"terms": [{"basis": "overdue-principal", "time": "per-month-begun",
                                           "per_cent": "2"},
                                          {"basis": "fixed-amount", "time": "once", "amount": "5"}],
                                "grace_days": 3, "non_working": {"weekdays": ["sunday"]}},
                  "recalculation": {"kind": "schedule-anew", "rest": "daily",
                                    "compound_interest": true}},
        "events": [
            {"on": "2024-01-01", "kind": "disbursement", "amount": "10000"},
            {"on": "2024-02-01", "kind": "repayment", "amount": "900", "interest_by_hand": "100"},
            {"on": "2024-02-02", "kind": "prepayment", "amount": "50", "outcome": "next-principal"},
            {"on": "2024-02-03", "kind": "penalty", "amount": "5", "due": "2024-03-01"},
            {"on": "2024-02-04", "kind": "rate-change", "rate": "12", "per": "month",
             "from": "2024-03-01"},
            {"on": "2024-02-05", "kind": "reschedule", "shift_days": 7, "residue": "first",
             "interest": {"rate": "10"}, "flat": "outstanding"},
            {"on": "2024-02-06", "kind": "waiver", "penalties": "5"},
            {"on": "2024-02-07", "kind": "write-off"},
            {"on": "2024-02-08", "kind": "recovery", "amount": "10"}
        ]})");
    REQUIRE(file);
    const LoanRules& rules = file.value().rules;
    CHECK(rules.order.due == std::vector{DuePart::Interest, DuePart::Principal});
    CHECK(rules.order.walk == AllocationWalk::ByPart);
    CHECK(rules.order.pastDue == std::vector{DuePart::Principal});
    CHECK(rules.order.advanceWalk == AllocationWalk::ByPart);
    CHECK(rules.order.advanceTo == AdvanceTo::Last);
    CHECK(rules.excess == Excess::SmallerInstalment);
    REQUIRE(rules.penalties.terms.size() == 2);
    CHECK(rules.penalties.terms[0].rate == Ratio::of(2, 100));
    CHECK(rules.penalties.terms[1].amount == rupees(5));
    CHECK(rules.penalties.nonWorking.weekly == 1);
    CHECK(rules.recalculation.rest == Rest::Daily);
    CHECK(rules.recalculation.compounding.interest);
    const auto& events = file.value().events;
    REQUIRE(events.size() == 9);
    CHECK(std::get<Repayment>(events[1].what).interestByHand == rupees(100));
    CHECK(std::get<Prepayment>(events[2].what).outcome == Excess::NextPrincipal);
    CHECK(std::get<Charge>(events[3].what).isPenalty);
    CHECK(std::get<RateChange>(events[4].what).rate.per == RatePeriod::Monthly);
    const auto& anew = std::get<Reschedule>(events[5].what);
    CHECK(anew.shiftDays == 7);
    CHECK(anew.residue == Residue::First);
    CHECK(anew.rate == InterestRate{Ratio::of(1, 10), RatePeriod::Yearly});
    CHECK(std::get<Waiver>(events[6].what).penalties == rupees(5));
    CHECK(std::holds_alternative<WriteOff>(events[7].what));
    CHECK(std::get<Recovery>(events[8].what).amount == rupees(10));
    CHECK(file.value().asOf == day("2024-12-31"));
}

TEST_CASE("the first thing wrong with events is refused, with its place", "[exchange]") {
    const auto refusal = [](std::string_view json) {
        const auto file = readEvents(json);
        REQUIRE_FALSE(file);
        return std::pair{file.refusal(), file.refused().where.column};
    };
    using Wrong = std::pair<Refusal, std::string>;
    CHECK(refusal("{}") == Wrong{Refusal::KeyMissing, "events"});
    CHECK(refusal(R"({"events": [{}]})") == Wrong{Refusal::KeyMissing, "events.1.on"});
    CHECK(refusal(R"({"events": [{"on": "2024-01-01", "kind": "gift"}]})") ==
          Wrong{Refusal::ValueUnknown, "events.1.kind"});
    CHECK(refusal(R"({"events": [{"on": "2024-01-01", "kind": "write-off", "amount": "1"}]})") ==
          Wrong{Refusal::KeyUnknown, "events.1.amount"});
    CHECK(refusal(R"({"events": [], "rules": {"order": {"due": ["intrest"]}}})") ==
          Wrong{Refusal::ValueUnknown, "rules.order.due"});
}

TEST_CASE("the guide names every word of terms and events", "[exchange]") {
    const std::string guide = contentOf("docs/user-guide/loan-terms.md");
    REQUIRE_FALSE(guide.empty());
    const TermWords* all[] = {
        &termWords<Amortisation>(),   &termWords<FeeBasis>(),     &termWords<FeeTime>(),
        &termWords<InterestBasis>(),  &termWords<RatePeriod>(),   &termWords<Accrual>(),
        &termWords<DayCount>(),       &termWords<WeekRule>(),     &termWords<MonthPart>(),
        &termWords<BrokenPeriod>(),   &termWords<InterestDue>(),  &termWords<TimeUnit>(),
        &termWords<MonthEnd>(),       &termWords<Shift>(),        &termWords<Residue>(),
        &termWords<GivesWay>(),       &termWords<InterestFrom>(), &termWords<DuePart>(),
        &termWords<AllocationWalk>(), &termWords<PenaltyBasis>(), &termWords<PenaltyTime>(),
        &termWords<Recalculation>(),  &termWords<Rest>(),         &termWords<Excess>(),
        &termWords<FlatRest>(),       &termWords<RoundingMode>(), &termWords<AdvanceTo>()};
    for (const TermWords* known : all)
        for (const std::string_view word : known->words) {
            INFO(word);
            CHECK(guide.find(std::string{"`"} + std::string{word} + "`") != std::string::npos);
        }
}

TEST_CASE("the examples of terms and events are what the engine takes", "[exchange]") {
    const auto terms = read(contentOf("docs/examples/loans/vo-loan.json"));
    REQUIRE(terms);
    const auto schedule = scheduleOf(terms.value().terms);
    REQUIRE(schedule);
    CHECK(schedule.value().principal() == rupees(60000));
    const auto events = readEvents(contentOf("docs/examples/loans/vo-loan-events.json"));
    REQUIRE(events);
    const auto life = replay(terms.value().terms, events.value().rules, events.value().events,
                             *events.value().asOf);
    REQUIRE(life);
    CHECK(life.value().left().principal == life.value().balance);
}

} // namespace bahi
