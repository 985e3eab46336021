#include "ledger/reports/meeting_sheet.h"

#include "ledger/log/codes.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/texts.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

/// Her row; a new one at the end for somebody who belongs no more but still paid on her loan.
MeetingSheetRow* rowOf(MeetingSheet& sheet, MemberNumber number,
                       const std::vector<Member>& everyone) {
    const auto isHer = [number](const auto& row) { return row.member.number == number; };
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), isHer);
    if (row != sheet.rows.end()) return &*row;
    const auto member = std::find_if(everyone.begin(), everyone.end(),
                                     [number](const Member& one) { return one.number == number; });
    if (member == everyone.end()) return nullptr;
    return &sheet.rows.emplace_back(MeetingSheetRow{*member, {}, {}});
}

/// Whose the loans on `vouchers` are.
Borrowers borrowersOn(const std::vector<Voucher>& vouchers, const Loans& loans) {
    Borrowers borrowers;
    for (const Voucher& voucher : vouchers)
        for (const Posting& posting : voucher.postings) {
            const LoanNumber loan{posting.page.number};
            if (posting.page.subLedger != SubLedger::Loan || borrowers.contains(loan)) continue;
            if (const auto borrower = loans.borrower(loan)) borrowers.emplace(loan, *borrower);
        }
    return borrowers;
}

/// The vouchers of one day, seen from one of its meetings.
class DayOfMeeting {
public:
    DayOfMeeting(const std::vector<Voucher>& vouchers, MeetingNumber meeting) : m_meeting{meeting} {
        for (const Voucher& voucher : vouchers) m_vouchers[voucher.number] = &voucher;
    }

    /// A reversal belongs where the voucher belongs that it takes back.
    bool isOfMeeting(const Voucher& voucher) const {
        const Voucher* reversed = find(voucher.reverses);
        return (reversed == nullptr ? voucher : *reversed).meeting == m_meeting;
    }

    /// It and its counterpart are both of this day: together they did nothing.
    bool wasTakenBack(const Voucher& voucher) const {
        return find(voucher.reverses) != nullptr || find(voucher.reversedBy) != nullptr;
    }

private:
    const Voucher* find(std::optional<VoucherNumber> number) const {
        if (!number) return nullptr;
        const auto found = m_vouchers.find(*number);
        return found == m_vouchers.end() ? nullptr : found->second;
    }

    MeetingNumber m_meeting;
    std::map<VoucherNumber, const Voucher*> m_vouchers;
};

/// Whom `voucher` concerns: on whose name it stands and whose pages it moves.
std::set<MemberNumber> concernedBy(const Voucher& voucher, const Borrowers& borrowers) {
    std::set<MemberNumber> concerned;
    if (voucher.member) concerned.insert(*voucher.member);
    for (const Posting& posting : voucher.postings) {
        if (posting.page.subLedger == SubLedger::Member)
            concerned.insert(MemberNumber{posting.page.number});
        if (posting.page.subLedger != SubLedger::Loan) continue;
        const auto borrower = borrowers.find(LoanNumber{posting.page.number});
        if (borrower != borrowers.end()) concerned.insert(borrower->second);
    }
    return concerned;
}

/// Loans whose money left in the meeting and was not taken back.
std::vector<GivenLoan> loansGivenOn(Book& book, const std::vector<Voucher>& vouchers,
                                    MeetingNumber meeting) {
    std::vector<GivenLoan> given;
    const MemberCodes codes = memberCodesOf(book);
    const DayOfMeeting day{vouchers, meeting};
    for (const Voucher& voucher : vouchers) {
        if (!day.isOfMeeting(voucher) || day.wasTakenBack(voucher)) continue;
        for (const Posting& posting : voucher.postings) {
            if (posting.page.subLedger != SubLedger::Loan || posting.amount.isNegative()) continue;
            const auto loan = Loans{book.database()}.loan(LoanNumber{posting.page.number});
            if (!loan || loan->account() != posting.account) continue;
            given.push_back({loan->number(), codes.at(loan->member()), loan->account(),
                             loan->terms(), purposeOf(book.database(), loan->number())});
        }
    }
    return given;
}

/// Why what was corrected or came late did so.
void addReasons(MeetingSheet& sheet, Database& database, const std::vector<Voucher>& ofTheDay) {
    const Texts texts{database};
    sheet.lateReason = texts.of(sheet.meeting.record, TextField::Reason);
    sheet.replacements = replacementsIn(database, sheet.meeting.number);
    for (TakenBackVoucher& pair : sheet.takenBack)
        for (const Voucher& voucher : ofTheDay)
            if (voucher.number == pair.reversedBy)
                pair.reason = texts.of(voucher.record, TextField::Reason);
}

std::string minuteBookCodeOf(Book& book, RecordNumber meeting) {
    const auto checkpoint = book.log().checkpointCovering(meeting);
    mustTie(checkpoint.has_value(), "a checkpoint covers the meeting");
    return minuteBookCode({book.identity().bookId, checkpoint->size, checkpoint->root});
}

} // namespace

void addVouchers(MeetingSheet& sheet, const std::vector<Voucher>& ofTheDay,
                 const std::vector<Member>& everyone, const Borrowers& borrowers) {
    const DayOfMeeting day{ofTheDay, sheet.meeting.number};
    MemberCodes codes;
    for (const Member& member : everyone) codes.emplace(member.number, member.code);
    for (const Voucher& voucher : ofTheDay) {
        const Flow cash = flowOf(voucher, accounts::kCashBox);
        if (!day.isOfMeeting(voucher)) {
            sheet.besideIn += cash.in;
            sheet.besideOut += cash.out;
            continue;
        }
        sheet.cashDebits += cash.in;
        sheet.cashCredits += cash.out;
        if (day.wasTakenBack(voucher)) {
            if (voucher.reversedBy)
                sheet.takenBack.push_back({voucher.number, *voucher.reversedBy, {}});
            continue;
        }
        for (const MemberNumber member : concernedBy(voucher, borrowers)) {
            MeetingSheetRow* row = rowOf(sheet, member, everyone);
            if (row == nullptr) continue;
            const MemberMovement moved = movementOf(voucher, member, borrowers);
            row->moved += moved;
            sheet.total += moved;
        }
        if (!voucher.member)
            if (auto other = cashBookRow(voucher, codes)) sheet.others.push_back(std::move(*other));
    }
    sheet.receipts = sheet.total.paidIn;
    sheet.payments = sheet.total.received;
    for (const CashBookRow& other : sheet.others) {
        sheet.receipts += other.receipt;
        sheet.payments += other.payment;
    }
}

MeetingSheet meetingSheetOf(Book& book, const Meeting& meeting) {
    Database& database = book.database();
    const Date day = meeting.heldOn;
    MeetingSheet sheet;
    sheet.head = headOf(book);
    sheet.meeting = meeting;
    sheet.resolutions = Meetings{database}.resolutionsIn(meeting.number);
    sheet.opening = cashOn(book, fromDays(toDays(day) - 1));
    sheet.closing = cashOn(book, day);
    sheet.minuteBookCode = minuteBookCodeOf(book, meeting.record);

    const std::vector<Member> everyone = Members{database}.all();
    const auto attendance = Meetings{database}.attendanceIn(meeting.number);
    for (const Member& member : everyone) {
        if (!member.belongsOn(day)) continue;
        const auto answer = attendance.find(member.number);
        sheet.rows.push_back(
            {member,
             answer == attendance.end() ? std::nullopt : std::optional{answer->second},
             {}});
    }
    std::vector<Voucher> ofTheDay;
    Journal{database}.forEach(day, day,
                              [&](const Voucher& voucher) { ofTheDay.push_back(voucher); });
    addVouchers(sheet, ofTheDay, everyone, borrowersOn(ofTheDay, Loans{database}));
    sheet.loans = loansGivenOn(book, ofTheDay, meeting.number);
    addReasons(sheet, database, ofTheDay);

    mustTie(sheet.receipts == sheet.cashDebits && sheet.payments == sheet.cashCredits,
            "a meeting's rows come to what its vouchers say of the cash box");
    mustTie(sheet.opening + sheet.receipts + sheet.besideIn ==
                sheet.closing + sheet.payments + sheet.besideOut,
            "a meeting leads from its opening to its closing cash");
    return sheet;
}

} // namespace bahi
