#include "ledger/books/journal_entry.h"

#include "ledger/books/chart_of_accounts.h"

#include <algorithm>
#include <utility>

namespace bahi {

namespace {

bool isTooLarge(const Posting& posting) {
    return posting.amount > kLargest || posting.amount < -kLargest;
}

bool isUnknown(const Posting& posting) {
    return ChartOfAccounts::find(posting.account) == nullptr;
}

/// On a page where its account has none, or on none where it has.
bool isOnWrongPage(const Posting& posting) {
    const SubLedger pages = ChartOfAccounts::find(posting.account)->account.subLedger;
    const Page& page = posting.page;
    if (isOpenedPage(pages) && page == Page{}) return false; // undivided
    return page.subLedger != pages || (page.number != 0) != (pages != SubLedger::None) ||
           (page.member != 0) != isByMemberToo(pages);
}

/// `why`, if any posting is `wrong`: a refusal goes through all of them before the next.
template <class Wrong>
Result<Done> refuseAny(const std::vector<Posting>& postings, Refusal why, Wrong wrong) {
    for (const Posting& posting : postings)
        if (wrong(posting)) return Refused{.why = why}.about(std::to_string(posting.account.value));
    return Done{};
}

} // namespace

JournalEntry::JournalEntry(Date date, EntryKind kind, std::vector<Posting> postings)
    : m_date{date}, m_kind{kind}, m_postings{std::move(postings)} {}

Result<JournalEntry> JournalEntry::make(Date date, EntryKind kind, std::vector<Posting> postings) {
    if (postings.size() < 2) return Refusal::FewerThanTwoPostings;
    if (postings.size() > kMostPostings) return Refusal::TooManyPostings;
    BAHI_TRY(refuseAny(postings, Refusal::PostingOfZero,
                       [](const Posting& posting) { return posting.amount.isZero(); }));
    BAHI_TRY(refuseAny(postings, Refusal::AmountTooLarge, isTooLarge));
    BAHI_TRY(refuseAny(postings, Refusal::AccountUnknown, isUnknown));
    BAHI_TRY(refuseAny(postings, Refusal::SubLedgerMissing, isOnWrongPage));
    Money sum;
    for (const Posting& posting : postings) sum += posting.amount;
    if (!sum.isZero()) return Refusal::Unbalanced;
    return JournalEntry{date, kind, std::move(postings)};
}

bool paysDebt(const std::vector<Posting>& postings) {
    return std::any_of(postings.begin(), postings.end(), [](const Posting& posting) {
        return posting.amount.isPositive() && posting.account >= accounts::kFirstOfDebts &&
               posting.account <= accounts::kLastOfDebts;
    });
}

EntryKind JournalEntry::kindFor(const std::vector<Posting>& postings) {
    Money cash;
    bool touchesCash = false;
    for (const Posting& posting : postings) {
        if (!accounts::isCash(posting.account)) continue;
        touchesCash = true;
        cash += posting.amount;
    }
    if (!touchesCash) return EntryKind::Journal;
    if (cash.isZero()) return EntryKind::Contra;
    return cash.isPositive() ? EntryKind::Receipt : EntryKind::Payment;
}

JournalEntry JournalEntry::reversal() const {
    std::vector<Posting> mirrored = m_postings;
    for (Posting& posting : mirrored) posting.amount = -posting.amount;
    return JournalEntry{m_date, EntryKind::Reversal, std::move(mirrored)};
}

} // namespace bahi
