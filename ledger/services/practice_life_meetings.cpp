// The part of PracticeLife that happens in meetings now and then: elections, who comes and goes,
// the bank account, the fund, what the group spends, and what the minutes say.

#include "ledger/services/member_service.h"
#include "ledger/services/office_bearer_service.h"
#include "ledger/services/page_service.h"
#include "ledger/services/practice_life.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bahi {

namespace {

constexpr const char* kAllowed = "a practice group does nothing a group may not do";
constexpr int kMonthsBetweenComings = 24; // of newcomers, and of leavers
constexpr auto kDonor = "DONOR";

constexpr AccountCode kCashOver{4220};
constexpr AccountCode kDonations{4330};
constexpr AccountCode kStationery{5110};
constexpr AccountCode kHonorarium{5130};
constexpr AccountCode kCashShort{5230};

VoucherLine line(AccountCode account, Money amount, std::string_view page = {}) {
    return {account, {.member = {}, .code = std::string{page}}, amount, {}, {}, {}};
}

} // namespace

/// The first three at the beginning; after two years the next three, in the order of joining.
void PracticeLife::elect(PracticeMeeting& meeting) {
    const Date day = meeting.day();
    if (m_electedOn && day < rotationDue(*m_electedOn)) return;
    std::vector<MemberNumber> eligible;
    std::size_t next = 0;
    for (const PracticePerson& person : m_circle.people) {
        if (!person.member.belongsOn(day) || meeting.hasLeft(person)) continue;
        if (m_circle.isOfficer(person)) next = eligible.size() + 1;
        eligible.push_back(person.member.number);
    }
    m_lastOfficers = m_circle.officers;
    PracticeNames names;
    constexpr std::array kRoles = {std::pair{OfficerRole::President, "president"},
                                   std::pair{OfficerRole::Secretary, "secretary"},
                                   std::pair{OfficerRole::Treasurer, "treasurer"}};
    for (const auto& [role, name] : kRoles) {
        const MemberNumber number = eligible[next++ % eligible.size()];
        m_circle.officers[role] = number;
        names[name] = m_circle.who(number).member.code.text();
    }
    m_electedOn = day;
    m_electedBy = meeting.resolve(said(m_circle.plan.words.elected, names)).value;
}

void PracticeLife::takeOffice(Date day) {
    OfficeBearerService service{m_office, m_circle.book};
    const Date eve = fromDays(toDays(day) - 1);
    for (const auto& [role, number] : m_lastOfficers) {
        const auto ended = service.end(m_circle.who(number).member.code.text(), role, eve);
        invariant(bool{ended}, kAllowed);
    }
    for (const auto& [role, number] : m_circle.officers) {
        const auto taken = service.take({.member = m_circle.who(number).member.code.text(),
                                         .office = role,
                                         .from = day,
                                         .until = {},
                                         .resolution = m_electedBy});
        invariant(bool{taken}, kAllowed);
    }
}

void PracticeLife::join(PracticeMeeting& meeting) {
    constexpr int kFirstAfterMonths = 7;
    constexpr std::size_t kFewest = 5;
    const auto place = static_cast<std::uint32_t>(m_circle.people.size());
    const bool isTime = m_circle.calendar.isAfter(
        kFirstAfterMonths + kMonthsBetweenComings * m_joiners, meeting.day());
    if (!isTime || place < kFewest || place >= m_circle.plan.names.size()) return;
    const NewMember her = newcomer(m_circle.plan, place, meeting.day(), m_circle.random);
    const auto joined = MemberService{m_office, m_circle.book}.join({her});
    invariant(bool{joined}, kAllowed);
    const Member& member = joined.value().front();
    m_circle.people.push_back({member, characterOf(place)});
    meeting.resolve(said(m_circle.plan.words.admitted, {{"who", member.code.text()}}));
    ++m_joiners;
}

/// What she takes home: her savings, less what she owes. Nothing if they do not cover it.
std::optional<Money> PracticeLife::settlementOf(PracticePerson& person, Date day) {
    if (person.falseLoan || person.hiddenIn) return {};
    Money hers = m_circle.savingsOf(person);
    for (const LoanAccount& loan : m_circle.openLoans(person, day))
        hers -= loan.balance() + loan.interestDue(day, m_circle.rules);
    if (hers.isNegative()) return {};
    return hers;
}

/// A woman without an office, whose savings cover what she owes, from the middle of the register
/// on.
std::optional<MemberNumber> PracticeLife::whoLeaves(const PracticeMeeting& meeting) {
    constexpr int kFirstAfterMonths = 9;
    constexpr int kFewestDays = 180;
    constexpr std::size_t kFewest = 6;
    const Date day = meeting.day();
    const bool isTime =
        m_circle.calendar.isAfter(kFirstAfterMonths + kMonthsBetweenComings * m_leavers, day);
    const bool isElection = !m_electedOn || day >= rotationDue(*m_electedOn);
    if (!isTime || isElection || m_circle.belonging(day) < kFewest) return {};
    const std::size_t count = m_circle.people.size();
    for (std::size_t turn = 0; turn < count; ++turn) {
        PracticePerson& person = m_circle.people[(count / 2 + turn) % count];
        const bool isNew = toDays(day) - toDays(person.member.joinedOn) < kFewestDays;
        if (!meeting.isHere(person) || isNew || m_circle.isOfficer(person)) continue;
        if (settlementOf(person, day)) return person.member.number;
    }
    return {};
}

/// Only if the box holds what is hers.
bool PracticeLife::leave(PracticeMeeting& meeting, PracticePerson& person) {
    const auto hers = settlementOf(person, meeting.day());
    if (!hers || *hers > meeting.box()) return false;
    const auto resolution =
        meeting.resolve(said(m_circle.plan.words.left, {{"who", person.member.code.text()}}));
    meeting.leave(person, resolution, *hers);
    person.member.leftOn = meeting.day();
    person.loans.clear();
    ++m_leavers;
    return true;
}

void PracticeLife::openPage(std::string_view code, SubLedger kind, std::string_view name,
                            Date day) {
    NewPage page{.code = std::string{code}, .kind = kind, .name = std::string{name}};
    page.openedOn = day;
    const auto opened = PageService{m_office, m_circle.book}.open({page});
    invariant(bool{opened}, kAllowed);
}

void PracticeLife::openBank(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    if (m_circle.hasBank || !m_circle.calendar.isAfter(plan.bankAfterMonths, meeting.day())) return;
    meeting.resolve(std::string{plan.words.bankOpened});
    openPage(kPracticeBank, SubLedger::BankAccount, plan.bankName, meeting.day());
    m_circle.hasBank = true;
    m_bankOpenedOn = meeting.day();
}

void PracticeLife::takeFund(PracticeMeeting& meeting) {
    const auto& fund = m_circle.plan.fund;
    const bool isTime = fund && m_circle.hasBank && !m_circle.hasFund &&
                        m_circle.calendar.isAfter(fund->afterMonths, meeting.day());
    if (!isTime) return;
    if (!fund->page.empty()) openPage(fund->page, SubLedger::Grant, fund->pageName, meeting.day());
    const std::string words =
        said(m_circle.plan.words.fundCame, {{"sum", m_circle.plan.inWords(fund->amount)}});
    const auto resolution = meeting.resolve(words);
    meeting.file({line(accounts::kBank, fund->amount, kPracticeBank),
                  line(AccountCode{fund->account}, -fund->amount, fund->page)},
                 words, resolution);
    m_circle.hasFund = true;
    m_circle.fundIdle = fund->amount;
}

/// Once in a year, in summer.
void PracticeLife::takeDonation(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    const bool isTime = plan.donation.isPositive() && m_circle.hasBank &&
                        meeting.day().month() >= std::chrono::June &&
                        meeting.day().year() != m_donatedIn;
    if (!isTime) return;
    if (!m_donatedIn.ok() || m_donatedIn == std::chrono::year{0})
        openPage(kDonor, SubLedger::Party, plan.donor, meeting.day());
    m_donatedIn = meeting.day().year();
    meeting.file({line(accounts::kBank, plan.donation, kPracticeBank),
                  line(kDonations, -plan.donation, kDonor)},
                 plan.words.donation);
    m_circle.earned += plan.donation;
}

/// What a month costs, if it was earned and lies in the box.
void PracticeLife::runCosts(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    if (!meeting.isFirstOfMonth()) return;
    const auto canPay = [&](Money cost) {
        return cost.isPositive() && cost <= m_circle.earned && cost <= meeting.box();
    };
    const bool needsPaper = static_cast<unsigned>(meeting.day().month()) % 3 == 1;
    if (needsPaper && canPay(plan.stationery))
        meeting.spend(kStationery, plan.stationery, plan.words.stationery);
    if (meeting.day() != plan.founded && canPay(plan.honorarium))
        meeting.spend(kHonorarium, plan.honorarium, plan.words.honorarium);
}

/// Now and then a few coins are missing, or too many.
void PracticeLife::settleCount(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    if (meeting.day() == plan.founded || !m_circle.chance(3)) return;
    const bool isOver = m_circle.chance(30);
    const Money amount =
        Money::fromMinor(plan.interestUpTo.inMinor() * 5 * (1 + m_circle.random.below(4)));
    if (!isOver && (amount > m_circle.earned || amount > meeting.box())) return;
    const auto resolution = meeting.resolve(
        said(isOver ? plan.words.cashOver : plan.words.cashShort, {{"sum", plan.inWords(amount)}}));
    const Money change = isOver ? amount : -amount;
    meeting.move(isOver ? kCashOver : kCashShort, {}, change, resolution, "");
    m_circle.earned += change;
}

/// Money for the loans of the next meeting, where the bank has some and the box has not.
void PracticeLife::planDraw(PracticeMeeting& meeting) {
    const PracticeTemplate& plan = m_circle.plan;
    if (!m_circle.hasBank || meeting.box() >= plan.boxKeeps || !m_circle.chance(60)) return;
    const Money amount =
        wholeStepsIn(std::min(meeting.bank(), plan.boxKeeps + plan.boxKeeps), plan.loanStep);
    if (!amount.isPositive()) return;
    const auto resolution =
        meeting.resolve(said(plan.words.drawn, {{"sum", plan.inWords(amount)}}));
    m_draw = Draw{amount, resolution};
}

void PracticeLife::writeMinutes(PracticeMeeting& meeting, std::size_t place) {
    const PracticeWords& words = m_circle.plan.words;
    if (place == 0) meeting.say(std::string{words.founded});
    const auto& roll = meeting.sheet().attendance;
    const auto came = std::count_if(roll.begin(), roll.end(), [](const AttendanceLine& line) {
        return line.attendance == Attendance::Present || line.attendance == Attendance::Late;
    });
    meeting.say(said(words.opened,
                     {{"present", std::to_string(came)}, {"all", std::to_string(roll.size())}}));
    if (place > 0 && !m_days[place - 1].isHeld())
        meeting.say(said(words.afterMissed, {{"what", std::string{m_days[place - 1].missedFor}}}));
    const auto feast = m_circle.calendar.feastAfter(meeting.day());
    if (feast) meeting.say(said(words.nextFeast, {{"what", std::string{feast->why}}}));
}

} // namespace bahi
