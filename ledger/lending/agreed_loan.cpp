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
                   one.interestReceived == -movement.interestReceived;
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
    Money lowered; // without being paid
};

std::map<Date, DayOfPage> daysOf(const Movements& movements) {
    std::map<Date, DayOfPage> days;
    for (const LoanMovement& movement : movements) {
        DayOfPage& day = days[movement.date];
        day.interest += movement.interestReceived;
        if (movement.principal.isPositive())
            day.lent += movement.principal;
        else
            (movement.unpaid ? day.lowered : day.repaid) -= movement.principal;
    }
    return days;
}

/// Makes events of the days of a page, one by one.
class PageEvents {
public:
    explicit PageEvents(const AgreedLoan& loan) : m_loan{loan} {}

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
        const Money amount = principal + day.interest;
        if (amount.isPositive())
            m_events.push_back({date, Repayment{.amount = amount, .interestByHand = day.interest}});
    }

    const AgreedLoan& m_loan;
    Money m_owed;
    std::vector<LoanEvent> m_events;
};

Refused cannotBeKept(const char* what) {
    return Refused{.why = Refusal::LoanOptionsDisagree}.about(what);
}

Money interestOf(const LoanParts& parts) {
    return parts.interest + parts.overdueInterest;
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
        const Money interest = interestOf(row.asked) - interestOf(row.waived);
        if (!closed || row.due <= *closed) {
            asked.push_back({row.due, row.asked.principal, interest});
            continue;
        }
        early.principal += row.paid.principal;
        early.interest += interestOf(row.paid);
    }
    if (!(early.principal + early.interest).isZero()) asked.push_back(early);
    std::stable_sort(asked.begin(), asked.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    return asked;
}

/// Nothing of the principal is owed: what closes the loan is interest that was asked and not
/// brought.
PayoffQuote interestLeft(const AgreedLoan& loan, const Movements& movements, Date on) {
    PayoffQuote quote;
    quote.on = on;
    Money left;
    for (const AskedOfLoan& asked : askedOf(loan, movements, on))
        if (asked.due <= on) left += asked.interest;
    for (const LoanMovement& movement : standing(movements, on)) left -= movement.interestReceived;
    quote.parts.interest = std::max(Money{}, left);
    return quote;
}

} // namespace

Result<Done> checkKept(const AgreedLoan& loan) try {
    BAHI_TRY(checkTerms(loan.terms));
    if (!loan.terms.fees.empty()) return cannotBeKept("fees");
    if (loan.terms.downPayment) return cannotBeKept("down_payment");
    if (!loan.rules.penalties.terms.empty()) return cannotBeKept("penalties");
    if (loan.rules.overpaymentHeld || loan.rules.excess == Excess::Held)
        return cannotBeKept("excess: held");
    // They divide money by themselves, and the book by what was posted.
    if (loan.rules.recalculation.kind != Recalculation::None) return cannotBeKept("recalculation");
    if (loan.terms.grace.capitalisedMonths > 0) return cannotBeKept("capitalised_months");
    const bool givenFees = std::any_of(
        loan.terms.given.begin(), loan.terms.given.end(),
        [](const GivenInstalment& one) { return !(one.fees + one.penalties).isZero(); });
    if (givenFees) return cannotBeKept("fees");
    for (const LoanEvent& change : loan.changes)
        if (std::holds_alternative<Charge>(change.what)) return cannotBeKept("fees");
    const auto life = replay(loan.terms, loan.rules, {}, loan.terms.disbursedOn);
    return life ? Result<Done>{Done{}} : life.refused();
} catch (const std::overflow_error&) {
    return Refusal::RateMalformed; // a fraction of it that nothing can reckon with
}

std::vector<LoanEvent> eventsOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                                Date asOf) {
    PageEvents events{loan};
    events.changesUpTo(asOf);
    for (const auto& [date, day] : daysOf(standing(movements, asOf))) events.add(date, day);
    return std::move(events).take();
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
    if (const auto life = lifeOf(loan, movements, asOf)) return askedBy(life.value().rows, closed);
    const auto agreed = replay(loan.terms, loan.rules, {}, asOf);
    return agreed ? askedBy(agreed.value().rows, closed) : std::vector<AskedOfLoan>{};
}

Result<PayoffQuote> payoffOf(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                             Date on) {
    const auto days = daysOf(standing(movements, on));
    const bool isOver = days.empty() ? !movements.empty() : closedOn(days).has_value();
    if (isOver) return interestLeft(loan, movements, on);
    const bool isFlat = loan.terms.interest.method == InterestBasis::Flat;
    return payoffOf(loan.terms, loan.rules, eventsOf(loan, movements, on), on,
                    isFlat ? PayoffInterest::AllOfIt : PayoffInterest::ToTheDay);
}

Result<Money> interestIn(const AgreedLoan& loan, const std::vector<LoanMovement>& movements,
                         Money amount, Date on) {
    const auto quote = payoffOf(loan, movements, on);
    if (!quote) return quote.refused();
    if (amount == quote.value().total()) return interestOf(quote.value().parts);
    std::vector<LoanEvent> events = eventsOf(loan, movements, on);
    events.push_back({on, Repayment{.amount = amount}});
    const auto life = replay(loan.terms, loan.rules, events, on);
    if (!life) return life.refused();
    for (const LoanTransaction& one : life.value().transactions)
        if (one.event == events.size() - 1) return interestOf(one.parts);
    return Money{};
}

} // namespace bahi
