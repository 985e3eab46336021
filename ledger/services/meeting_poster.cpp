#include "ledger/services/meeting_poster.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/log/sha256.h"
#include "ledger/store/accounts_book.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

std::string digestOf(const CollectionSheet& sheet) {
    return toHex(taggedHash("bahi/sheet/1", {viewOf(sheet.canonicalText())}));
}

MeetingPoster::MeetingPoster(Book& book, Writer& writer)
    : m_book{book},
      m_writer{writer},
      m_money{book},
      m_loans{book.database()},
      m_opened{openedAccounts(book.database())},
      m_rules{RulesBook{book.database()}.history()},
      m_lastMeeting{Meetings{book.database()}.lastNumber()},
      m_lastVoucher{Journal{book.database()}.lastNumber()},
      m_lastLoan{Loans{book.database()}.lastNumber()},
      m_lastEntryDay{Journal{book.database()}.lastDay()} {
    for (Member& member : Members{book.database()}.all())
        m_members.emplace(member.code, std::move(member));
}

Result<const Member*> MeetingPoster::memberOn(const MemberCode& code, Date day,
                                              const Where& where) {
    const auto found = m_members.find(code);
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(code.text()).at(where);
    };
    if (found == m_members.end()) return refused(Refusal::MemberUnknown);
    const Member& member = found->second;
    if (day < member.joinedOn)
        return refused(Refusal::MemberNotYetJoined).got(toIso(day)).want(toIso(member.joinedOn));
    if (!member.belongsOn(day))
        return refused(Refusal::MemberHasLeft).got(toIso(day)).want(toIso(*member.leftOn));
    return &member;
}

Result<MeetingNumber> MeetingPoster::post(const CollectionSheet& sheet) {
    if (m_rules.on(sheet.heldOn) == nullptr)
        return Refused{.why = Refusal::NoRulesYet}.about(toIso(sheet.heldOn)).at(sheet.where);

    const MeetingNumber meeting{++m_lastMeeting.value};
    const auto uid = sheet.uid == Uid{} ? std::nullopt : std::optional{sheet.uid};
    m_writer.append(MeetingHeld{meeting, sheet.heldOn, 1,
                                m_writer.commitTo(TextField::SheetDigest, digestOf(sheet))},
                    {.reason = sheet.lateReason}, uid);
    BAHI_TRY(postRollCall(meeting, sheet));
    BAHI_TRY(postResolutions(meeting, sheet));
    BAHI_TRY(checkedUnsettled(sheet));
    BAHI_TRY(postReceipts(meeting, sheet, ""));
    for (const LoanLine& line : sheet.loans) BAHI_TRY(postLoan(meeting, sheet.heldOn, line, ""));
    for (const LeaveLine& line : sheet.leavers) BAHI_TRY(postLeaver(meeting, sheet.heldOn, line));
    BAHI_TRY(checkedCash(sheet.heldOn, sheet.where));
    return meeting;
}

Result<Done> MeetingPoster::postInto(MeetingNumber meeting, const CollectionSheet& sheet,
                                     const std::string& reason) {
    BAHI_TRY(postReceipts(meeting, sheet, reason));
    for (const LoanLine& line : sheet.loans)
        BAHI_TRY(postLoan(meeting, sheet.heldOn, line, reason));
    return Done{};
}

Result<Done> MeetingPoster::checkedCash(Date day, const Where& where) {
    const bool isLast = day >= m_lastEntryDay;
    m_lastEntryDay = std::max(m_lastEntryDay, day);
    const Money least = isLast
                            ? m_writer.balanceOf(accounts::kCashBox)
                            : Journal{m_book.database()}.leastBalanceFrom(accounts::kCashBox, day);
    if (!least.isNegative()) return Done{};
    return Refused{.why = Refusal::CashBelowZero}.about(toIso(day)).got(m_money(-least)).at(where);
}

Result<Done> MeetingPoster::postRollCall(MeetingNumber meeting, const CollectionSheet& sheet,
                                         Because because) {
    if (sheet.attendance.empty()) return Done{};
    std::map<MemberNumber, Attendance> answers;
    for (const AttendanceLine& line : sheet.attendance) {
        const auto member = memberOn(line.member, sheet.heldOn, line.where);
        if (!member) return member.refused();
        if (!answers.emplace(member.value()->number, line.attendance).second)
            return Refused{.why = Refusal::AttendanceTwice}
                .about(line.member.text())
                .at(line.where);
    }
    RollCall roll{.meeting = meeting, .answers = {}};
    for (const auto& [member, attendance] : answers) roll.answers.push_back({member, attendance});
    m_writer.append(std::move(roll), std::move(because));
    return Done{};
}

Result<Done> MeetingPoster::postResolutions(MeetingNumber meeting, const CollectionSheet& sheet) {
    std::set<ResolutionNumber> ofMeeting;
    for (const ResolutionLine& line : sheet.resolutions) {
        if (!ofMeeting.insert(line.number).second)
            return Refused{.why = Refusal::ResolutionTwice}
                .about(std::to_string(line.number.value))
                .at(line.where);
        m_writer.append(ResolutionPassed{
            meeting, line.number, m_writer.commitTo(TextField::ResolutionWords, line.words)});
    }
    return Done{};
}

Result<Done> MeetingPoster::checkedResolution(ResolutionNumber number, const Where& where) const {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(std::to_string(number.value)).at(where);
    };
    if (number.value == 0) return refused(Refusal::ResolutionMissing);
    if (!isPassed(m_book.database(), number)) return refused(Refusal::ResolutionUnknown);
    return Done{};
}

Result<Done> MeetingPoster::postEntry(Date day, EntryKind kind, std::vector<Posting> postings,
                                      MeetingNumber meeting, MemberNumber member,
                                      std::optional<ResolutionNumber> resolution,
                                      const std::string& reason, const Where& where) {
    auto entry = JournalEntry::make(day, kind, std::move(postings));
    if (!entry) return Refused{entry.refused()}.at(where);
    m_writer.append(EntryPosted{.number = VoucherNumber{++m_lastVoucher.value},
                                .date = day,
                                .kind = kind,
                                .meeting = meeting,
                                .member = member,
                                .resolution = resolution,
                                .reverses = {},
                                .narration = {},
                                .postings = entry.value().postings()},
                    {.reason = reason});
    return Done{};
}

Result<Done> MeetingPoster::postLoan(MeetingNumber meeting, Date day, const LoanLine& line,
                                     const std::string& reason) {
    const auto member = memberOn(line.member, day, line.where);
    if (!member) return member.refused();
    BAHI_TRY(checkedResolution(line.resolution, line.where));
    const LoanNumber number{++m_lastLoan.value};
    const Rate rate = m_rules.onOrFirst(day).interest;
    const MemberNumber borrower = member.value()->number;
    if (m_opened.insert(line.account).second)
        m_writer.append(AccountOpened{ChartOfAccounts::find(line.account)->account});
    m_writer.append(
        LoanGranted{number, borrower, line.account, day, line.amount, rate, line.instalment,
                    line.resolution.value, m_writer.commitToAny(TextField::Purpose, line.purpose)},
        {.reason = reason});
    BAHI_TRY(postEntry(day, EntryKind::Payment,
                       {Posting::debit(line.account, line.amount, Page::of(number)),
                        Posting::credit(accounts::kCashBox, line.amount)},
                       meeting, borrower, line.resolution, reason, line.where));
    m_loans.given({number,
                   borrower,
                   line.account,
                   day,
                   {line.amount, rate, line.instalment, line.resolution},
                   {{day, line.amount, Money{}}}});
    return Done{};
}

} // namespace bahi
