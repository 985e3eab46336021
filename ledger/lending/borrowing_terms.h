#pragma once

#include "ledger/lending/loan_event.h"
#include "ledger/lending/loan_rules.h"
#include "ledger/lending/repayment_terms.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace bahi {

/// From whom the group borrows, and how.
enum class BorrowingKind : std::uint8_t {
    TermLoan,       // of a bank: paid back by instalments
    CashCredit,     // of a bank: drawn and paid in at will, up to a limit
    FederationLoan, // of a VO or CLF, or of any other lender: paid back by instalments
};

/// Money lent once and paid back by the lender's schedule.
struct LoanOfLender {
    RepaymentTerms terms;
    /// As a member's loan, but more than all that is owed is kept, not refused: the lender has it.
    LoanRules rules = {.overpaymentHeld = true};
};

/// How much of a cash credit may be owed from a day on: the limit that was sanctioned, or less
/// where the bank sets a drawing power for the year or the month.
struct CreditLimit {
    Date from;
    Money limit;
    Money drawingPower;

    Money usable() const { return std::min(limit, drawingPower); }
    friend bool operator==(const CreditLimit&, const CreditLimit&) = default;
};

struct CashCreditTerms {
    InterestRate rate; // per year, month or day
    std::vector<CreditLimit> limits;
    std::vector<RateChange> rateChanges = {};
    /// Of the interest of a month, once; the bank debits it on the last day of the month.
    Rounding interest = {RoundingMode::HalfUp, 1};
};

/// Over which days a group has to be prompt: what it would have had in them goes together.
/// Quarters, halves and years are those of the financial year.
enum class PromptSpan : std::uint8_t { CalendarMonth, Quarter, HalfYear, Year, WholeTerm };

/// Who is prompt. The defaults are the Reserve Bank's for women's groups under DAY-NRLM (master
/// circulars from 2013 on): a cash credit never stood above its limit or drawing power for more
/// than 30 days on end, the group itself paid in at least once a month, and as much as the interest
/// debited in it; of a term loan each instalment was paid within 30 days of its due date.
struct PromptRule {
    std::int32_t daysAllowed = 30;
    std::int32_t creditsAMonth = 1; // 0: none is asked for
    bool creditsCoverInterest = true;
};

/// Interest subvention: the state pays part of the interest of a group.
///
///     12 % the bank's rate, 7 % the group's, up to 3,00,000; 3 % more where it is prompt
struct SubventionTerms {
    Date from;
    std::optional<Date> until = {};
    Money upTo = {};                      // of what is owed; zero: all of it
    Ratio effectiveRate = {};             // a year, that the group pays: 7/100
    std::optional<Ratio> lenderRate = {}; // a year; none: the rate of the borrowing on each day
    Ratio promptRate = {};                // a year, that the prompt pay less still: 3/100
    bool differenceOnlyIfPrompt = true;   // otherwise only `promptRate` can be lost
    PromptRule prompt = {};
    PromptSpan span = PromptSpan::Quarter; // banks claim by the quarter
    std::chrono::month yearBegins = std::chrono::April;
    /// Of each month's sum, difference and prompt part apart.
    Rounding rounding = {RoundingMode::HalfUp, 1};
};

/// What was agreed with a lender.
struct BorrowingTerms {
    BorrowingKind kind = BorrowingKind::TermLoan;
    std::variant<LoanOfLender, CashCreditTerms> how = LoanOfLender{};
    std::vector<SubventionTerms> subventions = {}; // by date; their days do not overlap

    const LoanOfLender* loan() const { return std::get_if<LoanOfLender>(&how); }
    const CashCreditTerms* credit() const { return std::get_if<CashCreditTerms>(&how); }
};

/// So much is to be paid by `due`, the lender says.
struct LenderDemand {
    Money amount;
    Date due;
};

/// A later agreement, or what the lender said. Of a loan it may be any change of terms that
/// loan_event.h knows; a rate change is one of a cash credit, too.
struct BorrowingChange {
    Date on;
    std::variant<LoanEvent, CreditLimit, LenderDemand> what;
};

/// Terms with what changed since, as of the end of a day.
struct BorrowingAgreed {
    BorrowingTerms terms; // limits and rates of a cash credit as they changed
    std::vector<LoanEvent> events;
    std::vector<LenderDemand> demands; // by due date
};

/// The most days, credits a month and subventions that may be agreed.
inline constexpr std::int32_t kMostPromptDays = 366;
inline constexpr std::int32_t kMostCreditsAMonth = 31;

/// Refuses what checkTerms refuses; else, the first that applies: LoanTermNotPositive (a cash
/// credit without a limit, or with one below nothing; a rounding to nothing), LoanTooLarge,
/// RateMalformed (finer than 10^-12), LoanRateTooHigh (1,000 % a year and more), and
/// LoanOptionsDisagree (a kind that goes with other terms; a credit's rate per instalment; of
/// subventions one that begins before the one before it ended, or ends before it begins).
Result<Done> checkBorrowing(const BorrowingTerms& terms);

/// `changes` as they were agreed by the end of `asOf`. Refuses LoanOptionsDisagree (a limit of a
/// loan; of a cash credit what only a loan can have), LoanTermNotPositive and LoanTooLarge of
/// limits and demands, and of a rate what checkBorrowing refuses.
Result<BorrowingAgreed> agreedBy(const BorrowingTerms& terms,
                                 const std::vector<BorrowingChange>& changes, Date asOf);

/// What may be owed on `day`; the first limit also before its day. A limit is there.
CreditLimit limitOn(const CashCreditTerms& terms, Date day);

/// What the lender takes a year on `day`.
Ratio yearlyRateOn(const BorrowingAgreed& agreed, Date day);

/// The days within `from` to `to` from which on another rate holds.
std::vector<Date> daysOfNewRates(const BorrowingAgreed& agreed, Date from, Date to);

} // namespace bahi
