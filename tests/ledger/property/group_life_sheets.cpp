// The part of GroupLife that writes collection sheets, right ones and wrong ones.

#include "ledger/services/correction_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/store/words.h"
#include "tests/ledger/property/group_life.h"
#include "tests/support/plain_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace bahi::model {

using namespace plain;

namespace {

MemberCode codeOf(int member) {
    return MemberCode::parse(fmt::format("W{}", member)).value();
}

std::string decimal(Money amount) {
    return fmt::format("{}.{:02}", amount.inMinor() / 100, amount.inMinor() % 100);
}

} // namespace

std::string csvOf(const CollectionSheet& sheet) {
    std::string csv = "date,kind,member,head,amount,ref,text\n";
    const std::string heldOn = toIso(sheet.heldOn);
    for (const AttendanceLine& line : sheet.attendance)
        csv += fmt::format("{},attendance,{},{},,,\n", heldOn, line.member.text(),
                           wordOf(line.attendance));
    for (const ReceiptLine& line : sheet.receipts) {
        static constexpr std::array kRows = {
            "saving,{},regular", "saving,{},voluntary", "saving,{},special", "principal,{},",
            "interest,{},",      "repayment,{},",       "fine,{},",          "fee,{},"};
        csv += heldOn + "," +
               fmt::format(fmt::runtime(kRows[static_cast<std::size_t>(line.head)]),
                           line.member.text()) +
               fmt::format(",{},{},\n", decimal(line.amount),
                           line.loan ? std::to_string(line.loan->value) : "");
    }
    for (const LoanLine& line : sheet.loans)
        csv += fmt::format("{},loan,{},own,{},{},{}\n", heldOn, line.member.text(),
                           decimal(line.amount), line.resolution.value, line.purpose);
    return csv;
}

/// She pays something back, on one loan of hers or on none in particular, now and then too much.
void GroupLife::addRepayment(CollectionSheet& sheet, const Share& share, int member) const {
    std::vector<int> open;
    for (int loan = 1; loan <= static_cast<int>(m_model.loans().size()); ++loan)
        if (m_model.loans()[static_cast<std::size_t>(loan - 1)].member == member &&
            (m_model.owed(loan) > 0 || m_model.interestDue(loan, sheet.heldOn) > 0))
            open.push_back(loan);
    const auto add = [&](ReceiptHead head, Paise amount, std::optional<int> loan) {
        if (amount <= 0) return;
        const auto number =
            loan ? std::optional{LoanNumber{static_cast<std::uint32_t>(*loan)}} : std::nullopt;
        sheet.receipts.push_back({codeOf(member), head, Money::fromMinor(amount), number, {}});
    };
    if (open.empty()) {
        if (share.repay == 9) add(ReceiptHead::Principal, 100, {});
        return;
    }
    const int loan = open[static_cast<std::size_t>(share.part) % open.size()];
    const Paise due = m_model.interestDue(loan, sheet.heldOn);
    const Paise owes = m_model.leastOwed(loan, sheet.heldOn);
    const Paise part = owes * share.part / 4;
    switch (share.repay) {
        case 2:
            return add(ReceiptHead::Interest, due, loan);
        case 3:
            return add(ReceiptHead::Principal, part, loan);
        case 4:
            return add(ReceiptHead::Repayment, due + part, loan);
        case 5:
            add(ReceiptHead::Interest, due, loan);
            return add(ReceiptHead::Principal, part, loan);
        case 6:
            return add(ReceiptHead::Repayment, due / 2, {});
        case 7:
            return add(ReceiptHead::Principal, owes + (share.part == 4 ? 1 : 0), loan);
        case 8:
            return add(ReceiptHead::Interest, due + (share.part == 4 ? 1 : 0), loan);
        case 9:
            return add(ReceiptHead::Repayment, due + owes + (share.part == 4 ? 1 : 0), loan);
        default:
            return;
    }
}

/// In a late meeting nobody who has left since does anything: what the group means by it is a
/// question for the group, not for a random sheet.
CollectionSheet GroupLife::sheetOf(Date heldOn, const std::vector<Share>& shares, bool late) const {
    CollectionSheet sheet;
    sheet.heldOn = heldOn;
    Paise box = m_model.balance(1010);
    const int women =
        std::min(static_cast<int>(m_model.women().size()), static_cast<int>(shares.size()));
    for (int member = 1; member <= women; ++member) {
        const Share& share = shares[static_cast<std::size_t>(member - 1)];
        const Woman& woman = m_model.women()[static_cast<std::size_t>(member - 1)];
        const bool hasLeft = woman.leftOn.has_value();
        if (heldOn < woman.joinedOn || (late && hasLeft)) continue;
        addRepayment(sheet, share, member);
        if (hasLeft) continue;
        const auto pay = [&](ReceiptHead head, int amount) {
            if (amount > 0)
                sheet.receipts.push_back({codeOf(member), head, rupees(amount), {}, {}});
        };
        if (share.attendance != 0)
            sheet.attendance.push_back(
                {codeOf(member), static_cast<Attendance>(share.attendance), {}});
        pay(ReceiptHead::RegularSaving, 10 * share.saving);
        pay(share.other > 2 ? ReceiptHead::SpecialSaving : ReceiptHead::VoluntarySaving,
            7 * share.other);
        pay(share.fine > 1 ? ReceiptHead::AdmissionFee : ReceiptHead::Fine, 5 * share.fine);
        const ResolutionNumber resolution{static_cast<std::uint32_t>(m_model.nextResolution())};
        const bool votes = share.loan >= 10 || share.leave >= 28;
        if (votes && sheet.resolutions.empty())
            sheet.resolutions.push_back({resolution, "as the group agreed", {}});
        if (share.loan >= 10) {
            const Paise wanted = 100'00 * (share.loan - 9);
            const Paise lent = share.loan == 14 ? wanted : std::min(wanted, box);
            box -= lent;
            if (lent > 0)
                sheet.loans.push_back({codeOf(member),
                                       accounts::kLoansOwnFunds,
                                       Money::fromMinor(lent),
                                       {},
                                       resolution,
                                       "seeds",
                                       {},
                                       {}});
        }
        if (share.leave >= 28 && !late) sheet.leavers.push_back({codeOf(member), resolution, {}});
    }
    return sheet;
}

/// The lines that would have entered `voucher`, a little different.
CollectionSheet GroupLife::correctionOf(int voucher, int how) const {
    const Entry& wrong = m_model.entries()[static_cast<std::size_t>(voucher - 1)];
    CollectionSheet sheet;
    sheet.heldOn = wrong.date;
    for (const Line& line : wrong.lines) {
        const Paise amount = (line.amount < 0 ? -line.amount : line.amount) + (how % 3 - 1) * 100;
        if (amount <= 0 || line.account == 1010) continue;
        const Money right = Money::fromMinor(amount);
        const int member = line.pages == 'm'
                               ? line.page
                               : m_model.loans()[static_cast<std::size_t>(line.page - 1)].member;
        if (line.account == 1210 && line.amount > 0) {
            sheet.loans.push_back({codeOf(member),
                                   accounts::kLoansOwnFunds,
                                   right,
                                   {},
                                   ResolutionNumber{how == 7 ? 0U : 1U},
                                   "seeds",
                                   {},
                                   {}});
            continue;
        }
        static const std::map<int, ReceiptHead> heads = {
            {2010, ReceiptHead::RegularSaving}, {2020, ReceiptHead::VoluntarySaving},
            {2030, ReceiptHead::SpecialSaving}, {1210, ReceiptHead::Principal},
            {4010, ReceiptHead::Interest},      {4030, ReceiptHead::Fine},
            {4040, ReceiptHead::AdmissionFee},
        };
        const auto loan = line.pages == 'l'
                              ? std::optional{LoanNumber{static_cast<std::uint32_t>(line.page)}}
                              : std::nullopt;
        sheet.receipts.push_back({codeOf(member), heads.at(line.account), right, loan, {}});
    }
    if (sheet.receipts.empty() && sheet.loans.empty())
        sheet.receipts.push_back({codeOf(1), ReceiptHead::Fine, rupees(1), {}, {}});
    for (LoanLine& line : sheet.loans) // a row of a loan has a resolution
        if (line.resolution.value == 0) line.resolution.value = 999;
    return sheet;
}

void GroupLife::tryWrong(const Step& step) {
    CorrectionService corrections{office(), book()};
    const std::uint64_t beyond = 1'000'000;
    switch (step.which % 16) {
        case 0:
            return mustRefuse(
                MemberService{office(), book()}.join({{codeOf(1), "", std::nullopt, {}}}),
                Refusal::MemberCodeTaken);
        case 1:
            return mustRefuse(corrections.reverse(VoucherNumber{1}, " "), Refusal::ReasonMissing);
        case 2:
            return mustRefuse(corrections.reverse(VoucherNumber{beyond}, "why"),
                              Refusal::VoucherUnknown);
        case 3:
            return mustRefuse(corrections.supersede(RecordNumber{beyond}, "", "a", "why"),
                              Refusal::RecordUnknown);
        case 4:
            return mustRefuse(corrections.supersede(RecordNumber{1}, "", "a", "why"),
                              Refusal::RecordNotCorrectable);
        case 5:
            return mustRefuse(corrections.eraseName("NOBODY", "why"), Refusal::MemberUnknown);
        case 6: {
            const CollectionSheet twice = aMeeting("2031-01-01");
            return mustRefuse(MeetingService{office(), book()}.post({twice, twice}, ""),
                              Refusal::MeetingTwiceInFile);
        }
        default:
            return tryWrongMeeting(step.which % 16);
    }
}

/// Sheets wrong in one thing, or the latest one again, for the model to judge.
void GroupLife::tryWrongMeeting(int which) {
    const Date heldOn = fromDays(toDays(lastDay()) + 3);
    CollectionSheet sheet = sheetOf(heldOn, {{.attendance = 1, .saving = 2}}, false);
    const auto lend = [&](std::uint32_t resolution) {
        sheet.loans.push_back({codeOf(2),
                               accounts::kLoansOwnFunds,
                               rupees(1),
                               {},
                               ResolutionNumber{resolution},
                               "",
                               {},
                               {}});
    };
    if (which == 7) sheet.receipts.push_back(pays("NOBODY", ReceiptHead::Fine, 5));
    if (which == 8)
        sheet.attendance.insert(sheet.attendance.end(), 2, attends("W2", Attendance::Late));
    if (which == 9) sheet.receipts.push_back(pays("W2", ReceiptHead::Fine, 200'000'000'000));
    if (which == 10) lend(0);
    if (which == 11) lend(77'777);
    if (which == 12) sheet.resolutions.insert(sheet.resolutions.end(), 2, resolves(50'000));
    if (which == 13) sheet.heldOn = day("1999-01-01");
    if (which == 14) sheet.receipts.push_back(pays("W2", ReceiptHead::Principal, 1, 88'888));
    if (which == 15 && m_model.latestMeeting()) { // the same day again, with other content
        sheet.heldOn = *m_model.latestMeeting();
        sheet.receipts.push_back(pays("W2", ReceiptHead::Fine, 123));
    }
    meet(sheet, which == 13 ? "found in an old box" : "");
}

} // namespace bahi::model
