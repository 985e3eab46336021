#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/books/account.h"
#include "ledger/money/money.h"

#include <vector>

namespace bahi {

/// The page of a sub-ledger a posting stands on: member 7 of 2010, loan 3 of 1210, bank account 1
/// of 1110, member 7's premiums for scheme 4 of 2310.
struct Page {
    SubLedger subLedger = SubLedger::None;
    std::uint32_t number = 0; // of the member, the loan or the opened page; 0 when there is none
    std::uint32_t member = 0; // whose, where a page is divided by members too; else 0

    static Page of(MemberNumber member) { return {SubLedger::Member, member.value}; }
    static Page of(LoanNumber loan) { return {SubLedger::Loan, loan.value}; }
    static Page of(SubLedger pages, PageNumber page, MemberNumber member = {}) {
        return {pages, page.value, member.value};
    }
    bool isOf(MemberNumber whose) const {
        return subLedger == SubLedger::Member ? number == whose.value : member == whose.value;
    }
    friend bool operator==(Page, Page) = default;
};

/// One line of an entry. A debit is positive and a credit negative, so that an entry balances
/// exactly when its postings sum to zero (docs/decisions/0002).
struct Posting {
    AccountCode account;
    Page page;
    Money amount;

    static Posting debit(AccountCode account, Money amount, Page page = {}) {
        return {account, page, amount};
    }
    static Posting credit(AccountCode account, Money amount, Page page = {}) {
        return {account, page, -amount};
    }
    friend bool operator==(const Posting&, const Posting&) = default;
};

/// What kind of voucher an entry is written on.
enum class EntryKind : std::uint8_t {
    Receipt = 1,
    Payment = 2,
    Journal = 3,
    CutOff = 4,
    Reversal = 5,
    Contra = 6, // between cash and bank
    SetOff = 7, // one debt against another, without cash: paid in full and received back
};

inline constexpr std::size_t kMostPostings = 1000;

/// Does a journal entry of these lines pay a loan with something: what the group owed to somebody,
/// what somebody owes it now, a thing it got? If not, what it takes off a loan was written off,
/// forgiven or moved to another loan, and its interest is income that the end of a year closes.
/// (B10-B17 of the posting catalogue. The store says the same in SQL: loans.cpp, loan_ledger.cpp.)
bool paysDebt(const std::vector<Posting>& postings);

/// One dated, balanced fact of the books:
///
///     2006-09-01  Receipt, Bhimabai
///         1010    Cash box                       135.00
///         2010/1  Members' regular savings                25.00
///         1210/1  Loans to members, own funds            100.00
///         4010/1  Interest on members' loans              10.00
///
/// There is no unbalanced JournalEntry: `make` refuses to build one and nothing can change one
/// later. A mistake is answered with its `reversal`, never with an edit.
class JournalEntry {
public:
    /// Refuses, in this order: FewerThanTwoPostings, TooManyPostings, PostingOfZero,
    /// AmountTooLarge, AccountUnknown, SubLedgerMissing (a page where the account has none, or
    /// none where it has), Unbalanced. An account whose pages the group opens may be undivided:
    /// it was opened before there were such pages.
    static Result<JournalEntry> make(Date date, EntryKind kind, std::vector<Posting> postings);

    /// The entry that undoes this one, on the same day: the mistake was never true.
    JournalEntry reversal() const;

    /// The kind of voucher these postings make, as nobody said: cash that grew is a receipt, cash
    /// that fell a payment, cash that changed its place a contra; without cash a journal voucher.
    static EntryKind kindFor(const std::vector<Posting>& postings);

    Date date() const { return m_date; }
    EntryKind kind() const { return m_kind; }
    const std::vector<Posting>& postings() const { return m_postings; }

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;

private:
    JournalEntry(Date date, EntryKind kind, std::vector<Posting> postings);

    Date m_date;
    EntryKind m_kind;
    std::vector<Posting> m_postings;
};

} // namespace bahi
