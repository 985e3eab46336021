#include "ledger/reports/passbook.h"

#include "ledger/log/codes.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/loans.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace bahi {

namespace {

/// Where a row stands: by day; on one day the cut-off first, then what happened outside the
/// meetings, then the meetings; and at each of these what was taken back, each voucher followed
/// by its reversal, before the row that counts.
struct Place {
    Date date;
    std::uint32_t within;    // the day: 0 cut-off, 1 outside, from 2 the meetings
    std::uint64_t takenBack; // the number of the reversed voucher; kCounts for what counts
    std::uint64_t voucher;   // its own number, if it was taken back

    friend bool operator<(const Place& a, const Place& b) {
        return std::tie(a.date, a.within, a.takenBack, a.voucher) <
               std::tie(b.date, b.within, b.takenBack, b.voucher);
    }
};
constexpr auto kCounts = std::numeric_limits<std::uint64_t>::max();

/// Sorts what concerns one member into rows.
class RowMaker {
public:
    RowMaker(MemberNumber member, const Borrowers& borrowers, const std::vector<Meeting>& meetings)
        : m_member{member}, m_borrowers{borrowers} {
        std::uint32_t within = 2;
        for (const Meeting& meeting : meetings) {
            m_meetings[meeting.number] = within;
            PassbookRow& row = m_rows[{meeting.heldOn, within++, kCounts, 0}];
            row.date = meeting.heldOn;
            row.meeting = meeting.number;
        }
    }

    void add(const Voucher& voucher) {
        PassbookRow& row = m_rows[placeOf(voucher)];
        row.date = voucher.date;
        if (voucher.meeting) row.meeting = voucher.meeting;
        if (voucher.kind == EntryKind::CutOff) row.kind = PassbookRowKind::CutOff;
        if (voucher.reverses || voucher.reversedBy) row.kind = PassbookRowKind::TakenBack;
        row.reverses = voucher.reverses;
        row.reversedBy = voucher.reversedBy;
        row.moved += movementOf(voucher, m_member, m_borrowers);
        row.vouchers.push_back(voucher.number);
        row.lastRecord = std::max(row.lastRecord, voucher.record);
    }

    std::vector<PassbookRow> rows() {
        std::vector<PassbookRow> rows;
        Money savings;
        Money loans;
        for (auto& [place, row] : m_rows) {
            savings += row.moved.saving - row.moved.withdrawn;
            loans += row.moved.loanGiven - row.moved.principal;
            if (row.kind == PassbookRowKind::CutOff) bringForward(row);
            row.savingsTotal = savings;
            row.loanBalance = loans;
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    static void bringForward(PassbookRow& row) {
        row.savingsForward = row.moved.saving - row.moved.withdrawn;
        row.loansForward = row.moved.loanGiven - row.moved.principal;
        row.moved = {};
    }

    Place placeOf(const Voucher& voucher) {
        if (voucher.reverses) {
            const auto reversed = m_reversed.find(*voucher.reverses);
            if (reversed != m_reversed.end() && reversed->second.date == voucher.date) {
                Place place = reversed->second;
                place.voucher = voucher.number.value;
                return place;
            }
        }
        Place place{voucher.date, withinOf(voucher), kCounts, 0};
        if (!voucher.reverses && !voucher.reversedBy) return place;
        place.takenBack = voucher.reverses.value_or(voucher.number).value;
        place.voucher = voucher.number.value;
        if (voucher.reversedBy) m_reversed[voucher.number] = place;
        return place;
    }

    std::uint32_t withinOf(const Voucher& voucher) const {
        if (voucher.kind == EntryKind::CutOff) return 0;
        if (!voucher.meeting) return 1;
        const auto meeting = m_meetings.find(*voucher.meeting);
        // She did not belong any more, but still had a loan to pay: after the other meetings.
        return meeting != m_meetings.end()
                   ? meeting->second
                   : static_cast<std::uint32_t>(m_meetings.size()) + 2 + voucher.meeting->value;
    }

    MemberNumber m_member;
    const Borrowers& m_borrowers;
    std::map<MeetingNumber, std::uint32_t> m_meetings;
    std::map<VoucherNumber, Place> m_reversed;
    std::map<Place, PassbookRow> m_rows;
};

/// Vouchers on which she stands and vouchers that move her pages, by date and number.
std::vector<Voucher> vouchersConcerning(Book& book, MemberNumber member) {
    const Journal journal{book.database()};
    std::vector<Voucher> vouchers = journal.ofMember(member);
    for (const VoucherNumber number : vouchersTouching(book.database(), member))
        if (auto voucher = journal.voucher(number)) vouchers.push_back(std::move(*voucher));
    std::sort(vouchers.begin(), vouchers.end(), [](const Voucher& a, const Voucher& b) {
        return std::tie(a.date, a.number) < std::tie(b.date, b.number);
    });
    return vouchers;
}

/// What her pages of the savings ledger say, all days together.
Money savingsOnHerPages(Book& book, MemberNumber member) {
    const Journal journal{book.database()};
    Money savings;
    for (const AccountCode account :
         {accounts::kRegularSavings, accounts::kVoluntarySavings, accounts::kSpecialSavings})
        savings -= journal.memberBalance(account, member);
    return savings;
}

std::string markOf(Book& book, RecordNumber number) {
    const auto record = book.log().record(number);
    const auto checkpoint = book.log().checkpointCovering(number);
    mustTie(record && checkpoint, "a voucher has its record and a checkpoint covers it");
    return lineMark(record->leaf, checkpoint->root);
}

} // namespace

std::vector<PassbookRow> passbookRows(MemberNumber member, const Borrowers& borrowers,
                                      const std::vector<Meeting>& meetings,
                                      const std::vector<Voucher>& vouchers) {
    RowMaker maker{member, borrowers, meetings};
    for (const Voucher& voucher : vouchers) maker.add(voucher);
    return maker.rows();
}

Passbook passbookOf(Book& book, const Member& member, std::optional<Date> from,
                    std::optional<Date> to) {
    const Date first = from.value_or(kEarliestDay);
    const Date last = to.value_or(kLatestDay);
    Database& database = book.database();
    std::vector<Meeting> meetings = Meetings{database}.all();
    std::erase_if(meetings,
                  [&](const Meeting& meeting) { return !member.belongsOn(meeting.heldOn); });
    Borrowers borrowers;
    Money owed;
    for (const LoanAccount& loan : Loans{database}.ofMember(member.number)) {
        borrowers.emplace(loan.number(), member.number);
        owed += loan.balance();
    }

    Passbook passbook{.head = headOf(book),
                      .member = member,
                      .from = from,
                      .to = to,
                      .savingsBefore = {},
                      .loansBefore = {},
                      .rows = {},
                      .total = {},
                      .savings = {},
                      .loans = {}};
    Money savings;
    Money loans;
    for (PassbookRow& row : passbookRows(member.number, borrowers, meetings,
                                         vouchersConcerning(book, member.number))) {
        savings = row.savingsTotal;
        loans = row.loanBalance;
        if (row.date <= last) {
            passbook.savings = savings;
            passbook.loans = loans;
        }
        if (row.date < first) {
            passbook.savingsBefore = savings;
            passbook.loansBefore = loans;
        } else if (row.date <= last) {
            passbook.savingsBefore += row.savingsForward;
            passbook.loansBefore += row.loansForward;
            passbook.total += row.moved;
            if (row.lastRecord.value > 0) row.mark = markOf(book, row.lastRecord);
            passbook.rows.push_back(std::move(row));
        }
    }
    mustTie(savings == savingsOnHerPages(book, member.number),
            "a passbook leads to the member's pages of the savings ledger");
    mustTie(loans == owed, "a passbook leads to the member's pages of the loan ledger");
    closePeriod(passbook);
    return passbook;
}

} // namespace bahi
