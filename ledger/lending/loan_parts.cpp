#include "ledger/lending/loan_life.h"

namespace bahi {

Money& LoanParts::of(DuePart part) {
    switch (part) {
        case DuePart::Penalty:
            return penalties;
        case DuePart::Fee:
            return fees;
        case DuePart::OverdueInterest:
            return overdueInterest;
        case DuePart::Interest:
            return interest;
        case DuePart::Principal:
            return principal;
    }
    invariant(false, "every part of a loan has its amount");
    return principal;
}

Money LoanParts::of(DuePart part) const {
    return LoanParts{*this}.of(part);
}

LoanParts operator+(const LoanParts& a, const LoanParts& b) {
    return {a.principal + b.principal, a.interest + b.interest,
            a.overdueInterest + b.overdueInterest, a.fees + b.fees, a.penalties + b.penalties};
}

LoanParts operator-(const LoanParts& a, const LoanParts& b) {
    return {a.principal - b.principal, a.interest - b.interest,
            a.overdueInterest - b.overdueInterest, a.fees - b.fees, a.penalties - b.penalties};
}

LoanParts LoanLife::asked() const {
    LoanParts sum;
    for (const auto& row : rows) sum = sum + row.asked;
    return sum;
}

LoanParts LoanLife::paid() const {
    LoanParts sum;
    for (const auto& row : rows) sum = sum + row.paid;
    return sum;
}

LoanParts LoanLife::left() const {
    LoanParts sum;
    for (const auto& row : rows) sum = sum + row.left();
    return sum;
}

Money LoanLife::late() const {
    Money sum;
    for (const auto& row : rows) sum += row.late;
    return sum;
}

Money LoanLife::inAdvance() const {
    Money sum;
    for (const auto& row : rows) sum += row.inAdvance;
    return sum;
}

} // namespace bahi
