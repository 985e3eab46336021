#include "ledger/lending/loan_fees.h"

#include "ledger/lending/interest_time.h"

#include <algorithm>

namespace bahi {

namespace {

/// What a fee may be reckoned on, of one instalment or of the loan.
template <class Amount>
struct Bases {
    Amount principal;
    Amount totalInterest;
    Amount ofInstalment;
    Amount interestOfInstalment;
    Amount outstanding;
};

ExactAmount exact(Money amount) {
    return {BigExact{amount.inMinor()}, BigExact{1}};
}

template <class Amount>
Amount basisOf(FeeBasis basis, const Bases<Amount>& bases) {
    switch (basis) {
        case FeeBasis::Principal:
            return bases.principal;
        case FeeBasis::PrincipalAndInterest:
            return bases.principal + bases.totalInterest;
        case FeeBasis::TotalInterest:
            return bases.totalInterest;
        case FeeBasis::InstalmentPrincipal:
            return bases.ofInstalment;
        case FeeBasis::InstalmentInterest:
            return bases.interestOfInstalment;
        case FeeBasis::WholeInstalment:
            return bases.ofInstalment + bases.interestOfInstalment;
        case FeeBasis::OutstandingPrincipal:
            return bases.outstanding;
        case FeeBasis::Amount:
            break;
    }
    invariant(false, "a fee that is an amount has no basis");
    return {};
}

bool isAsked(const FeeTerm& fee, std::size_t index) {
    return fee.when == FeeTime::EveryInstalment ||
           (fee.when == FeeTime::FirstInstalment && index == 0);
}

} // namespace

std::vector<ExactAmount> exactFees(const RepaymentTerms& terms, Money lent,
                                   const std::vector<ExactParts>& rows,
                                   const ExactAmount& interest) {
    std::vector<ExactAmount> fees(rows.size());
    if (terms.fees.empty()) return fees;
    ExactAmount owed = exact(lent);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const ExactParts& row = rows[index];
        const Bases<ExactAmount> bases{exact(lent), interest, row.exactPrincipal(),
                                       row.exactInterest(), owed};
        for (const FeeTerm& fee : terms.fees) {
            if (!isAsked(fee, index)) continue;
            if (fee.basis == FeeBasis::Amount) {
                fees[index] = fees[index] + exact(fee.amount);
                continue;
            }
            const ExactAmount basis = basisOf(fee.basis, bases);
            fees[index] = fees[index] + ExactAmount{basis.numerator * fee.share.numerator(),
                                                    basis.denominator * fee.share.denominator()};
        }
        owed = owed + ExactAmount{-row.principal, *row.denominator};
    }
    return fees;
}

void addFees(const RepaymentTerms& terms, Money lent, std::vector<InstalmentParts>& rows) {
    if (terms.fees.empty()) return;
    Money interest;
    Money asked;
    for (const InstalmentParts& row : rows) {
        interest += row.interest;
        asked += row.principal;
    }
    Money owed = std::max(lent, asked); // more than was lent where interest became principal
    for (std::size_t index = 0; index < rows.size(); ++index) {
        InstalmentParts& row = rows[index];
        const Bases<Money> bases{lent, interest, row.principal, row.interest, owed};
        for (const FeeTerm& fee : terms.fees)
            if (isAsked(fee, index))
                row.fees +=
                    fee.basis == FeeBasis::Amount
                        ? fee.amount
                        : interestOn(basisOf(fee.basis, bases), fee.share, terms.rounding.fees);
        owed -= row.principal;
    }
}

Money feesAtDisbursement(const RepaymentTerms& terms, const std::vector<InstalmentParts>& rows) {
    Money interest;
    for (const InstalmentParts& row : rows) interest += row.interest;
    Money sum;
    for (const FeeTerm& fee : terms.fees) {
        if (fee.when != FeeTime::AtDisbursement) continue;
        const Bases<Money> bases{terms.principal, interest, {}, {}, terms.principal};
        sum += fee.basis == FeeBasis::Amount
                   ? fee.amount
                   : interestOn(basisOf(fee.basis, bases), fee.share, terms.rounding.fees);
    }
    return sum;
}

} // namespace bahi
