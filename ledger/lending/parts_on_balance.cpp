#include "ledger/lending/interest_time.h"
#include "ledger/lending/level_instalment.h"
#include "ledger/lending/loan_course.h"
#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi {

namespace {

Money shareOf(Money amount, std::int64_t count, Rounding rounding) {
    return rounded(amount.inMinor(), count, rounding);
}

std::span<const Ratio> factorsFrom(const LoanCourse& course, std::size_t index) {
    const auto& factors = course.levelFactors.empty() ? course.factors : course.levelFactors;
    return std::span{factors}.subspan(index);
}

/// To the instalment with this index; to the last one where that would be less than nothing.
void giveResidue(std::vector<InstalmentParts>& rows, std::size_t index, Money rest) {
    const bool fits = index < rows.size() && !(rows[index].principal + rest).isNegative();
    (fits ? rows[index] : rows.back()).principal += rest;
}

/// Principal and interest together are level.
class LevelRun {
public:
    LevelRun(const RepaymentTerms& terms, const LoanCourse& course)
        : m_terms{terms}, m_course{course} {
        if (levelsAnew()) m_levels = levelsOfOne(factorsFrom(course, 0));
    }

    /// A tranche begins a run of its own: the level is found anew from what is then owed.
    Result<std::vector<InstalmentParts>> rows() {
        Money balance = m_course.principal;
        std::vector<InstalmentParts> all;
        all.reserve(m_course.count());
        while (all.size() < m_course.count()) {
            const std::size_t from = all.size();
            const std::size_t next = nextTranche(from + 1);
            auto run = bestRun(from, balance);
            if (!run) return run.refused();
            const std::size_t end = std::min(next, from + run.value().size());
            for (std::size_t index = from; index < end; ++index) {
                all.push_back(run.value()[index - from]);
                balance += paidOutIn(m_course, index) - all.back().principal;
            }
            if (end < next) break; // paid off before the last period
        }
        return all;
    }

private:
    /// A level spreads what rounding leaves by being found anew from what remains.
    bool levelsAnew() const {
        return m_terms.rounding.residue == Residue::ReLevelled ||
               m_terms.rounding.residue == Residue::Spread;
    }

    bool isCounted() const { return m_terms.amortisation != Amortisation::FixedInstalment; }

    std::size_t nextTranche(std::size_t from) const {
        if (m_course.tranches.empty()) return m_course.count();
        std::size_t index = from;
        while (index < m_course.count() && paidOutIn(m_course, index).isZero()) ++index;
        return index;
    }

    Money levelFrom(std::size_t index, Money owed) const {
        if (m_terms.fixedAmount.isPositive()) return m_terms.fixedAmount;
        const auto factors = factorsFrom(m_course, index);
        ExactAmount level = exactOf(index, owed);
        if (m_terms.interest.due == InterestDue::LevelInAdvance) {
            level.numerator *= factors.front().denominator();
            level.denominator *=
                BigExact{factors.front().denominator()} + factors.front().numerator();
        }
        return rounded(level, levelRounding());
    }

    /// Found anew for each instalment, it is found for all at once.
    ExactAmount exactOf(std::size_t index, Money owed) const {
        if (m_levels.empty()) return exactLevel(owed, factorsFrom(m_course, index));
        return {m_levels[index].numerator * owed.inMinor(), m_levels[index].denominator};
    }

    Result<std::vector<InstalmentParts>> bestRun(std::size_t from, Money balance) const {
        const std::size_t paying = std::max(from, m_course.firstPaying);
        const Money level = levelFrom(paying, balance + paidOutIn(m_course, from));
        auto run = runAt(from, balance, level);
        if (!run || m_terms.rounding.residue != Residue::BestLast) return run;
        const Money off = lastOff(run.value(), level);
        const auto count = static_cast<std::int64_t>(m_course.count() - paying);
        const Money step = shareOf(sizeOf(off), count, m_terms.rounding.principal);
        const Money tried = off.isNegative() ? std::max(Money{}, level - step) : level + step;
        const Money other = rounded(tried.inMinor(), 1, levelRounding());
        if (other == level) return run;
        auto better = runAt(from, balance, other);
        const bool closer = better && sizeOf(lastOff(better.value(), other)) < sizeOf(off);
        return closer ? better : run;
    }

    Rounding levelRounding() const {
        return m_terms.rounding.instalment.value_or(m_terms.rounding.principal);
    }

    static Money sizeOf(Money amount) { return amount.isNegative() ? -amount : amount; }

    /// How far the last instalment is from the level.
    static Money lastOff(const std::vector<InstalmentParts>& rows, Money level) {
        return rows.back().principal + rows.back().interest - level;
    }

    /// To the end of the loan, as if nothing more were paid out.
    Result<std::vector<InstalmentParts>> runAt(std::size_t from, Money balance, Money level) const {
        std::vector<InstalmentParts> rows;
        rows.reserve(m_course.count() - from);
        Money owed = balance;
        for (std::size_t index = from; index < m_course.count(); ++index) {
            const Money paidOut = index == from ? paidOutIn(m_course, index) : Money{};
            const Money interest = index == from ? interestOf(m_terms, m_course, index, owed)
                                                 : interestWithin(index, owed);
            owed += paidOut;
            if (levelsAnew() && index > m_course.firstPaying) level = levelFrom(index, owed);
            if (!covers(index, owed, interest, level)) return Refusal::InstalmentBelowInterest;
            const Money principal = principalOf(index, owed, interest, level);
            rows.push_back({principal, interest, {}});
            owed -= principal;
            if (owed.isZero() && !isCounted()) break;
        }
        if (!owed.isZero()) giveTo(rows, from, owed);
        return rows;
    }

    Money interestWithin(std::size_t index, Money owed) const {
        const bool asked = index >= m_course.firstPaying || m_terms.grace.interestAskedMeanwhile;
        if (!asked) return {};
        return interestOn(owed, m_course.factors[index], m_terms.rounding.interest);
    }

    bool takesRest(std::size_t index) const {
        return index + 1 == m_course.count() && m_terms.rounding.residue != Residue::First;
    }

    /// Whether the instalment pays its interest at least; one that goes on until nothing is left
    /// pays more.
    bool covers(std::size_t index, Money owed, Money interest, Money level) const {
        if (index < m_course.firstPaying || takesRest(index) || !owed.isPositive()) return true;
        return isCounted() ? level >= interest : level > interest;
    }

    Money principalOf(std::size_t index, Money owed, Money interest, Money level) const {
        if (index < m_course.firstPaying) return {};
        if (takesRest(index)) return owed;
        const Money principal = std::max(Money{}, level - interest);
        const bool last = index + 1 == m_course.count();
        return last ? principal : std::min(owed, principal);
    }

    /// Residue::First: what is left over at the end, or taken too much, is the first's; the
    /// interest stays.
    void giveTo(std::vector<InstalmentParts>& rows, std::size_t from, Money rest) const {
        giveResidue(rows, std::max(from, m_course.firstPaying) - from, rest);
    }

    const RepaymentTerms& m_terms;
    const LoanCourse& m_course;
    std::vector<ExactAmount> m_levels; // of one unit, where it is found anew each time
};

/// The principal has its own rule; interest comes beside it.
class PrincipalRun {
public:
    PrincipalRun(const RepaymentTerms& terms, const LoanCourse& course)
        : m_terms{terms},
          m_course{course},
          m_isFlat{terms.interest.method == InterestBasis::Flat},
          m_flat{m_isFlat ? flatInterest(terms, course) : std::vector<Money>{}} {}

    Result<std::vector<InstalmentParts>> rows() {
        std::vector<InstalmentParts> rows;
        rows.reserve(m_course.count());
        m_owed = m_course.principal;
        for (std::size_t index = 0; index < m_course.count(); ++index) {
            m_interest = m_isFlat ? m_flat[index] : interestOf(m_terms, m_course, index, m_owed);
            m_owed += paidOutIn(m_course, index);
            const bool fixed = m_terms.amortisation == Amortisation::FixedInstalment;
            if (fixed && m_terms.fixedAmount <= m_interest && m_owed.isPositive())
                return Refusal::InstalmentBelowInterest;
            const bool last = index + 1 == m_course.count();
            const Money asked = principalOf(index);
            const Money principal = last ? asked : std::min(m_owed, asked);
            rows.push_back({principal, m_interest, {}});
            m_owed -= principal;
            if (m_owed.isZero() && isUncounted()) break;
        }
        if (!m_owed.isZero()) giveResidue(rows, m_course.firstPaying, m_owed);
        return rows;
    }

private:
    bool isUncounted() const {
        return m_terms.amortisation == Amortisation::FixedInstalment ||
               m_terms.amortisation == Amortisation::FixedPrincipal;
    }

    Money principalOf(std::size_t index) {
        if (index < m_course.firstPaying) return {};
        const bool last = index + 1 == m_course.count();
        if (last && m_terms.rounding.residue != Residue::First) return m_owed;
        switch (m_terms.amortisation) {
            case Amortisation::FixedPrincipal:
                return m_terms.fixedAmount;
            case Amortisation::FixedInstalment:
                return m_terms.fixedAmount - m_interest;
            case Amortisation::InterestOnly:
                return last ? m_owed : Money{};
            case Amortisation::CustomSplit:
                return splitPrincipal(index);
            case Amortisation::EqualInstalment:
            case Amortisation::EqualPrincipal:
            case Amortisation::GivenInstalments:
                break;
        }
        return levelPrincipal(index);
    }

    /// A flat loan that spreads what rounding leaves carries it on to the next.
    Money splitPrincipal(std::size_t index) {
        const Ratio share = m_terms.split[index - m_course.firstPaying].principal;
        const Rounding rounding = m_terms.rounding.principal;
        m_split = m_split + share;
        if (!m_isFlat || m_terms.rounding.residue != Residue::Spread)
            return interestOn(m_course.principal, share, rounding);
        const Money upTo = interestOn(m_course.principal, m_split, rounding);
        return std::max(Money{}, upTo - (m_course.principal - m_owed));
    }

    Money levelPrincipal(std::size_t index) {
        // What each takes, from the last time something was paid out.
        const bool anew = !paidOutIn(m_course, index).isZero();
        const bool spread = m_terms.rounding.residue == Residue::Spread ||
                            m_terms.rounding.residue == Residue::ReLevelled;
        if (anew || spread || m_shared.isZero()) {
            m_shared = m_owed;
            m_among =
                static_cast<std::int64_t>(m_course.count() - std::max(index, m_course.firstPaying));
        }
        const Money share = shareOf(m_shared, m_among, m_terms.rounding.principal);
        return m_terms.rounding.instalment ? withRoundedInstalment(share) : share;
    }

    /// The instalment is rounded; one of its parts gives way.
    Money withRoundedInstalment(Money share) {
        const Rounding rounding = *m_terms.rounding.instalment;
        if (m_terms.rounding.instalmentPartsApart) {
            const Money apart =
                shareOf(m_shared, m_among, rounding) + rounded(m_interest.inMinor(), 1, rounding);
            return std::max(Money{}, apart - m_interest);
        }
        const Exact whole = Exact{m_shared.inMinor()} + Exact{m_interest.inMinor()} * m_among;
        const Money total = rounded(whole, Exact{m_among}, rounding);
        if (m_terms.rounding.givesWay == GivesWay::Principal)
            return std::max(Money{}, total - m_interest);
        m_interest = std::max(Money{}, total - share);
        return share;
    }

    const RepaymentTerms& m_terms;
    const LoanCourse& m_course;
    bool m_isFlat;
    std::vector<Money> m_flat;
    Money m_owed;
    Money m_interest;         // of the instalment at hand
    Money m_shared;           // what is divided
    std::int64_t m_among = 1; // by how many
    Ratio m_split;            // of the principal, so far
};

} // namespace

Result<std::vector<InstalmentParts>> partsOnBalance(const RepaymentTerms& terms,
                                                    const LoanCourse& course) {
    const bool level = terms.amortisation == Amortisation::EqualInstalment ||
                       terms.amortisation == Amortisation::FixedInstalment;
    const bool isLevel = level && terms.interest.method == InterestBasis::Declining;
    if (isLevel && terms.interest.due == InterestDue::InAdvance)
        return partsInAdvance(terms, course);
    if (isLevel) return LevelRun{terms, course}.rows();
    return PrincipalRun{terms, course}.rows();
}

} // namespace bahi
