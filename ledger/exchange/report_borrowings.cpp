// The borrowings, each in a line, as tables and as JSON.

#include "ledger/exchange/report_borrowings.h"

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_words.h"
#include "ledger/lending/borrowing_words.h"
#include "ledger/reports/borrowing_list.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

ReportCell accountCell(AccountCode account) {
    return account == AccountCode{} ? ReportCell{} : ReportCell{std::uint64_t{account.value}};
}

ReportCell amountCell(const std::optional<Money>& amount) {
    return amount ? ReportCell{*amount} : ReportCell{};
}

ReportCell kindCell(const std::optional<BorrowingKind>& kind) {
    return kind ? kindWords(*kind) : std::string{};
}

void addFooter(ReportTable& table, const BorrowingList& list) {
    if (list.rows.empty()) table.footer.emplace_back("No borrowing has a page.");
    for (const BorrowingRow& row : list.rows)
        if (row.contradicts)
            table.footer.push_back(
                fmt::format("{}: the terms do not go with what happened; say "
                            "why: bahi borrowing schedule",
                            row.page.code));
}

std::string proofOf(const BorrowingList& list) {
    const auto words = [&](Money amount) { return amountWords(amount, list.head.currency); };
    return fmt::format("Proof: owed {} + on no page {} = accounts 2110 to 2230, {}",
                       words(list.total.owed), words(list.undivided),
                       words(list.total.owed + list.undivided));
}

std::vector<ReportCell> turnoverCells(const BorrowingTurnover& turnover) {
    return {turnover.before,   turnover.drawn, turnover.interest,    turnover.paidIn,
            turnover.credited, turnover.owed,  turnover.interestPaid};
}

Json jsonOf(const BorrowingTurnover& turnover, const JsonAmounts& amount) {
    return {{"owed_before", amount(turnover.before)},        {"drawn", amount(turnover.drawn)},
            {"interest_debited", amount(turnover.interest)}, {"paid_in", amount(turnover.paidIn)},
            {"credited", amount(turnover.credited)},         {"owed", amount(turnover.owed)},
            {"interest_paid", amount(turnover.interestPaid)}};
}

Json jsonOf(const BorrowingRow& row, const BorrowingList& list, const JsonAmounts& amount) {
    Json json{{"code", row.page.code},
              {"name", textOrNull(row.page.name)},
              {"lender", textOrNull(row.lender)},
              {"account", row.account == AccountCode{} ? Json(nullptr) : jsonCode(row.account)},
              {"kind", row.kind ? Json(termWord(*row.kind)) : Json(nullptr)}};
    json.update(jsonOf(row.turnover, amount));
    json["usable"] = row.usable ? Json(amount(*row.usable)) : Json(nullptr);
    json["left"] = row.usable ? Json(amount(row.left())) : Json(nullptr);
    const LenderDues& dues = row.dues;
    json["demand"] = {{"overdue_before", amount(dues.before)},
                      {"demand", amount(dues.demand)},
                      {"paid", amount(dues.paid)},
                      {"not_paid", amount(dues.balance())},
                      {"paid_ahead", amount(dues.ahead)},
                      {"overdue", amount(dues.overdue.amount)},
                      {"overdue_since", dateOrNull(dues.overdue.since)},
                      {"days_overdue", list.to ? dues.overdue.daysOn(*list.to) : 0}};
    json["next_due"] = dateOrNull(row.nextDue);
    json["next_asked"] = row.nextDue ? Json(amount(row.nextAsked)) : Json(nullptr);
    json["contradicts"] = row.contradicts;
    return json;
}

} // namespace

std::string kindWords(BorrowingKind kind) {
    std::string words{termWord(kind)};
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

ReportTable tableOf(const BorrowingList& list) {
    ReportTable table{
        .currency = list.head.currency,
        .titles = titlesOf(list.head, "Borrowings, " + periodWords(list.from, list.to)),
        .columns = {{"code", "Code", Zeros::Shown},
                    {"lender", "Lender", Zeros::Dropped},
                    {"account", "Account", Zeros::Shown},
                    {"owed_before", "Owed\nbefore", Zeros::Blank},
                    {"drawn", "Drawn", Zeros::Blank},
                    {"interest_debited", "Interest\ndebited", Zeros::Dropped},
                    {"paid_in", "Paid in", Zeros::Blank},
                    {"credited", "Credited", Zeros::Dropped},
                    {"owed", "Owed", Zeros::Shown},
                    {"interest_paid", "Interest\npaid", Zeros::Dropped},
                    {"overdue_before", "Demand\nbefore", Zeros::Dropped},
                    {"demand", "Demand", Zeros::Dropped},
                    {"demand_paid", "Paid\nof it", Zeros::Dropped},
                    {"not_paid", "Not\npaid", Zeros::Dropped},
                    {"paid_ahead", "Paid\nahead", Zeros::Dropped}},
        .rows = {},
        .totals = {"Total", {}, {}},
        .footer = {}};
    const auto addAll = [](std::vector<ReportCell>& cells, std::vector<ReportCell> more) {
        for (ReportCell& cell : more) cells.push_back(std::move(cell));
    };
    Money ahead;
    for (const BorrowingRow& row : list.rows) {
        std::vector<ReportCell> cells = {row.page.code, row.lender, accountCell(row.account)};
        addAll(cells, turnoverCells(row.turnover));
        addAll(cells, {row.dues.before, row.dues.demand, row.dues.paid, row.dues.balance(),
                       row.dues.ahead});
        ahead += row.dues.ahead;
        table.rows.push_back(std::move(cells));
    }
    addAll(table.totals, turnoverCells(list.total));
    addAll(table.totals, {list.demandBefore, list.demand, list.demandPaid, list.demandLeft, ahead});
    addFooter(table, list);
    table.footer.push_back(proofOf(list));
    return table;
}

ReportTable standingTableOf(const BorrowingList& list) {
    ReportTable table{.currency = list.head.currency,
                      .titles = titlesOf(list.head, list.to ? "Borrowings as of " + toIso(*list.to)
                                                            : std::string{"Borrowings"}),
                      .columns = {{"code", "Code", Zeros::Shown},
                                  {"name", "Name", Zeros::Dropped},
                                  {"lender", "Lender", Zeros::Dropped},
                                  {"kind", "Kind", Zeros::Dropped},
                                  {"account", "Account", Zeros::Shown},
                                  {"owed", "Owed", Zeros::Shown},
                                  {"usable", "May be\nowed", Zeros::Dropped},
                                  {"left", "Left of it", Zeros::Dropped},
                                  {"overdue", "Overdue", Zeros::Dropped},
                                  {"days_overdue", "Days\noverdue", Zeros::Dropped},
                                  {"next_due", "Next due", Zeros::Dropped},
                                  {"next_asked", "Next", Zeros::Dropped}},
                      .rows = {},
                      .totals = {"Total", {}, {}, {}, {}, list.total.owed, {}, {}, {}, {}, {}, {}},
                      .footer = {}};
    Money overdue;
    for (const BorrowingRow& row : list.rows) {
        const std::int32_t days = list.to ? row.dues.overdue.daysOn(*list.to) : 0;
        overdue += row.dues.overdue.amount;
        table.rows.push_back(
            {row.page.code, row.page.name, row.lender, kindCell(row.kind), accountCell(row.account),
             row.turnover.owed, amountCell(row.usable),
             row.usable ? ReportCell{row.left()} : ReportCell{}, row.dues.overdue.amount,
             days > 0 ? ReportCell{static_cast<std::uint64_t>(days)} : ReportCell{},
             row.nextDue ? ReportCell{*row.nextDue} : ReportCell{}, row.nextAsked});
    }
    table.totals[8] = overdue;
    addFooter(table, list);
    table.footer.push_back(proofOf(list));
    return table;
}

Json jsonOf(const BorrowingList& list) {
    const JsonAmounts amount{list.head};
    Json rows = Json::array();
    for (const BorrowingRow& row : list.rows) rows.push_back(jsonOf(row, list, amount));
    return {{"from", dateOrNull(list.from)},
            {"to", dateOrNull(list.to)},
            {"currency", list.head.currency.code},
            {"borrowings", std::move(rows)},
            {"total", jsonOf(list.total, amount)},
            {"demand",
             {{"overdue_before", amount(list.demandBefore)},
              {"demand", amount(list.demand)},
              {"paid", amount(list.demandPaid)},
              {"not_paid", amount(list.demandLeft)}}},
            {"on_no_page", amount(list.undivided)}};
}

} // namespace bahi
