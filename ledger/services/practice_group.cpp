#include "ledger/services/practice_group.h"

#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

constexpr Money kWeeklySaving = Money::fromMinor(20'00);
constexpr Money kFine = Money::fromMinor(5'00);
constexpr Money kSmallestLoan = Money::fromMinor(500'00);
constexpr Money kLargestLoan = Money::fromMinor(5000'00);
constexpr std::int64_t kHundredRupees = 100'00;

constexpr std::array<std::string_view, 6> kPurposes = {
    "seeds", "school fees", "a goat", "medicine", "a sewing machine", "roof repair"};

bool isFirstOfMonth(Date day) {
    return static_cast<unsigned>(day.day()) <= 7;
}

} // namespace

PracticeWeek::PracticeWeek(Book& book, RandomSource& random, std::vector<Member> members)
    : m_book{book}, m_random{random}, m_members{std::move(members)} {}

CollectionSheet PracticeWeek::sheetOn(Date day) {
    CollectionSheet sheet;
    sheet.uid = m_random.bytes<16>();
    sheet.heldOn = day;
    m_collected = Money{};
    callRoll(sheet);
    lend(sheet);
    return sheet;
}

void PracticeWeek::callRoll(CollectionSheet& sheet) {
    for (const Member& member : m_members) {
        const std::uint32_t draw = m_random.below(100);
        const Attendance attendance = draw < 84   ? Attendance::Present
                                      : draw < 90 ? Attendance::Late
                                      : draw < 95 ? Attendance::Excused
                                      : draw < 97 ? Attendance::Sent
                                                  : Attendance::Absent;
        sheet.attendance.push_back({member.code, attendance, {}});
        const bool brings = attendance != Attendance::Absent && attendance != Attendance::Excused;
        if (brings) collect(sheet, member, attendance);
    }
}

void PracticeWeek::collect(CollectionSheet& sheet, const Member& member, Attendance attendance) {
    const auto receive = [&](ReceiptHead head, Money amount) {
        sheet.receipts.push_back({member.code, head, amount, {}, {}});
        m_collected += amount;
    };
    if (chance(95)) receive(ReceiptHead::RegularSaving, kWeeklySaving);
    if (chance(8))
        receive(ReceiptHead::VoluntarySaving, Money::fromMinor(10'00 * (1 + m_random.below(5))));
    if (attendance == Attendance::Late && chance(50)) receive(ReceiptHead::Fine, kFine);
    if (isFirstOfMonth(sheet.heldOn)) repay(sheet, member);
}

/// Interest that is due and a tenth of the loan, or all that is left of it.
void PracticeWeek::repay(CollectionSheet& sheet, const Member& member) {
    const RulesHistory rules = RulesBook{m_book.database()}.history();
    for (const LoanAccount& loan : Loans{m_book.database()}.ofMember(member.number)) {
        const Money due = loan.interestDue(sheet.heldOn, rules);
        const Money principal = std::min(loan.terms().instalment, loan.balance());
        if (chance(10)) continue; // a month missed
        if (due.isPositive())
            sheet.receipts.push_back({member.code, ReceiptHead::Interest, due, loan.number(), {}});
        if (principal.isPositive())
            sheet.receipts.push_back(
                {member.code, ReceiptHead::Principal, principal, loan.number(), {}});
        m_collected += due + principal;
    }
}

void PracticeWeek::lend(CollectionSheet& sheet) {
    Money box = Balances{m_book.database()}.all()[accounts::kCashBox].balance() + m_collected;
    const std::size_t first = m_random.below(static_cast<std::uint32_t>(m_members.size()));
    for (std::size_t turn = 0; turn < m_members.size() && box >= kSmallestLoan; ++turn) {
        const Member& member = m_members[(first + turn) % m_members.size()];
        const auto loans = Loans{m_book.database()}.ofMember(member.number);
        const bool owes = std::any_of(loans.begin(), loans.end(), [](const LoanAccount& loan) {
            return loan.balance().isPositive();
        });
        if (owes || chance(50)) continue;
        const Money most = std::min(box, kLargestLoan);
        const std::int64_t hundreds = most.inMinor() / kHundredRupees;
        const Money amount = Money::fromMinor(
            kHundredRupees * (5 + m_random.below(static_cast<std::uint32_t>(hundreds) - 4)));
        const ResolutionNumber resolution{++m_resolutions};
        const std::string purpose{kPurposes[m_random.below(kPurposes.size())]};
        sheet.resolutions.push_back({resolution, "Loan for " + purpose, {}});
        sheet.loans.push_back({member.code,
                               accounts::kLoansOwnFunds,
                               amount,
                               Money::fromMinor(amount.inMinor() / 10),
                               resolution,
                               purpose,
                               {},
                               {}});
        box -= amount;
    }
}

} // namespace bahi
