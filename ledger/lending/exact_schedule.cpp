#include "ledger/lending/exact_schedule.h"

#include <algorithm>
#include <utility>

namespace bahi {

namespace {

BigExact big(Money amount) {
    return BigExact{amount.inMinor()};
}

ExactAmount ofAmount(const BigExact& amount, Ratio share) {
    return {amount * share.numerator(), BigExact{share.denominator()}};
}

ExactParts over(BigExact denominator, BigExact principal, BigExact interest) {
    return {std::move(principal), std::move(interest),
            std::make_shared<const BigExact>(std::move(denominator))};
}

/// Both over the product of their denominators.
ExactParts together(const ExactAmount& principal, const ExactAmount& interest) {
    return over(principal.denominator * interest.denominator,
                principal.numerator * interest.denominator,
                interest.numerator * principal.denominator);
}

/// Interest and level in integers alone, all over the level's denominator, which every factor's
/// divides as often as it is needed: the level is the balance times the product of all (q + p),
/// over the sum of such products, each with one q more than those behind it.
void levelParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    const std::size_t paying = course.firstPaying;
    ExactAmount level = exactLevel(course.principal, std::span{course.factors}.subspan(paying));
    for (std::size_t index = 0; index < paying; ++index)
        rows[index] = together({}, ofAmount(big(course.principal), course.factors[index]));
    BigExact owed = big(course.principal) * level.denominator;
    const auto denominator = std::make_shared<const BigExact>(std::move(level.denominator));
    for (std::size_t index = paying; index < rows.size(); ++index) {
        const Ratio factor = course.factors[index];
        ExactParts& row = rows[index];
        row.denominator = denominator;
        row.interest = owed;
        row.interest /= factor.denominator(); // nothing is left over
        row.interest *= factor.numerator();
        row.principal = level.numerator;
        row.principal -= row.interest;
        owed -= row.principal;
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
        const BigExact interest = owed * factor.numerator();
        const BigExact product = grown * factor.denominator();
        if (index < paying) {
            rows[index] = over(level.denominator * product, 0, interest);
            continue;
        }
        grown = product;
        const BigExact before = owed * factor.denominator();
        const BigExact principal = last ? before : BigExact{level.numerator * grown - interest};
        rows[index] = over(level.denominator * grown, principal, interest);
        owed = before - principal;
    }
}

void equalPrincipalParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    const std::size_t among = rows.size() - course.firstPaying;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const bool pays = index >= course.firstPaying;
        const std::size_t left = pays ? rows.size() - index : among; // instalments unpaid
        ExactAmount interest = ofAmount(big(course.principal) * left, course.factors[index]);
        interest.denominator *= among;
        rows[index] = together({pays ? big(course.principal) : BigExact{0}, among}, interest);
    }
}

void splitParts(const RepaymentTerms& terms, const LoanCourse& course,
                std::vector<ExactParts>& rows) {
    Ratio left = Ratio::of(1);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const ExactAmount interest = ofAmount(big(course.principal), left * course.factors[index]);
        if (index < course.firstPaying) {
            rows[index] = together({}, interest);
            continue;
        }
        const Ratio share = terms.split[index - course.firstPaying].principal;
        rows[index] = together(ofAmount(big(course.principal), share), interest);
        const Ratio taken = share;
        left = Ratio::of(
            left.numerator() * taken.denominator() - taken.numerator() * left.denominator(),
            left.denominator() * taken.denominator());
    }
}

void bulletParts(const LoanCourse& course, std::vector<ExactParts>& rows) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const bool last = index + 1 == rows.size();
        rows[index] = together({last ? big(course.principal) : BigExact{0}, BigExact{1}},
                               ofAmount(big(course.principal), course.factors[index]));
    }
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
        rows[index] = together(rows[index].exactPrincipal(), ofAmount(big(course.principal), cost));
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
        for (std::size_t index = 0; index < course.firstPaying; ++index) rows[index].interest = 0;
    return rows;
}

} // namespace bahi
