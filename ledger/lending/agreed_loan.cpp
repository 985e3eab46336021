#include "ledger/lending/agreed_loan.h"

#include "ledger/lending/page_events.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace bahi {

namespace {

Refused cannotBeKept(const char* what) {
    return Refused{.why = Refusal::LoanOptionsDisagree}.about(what);
}

Money interestOf(const LoanParts& parts) {
    return parts.interest + parts.overdueInterest;
}

Allocation allocationOf(const LoanParts& parts) {
    return {interestOf(parts), parts.principal, parts.fees + parts.penalties};
}

/// Its interest is for the days after its due date, and who pays off pays none of it.
bool isInAdvance(const AgreedLoan& loan) {
    return loan.terms.interest.due == InterestDue::InAdvance &&
           loan.terms.interest.method == InterestBasis::Declining;
}

/// A loan that was paid off asked on that day what was brought for later instalments, and asks
/// nothing after it; nor, `inAdvance`, the interest of the days that begin with it.
std::vector<AskedOfLoan> askedBy(const std::vector<InstalmentState>& rows,
                                 std::optional<Date> closed, bool inAdvance) {
    std::vector<AskedOfLoan> asked;
    AskedOfLoan early{closed.value_or(Date{}), {}, {}};
    for (const InstalmentState& row : rows) {
        const LoanParts is = row.asked - row.waived;
        const bool begins = inAdvance && closed && row.due == *closed;
        if (begins) {
            asked.push_back({row.due, is.principal, interestOf(row.paid), is.fees, is.penalties});
            continue;
        }
        if (!closed || row.due <= *closed) {
            asked.push_back({row.due, is.principal, interestOf(is), is.fees, is.penalties,
                             interestOf(row.writtenOff)});
            continue;
        }
        early.principal += row.paid.principal;
        early.interest += interestOf(row.paid);
        early.fees += row.paid.fees;
        early.fines += row.paid.penalties;
    }
    if (early != AskedOfLoan{early.due, {}, {}}) asked.push_back(early);
    std::stable_sort(asked.begin(), asked.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    return asked;
}

/// Nothing of the principal is owed: what closes the loan is interest and charges that were asked
/// and not brought.
PayoffQuote costsLeft(const AgreedLoan& loan, const Movements& movements, Date on) {
    PayoffQuote quote;
    quote.on = on;
    Money interest;
    for (const AskedOfLoan& asked : askedOf(loan, movements, on))
        if (asked.due <= on) interest += asked.interest - asked.interestGivenUp;
    for (const LoanMovement& movement : standing(movements, on))
        interest -= movement.interestReceived;
    quote.parts.interest = std::max(Money{}, interest);
    quote.parts.fees = chargesLeft(loan, movements, on, on);
    return quote;
}

} // namespace

Result<Done> checkKept(const AgreedLoan& loan) try {
    BAHI_TRY(checkTerms(loan.terms));
    if (loan.terms.downPayment && loan.terms.downPayment->automatic)
        return cannotBeKept("down_payment.automatic");
    if (loan.rules.overpaymentHeld || loan.rules.excess == Excess::Held)
        return cannotBeKept("excess: held");
    // They divide money by themselves, and the book by what was posted.
    if (loan.rules.recalculation.kind != Recalculation::None) return cannotBeKept("recalculation");
    if (loan.terms.grace.capitalisedMonths > 0) return cannotBeKept("capitalised_months");
    const auto life = replay(loan.terms, loan.rules, {}, loan.terms.disbursedOn);
    return life ? Result<Done>{Done{}} : life.refused();
} catch (const std::overflow_error&) {
    return Refusal::RateMalformed; // a fraction of it that nothing can reckon with
}

std::vector<LoanEvent> eventsOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                Date asOf) {
    return pageEventsOf(loan, movements, asOf).events;
}

Result<LoanLife> lifeOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                        Date asOf) {
    return replay(loan.terms, loan.rules, eventsOf(loan, movements, asOf), asOf);
}

std::vector<AskedOfLoan> askedOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                 Date asOf) {
    const Movements stand = standing(movements, asOf);
    if (stand.empty() && !movements.empty()) return {}; // what was lent was taken back
    const auto closed = closedOn(daysOf(stand));
    auto life = lifeOf(loan, movements, asOf);
    if (!life) life = replay(loan.terms, loan.rules, {}, asOf);
    if (!life) return {};
    std::vector<AskedOfLoan> asked = askedBy(life.value().rows, closed, isInAdvance(loan));
    const TakenAtOnce atOnce = takenAtOnce(loan.terms);
    if (!asked.empty() && !(atOnce.interest + atOnce.charges).isZero())
        asked.insert(asked.begin(),
                     {loan.terms.disbursedOn, {}, atOnce.interest, atOnce.charges, {}, {}});
    return asked;
}

Money chargesLeft(const AgreedLoan& loan, const std::vector<LoanMovement>& movements, Date asOf,
                  std::optional<Date> dueBy) {
    const Movements stand = standing(movements, asOf);
    if (stand.empty() && !movements.empty()) return {}; // what was lent was taken back
    const auto closed = closedOn(daysOf(stand));
    const auto [events, atOnce] = pageEventsOf(loan, movements, asOf);
    const auto life = replay(loan.terms, loan.rules, events, asOf);
    if (!life || life.value().rows.empty()) return {};
    Money left = life.value().status == LoanStatus::WrittenOff ? Money{} : atOnce.charges;
    for (const InstalmentState& row : life.value().rows) {
        const bool asks = (!dueBy || row.due <= *dueBy) && (!closed || row.due <= *closed);
        if (asks) left += row.left().fees + row.left().penalties;
    }
    return left;
}

Result<PayoffQuote> payoffOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                             Date on) {
    const auto days = daysOf(standing(movements, on));
    const bool isOver = days.empty() ? !movements.empty() : closedOn(days).has_value();
    if (isOver) return costsLeft(loan, movements, on);
    const bool isFlat = loan.terms.interest.method == InterestBasis::Flat;
    const auto [events, atOnce] = pageEventsOf(loan, movements, on);
    auto quote = payoffOf(loan.terms, loan.rules, events, on,
                          isFlat ? PayoffInterest::AllOfIt : PayoffInterest::ToTheDay);
    if (!quote) return quote.refused();
    PayoffQuote whole = quote.value();
    whole.parts.interest += atOnce.interest;
    whole.parts.fees += atOnce.charges;
    return whole;
}

Result<Allocation> splitOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                           Money amount, Date on) {
    const auto quote = payoffOf(loan, movements, on);
    if (!quote) return quote.refused();
    if (amount == quote.value().total()) return allocationOf(quote.value().parts);
    auto [events, left] = pageEventsOf(loan, movements, on);
    Allocation split;
    split.charges = meet(left.charges, amount);
    split.interest = meet(left.interest, amount);
    if (amount.isZero()) return split;
    events.push_back({on, Repayment{.amount = amount}});
    const auto life = replay(loan.terms, loan.rules, events, on);
    if (!life) return life.refused();
    for (const LoanTransaction& one : life.value().transactions) {
        if (one.event != events.size() - 1) continue;
        const Allocation rest = allocationOf(one.parts);
        split.interest += rest.interest;
        split.principal += rest.principal;
        split.charges += rest.charges;
    }
    return split;
}

namespace {

/// How what was brought on `date` is divided by the terms, after all that stands there besides.
Result<Allocation> splitAgain(const AgreedLoan& loan, const Movements& movements, Money amount,
                              Date date) {
    Movements others = standing(movements, date);
    std::erase_if(others, [&](const LoanMovement& one) {
        return one.date == date && !one.principal.isPositive();
    });
    return splitOf(loan, others, amount, date);
}

} // namespace

std::optional<Date> dividedOtherwise(const AgreedLoan& loan, const Movements& before,
                                     const Movements& after, Date day) {
    if (before.empty()) return {};
    for (const auto& [date, brought] : daysOf(standing(before, before.back().date))) {
        const Money amount = brought.repaid + brought.interest + brought.charges;
        if (date <= day || !amount.isPositive()) continue;
        const Allocation posted{brought.interest, brought.repaid, brought.charges};
        const auto was = splitAgain(loan, before, amount, date);
        const bool byTerms = was && was.value() == posted;
        if (!byTerms) continue;
        const auto is = splitAgain(loan, after, amount, date);
        if (!is || is.value() != posted) return date;
    }
    return {};
}

} // namespace bahi
