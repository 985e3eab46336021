#include "ledger/reports/loan_look.h"

#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/effective_rate.h"
#include "ledger/reports/register_queries.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

/// The loan, which was given by `day`.
Result<LoanAccount> loanBy(Book& book, LoanNumber number, std::optional<Date> day) {
    auto loan = Loans{book.database()}.loan(number);
    if (!loan) return Refused{.why = Refusal::LoanUnknown}.got(std::to_string(number.value));
    if (day && *day < loan->givenOn())
        return Refused{.why = Refusal::LoanNotYetGiven}
            .about(std::to_string(number.value))
            .got(toIso(*day))
            .want(toIso(loan->givenOn()));
    return std::move(*loan);
}

/// As if the group met on `day`, too.
void meetOn(std::vector<Date>& meetings, Date day) {
    if (!std::binary_search(meetings.begin(), meetings.end(), day))
        meetings.insert(std::upper_bound(meetings.begin(), meetings.end(), day), day);
}

} // namespace

Result<LoanLook> loanLookOf(Book& book, LoanNumber number, std::optional<Date> asOf) {
    const auto found = loanBy(book, number, asOf);
    if (!found) return found.refused();
    const LoanAccount& loan = found.value();
    Database& database = book.database();
    const std::vector<Date> meetings = daysOfMeetings(database);
    const Date last = asOf.value_or(std::max({Journal{database}.lastDay(), loan.givenOn(),
                                              meetings.empty() ? kEarliestDay : meetings.back()}));
    const RulesHistory rules = RulesBook{database}.history();
    LoanLedger ledger = loanLedgerOf(book, {}, last, number);
    mustTie(ledger.pages.size() == 1, "a loan has its page");
    const LoanDues dues = loanDuesOf(loan, rules, meetings, last, last);
    return LoanLook{.head = headOf(book),
                    .asOf = last,
                    .page = std::move(ledger.pages.front()),
                    .principalDue = dues.principal.balance(),
                    .interestDue = dues.interest.balance(),
                    .chargesDue = dues.charges.balance(),
                    .arrears = dues.arrears,
                    .effectiveRate = effectiveAnnualRate(loan.terms(), loan.givenOn(), rules),
                    .agreed = plannedInstalments(loan.terms(), loan.givenOn(), rules),
                    .left = instalmentsLeft(loan, rules, meetings, last)};
}

Result<LoanPayoff> loanPayoffOf(Book& book, LoanNumber number, Date on) {
    const auto found = loanBy(book, number, on);
    if (!found) return found.refused();
    const LoanAccount& loan = found.value();
    Database& database = book.database();
    std::vector<Date> meetings = daysOfMeetings(database);
    meetOn(meetings, on);
    const auto members = membersByNumber(database);
    const auto member = members.find(loan.member());
    mustTie(member != members.end(), "a loan is a member's");
    const LoanDues dues = loanDuesOf(loan, RulesBook{database}.history(), meetings, on, on);
    const auto& movements = loan.movements();
    Money interest = dues.interest.balance();
    Money charges;
    if (loan.terms().agreed) {
        const auto quote = payoffOf(*loan.terms().agreed, movements, on);
        if (!quote) return quote.refused();
        interest = quote.value().parts.interest + quote.value().parts.overdueInterest;
        charges = quote.value().parts.fees + quote.value().parts.penalties;
    }
    return LoanPayoff{.head = headOf(book),
                      .number = number,
                      .member = member->second.code,
                      .name = member->second.name,
                      .on = on,
                      .principal = loan.balanceOn(on),
                      .interestOverdue = dues.arrears.interest,
                      .interestOfDay = interest - dues.arrears.interest,
                      .charges = charges,
                      .ownTerms = loan.terms().agreed != nullptr,
                      .isFollowed = !movements.empty() && movements.back().date > on};
}

} // namespace bahi
