#include "ledger/lending/borrowing_terms.h"

#include "ledger/base/invariant.h"
#include "ledger/lending/interest_time.h"

#include <algorithm>

namespace bahi {

namespace {

Refused disagrees(const char* what) {
    return Refused{.why = Refusal::LoanOptionsDisagree}.about(what);
}

Refused notPositive(const char* what) {
    return Refused{.why = Refusal::LoanTermNotPositive}.about(what);
}

/// A year's interest of ten times what is owed is a slip of the pen.
Result<Done> checkYearly(Ratio share) {
    constexpr std::int64_t kFinest = 1'000'000'000'000;
    if (share.denominator() > kFinest || share.numerator() > kFinest)
        return Refused{.why = Refusal::RateMalformed};
    if (!(share < Ratio::of(10))) return Refused{.why = Refusal::LoanRateTooHigh}.want("1000");
    return Done{};
}

Ratio yearly(const InterestRate& rate) {
    return ofYear(InterestTerms{.rate = rate}, Frequency{});
}

Result<Done> checkCreditRate(const InterestRate& rate) {
    if (rate.per == RatePeriod::PerInstalment) return disagrees("per");
    BAHI_TRY(checkYearly(rate.share));
    return checkYearly(yearly(rate));
}

Result<Done> checkLimit(const CreditLimit& limit) {
    if (!limit.limit.isPositive()) return notPositive("limit");
    if (limit.drawingPower.isNegative()) return notPositive("drawing_power");
    if (limit.limit > kLargestLoan || limit.drawingPower > kLargestLoan)
        return Refused{.why = Refusal::LoanTooLarge};
    return Done{};
}

Result<Done> checkCredit(const CashCreditTerms& credit) {
    if (credit.limits.empty()) return notPositive("limit");
    for (const CreditLimit& limit : credit.limits) BAHI_TRY(checkLimit(limit));
    if (credit.interest.multiple <= 0) return notPositive("rounding");
    return checkCreditRate(credit.rate);
}

Result<Done> checkPrompt(const PromptRule& prompt) {
    const bool days = prompt.daysAllowed >= 0 && prompt.daysAllowed <= kMostPromptDays;
    const bool credits = prompt.creditsAMonth >= 0 && prompt.creditsAMonth <= kMostCreditsAMonth;
    if (!days || !credits) return disagrees("prompt");
    return Done{};
}

Result<Done> checkSubvention(const SubventionTerms& terms) {
    if (terms.upTo.isNegative()) return notPositive("up_to");
    if (terms.rounding.multiple <= 0) return notPositive("rounding");
    if (terms.until && *terms.until < terms.from) return disagrees("until");
    if (!terms.yearBegins.ok()) return disagrees("year_begins");
    BAHI_TRY(checkYearly(terms.effectiveRate));
    BAHI_TRY(checkYearly(terms.promptRate));
    if (terms.lenderRate) BAHI_TRY(checkYearly(*terms.lenderRate));
    return checkPrompt(terms.prompt);
}

/// One of the changes of a cash credit, or none of them.
Result<Done> changeCredit(CashCreditTerms& credit, const BorrowingChange& change) {
    if (const auto* limit = std::get_if<CreditLimit>(&change.what)) {
        BAHI_TRY(checkLimit(*limit));
        credit.limits.push_back(*limit);
        return Done{};
    }
    const auto& event = std::get<LoanEvent>(change.what);
    const auto* rate = std::get_if<RateChange>(&event.what);
    if (rate == nullptr) return disagrees("kind");
    BAHI_TRY(checkCreditRate(rate->rate));
    credit.rateChanges.push_back(*rate);
    return Done{};
}

} // namespace

Result<Done> checkBorrowing(const BorrowingTerms& terms) {
    const bool isCredit = terms.kind == BorrowingKind::CashCredit;
    if (isCredit != (terms.credit() != nullptr)) return disagrees("kind");
    BAHI_TRY(isCredit ? checkCredit(*terms.credit()) : checkTerms(terms.loan()->terms));
    for (std::size_t place = 0; place < terms.subventions.size(); ++place) {
        const SubventionTerms& subvention = terms.subventions[place];
        BAHI_TRY(checkSubvention(subvention));
        if (place == 0) continue;
        const auto& before = terms.subventions[place - 1].until;
        if (!before || *before >= subvention.from) return disagrees("subvention");
    }
    return Done{};
}

Result<BorrowingAgreed> agreedBy(const BorrowingTerms& terms,
                                 const std::vector<BorrowingChange>& changes, Date asOf) {
    BorrowingAgreed agreed{.terms = terms, .events = {}, .demands = {}};
    auto* credit = std::get_if<CashCreditTerms>(&agreed.terms.how);
    for (const BorrowingChange& change : changes) {
        if (change.on > asOf) continue;
        if (const auto* demand = std::get_if<LenderDemand>(&change.what)) {
            if (!demand->amount.isPositive()) return notPositive("amount");
            if (demand->amount > kLargestLoan) return Refused{.why = Refusal::LoanTooLarge};
            agreed.demands.push_back(*demand);
        } else if (credit != nullptr) {
            BAHI_TRY(changeCredit(*credit, change));
        } else if (const auto* event = std::get_if<LoanEvent>(&change.what)) {
            agreed.events.push_back(*event);
        } else {
            return disagrees("limit");
        }
    }
    const auto byDue = [](const LenderDemand& a, const LenderDemand& b) { return a.due < b.due; };
    std::stable_sort(agreed.demands.begin(), agreed.demands.end(), byDue);
    if (credit != nullptr) {
        const auto byDay = [](const auto& a, const auto& b) { return a.from < b.from; };
        std::stable_sort(credit->limits.begin(), credit->limits.end(), byDay);
        std::stable_sort(credit->rateChanges.begin(), credit->rateChanges.end(), byDay);
    }
    return agreed;
}

CreditLimit limitOn(const CashCreditTerms& terms, Date day) {
    invariant(!terms.limits.empty(), "a cash credit has a limit");
    CreditLimit holds = terms.limits.front();
    for (const CreditLimit& limit : terms.limits)
        if (limit.from <= day) holds = limit;
    return holds;
}

Ratio yearlyRateOn(const BorrowingAgreed& agreed, Date day) {
    if (const auto* credit = agreed.terms.credit()) {
        InterestRate rate = credit->rate;
        for (const RateChange& change : credit->rateChanges)
            if (change.from <= day) rate = change.rate;
        return yearly(rate);
    }
    const RepaymentTerms& loan = agreed.terms.loan()->terms;
    InterestTerms interest = loan.interest;
    std::optional<Date> since;
    for (const LoanEvent& event : agreed.events) {
        const auto* change = std::get_if<RateChange>(&event.what);
        if (change == nullptr || change->from > day || (since && change->from < *since)) continue;
        interest.rate = change->rate;
        since = change->from;
    }
    return ofYear(interest, loan.due.frequency);
}

std::vector<Date> daysOfNewRates(const BorrowingAgreed& agreed, Date from, Date to) {
    std::vector<Date> days;
    const auto see = [&](const RateChange& change) {
        if (change.from > from && change.from <= to) days.push_back(change.from);
    };
    if (const auto* credit = agreed.terms.credit())
        for (const RateChange& change : credit->rateChanges) see(change);
    for (const LoanEvent& event : agreed.events)
        if (const auto* change = std::get_if<RateChange>(&event.what)) see(*change);
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace bahi
