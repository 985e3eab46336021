#include "ledger/lending/page_events.h"

#include "ledger/lending/repayment_schedule.h"

#include <algorithm>
#include <iterator>

namespace bahi {

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

TakenAtOnce takenAtOnce(const RepaymentTerms& terms) {
    const bool hasFee = std::any_of(terms.fees.begin(), terms.fees.end(), [](const FeeTerm& fee) {
        return fee.when == FeeTime::AtDisbursement;
    });
    if (!hasFee && terms.interest.due != InterestDue::InAdvance) return {};
    const auto schedule = scheduleOf(terms);
    if (!schedule) return {};
    return {schedule.value().withheldInterest, schedule.value().feesAtDisbursement};
}

Money meet(Money& left, Money& brought) {
    const Money met = std::min(left, std::max(Money{}, brought));
    left -= met;
    brought -= met;
    return met;
}

namespace {

/// Makes events of the days of a page, one by one.
class EventMaker {
public:
    explicit EventMaker(const AgreedLoan& loan) : m_loan{loan}, m_atOnce{takenAtOnce(loan.terms)} {}

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

    PageEvents made() && { return {std::move(m_events), m_atOnce}; }

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

} // namespace

PageEvents pageEventsOf(const AgreedLoan& loan, const Movements& movements, Date asOf) {
    EventMaker events{loan};
    events.changesUpTo(asOf);
    for (const auto& [date, day] : daysOf(standing(movements, asOf))) events.add(date, day);
    return std::move(events).made();
}

} // namespace bahi
