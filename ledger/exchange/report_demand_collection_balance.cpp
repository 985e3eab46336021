// Demand, collection and balance as a table and as JSON.

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/demand_collection_balance.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::vector<ReportCell> cellsOf(const DueStatement& said) {
    return {
        said.overdueBefore, said.fallenDue,           said.waived,  said.demand(), said.collected,
        said.balance(),     said.ahead + said.beyond, said.ages[0], said.ages[1],  said.ages[2],
        said.ages[3]};
}

void addRow(ReportTable& table, const Member& member, const char* dues, const DueStatement& said) {
    if (said == DueStatement{}) return;
    std::vector<ReportCell> row = {member.code.text(), member.name, std::string{dues}};
    for (ReportCell& cell : cellsOf(said)) row.push_back(std::move(cell));
    table.rows.push_back(std::move(row));
}

/// `Savings: overdue 0.00 + fallen due 100.00 - waived 0.00 = demand 100.00 = collected 75.00 +
/// balance 25.00`
std::string demandLine(const char* dues, const DueStatement& said, const Currency& currency) {
    return fmt::format(
        "{}: overdue before {} + fallen due {} - waived {} = demand {} = "
        "collected {} + balance {}",
        dues, amountWords(said.overdueBefore, currency), amountWords(said.fallenDue, currency),
        amountWords(said.waived, currency), amountWords(said.demand(), currency),
        amountWords(said.collected, currency), amountWords(said.balance(), currency));
}

std::string paidLine(const char* dues, const DueStatement& said, const Currency& currency) {
    return fmt::format(
        "{}: ahead before {} + paid {} = collected {} + ahead {} + beyond the dues "
        "{} + returned {}",
        dues, amountWords(said.aheadBefore, currency), amountWords(said.paid, currency),
        amountWords(said.collected, currency), amountWords(said.ahead, currency),
        amountWords(said.beyond, currency), amountWords(said.returned, currency));
}

Json jsonOf(const DueStatement& said, const JsonAmounts& amount) {
    return {{"overdue_before", amount(said.overdueBefore)},
            {"fallen_due", amount(said.fallenDue)},
            {"waived", amount(said.waived)},
            {"demand", amount(said.demand())},
            {"collected", amount(said.collected)},
            {"balance", amount(said.balance())},
            {"ahead_before", amount(said.aheadBefore)},
            {"paid", amount(said.paid)},
            {"ahead", amount(said.ahead)},
            {"beyond", amount(said.beyond)},
            {"returned", amount(said.returned)},
            {"up_to_30_days", amount(said.ages[0])},
            {"31_to_60_days", amount(said.ages[1])},
            {"61_to_90_days", amount(said.ages[2])},
            {"over_90_days", amount(said.ages[3])}};
}

} // namespace

ReportTable tableOf(const DemandCollectionBalance& dcb) {
    const Currency& currency = dcb.head.currency;
    ReportTable table{.currency = currency,
                      .titles = titlesOf(dcb.head, "Demand, collection and balance, " +
                                                       periodWords(dcb.from, dcb.to)),
                      .columns = {{"code", "Member", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"name", "Name", Zeros::Dropped, Readers::All, Repeats::Blank},
                                  {"dues", "Dues", Zeros::Shown},
                                  {"overdue_before", "Overdue\nbefore", Zeros::Blank},
                                  {"fallen_due", "Fallen\ndue", Zeros::Blank},
                                  {"waived", "Waived", Zeros::Dropped},
                                  {"demand", "Demand", Zeros::Shown},
                                  {"collected", "Collected", Zeros::Shown},
                                  {"balance", "Balance", Zeros::Shown},
                                  {"ahead", "Paid\nahead", Zeros::Dropped},
                                  {"up_to_30_days", "Overdue to\n30 days", Zeros::Blank},
                                  {"31_to_60_days", "31 to\n60 days", Zeros::Blank},
                                  {"61_to_90_days", "61 to\n90 days", Zeros::Blank},
                                  {"over_90_days", "Over\n90 days", Zeros::Blank}},
                      .rows = {},
                      .totals = {"Total", {}, {}},
                      .footer = {}};
    for (const MemberDues& dues : dcb.rows) {
        addRow(table, dues.member, "savings", dues.savings);
        addRow(table, dues.member, "interest", dues.interest);
        addRow(table, dues.member, "principal", dues.principal);
        if (dues.charges != DueStatement{}) addRow(table, dues.member, "fees", dues.charges);
    }
    DueStatement total = dcb.savings;
    total += dcb.interest;
    total += dcb.principal;
    total += dcb.charges;
    for (ReportCell& cell : cellsOf(total)) table.totals.push_back(std::move(cell));

    std::vector<std::pair<const char*, const DueStatement*>> kinds = {
        {"Savings", &dcb.savings}, {"Interest", &dcb.interest}, {"Principal", &dcb.principal}};
    if (dcb.charges != DueStatement{}) kinds.emplace_back("Fees of loans", &dcb.charges);
    if (dcb.rows.empty()) table.footer.emplace_back("Nothing was asked of anybody.");
    for (const auto& [dues, said] : kinds)
        table.footer.push_back(demandLine(dues, *said, currency));
    for (const auto& [dues, said] : kinds) table.footer.push_back(paidLine(dues, *said, currency));
    table.footer.push_back(fmt::format(
        "Proof: demand {} = collected {} + balance {}; principal overdue {} + not yet due {} = "
        "accounts 12xx {}",
        amountWords(total.demand(), currency), amountWords(total.collected, currency),
        amountWords(total.balance(), currency), amountWords(dcb.principal.balance(), currency),
        amountWords(dcb.outstanding - dcb.principal.balance(), currency),
        amountWords(dcb.outstanding, currency)));
    return table;
}

Json jsonOf(const DemandCollectionBalance& dcb) {
    const JsonAmounts amount{dcb.head};
    Json members = Json::array();
    for (const MemberDues& dues : dcb.rows)
        members.push_back({{"member", dues.member.code.text()},
                           {"name", dues.member.name},
                           {"savings", jsonOf(dues.savings, amount)},
                           {"interest", jsonOf(dues.interest, amount)},
                           {"principal", jsonOf(dues.principal, amount)},
                           {"fees", jsonOf(dues.charges, amount)}});
    return {{"from", dateOrNull(dcb.from)},
            {"to", dateOrNull(dcb.to)},
            {"currency", dcb.head.currency.code},
            {"members", std::move(members)},
            {"savings", jsonOf(dcb.savings, amount)},
            {"interest", jsonOf(dcb.interest, amount)},
            {"principal", jsonOf(dcb.principal, amount)},
            {"fees", jsonOf(dcb.charges, amount)},
            {"outstanding", amount(dcb.outstanding)}};
}

} // namespace bahi
