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
///
/// From BankAccount on the pages are opened by the group, one for each bank account, lender or
/// grant (PageOpened). The last three divide an account twice: by such a page and by member.
enum class SubLedger : std::uint8_t {
    None = 0,
    Member = 1,
    Loan = 2,
    BankAccount = 3, // or a wallet of mobile money
    Deposit = 4,
    Party = 5, // somebody the group settles with: a federation, a supplier, a heir, a keeper
    Borrowing = 6,
    InterFund = 7,
    Grant = 8,
    FixedAsset = 9,
    Enterprise = 10,
    Partner = 11,        // a member's capital in an enterprise
    Scheme = 12,         // a member's premiums for an insurance scheme
    FederationFund = 13, // a member's contributions to a fund of the federation
};

/// Pages the group opens, as against those of its members and their loans.
inline bool isOpenedPage(SubLedger pages) {
    return pages >= SubLedger::BankAccount;
}

/// Does a posting here stand on a page and under a member besides?
inline bool isByMemberToo(SubLedger pages) {
    return pages >= SubLedger::Partner;
}

/// What a page must have been opened as, to be used in sub-ledger `pages`: a partner's capital
/// stands on the page of her enterprise.
inline SubLedger openedAs(SubLedger pages) {
    return pages == SubLedger::Partner ? SubLedger::Enterprise : pages;
}

struct Account {
    AccountCode code;
    AccountKind kind;
    SubLedger subLedger;

    /// Income or expenditure: closed into the surplus at the end of the year.
    bool isResult() const {
        return kind == AccountKind::Income || kind == AccountKind::Expenditure;
    }
    /// Deducted from the assets it stands below: 1290 Provision, 1590 Depreciation so far.
    bool isDeduction() const { return code.value == 1290 || code.value == 1590; }
    /// On which side its balance normally stands.
    bool isDebitNormal() const { return isDebitKind(kind) != isDeduction(); }

    /// Money lent: its pages are loans. Interest earned on them stands on the same pages.
    bool isLent() const { return kind == AccountKind::Asset && subLedger == SubLedger::Loan; }

    /// Interest earned has no loan yet to stand on when a book begins: it is part of the surplus.
    bool canBeBroughtForward() const { return subLedger != SubLedger::Loan || isLent(); }

    friend bool operator==(const Account&, const Account&) = default;
};

namespace accounts {
inline constexpr AccountCode kCashBox{1010};
inline constexpr AccountCode kBank{1110};
inline constexpr AccountCode kMobileWallet{1130};
/// Money at hand: what receipts and payments are told of, and what never falls below nothing.
inline constexpr std::array kCash = {
    kCashBox, AccountCode{1020}, AccountCode{1030}, AccountCode{1040}, kBank, kMobileWallet};
inline constexpr std::array kBanks = {kBank, kMobileWallet};
inline constexpr AccountCode kLoansOwnFunds{1210};
inline constexpr AccountCode kRegularSavings{2010};
inline constexpr AccountCode kVoluntarySavings{2020};
inline constexpr AccountCode kSpecialSavings{2030};
/// What a leaver is paid.
inline constexpr std::array kSavings = {kRegularSavings, kVoluntarySavings, kSpecialSavings};
inline constexpr AccountCode kCorpus{3010};
inline constexpr AccountCode kSurplus{3030};
inline constexpr AccountCode kLoanInterest{4010};
inline constexpr AccountCode kLoanCharges{4020}; // fees, and fines of a loan's own terms
inline constexpr AccountCode kFines{4030};
inline constexpr AccountCode kAdmissionFees{4040};

/// What a debit pays a debt with, or for: money placed with others, what the group owes. The
/// queries of loans name the same two codes (journal_entry.h: paysDebt).
inline constexpr AccountCode kFirstOfDebts{1300};
inline constexpr AccountCode kLastOfDebts{2999};

bool isCash(AccountCode code);
/// A bank account or a wallet of mobile money.
bool isBank(AccountCode code);
bool isSavings(AccountCode code);
} // namespace accounts

} // namespace bahi
