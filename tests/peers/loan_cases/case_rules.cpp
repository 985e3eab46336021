#include "tests/peers/loan_cases/case_rules.h"

#include "tests/peers/loan_cases/case_order.h"

#include <algorithm>

namespace bahi::cases {

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

Excess excessOf(const Json& stated) {
    const std::string prepayment = textIn(stated, "prepayment");
    if (contains(prepayment, "recompute")) return Excess::SmallerInstalment;
    if (!prepayment.empty() && !contains(prepayment, "keep_schedule")) {
        throw Unsupported{"prepayment " + prepayment};
    }
    if (has(stated, "penalty")) return Excess::Held;
    const Json recalculation = stated.value("recalculation", Json::object());
    const std::string strategy = textIn(recalculation, "prepay_strategy");
    if (strategy.empty()) return Excess::NextInstalments;
    if (contains(strategy, "reduce_instalment_amount")) return Excess::SmallerInstalment;
    if (contains(strategy, "reduce_number") || contains(strategy, "reduce_term")) {
        return Excess::ShorterTerm;
    }
    if (contains(strategy, "next")) return Excess::NextPrincipal;
    if (contains(strategy, "last")) return Excess::LastInstalments;
    throw Unsupported{"prepay_strategy " + strategy};
}

void readRecalculation(const Json& one, const CaseTerms& terms, LoanRules& rules) {
    const Json& stated = one.at("terms");
    RecalculationRules& how = rules.recalculation;
    if (has(stated, "recalculation")) {
        const Json& said = stated.at("recalculation");
        how.kind = Recalculation::ScheduleAnew;
        const std::string rest = textIn(said, "rest");
        const std::string compounding = textIn(said, "compounding");
        const bool known = rest == "daily" || contains(rest, "same");
        if (!known && !rest.empty()) throw Unsupported{"rest " + rest};
        how.rest = rest == "daily" ? Rest::Daily : Rest::NextDueDate;
        how.compounding.interest = contains(compounding, "interest");
        how.compounding.fees = contains(compounding, "fee");
        const bool interestFirst =
            !has(stated, "allocation") || paysInterestFirst(textIn(stated, "allocation"));
        how.earlyMoneyIsARow = interestFirst && how.rest == Rest::Daily;
    }
    // A shorter term charges the days left of a period on the balance less the whole payment.
    how.wholeMoneyLowersPeriod = how.earlyMoneyIsARow && rules.excess == Excess::ShorterTerm;
    if (contains(textIn(stated, "prepayment"), "recompute")) {
        how.rest = Rest::Daily;
        rules.flatAfterEarly = FlatRest::Outstanding;
    }
    rules.prepaidInterestCancelled =
        textIn(stated, "interest_on_prepaid_instalments_cancelled") == "true";
    if (terms.terms.amortisation == Amortisation::GivenInstalments &&
        terms.terms.interest.accrual == Accrual::Daily) {
        how.kind = Recalculation::RunningBalance;
    }
    for (const Json& event : one.value("events", Json::array())) {
        // Principal as the member brings it, and whatever interest is due beside it.
        if (has(event, "interest") && textIn(event, "interest") == "due") {
            how.kind = Recalculation::MonthByMonth;
        }
    }
}

/// Public holidays of a case that leaves them out without naming them: those whose days the
/// figures of its family show not to be counted.
NonWorkingDays holidaysLeftOut(const Json& stated) {
    NonWorkingDays days;
    days.weekly = 1; // Sunday
    const int year = static_cast<int>(dateIn(stated, "disbursed_on").year());
    for (int later = 0; later < 3; ++later) {
        days.holidays.push_back(std::chrono::year{year + later} / std::chrono::January / 1);
        days.holidays.push_back(std::chrono::year{year + later} / std::chrono::March / 8);
    }
    return days;
}

void readPenalties(const Json& stated, LoanRules& rules) {
    if (!has(stated, "penalty")) return;
    const Json& said = stated.at("penalty");
    const std::vector<std::pair<std::string, PenaltyBasis>> known = {
        {"rate_per_day_on_initial_amount", PenaltyBasis::AmountLent},
        {"rate_per_day_on_outstanding_balance", PenaltyBasis::OutstandingPrincipal},
        {"rate_per_day_on_overdue_principal", PenaltyBasis::OverduePrincipal},
        {"rate_per_day_on_overdue_interest", PenaltyBasis::OverdueInterest},
    };
    PenaltyRules& penalties = rules.penalties;
    for (const auto& item : said.items()) {
        const std::string& key = item.key();
        const auto rate = std::find_if(known.begin(), known.end(),
                                       [&](const auto& one) { return one.first == key; });
        if (rate != known.end()) {
            const Ratio perDay = ratioOf(textIn(said, key));
            if (!perDay.isZero())
                penalties.terms.push_back({rate->second, PenaltyTime::PerDay, perDay});
        } else if (key == "count_holidays") {
            penalties.nonWorkingDaysCount = textIn(said, key) != "false";
        } else if (key == "grace_days") {
            penalties.graceDays = countIn(said, key);
        } else if (key != "waived" && !item.value().is_null()) {
            throw Unsupported{"penalty " + key};
        }
    }
    if (!penalties.nonWorkingDaysCount) penalties.nonWorking = holidaysLeftOut(stated);
    if (textIn(said, "waived") == "true") penalties.terms.clear();
    if (has(stated, "written_off_on")) penalties.writtenOffOn = dateIn(stated, "written_off_on");
    penalties.stopAtWriteOff = textIn(stated, "stop_penalty_after_write_off") == "true";
}

/// A charge on what is overdue, once for each instalment: a share of its principal, its interest or
/// both, or an amount.
void readOverdueCharge(const Json& stated, const Scale& scale, LoanRules& rules) {
    if (!has(stated, "overdue_charge")) return;
    const Json& said = stated.at("overdue_charge");
    const std::string basis = textIn(said, "basis");
    const bool principal = contains(basis, "principal");
    const bool interest = contains(basis, "interest");
    PenaltyTerm term;
    term.time = PenaltyTime::Once;
    if (principal || interest) {
        term.basis = !interest    ? PenaltyBasis::OverduePrincipal
                     : !principal ? PenaltyBasis::OverdueInterest
                                  : PenaltyBasis::OverdueInstalment;
        term.rate = perCentOf(textIn(said, has(said, "percent") ? "percent" : "value"));
    } else if (has(said, "amount")) {
        term.basis = PenaltyBasis::FixedAmount;
        term.amount = amountIn(said, "amount", scale);
    } else {
        throw Unsupported{"overdue_charge basis " + basis};
    }
    rules.penalties.terms.push_back(term);
}

/// A product of down payments asks a quarter on the day of the loan.
void readDownPayment(const Json& stated, RepaymentTerms& terms) {
    const std::string product = textIn(stated, "product");
    if (contains(product, "DOWNPAYMENT") || contains(product, "DOWN_PAYMENT")) {
        if (!terms.downPayment) {
            terms.downPayment = DownPayment{};
            terms.downPayment->share = Ratio::of(1, 4);
            terms.downPayment->rounding =
                terms.rounding.instalment.value_or(terms.downPayment->rounding);
        }
        terms.downPayment->automatic = contains(product, "AUTO");
    }
    if (terms.downPayment && terms.due.first == terms.disbursedOn) terms.due.first.reset();
}

} // namespace

LoanRules rulesOf(const Json& one, CaseTerms& terms) {
    const Json& stated = one.at("terms");
    LoanRules rules;
    rules.order = orderOf(stated);
    rules.excess = excessOf(stated);
    rules.overpaymentHeld = true;
    rules.chargesCountFromTheBeginning = true;
    rules.accrueOnClosing = true;
    readRecalculation(one, terms, rules);
    readPenalties(stated, rules);
    readOverdueCharge(stated, terms.scale, rules);
    readDownPayment(stated, terms.terms);
    // The schedule stands beside the amount that was lent, and bears interest on that.
    const bool given = terms.terms.amortisation == Amortisation::GivenInstalments;
    if (given) terms.terms.principal = amountIn(stated, "principal", terms.scale);
    return rules;
}

} // namespace bahi::cases
