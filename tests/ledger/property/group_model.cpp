#include "tests/ledger/property/group_model.h"

#include <algorithm>
#include <array>

namespace bahi::model {

namespace {

constexpr int kCash = 1010;
constexpr int kLoans = 1210;
constexpr int kInterest = 4010;
constexpr std::array kSavings = {2010, 2020, 2030};
constexpr Paise kMost = 10'000'000'000'000;

void merge(Refusals& all, const Refusals& more) {
    all.insert(more.begin(), more.end());
}

int accountOf(ReceiptHead head) {
    static const std::map<ReceiptHead, int> accounts = {
        {ReceiptHead::RegularSaving, 2010}, {ReceiptHead::VoluntarySaving, 2020},
        {ReceiptHead::SpecialSaving, 2030}, {ReceiptHead::Fine, 4030},
        {ReceiptHead::AdmissionFee, 4040},
    };
    const auto found = accounts.find(head);
    return found == accounts.end() ? 0 : found->second;
}

/// Adds to the line of the same account and page.
void add(std::vector<Line>& lines, const Line& line) {
    if (line.amount == 0) return;
    for (Line& other : lines)
        if (other.account == line.account && other.page == line.page) {
            other.amount += line.amount;
            return;
        }
    lines.push_back(line);
}

} // namespace

// ------------------------------------------------------------------- who may do what

int GroupModel::numberOf(const MemberCode& code) const {
    for (std::size_t place = 0; place < m_women.size(); ++place)
        if (m_women[place].code == code.text()) return static_cast<int>(place) + 1;
    return 0;
}

Refusals GroupModel::unlessMember(const MemberCode& code, Date day) const {
    const int number = numberOf(code);
    if (number == 0) return {Refusal::MemberUnknown};
    const Woman& woman = m_women[static_cast<std::size_t>(number - 1)];
    if (day < woman.joinedOn) return {Refusal::MemberNotYetJoined};
    if (woman.leftOn && *woman.leftOn < day) return {Refusal::MemberHasLeft};
    return {};
}

Refusals GroupModel::unlessResolved(ResolutionNumber number) const {
    if (number.value == 0) return {Refusal::ResolutionMissing};
    if (!m_resolutions.contains(static_cast<int>(number.value)))
        return {Refusal::ResolutionUnknown};
    return {};
}

/// No loan below nothing and no box below nothing at the end of any day, nobody's savings
/// overdrawn, and nothing left on the savings pages of who has left.
Refusals GroupModel::brokenPromises() const {
    Refusals broken;
    for (const Entry& at : m_entries) {
        if (balance(kCash, at.date) < 0) broken.insert(Refusal::CashBelowZero);
        for (const Line& line : at.lines)
            if (line.account == kLoans && owed(line.page, at.date) < 0)
                broken.insert(Refusal::VoucherBoundToOther);
    }
    // Money that was never lent has earned nothing.
    for (int loan = 1; loan <= static_cast<int>(m_loans.size()); ++loan) {
        const bool wasLent = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& at) {
            return !at.isReversed && at.reverses == 0 &&
                   std::any_of(at.lines.begin(), at.lines.end(), [&](const Line& line) {
                       return line.account == kLoans && line.page == loan && line.amount > 0;
                   });
        });
        if (!wasLent && page(kInterest, 'l', loan) != 0)
            broken.insert(Refusal::VoucherBoundToOther);
    }
    for (std::size_t place = 0; place < m_women.size(); ++place)
        for (const int account : kSavings) {
            const Paise saved = -page(account, 'm', static_cast<int>(place) + 1);
            if (saved < 0 || (m_women[place].leftOn && saved != 0))
                broken.insert(Refusal::VoucherBoundToOther);
        }
    return broken;
}

Refusals GroupModel::join(const Woman& woman) {
    for (const Woman& other : m_women)
        if (other.code == woman.code) return {Refusal::MemberCodeTaken};
    m_women.push_back(woman);
    return {};
}

std::optional<Date> GroupModel::latestMeeting() const {
    std::optional<Date> latest;
    for (const Sitting& sitting : m_sittings)
        if (!latest || sitting.day > *latest) latest = sitting.day;
    return latest;
}

// ------------------------------------------------------------------- a meeting

Refusals GroupModel::enter(Entry entry) {
    Refusals why;
    for (const Line& line : entry.lines)
        if (line.amount > kMost || line.amount < -kMost) why.insert(Refusal::AmountTooLarge);
    m_entries.push_back(std::move(entry));
    return why;
}

Refusals GroupModel::meet(const CollectionSheet& sheet, bool hasLateReason) {
    for (const Sitting& sitting : m_sittings)
        if (sitting.day == sheet.heldOn) {
            if (sitting.sheet != sheet.canonicalText()) return {Refusal::MeetingSavedDifferently};
            const int meeting = 1 + static_cast<int>(&sitting - m_sittings.data());
            const bool corrected = std::any_of(
                m_entries.begin(), m_entries.end(),
                [&](const Entry& entry) { return entry.meeting == meeting && entry.isReversed; });
            if (corrected) return {Refusal::MeetingCorrectedSince};
            return {};
        }
    Refusals why;
    for (const Entry& entry : m_entries)
        if (entry.meeting == 0 && !entry.isReversed && entry.reverses == 0 &&
            sheet.heldOn < entry.date)
            why.insert(Refusal::MeetingBeforeCutoff);
    const auto latest = latestMeeting();
    if (latest && sheet.heldOn < *latest && !hasLateReason)
        why.insert(Refusal::MeetingNeedsLateReason);
    if (rulesOn(sheet.heldOn).from > sheet.heldOn) why.insert(Refusal::NoRulesYet);
    m_sittings.push_back({sheet.heldOn, sheet.canonicalText(), {}});
    const int meeting = static_cast<int>(m_sittings.size());
    merge(why, replaceRollCall(meeting, sheet));
    std::set<int> passed;
    for (const ResolutionLine& line : sheet.resolutions) {
        const int number = static_cast<int>(line.number.value);
        if (!passed.insert(number).second) why.insert(Refusal::ResolutionTwice);
        m_resolutions.insert(number);
    }
    for (const ReceiptLine& line : sheet.receipts) {
        const int member = numberOf(line.member);
        const int account = accountOf(line.head);
        const bool isSaving = account > 0 && account < 3000;
        if (member != 0 && isSaving && m_women[static_cast<std::size_t>(member - 1)].leftOn)
            why.insert(Refusal::SavingsPaidOut);
    }
    merge(why, payIn(meeting, sheet));
    for (const LoanLine& line : sheet.loans) merge(why, lend(meeting, sheet.heldOn, line));
    for (const LeaveLine& line : sheet.leavers) merge(why, settle(meeting, sheet.heldOn, line));
    const Refusals broken = brokenPromises();
    if (broken.contains(Refusal::CashBelowZero)) why.insert(Refusal::CashBelowZero);
    return why;
}

Refusals GroupModel::replaceRollCall(int meeting, const CollectionSheet& sheet) {
    Refusals why;
    std::map<int, Attendance> answers;
    for (const AttendanceLine& line : sheet.attendance) {
        merge(why, unlessMember(line.member, sheet.heldOn));
        if (!answers.emplace(numberOf(line.member), line.attendance).second)
            why.insert(Refusal::AttendanceTwice);
    }
    m_sittings[static_cast<std::size_t>(meeting - 1)].rollCall = answers;
    return why;
}

Refusals GroupModel::payIn(int meeting, const CollectionSheet& sheet) {
    Refusals why;
    std::map<int, std::vector<const ReceiptLine*>> byMember;
    for (const ReceiptLine& line : sheet.receipts) byMember[numberOf(line.member)].push_back(&line);
    for (const auto& [member, brought] : byMember) {
        // Who has left may still pay back what she owes.
        const bool onlyLoans = std::all_of(brought.begin(), brought.end(), [](const auto* line) {
            return accountOf(line->head) == 0;
        });
        const Refusals stranger = unlessMember(brought.front()->member, sheet.heldOn);
        if (!onlyLoans || stranger != Refusals{Refusal::MemberHasLeft}) merge(why, stranger);
        if (member == 0) continue;
        Entry entry{.date = sheet.heldOn, .lines = {{kCash, ' ', 0, 0}}, .meeting = meeting};
        for (const ReceiptLine* line : brought)
            merge(why, payIn(entry.lines, member, sheet.heldOn, *line));
        for (std::size_t place = 1; place < entry.lines.size(); ++place)
            entry.lines[0].amount -= entry.lines[place].amount;
        if (entry.lines[0].amount != 0) merge(why, enter(std::move(entry)));
    }
    return why;
}

Refusals GroupModel::payIn(std::vector<Line>& lines, int member, Date day,
                           const ReceiptLine& line) const {
    const Paise amount = line.amount.inMinor();
    if (const int account = accountOf(line.head); account != 0) {
        add(lines, {account, 'm', member, -amount});
        return {};
    }
    // What she has brought so far in this meeting counts.
    GroupModel now = *this;
    now.m_entries.push_back({.date = day, .lines = lines});
    std::vector<int> open;
    for (int loan = 1; loan <= static_cast<int>(m_loans.size()); ++loan) {
        const LoanPage& page = m_loans[static_cast<std::size_t>(loan - 1)];
        if (page.member != member || page.givenOn > day) continue;
        const bool isNamed = line.loan && static_cast<int>(line.loan->value) == loan;
        const bool owes = now.leastOwed(loan, day) > 0 || now.leastInterestDue(loan, day) > 0;
        if (line.loan ? isNamed : owes) open.push_back(loan);
    }
    if (line.loan && open.empty())
        return {line.loan->value <= m_loans.size() ? Refusal::LoanNotHers : Refusal::LoanUnknown};
    if (open.empty()) return {Refusal::LoanNoneOpen};
    if (open.size() > 1) return {Refusal::LoanSeveralOpen};
    const int loan = open.front();
    const Paise least = now.leastInterestDue(loan, day);
    const Paise due = std::max<Paise>(0, least);
    const Paise owes = now.leastOwed(loan, day);
    if (line.head == ReceiptHead::Principal && amount > owes)
        return {Refusal::RepaymentAboveBalance};
    if (line.head == ReceiptHead::Interest && amount > due) return {Refusal::InterestAboveDue};
    if (line.head == ReceiptHead::Repayment && amount > due + owes)
        return {Refusal::RepaymentAboveOwed};
    const Paise interest = line.head == ReceiptHead::Principal  ? 0
                           : line.head == ReceiptHead::Interest ? amount
                                                                : std::min(due, amount);
    add(lines, {kLoans, 'l', loan, interest - amount});
    add(lines, {kInterest, 'l', loan, -interest});
    GroupModel after = *this;
    after.m_entries.push_back({.date = day, .lines = lines});
    if (after.leastInterestDue(loan, day) < std::min<Paise>(0, least))
        return {Refusal::LaterInterestAboveDue};
    return {};
}

Refusals GroupModel::lend(int meeting, Date day, const LoanLine& line) {
    Refusals why = unlessMember(line.member, day);
    merge(why, unlessResolved(line.resolution));
    const Rate rate = rulesOn(day).interest;
    m_loans.push_back({numberOf(line.member), day, rate.numerator(), rate.denominator()});
    const int loan = static_cast<int>(m_loans.size());
    const Paise amount = line.amount.inMinor();
    merge(why, enter({.date = day,
                      .lines = {{kLoans, 'l', loan, amount}, {kCash, ' ', 0, -amount}},
                      .meeting = meeting}));
    return why;
}

/// The last day a voucher that counts, or a roll call, has her.
std::optional<Date> GroupModel::lastDoneBy(int member) const {
    std::optional<Date> last;
    const auto see = [&](Date day) {
        if (!last || day > *last) last = day;
    };
    for (const Entry& entry : m_entries) {
        if (entry.isReversed || entry.reverses != 0) continue;
        for (const Line& line : entry.lines) {
            const bool onLoan = line.pages == 'l' &&
                                m_loans[static_cast<std::size_t>(line.page - 1)].member == member;
            if (onLoan || (line.pages == 'm' && line.page == member)) see(entry.date);
        }
    }
    for (const Sitting& sitting : m_sittings)
        if (sitting.rollCall.contains(member)) see(sitting.day);
    return last;
}

/// Savings less debts: interest, then principal, loan by loan; the rest in cash.
Refusals GroupModel::settle(int meeting, Date day, const LeaveLine& line) {
    Refusals why = unlessMember(line.member, day);
    merge(why, unlessResolved(line.resolution));
    const int member = numberOf(line.member);
    if (member == 0) return why;
    if (m_women[static_cast<std::size_t>(member - 1)].leftOn) why.insert(Refusal::MemberHasLeft);
    if (const auto last = lastDoneBy(member); last && *last > day)
        why.insert(Refusal::MemberStillThere);
    Entry entry{.date = day, .lines = {}, .meeting = meeting};
    Paise left = 0;
    for (const int account : kSavings) {
        const Paise saved = -page(account, 'm', member);
        if (saved > 0) entry.lines.push_back({account, 'm', member, saved});
        left += std::max<Paise>(0, saved);
    }
    for (int loan = 1; loan <= static_cast<int>(m_loans.size()); ++loan) {
        if (m_loans[static_cast<std::size_t>(loan - 1)].member != member) continue;
        const Paise interest = std::min(left, interestDue(loan, day));
        const Paise principal = std::min(left - interest, leastOwed(loan, day));
        add(entry.lines, {kLoans, 'l', loan, -principal});
        add(entry.lines, {kInterest, 'l', loan, -interest});
        left -= interest + principal;
    }
    if (left > 0) entry.lines.push_back({kCash, ' ', 0, -left});
    if (!entry.lines.empty()) merge(why, enter(std::move(entry)));
    m_women[static_cast<std::size_t>(member - 1)].leftOn = day;
    return why;
}

// ------------------------------------------------------------------- corrections and the start

int GroupModel::who(const Entry& entry) const {
    for (const Line& line : entry.lines) {
        if (line.pages == 'm') return line.page;
        if (line.pages == 'l') return m_loans[static_cast<std::size_t>(line.page - 1)].member;
    }
    return 0;
}

void GroupModel::takeBack(int voucher) {
    Entry& wrong = m_entries[static_cast<std::size_t>(voucher - 1)];
    wrong.isReversed = true;
    Entry mirror{
        .date = wrong.date, .lines = wrong.lines, .meeting = wrong.meeting, .reverses = voucher};
    for (Line& line : mirror.lines) line.amount = -line.amount;
    m_entries.push_back(std::move(mirror));
}

Refusals GroupModel::reverse(int voucher) {
    if (voucher < 1 || voucher > static_cast<int>(m_entries.size()))
        return {Refusal::VoucherUnknown};
    const Entry& wrong = m_entries[static_cast<std::size_t>(voucher - 1)];
    if (wrong.reverses != 0) return {Refusal::VoucherIsReversal};
    if (wrong.isReversed) return {Refusal::VoucherAlreadyReversed};
    if (wrong.meeting == 0) return {Refusal::VoucherBoundToOther};
    takeBack(voucher);
    return brokenPromises();
}

Refusals GroupModel::replace(int voucher, const CollectionSheet& sheet) {
    const Entry& wrong = m_entries[static_cast<std::size_t>(voucher - 1)];
    if (wrong.reverses != 0) return {Refusal::VoucherIsReversal};
    const int meeting = wrong.meeting;
    if (wrong.isReversed) {
        // Something may stand in its place already.
        for (const Entry& other : m_entries)
            if (other.insteadOf == voucher && !other.isReversed)
                return {Refusal::VoucherAlreadyReversed};
    } else {
        takeBack(voucher);
    }
    const std::size_t before = m_entries.size();
    Refusals why = payIn(meeting, sheet);
    for (const LoanLine& line : sheet.loans) merge(why, lend(meeting, sheet.heldOn, line));
    for (std::size_t fresh = before; fresh < m_entries.size(); ++fresh)
        m_entries[fresh].insteadOf = voucher;
    merge(why, brokenPromises());
    return why;
}

Refusals GroupModel::startFrom(const CutoffSheet& sheet) {
    for (const Entry& entry : m_entries)
        if (entry.meeting == 0 && !entry.isReversed && entry.reverses == 0)
            return {Refusal::CutoffTwice};
    if (!m_sittings.empty()) return {Refusal::CutoffAfterMeetings};
    Refusals why;
    Entry entry{.date = sheet.date, .lines = {}};
    Paise sum = 0;
    for (const CutoffLine& line : sheet.lines) {
        const int account = line.account.value;
        const Paise amount = account < 2000 ? line.amount.inMinor() : -line.amount.inMinor();
        sum += amount;
        int page = 0;
        if (line.page.member) {
            Refusals stranger = unlessMember(*line.page.member, sheet.date);
            if (!stranger.empty()) return stranger;
            page = numberOf(*line.page.member);
        }
        const bool isLoan = account == kLoans;
        if (isLoan) {
            const Rate rate = rulesOn(sheet.date).interest;
            m_loans.push_back({page, sheet.date, rate.numerator(), rate.denominator(), true});
            page = static_cast<int>(m_loans.size());
        }
        entry.lines.push_back({account, isLoan ? 'l' : line.page.member ? 'm' : ' ', page, amount});
    }
    if (sum != 0) why.insert(Refusal::CutoffUnbalanced);
    if (entry.lines.size() < 2) why.insert(Refusal::FewerThanTwoPostings);
    merge(why, enter(std::move(entry)));
    return why;
}

Refusals GroupModel::setRules(const GroupRules& rules, bool hasReason) {
    if (const auto latest = latestMeeting(); latest && rules.from <= *latest && !hasReason)
        return {Refusal::RulesNeedLateReason};
    for (const GroupRules& other : m_rules)
        if (other.from == rules.from) return {Refusal::RulesTwice};
    m_rules.push_back(rules);
    return {};
}

Refusals GroupModel::replaceRules(std::size_t which, const GroupRules& rules) {
    for (std::size_t place = 0; place < m_rules.size(); ++place)
        if (place != which && m_rules[place].from == rules.from) return {Refusal::RulesTwice};
    m_rules[which] = rules;
    return {};
}

} // namespace bahi::model
