#include "ledger/reports/loan_list.h"

#include "ledger/reports/dues_reading.h"
#include "ledger/reports/register_queries.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

LoanListRow rowOf(const LoanAccount& loan, const Member& member, const LoanDues& dues, Date asOf) {
    LoanListRow row{.number = loan.number(),
                    .member = member.code,
                    .name = member.name,
                    .account = loan.account(),
                    .purpose = {},
                    .givenOn = loan.givenOn(),
                    .terms = loan.terms(),
                    .outstanding = loan.balanceOn(asOf),
                    .principalDue = dues.principal.balance(),
                    .interestDue = dues.interest.balance(),
                    .daysOverdue = dues.arrears.daysOn(asOf)};
    if (row.daysOverdue > 0)
        row.state = LoanState::Overdue;
    else if (row.outstanding.isZero() && row.interestDue.isZero())
        row.state = LoanState::Closed;
    return row;
}

} // namespace

LoanList loanListOf(Book& book, WhichLoans which, std::optional<Date> asOf) {
    Database& database = book.database();
    const std::vector<Date> meetings = daysOfMeetings(database);
    const Date last = asOf.value_or(
        std::max(Journal{database}.lastDay(), meetings.empty() ? kEarliestDay : meetings.back()));
    LoanList list{.head = headOf(book), .asOf = asOf, .rows = {}};
    if (last > kEarliestDay) list.asOf = last;
    const RulesHistory rules = RulesBook{database}.history();
    const auto members = membersByNumber(database);
    Money outstanding;
    for (const LoanAccount& loan : Loans{database}.all()) {
        if (loan.givenOn() > last && loan.balanceOn(last).isZero()) continue;
        const auto member = members.find(loan.member());
        mustTie(member != members.end(), "a loan is a member's");
        LoanListRow row =
            rowOf(loan, member->second, loanDuesOf(loan, rules, meetings, last, last), last);
        if (which == WhichLoans::NotClosed && row.state == LoanState::Closed) continue;
        outstanding += row.outstanding;
        row.purpose = purposeOf(database, row.number);
        list.rows.push_back(std::move(row));
    }
    mustTie(outstanding == lentOn(book, last), "the loans come to their accounts");
    return list;
}

} // namespace bahi
