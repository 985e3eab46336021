#include "ledger/lending/agreed_loan.h"

#include "ledger/lending/repayment_schedule.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>

namespace bahi {

namespace {

using Movements = std::vector<LoanMovement>;

/// The movements up to `asOf`, without those that were taken back and those that take them back.
Movements standing(const Movements& movements, Date asOf) {
    Movements kept;
    for (const LoanMovement& movement : movements) {
        if (movement.date > asOf) continue;
        if (!movement.takesBack) {
            kept.push_back(movement);
            continue;
        }
        const auto taken = std::find_if(kept.rbegin(), kept.rend(), [&](const LoanMovement& one) {
            return one.principal == -movement.principal &&
                   one.interestReceived == -movement.interestReceived &&
                   one.charges == -movement.charges;
        });
        if (taken != kept.rend()) kept.erase(std::next(taken).base());
    }
    return kept;
}

/// What one day did to the page.
struct DayOfPage {
    Money lent;
    Money repaid;
    Money interest;
    Money charges;
    Money lowered; // without being paid
};

std::map<Date, DayOfPage> daysOf(const Movements& movements) {
    std::map<Date, DayOfPage> days;
    for (const LoanMovement& movement : movements) {
        DayOfPage& day = days[movement.date];
        day.interest += movement.interestReceived;
        day.charges += movement.charges;
        if (movement.principal.isPositive())
            day.lent += movement.principal;
        else
            (movement.unpaid ? day.lowered : day.repaid) -= movement.principal;
    }
    return days;
}

/// What is taken on the day of the loan, beside its instalments.
struct TakenAtOnce {
    Money interest;
    Money charges;
};

TakenAtOnce takenAtOnce(const RepaymentTerms& terms) {
    const bool hasFee = std::any_of(terms.fees.begin(), terms.fees.end(), [](const FeeTerm& fee) {
        return fee.when == FeeTime::AtDisbursement;
    });
    if (!hasFee && terms.interest.due != InterestDue::InAdvance) return {};
    const auto schedule = scheduleOf(terms);
    if (!schedule) return {};
    return {schedule.value().withheldInterest, schedule.value().feesAtDisbursement};
}

/// What of `left` is met by `brought`, which grows less by it.
Money meet(Money& left, Money& brought) {
    const Money met = std::min(left, std::max(Money{}, brought));
    left -= met;
    brought -= met;
    return met;
}

/// Makes events of the days of a page, one by one. What was brought for the day of the loan is no
/// event: the instalments do not know of it.
class PageEvents {
public:
    explicit PageEvents(const AgreedLoan& loan) : m_loan{loan}, m_atOnce{takenAtOnce(loan.terms)} {}

    void changesUpTo(Date asOf) {
        for (const LoanEvent& change : m_loan.changes) {
            const bool isMoney = std::holds_alternative<Disbursement>(change.what) ||
                                 std::holds_alternative<Prepayment>(change.what);
            if (change.on <= asOf && !isMoney) m_events.push_back(change);
        }
    }

    void add(Date date, const DayOfPage& day) {
        m_owed += day.lent;
        if (day.lent.isPositive()) addLent(date, day.lent);
        addBrought(date, day);
        m_owed -= day.repaid + day.lowered;
        if (!day.lowered.isPositive()) return;
        // What was moved to another page was repaid from there.
        if (m_owed.isZero())
            m_events.push_back({date, WriteOff{}});
        else
            m_events.push_back({date, Repayment{.amount = day.lowered, .interestByHand = Money{}}});
    }

    std::vector<LoanEvent> take() && { return std::move(m_events); }
    /// What is still to be brought of it.
    const TakenAtOnce& atOnce() const { return m_atOnce; }

private:
    /// What was agreed of money of that day.
    template <class Kind>
    const Kind* agreedOn(Date date) const {
        for (const LoanEvent& change : m_loan.changes)
            if (const auto* kind = std::get_if<Kind>(&change.what); kind && change.on == date)
                return kind;
        return nullptr;
    }
    void addLent(Date date, Money lent) {
        std::int32_t more = 0;
        for (const LoanEvent& change : m_loan.changes)
            if (const auto* agreed = std::get_if<Disbursement>(&change.what);
                agreed && change.on == date)
                more += agreed->extraInstalments;
        m_events.push_back({date, Disbursement{lent, more}});
    }
    void addBrought(Date date, const DayOfPage& day) {
        Money principal = day.repaid;
        if (const auto* early = agreedOn<Prepayment>(date)) {
            const Money extra = std::min(principal, early->amount);
            if (extra.isPositive()) m_events.push_back({date, Prepayment{extra, early->outcome}});
            principal -= extra;
        }
        Money interest = day.interest;
        Money charges = std::max(Money{}, day.charges);
        (void)meet(m_atOnce.charges, charges);
        (void)meet(m_atOnce.interest, interest);
        const Money amount = principal + interest + charges;
        if (amount.isPositive())
            m_events.push_back({date, Repayment{.amount = amount,
                                                .interestByHand = interest,
                                                .chargesByHand = charges}});
    }

    const AgreedLoan& m_loan;
    TakenAtOnce m_atOnce;
    Money m_owed;
    std::vector<LoanEvent> m_events;
};

Refused cannotBeKept(const char* what) {
    return Refused{.why = Refusal::LoanOptionsDisagree}.about(what);
}

Money interestOf(const LoanParts& parts) {
    return parts.interest + parts.overdueInterest;
}

Allocation allocationOf(const LoanParts& parts) {
    return {interestOf(parts), parts.principal, parts.fees + parts.penalties};
}

PageEvents pageEventsOf(const AgreedLoan& loan, const Movements& movements, Date asOf) {
    PageEvents events{loan};
    events.changesUpTo(asOf);
    for (const auto& [date, day] : daysOf(standing(movements, asOf))) events.add(date, day);
    return events;
}

/// The day from which nothing of the principal was owed any more; none while something is.
std::optional<Date> closedOn(const std::map<Date, DayOfPage>& days) {
    Money owed;
    std::optional<Date> closed;
    for (const auto& [date, day] : days) {
        owed += day.lent - day.repaid - day.lowered;
        if (!owed.isZero())
            closed.reset();
        else if (!closed)
            closed = date;
    }
    return closed;
}

/// A loan that was paid off asked on that day what was brought for later instalments, and asks
/// nothing after it.
std::vector<AskedOfLoan> askedBy(const std::vector<InstalmentState>& rows,
                                 std::optional<Date> closed) {
    std::vector<AskedOfLoan> asked;
    AskedOfLoan early{closed.value_or(Date{}), {}, {}};
    for (const InstalmentState& row : rows) {
        const LoanParts is = row.asked - row.waived;
        if (!closed || row.due <= *closed) {
            asked.push_back({row.due, is.principal, interestOf(is), is.fees, is.penalties});
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
    Money charges;
    for (const AskedOfLoan& asked : askedOf(loan, movements, on)) {
        if (asked.due > on) continue;
        interest += asked.interest;
        charges += asked.fees + asked.fines;
    }
    for (const LoanMovement& movement : standing(movements, on)) {
        interest -= movement.interestReceived;
        charges -= movement.charges;
    }
    quote.parts.interest = std::max(Money{}, interest);
    quote.parts.fees = std::max(Money{}, charges);
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
    return pageEventsOf(loan, movements, asOf).take();
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
    std::vector<AskedOfLoan> asked = askedBy(life.value().rows, closed);
    const TakenAtOnce atOnce = takenAtOnce(loan.terms);
    if (!asked.empty() && !(atOnce.interest + atOnce.charges).isZero())
        asked.insert(asked.begin(),
                     {loan.terms.disbursedOn, {}, atOnce.interest, atOnce.charges, {}});
    return asked;
}

Result<PayoffQuote> payoffOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                             Date on) {
    const auto days = daysOf(standing(movements, on));
    const bool isOver = days.empty() ? !movements.empty() : closedOn(days).has_value();
    if (isOver) return costsLeft(loan, movements, on);
    const bool isFlat = loan.terms.interest.method == InterestBasis::Flat;
    PageEvents events = pageEventsOf(loan, movements, on);
    const TakenAtOnce atOnce = events.atOnce();
    auto quote = payoffOf(loan.terms, loan.rules, std::move(events).take(), on,
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
    PageEvents page = pageEventsOf(loan, movements, on);
    TakenAtOnce left = page.atOnce();
    Allocation split;
    split.charges = meet(left.charges, amount);
    split.interest = meet(left.interest, amount);
    if (amount.isZero()) return split;
    std::vector<LoanEvent> events = std::move(page).take();
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
Result<Allocation> splitAgain(const AgreedLoan& loan, Movements movements, Money amount,
                              Date date) {
    std::erase_if(movements, [&](const LoanMovement& one) {
        return one.date > date || (one.date == date && !one.principal.isPositive());
    });
    return splitOf(loan, movements, amount, date);
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
