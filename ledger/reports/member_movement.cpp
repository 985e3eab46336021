#include "ledger/reports/member_movement.h"

#include "ledger/books/chart_of_accounts.h"

#include <array>

namespace bahi {

namespace {

constexpr std::array kColumns = {
    &MemberMovement::saving,    &MemberMovement::loanGiven, &MemberMovement::principal,
    &MemberMovement::interest,  &MemberMovement::fine,      &MemberMovement::fee,
    &MemberMovement::withdrawn, &MemberMovement::paidIn,    &MemberMovement::received,
    &MemberMovement::otherIn,   &MemberMovement::otherOut,
};

bool isLoans(AccountCode account) {
    const ChartedAccount* charted = ChartOfAccounts::find(account);
    return charted != nullptr && charted->account.subLedger == SubLedger::Loan &&
           charted->account.kind == AccountKind::Asset;
}

/// Adds one posting on her page, as it stands on a voucher that is no reversal.
void addPosting(MemberMovement& moved, AccountCode account, Money debit) {
    if (accounts::isSavings(account))
        (debit.isPositive() ? moved.withdrawn : moved.saving) +=
            debit.isPositive() ? debit : -debit;
    else if (isLoans(account))
        (debit.isPositive() ? moved.loanGiven : moved.principal) +=
            debit.isPositive() ? debit : -debit;
    else if (account == accounts::kLoanInterest)
        moved.interest -= debit;
    else if (account == accounts::kFines)
        moved.fine -= debit;
    else if (account == accounts::kAdmissionFees)
        moved.fee -= debit;
    else
        (debit.isPositive() ? moved.otherOut : moved.otherIn) +=
            debit.isPositive() ? debit : -debit;
}

} // namespace

bool isHers(Page page, MemberNumber member, const Borrowers& borrowers) {
    if (page.subLedger != SubLedger::Loan) return page.isOf(member);
    const auto borrower = borrowers.find(LoanNumber{page.number});
    return borrower != borrowers.end() && borrower->second == member;
}

MemberMovement& MemberMovement::operator+=(const MemberMovement& other) {
    for (const auto column : kColumns) this->*column += other.*column;
    return *this;
}

MemberMovement operator-(const MemberMovement& movement) {
    MemberMovement negated;
    for (const auto column : kColumns) negated.*column = -(movement.*column);
    return negated;
}

MemberMovement movementOf(const Voucher& voucher, MemberNumber member, const Borrowers& borrowers) {
    const bool isReversal = voucher.kind == EntryKind::Reversal;
    MemberMovement moved;
    for (const Posting& posting : voucher.postings)
        if (isHers(posting.page, member, borrowers))
            addPosting(moved, posting.account, isReversal ? -posting.amount : posting.amount);
    if (isReversal) moved = -moved;
    if (voucher.member == member) {
        const Flow cash = flowOf(voucher, accounts::kCashBox);
        moved.paidIn = cash.in;
        moved.received = cash.out;
    }
    return moved;
}

Flow flowOf(const Voucher& voucher, AccountCode account) {
    return flowOf(voucher,
                  [account](const Posting& posting) { return posting.account == account; });
}

Flow flowOf(const Voucher& voucher, const std::function<bool(const Posting&)>& isThere) {
    const bool isReversal = voucher.kind == EntryKind::Reversal;
    Flow flow;
    for (const Posting& posting : voucher.postings) {
        if (!isThere(posting)) continue;
        const bool comesIn = posting.amount.isPositive() != isReversal;
        (comesIn ? flow.in : flow.out) += comesIn ? posting.amount : -posting.amount;
    }
    return flow;
}

} // namespace bahi
