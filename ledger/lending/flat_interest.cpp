#include "ledger/lending/interest_time.h"
#include "ledger/lending/loan_course.h"
#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi {

namespace {

/// A flat loan being spread: interest is of all that is lent, by the cost of each period.
class FlatSpread {
public:
    FlatSpread(const RepaymentTerms& terms, const LoanCourse& course)
        : m_terms{terms}, m_course{course}, m_lent{course.principal}, m_rows(course.count()) {
        for (const Tranche& tranche : course.tranches) m_lent += tranche.amount;
    }

    std::vector<Money> rows() {
        const bool spread = m_terms.rounding.residue == Residue::Spread ||
                            m_terms.rounding.residue == Residue::ReLevelled;
        if (m_terms.amortisation == Amortisation::CustomSplit)
            bySplit(spread);
        else if (spread)
            byRemaining();
        else
            evenly();
        return std::move(m_rows);
    }

private:
    bool isAsked(std::size_t index) const {
        const auto deferred = static_cast<std::size_t>(m_terms.grace.interestDeferred);
        // What level instalments defer is spread over the others, so that those are level.
        const bool levels = m_terms.amortisation == Amortisation::EqualInstalment;
        if (levels && index < deferred) return false;
        if (m_course.factors[index].isZero()) return false;
        return index >= m_course.firstPaying || m_terms.grace.interestAskedMeanwhile;
    }

    /// The cost of all periods from this one on in which interest runs.
    Ratio costFrom(std::size_t index) const {
        Ratio cost;
        for (; index < m_rows.size(); ++index)
            if (index >= m_course.firstPaying || m_terms.grace.interestAskedMeanwhile)
                cost = cost + m_course.factors[index];
        return cost;
    }

    Money of(Ratio cost) const { return interestOn(m_lent, cost, m_terms.rounding.interest); }

    /// Grace bears each period's interest; then `split` divides that of all others. What rounding
    /// leaves is carried on to the next, or given to the last.
    void bySplit(bool carries) {
        const std::size_t paying = m_course.firstPaying;
        for (std::size_t index = 0; index < paying; ++index)
            if (m_terms.grace.interestAskedMeanwhile) m_rows[index] = of(m_course.factors[index]);
        const Ratio cost = costFrom(paying);
        const Money whole = of(cost);
        Money given;
        Ratio soFar;
        for (std::size_t index = paying; index < m_rows.size(); ++index) {
            const Ratio share = m_terms.split[index - paying].interest;
            soFar = soFar + share;
            const Money upTo = carries ? of(cost * soFar) : given + of(cost * share);
            const bool last = index + 1 == m_rows.size();
            m_rows[index] = std::clamp((last ? whole : upTo) - given, Money{}, whole - given);
            given += m_rows[index];
        }
    }

    /// Each takes what remains over how many remain.
    void byRemaining() {
        Money left = of(costFrom(0));
        std::int64_t count =
            std::count_if(m_rows.begin(), m_rows.end(),
                          [this, index = 0U](Money) mutable { return isAsked(index++); });
        for (std::size_t index = 0; index < m_rows.size(); ++index) {
            if (!isAsked(index)) continue;
            m_rows[index] = std::min(left, shareOf(left, count--));
            left -= m_rows[index];
        }
    }

    /// All take the same; the first or the last makes up the rounded whole.
    void evenly() {
        const Ratio cost = costFrom(0);
        const Money whole = of(cost);
        std::vector<std::size_t> asked;
        for (std::size_t index = 0; index < m_rows.size(); ++index)
            if (isAsked(index)) asked.push_back(index);
        if (asked.empty()) return;
        const auto count = static_cast<std::int64_t>(asked.size());
        const Ratio each = cost * Ratio::of(1, count);
        Money sum;
        for (const std::size_t index : asked) sum += m_rows[index] = of(each);
        const bool first = m_terms.rounding.residue == Residue::First;
        Money& giving = m_rows[first ? asked.front() : asked.back()];
        giving = std::max(Money{}, giving + whole - sum);
    }

    Money shareOf(Money amount, std::int64_t count) const {
        return rounded(amount.inMinor(), count, m_terms.rounding.interest);
    }

    const RepaymentTerms& m_terms;
    const LoanCourse& m_course;
    Money m_lent;
    std::vector<Money> m_rows;
};

} // namespace

std::vector<Money> flatInterest(const RepaymentTerms& terms, const LoanCourse& course) {
    return FlatSpread{terms, course}.rows();
}

} // namespace bahi
