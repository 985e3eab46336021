#include "tests/peers/loan_cases/case_schedule.h"

#include "ledger/lending/interest_time.h"
#include "ledger/lending/overdue.h"
#include "ledger/lending/repayment_schedule.h"
#include "ledger/words/refusal_text.h"
#include "tests/peers/loan_cases/case_books.h"

#include <algorithm>
#include <array>

namespace bahi::cases {

namespace {

Shown shownRow(const Instalment& row, Money balanceBefore, Money principalSoFar) {
    Shown shown;
    shown.texts = {{"n", std::to_string(row.number)}, {"due", toIso(row.due)}};
    shown.amounts = {{"principal", row.principal},
                     {"interest", row.interest},
                     {"fees", row.fees},
                     {"penalties", Money{}},
                     {"total", row.total()},
                     {"balance_after", row.balanceAfter},
                     {"balance_before", balanceBefore},
                     {"cumulative_principal_due", principalSoFar},
                     {"cumulative_principal", principalSoFar},
                     {"payment", row.total()},
                     {"emi", row.principal + row.interest},
                     {"extra_principal", Money{}},
                     {"paid", Money{}},
                     {"in_advance", Money{}},
                     {"late", Money{}},
                     {"outstanding", row.total()}};
    return shown;
}

/// A source that prints the last instalment like all others, and the residue only in the totals.
void printLastAsTheOthers(const RepaymentTerms& terms, const RepaymentSchedule& schedule,
                          Shown& last) {
    const Instalment& row = schedule.rows.back();
    const bool level = terms.amortisation == Amortisation::EqualInstalment;
    const Money principal = level ? schedule.level - row.interest : schedule.rows.front().principal;
    last.amounts["principal"] = principal;
    last.amounts["total"] = last.amounts["outstanding"] = principal + row.interest + row.fees;
}

std::vector<Shown> shownRows(const CaseTerms& stated, const RepaymentSchedule& schedule) {
    const RepaymentTerms& terms = stated.terms;
    std::vector<Shown> rows;
    Money before = terms.principal + schedule.capitalised;
    for (const Tranche& tranche : terms.tranches) before -= tranche.amount;
    Money soFar;
    for (const Instalment& row : schedule.rows) {
        soFar += row.principal;
        rows.push_back(shownRow(row, before, soFar));
        before = row.balanceAfter;
    }
    if (stated.residueInTotalsOnly) printLastAsTheOthers(terms, schedule, rows.back());
    return rows;
}

Shown shownTotals(const RepaymentSchedule& schedule) {
    return {{{"principal", schedule.principal()},
             {"interest", schedule.interest()},
             {"fees", schedule.fees()},
             {"penalties", Money{}},
             {"total", schedule.total()},
             {"paid", Money{}},
             {"in_advance", Money{}},
             {"late", Money{}},
             {"outstanding", schedule.total()}},
            {}};
}

Verdict judgeOverdue(const Json& said, const RepaymentSchedule& schedule, const Scale& scale) {
    const Date day = dateIn(said, "as_of");
    const auto overdue = overdueOn(schedule.rows, countIn(said, "first_unpaid_instalment"), day);
    Shown shown;
    shown.texts = {{"as_of", toIso(day)},
                   {"first_unpaid_instalment", textIn(said, "first_unpaid_instalment")},
                   {"overdue_from", toIso(overdue.from)},
                   {"age_days", std::to_string(overdue.days)}};
    shown.amounts = {{"principal_overdue", overdue.principal},
                     {"interest_overdue", overdue.interest}};
    return compare(said, shown, scale, "overdue");
}

/// A printed reckoner: the interest of one period on each balance.
Verdict judgeInterestTable(const Json& said, const CaseTerms& terms) {
    const Ratio factor = nominalFactor(terms.terms.interest, terms.terms.due.frequency);
    for (const Json& row : said) {
        const Money balance = amountIn(row, "balance", terms.scale);
        if (balance.isNegative()) return {Outcome::Unsupported, "interest_table"};
        const Money interest = interestOn(balance, factor, terms.terms.rounding.interest);
        const Shown shown{{{"balance", balance}, {"interest", interest}}, {}};
        auto verdict = compare(row, shown, terms.scale, "interest_table");
        if (!verdict.isPass()) return verdict;
    }
    return {};
}

Verdict judgeFigures(const Json& one, const CaseTerms& terms, const RepaymentSchedule& schedule) {
    if (has(one, "emi")) {
        const Shown shown{{{"emi", schedule.level}}, {}};
        auto verdict = compare(Json{{"emi", one.at("emi")}}, shown, terms.scale, "loan");
        if (!verdict.isPass()) return verdict;
    }
    if (has(one, "instalment_count") &&
        textIn(one, "instalment_count") != std::to_string(schedule.rows.size()))
        return {Outcome::Fail, "instalment_count: " + textIn(one, "instalment_count") + ", but " +
                                   std::to_string(schedule.rows.size())};
    if (has(one, "rounding_difference_account")) {
        Json said = one.at("rounding_difference_account");
        said.erase("meaning");
        const Shown shown{{{"principal", Money{}},
                           {"interest", schedule.interestDifference},
                           {"fees", schedule.feesDifference}},
                          {}};
        auto verdict = compare(said, shown, terms.scale, "rounding_difference_account");
        if (!verdict.isPass()) return verdict;
    }
    const Shown sums{{{"total_interest", schedule.interest()},
                      {"total_payment", schedule.total()},
                      {"total_payable", schedule.total()},
                      {"withheld_interest", schedule.withheldInterest},
                      {"fees_at_disbursement", schedule.feesAtDisbursement},
                      {"net_disbursed", terms.terms.principal - schedule.withheldInterest -
                                            schedule.feesAtDisbursement}},
                     {}};
    for (const auto& sum : sums.amounts) {
        if (!has(one, sum.first)) continue;
        auto verdict = compare(Json{{sum.first, one.at(sum.first)}}, sums, terms.scale, "loan");
        if (!verdict.isPass()) return verdict;
    }
    if (has(one, "overdue")) return judgeOverdue(one.at("overdue"), schedule, terms.scale);
    return {};
}

} // namespace

Verdict refusedVerdict(const Refused& refused) {
    return {Outcome::Fail, "refused: " + std::string{nameOf(refused.why)} + " " + refused.subject};
}

namespace {

/// A figure that is printed and not compared would be a pass too cheap. Remarks are texts.
std::string figureNotCompared(const Json& one) {
    constexpr std::array kCompared = {"id",
                                      "source",
                                      "tags",
                                      "terms",
                                      "events",
                                      "totals",
                                      "expected",
                                      "expected_is_partial",
                                      "emi",
                                      "tier",
                                      "overdue",
                                      "rounding_difference_account",
                                      "as_of",
                                      "notes",
                                      "convention",
                                      "instalment_count",
                                      "interest_table",
                                      "fine_rule",
                                      "convention-understood"};
    for (const auto& [key, value] : one.items()) {
        const bool figure = value.is_number() || value.is_object() || value.is_array();
        const bool known = std::find(kCompared.begin(), kCompared.end(), key) != kCompared.end();
        if (figure && !value.empty() && !known) return key;
    }
    return {};
}

} // namespace

Verdict judgeSchedule(const Json& one, const CaseTerms& terms) {
    if (isOfPortfolio(one)) return judgePortfolio(one, terms.scale);
    if (const std::string figure = figureNotCompared(one); !figure.empty())
        return {Outcome::Unsupported, figure};
    if (has(one, "interest_table")) return judgeInterestTable(one.at("interest_table"), terms);
    const auto schedule = scheduleOf(terms.terms);
    if (!schedule) return refusedVerdict(schedule.refused());
    const bool partial = textIn(one, "expected_is_partial") == "true";
    auto verdict =
        compareRows(one.value("expected", Json::array()), shownRows(terms, schedule.value()),
                    partial, terms.scale, "instalment");
    if (!verdict.isPass()) return verdict;
    verdict = compare(one.value("totals", Json::object()), shownTotals(schedule.value()),
                      terms.scale, "totals");
    if (!verdict.isPass()) return verdict;
    verdict = judgeFigures(one, terms, schedule.value());
    if (!verdict.isPass() || !has(one, "fine_rule")) return verdict;
    return judgeFineRule(one.at("fine_rule"), terms.scale);
}

} // namespace bahi::cases
