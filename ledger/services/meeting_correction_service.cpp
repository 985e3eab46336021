#include "ledger/services/meeting_correction_service.h"

#include "ledger/services/meeting_poster.h"
#include "ledger/services/reason.h"
#include "ledger/services/reversal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

/// What a posting of her receipt was brought for; none for the cash box.
std::optional<ReceiptHead> headOfReceipt(const Posting& posting) {
    if (posting.account == accounts::kRegularSavings) return ReceiptHead::RegularSaving;
    if (posting.account == accounts::kVoluntarySavings) return ReceiptHead::VoluntarySaving;
    if (posting.account == accounts::kSpecialSavings) return ReceiptHead::SpecialSaving;
    if (posting.account == accounts::kFines) return ReceiptHead::Fine;
    if (posting.account == accounts::kAdmissionFees || posting.account == accounts::kCorpus)
        return ReceiptHead::AdmissionFee;
    if (posting.account == accounts::kLoanInterest) return ReceiptHead::Interest;
    if (posting.account == accounts::kLoanCharges) return ReceiptHead::Charge;
    if (posting.page.subLedger == SubLedger::Loan) return ReceiptHead::Principal;
    return {};
}

std::vector<ReceiptLine> linesOf(const Voucher& voucher, const Member& member) {
    std::vector<ReceiptLine> lines;
    for (const Posting& posting : voucher.postings) {
        const auto head = headOfReceipt(posting);
        if (!head || !posting.amount.isNegative()) continue;
        ReceiptLine line{.member = member.code,
                         .head = *head,
                         .amount = -posting.amount,
                         .loan = {},
                         .where = {}};
        if (posting.page.subLedger == SubLedger::Loan) line.loan = LoanNumber{posting.page.number};
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Did she bring this in her own hand, and does it count?
bool isHerReceipt(const Voucher& voucher, MemberNumber member) {
    return voucher.member == member && voucher.kind == EntryKind::Receipt && !voucher.reversedBy &&
           !voucher.reverses;
}

std::vector<LoanNumber> loansOn(Database& database, MemberNumber member, Date day) {
    std::vector<LoanNumber> loans;
    for (const LoanAccount& loan : Loans{database}.ofMember(member)) {
        const bool movedThen =
            std::any_of(loan.movements().begin(), loan.movements().end(),
                        [day](const LoanMovement& movement) { return movement.date == day; });
        if (loan.givenOn() <= day && (loan.balanceOn(day).isPositive() || movedThen))
            loans.push_back(loan.number());
    }
    return loans;
}

bool isSame(const std::vector<ReceiptLine>& a, const std::vector<ReceiptLine>& b) {
    std::map<std::pair<ReceiptHead, std::optional<LoanNumber>>, Money> difference;
    for (const ReceiptLine& line : a) difference[{line.head, line.loan}] += line.amount;
    for (const ReceiptLine& line : b) difference[{line.head, line.loan}] -= line.amount;
    return std::all_of(difference.begin(), difference.end(),
                       [](const auto& head) { return head.second.isZero(); });
}

CollectionSheet sheetOf(const Meeting& meeting) {
    CollectionSheet sheet;
    sheet.heldOn = meeting.heldOn;
    sheet.sitting = meeting.sitting;
    return sheet;
}

Refused unknown(Date day) {
    return Refused{.why = Refusal::MeetingUnknown}.about(toIso(day));
}

} // namespace

Money Brought::total() const {
    Money sum;
    for (const ReceiptLine& line : lines) sum += line.amount;
    return sum;
}

Money Brought::of(ReceiptHead head, std::optional<LoanNumber> loan) const {
    Money sum;
    for (const ReceiptLine& line : lines)
        if (line.head == head && line.loan == loan) sum += line.amount;
    return sum;
}

Result<MeetingOnRecord> MeetingCorrectionService::read(Date day, std::uint8_t sitting) {
    Database& database = m_book.database();
    const auto meeting = Meetings{database}.on(day, sitting);
    if (!meeting) return unknown(day);
    MeetingOnRecord record{.heldOn = day,
                           .sitting = sitting,
                           .number = meeting->number,
                           .hasRollCall = rollCallOf(*meeting).has_value(),
                           .rows = {},
                           .count = {}};
    std::vector<Voucher> vouchers;
    Journal{database}.forEach(day, day, [&](const Voucher& voucher) {
        if (voucher.meeting == meeting->number) vouchers.push_back(voucher);
    });
    const auto roll = Meetings{database}.attendanceIn(meeting->number);
    for (const Member& member : Members{database}.all()) {
        const auto answer = roll.find(member.number);
        Brought row{
            .member = member,
            .attendance = answer == roll.end() ? std::nullopt : std::optional{answer->second},
            .lines = {},
            .voucher = {},
            .loans = loansOn(database, member.number, day)};
        bool hasVoucher = false;
        for (const Voucher& voucher : vouchers) {
            if (!isHerReceipt(voucher, member.number)) continue;
            hasVoucher = true;
            row.lines = linesOf(voucher, member);
            row.voucher = voucher.number;
            record.rows.push_back(row);
        }
        if (!hasVoucher && member.belongsOn(day)) record.rows.push_back(std::move(row));
    }
    for (MinutedCount& count : meetingMinutesOf(m_book, *meeting).counts)
        if (count.account == accounts::kCashBox) record.count = std::move(count);
    return record;
}

/// The roll call of a meeting is written right behind it.
std::optional<RecordNumber> MeetingCorrectionService::rollCallOf(const Meeting& meeting) const {
    for (RecordNumber number{meeting.record.value + 1};; ++number.value) {
        const auto stored = m_book.log().record(number);
        if (!stored || std::holds_alternative<MeetingHeld>(stored->record.payload)) return {};
        const auto* roll = std::get_if<RollCall>(&stored->record.payload);
        if (roll == nullptr || roll->meeting != meeting.number) continue;
        while (const auto by = m_book.log().supersederOf(number)) number = *by;
        return number;
    }
}

/// The answers of all others stay as they were given.
Result<Done> MeetingCorrectionService::correctRollCall(Writer& writer, const Meeting& meeting,
                                                       const RightLine& right,
                                                       const std::string& reason) {
    const auto old = rollCallOf(meeting);
    CollectionSheet sheet = sheetOf(meeting);
    const auto answers = Meetings{m_book.database()}.attendanceIn(meeting.number);
    for (const Member& member : Members{m_book.database()}.all()) {
        const auto answer = answers.find(member.number);
        if (answer != answers.end() && member.code != right.member)
            sheet.attendance.push_back({member.code, answer->second, {}});
    }
    sheet.attendance.push_back({right.member, *right.attendance, {{}, 0, "attendance"}});
    PostingDesk desk{m_book, writer};
    return MeetingPoster{desk}.postRollCall(meeting.number, sheet,
                                            {.supersedes = old, .reason = reason});
}

Result<Done> MeetingCorrectionService::correctReceipts(Writer& writer, const Meeting& meeting,
                                                       const RightLine& right,
                                                       const std::string& reason) {
    std::optional<Voucher> wrong;
    if (right.voucher) {
        const auto voucher = reversible(m_book, *right.voucher);
        if (!voucher) return voucher.refused();
        wrong = voucher.value();
        appendReversal(m_book, writer, *wrong, reason);
    }
    CollectionSheet sheet = sheetOf(meeting);
    sheet.receipts = right.receipts;
    PostingDesk desk{m_book, writer};
    BAHI_TRY(MeetingPoster{desk}.postInto(meeting.number, sheet, right.voucher, reason));
    BAHI_TRY(desk.checkedBalances({}));
    return wrong ? checkedAfterCorrection(m_book, *wrong) : Result<Done>{Done{}};
}

Result<Changes> MeetingCorrectionService::correct(Date day, std::uint8_t sitting,
                                                  const RightLine& right, const std::string& reason,
                                                  Keep keep) {
    const auto meeting = Meetings{m_book.database()}.on(day, sitting);
    if (!meeting) return unknown(day);
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto record = read(day, sitting);
    if (!record) return record.refused();
    const auto& rows = record.value().rows;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Brought& brought) {
        return brought.member.code == right.member && brought.voucher == right.voucher;
    });
    if (row == rows.end()) return Refused{.why = Refusal::MemberUnknown}.about(right.member.text());
    const bool changesRoll = right.attendance && right.attendance != row->attendance;
    const bool changesMoney = !isSame(right.receipts, row->lines);
    if (!changesRoll && !changesMoney) return Refusal::NothingToChange;
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            if (changesRoll) BAHI_TRY(correctRollCall(writer, *meeting, right, why.value()));
            if (changesMoney) BAHI_TRY(correctReceipts(writer, *meeting, right, why.value()));
            return Changes{.meetings = changesRoll, .loans = changesMoney, .journal = changesMoney};
        },
        keep);
}

} // namespace bahi
