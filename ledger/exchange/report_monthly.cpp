// The monthly report to the federation as a table and as JSON.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_json_share.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/monthly_report.h"

#include <fmt/format.h>

namespace bahi {

namespace {

/// Fills the table, section by section: what was counted, and what it came to.
class Filler {
public:
    explicit Filler(ReportTable& table) : m_table{table} {}

    void section(std::string name) { m_section = std::move(name); }
    void count(std::string item, std::int64_t count) {
        add(std::move(item), static_cast<std::uint64_t>(count), {}, {});
    }
    void amount(std::string item, Money amount, ReportCell soFar = {}) {
        add(std::move(item), {}, amount, std::move(soFar));
    }
    void both(std::string item, std::int64_t count, Money amount) {
        add(std::move(item), static_cast<std::uint64_t>(count), amount, {});
    }
    void add(std::string item, ReportCell count, ReportCell amount, ReportCell soFar) {
        m_table.rows.push_back(
            {m_section, std::move(item), std::move(count), std::move(amount), std::move(soFar)});
    }

private:
    ReportTable& m_table;
    std::string m_section;
};

void addPeople(Filler& fill, const MonthlyReport& report) {
    fill.section("Meetings");
    fill.count("Planned", report.planned);
    fill.count("Held", report.held);
    fill.count("Recorded as missed", report.missed);
    fill.section("Attendance");
    fill.count("Came", report.attendance.came().part);
    fill.count("Of answers in the roll calls", report.attendance.came().whole);
    if (const auto perCent = wholePerCent(report.attendance.came()))
        fill.count("Per cent", static_cast<std::int64_t>(*perCent));
    fill.section("Members");
    fill.count("Before", report.membersBefore);
    fill.count("Joined", report.joined);
    fill.count("Left", report.left);
    fill.count("At the end", report.members);
}

void addSavings(Filler& fill, const MonthlyReport& report) {
    fill.section("Savings");
    fill.amount("Regular", report.saved.regular, report.savings.regular);
    fill.amount("Voluntary", report.saved.voluntary, report.savings.voluntary);
    fill.amount("Special", report.saved.special, report.savings.special);
    fill.amount("Given back", report.withdrawn.total());
    fill.amount("All, less given back", (report.saved - report.withdrawn).total(),
                report.savings.total());
}

void addLoans(Filler& fill, const MonthlyReport& report) {
    LoansGiven all;
    for (const LoansGiven& loans : report.byFund) {
        all.count += loans.count;
        all.amount += loans.amount;
    }
    fill.section("Loans given");
    fill.both("All", all.count, all.amount);
    for (const LoansGiven& loans : report.byFund) {
        const AccountCode account{static_cast<std::uint16_t>(std::stoi(loans.of))};
        fill.both(fmt::format("{} {}", loans.of, ChartOfAccounts::nameOf(account)), loans.count,
                  loans.amount);
    }
    for (const LoansGiven& loans : report.byPurpose)
        fill.both(loans.of.empty() ? "For what nobody said" : "For " + loans.of, loans.count,
                  loans.amount);
    fill.section("Repayment");
    fill.amount("Principal", report.repaid);
    fill.amount("Interest", report.interest);
    fill.section("Loans standing");
    fill.both("Outstanding", report.loansStanding, report.outstanding);
    fill.both("Members overdue", report.membersOverdue,
              report.principal.balance() + report.interestDue.balance());
    fill.amount("Principal overdue", report.principal.balance());
    fill.amount("Interest overdue", report.interestDue.balance());
    fill.amount("Principal overdue over 90 days", report.principal.ages[3]);
}

void addCash(Filler& fill, const ReceiptsAndPayments& cash) {
    fill.section("Receipts");
    fill.amount("Opening cash and bank", cash.totalOpening);
    for (const CashHead& head : cash.receipts) fill.amount(std::string{head.name}, head.total);
    fill.section("Payments");
    for (const CashHead& head : cash.payments) fill.amount(std::string{head.name}, head.total);
    fill.amount("Closing cash and bank", cash.totalClosing);
    fill.section("Closing");
    for (const PageLine& line : cash.closing)
        fill.amount(
            line.page ? fmt::format("{} {}", line.name, line.page->code) : std::string{line.name},
            line.amount);
}

Json listOf(const std::vector<LoansGiven>& given, const char* key, const JsonAmounts& amount) {
    Json list = Json::array();
    for (const LoansGiven& loans : given)
        list.push_back({{key, textOrNull(loans.of)},
                        {"count", loans.count},
                        {"amount", amount(loans.amount)}});
    return list;
}

Json jsonOf(const SavingsByKind& savings, const JsonAmounts& amount) {
    return {{"regular", amount(savings.regular)},
            {"voluntary", amount(savings.voluntary)},
            {"special", amount(savings.special)}};
}

} // namespace

ReportTable tableOf(const MonthlyReport& report) {
    const Currency& currency = report.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(report.head, "Monthly report of " + toIso(monthOf(report.first))),
        .columns = {{"section", "Section", Zeros::Shown, Readers::All, Repeats::Blank},
                    {"item", "Item", Zeros::Shown},
                    {"count", "Count", Zeros::Shown},
                    {"amount", "Amount", Zeros::Shown},
                    {"so_far", "So far", Zeros::Shown}},
        .rows = {},
        .totals = {},
        .footer = {}};
    Filler fill{table};
    addPeople(fill, report);
    addSavings(fill, report);
    addLoans(fill, report);
    addCash(fill, report.cash);
    const ReceiptsAndPayments& cash = report.cash;
    table.footer = {"President ____________________    Secretary ____________________", "",
                    fmt::format("Proof: savings so far {} = accounts 2010, 2020 and 2030; "
                                "outstanding {} = accounts 12xx",
                                amountWords(report.savings.total(), currency),
                                amountWords(report.outstanding, currency)),
                    fmt::format("Proof: opening {} + receipts {} = payments {} + closing {}",
                                amountWords(cash.totalOpening, currency),
                                amountWords(cash.totalReceipts, currency),
                                amountWords(cash.totalPayments, currency),
                                amountWords(cash.totalClosing, currency))};
    return table;
}

Json jsonOf(const MonthlyReport& report) {
    const JsonAmounts amount{report.head};
    return {{"month", toIso(monthOf(report.first))},
            {"currency", report.head.currency.code},
            {"meetings",
             {{"planned", report.planned}, {"held", report.held}, {"missed", report.missed}}},
            {"attendance",
             {{"came", report.attendance.came().part},
              {"answered", report.attendance.came().whole},
              {"per_cent", perCentOrNull(report.attendance.came())}}},
            {"members",
             {{"before", report.membersBefore},
              {"joined", report.joined},
              {"left", report.left},
              {"at_the_end", report.members}}},
            {"saved", jsonOf(report.saved, amount)},
            {"withdrawn", jsonOf(report.withdrawn, amount)},
            {"savings", jsonOf(report.savings, amount)},
            {"loans_by_fund", listOf(report.byFund, "account", amount)},
            {"loans_by_purpose", listOf(report.byPurpose, "purpose", amount)},
            {"repaid", amount(report.repaid)},
            {"interest", amount(report.interest)},
            {"loans_standing", report.loansStanding},
            {"outstanding", amount(report.outstanding)},
            {"members_overdue", report.membersOverdue},
            {"principal_overdue", amount(report.principal.balance())},
            {"interest_overdue", amount(report.interestDue.balance())},
            {"cash", jsonOf(report.cash)}};
}

} // namespace bahi
