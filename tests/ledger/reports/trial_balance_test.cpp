#include "ledger/reports/trial_balance.h"

#include "ledger/log/encoding.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using namespace accounts;

TEST_CASE("each account stands on the side of its net balance", "[reports]") {
    const TrialBalance trial = trialBalanceFrom({{kCashBox, {rupees(900), rupees(66)}},
                                                 {kRegularSavings, {Money{}, rupees(300)}},
                                                 {kSurplus, {Money{}, rupees(500)}},
                                                 {kLoanInterest, {rupees(4), rupees(38)}}},
                                                day("2007-02-01"), {});
    REQUIRE(trial.rows.size() == 4);
    CHECK(trial.rows[0].account == kCashBox);
    CHECK(trial.rows[0].name == "Cash box");
    CHECK(trial.rows[0].debit == rupees(834));
    CHECK(trial.rows[0].credit == Money{});
    CHECK(trial.rows[3].debit == Money{});
    CHECK(trial.rows[3].credit == rupees(34));
    CHECK(trial.totalDebit == rupees(834));
    CHECK(trial.totalCredit == rupees(834));
}

TEST_CASE("an account that moved and came to nothing is still listed", "[reports]") {
    const TrialBalance trial =
        trialBalanceFrom({{kLoansOwnFunds, {rupees(500), rupees(500)}}}, day("2007-02-01"), {});
    REQUIRE(trial.rows.size() == 1);
    CHECK(trial.rows[0].debit == Money{});
    CHECK(trial.rows[0].credit == Money{});
}

TEST_CASE("balances that do not balance are damage, not a report", "[reports]") {
    CHECK_THROWS_AS(trialBalanceFrom({{kCashBox, {rupees(1), Money{}}}}, day("2007-02-01"), {}),
                    MalformedRecord);
}

TEST_CASE("a book without entries has an empty trial balance", "[reports]") {
    CHECK(trialBalanceFrom({}, day("2007-02-01"), {}).rows.empty());
}

} // namespace bahi
