#include "ledger/store/journal.h"

#include "ledger/store/page_days.h"
#include "ledger/store/rows.h"

#include <string>

namespace bahi {

namespace {

// Columns in the order `voucherIn` and `read` know them. What belongs to a voucher is joined before
// its postings, and what only some postings need is looked up for those: a journal has millions.
#define BAHI_VOUCHER_COLUMNS                                                               \
    "SELECT entry.number, entry.record, entry.entry_date, entry.kind, entry.meeting, "     \
    "entry.member, entry.resolution, entry.reverses, reversal.number, posting.account, "   \
    "posting.member, posting.loan, posting.page, CASE WHEN posting.page IS NOT NULL THEN " \
    "(SELECT sub_ledger FROM account WHERE code = posting.account) END, posting.amount "   \
    "FROM entry LEFT JOIN entry AS reversal ON reversal.reverses = entry.number "          \
    "JOIN posting ON posting.entry = entry.number "

constexpr auto kSelectOne = BAHI_VOUCHER_COLUMNS "WHERE entry.number = ? ORDER BY posting.line";
constexpr auto kSelectBetween = BAHI_VOUCHER_COLUMNS
    "WHERE entry.entry_date BETWEEN ? AND ? "
    "ORDER BY entry.entry_date, entry.number, posting.line";
constexpr auto kSelectOfMember = BAHI_VOUCHER_COLUMNS
    "WHERE entry.member = ? "
    "ORDER BY entry.entry_date, entry.number, posting.line";
#undef BAHI_VOUCHER_COLUMNS

constexpr auto kSelectLast = "SELECT coalesce(max(number), 0) FROM entry";
constexpr auto kSelectCutoff =
    "SELECT number FROM entry WHERE kind = 'cut-off' AND number NOT IN "
    "(SELECT reverses FROM entry WHERE reverses IS NOT NULL) LIMIT 1";
constexpr auto kSelectTakenBack =
    "SELECT min(reverses) FROM entry WHERE meeting = ? AND reverses IS NOT NULL";
constexpr auto kSelectInstead =
    // By its day, which is that of the voucher it stands for, because days have an index.
    // Filed as what follows ?1; older books only have one of the same member and kind that came
    // after the reversal.
    "SELECT number FROM entry WHERE entry_date = ?2 AND meeting = ?3 AND (number IN "
    "(SELECT voucher FROM paper_voucher WHERE follows = ?1) OR (member = ?4 AND kind = ?5 "
    "AND number > ?6 AND number NOT IN (SELECT voucher FROM paper_voucher))) "
    "AND number NOT IN (SELECT reverses FROM entry WHERE reverses IS NOT NULL) LIMIT 1";
constexpr auto kSelectLastDay = "SELECT coalesce(max(entry_date), '1000-01-01') FROM entry";
constexpr auto kSelectFirstDay = "SELECT coalesce(min(entry_date), '1000-01-01') FROM entry";
constexpr auto kSelectMemberBalance =
    "SELECT coalesce(sum(amount), 0) FROM posting WHERE member = ? AND account = ?";
constexpr auto kSelectSavedOn =
    "SELECT posting.member, -sum(posting.amount) FROM posting "
    "JOIN entry ON entry.number = posting.entry "
    "WHERE posting.account IN (2010, 2020, 2030, 3210) AND posting.member IS NOT NULL "
    "AND entry.entry_date <= ? GROUP BY posting.member";
constexpr auto kSelectSavingsOn =
    "SELECT posting.member, -sum(posting.amount) FROM posting "
    "JOIN entry ON entry.number = posting.entry "
    "WHERE posting.account IN (2010, 2020, 2030) AND posting.member IS NOT NULL "
    "AND entry.entry_date <= ? GROUP BY posting.member";
constexpr auto kSelectPageBalance =
    "SELECT coalesce(sum(amount), 0) FROM posting WHERE page = ? AND account = ?";
constexpr auto kSelectPageMoved =
    "SELECT coalesce(sum(amount), 0) FROM posting WHERE page = ?1 AND account = ?2 "
    "AND NOT EXISTS (SELECT 1 FROM posting AS closed WHERE closed.entry = posting.entry "
    "AND closed.account = 3030)";
constexpr auto kSelectBalanceOn =
    "SELECT coalesce(sum(posting.amount), 0) FROM entry JOIN posting ON posting.entry = "
    "entry.number "
    "WHERE posting.account = ? AND entry.entry_date <= ?";

Page pageIn(const SQLite::Statement& row) {
    const auto member = optionalIdIn<MemberNumber>(row, 10);
    if (const auto page = optionalIdIn<PageNumber>(row, 12))
        return Page::of(wordIn(row, 13, SubLedger::None, SubLedger::FederationFund), *page,
                        member.value_or(MemberNumber{}));
    if (member) return Page::of(*member);
    if (const auto loan = optionalIdIn<LoanNumber>(row, 11)) return Page::of(*loan);
    return {};
}

Voucher voucherIn(const SQLite::Statement& row) {
    return {.number = idIn<VoucherNumber>(row, 0),
            .record = idIn<RecordNumber>(row, 1),
            .date = dateIn(row, 2),
            .kind = wordIn(row, 3, EntryKind::Receipt, EntryKind::SetOff),
            .meeting = optionalIdIn<MeetingNumber>(row, 4),
            .member = optionalIdIn<MemberNumber>(row, 5),
            .resolution = optionalIdIn<ResolutionNumber>(row, 6),
            .reverses = optionalIdIn<VoucherNumber>(row, 7),
            .reversedBy = optionalIdIn<VoucherNumber>(row, 8),
            .postings = {}};
}

} // namespace

/// Rows of one voucher follow each other: it is complete when the next one's number differs.
void Journal::read(SQLite::Statement& row, const std::function<void(const Voucher&)>& see) const {
    std::optional<Voucher> current;
    while (row.executeStep()) {
        if (!current || current->number != idIn<VoucherNumber>(row, 0)) {
            std::vector<Posting> room; // of the last one, for the next
            if (current) {
                see(*current);
                room = std::move(current->postings);
                room.clear();
            }
            current = voucherIn(row);
            current->postings = std::move(room);
        }
        current->postings.push_back(
            {AccountCode{static_cast<std::uint16_t>(row.getColumn(9).getInt())}, pageIn(row),
             moneyIn(row, 14)});
    }
    if (current) see(*current);
}

std::optional<Voucher> Journal::voucher(VoucherNumber number) const {
    std::optional<Voucher> found;
    Query row{m_database, kSelectOne};
    bindId(row, 1, number);
    read(row, [&](const Voucher& voucher) { found = voucher; });
    return found;
}

VoucherNumber Journal::lastNumber() const {
    Query row{m_database, kSelectLast};
    row.executeStep();
    return idIn<VoucherNumber>(row, 0);
}

Date Journal::lastDay() const {
    Query row{m_database, kSelectLastDay};
    row.executeStep();
    return dateIn(row, 0);
}

Date Journal::firstDay() const {
    Query row{m_database, kSelectFirstDay};
    row.executeStep();
    return dateIn(row, 0);
}

void Journal::forEach(Date from, Date to, const std::function<void(const Voucher&)>& see) const {
    Query row{m_database, kSelectBetween};
    row.bind(1, toIso(from));
    row.bind(2, toIso(to));
    read(row, see);
}

std::vector<Voucher> Journal::ofMember(MemberNumber member) const {
    std::vector<Voucher> vouchers;
    Query row{m_database, kSelectOfMember};
    bindId(row, 1, member);
    read(row, [&](const Voucher& voucher) { vouchers.push_back(voucher); });
    return vouchers;
}

std::optional<VoucherNumber> Journal::firstTakenBackIn(MeetingNumber meeting) const {
    Query row{m_database, kSelectTakenBack};
    bindId(row, 1, meeting);
    row.executeStep();
    return optionalIdIn<VoucherNumber>(row, 0);
}

std::optional<VoucherNumber> Journal::standingInsteadOf(const Voucher& voucher) const {
    if (!voucher.meeting || !voucher.reversedBy) return {};
    Query row{m_database, kSelectInstead};
    bindId(row, 1, voucher.number);
    row.bind(2, toIso(voucher.date));
    bindId(row, 3, *voucher.meeting);
    if (voucher.member) bindId(row, 4, *voucher.member);
    row.bind(5, std::string{wordOf(voucher.kind)});
    bindId(row, 6, *voucher.reversedBy);
    if (!row.executeStep()) return {};
    return idIn<VoucherNumber>(row, 0);
}

std::optional<VoucherNumber> Journal::standingCutoff() const {
    Query row{m_database, kSelectCutoff};
    if (!row.executeStep()) return {};
    return idIn<VoucherNumber>(row, 0);
}

Money Journal::memberBalance(AccountCode account, MemberNumber member) const {
    Query row{m_database, kSelectMemberBalance};
    bindId(row, 1, member);
    row.bind(2, account.value);
    row.executeStep();
    return moneyIn(row, 0);
}

namespace {

std::map<MemberNumber, Money> moneyByMember(Database& database, const char* select, Date day) {
    std::map<MemberNumber, Money> money;
    Query row{database, select};
    row.bind(1, toIso(day));
    while (row.executeStep()) money[idIn<MemberNumber>(row, 0)] = moneyIn(row, 1);
    return money;
}

} // namespace

std::map<MemberNumber, Money> Journal::savedOn(Date day) const {
    return moneyByMember(m_database, kSelectSavedOn, day);
}

std::map<MemberNumber, Money> Journal::savingsOn(Date day) const {
    return moneyByMember(m_database, kSelectSavingsOn, day);
}

Money Journal::pageBalance(AccountCode account, PageNumber page) const {
    Query row{m_database, kSelectPageBalance};
    bindId(row, 1, page);
    row.bind(2, account.value);
    row.executeStep();
    return moneyIn(row, 0);
}

Money Journal::pageMovedButByClose(AccountCode account, PageNumber page) const {
    Query row{m_database, kSelectPageMoved};
    bindId(row, 1, page);
    row.bind(2, account.value);
    row.executeStep();
    return moneyIn(row, 0);
}

Money Journal::balanceOn(AccountCode account, Date day) const {
    Query row{m_database, kSelectBalanceOn};
    row.bind(1, account.value);
    row.bind(2, toIso(day));
    row.executeStep();
    return moneyIn(row, 0);
}

Money Journal::leastBalanceFrom(AccountCode account, Date from) const {
    return leastOnPageFrom({account, AccountKind::Asset, SubLedger::None}, {}, from);
}

Money Journal::leastOnPageFrom(const Account& account, Page page, Date from) const {
    return PageDays{m_database}.leastFrom(account, page, from);
}

} // namespace bahi
