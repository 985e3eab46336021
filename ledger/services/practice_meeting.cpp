#include "ledger/services/practice_meeting.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

/// How many in a hundred are present, late, excused, and send their money; the rest are absent.
using Habit = std::array<std::uint32_t, 4>;

Habit habitOf(Character character) {
    switch (character) {
        case Character::Reliable:
            return {93, 3, 2, 1};
        case Character::ComesLate:
            return {73, 18, 5, 1};
        case Character::PaysLate:
            return {82, 8, 5, 1};
        case Character::OftenAbsent:
            return {60, 4, 12, 17};
    }
    return {};
}

Attendance answer(const Habit& habit, std::uint32_t draw) {
    constexpr std::array kAnswers = {Attendance::Present, Attendance::Late, Attendance::Excused,
                                     Attendance::Sent};
    std::uint32_t upTo = 0;
    for (std::size_t place = 0; place < habit.size(); ++place) {
        upTo += habit[place];
        if (draw < upTo) return kAnswers[place];
    }
    return Attendance::Absent;
}

bool isHereAs(Attendance attendance) {
    return attendance == Attendance::Present || attendance == Attendance::Late;
}

} // namespace

std::string said(std::string_view words, const PracticeNames& names) {
    std::string text{words};
    for (const auto& [name, value] : names) {
        const std::string brace = "{" + std::string{name} + "}";
        if (const auto place = text.find(brace); place != std::string::npos)
            text.replace(place, brace.size(), value);
    }
    return text;
}

PracticeMeeting::PracticeMeeting(PracticeCircle& circle, Date day)
    : m_circle{circle}, m_box{circle.box}, m_bank{circle.bank} {
    m_sheet.uid = circle.random.bytes<16>();
    m_sheet.heldOn = day;
}

void PracticeMeeting::callRoll(std::optional<MemberNumber> away) {
    constexpr std::uint32_t kLeanShift = 5; // of a hundred more who stay away
    const bool isLean = m_circle.calendar.isLean(day());
    const bool isFirst = day() == m_circle.plan.founded;
    std::size_t came = 0;
    std::size_t all = 0;
    for (const PracticePerson& person : m_circle.people) {
        if (!person.member.belongsOn(day())) continue;
        std::uint32_t draw = m_circle.random.below(100);
        if (isLean) draw = std::min(draw + kLeanShift, std::uint32_t{99});
        Attendance answered = answer(habitOf(person.character), draw);
        if (isFirst || person.member.joinedOn == day()) answered = Attendance::Present;
        if (away == person.member.number) answered = Attendance::Excused;
        m_answers[person.member.number] = answered;
        came += isHereAs(answered) ? 1 : 0;
        ++all;
    }
    for (auto& [number, answered] : m_answers) {
        if (2 * came >= all && came > 0) break; // enough for a meeting
        if (isHereAs(answered) || (away == number && all > 1)) continue;
        answered = Attendance::Present;
        ++came;
    }
    for (const auto& [number, answered] : m_answers)
        m_sheet.attendance.push_back({m_circle.who(number).member.code, answered, {}});
}

Attendance PracticeMeeting::answerOf(const PracticePerson& person) const {
    const auto found = m_answers.find(person.member.number);
    return found == m_answers.end() ? Attendance::Absent : found->second;
}

bool PracticeMeeting::isHere(const PracticePerson& person) const {
    return isHereAs(answerOf(person));
}

bool PracticeMeeting::brings(const PracticePerson& person) const {
    return isHere(person) || answerOf(person) == Attendance::Sent;
}

bool PracticeMeeting::hasLeft(const PracticePerson& person) const {
    return person.member.leftOn == day();
}

std::vector<MemberCode> PracticeMeeting::here() const {
    std::vector<MemberCode> codes;
    for (const auto& [number, answered] : m_answers)
        if (isHereAs(answered)) codes.push_back(m_circle.who(number).member.code);
    return codes;
}

void PracticeMeeting::receive(const PracticePerson& person, ReceiptHead head, Money amount,
                              std::optional<LoanNumber> loan) {
    if (!amount.isPositive()) return;
    m_sheet.receipts.push_back({person.member.code, head, amount, loan, {}});
    m_box += amount;
    if (head == ReceiptHead::Interest || head == ReceiptHead::Fine ||
        head == ReceiptHead::AdmissionFee)
        m_circle.earned += amount;
}

ResolutionNumber PracticeMeeting::resolve(std::string words) {
    const ResolutionNumber number{++m_circle.lastResolution};
    m_sheet.resolutions.push_back({number, std::move(words), {}});
    return number;
}

void PracticeMeeting::lend(const LoanLine& line) {
    m_box -= line.amount;
    m_sheet.loans.push_back(line);
}

void PracticeMeeting::move(AccountCode account, PageName page, Money amount,
                           std::optional<ResolutionNumber> resolution, std::string text) {
    m_box += amount;
    if (account == accounts::kBank) m_bank -= amount;
    m_sheet.moves.push_back({account, std::move(page), amount, resolution, std::move(text), {}});
}

void PracticeMeeting::leave(const PracticePerson& person, ResolutionNumber resolution, Money paid) {
    m_sheet.leavers.push_back({person.member.code, resolution, {}});
    m_box -= paid;
    m_answers[person.member.number] = Attendance::Excused;
}

void PracticeMeeting::file(std::vector<VoucherLine> lines, std::string_view narration,
                           std::optional<ResolutionNumber> resolution) {
    for (const VoucherLine& line : lines) {
        if (line.account == accounts::kCashBox) m_box += line.amount;
        if (line.account == accounts::kBank) m_bank += line.amount;
    }
    m_vouchers.push_back({.date = day(),
                          .reference = "V-" + std::to_string(++m_circle.lastPaper),
                          .kind = {},
                          .resolution = resolution,
                          .follows = {},
                          .narration = std::string{narration},
                          .lines = std::move(lines),
                          .where = {}});
}

void PracticeMeeting::spend(AccountCode account, Money amount, std::string_view narration) {
    file({{account, {}, amount, {}, {}, {}}, {accounts::kCashBox, {}, -amount, {}, {}, {}}},
         narration);
    m_circle.earned -= amount;
}

void PracticeMeeting::say(std::string words) {
    if (!m_sheet.minutes.empty()) m_sheet.minutes += " ";
    m_sheet.minutes += words;
}

Allocation PracticeMeeting::written(const PracticePerson& person, LoanNumber loan) const {
    Allocation paid;
    for (const ReceiptLine& line : m_sheet.receipts) {
        if (line.member != person.member.code || line.loan != loan) continue;
        (line.head == ReceiptHead::Interest ? paid.interest : paid.principal) += line.amount;
    }
    return paid;
}

void PracticeMeeting::strike(const PracticePerson& person, LoanNumber loan) {
    const Allocation paid = written(person, loan);
    m_box -= paid.interest + paid.principal;
    std::erase_if(m_sheet.receipts, [&](const ReceiptLine& line) {
        return line.member == person.member.code && line.loan == loan;
    });
}

/// The president, or who stands in for her.
void PracticeMeeting::preside() {
    for (const auto& [office, number] : m_circle.officers)
        if (!m_sheet.chair && isHere(m_circle.who(number)))
            m_sheet.chair = m_circle.who(number).member.code;
    if (!m_sheet.chair) m_sheet.chair = here().front();
}

/// Of large notes nearly as many as fit, of the smallest the rest.
void PracticeMeeting::countBox() {
    std::int64_t left = m_box.inMinor();
    for (const std::int64_t face : m_circle.plan.faces) {
        const auto most = static_cast<std::uint32_t>(left / face);
        const bool isLast = face == m_circle.plan.faces.back();
        const std::uint32_t pieces = isLast ? most : most - m_circle.random.below(most / 4 + 1);
        if (pieces == 0) continue;
        const Money amount = Money::fromMinor(face * pieces);
        m_sheet.count.push_back({Money::fromMinor(face), pieces, amount, {}});
        left -= amount.inMinor();
    }
    if (m_sheet.count.empty()) m_sheet.count.push_back({Money{}, 1, Money{}, {}});
}

void PracticeMeeting::close() {
    preside();
    countBox();
}

} // namespace bahi
