#pragma once

#include "ledger/base/ids.h"

#include <array>
#include <cstdint>
#include <string>

namespace bahi {

/// An account's number in the chart of accounts: 1010 Cash box. A code never changes its meaning.
struct AccountCode {
    std::uint16_t value = 0;
    friend auto operator<=>(AccountCode, AccountCode) = default;
};

/// What an account holds, which says on which side it normally stands.
enum class AccountKind : std::uint8_t {
    Asset = 1,
    Liability = 2,
    Fund = 3,
    Income = 4,
    Expenditure = 5,
};

inline bool isDebitKind(AccountKind kind) {
    return kind == AccountKind::Asset || kind == AccountKind::Expenditure;
}

/// Which pages an account has below it. A sub-ledger always sums to its account.
enum class SubLedger : std::uint8_t { None = 0, Member = 1, Loan = 2 };

struct Account {
    AccountCode code;
    AccountKind kind;
    SubLedger subLedger;

    /// Money lent: its pages are loans. Interest earned on them stands on the same pages.
    bool isLent() const { return kind == AccountKind::Asset && subLedger == SubLedger::Loan; }

    /// Interest earned has no loan yet to stand on when a book begins: it is part of the surplus.
    bool canBeBroughtForward() const { return subLedger != SubLedger::Loan || isLent(); }

    friend bool operator==(const Account&, const Account&) = default;
};

namespace accounts {
inline constexpr AccountCode kCashBox{1010};
inline constexpr AccountCode kBank{1110};
inline constexpr AccountCode kLoansOwnFunds{1210};
inline constexpr AccountCode kRegularSavings{2010};
inline constexpr AccountCode kVoluntarySavings{2020};
inline constexpr AccountCode kSpecialSavings{2030};
/// What a leaver is paid.
inline constexpr std::array kSavings = {kRegularSavings, kVoluntarySavings, kSpecialSavings};
inline constexpr AccountCode kSurplus{3030};
inline constexpr AccountCode kLoanInterest{4010};
inline constexpr AccountCode kFines{4030};
inline constexpr AccountCode kAdmissionFees{4040};
} // namespace accounts

} // namespace bahi
