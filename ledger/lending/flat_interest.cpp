#include "ledger/lending/interest_time.h"
#include "ledger/lending/loan_course.h"
#include "ledger/money/exact.h"

#include <algorithm>
#include <numeric>

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
        for (std::size_t index = 0; index < m_course.firstPaying; ++index)
            if (m_terms.grace.interestAskedMeanwhile) m_rows[index] = ofPeriod(index);
        if (m_terms.amortisation == Amortisation::CustomSplit)
            bySplit();
        else if (m_terms.rounding.residue == Residue::Spread ||
                 m_terms.rounding.residue == Residue::ReLevelled)
            byRemaining();
        else
            byPeriod();
        return std::move(m_rows);
    }

private:
    Money ofPeriod(std::size_t index) const {
        return interestOn(m_lent, m_course.factors[index], m_terms.rounding.interest);
    }

    Money ofPeriodsFrom(std::size_t index) const {
        const auto from = m_course.factors.begin() + static_cast<std::ptrdiff_t>(index);
        const Ratio sum = std::accumulate(from, m_course.factors.end(), Ratio{});
        return interestOn(m_lent, sum, m_terms.rounding.interest);
    }

    void bySplit() {
        const Money whole = ofPeriodsFrom(m_course.firstPaying);
        Money left = whole;
        for (std::size_t index = m_course.firstPaying; index < m_rows.size(); ++index) {
            const Ratio share = m_terms.split[index - m_course.firstPaying].interest;
            const Money part = interestOn(whole, share, m_terms.rounding.interest);
            m_rows[index] = index + 1 == m_rows.size() ? left : std::min(part, left);
            left -= m_rows[index];
        }
    }

    /// Each of what remains, over how many remain. A broken first period costs what it costs.
    void byRemaining() {
        std::size_t from = m_course.firstPaying;
        if (from == 0 && m_course.periods.front().isBroken()) {
            m_rows.front() = ofPeriod(0);
            from = 1;
        }
        Money left = from < m_rows.size() ? ofPeriodsFrom(from) : Money{};
        for (std::size_t index = from; index < m_rows.size(); ++index) {
            const auto count = static_cast<std::int64_t>(m_rows.size() - index);
            m_rows[index] = rounded(Exact{left.inMinor()}, Exact{count}, m_terms.rounding.interest);
            m_rows[index] = count == 1 ? left : std::min(m_rows[index], left);
            left -= m_rows[index];
        }
    }

    /// Each period rounded; the first or the last makes up the rounded whole.
    void byPeriod() {
        const std::size_t from = m_course.firstPaying;
        const Money whole = ofPeriodsFrom(from);
        Money sum;
        for (std::size_t index = from; index < m_rows.size(); ++index) {
            m_rows[index] = ofPeriod(index);
            sum += m_rows[index];
        }
        const bool first = m_terms.rounding.residue == Residue::First;
        Money& giving = first ? m_rows[from] : m_rows.back();
        giving = std::max(Money{}, giving + whole - sum);
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
