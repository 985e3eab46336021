#include "ledger/reports/savings_register.h"

#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace bahi {

namespace {

// A reversal stands where the voucher stands that it takes back.
constexpr auto kSelectSavings = R"sql(
    SELECT posting.member, entry.entry_date, posting.account, posting.amount,
           coalesce(reversed.kind, entry.kind) = 'cut-off',
           coalesce(reversed.meeting, entry.meeting),
           entry.reverses IS NOT NULL
      FROM posting JOIN entry ON entry.number = posting.entry
      LEFT JOIN entry AS reversed ON reversed.number = entry.reverses
     WHERE posting.account IN (2010, 2020, 2030) AND posting.member IS NOT NULL
       AND entry.entry_date <= ?)sql";

/// On one day the cut-off stands first, then what happened outside the meetings, then these.
struct Place {
    Date date;
    SavingsRowKind kind;
    MeetingNumber meeting;

    friend bool operator<(const Place& a, const Place& b) {
        const auto rank = [](SavingsRowKind kind) {
            return kind == SavingsRowKind::CutOff ? 0 : kind == SavingsRowKind::Outside ? 1 : 2;
        };
        return std::tuple{a.date, rank(a.kind), a.meeting} <
               std::tuple{b.date, rank(b.kind), b.meeting};
    }
};

struct Moved {
    SavingsByKind saved;
    SavingsByKind withdrawn;
};

/// What moved one member's pages before the period, and in it.
struct Pages {
    SavingsByKind before;
    std::map<Place, Moved> rows;
};

Money& kindOf(SavingsByKind& savings, AccountCode account) {
    if (account == accounts::kRegularSavings) return savings.regular;
    return account == accounts::kVoluntarySavings ? savings.voluntary : savings.special;
}

/// Adds one posting: a credit was saved, a debit withdrawn; of a reversal each is taken off.
void addPosting(Moved& moved, AccountCode account, Money amount, bool isReversal) {
    const bool isSaved = amount.isNegative() != isReversal;
    if (isSaved)
        kindOf(moved.saved, account) -= amount;
    else
        kindOf(moved.withdrawn, account) += amount;
}

std::map<MemberNumber, Pages> pagesIn(Database& database, Date from, Date to) {
    std::map<MemberNumber, Pages> pages;
    Query row{database, kSelectSavings};
    row.bind(1, toIso(to));
    while (row.executeStep()) {
        Pages& hers = pages[idIn<MemberNumber>(row, 0)];
        const Date date = dateIn(row, 1);
        const AccountCode account{static_cast<std::uint16_t>(row.getColumn(2).getInt())};
        const Money amount = moneyIn(row, 3);
        if (date < from) {
            kindOf(hers.before, account) -= amount;
            continue;
        }
        const auto meeting = optionalIdIn<MeetingNumber>(row, 5);
        const bool isCutOff = row.getColumn(4).getInt() == 1;
        const Place place{date,
                          isCutOff  ? SavingsRowKind::CutOff
                          : meeting ? SavingsRowKind::Meeting
                                    : SavingsRowKind::Outside,
                          meeting.value_or(MeetingNumber{})};
        addPosting(hers.rows[place], account, amount, row.getColumn(6).getInt() == 1);
    }
    return pages;
}

SavingsPage pageOf(const Member& member, const Pages& moved) {
    SavingsPage page{.member = member,
                     .before = moved.before,
                     .rows = {},
                     .saved = {},
                     .withdrawn = {},
                     .balance = moved.before};
    for (const auto& [place, row] : moved.rows) {
        const bool isNothing = row.saved == SavingsByKind{} && row.withdrawn == SavingsByKind{};
        if (isNothing && place.kind != SavingsRowKind::Meeting) continue; // it was taken back
        page.saved += row.saved;
        page.withdrawn += row.withdrawn;
        page.balance = page.before + page.saved - page.withdrawn;
        page.rows.push_back({.date = place.date,
                             .kind = place.kind,
                             .meeting = place.kind == SavingsRowKind::Meeting
                                            ? std::optional{place.meeting}
                                            : std::nullopt,
                             .saved = row.saved,
                             .withdrawn = row.withdrawn,
                             .balance = page.balance.total()});
    }
    return page;
}

SavingsByKind accountsOn(Book& book, Date day) {
    auto balances = Balances{book.database()}.upTo(day);
    SavingsByKind savings;
    for (const AccountCode account : accounts::kSavings)
        kindOf(savings, account) = -balances[account].balance();
    return savings;
}

/// Closes the open ends of the period at the first and the last line there is.
void closeEnds(SavingsRegister& savings) {
    std::optional<Date> first;
    std::optional<Date> last;
    for (const SavingsPage& page : savings.pages) {
        if (page.rows.empty()) continue;
        first = std::min(first.value_or(page.rows.front().date), page.rows.front().date);
        last = std::max(last.value_or(page.rows.back().date), page.rows.back().date);
    }
    if (!savings.from) savings.from = first;
    if (!savings.to) savings.to = last;
}

} // namespace

SavingsByKind& SavingsByKind::operator+=(const SavingsByKind& other) {
    regular += other.regular;
    voluntary += other.voluntary;
    special += other.special;
    return *this;
}

SavingsByKind operator+(SavingsByKind a, const SavingsByKind& b) {
    return a += b;
}

SavingsByKind operator-(const SavingsByKind& a, const SavingsByKind& b) {
    return {a.regular - b.regular, a.voluntary - b.voluntary, a.special - b.special};
}

SavingsRegister savingsRegisterOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const Date first = from.value_or(kEarliestDay);
    const Date last = to.value_or(kLatestDay);
    SavingsRegister savings{.head = headOf(book),
                            .from = from,
                            .to = to,
                            .pages = {},
                            .before = {},
                            .saved = {},
                            .withdrawn = {},
                            .balance = {},
                            .accounts = accountsOn(book, last)};
    auto moved = pagesIn(book.database(), first, last);
    const std::vector<Meeting> meetings = Meetings{book.database()}.all();
    for (const Member& member : Members{book.database()}.all()) {
        Pages& hers = moved[member.number];
        for (const Meeting& meeting : meetings)
            if (meeting.heldOn >= first && meeting.heldOn <= last &&
                member.belongsOn(meeting.heldOn))
                hers.rows[{meeting.heldOn, SavingsRowKind::Meeting, meeting.number}];
        if (hers.rows.empty() && hers.before == SavingsByKind{}) continue;
        SavingsPage page = pageOf(member, hers);
        savings.before += page.before;
        savings.saved += page.saved;
        savings.withdrawn += page.withdrawn;
        savings.balance += page.balance;
        savings.pages.push_back(std::move(page));
    }
    mustTie(savings.balance == savings.accounts,
            "the pages of the savings ledger do not come to their accounts");
    closeEnds(savings);
    return savings;
}

} // namespace bahi
