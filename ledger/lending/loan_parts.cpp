#include "ledger/lending/loan_life.h"

namespace bahi {

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
