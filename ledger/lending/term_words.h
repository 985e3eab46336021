#pragma once

#include "ledger/money/enum_words.h"

#include <cstdint>

namespace bahi {

enum class Amortisation : std::uint8_t;
enum class FeeBasis : std::uint8_t;
enum class FeeTime : std::uint8_t;
enum class InterestBasis : std::uint8_t;
enum class RatePeriod : std::uint8_t;
enum class Accrual : std::uint8_t;
enum class DayCount : std::uint8_t;
enum class WeekRule : std::uint8_t;
enum class MonthPart : std::uint8_t;
enum class BrokenPeriod : std::uint8_t;
enum class InterestDue : std::uint8_t;
enum class TimeUnit : std::uint8_t;
enum class MonthEnd : std::uint8_t;
enum class Shift : std::uint8_t;
enum class Residue : std::uint8_t;
enum class GivesWay : std::uint8_t;
enum class InterestFrom : std::uint8_t;
enum class DuePart : std::uint8_t;
enum class AllocationWalk : std::uint8_t;
enum class AdvanceTo : std::uint8_t;
enum class PenaltyBasis : std::uint8_t;
enum class PenaltyTime : std::uint8_t;
enum class Recalculation : std::uint8_t;
enum class Rest : std::uint8_t;
enum class Excess : std::uint8_t;
enum class FlatRest : std::uint8_t;
enum class TransactionKind : std::uint8_t;
enum class LoanStatus : std::uint8_t;

// The words of what is agreed on a loan, as terms and events have them in files:
// `equal-instalment`, `30-360`.

const TermWords& termWordsOf(Amortisation);
const TermWords& termWordsOf(FeeBasis);
const TermWords& termWordsOf(FeeTime);
const TermWords& termWordsOf(InterestBasis);
const TermWords& termWordsOf(RatePeriod);
const TermWords& termWordsOf(Accrual);
const TermWords& termWordsOf(DayCount);
const TermWords& termWordsOf(WeekRule);
const TermWords& termWordsOf(MonthPart);
const TermWords& termWordsOf(BrokenPeriod);
const TermWords& termWordsOf(InterestDue);
const TermWords& termWordsOf(TimeUnit);
const TermWords& termWordsOf(MonthEnd);
const TermWords& termWordsOf(Shift);
const TermWords& termWordsOf(Residue);
const TermWords& termWordsOf(GivesWay);
const TermWords& termWordsOf(InterestFrom);
const TermWords& termWordsOf(DuePart);
const TermWords& termWordsOf(AllocationWalk);
const TermWords& termWordsOf(AdvanceTo);
const TermWords& termWordsOf(PenaltyBasis);
const TermWords& termWordsOf(PenaltyTime);
const TermWords& termWordsOf(Recalculation);
const TermWords& termWordsOf(Rest);
const TermWords& termWordsOf(Excess);
const TermWords& termWordsOf(FlatRest);
const TermWords& termWordsOf(TransactionKind);
const TermWords& termWordsOf(LoanStatus);

} // namespace bahi
