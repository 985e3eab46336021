#include "ledger/lending/exact_schedule.h"

#include <algorithm>

namespace bahi {

namespace {

BigExact big(Money amount) {
    return BigExact{amount.inMinor()};
}

ExactAmount ofAmount(const BigExact& amount, Ratio share) {
    return {amount * share.numerator(), BigExact{share.denominator()}};
}

/// Interest and level in integers alone, all over the level's denominator, which every factor's
/// divides as often as it is needed: the level is the balance times the product of all (q + p),
/// over the sum of such products, each with one q more than those behind it.
void levelParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    const std::size_t paying = course.firstPaying;
    const ExactAmount level =
        exactLevel(course.principal, std::span{course.factors}.subspan(paying));
    for (std::size_t index = 0; index < paying; ++index)
        rows[index].interest = ofAmount(big(course.principal), course.factors[index]);
    BigExact owed = big(course.principal) * level.denominator;
    for (std::size_t index = paying; index < rows.size(); ++index) {
        const Ratio factor = course.factors[index];
        auto& [principal, interest] = rows[index];
        principal.denominator = interest.denominator = level.denominator;
        interest.numerator = owed;
        interest.numerator /= factor.denominator(); // nothing is left over
        interest.numerator *= factor.numerator();
        principal.numerator = level.numerator;
        principal.numerator -= interest.numerator;
        owed -= principal.numerator;
    }
}

/// The same where the level was found from other factors: what is owed is
/// `owed / (level.denominator x grown)`, where `grown` is the product of the factors' denominators
/// so far, and the last instalment takes the difference.
void nominalLevelParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    const std::size_t paying = course.firstPaying;
    const ExactAmount level =
        exactLevel(course.principal, std::span{course.levelFactors}.subspan(paying));
    BigExact owed = big(course.principal) * level.denominator;
    BigExact grown{1};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const Ratio factor = course.factors[index];
        const bool last = index + 1 == rows.size();
        rows[index].interest = {owed * factor.numerator(),
                                level.denominator * grown * factor.denominator()};
        if (index < paying) continue;
        const BigExact before = owed * factor.denominator();
        grown *= factor.denominator();
        const BigExact principal =
            last ? before : BigExact{level.numerator * grown - owed * factor.numerator()};
        rows[index].principal = {principal, level.denominator * grown};
        owed = before - principal;
    }
}

void equalPrincipalParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    const std::size_t among = rows.size() - course.firstPaying;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const std::size_t left =
            index < course.firstPaying ? among : rows.size() - index; // instalments unpaid
        const ExactAmount interest = ofAmount(big(course.principal) * left, course.factors[index]);
        rows[index].interest = {interest.numerator, interest.denominator * among};
        if (index >= course.firstPaying) rows[index].principal = {big(course.principal), among};
    }
}

void splitParts(const RepaymentTerms& terms, const LoanCourse& course,
                std::vector<ExactParts>& rows) {
    Ratio left = Ratio::of(1);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        rows[index].interest = ofAmount(big(course.principal), left * course.factors[index]);
        if (index < course.firstPaying) continue;
        const Ratio share = terms.split[index - course.firstPaying].principal;
        rows[index].principal = ofAmount(big(course.principal), share);
        const Ratio taken = share;
        left = Ratio::of(
            left.numerator() * taken.denominator() - taken.numerator() * left.denominator(),
            left.denominator() * taken.denominator());
    }
}

void bulletParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    for (std::size_t index = 0; index < rows.size(); ++index)
        rows[index].interest = ofAmount(big(course.principal), course.factors[index]);
    rows.back().principal = {big(course.principal), BigExact{1}};
}

void flatParts(const RepaymentTerms& terms, const LoanCourse& course,
               std::vector<ExactParts>& rows) {
    Ratio whole;
    for (std::size_t index = course.firstPaying; index < rows.size(); ++index)
        whole = whole + course.factors[index];
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const bool bySplit =
            terms.amortisation == Amortisation::CustomSplit && index >= course.firstPaying;
        const Ratio cost = bySplit ? whole * terms.split[index - course.firstPaying].interest
                                   : course.factors[index];
        rows[index].interest = ofAmount(big(course.principal), cost);
    }
}

} // namespace

std::vector<ExactParts> exactParts(const RepaymentTerms& terms, const LoanCourse& course) {
    std::vector<ExactParts> rows(course.count());
    const bool flat = terms.interest.method == InterestBasis::Flat;
    switch (terms.amortisation) {
        case Amortisation::EqualInstalment:
            if (flat)
                equalPrincipalParts(course, rows);
            else if (course.levelFactors.empty())
                levelParts(course, rows);
            else
                nominalLevelParts(course, rows);
            break;
        case Amortisation::EqualPrincipal:
            equalPrincipalParts(course, rows);
            break;
        case Amortisation::CustomSplit:
            splitParts(terms, course, rows);
            break;
        case Amortisation::InterestOnly:
            bulletParts(course, rows);
            break;
        case Amortisation::FixedInstalment:
        case Amortisation::FixedPrincipal:
        case Amortisation::GivenInstalments:
            invariant(false, "checkTerms lets no such loan come here");
    }
    if (flat) flatParts(terms, course, rows);
    if (!terms.grace.interestAskedMeanwhile)
        for (std::size_t index = 0; index < course.firstPaying; ++index) rows[index].interest = {};
    return rows;
}

} // namespace bahi
