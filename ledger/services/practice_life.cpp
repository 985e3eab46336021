#include "ledger/services/practice_life.h"

#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/missed_meeting_service.h"
#include "ledger/services/practice_collection.h"
#include "ledger/services/practice_lending.h"
#include "ledger/store/loans.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr const char* kAllowed = "a practice group does nothing a group may not do";

Moment morningOf(Date day) {
    return std::chrono::sys_days{day} + std::chrono::hours{5};
}

} // namespace

PracticeLife::PracticeLife(Office& office, SettableClock& clock, Book& book,
                           const PracticeTemplate& plan, std::optional<Month> dishonest)
    : m_office{office}, m_clock{clock}, m_circle{plan, book, office.machine.random} {
    if (dishonest) m_dishonesty.emplace(m_circle, *dishonest);
}

void PracticeLife::setDay(Date day) {
    m_clock.set(morningOf(day));
}

void PracticeLife::found(std::uint32_t members) {
    const Date day = m_circle.plan.founded;
    std::vector<NewMember> founders;
    for (std::uint32_t place = 0; place < members; ++place)
        founders.push_back(newcomer(m_circle.plan, place, day, m_circle.random));
    const auto joined = MemberService{m_office, m_circle.book}.join(founders);
    invariant(bool{joined}, kAllowed);
    for (const Member& member : joined.value())
        m_circle.people.push_back({member, characterOf(member.number.value - 1)});
}

void PracticeLife::live(std::uint32_t weeks, const Progress& progress) {
    m_days = m_circle.calendar.days(weeks);
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const PracticeDay& planned = m_days[place];
        if (place > 0) reckonWithBank(m_days[place - 1].day, planned.day);
        setDay(planned.day);
        if (planned.isHeld()) {
            hold(place);
        } else {
            const auto missed = MissedMeetingService{m_office, m_circle.book}.miss(
                planned.day, std::string{planned.missedFor});
            invariant(bool{missed}, kAllowed);
        }
        if (progress) progress(place + 1, m_days.size());
    }
    if (m_days.empty()) return;
    reckonWithBank(m_days.back().day,
                   fromDays(toDays(m_circle.plan.founded) + static_cast<int>(7 * weeks) - 1));
}

bool PracticeLife::isFirstHeldOfMonth(std::size_t place) const {
    const Month month = monthOf(m_days[place].day);
    for (; place > 0 && monthOf(m_days[place - 1].day) == month; --place)
        if (m_days[place - 1].isHeld()) return false;
    return true;
}

bool PracticeLife::isLastHeldOfMonth(std::size_t place) const {
    const Month month = monthOf(m_days[place].day);
    for (++place; place < m_days.size() && monthOf(m_days[place].day) == month; ++place)
        if (m_days[place].isHeld()) return false;
    return true;
}

void PracticeLife::hold(std::size_t place) {
    const Date day = m_days[place].day;
    m_circle.look();
    PracticeMeeting meeting{m_circle, day};
    meeting.setFirstOfMonth(isFirstHeldOfMonth(place));
    const bool isDishonest = m_dishonesty && m_dishonesty->isIn(day);
    join(meeting);
    meeting.callRoll(isDishonest ? m_dishonesty->away(day) : std::nullopt);
    collect(meeting);
    if (isDishonest) m_dishonesty->cheat(meeting, isLastHeldOfMonth(place));
    conduct(meeting);
    writeMinutes(meeting, place);
    meeting.close();
    post(meeting);
    if (m_electedOn == day) takeOffice(day);
    train(meeting);
    if (isDishonest && isLastHeldOfMonth(place)) reverseReceipt(day);
    goToBank(day);
}

void PracticeLife::collect(PracticeMeeting& meeting) {
    const auto leaver = whoLeaves(meeting);
    PracticeCollection collection{m_circle, meeting};
    for (PracticePerson& person : m_circle.people)
        if (person.member.belongsOn(meeting.day()) && leaver != person.member.number)
            collection.collect(person);
    if (leaver && !leave(meeting, m_circle.who(*leaver))) collection.collect(m_circle.who(*leaver));
}

void PracticeLife::conduct(PracticeMeeting& meeting) {
    elect(meeting);
    openBank(meeting);
    takeFund(meeting);
    takeDonation(meeting);
    PracticeLending lending{m_circle, meeting};
    if (meeting.day() != m_circle.plan.founded) {
        lending.withdraw();
        lending.relieve();
        lending.lend();
    }
    runCosts(meeting);
    settleCount(meeting);
    planDraw(meeting);
}

void PracticeLife::post(PracticeMeeting& meeting) {
    LoanNumber loan = Loans{m_circle.book.database()}.lastNumber();
    const auto posted = MeetingService{m_office, m_circle.book}.post(
        {meeting.sheet()}, "", Keep::Yes, {}, meeting.vouchers());
    invariant(bool{posted}, kAllowed);
    for (const LoanLine& line : meeting.sheet().loans) {
        ++loan.value;
        for (PracticePerson& person : m_circle.people) {
            if (person.member.code != line.member) continue;
            person.loans.push_back(loan);
            if (m_dishonesty) m_dishonesty->remember(person.member.number, loan);
        }
    }
}

void PracticeLife::postVouchers(Date day, std::vector<VoucherSheet> vouchers) {
    if (vouchers.empty()) return;
    setDay(day);
    const auto posted =
        MeetingService{m_office, m_circle.book}.post({}, "", Keep::Yes, {}, std::move(vouchers));
    invariant(bool{posted}, kAllowed);
}

} // namespace bahi
