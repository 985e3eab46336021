#include "ledger/lending/exact_schedule.h"
#include "ledger/lending/loan_fees.h"

#include <algorithm>

namespace bahi {

namespace {

/// Rounds an exact schedule row by row and keeps what was given so far.
class Rounder {
public:
    Rounder(const RepaymentTerms& terms, const LoanCourse& course,
            const std::vector<ExactParts>& exact)
        : m_terms{terms}, m_course{course}, m_exact{exact}, m_lent{course.principal} {
        ExactAmount interest;
        for (const ExactParts& row : exact) addTo(interest, row.interest, *row.denominator);
        m_fees = exactFees(terms, m_lent, exact, interest);
        m_interestExact = rounded(interest, terms.rounding.interest);
        ExactAmount fees;
        for (const ExactAmount& fee : m_fees) fees += fee;
        m_feesTotal = rounded(fees, terms.rounding.fees);
        const ExactAmount lent{BigExact{m_lent.inMinor()}, BigExact{1}};
        if (terms.rounding.total) m_total = rounded(lent + interest + fees, *terms.rounding.total);
    }

    std::vector<InstalmentParts> rows() {
        std::vector<InstalmentParts> rows;
        rows.reserve(m_exact.size());
        for (std::size_t index = 0; index + 1 < m_exact.size(); ++index)
            add(rows, m_terms.rounding.instalment ? withRoundedInstalment(index) : plain(index));
        add(rows, last());
        return rows;
    }

    RoundingDifference difference() const {
        return {m_interestExact - m_given.interest, m_feesTotal - m_given.fees};
    }

private:
    void add(std::vector<InstalmentParts>& rows, InstalmentParts parts) {
        parts.principal = std::clamp(parts.principal, Money{}, m_lent - m_given.principal);
        parts.interest = std::max(parts.interest, Money{});
        parts.fees = std::max(parts.fees, Money{});
        m_given.principal += parts.principal;
        m_given.interest += parts.interest;
        m_given.fees += parts.fees;
        rows.push_back(parts);
    }

    Money principalOf(std::size_t index) const {
        const ExactParts& exact = m_exact[index];
        return rounded(exact.principal, *exact.denominator, m_terms.rounding.principal);
    }
    Money interestOf(std::size_t index) const {
        const ExactParts& exact = m_exact[index];
        return rounded(exact.interest, *exact.denominator, m_terms.rounding.interest);
    }
    Money feesOf(std::size_t index) const { return rounded(m_fees[index], m_terms.rounding.fees); }

    InstalmentParts plain(std::size_t index) const {
        return {principalOf(index), interestOf(index), feesOf(index)};
    }

    Money wholeOf(std::size_t index, bool withFees) const {
        const ExactParts& exact = m_exact[index];
        const Rounding rounding = *m_terms.rounding.instalment;
        const BigExact both = exact.principal + exact.interest;
        if (!withFees) return rounded(both, *exact.denominator, rounding);
        return rounded(ExactAmount{both, *exact.denominator} + m_fees[index], rounding);
    }

    InstalmentParts withRoundedInstalment(std::size_t index) const {
        const bool withFees = m_terms.rounding.instalmentWithFees;
        const Money total = wholeOf(index, withFees);
        const Money fees = feesOf(index);
        const Money rest = total - (withFees ? fees : Money{});
        const bool interestGives = m_terms.rounding.givesWay == GivesWay::Interest;
        if (interestGives || index < m_course.firstPaying) {
            const Money principal = principalOf(index);
            return {principal, rest - principal, fees};
        }
        const Money interest = interestOf(index);
        return {rest - interest, interest, fees};
    }

    InstalmentParts last() const {
        InstalmentParts parts = plain(m_exact.size() - 1);
        parts.principal = m_lent - m_given.principal;
        if (!m_total) return parts;
        parts.fees = m_feesTotal - m_given.fees;
        const Money given = m_given.principal + m_given.interest + m_given.fees;
        parts.interest = *m_total - given - parts.principal - parts.fees;
        return parts;
    }

    const RepaymentTerms& m_terms;
    const LoanCourse& m_course;
    const std::vector<ExactParts>& m_exact;
    Money m_lent;
    std::vector<ExactAmount> m_fees;
    Money m_interestExact;
    Money m_feesTotal;
    std::optional<Money> m_total;
    InstalmentParts m_given;
};

} // namespace

std::vector<InstalmentParts> roundedParts(const RepaymentTerms& terms, const LoanCourse& course,
                                          const std::vector<ExactParts>& exact,
                                          RoundingDifference& difference) {
    Rounder rounder{terms, course, exact};
    auto rows = rounder.rows();
    difference = rounder.difference();
    return rows;
}

} // namespace bahi
