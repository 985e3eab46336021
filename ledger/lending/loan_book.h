#pragma once

#include "ledger/lending/loan_life.h"

#include <vector>

namespace bahi {

/// A row as it is kept while a life is replayed.
struct BookRow : InstalmentState {
    std::int32_t period = -1; // its period of interest; -1: a down payment or an extra row
    std::int32_t key = -1;    // tells it from the others, wherever it stands
    Money scheduledFees;      // in `asked.fees`, beside the charges
    std::optional<Date> penalisedTo = {};
    std::optional<Date> overdueBookedTo = {}; // RunningBalance: overdue interest
    std::optional<Date> settledTo = {};       // RunningBalance: interest of its own period
};

/// A fee or a fine that was written down.
struct ChargeItem {
    std::int32_t row = 0; // its key
    Date due;
    Money amount;
    DuePart part = DuePart::Fee;
};

/// `rate` counts for the days from `from` on.
struct RateStep {
    Date from;
    InterestRate rate;
};

/// Principal that came or went beside the instalments.
struct BalanceStep {
    Date on;          // bears interest from then, or does so no more
    Money lent = {};  // a tranche, a top-up
    Money early = {}; // brought beside the instalments
    Date day = on;    // on which it happened
};

/// A loan in the middle of its life: what `replay` carries from event to event. Not for others.
struct LoanBook {
    RepaymentTerms terms; // as agreed, then as arranged anew
    LoanRules rules;
    std::vector<Period> periods;
    std::vector<RateStep> rates;
    std::vector<BalanceStep> steps; // by date
    std::vector<BookRow> rows;      // by due date
    std::vector<ChargeItem> charges;
    std::vector<LoanTransaction> transactions;
    Money level;
    Money flatBase; // what flat interest is reckoned on
    Money lent;
    Money capitalised; // interest that became principal before the first period
    Money repaid;      // principal, however it came
    Money held;
    Money recovered;
    std::int32_t keys = 0;
    LoanStatus status = LoanStatus::NotPaidOut;

    /// All that is to be repaid of principal.
    Money principal() const { return lent + capitalised; }
    Money balance() const { return principal() - repaid; }
    bool isFullyPaid() const;
    /// The first instalment that falls due after `on`; rows.size() if there is none.
    std::size_t runningRow(Date on) const;
    /// rows.size() if there is none.
    std::size_t rowOfPeriod(std::size_t period) const;
    /// Principal owed when a period begins, if all before it was paid as asked.
    Money owedWhenPeriodBegins(std::size_t period) const;
    /// Principal that was lent up to `on` and is still owed; no limit where all was lent at once.
    Money mayBeRepaid(Date on) const;
    /// The rate that counts for `day`.
    InterestRate rateOn(Date day) const;
    /// Numbers the rows by their day and reckons the balances after them.
    void settleRows();
};

} // namespace bahi
