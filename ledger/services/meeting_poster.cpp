#include "ledger/services/meeting_poster.h"

#include "ledger/log/sha256.h"
#include "ledger/services/free_text.h"
#include "ledger/store/meetings.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace bahi {

namespace {

constexpr int kMinutesLimit = 10 * kTextLimit; // of several rows together
constexpr std::size_t kMostFaces = 100;        // more than any currency has

/// Where a text of a line stands, whose own place may be known.
const Where& firstOf(const Where& own, const Where& line) {
    const bool isKnown = own.line != 0 || !own.file.empty() || !own.column.empty();
    return isKnown ? own : line;
}

} // namespace

std::string digestOf(const CollectionSheet& sheet) {
    return toHex(taggedHash("bahi/sheet/1", {viewOf(sheet.canonicalText())}));
}

MeetingPoster::MeetingPoster(PostingDesk& desk)
    : m_desk{desk}, m_lastMeeting{Meetings{desk.database()}.lastNumber()} {}

Result<MeetingNumber> MeetingPoster::post(const CollectionSheet& sheet) {
    if (m_desk.rules().on(sheet.heldOn) == nullptr)
        return Refused{.why = Refusal::NoRulesYet}.about(toIso(sheet.heldOn)).at(sheet.where);

    const MeetingNumber meeting{++m_lastMeeting.value};
    const auto uid = sheet.uid == Uid{} ? std::nullopt : std::optional{sheet.uid};
    m_desk.writer().append(
        MeetingHeld{meeting, sheet.heldOn, sheet.sitting,
                    m_desk.writer().commitTo(TextField::SheetDigest, digestOf(sheet))},
        {.reason = sheet.lateReason}, uid);
    BAHI_TRY(postRollCall(meeting, sheet));
    BAHI_TRY(postResolutions(meeting, sheet));
    BAHI_TRY(postLoanChanges(sheet));
    // What she saves today counts for what she may borrow; a new loan's fee comes after the loan.
    std::vector<ReceiptLine> receipts = sheet.receipts;
    const auto ofNewLoans =
        std::stable_partition(receipts.begin(), receipts.end(),
                              [&](const ReceiptLine& line) { return !isForNewLoan(sheet, line); });
    const std::vector<ReceiptLine> after{ofNewLoans, receipts.end()};
    receipts.erase(ofNewLoans, receipts.end());
    BAHI_TRY(postReceipts(meeting, sheet.heldOn, receipts, "", Receipts::New));
    for (const LoanLine& line : sheet.loans) BAHI_TRY(postLoan(meeting, sheet.heldOn, line, ""));
    BAHI_TRY(postReceipts(meeting, sheet.heldOn, after, "", Receipts::New));
    for (const MoveLine& line : sheet.moves) BAHI_TRY(postMove(meeting, sheet.heldOn, line, ""));
    for (const LeaveLine& line : sheet.leavers) BAHI_TRY(postLeaver(meeting, sheet.heldOn, line));
    BAHI_TRY(postMinutes(meeting, sheet));
    BAHI_TRY(postCount(meeting, sheet));
    return meeting;
}

Result<Done> MeetingPoster::postInto(MeetingNumber meeting, const CollectionSheet& sheet,
                                     std::optional<VoucherNumber> takenBack,
                                     const std::string& reason) {
    const VoucherNumber before = m_desk.lastVoucher();
    BAHI_TRY(postReceipts(meeting, sheet.heldOn, sheet.receipts, reason,
                          takenBack ? Receipts::Instead : Receipts::New));
    for (const LoanLine& line : sheet.loans)
        BAHI_TRY(postLoan(meeting, sheet.heldOn, line, reason));
    for (const MoveLine& line : sheet.moves)
        BAHI_TRY(postMove(meeting, sheet.heldOn, line, reason));
    if (!takenBack) return Done{};
    for (VoucherNumber fresh = before; fresh < m_desk.lastVoucher();)
        m_desk.writer().append(VoucherFiled{VoucherNumber{++fresh.value}, {}, takenBack});
    return Done{};
}

Result<Done> MeetingPoster::postRollCall(MeetingNumber meeting, const CollectionSheet& sheet,
                                         const Because& because) {
    if (sheet.attendance.empty()) return Done{};
    std::map<MemberNumber, Attendance> answers;
    for (const AttendanceLine& line : sheet.attendance) {
        const auto member = m_desk.memberOn(line.member, sheet.heldOn, line.where);
        if (!member) return member.refused();
        if (!answers.emplace(member.value()->number, line.attendance).second)
            return Refused{.why = Refusal::AttendanceTwice}
                .about(line.member.text())
                .at(line.where);
    }
    RollCall roll{.meeting = meeting, .answers = {}};
    for (const auto& [member, attendance] : answers) roll.answers.push_back({member, attendance});
    m_desk.writer().append(std::move(roll), because);
    return Done{};
}

Result<Done> MeetingPoster::postResolutions(MeetingNumber meeting, const CollectionSheet& sheet) {
    std::set<ResolutionNumber> ofMeeting;
    for (const ResolutionLine& line : sheet.resolutions) {
        if (!ofMeeting.insert(line.number).second)
            return Refused{.why = Refusal::ResolutionTwice}
                .about(std::to_string(line.number.value))
                .at(line.where);
        const auto words = textAt(line.words, line.where);
        if (!words) return words.refused();
        m_desk.writer().append(
            ResolutionPassed{meeting, line.number,
                             m_desk.writer().commitTo(TextField::ResolutionWords, words.value())});
    }
    return Done{};
}

Result<Done> MeetingPoster::postLoan(MeetingNumber meeting, Date day, const LoanLine& line,
                                     const std::string& reason) {
    const auto member = m_desk.memberOn(line.member, day, line.where);
    if (!member) return member.refused();
    BAHI_TRY(m_desk.checkedResolution(line.resolution, line.where));
    const auto purpose = textAt(line.purpose, firstOf(line.purposeWhere, line.where));
    if (!purpose) return purpose.refused();
    const NewLoan loan{.borrower = member.value(),
                       .account = line.account,
                       .givenOn = day,
                       .principal = line.amount,
                       .instalment = line.instalment,
                       .resolution = line.resolution,
                       .purpose = purpose.value(),
                       .reason = reason};
    BAHI_TRY(m_desk.checkedLimit(loan, line.where));
    const LoanNumber number = m_desk.grant(loan);
    const auto paid =
        m_desk.post({.date = day,
                     .kind = EntryKind::Payment,
                     .postings = {Posting::debit(line.account, line.amount, Page::of(number)),
                                  Posting::credit(accounts::kCashBox, line.amount)},
                     .meeting = meeting,
                     .member = member.value()->number,
                     .resolution = line.resolution,
                     .reason = reason,
                     .where = line.where});
    if (!paid) return paid.refused();
    m_desk.loans().page(number)->add({day, line.amount, Money{}});
    const Where& termsWhere = firstOf(line.termsWhere, line.where);
    if (!line.terms.empty())
        BAHI_TRY(m_desk.agree(number, line.terms, line.resolution, termsWhere));
    return noteGuarantors(number, *member.value(), day, line);
}

/// What is agreed comes before what is brought: forgiven interest is not paid.
Result<Done> MeetingPoster::postLoanChanges(const CollectionSheet& sheet) {
    for (const LoanChangeLine& line : sheet.loanChanges) {
        const Member* member = m_desk.member(line.member);
        if (member == nullptr)
            return Refused{.why = Refusal::MemberUnknown}.about(line.member.text()).at(line.where);
        BAHI_TRY(m_desk.checkedResolution(line.resolution, line.where));
        const ReceiptLine named{line.member, ReceiptHead::Interest, {}, line.loan, line.where};
        const auto loan = loanFor(*member, sheet.heldOn, named);
        if (!loan) return loan.refused();
        BAHI_TRY(m_desk.change(loan.value()->number(), sheet.heldOn, line.change, line.resolution,
                               line.where));
    }
    return Done{};
}

Result<Done> MeetingPoster::noteGuarantors(LoanNumber loan, const Member& borrower, Date day,
                                           const LoanLine& line) {
    std::set<MemberNumber> guarantors;
    for (const MemberCode& code : line.guarantors) {
        const auto member = m_desk.memberOn(code, day, line.where);
        if (!member) return member.refused();
        if (member.value()->number == borrower.number)
            return Refused{.why = Refusal::GuarantorIsBorrower}
                .about(code.text())
                .got(std::to_string(loan.value))
                .at(line.where);
        guarantors.insert(member.value()->number);
    }
    if (!guarantors.empty())
        m_desk.writer().append(LoanNoted{loan, {}, {guarantors.begin(), guarantors.end()}});
    return Done{};
}

Result<Done> MeetingPoster::postMove(MeetingNumber meeting, Date day, const MoveLine& line,
                                     const std::string& reason) {
    const auto page = m_desk.pageFor(line.account, line.page, -line.amount, day, line.where);
    if (!page) return page.refused();
    std::vector<Posting> postings = {{accounts::kCashBox, {}, line.amount},
                                     {line.account, page.value(), -line.amount}};
    if (line.resolution) BAHI_TRY(m_desk.checkedResolution(*line.resolution, line.where));
    if (!line.resolution && m_desk.mustBeResolved(postings, day))
        return Refused{.why = Refusal::ResolutionMissing}.at(line.where);
    const EntryKind kind = JournalEntry::kindFor(postings);
    BAHI_TRY(PostingDesk::checkedApart(kind, postings, "", line.where));
    BAHI_TRY(m_desk.followLoans(day, kind, postings, line.where));
    const Member* member = line.page.member ? m_desk.member(*line.page.member) : nullptr;
    const auto text = textAt(line.text, firstOf(line.textWhere, line.where));
    if (!text) return text.refused();
    const auto posted =
        m_desk.post({.date = day,
                     .kind = kind,
                     .postings = std::move(postings),
                     .meeting = meeting,
                     .member = member != nullptr ? std::optional{member->number} : std::nullopt,
                     .resolution = line.resolution,
                     .narration = text.value(),
                     .reason = reason,
                     .where = line.where});
    if (!posted) return posted.refused();
    return Done{};
}

Result<Done> MeetingPoster::postMinutes(MeetingNumber meeting, const CollectionSheet& sheet,
                                        const Because& because) {
    if (!sheet.chair && sheet.minutes.empty()) return Done{};
    MinutesWritten minutes{.meeting = meeting, .chair = {}, .words = {}};
    if (sheet.chair) {
        const auto chair = m_desk.memberOn(*sheet.chair, sheet.heldOn, sheet.where);
        if (!chair) return chair.refused();
        minutes.chair = chair.value()->number;
    }
    const auto words = textAt(sheet.minutes, sheet.where, kMinutesLimit);
    if (!words) return words.refused();
    minutes.words = m_desk.writer().commitToAny(TextField::MinutesWords, words.value());
    m_desk.writer().append(minutes, because);
    return Done{};
}

/// Money counted by note and coin, or one sum: what is said both ways could not be checked.
Result<Done> MeetingPoster::addPiles(CashCounted& counted, const CollectionSheet& sheet) const {
    const auto refused = [&](Refusal why, const CountLine& line) {
        return Refused{.why = why}.about(toIso(sheet.heldOn)).at(line.where);
    };
    std::map<Money, std::uint64_t> piles;
    const bool onlySums = sheet.count.front().face.isZero();
    for (const CountLine& line : sheet.count) {
        if (line.face.isZero() != onlySums) return refused(Refusal::CountMixed, line);
        const bool isTooLarge = line.amount > kLargest - counted.total;
        const auto pieces = onlySums ? 0 : piles[line.face] += line.pieces;
        if (isTooLarge || pieces > std::numeric_limits<std::uint32_t>::max())
            return refused(Refusal::AmountTooLarge, line);
        counted.total += line.amount;
    }
    if (piles.size() > kMostFaces)
        return refused(Refusal::CountTooLong, sheet.count.front())
            .got(std::to_string(piles.size()))
            .want(std::to_string(kMostFaces));
    for (const auto& [face, pieces] : piles)
        if (pieces != 0) counted.piles.push_back({face, static_cast<std::uint32_t>(pieces)});
    return Done{};
}

Result<Done> MeetingPoster::postCount(MeetingNumber meeting, const CollectionSheet& sheet,
                                      const Because& because) {
    if (sheet.count.empty()) return Done{};
    CashCounted counted{.account = accounts::kCashBox,
                        .countedOn = sheet.heldOn,
                        .meeting = meeting,
                        .total = {},
                        .piles = {}};
    BAHI_TRY(addPiles(counted, sheet));
    if (!because.supersedes) m_desk.counted(counted.total, sheet.heldOn, sheet.count.front().where);
    m_desk.writer().append(counted, because);
    return Done{};
}

} // namespace bahi
