#include "ledger/services/posting_desk.h"

#include "ledger/base/invariant.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/lending/loan_limit.h"
#include "ledger/store/accounts_book.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <algorithm>

namespace bahi {

PostingDesk::PostingDesk(Book& book, Writer& writer)
    : m_book{book},
      m_writer{writer},
      m_money{book},
      m_loans{book.database()},
      m_opened{openedAccounts(book.database())},
      m_rules{RulesBook{book.database()}.history()},
      m_settings{SettingsBook{book.database()}.history()},
      m_lastVoucher{Journal{book.database()}.lastNumber()},
      m_lastLoan{Loans{book.database()}.lastNumber()},
      m_lastEntryDay{Journal{book.database()}.lastDay()} {
    for (Member& member : Members{book.database()}.all())
        m_members.emplace(member.code, std::move(member));
    for (LedgerPage& page : Pages{book.database()}.all())
        m_pages.emplace(page.code, std::move(page));
}

const Member* PostingDesk::member(const MemberCode& code) const {
    const auto found = m_members.find(code);
    return found == m_members.end() ? nullptr : &found->second;
}

const Member* PostingDesk::member(MemberNumber number) const {
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const auto& one) { return one.second.number == number; });
    invariant(found != m_members.end(), "a number is that of a member");
    return &found->second;
}

Result<const Member*> PostingDesk::memberOn(const MemberCode& code, Date day,
                                            const Where& where) const {
    const Member* found = member(code);
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(code.text()).at(where);
    };
    if (found == nullptr) return refused(Refusal::MemberUnknown);
    if (day < found->joinedOn)
        return refused(Refusal::MemberNotYetJoined).got(toIso(day)).want(toIso(found->joinedOn));
    if (!found->belongsOn(day))
        return refused(Refusal::MemberHasLeft).got(toIso(day)).want(toIso(*found->leftOn));
    return found;
}

Result<Done> PostingDesk::checkedResolution(ResolutionNumber number, const Where& where) {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(std::to_string(number.value)).at(where);
    };
    if (number.value == 0) return refused(Refusal::ResolutionMissing);
    if (!isPassed(database(), number)) return refused(Refusal::ResolutionUnknown);
    return Done{};
}

bool PostingDesk::lendsMore(const Posting& posting) {
    const bool lends = posting.amount.isPositive() && posting.page.subLedger == SubLedger::Loan &&
                       m_opened.at(posting.account).isLent();
    if (!lends) return false;
    const LoanAccount& loan = *m_loans.page(LoanNumber{posting.page.number});
    return loan.balance() + posting.amount > loan.terms().principal;
}

bool PostingDesk::mustBeResolved(const std::vector<Posting>& postings, Date day) {
    if (needsResolution(postings)) return true;
    if (std::any_of(postings.begin(), postings.end(),
                    [this](const Posting& posting) { return lendsMore(posting); }))
        return true;
    const auto limit = m_settings.on(Setting::ResolutionAbove, day);
    if (!limit || JournalEntry::kindFor(postings) != EntryKind::Payment) return false;
    Money paid;
    for (const Posting& posting : postings)
        if (accounts::isCash(posting.account)) paid -= posting.amount;
    return paid > Money::fromMinor(*limit);
}

Result<Done> PostingDesk::checkedApart(EntryKind kind, const std::vector<Posting>& postings,
                                       const std::string& reference, const Where& where) {
    const auto inner = accountWithoutCash(postings);
    if (kind == EntryKind::Journal || !inner) return Done{};
    return Refused{.why = Refusal::VoucherMixesCash}
        .about(reference)
        .got(std::to_string(inner->value))
        .at(where);
}

Account PostingDesk::opened(AccountCode code) {
    const auto known = m_opened.find(code);
    if (known != m_opened.end()) return known->second;
    const ChartedAccount* charted = ChartOfAccounts::find(code);
    invariant(charted != nullptr, "an account that is opened is in the chart");
    m_writer.append(AccountOpened{charted->account});
    return m_opened.emplace(code, charted->account).first->second;
}

PageNumber PostingDesk::open(PageOpened page, const std::string& name, const Because& because) {
    page.number = PageNumber{static_cast<std::uint32_t>(m_pages.size() + 1)};
    page.name = m_writer.commitToAny(TextField::PageName, name);
    const RecordNumber record = m_writer.append(page, because);
    m_pages.emplace(page.code, LedgerPage{page.number, page.openedAs, page.code, name,
                                          page.openedOn, page.until, page.ofPage, page.member,
                                          page.amount, page.rate, page.reference, record});
    return page.number;
}

/// Who has left since was paid what stood on her page: a saving added before that day would stay
/// there for ever. (What replaces a voucher is looked at when all is done.)
Result<Done> PostingDesk::checkedUnsettled(const NewEntry& entry) const {
    for (const Posting& posting : entry.postings) {
        const bool isSaved = posting.amount.isNegative() && accounts::isSavings(posting.account);
        if (!isSaved) continue;
        for (const auto& [code, member] : m_members)
            if (posting.page.isOf(member.number) && member.leftOn && entry.date <= *member.leftOn)
                return Refused{.why = Refusal::SavingsPaidOut}
                    .about(code.text())
                    .got(toIso(entry.date))
                    .want(toIso(*member.leftOn))
                    .at(entry.where);
    }
    return Done{};
}

Result<VoucherNumber> PostingDesk::post(const NewEntry& entry) {
    auto made = JournalEntry::make(entry.date, entry.kind, entry.postings);
    if (!made) return Refused{made.refused()}.at(entry.where);
    if (entry.reason.empty()) BAHI_TRY(checkedUnsettled(entry));
    for (const Posting& posting : made.value().postings()) touch(posting, entry.date);
    m_lastEntryDay = std::max(m_lastEntryDay, entry.date);
    const VoucherNumber number{++m_lastVoucher.value};
    m_writer.append(
        EntryPosted{.number = number,
                    .date = entry.date,
                    .kind = entry.kind,
                    .meeting = entry.meeting,
                    .member = entry.member,
                    .resolution = entry.resolution,
                    .reverses = {},
                    .narration = m_writer.commitToAny(TextField::Narration, entry.narration),
                    .postings = made.value().postings()},
        {.reason = entry.reason});
    return number;
}

Result<Done> PostingDesk::checkedLimit(const NewLoan& loan, const Where& where) {
    const auto times = m_settings.on(Setting::LoanToSavings, loan.givenOn);
    if (!times || loan.account != accounts::kLoansOwnFunds) return Done{};
    const auto saved = Journal{database()}.savedOn(loan.givenOn);
    const auto hers = saved.find(loan.borrower->number);
    const Money most = mostOnSavings(hers == saved.end() ? Money{} : hers->second, *times);
    if (loan.principal <= most) return Done{};
    return Refused{.why = Refusal::LoanAboveSavings}
        .about(loan.borrower->code.text())
        .got(text(loan.principal))
        .want(text(most))
        .at(where);
}

LoanNumber PostingDesk::grant(const NewLoan& loan) {
    const LoanNumber number{++m_lastLoan.value};
    const Rate rate = m_rules.onOrFirst(loan.givenOn).interest;
    const MemberNumber borrower = loan.borrower->number;
    opened(loan.account);
    m_writer.append(LoanGranted{number, borrower, loan.account, loan.givenOn, loan.principal, rate,
                                loan.instalment, loan.resolution.value_or(ResolutionNumber{}).value,
                                m_writer.commitToAny(TextField::Purpose, loan.purpose)},
                    {.reason = loan.reason});
    m_loans.given({number,
                   borrower,
                   loan.account,
                   loan.givenOn,
                   {loan.principal, rate, loan.instalment, loan.resolution},
                   {}});
    return number;
}

} // namespace bahi
