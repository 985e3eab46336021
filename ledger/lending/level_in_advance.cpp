#include "ledger/lending/interest_time.h"
#include "ledger/lending/level_instalment.h"
#include "ledger/lending/loan_course.h"

#include <algorithm>

namespace bahi {

namespace {

/// Principal and the interest of the period that begins are level together:
///
///     level = principal + factor x (owed - principal)
class LevelInAdvance {
public:
    LevelInAdvance(const RepaymentTerms& terms, const LoanCourse& course)
        : m_terms{terms}, m_course{course} {}

    Result<std::vector<InstalmentParts>> rows() {
        Money owed = m_course.principal;
        Money level = levelFrom(m_course.firstPaying, owed);
        std::vector<InstalmentParts> rows;
        for (std::size_t index = 0; index < m_course.count(); ++index) {
            const bool anew = m_terms.rounding.residue == Residue::ReLevelled ||
                              m_terms.rounding.residue == Residue::Spread;
            if (anew && index > m_course.firstPaying) level = levelFrom(index, owed);
            const auto made = rowOf(index, owed, level);
            if (!made) return made.refused();
            rows.push_back(made.value());
            owed -= made.value().principal;
        }
        const auto fits = rows[m_course.firstPaying].principal + owed;
        const bool toFirst = m_terms.rounding.residue == Residue::First && !fits.isNegative();
        (toFirst ? rows[m_course.firstPaying] : rows.back()).principal += owed;
        return rows;
    }

private:
    Money levelFrom(std::size_t index, Money owed) const {
        const auto after = std::span{m_course.factors}.subspan(index + 1);
        const Rounding rounding = m_terms.rounding.instalment.value_or(m_terms.rounding.principal);
        return rounded(exactLevelInAdvance(owed, after), rounding);
    }

    Result<InstalmentParts> rowOf(std::size_t index, Money owed, Money level) const {
        const bool last = index + 1 == m_course.count();
        if (last) return InstalmentParts{lastPrincipal(owed, level), {}, {}};
        const Ratio factor = m_course.factors[index + 1];
        const Rounding rounding = m_terms.rounding.interest;
        if (index < m_course.firstPaying) {
            const bool asked = m_terms.grace.interestAskedMeanwhile;
            return InstalmentParts{{}, asked ? interestOn(owed, factor, rounding) : Money{}, {}};
        }
        // Interest on what the instalment leaves owed, from the level itself.
        const Money toCome = std::max(Money{}, owed - level);
        const Ratio ofThat =
            factor / Ratio::of(factor.denominator() - factor.numerator(), factor.denominator());
        const Money interest = interestOn(toCome, ofThat, rounding);
        if (interest > level) return Refusal::InstalmentBelowInterest;
        return InstalmentParts{std::min(owed, level - interest), interest, {}};
    }

    Money lastPrincipal(Money owed, Money level) const {
        return m_terms.rounding.residue == Residue::First ? std::min(owed, level) : owed;
    }

    const RepaymentTerms& m_terms;
    const LoanCourse& m_course;
};

} // namespace

Result<std::vector<InstalmentParts>> partsInAdvance(const RepaymentTerms& terms,
                                                    const LoanCourse& course) {
    // A period that costs as much as is owed leaves nothing to pay it back with.
    const bool payable = std::all_of(course.factors.begin(), course.factors.end(),
                                     [](Ratio factor) { return factor < Ratio::of(1); });
    if (!payable) return Refusal::InstalmentBelowInterest;
    return LevelInAdvance{terms, course}.rows();
}

} // namespace bahi
