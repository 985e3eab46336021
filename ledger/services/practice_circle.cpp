#include "ledger/services/practice_circle.h"

#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"

#include <algorithm>

namespace bahi {

Money wholeStepsIn(Money amount, Money step) {
    return Money::fromMinor(amount.inMinor() / step.inMinor() * step.inMinor());
}

PracticeCircle::PracticeCircle(const PracticeTemplate& from, Book& ofGroup, RandomSource& drawn)
    : plan{from}, calendar{from}, book{ofGroup}, random{drawn}, rules{{from.rules()}} {}

void PracticeCircle::look() {
    const Balances balances{book.database()};
    const auto standing = [&](AccountCode account) { return balances.of(account).balance(); };
    box = standing(accounts::kCashBox);
    if (hasBank) bank = standing(accounts::kBank);
    if (hasFund)
        fundIdle =
            -standing(AccountCode{plan.fund->account}) - standing(AccountCode{plan.fund->lentFrom});
}

std::vector<LoanAccount> PracticeCircle::openLoans(PracticePerson& person, Date day) {
    std::vector<LoanAccount> open;
    std::vector<LoanNumber> numbers;
    for (const LoanNumber number : person.loans) {
        auto loan = Loans{book.database()}.loan(number);
        const bool owes =
            loan && (loan->balance().isPositive() || loan->interestDue(day, rules).isPositive());
        if (!owes) continue;
        open.push_back(std::move(*loan));
        numbers.push_back(number);
    }
    person.loans = std::move(numbers);
    return open;
}

Money PracticeCircle::savingsOf(const PracticePerson& person) const {
    const Journal journal{book.database()};
    Money saved;
    for (const AccountCode account : accounts::kSavings)
        saved -= journal.memberBalance(account, person.member.number);
    return saved;
}

Money PracticeCircle::voluntaryOf(const PracticePerson& person) const {
    return -Journal{book.database()}.memberBalance(accounts::kVoluntarySavings,
                                                   person.member.number);
}

bool PracticeCircle::isOfficer(const PracticePerson& person) const {
    return std::any_of(officers.begin(), officers.end(),
                       [&](const auto& office) { return office.second == person.member.number; });
}

std::size_t PracticeCircle::belonging(Date day) const {
    return static_cast<std::size_t>(
        std::count_if(people.begin(), people.end(),
                      [&](const PracticePerson& person) { return person.member.belongsOn(day); }));
}

} // namespace bahi
