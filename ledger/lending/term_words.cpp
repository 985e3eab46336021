#include "ledger/lending/term_words.h"

#include "ledger/lending/loan_life.h"

namespace bahi {

const TermWords& termWordsOf(Amortisation) {
    static const TermWords kWords{0,
                                  {"equal-instalment", "equal-principal", "fixed-instalment",
                                   "fixed-principal", "interest-only", "custom-split", "given"}};
    return kWords;
}

const TermWords& termWordsOf(FeeBasis) {
    static const TermWords kWords{
        0,
        {"amount", "principal", "principal-and-interest", "total-interest", "instalment-principal",
         "instalment-interest", "instalment", "outstanding-principal"}};
    return kWords;
}

const TermWords& termWordsOf(FeeTime) {
    static const TermWords kWords{0, {"every-instalment", "first-instalment", "at-disbursement"}};
    return kWords;
}

const TermWords& termWordsOf(InterestBasis) {
    static const TermWords kWords{0, {"declining", "flat"}};
    return kWords;
}

const TermWords& termWordsOf(RatePeriod) {
    static const TermWords kWords{0, {"year", "month", "day", "instalment"}};
    return kWords;
}

const TermWords& termWordsOf(Accrual) {
    static const TermWords kWords{0, {"per-period", "daily", "calendar-month"}};
    return kWords;
}

const TermWords& termWordsOf(DayCount) {
    static const TermWords kWords{
        0,
        {"actual-365", "actual-360", "actual-364", "actual-actual", "actual-year-of-end", "30-360",
         "30-365", "30-actual", "month-before"}};
    return kWords;
}

const TermWords& termWordsOf(WeekRule) {
    static const TermWords kWords{0, {"7-of-365", "7-of-360", "1-of-52"}};
    return kWords;
}

const TermWords& termWordsOf(MonthPart) {
    static const TermWords kWords{0, {"of-thirty", "of-its-days"}};
    return kWords;
}

const TermWords& termWordsOf(BrokenPeriod) {
    static const TermWords kWords{0, {"as-whole", "actual-over-nominal", "by-days"}};
    return kWords;
}

const TermWords& termWordsOf(InterestDue) {
    static const TermWords kWords{
        0, {"in-arrears", "in-advance", "payments-in-advance", "level-in-advance"}};
    return kWords;
}

const TermWords& termWordsOf(TimeUnit) {
    static const TermWords kWords{0, {"day", "week", "month"}};
    return kWords;
}

const TermWords& termWordsOf(MonthEnd) {
    static const TermWords kWords{0, {"last-day", "first-of-next"}};
    return kWords;
}

const TermWords& termWordsOf(Shift) {
    static const TermWords kWords{
        0, {"none", "next-working-day", "previous-working-day", "next-working-day-in-month"}};
    return kWords;
}

const TermWords& termWordsOf(Residue) {
    static const TermWords kWords{0, {"last", "first", "spread", "re-levelled", "best-last"}};
    return kWords;
}

const TermWords& termWordsOf(GivesWay) {
    static const TermWords kWords{0, {"principal", "interest"}};
    return kWords;
}

const TermWords& termWordsOf(InterestFrom) {
    static const TermWords kWords{0, {"balance", "exact-schedule"}};
    return kWords;
}

const TermWords& termWordsOf(DuePart) {
    static const TermWords kWords{0,
                                  {"penalty", "fee", "overdue-interest", "interest", "principal"}};
    return kWords;
}

const TermWords& termWordsOf(AllocationWalk) {
    static const TermWords kWords{0, {"by-instalment", "by-part"}};
    return kWords;
}

const TermWords& termWordsOf(AdvanceTo) {
    static const TermWords kWords{0, {"next", "last", "evenly"}};
    return kWords;
}

const TermWords& termWordsOf(PenaltyBasis) {
    static const TermWords kWords{0,
                                  {"amount-lent", "outstanding-principal", "overdue-principal",
                                   "overdue-interest", "overdue-instalment", "fixed-amount"}};
    return kWords;
}

const TermWords& termWordsOf(PenaltyTime) {
    static const TermWords kWords{0, {"per-day", "per-month-begun", "once"}};
    return kWords;
}

const TermWords& termWordsOf(Recalculation) {
    static const TermWords kWords{0,
                                  {"none", "schedule-anew", "running-balance", "month-by-month"}};
    return kWords;
}

const TermWords& termWordsOf(Rest) {
    static const TermWords kWords{0, {"daily", "next-due-date"}};
    return kWords;
}

const TermWords& termWordsOf(Excess) {
    static const TermWords kWords{0,
                                  {"next-instalments", "next-principal", "shorter-term",
                                   "smaller-instalment", "last-instalments", "held", "refused"}};
    return kWords;
}

const TermWords& termWordsOf(FlatRest) {
    static const TermWords kWords{0, {"lent", "lent-shared", "outstanding"}};
    return kWords;
}

const TermWords& termWordsOf(TransactionKind) {
    static const TermWords kWords{0,
                                  {"disbursement", "down-payment", "repayment", "prepayment",
                                   "waiver", "write-off", "recovery", "accrual"}};
    return kWords;
}

const TermWords& termWordsOf(LoanStatus) {
    static const TermWords kWords{0, {"not-paid-out", "running", "closed", "written-off"}};
    return kWords;
}

} // namespace bahi
