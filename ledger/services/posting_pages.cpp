// The part of PostingDesk that finds the page people mean.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/posting_desk.h"
#include "ledger/services/soundness.h"
#include "ledger/store/words.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace bahi {

/// The one there is; the first bank account opens by itself, for a group that has no more than one.
Result<PageNumber> PostingDesk::onlyPage(SubLedger kind, Date day, const Where& where) {
    const LedgerPage* only = nullptr;
    std::string codes;
    for (const auto& [code, page] : m_pages) {
        if (page.openedAs != kind) continue;
        only = &page;
        codes += (codes.empty() ? "" : ", ") + code;
    }
    const bool isOne = only != nullptr && codes.find(',') == std::string::npos;
    if (isOne) return openOn(*only, day, where);
    if (only == nullptr && kind == SubLedger::BankAccount && !m_pages.contains(kFirstBankAccount)) {
        PageOpened bank{};
        bank.openedAs = kind;
        bank.code = kFirstBankAccount;
        bank.openedOn = std::min(day, m_rules.onOrFirst(day).from);
        return open(std::move(bank), "");
    }
    return Refused{.why = Refusal::PageMissing}
        .about(std::string{wordOf(kind)})
        .want(std::move(codes))
        .at(where);
}

Result<PageNumber> PostingDesk::openOn(const LedgerPage& page, Date day, const Where& where) {
    if (day >= page.openedOn) return page.number;
    return Refused{.why = Refusal::PageNotYetOpen}
        .about(page.code)
        .got(toIso(day))
        .want(toIso(page.openedOn))
        .at(where);
}

Result<PageNumber> PostingDesk::pageOn(SubLedger pages, const std::string& code, Date day,
                                       const Where& where) {
    const SubLedger kind = openedAs(pages);
    if (code.empty()) return onlyPage(kind, day, where);
    const auto found = m_pages.find(code);
    if (found == m_pages.end()) return Refused{.why = Refusal::PageUnknown}.about(code).at(where);
    const LedgerPage& page = found->second;
    if (page.openedAs != kind)
        return Refused{.why = Refusal::PageOfOther}
            .about(code)
            .got(std::string{wordOf(page.openedAs)})
            .want(std::string{wordOf(kind)})
            .at(where);
    return openOn(page, day, where);
}

Result<Page> PostingDesk::loanPageFor(AccountCode account, const PageName& name, Date day,
                                      const Where& where) {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}
            .about(name.member ? name.member->text() : std::to_string(account.value))
            .at(where);
    };
    const Member* borrower = name.member ? member(*name.member) : nullptr;
    if (name.member && borrower == nullptr) return refused(Refusal::MemberUnknown);
    std::vector<LoanAccount*> found;
    if (!name.code.empty()) {
        std::uint32_t number = 0;
        const char* end = name.code.data() + name.code.size();
        const auto read = std::from_chars(name.code.data(), end, number);
        LoanAccount* loan =
            read.ec == std::errc{} && read.ptr == end ? m_loans.page(LoanNumber{number}) : nullptr;
        if (loan == nullptr) return refused(Refusal::LoanUnknown).got(name.code);
        if (borrower != nullptr && loan->member() != borrower->number)
            return refused(Refusal::LoanNotHers).got(name.code);
        found.push_back(loan);
    } else if (borrower == nullptr) {
        return Refused{.why = Refusal::SubLedgerMissing}
            .about(std::to_string(account.value))
            .at(where);
    } else {
        const bool isLent = m_opened.at(account).isLent();
        for (LoanAccount* loan : m_loans.ofMember(borrower->number))
            if (loan->givenOn() <= day && loan->leastBalanceFrom(day).isPositive() &&
                (!isLent || loan->account() == account))
                found.push_back(loan);
    }
    if (found.empty()) return refused(Refusal::LoanNoneOpen);
    std::string numbers;
    for (const LoanAccount* loan : found)
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(loan->number().value);
    if (found.size() > 1) return refused(Refusal::LoanSeveralOpen).want(numbers);
    const LoanAccount& loan = *found.front();
    if (loan.givenOn() > day) return refused(Refusal::LoanNotHers).got(numbers);
    // Principal stands on the account the loan was given from.
    if (m_opened.at(account).isLent() && loan.account() != account)
        return Refused{.why = Refusal::LoanOfOtherFund}
            .about(std::to_string(account.value))
            .got(numbers)
            .want(std::to_string(loan.account().value))
            .at(where);
    return Page::of(loan.number());
}

/// Whose line it is. Money that goes to her, out of what the group holds for her, goes to a leaver
/// too; and what she paid as fines stands on her page until the year is closed.
Result<const Member*> PostingDesk::memberFor(const Account& account, const PageName& name,
                                             Money amount, Date day, const Where& where) const {
    if (!name.member)
        return Refused{.why = Refusal::SubLedgerMissing}
            .about(std::to_string(account.code.value))
            .at(where);
    const Member* known = member(*name.member);
    const bool isPaidOut = amount.isPositive() && !account.isDebitNormal();
    const bool mayStand = isPaidOut || account.isResult();
    if (known != nullptr && known->leftOn && mayStand && day >= *known->leftOn) return known;
    return memberOn(*name.member, day, where);
}

/// A grant is spent until its last day; what is left may go back later, or be released.
Result<Done> PostingDesk::checkedNotEnded(const Account& account, PageNumber number, Money amount,
                                          Date day, const Where& where) const {
    if (account.code != kProgrammeCosts || !amount.isPositive()) return Done{};
    for (const auto& [code, page] : m_pages)
        if (page.number == number && page.until && day > *page.until)
            return Refused{.why = Refusal::GrantEnded}
                .about(code)
                .got(toIso(day))
                .want(toIso(*page.until))
                .at(where);
    return Done{};
}

Result<Page> PostingDesk::pageFor(AccountCode code, const PageName& name, Money amount, Date day,
                                  const Where& where) {
    const Account account = opened(code);
    const auto about = [&](Refusal why) {
        return Refused{.why = why}.about(std::to_string(code.value)).at(where);
    };
    if (account.subLedger == SubLedger::Loan) return loanPageFor(code, name, day, where);
    if (account.subLedger == SubLedger::None) {
        if (!name.code.empty()) return about(Refusal::PageNotUsed).got(name.code);
        return Page{};
    }
    const bool needsMember =
        account.subLedger == SubLedger::Member || isByMemberToo(account.subLedger);
    MemberNumber whose;
    if (needsMember) {
        const auto found = memberFor(account, name, amount, day, where);
        if (!found) return found.refused();
        whose = found.value()->number;
    }
    if (account.subLedger == SubLedger::Member) {
        if (!name.code.empty()) return about(Refusal::PageNotUsed).got(name.code);
        return Page::of(whose);
    }
    const auto page = pageOn(account.subLedger, name.code, day, where);
    if (!page) return page.refused();
    BAHI_TRY(checkedNotEnded(account, page.value(), amount, day, where));
    return Page::of(account.subLedger, page.value(), whose);
}

Result<Done> PostingDesk::followLoans(Date day, EntryKind kind,
                                      const std::vector<Posting>& postings, const Where& where) {
    const bool isUnpaid = kind == EntryKind::Journal && !paysDebt(postings);
    std::map<LoanAccount*, std::vector<LoanMovement>> before; // of those on terms of their own
    for (const Posting& posting : postings) {
        if (posting.page.subLedger != SubLedger::Loan) continue;
        LoanAccount& loan = *m_loans.page(LoanNumber{posting.page.number});
        if (loan.terms().agreed) before.try_emplace(&loan, loan.movements());
        if (posting.account == accounts::kLoanInterest) {
            if (!isUnpaid) loan.add({day, Money{}, -posting.amount});
        } else if (posting.account == accounts::kLoanCharges) {
            if (!isUnpaid) loan.add({.date = day, .charges = -posting.amount});
        } else if (m_opened.at(posting.account).isLent()) {
            const Money most = loan.leastBalanceFrom(day);
            if (posting.amount.isNegative() && -posting.amount > most)
                return Refused{.why = Refusal::RepaymentAboveBalance}
                    .about("loan " + std::to_string(loan.number().value))
                    .got(text(-posting.amount))
                    .want(text(most))
                    .at(where);
            loan.add({day, posting.amount, Money{}, false, isUnpaid});
        }
    }
    for (const auto& [loan, movements] : before)
        BAHI_TRY(checkedLater(*loan, movements, day, where));
    return Done{};
}

} // namespace bahi
