#include "ledger/lending/schedule_anew.h"

#include "ledger/lending/allocation.h"
#include "ledger/lending/interest_time.h"
#include "ledger/lending/level_instalment.h"

#include <algorithm>

namespace bahi {

namespace {

/// From `on` on, so much more (or less) bears interest.
struct Step {
    Date on;
    Money change;
};

class ScheduleMaker {
public:
    ScheduleMaker(LoanBook& book, const std::vector<MoneyBrought>& money, Date asOf)
        : m_book{book}, m_asked{book.rows}, m_money{money}, m_lastDay{restDay(asOf)} {
        m_trial.rules = book.rules;
        m_trial.terms = book.terms;
        m_trial.lent = book.lent;
        m_trial.charges = book.charges;
        m_level = book.level;
        m_owed = book.owedWhenPeriodBegins(0);
    }

    Result<Done> make() {
        for (const auto& row : m_asked) {
            if (row.period < 0 && !row.isExtra) m_trial.rows.push_back(row);
        }
        for (std::size_t index = 0; index < m_book.periods.size(); ++index) {
            takeInTranches(index);
            if (!m_owed.isPositive() && !isPaidOutAfter(m_book.periods[index].from)) break;
            const auto made = makePeriod(index);
            if (!made) return made.refused();
        }
        askAfterTheEnd();
        for (auto& row : m_trial.rows) asUnpaid(row);
        m_book.rows = std::move(m_trial.rows);
        for (const auto& row : m_asked) {
            if (row.isExtra) m_book.rows.push_back(row);
        }
        m_book.settleRows();
        return Done{};
    }

private:
    const RecalculationRules& how() const { return m_book.rules.recalculation; }

    /// The rows only ask; but what was paid by the disbursement itself stays paid.
    void asUnpaid(BookRow& row) const {
        row.paid = LoanParts{};
        row.late = row.inAdvance = Money{};
        row.paidOn.reset();
        for (const auto& before : m_asked) {
            if (row.isDownPayment && before.key == row.key) row = before;
        }
    }

    /// The day from which money of `on` counts.
    Date restDay(Date on) const {
        if (how().rest == Rest::Daily) return on;
        for (const auto& period : m_book.periods) {
            if (on <= period.to) return period.to;
        }
        return on;
    }

    Ratio costBetween(const Period& period, Date from, Date to) const {
        InterestTerms interest = m_book.terms.interest;
        interest.rate = m_book.rateOn(fromDays(toDays(from) + 1));
        const bool whole = from == period.from && to == period.to;
        return whole ? factorOf(interest, m_book.terms.due.frequency, period)
                     : factorBetween(interest, m_book.terms.due.frequency, period, from, to);
    }

    /// Interest from `from` to `to` on what the schedule says is owed and on what the steps add.
    Money interestOf(const Period& period, Date from, Date to) const {
        std::vector<Date> cuts{from, to};
        const auto cut = [&](Date day) {
            if (day > from && day < to) cuts.push_back(day);
        };
        for (const auto& step : m_steps) {
            Money change; // of that day together: what cancels out parts no period
            for (const auto& other : m_steps) {
                if (other.on == step.on) change += other.change;
            }
            if (!change.isZero()) cut(step.on);
        }
        for (const auto& rate : m_book.rates) cut(fromDays(toDays(rate.from) - 1));
        std::sort(cuts.begin(), cuts.end());
        const RoundingTerms& rounding = m_book.terms.rounding;
        InterestSum sum{rounding.interest, rounding.interestPartsTogether};
        for (std::size_t index = 0; index + 1 < cuts.size(); ++index) {
            if (cuts[index] == cuts[index + 1]) continue;
            Money bears = m_owedBySchedule;
            for (const auto& step : m_steps) {
                if (step.on <= cuts[index]) bears += step.change;
            }
            if (!bears.isPositive()) continue;
            sum.add(bears, costBetween(period, cuts[index], cuts[index + 1]));
        }
        return sum.total();
    }

    /// What of a row bears interest while it is late.
    Money bearing(const LoanParts& parts) const {
        Money sum = parts.principal;
        if (how().compounding.interest) sum += parts.interest;
        if (how().compounding.fees) sum += parts.fees + parts.penalties;
        return sum;
    }

    Money lateNow() const {
        Money sum;
        for (const auto& row : m_trial.rows) sum += bearing(row.left());
        return sum;
    }

    /// Pays the rows there are; what was late and is brought now bears no more interest.
    Money pay(Money amount, Date on) {
        const Money before = lateNow();
        const Allocated due = payWhatIsDue(m_trial, amount, on);
        const Allocated early = payInAdvance(m_trial, due.rest, on);
        const Money brought = before - lateNow();
        if (restDay(on) < m_lastDay) {
            m_steps.push_back({restDay(on), -brought});
            m_steps.push_back({m_lastDay, brought});
        }
        return early.rest;
    }

    bool isPaidOutAfter(Date day) const {
        return std::any_of(m_book.steps.begin(), m_book.steps.end(), [&](const BalanceStep& step) {
            return step.lent.isPositive() && step.on > day;
        });
    }

    /// Whether `step` is money that is paid out within a period, beside the first.
    bool isTrancheOf(std::size_t index, const BalanceStep& step) const {
        const Period& period = m_book.periods[index];
        const bool last = index + 1 == m_book.periods.size();
        const bool opening = step.on <= m_book.periods.front().from;
        const bool within = step.on >= period.from && (step.on < period.to || last);
        return !opening && within && step.lent.isPositive();
    }

    /// What of the period's tranches is paid out after `day`.
    Money lentLater(std::size_t index, Date day) const {
        Money later;
        for (const auto& step : m_book.steps)
            if (isTrancheOf(index, step) && step.on > day) later += step.lent;
        return later;
    }

    void takeInTranches(std::size_t index) {
        for (const auto& step : m_book.steps) {
            if (!isTrancheOf(index, step)) continue;
            m_owed += step.lent;
            m_steps.push_back({step.on, step.lent});
            m_inPeriod += step.lent;
            findLevel(index);
        }
    }

    void findLevel(std::size_t from) {
        if (from >= m_book.periods.size() || !m_owed.isPositive()) return;
        if (m_book.terms.amortisation != Amortisation::EqualInstalment) return;
        std::vector<Ratio> factors;
        for (std::size_t index = from; index < m_book.periods.size(); ++index) {
            const Period& period = m_book.periods[index];
            InterestTerms interest = m_book.terms.interest;
            interest.rate = m_book.rateOn(period.to);
            const Frequency& frequency = m_book.terms.due.frequency;
            factors.push_back(interest.levelFromNominalPeriods
                                  ? nominalFactor(interest, frequency)
                                  : factorOf(interest, frequency, period));
        }
        const auto& rounding = m_book.terms.rounding;
        m_level =
            levelInstalment(m_owed, factors, rounding.instalment.value_or(rounding.principal));
    }

    /// What becomes of principal above the instalment.
    void excess(Money amount, std::size_t nextPeriod) {
        switch (m_book.rules.excess) {
            case Excess::SmallerInstalment:
                findLevel(nextPeriod);
                return;
            case Excess::NextPrincipal:
            case Excess::NextInstalments:
                m_lessPrincipal += amount;
                return;
            case Excess::ShorterTerm:
            case Excess::LastInstalments:
            case Excess::Held:
            case Excess::Refused:
                return;
        }
    }

    BookRow newRow(Date from, Date due, Money principal, Money interest) const {
        BookRow row;
        row.from = from;
        row.due = due;
        row.asked.principal = principal;
        row.asked.interest = interest;
        return row;
    }

    /// Money of the days before the due date. Returns what of it is still to be brought then.
    Money takeEarly(std::size_t index, std::optional<Date>& closesOn) {
        const Period& period = m_book.periods[index];
        Money early;
        for (; m_next < m_money.size() && m_money[m_next].on < period.to; ++m_next) {
            const MoneyBrought& brought = m_money[m_next];
            if (restDay(brought.on) >= period.to) break;
            const Money rest = pay(brought.amount, brought.on);
            if (!rest.isPositive()) continue;
            const Money toDay = interestOf(period, m_from, brought.on);
            if (rest >= m_owed + toDay - early && !isPaidOutAfter(brought.on)) {
                closesOn = brought.on;
                return early;
            }
            if (how().earlyMoneyIsARow) {
                makeRowOfEarly(index, brought.on, rest);
                continue;
            }
            m_steps.push_back({brought.on, -rest});
            early += rest;
        }
        return early;
    }

    /// A row of the interest up to `on`; the rest of the money is its principal.
    void makeRowOfEarly(std::size_t index, Date on, Money rest) {
        const Money interest = std::min(interestOf(m_book.periods[index], m_from, on), rest);
        // Nobody pays back on a day what is lent after it.
        const Money owed = std::max(Money{}, m_owed - lentLater(index, on));
        const Money principal = std::min(rest - interest, owed);
        BookRow row = newRow(m_from, on, principal, interest);
        row.isExtra = true;
        row.paid = row.asked;
        m_trial.rows.push_back(row);
        m_owed -= principal;
        m_owedBySchedule -= principal;
        m_from = on;
        if (how().wholeMoneyLowersPeriod) m_steps.push_back({on, -interest});
        excess(principal, index);
    }

    Money principalOf(std::size_t index, Money interest) {
        if (index + 1 == m_book.periods.size()) return m_owed;
        Money principal;
        const BookRow* agreed = nullptr;
        for (const auto& row : m_asked) {
            if (row.period == static_cast<std::int32_t>(index)) agreed = &row;
        }
        const bool level = m_book.terms.amortisation == Amortisation::EqualInstalment && agreed &&
                           !(agreed->asked.principal.isZero());
        if (level) principal = std::max(Money{}, m_level - interest);
        if (!level && agreed) principal = agreed->asked.principal;
        principal = std::min(principal, m_owed);
        const Money less = std::min(principal, m_lessPrincipal);
        m_lessPrincipal -= less;
        return principal - less;
    }

    Result<Done> makePeriod(std::size_t index) {
        const Period& period = m_book.periods[index];
        m_from = period.from;
        m_owedBySchedule = m_owed - m_inPeriod;
        m_inPeriod = Money{};
        std::optional<Date> closesOn;
        Money early = takeEarly(index, closesOn);
        const Date end = closesOn.value_or(period.to);
        const Money interest = interestOf(period, m_from, end);
        Money principal = closesOn ? m_owed : principalOf(index, interest);
        if (early > principal) {
            const Money more = std::min(early - principal, m_owed - principal);
            principal += more;
            m_owed -= principal;
            excess(more, index + 1);
        } else {
            m_owed -= principal;
        }
        BookRow row = newRow(m_from, closesOn.value_or(period.due), principal, interest);
        row.period = static_cast<std::int32_t>(index);
        addCharges(row, index);
        m_trial.rows.push_back(row);
        if (closesOn) return Done{};
        if (early.isPositive()) payAtTheEnd(index, early, period.to);
        for (; m_next < m_money.size() && m_money[m_next].on <= period.to; ++m_next) {
            payAtTheEnd(index, m_money[m_next].amount, m_money[m_next].on);
        }
        endPeriod(period.to);
        return Done{};
    }

    /// What the row and those before it do not need is its principal too.
    void payAtTheEnd(std::size_t index, Money amount, Date on) {
        const Money rest = std::min(pay(amount, on), m_owed);
        if (!rest.isPositive()) return;
        BookRow& row = m_trial.rows.back();
        row.asked.principal += rest;
        row.paid.principal += rest;
        m_owed -= rest;
        excess(rest, index + 1);
    }

    /// The schedule holds what was within the period now; only what is late stays beside it.
    void endPeriod(Date to) {
        m_steps.clear();
        const Money late = lateNow();
        if (to >= m_lastDay || late.isZero()) return;
        m_steps.push_back({to, late});
        m_steps.push_back({m_lastDay, -late});
    }

    void addCharges(BookRow& row, std::size_t index) {
        for (const auto& agreed : m_asked) {
            if (agreed.period != static_cast<std::int32_t>(index)) continue;
            row.key = agreed.key;
            row.asked.fees = agreed.asked.fees;
            row.asked.penalties = agreed.asked.penalties;
            row.scheduledFees = agreed.scheduledFees;
        }
    }

    /// Late beyond the end of the loan: the interest up to the last day has a row of its own.
    void askAfterTheEnd() {
        if (m_book.periods.empty() || m_trial.rows.empty()) return;
        const Period& last = m_book.periods.back();
        if (m_lastDay <= last.to || lateNow().isZero()) return;
        m_owedBySchedule = Money{};
        for (; m_next < m_money.size(); ++m_next) {
            (void)pay(m_money[m_next].amount, m_money[m_next].on);
        }
        const Money interest = interestOf(last, last.to, m_lastDay);
        if (!interest.isPositive()) return;
        BookRow row = newRow(last.due, m_lastDay, Money{}, interest);
        row.isExtra = true;
        m_trial.rows.push_back(row);
    }

    LoanBook& m_book;
    std::vector<BookRow> m_asked; // as agreed
    LoanBook m_trial;             // rows made so far, and what the money paid of them
    const std::vector<MoneyBrought>& m_money;
    std::size_t m_next = 0; // of the money
    Date m_lastDay;
    Date m_from;
    std::vector<Step> m_steps;
    Money m_owed;           // by the schedule, of what was not asked for yet
    Money m_owedBySchedule; // when the period began
    Money m_inPeriod;       // paid out within it
    Money m_level;
    Money m_lessPrincipal;
};

} // namespace

Result<Done> makeScheduleAnew(LoanBook& book, const std::vector<MoneyBrought>& money, Date asOf) {
    return ScheduleMaker{book, money, asOf}.make();
}

} // namespace bahi
