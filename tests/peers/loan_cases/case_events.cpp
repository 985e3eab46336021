#include "tests/peers/loan_cases/case_events.h"

#include "ledger/lending/loan_life.h"
#include "tests/peers/loan_cases/case_event_list.h"
#include "tests/peers/loan_cases/case_rules.h"
#include "tests/peers/loan_cases/case_schedule.h"

#include <algorithm>
#include <array>

namespace bahi::cases {

namespace {

std::string nameOf(const LoanTransaction& one, const CaseEvents& events) {
    const auto named = events.names.find(one.event);
    const bool pays = one.kind == TransactionKind::Repayment;
    if (pays && named != events.names.end()) return named->second;
    switch (one.kind) {
        case TransactionKind::Disbursement:
            return "Disbursement";
        case TransactionKind::DownPayment:
            return "Down Payment";
        case TransactionKind::Repayment:
        case TransactionKind::Prepayment:
            return "Repayment";
        case TransactionKind::Waiver:
            return one.parts.interest.isPositive() ? "Waive interest" : "Waive loan charges";
        case TransactionKind::WriteOff:
            return "Close (as written-off)";
        case TransactionKind::Recovery:
            return "Recovery Repayment";
        case TransactionKind::Accrual:
            return "Accrual";
    }
    return {};
}

Shown shownRow(const InstalmentState& row, Money balanceBefore) {
    const LoanParts left = row.left();
    Shown shown;
    shown.texts = {{"n", std::to_string(row.number)}, {"due", toIso(row.due)}};
    if (row.paidOn) shown.texts["paid_on"] = toIso(*row.paidOn);
    shown.amounts = {{"principal", row.asked.principal},
                     // Of the days before an early payment, interest is not asked for any more.
                     {"interest", row.asked.interest - row.interestSettled},
                     {"fees", row.asked.fees},
                     {"penalties", row.asked.penalties},
                     {"total", row.asked.total() - row.interestSettled},
                     {"balance_before", balanceBefore},
                     {"balance_after", row.balanceAfter},
                     {"paid", row.paid.total()},
                     {"in_advance", row.inAdvance},
                     {"late", row.late},
                     {"outstanding", left.total()},
                     {"extra_principal", row.extraPrincipal},
                     {"overdue_interest", row.asked.overdueInterest}};
    const auto parts = {std::pair{"principal", DuePart::Principal},
                        std::pair{"interest", DuePart::Interest},
                        std::pair{"overdue_interest", DuePart::OverdueInterest},
                        std::pair{"fees", DuePart::Fee}, std::pair{"penalties", DuePart::Penalty}};
    for (const auto& [name, part] : parts) {
        const std::string key = name;
        shown.amounts[key + "_paid"] = row.paid.of(part);
        shown.amounts[key + "_waived"] = row.waived.of(part);
        shown.amounts[key + "_written_off"] = row.writtenOff.of(part);
        for (const char* open : {"_due", "_outstanding", "_unpaid"}) {
            shown.amounts[key + open] = left.of(part);
        }
    }
    return shown;
}

std::vector<Shown> shownRows(const LoanLife& life) {
    std::vector<Shown> rows;
    Money before = life.rows.empty()
                       ? Money{}
                       : life.rows.front().balanceAfter + life.rows.front().asked.principal;
    for (const auto& row : life.rows) {
        rows.push_back(shownRow(row, before));
        before = row.balanceAfter;
    }
    return rows;
}

/// Savings stand beside the loan in a passbook; what was saved before is not stated, so the first
/// total is taken from there.
void showSavings(const Json& expected, const CaseEvents& events, const Scale& scale,
                 std::vector<Shown>& rows) {
    if (events.savings.empty() || expected.empty() || !has(expected.front(), "savings_total"))
        return;
    Money total = amountIn(expected.front(), "savings_total", scale) -
                  amountIn(expected.front(), "savings", scale);
    for (auto& row : rows) {
        Money saved;
        for (const auto& [on, amount] : events.savings) {
            if (toIso(on) == row.texts.at("due")) saved = amount;
        }
        Money fined;
        for (const auto& [on, amount] : events.fines) {
            if (toIso(on) == row.texts.at("due")) fined = amount;
        }
        total += saved;
        row.amounts["fine"] = fined;
        row.amounts["savings"] = saved;
        row.amounts["savings_total"] = total;
        row.amounts["paid_at_meeting"] = row.amounts.at("paid") + saved + fined;
    }
}

Shown shownTotals(const LoanLife& life) {
    const LoanParts asked = life.asked();
    const LoanParts paid = life.paid();
    const LoanParts left = life.left();
    return {{{"principal_paid", paid.principal},
             {"interest_paid", paid.interest},
             {"fees_paid", paid.fees},
             {"penalties_paid", paid.penalties},
             {"principal_outstanding", left.principal},
             {"interest_outstanding", left.interest},
             {"overpaid", life.held},
             {"overpayment", life.held},
             {"principal", asked.principal},
             {"interest", asked.interest},
             {"fees", asked.fees},
             {"penalties", asked.penalties},
             {"total", asked.total()},
             {"paid", paid.total()},
             {"in_advance", life.inAdvance()},
             {"late", life.late()},
             {"outstanding", left.total()}},
            {}};
}

Verdict judgeState(const Json& state, const LoanLife& life, const CaseEvents& events, bool partial,
                   const Scale& scale, const std::string& where) {
    const Json expected = state.value("expected", Json::array());
    auto rows = shownRows(life);
    showSavings(expected, events, scale, rows);
    auto verdict = compareRows(expected, rows, partial, scale, where);
    if (!verdict.isPass()) return verdict;
    return compare(state.value("totals", Json::object()), shownTotals(life), scale,
                   where + " totals");
}

Verdict judgeTransactions(const Json& expected, const LoanLife& life, const CaseEvents& events,
                          const Scale& scale) {
    if (expected.size() != life.transactions.size()) {
        return {Outcome::Fail, "transactions: " + std::to_string(expected.size()) + ", but " +
                                   std::to_string(life.transactions.size())};
    }
    for (std::size_t index = 0; index < expected.size(); ++index) {
        const LoanTransaction& one = life.transactions[index];
        const Shown shown{{{"amount", one.amount},
                           {"principal", one.parts.principal},
                           {"interest", one.parts.interest + one.parts.overdueInterest},
                           {"fees", one.parts.fees},
                           {"penalties", one.parts.penalties},
                           {"overpayment", one.unallocated},
                           {"loan_balance_after", one.balanceAfter}},
                          {{"on", toIso(one.on)}, {"kind", nameOf(one, events)}}};
        auto verdict =
            compare(expected[index], shown, scale, "transaction " + std::to_string(index + 1));
        if (!verdict.isPass()) return verdict;
    }
    return {};
}

/// How the last repayment was split.
Verdict judgeSplit(const Json& expected, const LoanLife& life, const Scale& scale) {
    const auto last = std::find_if(
        life.transactions.rbegin(), life.transactions.rend(),
        [](const LoanTransaction& one) { return one.kind == TransactionKind::Repayment; });
    if (last == life.transactions.rend()) return {Outcome::Fail, "payment_split: no repayment"};
    const Shown shown{{{"penalty", last->parts.penalties},
                       {"penalties", last->parts.penalties},
                       {"fees", last->parts.fees},
                       {"fee", last->parts.fees},
                       {"interest", last->parts.interest + last->parts.overdueInterest},
                       {"principal", last->parts.principal},
                       {"unallocated", last->unallocated}},
                      {}};
    return compare(expected, shown, scale, "payment_split");
}

/// A figure that is printed and not compared would be a pass too cheap. Remarks are texts.
void checkAllCompared(const Json& one) {
    constexpr std::array kCompared = {"id",
                                      "source",
                                      "tags",
                                      "terms",
                                      "events",
                                      "expected",
                                      "totals",
                                      "checkpoints",
                                      "transactions",
                                      "as_of",
                                      "payment_split",
                                      "payoff",
                                      "emi",
                                      "tier",
                                      "expected_is_partial",
                                      "notes",
                                      "convention",
                                      "convention-understood",
                                      "preclose_amount"};
    for (const auto& [key, value] : one.items()) {
        const bool figure = value.is_number() || value.is_object() || value.is_array();
        const bool known = std::find(kCompared.begin(), kCompared.end(), key) != kCompared.end();
        if (figure && !value.empty() && !known) throw Unsupported{key};
    }
}

class LifeJudge {
public:
    LifeJudge(const Json& one, const CaseTerms& terms)
        : m_one{one}, m_terms{terms}, m_rules{rulesOf(one, m_terms)} {}

    Verdict judge() {
        checkAllCompared(m_one);
        for (const Json& point : m_one.value("checkpoints", Json::array())) {
            auto verdict = judgeCheckpoint(point);
            if (!verdict.isPass()) return verdict;
        }
        const std::size_t count = m_one.value("events", Json::array()).size();
        CaseEvents events = eventsOf(m_one, count, m_terms, m_rules);
        if (has(m_one, "as_of")) events.asOf = std::max(events.asOf, dateIn(m_one, "as_of"));
        const auto life = replay(m_terms.terms, m_rules, events.events, events.asOf);
        if (!life) return refusedVerdict(life.refused());
        const bool partial = textIn(m_one, "expected_is_partial") == "true";
        auto verdict =
            judgeState(m_one, life.value(), events, partial, m_terms.scale, "instalment");
        if (!verdict.isPass()) return verdict;
        if (has(m_one, "transactions")) {
            verdict =
                judgeTransactions(m_one.at("transactions"), life.value(), events, m_terms.scale);
            if (!verdict.isPass()) return verdict;
        }
        if (has(m_one, "payment_split")) {
            verdict = judgeSplit(m_one.at("payment_split"), life.value(), m_terms.scale);
            if (!verdict.isPass()) return verdict;
        }
        return judgeQuote(events);
    }

private:
    Verdict judgeCheckpoint(const Json& point) {
        const auto count = static_cast<std::size_t>(countIn(point, "after_event"));
        CaseEvents events = eventsOf(m_one, count, m_terms, m_rules);
        if (has(point, "as_of")) events.asOf = std::max(events.asOf, dateIn(point, "as_of"));
        const auto life = replay(m_terms.terms, m_rules, events.events, events.asOf);
        if (!life) return refusedVerdict(life.refused());
        return judgeState(point, life.value(), events, false, m_terms.scale,
                          "after event " + std::to_string(count) + " instalment");
    }

    Verdict judgeQuote(const CaseEvents& events) {
        if (has(m_one, "emi")) {
            const auto schedule = scheduleOf(m_terms.terms);
            if (!schedule) return refusedVerdict(schedule.refused());
            auto verdict = compare(Json{{"emi", m_one.at("emi")}},
                                   {{{"emi", schedule.value().level}}, {}}, m_terms.scale, "loan");
            if (!verdict.isPass()) return verdict;
        }
        if (!has(m_one, "payoff") && !has(m_one, "preclose_amount")) return {};
        const Date on = events.payoffOn.value_or(events.asOf);
        const auto quote = payoffOf(m_terms.terms, m_rules, events.events, on);
        if (!quote) return refusedVerdict(quote.refused());
        const LoanParts& parts = quote.value().parts;
        const Shown shown{{{"payoff_amount", quote.value().total()},
                           {"principal", parts.principal},
                           {"interest", parts.interest + parts.overdueInterest},
                           {"fees", parts.fees},
                           {"penalties", parts.penalties},
                           // What a lender may waive: the interest of the running instalment.
                           {"interest_waived", quote.value().runningInterest}},
                          {}};
        if (has(m_one, "preclose_amount")) {
            auto verdict = compare(Json{{"payoff_amount", m_one.at("preclose_amount")}}, shown,
                                   m_terms.scale, "preclose_amount");
            if (!verdict.isPass()) return verdict;
        }
        return compare(m_one.value("payoff", Json::object()), shown, m_terms.scale, "payoff");
    }

    const Json& m_one;
    CaseTerms m_terms;
    LoanRules m_rules;
};

} // namespace

Verdict judgeLife(const Json& one, const CaseTerms& terms) {
    return LifeJudge{one, terms}.judge();
}

} // namespace bahi::cases
