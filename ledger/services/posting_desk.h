#pragma once

#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/member.h"
#include "ledger/group/settings.h"
#include "ledger/group/voucher_sheet.h"
#include "ledger/services/loan_pages.h"
#include "ledger/services/money_text.h"
#include "ledger/store/book.h"
#include "ledger/store/pages.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace bahi {

/// The code of the bank account that opens by itself.
inline constexpr auto kFirstBankAccount = "BANK";

/// An entry that is about to be posted.
struct NewEntry {
    Date date;
    EntryKind kind;
    std::vector<Posting> postings;
    std::optional<MeetingNumber> meeting = {};
    std::optional<MemberNumber> member = {};
    std::optional<ResolutionNumber> resolution = {};
    std::string narration = {};
    std::string reason = {}; // why it stands for another voucher, which was taken back
    Where where = {};
};

/// A loan that is about to be given.
struct NewLoan {
    const Member* borrower;
    AccountCode account;
    Date givenOn;
    Money principal;
    Money instalment;
    std::optional<ResolutionNumber> resolution; // none: brought forward by a cut-off
    std::string purpose = {};
    std::string reason = {};
    std::string terms = {}; // its own, as JSON; empty: by the group's rule
};

/// What everybody who posts must know, within one transaction: the members, pages, loans, accounts
/// and rules as they stand with everything posted so far, so that a thousand meetings are posted
/// without reading the book again for each.
class PostingDesk {
public:
    PostingDesk(Book& book, Writer& writer);
    PostingDesk(const PostingDesk&) = delete;
    PostingDesk& operator=(const PostingDesk&) = delete;

    Database& database() { return m_book.database(); }
    Writer& writer() { return m_writer; }
    LoanPages& loans() { return m_loans; }
    const RulesHistory& rules() const { return m_rules; }
    const SettingsHistory& settings() const { return m_settings; }
    std::string text(Money amount) const { return m_money(amount); }
    LoanNumber lastLoan() const { return m_lastLoan; }
    VoucherNumber lastVoucher() const { return m_lastVoucher; }

    /// Null if nobody has this code.
    const Member* member(const MemberCode& code) const;
    /// Never null: `number` is a member's.
    const Member* member(MemberNumber number) const;
    /// Refuses MemberUnknown, MemberNotYetJoined, MemberHasLeft.
    Result<const Member*> memberOn(const MemberCode& code, Date day, const Where& where) const;
    void left(const MemberCode& member, Date day) { m_members.at(member).leftOn = day; }

    /// Refuses ResolutionMissing (0), ResolutionUnknown.
    Result<Done> checkedResolution(ResolutionNumber number, const Where& where);

    /// Must the group have resolved upon these lines? Those of the catalogue (needsResolution), and
    /// payments above what it agreed to pay without (Setting::ResolutionAbove), and what lends her
    /// more on a loan than was granted.
    bool mustBeResolved(const std::vector<Posting>& postings, Date day);

    /// An entry of `kind` with cash holds nothing that never goes with cash. Refuses
    /// VoucherMixesCash, about the paper `reference`.
    static Result<Done> checkedApart(EntryKind kind, const std::vector<Posting>& postings,
                                     const std::string& reference, const Where& where);

    /// The account as this book has it, opened if it was not.
    Account opened(AccountCode account);

    /// The page of `pages` that `code` names, for something of `day`; without a code the only one
    /// there is. The first bank account opens by itself, as BANK. Refuses PageUnknown, PageOfOther,
    /// PageNotYetOpen, PageMissing (with those there are).
    Result<PageNumber> pageOn(SubLedger pages, const std::string& code, Date day,
                              const Where& where);

    /// The page of `account` that `name` names, for `amount` (debit positive) of `day`. Who has
    /// left may still be paid what stands there for her. Refuses what memberOn and pageOn refuse,
    /// PageNotUsed, SubLedgerMissing, LoanUnknown, LoanNotHers, LoanNoneOpen, LoanSeveralOpen,
    /// GrantEnded.
    Result<Page> pageFor(AccountCode account, const PageName& name, Money amount, Date day,
                         const Where& where);

    /// Opens a page; its code is free.
    PageNumber open(PageOpened page, const std::string& name, const Because& because = {});
    const std::map<std::string, LedgerPage>& pages() const { return m_pages; }

    /// Refuses what JournalEntry::make refuses, and SavingsPaidOut.
    Result<VoucherNumber> post(const NewEntry& entry);
    /// Writes what an entry of `kind` does to loans onto their pages in memory, as Loans would read
    /// it. Refuses RepaymentAboveBalance.
    Result<Done> followLoans(Date day, EntryKind kind, const std::vector<Posting>& postings,
                             const Where& where);
    /// Somebody counted the box when all of a meeting was written down.
    void counted(Money total, Date day, const Where& where) {
        m_counts.push_back({total, boxOn(accounts::kCashBox, day), day, where});
    }
    /// May she be lent so much of the group's own money (Setting::LoanToSavings)? Refuses
    /// LoanAboveSavings.
    Result<Done> checkedLimit(const NewLoan& loan, const Where& where);
    /// Records the loan; the money it moves is another entry's matter.
    LoanNumber grant(const NewLoan& loan);

    /// From its first day on the loan is paid back as `terms` say, JSON of agreed_loan_json.h.
    /// Refuses LoanTermsAgreed (they were agreed already), LoanOptionsDisagree (it was
    /// changed by the rule before), what reads them
    /// refuses, and what `replay` refuses (what was brought does not fit them).
    Result<Done> agree(LoanNumber loan, const std::string& terms, ResolutionNumber resolution,
                       const Where& where);
    /// What is agreed of a running loan, JSON too. Refuses LoanNotYetGiven, LoanChangeNotKept
    /// (money moves by vouchers), WaiverAboveDue, AmountZero, and what reading it and replaying the
    /// loan refuse.
    Result<Done> change(LoanNumber loan, Date on, const std::string& change,
                        ResolutionNumber resolution, const Where& where);

    /// What was counted since the last look is what the book says the box held then, or at the end
    /// of the day. Refuses CashCountDiffers.
    Result<Done> checkedCounts();
    /// Nothing posted since the last look leaves a box, a bank account or a page on the wrong side
    /// at the end of any day. Refuses CashBelowZero, BankBelowZero, PageBelowZero, GrantOverused.
    Result<Done> checkedBalances(const Where& where);

    /// Every movement and change of a loan on terms of its own fits the others. Refuses what
    /// `replay` refuses.
    Result<Done> checkedReplay(const LoanAccount& loan, const Where& where) const;
    /// What was entered on `day`, after `before` stood on the page of a loan on terms of its own,
    /// leaves what came in later divided as it is. Refuses LaterInterestAboveDue.
    Result<Done> checkedLater(const LoanAccount& loan, const std::vector<LoanMovement>& before,
                              Date day, const Where& where) const;
    /// What may be brought as interest where `due` is due: on terms of its own all that was still
    /// asked, also later, before the voucher that is being written; `stood` is the loan then.
    static Money interestAskable(const LoanAccount& stood, const LoanAccount& loan, Money due);
    /// What may be brought on `day` as fees and fines of its own terms: all that is still asked.
    static Money chargesAskable(const LoanAccount& stood, const LoanAccount& loan, Date day);
    /// The most a repayment on `day` may bring.
    Money closes(const LoanAccount& loan, Date day) const;

    /// What the box holds at the end of `day`.
    Money boxOn(AccountCode box, Date day);

private:
    struct Touched {
        AccountCode account;
        Page page;
        friend bool operator<(const Touched& a, const Touched& b) {
            return std::tie(a.account, a.page.subLedger, a.page.number, a.page.member) <
                   std::tie(b.account, b.page.subLedger, b.page.number, b.page.member);
        }
    };
    struct Count {
        Money total;
        Money box; // as the book had it when it was counted
        Date day;
        Where where;
    };
    Result<const Member*> memberFor(const Account& account, const PageName& name, Money amount,
                                    Date day, const Where& where) const;
    Result<Done> checkedNotEnded(const Account& account, PageNumber page, Money amount, Date day,
                                 const Where& where) const;
    Result<PageNumber> onlyPage(SubLedger kind, Date day, const Where& where);
    static Result<PageNumber> openOn(const LedgerPage& page, Date day, const Where& where);
    Result<Page> loanPageFor(AccountCode account, const PageName& name, Date day,
                             const Where& where);
    Result<Done> checkedUnsettled(const NewEntry& entry) const;
    Result<LoanTerms> changedOwn(const LoanAccount& loan, Date on, const std::string& json,
                                 const Where& where) const;
    Result<LoanTerms> changedByRule(LoanAccount& loan, Date on, const std::string& json,
                                    const Where& where) const;
    bool lendsMore(const Posting& posting);
    void touch(const Posting& posting, Date day);
    Result<Done> checkedPlace(const Touched& place, Date from, const Where& where);
    Result<Done> checkedGrant(PageNumber grant, const Where& where);
    /// M01, SBI, LIC/M01: as people write it.
    std::string nameOf(Page page) const;

    Book& m_book;
    Writer& m_writer;
    MoneyText m_money;
    std::map<MemberCode, Member> m_members;
    std::map<std::string, LedgerPage> m_pages; // by code
    LoanPages m_loans;
    std::map<AccountCode, Account> m_opened;
    RulesHistory m_rules;
    SettingsHistory m_settings;
    VoucherNumber m_lastVoucher;
    LoanNumber m_lastLoan;
    Date m_lastEntryDay;
    std::map<Touched, Date> m_touched; // what was lowered since the last look, and from when
    std::vector<Count> m_counts;
    std::set<PageNumber> m_released; // grants that were used since then
};

} // namespace bahi
