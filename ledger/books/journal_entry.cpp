#include "ledger/books/journal_entry.h"

#include "ledger/books/chart_of_accounts.h"

#include <utility>

namespace bahi {

namespace {

/// The refusal `posting` deserves by itself, if any.
Result<Done> checked(const Posting& posting) {
    if (posting.amount.isZero()) return Refusal::PostingOfZero;
    if (posting.amount > kLargest || posting.amount < -kLargest) return Refusal::AmountTooLarge;
    const ChartedAccount* charted = ChartOfAccounts::find(posting.account);
    const auto about = [&](Refusal why) {
        return Refused{.why = why}.about(std::to_string(posting.account.value));
    };
    if (charted == nullptr) return about(Refusal::AccountUnknown);
    const bool onPage = posting.page.number != 0;
    if (charted->account.subLedger != posting.page.subLedger ||
        onPage != (posting.page.subLedger != SubLedger::None))
        return about(Refusal::SubLedgerMissing);
    return Done{};
}

} // namespace

JournalEntry::JournalEntry(Date date, EntryKind kind, std::vector<Posting> postings)
    : m_date{date}, m_kind{kind}, m_postings{std::move(postings)} {}

Result<JournalEntry> JournalEntry::make(Date date, EntryKind kind, std::vector<Posting> postings) {
    if (postings.size() < 2) return Refusal::FewerThanTwoPostings;
    if (postings.size() > kMostPostings) return Refusal::TooManyPostings;
    Money sum;
    for (const Posting& posting : postings) {
        BAHI_TRY(checked(posting));
        sum += posting.amount;
    }
    if (!sum.isZero()) return Refusal::Unbalanced;
    return JournalEntry{date, kind, std::move(postings)};
}

JournalEntry JournalEntry::reversal() const {
    std::vector<Posting> mirrored = m_postings;
    for (Posting& posting : mirrored) posting.amount = -posting.amount;
    return JournalEntry{m_date, EntryKind::Reversal, std::move(mirrored)};
}

} // namespace bahi
