#include "ledger/lending/terms_json.h"

#include "ledger/base/json_input.h"
#include "ledger/lending/rate_json.h"
#include "ledger/lending/term_words.h"
#include "ledger/money/json_object.h"

#include <algorithm>
#include <limits>

namespace bahi {

namespace {

constexpr std::int64_t kMostPeriods = 10'000; // what is too many is checkTerms' to say

void readInterest(JsonObject& json, InterestTerms& interest) {
    json.readWord("method", interest.method);
    readRate(json, interest.rate);
    json.readWord("accrual", interest.accrual);
    json.readWord("day_count", interest.dayCount);
    json.readWord("week", interest.week);
    json.readWord("month_part", interest.monthPart);
    json.readWord("broken_first", interest.brokenFirst);
    json.readWord("due", interest.due);
    json.read("level_from_nominal_periods", interest.levelFromNominalPeriods);
}

void readDue(JsonObject& json, DueTerms& due) {
    json.read("every", 1, kMostPeriods, due.frequency.every);
    json.readWord("unit", due.frequency.unit);
    json.readPart("twice_a_month", [&](JsonObject& days) {
        std::int32_t first = 0;
        std::int32_t second = 0;
        days.need("first");
        days.need("second");
        days.read("first", 1, 31, first);
        days.read("second", 1, 31, second);
        due.frequency.firstNamedDay = static_cast<std::uint8_t>(first);
        due.frequency.secondNamedDay = static_cast<std::uint8_t>(second);
    });
    json.read("first", due.first);
    std::int32_t seed = 0;
    json.read("seed_day", 1, 31, seed);
    if (seed != 0) due.seedDay = static_cast<std::uint8_t>(seed);
    json.readWord("month_end", due.monthEnd);
    json.readPart("non_working", [&](JsonObject& days) { readNonWorking(days, due.nonWorking); });
    json.read("dates", due.given);
}

void readGrace(JsonObject& json, Grace& grace) {
    json.read("interest_only", 0, kMostPeriods, grace.interestOnly);
    json.read("interest_asked_meanwhile", grace.interestAskedMeanwhile);
    json.read("interest_deferred", 0, kMostPeriods, grace.interestDeferred);
    json.read("interest_free", 0, kMostPeriods, grace.interestFree);
    json.read("shifted", 0, kMostPeriods, grace.shifted);
    json.read("lengthening", 0, kMostPeriods, grace.lengthening);
    json.read("capitalised_months", 0, kMostPeriods, grace.capitalisedMonths);
}

void readFee(JsonObject& json, FeeTerm& fee) {
    json.readWord("basis", fee.basis);
    json.readWord("when", fee.when);
    json.need(fee.basis == FeeBasis::Amount ? "amount" : "per_cent");
    json.read("amount", fee.amount);
    json.readPerCent("per_cent", fee.share);
}

void readRounding(JsonObject& json, RoundingTerms& rounding) {
    json.read("interest", rounding.interest);
    json.read("principal", rounding.principal);
    json.read("fees", rounding.fees);
    json.read("interest_parts_together", rounding.interestPartsTogether);
    json.read("instalment", rounding.instalment);
    json.read("instalment_with_fees", rounding.instalmentWithFees);
    json.read("instalment_parts_apart", rounding.instalmentPartsApart);
    json.read("total", rounding.total);
    json.readWord("residue", rounding.residue);
    json.readWord("gives_way", rounding.givesWay);
    json.readWord("interest_from", rounding.interestFrom);
}

void readSplit(JsonObject& json, RepaymentTerms& terms) {
    json.readParts("split", [&](JsonObject& part) {
        part.need("principal");
        part.read("principal", terms.split.emplace_back().principal);
        part.read("interest", terms.split.back().interest);
    });
    json.readParts("given", [&](JsonObject& row) {
        row.need("due");
        row.need("principal");
        GivenInstalment& given = terms.given.emplace_back();
        row.read("due", given.due);
        row.read("principal", given.principal);
        row.read("interest", given.interest);
        row.read("fees", given.fees);
        row.read("penalties", given.penalties);
    });
}

void readMoneyOut(JsonObject& json, RepaymentTerms& terms) {
    json.readParts("fees", [&](JsonObject& fee) { readFee(fee, terms.fees.emplace_back()); });
    json.readPart("down_payment", [&](JsonObject& down) {
        down.need("per_cent");
        DownPayment& payment = terms.downPayment.emplace();
        down.readPerCent("per_cent", payment.share);
        down.read("rounding", payment.rounding);
        down.read("automatic", payment.automatic);
    });
    json.readParts("tranches", [&](JsonObject& tranche) {
        tranche.need("on");
        tranche.need("amount");
        tranche.read("on", terms.tranches.emplace_back().on);
        tranche.read("amount", terms.tranches.back().amount);
    });
}

} // namespace

void readTermsInto(JsonObject& json, RepaymentTerms& terms) {
    json.need("interest");
    json.read("principal", terms.principal);
    json.read("disbursed_on", terms.disbursedOn);
    json.read("instalments", 0, std::numeric_limits<std::int32_t>::max(), terms.instalments);
    json.readWord("amortisation", terms.amortisation);
    json.read("fixed_amount", terms.fixedAmount);
    readSplit(json, terms);
    json.readPart("interest", [&](JsonObject& part) { readInterest(part, terms.interest); });
    json.readPart("due", [&](JsonObject& part) { readDue(part, terms.due); });
    json.readPart("grace", [&](JsonObject& part) { readGrace(part, terms.grace); });
    readMoneyOut(json, terms);
    json.readPart("rounding", [&](JsonObject& part) { readRounding(part, terms.rounding); });
}

Result<TermsFile> readTerms(std::string_view bytes, const std::string& file) {
    const auto json = readJson(bytes, file);
    if (!json) return json.refused();
    JsonPaper paper{file, {}};
    JsonObject terms{json.value(), "", paper};
    std::string code;
    terms.need("currency");
    terms.read("currency", code);
    BAHI_TRY(paper.done());
    const auto currency = Currency::named(code);
    if (!currency) return Refused{currency.refused()}.at({file, 0, "currency"});
    paper.currency = currency.value();
    TermsFile read{paper.currency, {}};
    terms.need("principal");
    terms.need("disbursed_on");
    readTermsInto(terms, read.terms);
    terms.finish();
    BAHI_TRY(paper.done());
    return read;
}

} // namespace bahi
