#include "ledger/lending/loan_dues.h"

#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <set>

namespace bahi {

using namespace plain;

namespace {

RulesHistory monthlyRules(MissedMonths missed = MissedMonths::Apart) {
    GroupRules rules{};
    rules.from = day("2006-01-01");
    rules.meeting = {Rhythm::Monthly, 1, 0};
    rules.missedMonths = missed;
    return RulesHistory{{rules}};
}

/// 600 given on 1 March 2006 at 2 % a month, 100 a month.
LoanAccount aLoan(std::vector<LoanMovement> movements, std::int64_t instalment = 100) {
    movements.insert(movements.begin(), {day("2006-03-01"), rupees(600), {}});
    return {LoanNumber{1},
            MemberNumber{1},
            accounts::kLoansOwnFunds,
            day("2006-03-01"),
            {rupees(600), percent("2"), rupees(instalment), ResolutionNumber{1}},
            std::move(movements)};
}

LoanMovement pays(const char* on, std::int64_t principal, std::int64_t interest) {
    return {day(on), -rupees(principal), rupees(interest)};
}

std::vector<Date> firsts(std::initializer_list<const char*> days) {
    std::vector<Date> dates;
    for (const char* iso : days) dates.push_back(day(iso));
    return dates;
}

const std::vector<Date> kMeetings = firsts({"2006-03-01", "2006-04-01", "2006-06-01", "2006-07-01",
                                            "2006-08-01", "2006-09-01", "2006-10-01"});

LoanDues upTo(const LoanAccount& loan, const char* to, const char* from = "2006-03-01") {
    return loanDuesOf(loan, monthlyRules(), kMeetings, day(from), day(to));
}

} // namespace

TEST_CASE("an instalment falls due each month, at its first meeting or the next one", "[lending]") {
    const LoanAccount loan = aLoan({});
    CHECK(upTo(loan, "2006-03-31").principal.fallenDue == Money{}); // not in the month of the loan
    CHECK(upTo(loan, "2006-04-01").principal.fallenDue == rupees(100));
    CHECK(upTo(loan, "2006-05-31").principal.fallenDue == rupees(100)); // nobody met in May
    CHECK(upTo(loan, "2006-06-01").principal.fallenDue == rupees(300));
    CHECK(upTo(loan, "2006-06-01").interest.fallenDue == rupees(36));
    CHECK(upTo(loan, "2006-09-01").principal.fallenDue == rupees(600));
    CHECK(upTo(loan, "2006-10-01").principal.fallenDue == rupees(600)); // no more than was lent
    CHECK(upTo(loan, "2006-06-01", "2006-06-01").principal.overdueBefore == rupees(100));
}

TEST_CASE("the dues of Hira's goat, month by month", "[lending]") {
    const LoanAccount loan = aLoan(
        {pays("2006-04-01", 100, 12), pays("2006-06-01", 150, 20), pays("2006-08-01", 350, 14)});
    const LoanDues july = upTo(loan, "2006-07-31");
    CHECK(july.principal.demand() == rupees(400));
    CHECK(july.principal.collected == rupees(250));
    CHECK(july.principal.balance() == rupees(150)); // 50 of June, 100 of July
    CHECK(july.principal.ages == Ageing{rupees(100), rupees(50), {}, {}}); // 30 and 60 days
    CHECK(july.interest.demand() == rupees(39));                           // 12 + 10 + 10 + 7
    CHECK(july.interest.balance() == rupees(7));
    CHECK(july.missed.size() == 2);
    CHECK(july.missed[0].date == day("2006-06-01"));
    CHECK(july.missed[0].interest == rupees(20));
    CHECK(july.missed[1].interest == rupees(7));
    const LoanDues august = upTo(loan, "2006-08-31", "2006-08-01");
    CHECK(august.principal.overdueBefore == rupees(150));
    CHECK(august.principal.fallenDue == rupees(100));
    CHECK(august.principal.collected == rupees(250));
    CHECK(august.principal.beyond == rupees(100));
    CHECK(august.principal.balance() == Money{});
    CHECK(august.interest.balance() == Money{});
    CHECK(upTo(loan, "2006-09-30").principal.fallenDue == rupees(500)); // the last one dropped
}

TEST_CASE("overdue begins the day after the due date, its age counts from it", "[lending]") {
    const LoanAccount loan = aLoan(
        {pays("2006-04-01", 100, 12), pays("2006-06-01", 150, 20), pays("2006-08-01", 350, 14)});
    CHECK_FALSE(upTo(loan, "2006-05-31").arrears.since);
    const LoanArrears sameDay = upTo(loan, "2006-06-01").arrears; // 50 of 200, met in part
    CHECK(sameDay.principal == Money{});
    CHECK_FALSE(sameDay.since);
    CHECK(sameDay.daysOn(day("2006-06-01")) == 0);
    const LoanArrears nextDay = upTo(loan, "2006-06-02").arrears;
    CHECK(nextDay.principal == rupees(50));
    CHECK(nextDay.interest == Money{});
    CHECK(nextDay.since == day("2006-06-01"));
    CHECK(nextDay.daysOn(day("2006-06-02")) == 1);
    const LoanArrears july = upTo(loan, "2006-07-31").arrears;
    CHECK(july.principal == rupees(150));
    CHECK(july.interest == rupees(7));
    CHECK(july.daysOn(day("2006-07-31")) == 60);
    CHECK_FALSE(upTo(loan, "2006-08-02").arrears.since); // all is paid
    SECTION("unpaid interest alone makes a loan overdue") {
        const LoanDues bullet = upTo(aLoan({}, 0), "2006-04-30");
        CHECK(bullet.arrears.principal == Money{});
        CHECK(bullet.arrears.interest == rupees(12));
        CHECK(bullet.arrears.daysOn(day("2006-04-30")) == 29);
    }
}

TEST_CASE("on time is what was met by the evening of the due day", "[lending]") {
    const LoanAccount loan = aLoan(
        {pays("2006-04-01", 100, 12), pays("2006-06-01", 150, 20), pays("2006-08-01", 350, 14)});
    const MetOnTime june = upTo(loan, "2006-06-30").onTime;
    CHECK(june.fellDue == rupees(100 + 12 + 200 + 20));
    CHECK(june.met == rupees(100 + 12 + 150 + 20));
    // July's 100 and 7 came a month late; of August the 100 that beyond the dues were prepaid do
    // not count.
    const MetOnTime august = upTo(loan, "2006-08-31", "2006-07-01").onTime;
    CHECK(august.fellDue == rupees(100 + 7 + 100 + 7));
    CHECK(august.met == rupees(100 + 7));
    SECTION("what was waived that day was not met") {
        LoanMovement off = pays("2006-04-01", 600, 0);
        off.unpaid = true;
        const MetOnTime lost = upTo(aLoan({off}), "2006-04-30").onTime;
        CHECK(lost.fellDue == rupees(112));
        CHECK(lost.met == Money{});
    }
}

TEST_CASE("without an agreed instalment nothing falls due before it is paid", "[lending]") {
    const LoanAccount loan = aLoan({pays("2006-06-01", 150, 36)}, 0);
    const LoanDues dues = upTo(loan, "2006-09-30");
    CHECK(dues.principal.demand() == Money{});
    CHECK(dues.principal.beyond == rupees(150));
    CHECK(dues.missed.empty());
    CHECK(dues.interest.balance() == rupees(27)); // 3 months of 450
}

TEST_CASE("what is written off is waived, and the interest with the last of it", "[lending]") {
    LoanMovement writtenOff{day("2006-07-15"), -rupees(500), {}};
    writtenOff.unpaid = true;
    const LoanAccount loan = aLoan({pays("2006-04-01", 100, 12), writtenOff});
    const LoanDues before = upTo(loan, "2006-07-14");
    CHECK(before.principal.balance() == rupees(300));
    CHECK(before.interest.balance() == rupees(30));
    const LoanDues after = upTo(loan, "2006-09-30");
    CHECK(after.principal.waived == rupees(300));
    CHECK(after.principal.balance() == Money{});
    CHECK(after.principal.collected == rupees(100));
    CHECK(after.interest.waived == rupees(30));
    CHECK(after.interest.balance() == Money{});
    LoanMovement half = writtenOff;
    half.principal = -rupees(300);
    const LoanDues partly = upTo(aLoan({pays("2006-04-01", 100, 12), half}), "2006-07-31");
    CHECK(partly.principal.balance() == rupees(200)); // all that is left is overdue
    CHECK(partly.interest.balance() == rupees(30));
}

TEST_CASE("a repayment that was taken back met nothing", "[lending]") {
    LoanMovement back = pays("2006-04-01", -100, -12);
    back.takesBack = true;
    const LoanDues dues = upTo(aLoan({pays("2006-04-01", 100, 12), back}), "2006-04-30");
    CHECK(dues.principal.balance() == rupees(100));
    CHECK(dues.principal.collected == Money{});
    CHECK(dues.interest.balance() == rupees(12));
}

namespace {

/// The same once more by a clerk who asks each month by itself, with lists and no memory of sums.
class Clerk {
public:
    Clerk(const LoanAccount& loan, const RulesHistory& rules, std::vector<Date> meetings)
        : m_loan{loan}, m_rules{rules}, m_meetings{std::move(meetings)} {}

    struct Found {
        Money principalDue; // unmet
        Money interestDue;
    };

    Found on(Date to) {
        std::vector<Money> open; // instalments not met
        Money balance;
        std::optional<Date> lastMeeting;
        for (Date today = m_loan.givenOn(); today <= to; today = fromDays(toDays(today) + 1)) {
            if (std::count(m_meetings.begin(), m_meetings.end(), today) > 0) {
                for (int months = monthsBetween(lastAsked(), today); months > 0; --months) {
                    Money due = m_loan.terms().instalment;
                    due = std::min(due, balance - sum(open));
                    if (due.isPositive()) open.push_back(due);
                }
                m_asked = today;
                lastMeeting = today;
            }
            Money paid;
            for (const LoanMovement& movement : m_loan.movements()) {
                if (movement.date != today) continue;
                balance += movement.principal;
                if (movement.principal.isNegative()) paid -= movement.principal;
            }
            while (paid.isPositive() && !open.empty()) {
                const Money part = std::min(paid, open.front());
                open.front() -= part;
                paid -= part;
                if (open.front().isZero()) open.erase(open.begin());
            }
        }
        const Money interest = lastMeeting ? m_loan.interestDue(*lastMeeting, m_rules) : Money{};
        return {sum(open), interest};
    }

private:
    static Money sum(const std::vector<Money>& amounts) {
        Money total;
        for (const Money amount : amounts) total += amount;
        return total;
    }
    Date lastAsked() const { return m_asked.value_or(m_loan.givenOn()); }
    static int monthsBetween(Date a, Date b) {
        return static_cast<int>((monthOf(b) - monthOf(a)).count());
    }

    const LoanAccount& m_loan;
    const RulesHistory& m_rules;
    std::vector<Date> m_meetings;
    std::optional<Date> m_asked;
};

} // namespace

TEST_CASE("the dues of a loan are what a clerk finds day by day", "[lending]") {
    rc::prop("whenever they met, whatever was paid", [] {
        const Date given = day("2006-03-01");
        std::set<Date> met;
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            met.insert(fromDays(toDays(given) + *rc::gen::inRange(0, 500)));
        const std::vector<Date> meetings{met.begin(), met.end()};
        const RulesHistory rules =
            monthlyRules(*rc::gen::element(MissedMonths::Apart, MissedMonths::Together));
        // On meeting days, in their order, never more than is owed.
        std::vector<LoanMovement> movements;
        LoanAccount page = aLoan({}, *rc::gen::inRange(0, 250));
        for (const Date meeting : meetings) {
            if (*rc::gen::inRange(0, 3) == 0) continue;
            const Money principal =
                std::min(page.balance(), rupees(*rc::gen::inRange<std::int64_t>(0, 250)));
            const Money interest = std::min(page.interestDue(meeting, rules),
                                            rupees(*rc::gen::inRange<std::int64_t>(0, 40)));
            page.add({meeting, -principal, interest});
        }
        const Date from = fromDays(toDays(given) + *rc::gen::inRange(0, 300));
        const Date to = fromDays(toDays(from) + *rc::gen::inRange(0, 400));
        const LoanDues dues = loanDuesOf(page, rules, meetings, from, to);
        const auto found = Clerk{page, rules, meetings}.on(to);
        RC_ASSERT(dues.principal.balance() == found.principalDue);
        RC_ASSERT(dues.interest.balance() == found.interestDue);
        RC_ASSERT(dues.principal.demand() == dues.principal.collected + dues.principal.balance());
        RC_ASSERT(dues.principal.waived == Money{}); // nothing was written off
        RC_ASSERT(dues.principal.paid == dues.principal.collected + dues.principal.beyond);
        const LoanDues before =
            loanDuesOf(page, rules, meetings, given, fromDays(toDays(from) - 1));
        RC_ASSERT(before.principal.balance() == dues.principal.overdueBefore);
        RC_ASSERT(before.interest.balance() == dues.interest.overdueBefore);
    });
}

} // namespace bahi
