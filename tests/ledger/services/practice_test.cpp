// The lives of practice groups: sound whatever the seed, within the rules, and eventful.

#include "ledger/reports/trial_balance.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loan_notes.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/missed_meetings.h"
#include "ledger/store/office_terms.h"
#include "ledger/store/page_balances.h"
#include "ledger/store/trainings.h"
#include "tests/support/office.h"
#include "tests/support/plain_values.h"

#include <SQLiteCpp/Statement.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

namespace bahi {

using namespace plain;

namespace {

constexpr Date kEver{std::chrono::year{9999} / std::chrono::December / 31};
constexpr Date kNever{std::chrono::year{1000} / std::chrono::January / 1};
constexpr Month kNovember{std::chrono::year{2025} / std::chrono::November};

std::unique_ptr<Book> lived(TestOffice& home, const PracticeGroup& group) {
    static int number = 0;
    const std::string name = "practice-" + std::to_string(++number) + ".bahi";
    return must(PracticeService{home.office()}.create(home.folder() / name, group));
}

std::size_t vouchers(Book& book, const std::function<bool(const Voucher&)>& fits) {
    std::size_t count = 0;
    Journal{book.database()}.forEach(kNever, kEver, [&](const Voucher& voucher) {
        if (fits(voucher)) ++count;
    });
    return count;
}

bool moves(const Voucher& voucher, std::uint16_t account) {
    return std::any_of(
        voucher.postings.begin(), voucher.postings.end(),
        [&](const Posting& posting) { return posting.account == AccountCode{account}; });
}

/// What she had saved at the end of `day`.
Money savedBy(Book& book, MemberNumber member, Date day) {
    Money saved;
    Journal{book.database()}.forEach(kNever, day, [&](const Voucher& voucher) {
        for (const Posting& posting : voucher.postings)
            if (posting.page == Page::of(member) &&
                std::count(accounts::kSavings.begin(), accounts::kSavings.end(), posting.account))
                saved -= posting.amount;
    });
    return saved;
}

/// Loans in the name of somebody who was not there.
std::size_t loansToAbsent(Book& book) {
    const Meetings meetings{book.database()};
    std::size_t count = 0;
    for (const LoanAccount& loan : Loans{book.database()}.all()) {
        const auto roll = meetings.attendanceIn(meetings.on(loan.givenOn())->number);
        const Attendance answer = roll.at(loan.member());
        if (answer != Attendance::Present && answer != Attendance::Late) ++count;
    }
    return count;
}

std::size_t loansNobodyAnswersFor(Book& book) {
    const auto loans = Loans{book.database()}.all();
    return static_cast<std::size_t>(std::count_if(
        loans.begin(), loans.end(),
        [&](const LoanAccount& loan) { return !LoanNotes{book.database()}.of(loan.number()); }));
}

} // namespace

TEST_CASE("a practice group of any programme and seed is sound", "[services][practice]") {
    TestOffice home;
    for (const Programme programme : programmes())
        for (const std::uint64_t seed : {1, 2})
            for (const std::uint32_t members : {1, 7}) {
                const PracticeGroup group{
                    .members = members, .weeks = 45, .seed = seed, .programme = programme};
                INFO(templateOf(programme).name << " seed " << seed << " members " << members);
                const auto book = lived(home, group);
                CHECK(VerifyService{home.office()}.verify(*book).ok());
                CHECK(Meetings{book->database()}.all().size() == meetingsOf(group).held);
                CHECK(MissedMeetings{book->database()}.all().size() ==
                      meetingsOf(group).planned - meetingsOf(group).held);
                CHECK_FALSE(
                    Balances{book->database()}.of(accounts::kCashBox).balance().isNegative());
            }
}

TEST_CASE("loans are given within the rule, to who is there, with guarantors",
          "[services][practice]") {
    TestOffice home;
    for (const Programme programme : programmes()) {
        const auto book =
            lived(home, {.members = 8, .weeks = 52, .seed = 4, .programme = programme});
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        const auto loans = Loans{book->database()}.all();
        CHECK(loans.size() > 3);
        for (const LoanAccount& loan : loans) {
            Money owed;
            for (const LoanAccount& other : loans)
                if (other.member() == loan.member()) owed += other.balanceOn(loan.givenOn());
            const Money saved = savedBy(*book, loan.member(), loan.givenOn());
            CHECK(owed.inMinor() <= saved.inMinor() * plan.agreed(Setting::LoanToSavings));
        }
        CHECK(loansToAbsent(*book) == 0);
        CHECK(loansNobodyAnswersFor(*book) == 0);
    }
}

TEST_CASE("a year has its events", "[services][practice]") {
    TestOffice home;
    for (const Programme programme : programmes()) {
        const PracticeTemplate& plan = templateOf(programme);
        INFO(plan.name);
        const auto book = lived(home, {.seed = 1, .programme = programme});
        const auto members = Members{book->database()}.all();
        CHECK(members.size() == 13); // one joined later
        CHECK(std::count_if(members.begin(), members.end(),
                            [](const Member& member) { return bool{member.leftOn}; }) == 1);
        CHECK(Trainings{book->database()}.all().size() >= 2);
        CHECK(vouchers(*book, [](const Voucher& voucher) { return moves(voucher, 1110); }) >= 3);
        CHECK(vouchers(*book, [](const Voucher& voucher) { return moves(voucher, 4110); }) >= 2);
        CHECK(vouchers(*book, [](const Voucher& voucher) { return moves(voucher, 4030); }) >= 1);
        CHECK(vouchers(*book, [](const Voucher& voucher) {
                  return voucher.kind == EntryKind::Reversal;
              }) == 0);
        if (plan.fund)
            CHECK(vouchers(*book, [&](const Voucher& voucher) {
                      return moves(voucher, plan.fund->lentFrom);
                  }) >= 2);
    }
}

TEST_CASE("every word in a practice book is said, not left in braces", "[services][practice]") {
    TestOffice home;
    for (const Programme programme : programmes()) {
        const auto book = lived(home, {.members = 6, .weeks = 45, .programme = programme});
        INFO(templateOf(programme).name);
        SQLite::Statement texts{book->database(),
                                "SELECT count(*), sum(instr(body, CAST('{' AS BLOB))) FROM text"};
        REQUIRE(texts.executeStep());
        CHECK(texts.getColumn(0).getInt64() > 20);
        CHECK(texts.getColumn(1).getInt64() == 0);
    }
}

TEST_CASE("leaders change after two years", "[services][practice]") {
    TestOffice home;
    const auto book =
        lived(home, {.members = 4, .weeks = 110, .seed = 1, .programme = Programme::MonthlyShg});
    const auto terms = OfficeTerms{book->database()}.all();
    CHECK(terms.size() == 6);
    CHECK(std::count_if(terms.begin(), terms.end(),
                        [](const OfficeTerm& term) { return bool{term.until}; }) == 3);
    CHECK(std::count_if(terms.begin(), terms.end(), [](const OfficeTerm& term) {
              return term.runsOn(day("2027-04-05"));
          }) == 3);
}

TEST_CASE("a dishonest month leaves its traces in the registers, and no other does",
          "[services][practice]") {
    TestOffice home;
    const auto isTravel = [](const Voucher& voucher) {
        const Money limit = Money::fromMinor(jeevikaWeekly().agreed(Setting::ResolutionAbove));
        return moves(voucher, 5120) && voucher.postings.front().amount >= limit - rupees(50);
    };
    const auto isReversal = [](const Voucher& voucher) {
        return voucher.kind == EntryKind::Reversal;
    };
    const auto isShort = [](const Voucher& voucher) {
        return moves(voucher, 5230) && voucher.postings.front().amount < -rupees(50);
    };
    const auto honest = lived(home, {});
    const auto book = lived(home, {.dishonest = kNovember});
    CHECK(VerifyService{home.office()}.verify(*book).ok());
    CHECK(vouchers(*honest, isTravel) == 0);
    CHECK(vouchers(*book, isTravel) == 2);
    CHECK(vouchers(*honest, isShort) == 0);
    CHECK(vouchers(*book, isShort) == 1);
    CHECK(vouchers(*honest, isReversal) == 0);
    CHECK(vouchers(*book, isReversal) == 1);
    CHECK(loansToAbsent(*honest) == 0);
    CHECK(loansToAbsent(*book) == 1);
    CHECK(loansNobodyAnswersFor(*book) == 1);
}

TEST_CASE("a repayment that was not written stays open to the end", "[services][practice]") {
    TestOffice home;
    // Repaid for a while, not paid off, and nothing brought for a long time.
    const auto stopped = [](Book& book) {
        constexpr int kLongDays = 100;
        const auto loans = Loans{book.database()}.all();
        const std::int32_t end = toDays(Meetings{book.database()}.latest()->heldOn);
        return std::count_if(loans.begin(), loans.end(), [&](const LoanAccount& loan) {
            return loan.balance().isPositive() && loan.movements().size() > 2 &&
                   end - toDays(loan.movements().back().date) > kLongDays;
        });
    };
    CHECK(stopped(*lived(home, {.weeks = 104})) == 0);
    CHECK(stopped(*lived(home, {.weeks = 104, .dishonest = kNovember})) == 1);
}

TEST_CASE("only a month in which the group meets can be dishonest", "[services][practice]") {
    const PracticeGroup year{};
    CHECK(isLived(year, kNovember));
    CHECK_FALSE(isLived(year, std::chrono::year{2025} / std::chrono::March));
    CHECK_FALSE(isLived(year, std::chrono::year{2026} / std::chrono::April));
    CHECK_FALSE(isLived({.programme = Programme::RussiaMutual},
                        std::chrono::year{2026} / std::chrono::January));
}

} // namespace bahi
