#pragma once

#include "ledger/books/account.h"

#include <span>
#include <string_view>

namespace bahi {

/// Whose money is lent: the accounts of a fund, and the loans given out of it. What is not lent is
/// idle.
struct LendingFund {
    std::string_view name;
    std::span<const AccountCode> money;
    AccountCode loans; // 0: nothing is lent of it

    bool isLent() const { return loans != AccountCode{}; }
};

/// The funds that must be accounted for by themselves, because somebody gave or lent them to be
/// lent on: the Revolving Fund, CIF, VRF, food and health (one
/// fund where they are not told apart, else FSF and HRF), bank loans, donors' loan funds.
std::span<const LendingFund> fundsToLend();

/// Savings first, then those above, then the funds that are used and not lent: welfare, social
/// fund, restricted grants.
std::span<const LendingFund> allFunds();

} // namespace bahi
