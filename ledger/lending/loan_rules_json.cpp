#include "ledger/lending/loan_rules_json.h"

#include "ledger/lending/rate_json.h"
#include "ledger/lending/term_words.h"

namespace bahi {

namespace {

constexpr std::int64_t kMostDays = 36'500;

void readOrder(JsonObject& json, RepaymentOrder& order) {
    json.readWords("due", order.due);
    json.readWords("past_due", order.pastDue);
    json.readWords("in_advance", order.inAdvance);
    json.readWord("walk", order.walk);
    json.readWord("advance_walk", order.advanceWalk);
    json.readWord("advance_to", order.advanceTo);
    json.read("charges_by_their_day", order.chargesByTheirDay);
}

void readPenalty(JsonObject& json, PenaltyTerm& term) {
    json.readWord("basis", term.basis);
    json.readWord("time", term.time);
    json.need(term.basis == PenaltyBasis::FixedAmount ? "amount" : "per_cent");
    json.readPerCent("per_cent", term.rate);
    json.read("amount", term.amount);
}

void readPenalties(JsonObject& json, PenaltyRules& penalties) {
    json.readParts("terms",
                   [&](JsonObject& term) { readPenalty(term, penalties.terms.emplace_back()); });
    json.read("rounding", penalties.rounding);
    json.read("non_working_days_count", penalties.nonWorkingDaysCount);
    json.readPart("non_working",
                  [&](JsonObject& days) { readNonWorking(days, penalties.nonWorking); });
    json.read("grace_days", 0, kMostDays, penalties.graceDays);
    json.read("most_days", 0, kMostDays, penalties.mostDays);
    json.read("stop_at_write_off", penalties.stopAtWriteOff);
}

void readRecalculation(JsonObject& json, RecalculationRules& recalculation) {
    json.readWord("kind", recalculation.kind);
    json.readWord("rest", recalculation.rest);
    json.read("compound_interest", recalculation.compounding.interest);
    json.read("compound_fees", recalculation.compounding.fees);
    json.read("early_money_is_a_row", recalculation.earlyMoneyIsARow);
}

} // namespace

void readLoanRules(JsonObject& json, LoanRules& rules) {
    json.readPart("order", [&](JsonObject& part) { readOrder(part, rules.order); });
    json.readWord("excess", rules.excess);
    json.read("overpayment_held", rules.overpaymentHeld);
    json.readPart("penalties", [&](JsonObject& part) { readPenalties(part, rules.penalties); });
    json.readPart("recalculation",
                  [&](JsonObject& part) { readRecalculation(part, rules.recalculation); });
    json.read("charges_count_from_the_beginning", rules.chargesCountFromTheBeginning);
    json.read("accrue_on_closing", rules.accrueOnClosing);
    json.read("extra_principal_in_row", rules.extraPrincipalInRow);
}

} // namespace bahi
