#pragma once

#include "ledger/group/member.h"
#include "ledger/lending/aged_portfolio.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/lending/provision.h"
#include "ledger/money/percentage.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// One loan that something is still owed on.
struct PortfolioLoan {
    LoanNumber number;
    MemberCode member;
    std::string name; // may be empty
    AccountCode account;
    std::string purpose; // may be empty
    Date givenOn;
    LoanTerms terms;
    Money outstanding; // principal
    LoanArrears arrears;
    std::int32_t daysOverdue = 0;
    std::optional<PerCent> effectiveRate; // a year, as agreed (effective_rate.h)
};

/// The loans out of one account, or for one purpose.
struct PortfolioPart {
    AccountCode account; // 0: a purpose
    std::string purpose; // may be empty: nobody said
    AgedPortfolio aged;
};

/// What the group has lent on a day, and how safe it is:
///
///     3  HIRA   1210  a goat   600.00   350.00 outstanding   150.00 and 7.00 overdue, 60 days
///
///     outstanding 350.00 = not overdue 0.00 + 31 to 60 days overdue 350.00
///     portfolio at risk over 30 days: 350.00 of 350.00 = 100.00 %
///
/// Overdue begins the day after the due date, and its days count from the due date of the oldest
/// unpaid instalment, principal or interest (loan_dues.h). At risk is the whole balance of a loan
/// that is overdue longer than so many days. The repayment rate is what was collected of what was
/// demanded, principal and interest of every loan, paid off or not; what was paid beyond the demand
/// is no part of it. (Conventions: docs/decisions/0025-what-a-portfolio-says.md.)
///
/// The loans of each account 12xx come to that account, or there is no portfolio.
struct Portfolio {
    ReportHead head;
    std::optional<Date> from;         // of the repayment rate; none: from the beginning
    std::optional<Date> asOf;         // none: nothing was entered yet
    std::optional<Date> lastMeeting;  // up to asOf: what falls due later falls due at the next one
    std::vector<PortfolioLoan> loans; // by number
    std::vector<PortfolioPart> byFund;
    std::vector<PortfolioPart> byPurpose; // by name, what nobody said first
    AgedPortfolio all;
    LoanArrears overdue;                     // of all loans together
    DueStatement dues;                       // principal and interest, of the period
    MetOnTime onTime;                        // of the period
    Money cash;                              // in boxes, tills and purses, at the end of the day
    Money bank;                              // in bank accounts and wallets
    Money provided;                          // what stands on 1290 against doubtful loans
    std::optional<ProvisionByAge> provision; // what a table by age asks for, if one is told

    /// Money at hand that is not lent, of all that could be.
    Share idle() const;
};

/// Without `asOf`: as everything entered so far leaves it. Throws MalformedRecord if the loans do
/// not come to their accounts.
Portfolio portfolioOf(Book& book, std::optional<Date> from = {}, std::optional<Date> asOf = {},
                      const std::optional<ProvisionTable>& provisions = {});

} // namespace bahi
