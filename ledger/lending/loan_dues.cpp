#include "ledger/lending/loan_dues.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

/// What a day does to a loan.
struct DayOfLoan {
    std::vector<Money> charges; // what each month that falls due today adds to the interest
    Money opening;              // brought forward in the morning
    Money lent;
    Money repaid;
    Money lowered; // without being paid
    Money interest;
};

/// The day on which the dues of `month` are asked: its first meeting, or the next one after it.
std::optional<Date> dayOfDues(Month month, const std::vector<Date>& meetings) {
    const auto day = std::lower_bound(meetings.begin(), meetings.end(), firstDay(month));
    return day == meetings.end() ? std::nullopt : std::optional{*day};
}

void addMovement(DayOfLoan& day, const LoanMovement& movement) {
    day.interest += movement.interestReceived;
    if (movement.principal.isPositive() != movement.takesBack)
        day.lent += movement.principal;
    else
        (movement.unpaid ? day.lowered : day.repaid) -= movement.principal;
}

std::map<Date, DayOfLoan> daysOf(const LoanAccount& loan, const RulesHistory& rules,
                                 const std::vector<Date>& meetings, Date to) {
    using std::chrono::months;
    std::map<Date, DayOfLoan> days;
    for (const LoanMovement& movement : loan.movements()) {
        if (movement.date > to) continue;
        if (loan.isOpening(movement))
            days[movement.date].opening += movement.principal;
        else
            addMovement(days[movement.date], movement);
    }
    Month month = loan.firstChargedMonth();
    Money before;
    for (const Money charged : loan.interestChargedByMonth(monthOf(to), rules)) {
        const auto day = dayOfDues(month, meetings);
        month += months{1};
        if (!day || *day > to) break;
        days[*day].charges.push_back(charged - before);
        before = charged;
    }
    return days;
}

/// Follows one loan through its days.
class LoanDays {
public:
    LoanDays(const LoanAccount& loan, Date from, Date to)
        : m_instalment{loan.terms().instalment},
          m_from{from},
          m_to{to},
          m_principal{from, to, PaidBeyond::IsFree},
          m_interest{from, to, PaidBeyond::Waits} {}

    void live(Date date, const DayOfLoan& day) {
        m_balance += day.opening;
        Money fellDue;
        for (const Money charge : day.charges) fellDue += ask(date, charge);
        m_balance += day.lent - day.repaid - day.lowered;
        m_principal.pay(date, day.repaid);
        m_interest.pay(date, day.interest);
        if (date >= m_from) addOnTime(date, fellDue);
        const Money asked = std::max(Money{}, m_balance);
        if (m_principal.unmet() > asked) m_principal.waive(date, m_principal.unmet() - asked);
        if (day.lowered.isPositive() && asked.isZero()) m_interest.settle(date);
        if (date >= m_from && m_principal.unmetOf(date).isPositive() && !day.charges.empty())
            m_missed.push_back({date, interestOf(day)});
    }

    LoanDues dues() && {
        return {m_principal.statement(), m_interest.statement(), std::move(m_missed), arrears(),
                m_onTime};
    }

private:
    /// What falls due on `date` of one month: the instalment and the month's `charge`.
    Money ask(Date date, Money charge) {
        const Money principal = instalment();
        m_principal.fallDue(date, principal);
        if (charge.isNegative())
            m_interest.waive(date, -charge);
        else
            m_interest.fallDue(date, charge);
        return principal + std::max(Money{}, charge);
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
    Money instalment() const {
        const Money left = std::max(Money{}, m_balance - m_principal.unmet());
        return std::min(m_instalment, left);
    }
    static Money interestOf(const DayOfLoan& day) {
        Money sum;
        for (const Money charge : day.charges) sum += charge;
        return std::max(Money{}, sum);
    }

    Money m_instalment;
    Date m_from;
    Date m_to;
    Dues m_principal;
    Dues m_interest;
    Money m_balance;
    std::vector<MissedInstalment> m_missed;
    MetOnTime m_onTime;
};

} // namespace

LoanDues loanDuesOf(const LoanAccount& loan, const RulesHistory& rules,
                    const std::vector<Date>& meetings, Date from, Date to) {
    LoanDays loanDays{loan, from, to};
    for (const auto& [date, day] : daysOf(loan, rules, meetings, to)) loanDays.live(date, day);
    return std::move(loanDays).dues();
}

} // namespace bahi
