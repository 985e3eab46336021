#include "ledger/reports/panchasutra.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/group/planned_meetings.h"
#include "ledger/reports/demand_collection_balance.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/reports/register_queries.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <array>

namespace bahi {

namespace {

/// Members' savings and shares, corpus, reserves, surplus, and what was earned since the last
/// close.
bool isOwnMoney(const Account& account) {
    constexpr std::array<std::uint16_t, 8> kOwn = {2010, 2020, 2030, 3010, 3020, 3030, 3050, 3210};
    return account.isResult() ||
           std::find(kOwn.begin(), kOwn.end(), account.code.value) != kOwn.end();
}

void addLending(Panchasutra& card, Book& book, Date first, Date last) {
    for (const auto& [code, sides] : Balances{book.database()}.upTo(last)) {
        if (code == accounts::kLoansOwnFunds) card.lent = sides.balance();
        const ChartedAccount* charted = ChartOfAccounts::find(code);
        if (charted != nullptr && isOwnMoney(charted->account)) card.owned -= sides.balance();
    }
    for (const LoanPage& page : loanLedgerOf(book, first, last).pages) {
        const Money given = lentAnew(page);
        if (!given.isPositive()) continue;
        ++card.loansGiven;
        card.given += given;
    }
}

/// The day on which a record was written, as this computer's clock had it.
Date dayOf(Moment moment) {
    return Date{std::chrono::floor<std::chrono::days>(moment)};
}

void addBooks(Panchasutra& card, Book& book, const RulesHistory& rules, Date first, Date last) {
    for (const Meeting& meeting : Meetings{book.database()}.all()) {
        if (meeting.heldOn > last) break;
        card.lastMeeting = meeting.heldOn;
        if (meeting.heldOn < first) continue;
        const auto record = book.log().record(meeting.record);
        mustTie(record.has_value(), "a meeting has its record");
        const Date next = rules.onOrFirst(meeting.heldOn).meeting.nextAfter(meeting.heldOn);
        ++card.entered.whole;
        if (dayOf(record->record.recordedAt) <= next) ++card.entered.part;
    }
    const Date since = card.lastMeeting ? fromDays(toDays(*card.lastMeeting) + 1) : first;
    const std::vector<Date> missed = daysMissed(book.database());
    for (const Date planned : plannedMeetings(rules, since, last))
        if (!std::binary_search(missed.begin(), missed.end(), planned)) ++card.notEntered;
}

/// The last day that is nearer to the first of two; the day between belongs to it.
Date middleOf(Date planned, Date next) {
    return fromDays((toDays(planned) + toDays(next)) / 2);
}

/// How many of the `planned` meetings were held, each on its day or a day nearer to it than to
/// another: two in one week do not make up for a week without.
Share meetingsOf(const std::vector<Date>& planned, const std::vector<Date>& held, Date first,
                 Date last) {
    Share share{0, std::ssize(planned)};
    Date from = first;
    for (std::size_t place = 0; place < planned.size(); ++place) {
        const bool isLast = place + 1 == planned.size();
        const Date to = isLast ? last : middleOf(planned[place], planned[place + 1]);
        const auto meeting = std::lower_bound(held.begin(), held.end(), from);
        if (meeting != held.end() && *meeting <= to) ++share.part;
        from = fromDays(toDays(to) + 1);
    }
    return share;
}

/// Less than nothing is nothing to have a share of, or in.
Share shareOf(Money part, Money whole) {
    return {std::max<std::int64_t>(0, part.inMinor()), std::max<std::int64_t>(0, whole.inMinor())};
}

} // namespace

Share Panchasutra::savingsShare() const {
    return shareOf(savings.collected, savings.demand());
}

Share Panchasutra::lendingShare() const {
    return shareOf(lent, owned);
}

Share Panchasutra::repaymentShare() const {
    return shareOf(principal.collected + interest.collected,
                   principal.demand() + interest.demand());
}

Panchasutra panchasutraOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    Database& database = book.database();
    Panchasutra card{};
    card.head = headOf(book);
    card.from = from;
    card.to = to;
    const RulesHistory rules = RulesBook{database}.history();
    const std::vector<Date> held = daysOfMeetings(database);
    const Date lastDay =
        std::max(Journal{database}.lastDay(), held.empty() ? kEarliestDay : held.back());
    if (!to && lastDay == kEarliestDay) return card; // nothing happened yet
    const Date last = to.value_or(lastDay);
    const Date first = from.value_or(std::min(rules.all().front().from, last));
    card.from = first;
    card.to = last;

    const auto isTold = [&](Date day) { return first <= day && day <= last; };
    card.meetings = meetingsOf(plannedMeetings(rules, first, last), held, first, last);
    const std::vector<Date> missed = daysMissed(database);
    card.missed = std::count_if(missed.begin(), missed.end(), isTold);
    const DemandCollectionBalance dcb = demandCollectionBalanceOf(book, first, last);
    card.savings = dcb.savings;
    card.principal = dcb.principal;
    card.interest = dcb.interest;
    addLending(card, book, first, last);
    addBooks(card, book, rules, first, last);
    return card;
}

} // namespace bahi
