#include "ledger/reports/dues_reading.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/reports/register_queries.h"
#include "ledger/store/balances.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <algorithm>

namespace bahi {

DuesReading readDues(Database& database, std::optional<Date> alsoOn) {
    DuesReading reading{.members = Members{database}.all(),
                        .rules = RulesBook{database}.history(),
                        .settings = SettingsBook{database}.history(),
                        .meetings = daysOfMeetings(database),
                        .asked = {},
                        .brought = regularSavingsBrought(database),
                        .loans = Loans{database}.all()};
    auto& days = reading.meetings;
    const bool isHeld = alsoOn && std::binary_search(days.begin(), days.end(), *alsoOn);
    if (alsoOn && !isHeld)
        days.insert(std::upper_bound(days.begin(), days.end(), *alsoOn), *alsoOn);
    reading.asked = savingsAsked(days, daysMissed(database), reading.rules, reading.settings);
    return reading;
}

std::vector<MemberDues> duesOfAll(const DuesReading& reading, Date from, Date to) {
    std::vector<MemberDues> all;
    std::map<MemberNumber, std::size_t> places;
    for (const Member& member : reading.members) {
        const auto brought = reading.brought.find(member.number);
        const std::vector<SavingBrought> nothing;
        places[member.number] = all.size();
        all.push_back(
            {member,
             savingsDuesOf(member, reading.asked,
                           brought == reading.brought.end() ? nothing : brought->second, from, to)
                 .statement,
             {},
             {},
             {}});
    }
    for (const LoanAccount& loan : reading.loans) {
        const auto place = places.find(loan.member());
        if (place == places.end() || loan.givenOn() > to) continue;
        const LoanDues dues = loanDuesOf(loan, reading.rules, reading.meetings, from, to);
        all[place->second].interest += dues.interest;
        all[place->second].principal += dues.principal;
        all[place->second].charges += dues.charges;
    }
    return all;
}

Money lentOn(Book& book, Date day) {
    const auto balances = Balances{book.database()}.upTo(day);
    Money lent;
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const auto balance = balances.find(charted.account.code);
        if (charted.account.isLent() && balance != balances.end())
            lent += balance->second.balance();
    }
    return lent;
}

} // namespace bahi
