#include "ledger/services/practice_lending.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr AccountCode kRelief{5310};

/// The least whole multiple of `step` that is not below `amount`.
Money upTo(Money step, Money amount) {
    const std::int64_t steps = (amount.inMinor() + step.inMinor() - 1) / step.inMinor();
    return Money::fromMinor(steps * step.inMinor());
}

Money times(Money amount, std::int64_t count) {
    return Money::fromMinor(amount.inMinor() * count);
}

/// How many in a hundred women without a loan ask for one, in a meeting of this rhythm.
std::uint32_t requestsOf(Rhythm rhythm) {
    switch (rhythm) {
        case Rhythm::Weekly:
            return 11;
        case Rhythm::TwiceMonthly:
            return 22;
        case Rhythm::Monthly:
            return 40;
    }
    return 0;
}

} // namespace

void PracticeLending::withdraw() {
    constexpr int kMostInMeeting = 2;
    if (!m_circle.calendar.feastAfter(m_meeting.day())) return;
    int count = 0;
    for (const PracticePerson& person : m_circle.people) {
        if (count == kMostInMeeting) break;
        if (!m_meeting.isHere(person) || !m_circle.chance(20)) continue;
        const Money most = std::min({m_circle.voluntaryOf(person), m_meeting.box(), ownIdle()});
        const Money amount = wholeStepsIn(most, m_circle.plan.voluntaryStep);
        if (!amount.isPositive()) continue;
        const auto resolution = m_meeting.resolve(
            said(m_circle.plan.words.withdrawal,
                 {{"who", person.member.code.text()}, {"sum", m_circle.plan.inWords(amount)}}));
        m_meeting.move(accounts::kVoluntarySavings, {.member = person.member.code}, -amount,
                       resolution, "");
        ++count;
    }
}

void PracticeLending::relieve() {
    const Money relief = m_circle.plan.relief;
    const bool can = relief.isPositive() && relief <= m_circle.earned &&
                     relief <= m_meeting.box() && relief <= ownIdle();
    if (!can || !m_circle.chance(15)) return;
    const auto here = m_meeting.here();
    const MemberCode& who = here[m_circle.random.below(static_cast<std::uint32_t>(here.size()))];
    const auto resolution = m_meeting.resolve(said(
        m_circle.plan.words.relief, {{"who", who.text()}, {"sum", m_circle.plan.inWords(relief)}}));
    m_meeting.move(kRelief, {.member = who}, -relief, resolution, "");
    m_circle.earned -= relief;
}

Money PracticeLending::limitOf(PracticePerson& person) {
    Money limit = times(m_circle.savingsOf(person), m_circle.plan.agreed(Setting::LoanToSavings));
    for (const LoanAccount& loan : m_circle.openLoans(person, m_meeting.day()))
        limit -= loan.balance();
    return std::min(limit, m_circle.plan.largestLoan);
}

bool PracticeLending::wants(const PracticePerson& person, bool owes) {
    if (!m_meeting.isHere(person)) return false;
    const auto& calendar = m_circle.calendar;
    const Date day = m_meeting.day();
    std::uint32_t perCent = requestsOf(m_circle.plan.rhythm.rhythm);
    if (calendar.isSchool(day) || calendar.isLean(day) || calendar.feastAfter(day)) perCent *= 2;
    if (m_ownIdle + m_circle.fundIdle > times(m_circle.plan.boxKeeps, 3)) perCent *= 2; // idle
    if (owes) perCent /= 3;
    return m_circle.chance(perCent);
}

std::string_view PracticeLending::purposeOn(Date day) {
    const auto& calendar = m_circle.calendar;
    const Wanted season = calendar.isSchool(day)     ? Wanted::ForSchool
                          : calendar.feastAfter(day) ? Wanted::ForFeasts
                          : calendar.isLean(day)     ? Wanted::InLeanMonths
                                                     : Wanted::Always;
    const Wanted when = m_circle.chance(60) ? season : Wanted::Always;
    std::vector<std::string_view> fitting;
    for (const PracticePurpose& purpose : m_circle.plan.purposes)
        if (purpose.when == when) fitting.push_back(purpose.words);
    return fitting[m_circle.random.below(static_cast<std::uint32_t>(fitting.size()))];
}

/// Neither the smallest nor the largest, as a rule.
Money PracticeLending::sizeUpTo(Money most) {
    const PracticeTemplate& plan = m_circle.plan;
    const auto steps =
        static_cast<std::uint32_t>((most - plan.smallestLoan).inMinor() / plan.loanStep.inMinor());
    const std::uint32_t drawn =
        (m_circle.random.below(steps + 1) + m_circle.random.below(steps + 1) + 1) / 2;
    return plan.smallestLoan + Money::fromMinor(plan.loanStep.inMinor() * drawn);
}

/// Two others who are there.
std::vector<MemberCode> PracticeLending::guarantorsFor(const PracticePerson& person) {
    constexpr std::size_t kGuarantors = 2;
    std::vector<MemberCode> codes = m_meeting.here();
    std::erase(codes, person.member.code);
    while (codes.size() > kGuarantors)
        codes.erase(codes.begin() +
                    m_circle.random.below(static_cast<std::uint32_t>(codes.size())));
    return codes;
}

void PracticeLending::give(PracticePerson& person, AccountCode fund, Money amount,
                           std::string_view purpose, std::vector<MemberCode> guarantors) {
    const PracticeTemplate& plan = m_circle.plan;
    const std::int64_t months = 6 + m_circle.random.below(7);
    const Money instalment =
        std::min(amount, upTo(plan.voluntaryStep, Money::fromMinor(amount.inMinor() / months)));
    const auto resolution =
        m_meeting.resolve(said(plan.words.loan, {{"who", person.member.code.text()},
                                                 {"what", std::string{purpose}},
                                                 {"sum", plan.inWords(amount)},
                                                 {"each", plan.inWords(instalment)}}));
    m_meeting.lend({person.member.code,
                    fund,
                    amount,
                    instalment,
                    resolution,
                    std::string{purpose},
                    std::move(guarantors),
                    {}});
    if (fund == accounts::kLoansOwnFunds)
        m_ownIdle -= amount;
    else
        m_circle.fundIdle -= amount;
}

bool PracticeLending::request(PracticePerson& person) {
    const PracticeTemplate& plan = m_circle.plan;
    constexpr std::size_t kMostLoans = 2; // at a time
    const std::size_t open = m_circle.openLoans(person, m_meeting.day()).size();
    if (person.falseLoan || open >= kMostLoans || !wants(person, open > 0)) return false;
    const bool fromFund =
        m_circle.hasFund && m_circle.fundIdle >= plan.smallestLoan && m_circle.chance(60);
    const Money idle = fromFund ? m_circle.fundIdle : m_ownIdle;
    const Money most = std::min({limitOf(person), idle, m_meeting.box()});
    if (most < plan.smallestLoan) return false;
    give(person, fromFund ? AccountCode{plan.fund->lentFrom} : accounts::kLoansOwnFunds,
         sizeUpTo(most), purposeOn(m_meeting.day()), guarantorsFor(person));
    return true;
}

void PracticeLending::lend() {
    const std::size_t count = m_circle.people.size();
    const std::size_t first = m_circle.random.below(static_cast<std::uint32_t>(count));
    std::size_t most = 1 + count / 4;
    m_ownIdle = ownIdle();
    for (std::size_t turn = 0; turn < count && most > 0; ++turn)
        if (request(m_circle.people[(first + turn) % count])) --most;
}

} // namespace bahi
