// The part of GroupLife that holds the book against the model.

#include "ledger/reports/trial_balance.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "tests/ledger/property/group_life.h"
#include "tests/support/plain_values.h"

#include <fmt/format.h>

#include <array>
#include <rapidcheck.h>

namespace bahi::model {

using namespace plain;

namespace {

Date after(Date date, int days) {
    return fromDays(toDays(date) + days);
}

std::string namesOf(const Refusals& refusals) {
    std::string names;
    for (const Refusal why : refusals) names += fmt::format(" {}", static_cast<int>(why));
    return names;
}

std::string textOf(const std::map<AccountCode, Sides>& balances) {
    std::string text;
    for (const auto& [account, sides] : balances)
        text +=
            fmt::format("{} {}/{}, ", account.value, sides.debit.inMinor(), sides.credit.inMinor());
    return text;
}

std::string textOf(const std::map<int, std::pair<Paise, Paise>>& balances) {
    std::string text;
    for (const auto& [account, sides] : balances)
        text += fmt::format("{} {}/{}, ", account, sides.first, sides.second);
    return text;
}

constexpr auto kUntiedAccounts = R"sql(
    SELECT count(*) FROM posting JOIN account ON account.code = posting.account
     WHERE (account.sub_ledger = 'member') <> (posting.member IS NOT NULL)
        OR (account.sub_ledger = 'loan') <> (posting.loan IS NOT NULL))sql";

} // namespace

std::string GroupLife::stateOfLog() {
    const auto last = book().log().lastCheckpoint();
    return fmt::format("{} {}", book().log().size(), last ? toHex(last->root) : "");
}

void GroupLife::judge(std::optional<Refusal> found, const Refusals& wanted, GroupModel next) {
    if (!found) {
        if (!wanted.empty()) RC_LOG() << "only the model refuses, with:" << namesOf(wanted) << "\n";
        RC_ASSERT(wanted.empty());
        m_model = std::move(next);
        return;
    }
    if (!wanted.contains(*found))
        RC_LOG() << "the book refuses with " << static_cast<int>(*found)
                 << ", the model with:" << namesOf(wanted) << "\n";
    RC_ASSERT(wanted.contains(*found));
    RC_ASSERT(stateOfLog() == m_logBefore);
}

void GroupLife::compare() {
    compareAccounts();
    comparePeople();
    compareLoans();
}

void GroupLife::compareAccounts() {
    Database& database = book().database();
    const Balances balances{database};
    RC_ASSERT(textOf(balances.all()) == textOf(m_model.sides()));
    const Date last = m_model.latestMeeting().value_or(day("2020-01-15"));
    for (const Date asOf : {after(last, -33), after(last, -1), last})
        RC_ASSERT(textOf(balances.upTo(asOf)) == textOf(m_model.sides(asOf)));

    const TrialBalance trial = trialBalanceOf(book(), Journal{database}.lastDay());
    RC_ASSERT(trial.totalDebit == trial.totalCredit);
    RC_ASSERT(Journal{database}.lastNumber().value == m_model.entries().size());
    RC_ASSERT(database.execAndGet(kUntiedAccounts).getInt() == 0);
    RC_ASSERT(!balances.upTo(last)[accounts::kCashBox].balance().isNegative());
}

void GroupLife::comparePeople() {
    Database& database = book().database();
    const auto members = Members{database}.all();
    RC_ASSERT(members.size() == m_model.women().size());
    const Journal journal{database};
    for (const AccountCode account : {AccountCode{2010}, AccountCode{2020}, AccountCode{2030},
                                      AccountCode{4030}, AccountCode{4040}}) {
        Money ofPages;
        for (const Member& member : members) {
            const Money found = journal.memberBalance(account, member.number);
            ofPages += found;
            RC_ASSERT(found.inMinor() ==
                      m_model.page(account.value, 'm', static_cast<int>(member.number.value)));
        }
        RC_ASSERT(ofPages.inMinor() == m_model.balance(account.value));
    }
    for (const Member& member : members) {
        const Woman& woman = m_model.women()[member.number.value - 1];
        RC_ASSERT(member.code.text() == woman.code);
        RC_ASSERT(member.name == woman.name);
        RC_ASSERT(member.joinedOn == woman.joinedOn);
        RC_ASSERT(member.leftOn == woman.leftOn);
    }
    const Meetings meetings{database};
    RC_ASSERT(meetings.lastNumber().value == m_model.sittings().size());
    for (std::size_t place = 0; place < m_model.sittings().size(); ++place) {
        std::map<int, Attendance> answers;
        const MeetingNumber number{static_cast<std::uint32_t>(place + 1)};
        for (const auto& [member, attendance] : meetings.attendanceIn(number))
            answers[static_cast<int>(member.value)] = attendance;
        RC_ASSERT(answers == m_model.sittings()[place].rollCall);
    }
}

void GroupLife::compareLoans() {
    Database& database = book().database();
    RC_ASSERT(Loans{database}.lastNumber().value == m_model.loans().size());
    const RulesHistory rules = RulesBook{database}.history();
    const Date last = m_model.latestMeeting().value_or(day("2020-01-15"));
    Money ofPages;
    for (int number = 1; number <= static_cast<int>(m_model.loans().size()); ++number) {
        const auto loan = Loans{database}.loan(LoanNumber{static_cast<std::uint32_t>(number)});
        RC_ASSERT(loan.has_value());
        ofPages += loan->balance();
        RC_ASSERT(loan->balance().inMinor() == m_model.owed(number));
        for (const int ahead : {-40, 0, 1, 31, 75}) {
            const Date asked = after(last, ahead);
            RC_ASSERT(loan->balanceOn(asked).inMinor() == m_model.owed(number, asked));
            RC_ASSERT(loan->leastBalanceFrom(asked).inMinor() == m_model.leastOwed(number, asked));
            RC_ASSERT(loan->interestDue(asked, rules).inMinor() ==
                      m_model.interestDue(number, asked));
        }
    }
    RC_ASSERT(ofPages.inMinor() == m_model.balance(1210));
}

void GroupLife::end() {
    const Verification found = VerifyService{office()}.verify(book());
    if (!found.ok())
        RC_LOG() << found.firstBad->table << " " << found.firstBad->row << " "
                 << found.firstBad->what << "\n";
    RC_ASSERT(found.ok());
    const std::string before = stateOfLog();
    reopen();
    RC_ASSERT(stateOfLog() == before);
    compare();
    compareRegisters();
}

} // namespace bahi::model
