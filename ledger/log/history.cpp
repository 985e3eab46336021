#include "ledger/log/history.h"

#include "ledger/log/device_key.h"

#include <algorithm>

namespace bahi {

using Fault = std::optional<std::string>;

constexpr auto kCodeUsed = "a code is that of one member or one page";

History::History(RecordAt recordAt, RecordOf recordOf)
    : m_recordAt{std::move(recordAt)}, m_recordOf{std::move(recordOf)} {}

std::optional<HistoryFault> History::next(const Record& record) {
    ++m_count;
    m_previousDevice = m_device;
    acceptDevice(record.payload);
    Fault what = faultOfEnvelope(record);
    if (!what && record.after != m_lastCheckpoint)
        return HistoryFault{"checkpoint",
                            "the record began its transaction after another "
                            "checkpoint than the one before it"};
    if (!what && record.supersedes) what = faultOfCorrection(record);
    if (!what)
        what =
            std::visit([&](const auto& payload) { return fault(payload, record); }, record.payload);
    m_lastMoment = record.recordedAt;
    if (what) return HistoryFault{"record", *what};
    return {};
}

/// A new device writes its own acceptance, the first device the first record.
void History::acceptDevice(const Payload& payload) {
    if (const auto* book = std::get_if<BookCreated>(&payload)) {
        m_bookId = book->bookId;
        m_deviceKey = book->publicKey;
    } else if (const auto* device = std::get_if<DeviceAccepted>(&payload)) {
        m_deviceKey = device->publicKey;
    } else {
        return;
    }
    m_device = deviceIdOf(m_deviceKey);
}

Fault History::faultOfEnvelope(const Record& record) const {
    const bool creates = std::holds_alternative<BookCreated>(record.payload);
    if (creates != (m_count == 1)) return "the first record creates the book, and no other";
    if (record.device != m_device) return "written by a device the book has not accepted";
    const bool wentBack = m_count > 1 && record.recordedAt < m_lastMoment;
    if (record.clockWentBack != wentBack) return "the clock's flag is not what the times say";
    return {};
}

namespace {

/// What a correction of each kind keeps of the record it replaces: that is what it is about.
struct Keeps {
    template <class Payload>
    Fault operator()(const Payload&, const Payload&) const {
        return {};
    }
    Fault operator()(const MemberJoined& old, const MemberJoined& now) const {
        return kept(old.number == now.number && old.code == now.code, "a member's number and code");
    }
    Fault operator()(const RollCall& old, const RollCall& now) const {
        return kept(old.meeting == now.meeting, "the meeting");
    }
    Fault operator()(const ResolutionPassed& old, const ResolutionPassed& now) const {
        return kept(old.meeting == now.meeting && old.number == now.number,
                    "the meeting and the resolution's number");
    }
    Fault operator()(const LoanGranted& old, const LoanGranted& now) const {
        return kept(old.number == now.number && old.member == now.member &&
                        old.account == now.account && old.givenOn == now.givenOn,
                    "a loan's number, member, fund and day");
    }
    Fault operator()(const PageOpened& old, const PageOpened& now) const {
        return kept(
            old.number == now.number && old.openedAs == now.openedAs && old.code == now.code,
            "a page's number, kind and code");
    }
    Fault operator()(const MinutesWritten& old, const MinutesWritten& now) const {
        return kept(old.meeting == now.meeting, "the meeting");
    }
    Fault operator()(const CashCounted& old, const CashCounted& now) const {
        return kept(old.account == now.account && old.countedOn == now.countedOn &&
                        old.meeting == now.meeting,
                    "the box, the day and the meeting");
    }
    Fault operator()(const OfficeTaken& old, const OfficeTaken& now) const {
        return kept(old.member == now.member && old.office == now.office,
                    "the member and her office");
    }
    Fault operator()(const NomineeNamed& old, const NomineeNamed& now) const {
        return kept(old.member == now.member, "the member");
    }
    Fault operator()(const MemberDescribed& old, const MemberDescribed& now) const {
        return kept(old.member == now.member, "the member");
    }
    Fault operator()(const LoanNoted& old, const LoanNoted& now) const {
        return kept(old.loan == now.loan, "the loan");
    }
    Fault operator()(const BankStated& old, const BankStated& now) const {
        return kept(old.page == now.page && old.statedOn == now.statedOn,
                    "the bank account and the day");
    }
    Fault operator()(const TermsAgreed& old, const TermsAgreed& now) const {
        return kept(old.of == now.of, "the loan or the borrowing");
    }
    Fault operator()(const TermsChanged& old, const TermsChanged& now) const {
        return kept(old.of == now.of, "the loan or the borrowing");
    }

private:
    static Fault kept(bool isKept, const char* what) {
        if (isKept) return {};
        return std::string{"a correction keeps "} + what;
    }
};

} // namespace

Fault History::faultOfCorrection(const Record& record) {
    const RecordNumber earlier = *record.supersedes;
    if (earlier >= record.number) return "corrects a record that is not earlier";
    if (!m_superseded.insert(earlier).second) return "corrects a record that was corrected before";
    const auto before = m_recordAt(earlier);
    if (!before || before->payload.index() != record.payload.index())
        return "corrects a record of another kind";
    return std::visit(
        [&](const auto& now) {
            return Keeps{}(std::get<std::decay_t<decltype(now)>>(before->payload), now);
        },
        record.payload);
}

Fault History::fault(const BookCreated&, const Record&) {
    return {};
}

Fault History::fault(const DeviceAccepted& device, const Record&) {
    if (device.previous != m_previousDevice)
        return "takes over from a device that did not write the book";
    return {};
}

Fault History::fault(const AccountOpened& opened, const Record&) {
    const Account& account = opened.account;
    if (!m_accounts.emplace(account.code, account.subLedger).second)
        return "opens an account that is open";
    return {};
}

Fault History::fault(const RulesSet&, const Record&) {
    return {};
}

Fault History::fault(const MemberJoined& joined, const Record& record) {
    if (record.supersedes) return {};
    if (joined.number.value != ++m_members) return "members are numbered without a gap";
    if (!m_codes.insert(joined.code).second) return kCodeUsed;
    return {};
}

Fault History::fault(const MemberLeft& left, const Record&) {
    if (!hasMember(left.member)) return "names a member who has not joined";
    if (!m_leavers.insert(left.member).second) return "a member leaves once";
    return {};
}

Fault History::fault(const MeetingHeld& meeting, const Record&) {
    if (meeting.number.value != ++m_meetings) return "meetings are numbered without a gap";
    if (!m_sittings.insert({meeting.heldOn, meeting.sitting}).second)
        return "a sitting is held once";
    return {};
}

Fault History::fault(const RollCall& roll, const Record&) {
    if (!hasMeeting(roll.meeting)) return "names a meeting that was not held";
    const bool known =
        std::all_of(roll.answers.begin(), roll.answers.end(),
                    [this](const RollCall::Answer& answer) { return hasMember(answer.member); });
    if (!known) return "names a member who has not joined";
    return {};
}

Fault History::fault(const ResolutionPassed& passed, const Record&) {
    if (!hasMeeting(passed.meeting)) return "names a meeting that was not held";
    return {};
}

Fault History::fault(const LoanGranted& loan, const Record& record) {
    if (!hasMember(loan.member)) return "names a member who has not joined";
    const auto account = m_accounts.find(loan.account);
    if (account == m_accounts.end()) return "names an account that is not open";
    if (account->second != SubLedger::Loan) return "lends from an account without loans";
    if (record.supersedes) return {};
    if (loan.number.value != ++m_loans) return "loans are numbered without a gap";
    return {};
}

Fault History::faultOfPosting(const Posting& posting) const {
    const auto account = m_accounts.find(posting.account);
    if (account == m_accounts.end()) return "names an account that is not open";
    if (account->second != posting.page.subLedger)
        return "a posting stands in the sub-ledger of its account";
    if (posting.page.subLedger == SubLedger::Member &&
        !hasMember(MemberNumber{posting.page.number}))
        return "names a member who has not joined";
    if (posting.page.subLedger == SubLedger::Loan && posting.page.number > m_loans)
        return "names a loan that was not granted";
    if (!isOpenedPage(posting.page.subLedger)) return {};
    const auto page = m_pages.find(PageNumber{posting.page.number});
    if (page == m_pages.end()) return "names a page that is not open";
    if (page->second != openedAs(posting.page.subLedger))
        return "a posting stands on a page of its sub-ledger";
    if (isByMemberToo(posting.page.subLedger) && !hasMember(MemberNumber{posting.page.member}))
        return "names a member who has not joined";
    return {};
}

Fault History::faultOfReversal(const EntryPosted& entry) {
    if (*entry.reverses >= entry.number) return "reverses a voucher that is not earlier";
    if (!m_reversed.insert(*entry.reverses).second) return "reverses a voucher reversed before";
    const auto number = m_recordOf(*entry.reverses);
    const auto before = number ? m_recordAt(*number) : std::nullopt;
    const auto* old = before ? std::get_if<EntryPosted>(&before->payload) : nullptr;
    if (old == nullptr || old->number != *entry.reverses) return "reverses a voucher nobody posted";
    if (old->kind == EntryKind::Reversal) return "a reversal is not itself reversed";
    std::vector<Posting> mirrored = old->postings;
    for (Posting& posting : mirrored) posting.amount = -posting.amount;
    if (mirrored != entry.postings) return "a reversal mirrors its voucher";
    return {};
}

Fault History::fault(const EntryPosted& entry, const Record&) {
    if (entry.number.value != ++m_vouchers) return "vouchers are numbered without a gap";
    if (entry.meeting && !hasMeeting(*entry.meeting)) return "names a meeting that was not held";
    if (entry.member && !hasMember(*entry.member)) return "names a member who has not joined";
    for (const Posting& posting : entry.postings)
        if (auto wrong = faultOfPosting(posting)) return wrong;
    if (entry.reverses) return faultOfReversal(entry);
    return {};
}

Fault History::fault(const TextErased& erased, const Record& record) {
    if (erased.record >= record.number) return "erases a text that is not earlier";
    const auto before = m_recordAt(erased.record);
    if (!before) return "erases a text nobody wrote";
    const auto texts = commitmentsOf(*before);
    const bool committed = std::any_of(texts.begin(), texts.end(), [&](const CommittedText& text) {
        return text.field == erased.field;
    });
    if (!committed) return "erases a text nobody wrote";
    if (!m_erased.insert({erased.record, erased.field}).second)
        return "erases a text erased before";
    return {};
}

Fault History::fault(const PageOpened& page, const Record& record) {
    if (page.member && !hasMember(*page.member)) return "names a member who has not joined";
    if (page.ofPage && *page.ofPage >= page.number) return "a page belongs to an earlier one";
    if (record.supersedes) return {};
    if (page.number.value != m_pages.size() + 1) return "pages are numbered without a gap";
    if (!m_codes.insert(page.code).second) return kCodeUsed;
    m_pages.emplace(page.number, page.openedAs);
    return {};
}

Fault History::fault(const VoucherFiled& filed, const Record&) {
    if (filed.voucher.value > m_vouchers) return "names a voucher nobody posted";
    if (!m_filed.insert(filed.voucher).second) return "a voucher is filed once";
    return {};
}

Fault History::fault(const MinutesWritten& minutes, const Record&) {
    if (!hasMeeting(minutes.meeting)) return "names a meeting that was not held";
    if (minutes.chair && !hasMember(*minutes.chair)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const CashCounted& counted, const Record&) {
    if (!m_accounts.contains(counted.account)) return "names an account that is not open";
    if (counted.meeting && !hasMeeting(*counted.meeting))
        return "names a meeting that was not held";
    return {};
}

Fault History::fault(const MeetingMissed& missed, const Record&) {
    if (!m_missed.insert(missed.plannedOn).second) return "a meeting is missed once";
    return {};
}

Fault History::fault(const OfficeTaken& taken, const Record&) {
    if (!hasMember(taken.member)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const NomineeNamed& nominee, const Record&) {
    if (!hasMember(nominee.member)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const MemberDescribed& member, const Record&) {
    if (!hasMember(member.member)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const LoanNoted& noted, const Record&) {
    if (noted.loan.value > m_loans) return "names a loan that was not granted";
    if (!hasMembers(noted.guarantors)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const TrainingHeld& training, const Record&) {
    if (!hasMembers(training.members)) return "names a member who has not joined";
    return {};
}

Fault History::fault(const SettingsAgreed&, const Record&) {
    return {};
}

Fault History::fault(const BankStated& stated, const Record&) {
    const auto page = m_pages.find(stated.page);
    if (page == m_pages.end()) return "names a page that is not open";
    if (page->second != SubLedger::BankAccount) return "a bank states what a bank account holds";
    if (!stated.uncleared.empty() && stated.uncleared.back().value > m_vouchers)
        return "names a voucher nobody posted";
    return {};
}

Fault History::faultOfDebt(const DebtId& debt) const {
    if (const auto* loan = std::get_if<LoanNumber>(&debt)) {
        if (loan->value > m_loans) return "names a loan that was not granted";
        return {};
    }
    const auto page = m_pages.find(std::get<PageNumber>(debt));
    if (page == m_pages.end()) return "names a page that is not open";
    if (page->second != SubLedger::Borrowing) return "terms are those of a loan or a borrowing";
    return {};
}

Fault History::fault(const TermsAgreed& agreed, const Record& record) {
    if (auto wrong = faultOfDebt(agreed.of)) return wrong;
    if (record.supersedes) return {};
    if (!m_debtsWithTerms.insert(agreed.of).second) return "terms are agreed once";
    return {};
}

Fault History::fault(const TermsChanged& changed, const Record&) {
    return faultOfDebt(changed.of);
}

} // namespace bahi
