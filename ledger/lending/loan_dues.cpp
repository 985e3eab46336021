#include "ledger/lending/loan_dues.h"

#include "ledger/lending/agreed_loan.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

/// What a day does to a loan.
struct DayOfLoan {
    std::vector<Money> byMonth;     // what each month that falls due today adds to the interest
    std::vector<AskedOfLoan> asked; // the same of a loan on terms of its own
    Money opening;                  // brought forward in the morning
    Money lent;
    Money repaid;
    Money lowered; // without being paid
    Money interest;
    Money waived;  // of interest
    Money charges; // received
    Money fines;   // that grew today; negative where they are asked no more
};

/// The day on which the dues of `month` are asked: its first meeting, or the next one after it.
std::optional<Date> dayOfDues(Month month, const std::vector<Date>& meetings) {
    const auto day = std::lower_bound(meetings.begin(), meetings.end(), firstDay(month));
    return day == meetings.end() ? std::nullopt : std::optional{*day};
}

void addMovement(DayOfLoan& day, const LoanMovement& movement) {
    (movement.unpaid ? day.waived : day.interest) += movement.interestReceived;
    if (movement.principal.isPositive() != movement.takesBack)
        day.lent += movement.principal;
    else
        (movement.unpaid ? day.lowered : day.repaid) -= movement.principal;
}

/// Whether its lateness, or a resolution, may cost a fine: else nobody need look for one.
bool mayAskFines(const AgreedLoan& loan) {
    const auto isFine = [](const LoanEvent& change) {
        const auto* charge = std::get_if<Charge>(&change.what);
        return charge != nullptr && charge->isPenalty;
    };
    const auto& given = loan.terms.given;
    return !loan.rules.penalties.terms.empty() ||
           std::any_of(loan.changes.begin(), loan.changes.end(), isFine) ||
           std::any_of(given.begin(), given.end(),
                       [](const GivenInstalment& one) { return !one.penalties.isZero(); });
}

/// The fines that `asked`, the state of a day, asks by that day.
Money finesBy(Date day, const std::vector<AskedOfLoan>& asked) {
    Money fines;
    for (const AskedOfLoan& one : asked)
        if (one.due <= day) fines += one.fines;
    return fines;
}

/// The day on which the loan was written off or moved away, and its fines stopped.
Date lastDayOfFines(const LoanAccount& loan, Date to) {
    Money balance;
    std::optional<Date> over;
    for (const LoanMovement& movement : loan.movements()) {
        balance += movement.principal;
        const bool ends = movement.unpaid && balance.isZero() && movement.principal.isNegative();
        if (ends) over = movement.date;
        if (!balance.isZero()) over.reset(); // it was taken back
    }
    return std::min(to, over.value_or(to));
}

/// What a loan on terms of its own asks by `to`. Fines grow from day to day: what they were on the
/// eve of the period was asked then, and the rest by its last day.
void addAsked(std::map<Date, DayOfLoan>& days, const LoanAccount& loan, Date from, Date to) {
    const AgreedLoan& agreed = *loan.terms().agreed;
    const auto all = askedOf(agreed, loan.movements(), to);
    for (const AskedOfLoan& asked : all)
        if (asked.due <= to) days[asked.due].asked.push_back(asked);
    if (!mayAskFines(agreed)) return;
    const Money fines = finesBy(to, all);
    const Date last = lastDayOfFines(loan, to);
    Money before;
    if (from > loan.givenOn() && from <= to) {
        const Date eve = fromDays(toDays(from) - 1);
        before = finesBy(eve, askedOf(agreed, loan.movements(), eve));
        if (!before.isZero()) days[std::min(eve, last)].fines += before;
    }
    if (fines != before) days[last].fines += fines - before;
}

/// What each month of a loan by the group's rule asks by `to`.
void addCharges(std::map<Date, DayOfLoan>& days, const LoanAccount& loan, const RulesHistory& rules,
                const std::vector<Date>& meetings, Date to) {
    using std::chrono::months;
    Month month = loan.firstChargedMonth();
    Money before;
    for (const Money charged : loan.interestChargedByMonth(monthOf(to), rules)) {
        const auto day = dayOfDues(month, meetings);
        month += months{1};
        if (!day || *day > to) break;
        days[*day].byMonth.push_back(charged - before);
        before = charged;
    }
}

std::map<Date, DayOfLoan> daysOf(const LoanAccount& loan, const RulesHistory& rules,
                                 const std::vector<Date>& meetings, Date from, Date to) {
    std::map<Date, DayOfLoan> days;
    for (const LoanMovement& movement : loan.movements()) {
        if (movement.date > to) continue;
        if (loan.isOpening(movement))
            days[movement.date].opening += movement.principal;
        else
            addMovement(days[movement.date], movement);
        // By the group's rule a fee is no due of the loan.
        if (loan.terms().agreed) days[movement.date].charges += movement.charges;
    }
    if (loan.terms().agreed)
        addAsked(days, loan, from, to);
    else
        addCharges(days, loan, rules, meetings, to);
    return days;
}

/// Follows one loan through its days.
class LoanDays {
public:
    LoanDays(const LoanAccount& loan, Date from, Date to)
        : m_terms{loan.terms()},
          m_from{from},
          m_to{to},
          m_principal{from, to, beyondOf(loan.terms())},
          m_interest{from, to, PaidBeyond::Waits},
          m_charges{from, to, PaidBeyond::Waits} {}

    void live(Date date, const DayOfLoan& day) {
        m_balance += day.opening;
        Money fellDue;
        for (const Money charge : day.byMonth) fellDue += ask(date, instalment(date), charge);
        for (const AskedOfLoan& asked : day.asked)
            fellDue += ask(date, asked.principal, asked.interest);
        m_balance += day.lent - day.repaid - day.lowered;
        m_principal.pay(date, day.repaid);
        m_interest.pay(date, day.interest);
        askCharges(date, day);
        m_waivedAhead += day.waived; // forgiven before the meeting that would have asked it
        const Money waived = std::min(m_waivedAhead, m_interest.unmet());
        m_interest.waive(date, waived);
        m_waivedAhead -= waived;
        if (date >= m_from) addOnTime(date, fellDue);
        const Money asked = std::max(Money{}, m_balance);
        if (m_principal.unmet() > asked) m_principal.waive(date, m_principal.unmet() - asked);
        if (day.lowered.isPositive() && asked.isZero()) {
            m_interest.settle(date);
            m_charges.settle(date);
        }
        const bool asks = !day.byMonth.empty() || !day.asked.empty();
        if (date >= m_from && m_principal.unmetOf(date).isPositive() && asks)
            m_missed.push_back({date, interestOf(day)});
    }

    LoanDues dues() && {
        return {m_principal.statement(),
                m_interest.statement(),
                m_charges.statement(),
                std::move(m_missed),
                arrears(),
                m_onTime};
    }

private:
    /// Early principal shortens the loan or lowers what is asked next, unless the terms of the loan
    /// let it wait for the next instalments.
    static PaidBeyond beyondOf(const LoanTerms& terms) {
        if (!terms.agreed) return PaidBeyond::IsFree;
        const Excess excess = terms.agreed->rules.excess;
        const bool waits = excess == Excess::NextInstalments || excess == Excess::Refused;
        return waits ? PaidBeyond::Waits : PaidBeyond::IsFree;
    }
    /// What falls due on `date` of one month: the instalment and the month's `charge`.
    Money ask(Date date, Money principal, Money charge) {
        m_principal.fallDue(date, principal);
        if (charge.isNegative())
            m_interest.waive(date, -charge);
        else
            m_interest.fallDue(date, charge);
        return principal + std::max(Money{}, charge);
    }
    void askCharges(Date date, const DayOfLoan& day) {
        for (const AskedOfLoan& asked : day.asked) m_charges.fallDue(date, asked.fees);
        if (day.fines.isNegative())
            m_charges.waive(date, -day.fines);
        else
            m_charges.fallDue(date, day.fines);
        m_charges.pay(date, day.charges);
    }
    void addOnTime(Date date, Money fellDue) {
        const Money unmet = m_principal.unmetOf(date) + m_interest.unmetOf(date);
        m_onTime.fellDue += fellDue;
        m_onTime.met += std::max(Money{}, fellDue - unmet);
    }
    LoanArrears arrears() const {
        LoanArrears arrears{m_principal.unmet() - m_principal.unmetOf(m_to),
                            m_interest.unmet() - m_interest.unmetOf(m_to),
                            {}};
        for (const auto oldest : {m_principal.oldestUnmet(), m_interest.oldestUnmet()})
            if (oldest && *oldest < m_to)
                arrears.since = std::min(arrears.since.value_or(*oldest), *oldest);
        return arrears;
    }
    Money instalment(Date date) const {
        const Money left = std::max(Money{}, m_balance - m_principal.unmet());
        return std::min(m_terms.instalmentOn(date), left);
    }
    static Money interestOf(const DayOfLoan& day) {
        Money sum;
        for (const Money charge : day.byMonth) sum += charge;
        for (const AskedOfLoan& asked : day.asked) sum += asked.interest;
        return std::max(Money{}, sum);
    }

    const LoanTerms& m_terms;
    Date m_from;
    Date m_to;
    Dues m_principal;
    Dues m_interest;
    Dues m_charges;
    Money m_balance;
    Money m_waivedAhead;
    std::vector<MissedInstalment> m_missed;
    MetOnTime m_onTime;
};

} // namespace

LoanDues loanDuesOf(const LoanAccount& loan, const RulesHistory& rules,
                    const std::vector<Date>& meetings, Date from, Date to) {
    LoanDays loanDays{loan, from, to};
    for (const auto& [date, day] : daysOf(loan, rules, meetings, from, to))
        loanDays.live(date, day);
    return std::move(loanDays).dues();
}

} // namespace bahi
