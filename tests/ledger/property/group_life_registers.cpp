// The part of GroupLife that holds the registers against the model: what each woman saved, was
// asked and answered is added up anew from the list of vouchers and sittings.

#include "ledger/reports/attendance_register.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/reports/demand_collection_balance.h"
#include "ledger/reports/funds_report.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/reports/meeting_minutes.h"
#include "ledger/reports/monthly_report.h"
#include "ledger/reports/panchasutra.h"
#include "ledger/reports/savings_register.h"
#include "tests/ledger/property/group_life.h"
#include "tests/support/plain_values.h"

#include <algorithm>
#include <rapidcheck.h>

namespace bahi::model {

namespace {

/// What she brought as regular saving, less what was taken back: no cut-off, no settlement.
Paise broughtBy(const GroupModel& model, int woman) {
    Paise brought = 0;
    for (const Entry& entry : model.entries()) {
        const bool isReversal = entry.reverses != 0;
        const Entry& first =
            isReversal ? model.entries()[static_cast<std::size_t>(entry.reverses - 1)] : entry;
        if (first.meeting == 0) continue;
        for (const Line& line : entry.lines) {
            const bool isHers = line.account == 2010 && line.pages == 'm' && line.page == woman;
            if (isHers && (line.amount < 0) != isReversal) brought -= line.amount;
        }
    }
    return brought;
}

Paise askedOf(const GroupModel& model, const Woman& woman) {
    Paise asked = 0;
    for (const Sitting& sitting : model.sittings()) {
        if (sitting.day < woman.joinedOn || (woman.leftOn && *woman.leftOn < sitting.day)) continue;
        const GroupRules* inForce = nullptr;
        const GroupRules* earliest = nullptr;
        for (const GroupRules& rules : model.rules()) {
            if (earliest == nullptr || rules.from < earliest->from) earliest = &rules;
            if (rules.from <= sitting.day && (inForce == nullptr || rules.from > inForce->from))
                inForce = &rules;
        }
        asked += (inForce == nullptr ? earliest : inForce)->regularSaving.inMinor();
    }
    return asked;
}

void checkTies(const DueStatement& said) {
    RC_ASSERT(said.overdueBefore + said.fallenDue - said.waived == said.collected + said.balance());
    RC_ASSERT(said.aheadBefore + said.paid ==
              said.collected + said.ahead + said.beyond + said.returned);
    RC_ASSERT(!said.balance().isNegative());
}

} // namespace

void GroupLife::compareSavingsAndAnswers() {
    const SavingsRegister savings = savingsRegisterOf(book());
    for (const SavingsPage& page : savings.pages) {
        const int woman = static_cast<int>(page.member.number.value);
        RC_ASSERT(page.balance.regular.inMinor() == -m_model.page(2010, 'm', woman));
        RC_ASSERT(page.balance.voluntary.inMinor() == -m_model.page(2020, 'm', woman));
        RC_ASSERT(page.balance.special.inMinor() == -m_model.page(2030, 'm', woman));
    }
    const AttendanceRegister attendance = attendanceRegisterOf(book());
    for (const RollRow& row : attendance.rows) {
        RollCounts counts;
        for (const Sitting& sitting : m_model.sittings()) {
            const auto answer = sitting.rollCall.find(static_cast<int>(row.member.number.value));
            if (answer != sitting.rollCall.end()) counts.add(rollMark(answer->second));
        }
        counts.notWritten = row.counts.notWritten;
        RC_ASSERT(row.counts == counts);
    }
    for (const bahi::LoanPage& page : loanLedgerOf(book()).pages)
        RC_ASSERT(page.balance.inMinor() == m_model.owed(static_cast<int>(page.number.value)));
}

void GroupLife::compareDues() {
    const DemandCollectionBalance dcb = demandCollectionBalanceOf(book());
    const auto last = m_model.latestMeeting();
    Paise interest = 0;
    for (std::size_t loan = 1; last && loan <= m_model.loans().size(); ++loan)
        interest += m_model.interestDue(static_cast<int>(loan), *last);
    RC_ASSERT(dcb.interest.balance().inMinor() == interest);
    for (const MemberDues& dues : dcb.rows) {
        checkTies(dues.savings);
        checkTies(dues.interest);
        checkTies(dues.principal);
        const int number = static_cast<int>(dues.member.number.value);
        const Woman& woman = m_model.women()[static_cast<std::size_t>(number - 1)];
        const Paise left = askedOf(m_model, woman) - broughtBy(m_model, number);
        const bool isSettled = woman.leftOn.has_value();
        RC_ASSERT(dues.savings.balance().inMinor() == (isSettled ? 0 : std::max<Paise>(0, left)));
        if (!isSettled) RC_ASSERT(dues.savings.ahead.inMinor() == std::max<Paise>(0, -left));
    }
}

void GroupLife::compareRegisters() {
    compareSavingsAndAnswers();
    compareDues();
    // Every other register ties or throws.
    const Date last = lastDay();
    for (const auto& [back, days] : {std::pair{400, 90}, std::pair{120, 119}, std::pair{30, 60}}) {
        const Date from = fromDays(toDays(last) - back);
        const Date to = fromDays(toDays(from) + days);
        const auto savings = savingsRegisterOf(book(), from, to);
        RC_ASSERT(savings.before + savings.saved - savings.withdrawn == savings.balance);
        const auto before = demandCollectionBalanceOf(book(), {}, fromDays(toDays(from) - 1));
        const auto within = demandCollectionBalanceOf(book(), from, to);
        for (const auto kind :
             {&DemandCollectionBalance::savings, &DemandCollectionBalance::interest,
              &DemandCollectionBalance::principal}) {
            checkTies(within.*kind);
            RC_ASSERT((before.*kind).balance() == (within.*kind).overdueBefore);
        }
        loanLedgerOf(book(), from, to);
        RC_ASSERT(fundsReportOf(book(), from, to).interestOtherwise().isZero());
        attendanceRegisterOf(book(), from, to);
        monthlyReportOf(book(), to);
        panchasutraOf(book(), from, to);
        collectionDuesOf(book(), to);
    }
    for (const Meeting& meeting : Meetings{book().database()}.all()) {
        collectionDuesOf(book(), meeting.heldOn);
        meetingMinutesOf(book(), meeting);
    }
}

} // namespace bahi::model
