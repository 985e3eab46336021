#include "ledger/reports/monthly_report.h"

#include "ledger/group/planned_meetings.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

void addMembers(MonthlyReport& report, Book& book) {
    const auto isOfMonth = [&](Date day) { return report.first <= day && day <= report.last; };
    for (const Member& member : Members{book.database()}.all()) {
        const bool hadLeft = member.leftOn && *member.leftOn < report.first;
        if (member.joinedOn < report.first && !hadLeft) ++report.membersBefore;
        if (isOfMonth(member.joinedOn)) ++report.joined;
        if (member.leftOn && isOfMonth(*member.leftOn)) ++report.left;
        const bool hasLeft = member.leftOn && *member.leftOn <= report.last;
        if (member.joinedOn <= report.last && !hasLeft) ++report.members;
    }
    mustTie(report.membersBefore + report.joined - report.left == report.members,
            "members before, joined and left make the members");
}

std::vector<LoansGiven> listOf(std::map<std::string, LoansGiven> given) {
    std::vector<LoansGiven> list;
    for (auto& [of, loans] : given) {
        loans.of = of;
        list.push_back(std::move(loans));
    }
    return list;
}

void addLoans(MonthlyReport& report, Book& book) {
    std::map<std::string, LoansGiven> byPurpose;
    std::map<std::string, LoansGiven> byFund;
    for (const LoanPage& page : loanLedgerOf(book, report.first, report.last).pages) {
        report.repaid += page.repaid;
        report.interest += page.interest;
        report.outstanding += page.balance;
        if (page.balance.isPositive()) ++report.loansStanding;
        const Money given = lentAnew(page);
        if (!given.isPositive()) continue;
        for (LoansGiven* loans :
             {&byPurpose[page.purpose], &byFund[std::to_string(page.account.value)]}) {
            ++loans->count;
            loans->amount += given;
        }
    }
    report.byPurpose = listOf(std::move(byPurpose));
    report.byFund = listOf(std::move(byFund));
}

} // namespace

MonthlyReport monthlyReportOf(Book& book, Date day) {
    Database& database = book.database();
    MonthlyReport report{};
    report.head = headOf(book);
    report.first = firstDay(monthOf(day));
    report.last = lastDay(monthOf(day));
    const RulesHistory rules = RulesBook{database}.history();
    report.planned = std::ssize(plannedMeetings(rules, report.first, report.last));
    const AttendanceRegister attendance = attendanceRegisterOf(book, report.first, report.last);
    report.held = attendance.held;
    report.missed = attendance.missed;
    report.attendance = attendance.total;
    addMembers(report, book);
    const SavingsRegister savings = savingsRegisterOf(book, report.first, report.last);
    report.saved = savings.saved;
    report.withdrawn = savings.withdrawn;
    report.savings = savings.accounts;
    addLoans(report, book);
    const auto dcb = demandCollectionBalanceOf(book, report.first, report.last);
    report.principal = dcb.principal;
    report.interestDue = dcb.interest;
    report.membersOverdue =
        std::count_if(dcb.rows.begin(), dcb.rows.end(), [](const MemberDues& dues) {
            return (dues.principal.balance() + dues.interest.balance()).isPositive();
        });
    mustTie(report.outstanding == dcb.outstanding, "two registers tell of the same loans");
    report.cash = receiptsAndPaymentsOf(book, report.first, report.last);
    return report;
}

} // namespace bahi
