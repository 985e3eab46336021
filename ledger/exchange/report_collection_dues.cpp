// The collection sheet as a table and as JSON: blank before the meeting, filled after it.

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr std::size_t kCollectedColumns = 7;

/// The columns in which the meeting writes; before it they are empty.
std::vector<ReportCell> collected(const CollectionRow& row, bool isHeld) {
    if (!isHeld) return std::vector<ReportCell>(kCollectedColumns);
    return {row.attendance ? ReportCell{std::string{wordOf(*row.attendance)}} : ReportCell{},
            row.moved.saving,
            row.moved.principal,
            row.moved.interest,
            row.moved.fine,
            row.moved.fee,
            row.moved.paidIn};
}

/// A line for her savings and her first loan, and one more for each further loan.
void addRow(ReportTable& table, const CollectionRow& row, bool isHeld) {
    const std::size_t lines = std::max<std::size_t>(1, row.loans.size());
    for (std::size_t line = 0; line < lines; ++line) {
        std::vector<ReportCell> cells = {row.member.code.text(), row.member.name};
        if (line == 0)
            cells.insert(cells.end(), {row.saving, row.arrears, row.ahead});
        else
            cells.resize(cells.size() + 3);
        if (line < row.loans.size()) {
            const LoanToCollect& loan = row.loans[line];
            cells.insert(cells.end(), {std::uint64_t{loan.loan.value}, loan.balance,
                                       loan.instalment, loan.overdue, loan.interest, loan.charges});
        } else {
            cells.resize(cells.size() + 6);
        }
        if (line == 0) {
            cells.insert(cells.end(), {row.fine, row.toBring()});
            for (ReportCell& cell : collected(row, isHeld)) cells.push_back(std::move(cell));
        } else {
            cells.resize(cells.size() + 2 + kCollectedColumns);
        }
        table.rows.push_back(std::move(cells));
    }
}

struct Sums {
    Money saving, arrears, ahead, balance, instalment, overdue, interest, charges, fine, toBring;
    MemberMovement moved;
};

Sums sumsOf(const CollectionDues& dues) {
    Sums sums;
    for (const CollectionRow& row : dues.rows) {
        sums.saving += row.saving;
        sums.arrears += row.arrears;
        sums.ahead += row.ahead;
        sums.fine += row.fine;
        sums.toBring += row.toBring();
        sums.moved += row.moved;
        for (const LoanToCollect& loan : row.loans) {
            sums.balance += loan.balance;
            sums.instalment += loan.instalment;
            sums.overdue += loan.overdue;
            sums.interest += loan.interest;
            sums.charges += loan.charges;
        }
    }
    return sums;
}

std::vector<ReportCell> totalsOf(const Sums& sums, bool isHeld) {
    std::vector<ReportCell> totals = {
        "Total",      {},           sums.saving,     sums.arrears, sums.ahead,
        {},           sums.balance, sums.instalment, sums.overdue, sums.interest,
        sums.charges, sums.fine,    sums.toBring};
    CollectionRow total{.member = {{}, MemberCode::parse("T").value(), {}, {}, {}},
                        .saving = {},
                        .arrears = {},
                        .ahead = {},
                        .fine = {},
                        .loans = {},
                        .attendance = {},
                        .moved = sums.moved};
    for (ReportCell& cell : collected(total, isHeld)) totals.push_back(std::move(cell));
    return totals;
}

const std::vector<ReportColumn>& sheetColumns() {
    static const std::vector<ReportColumn> columns = {
        {"code", "Member", Zeros::Shown},
        {"name", "Name", Zeros::Dropped},
        {"saving", "Saving", Zeros::Blank},
        {"arrears", "Savings\nmissed", Zeros::Dropped},
        {"ahead", "Paid\nahead", Zeros::Dropped},
        {"loan", "Loan", Zeros::Dropped},
        {"balance", "Balance", Zeros::Dropped},
        {"instalment", "Instal-\nment", Zeros::Dropped},
        {"instalment_overdue", "Over-\ndue", Zeros::Dropped},
        {"interest", "Interest", Zeros::Dropped},
        {"charges", "Fees of\nthe loan", Zeros::Dropped},
        {"fine", "Fine", Zeros::Dropped},
        {"to_bring", "To bring", Zeros::Shown},
        {"attendance", "Came      ", Zeros::Shown},
        {"saving_brought", "Saved    ", Zeros::Shown},
        {"principal_brought", "Loan     \nrepaid   ", Zeros::Shown},
        {"interest_brought", "Interest \nbrought  ", Zeros::Shown},
        {"fine_brought", "Fine     \nbrought  ", Zeros::Shown},
        {"fee_brought", "Fee      ", Zeros::Shown},
        {"paid_in", "Brought in\nall       ", Zeros::Shown},
    };
    return columns;
}

/// `meeting 7`, `meetings 7 and 8`.
std::string meetingsIn(const CollectionDues& dues) {
    std::string words;
    for (const MeetingSheet& sheet : dues.held)
        words += (words.empty() ? "" : " and ") + std::to_string(sheet.meeting.number.value);
    return (dues.held.size() == 1 ? "meeting " : "meetings ") + words;
}

std::string proofOf(const CollectionDues& dues, const Sums& sums, const Currency& currency) {
    if (dues.held.empty())
        return fmt::format("Proof: balances of the loans {} = accounts 12xx {}",
                           amountWords(sums.balance, currency), amountWords(dues.lent, currency));
    Money receipts;
    Money cashDebits;
    for (const MeetingSheet& sheet : dues.held) {
        receipts += sheet.receipts;
        cashDebits += sheet.cashDebits;
    }
    return fmt::format(
        "Proof: brought in all {} + by others {} = cash debited on the {} "
        "vouchers {}",
        amountWords(sums.moved.paidIn, currency),
        amountWords(receipts - sums.moved.paidIn, currency),
        dues.held.size() == 1 ? "meeting's" : "meetings'", amountWords(cashDebits, currency));
}

/// Fees of loans are told where there are any.
std::string askedLine(const Sums& sums, const Currency& currency) {
    const Money others = sums.instalment + sums.overdue + sums.interest + sums.charges + sums.fine;
    std::string line = fmt::format(
        "Asked: savings {} + instalments {} + overdue {} + interest {}",
        amountWords(sums.toBring - others, currency), amountWords(sums.instalment, currency),
        amountWords(sums.overdue, currency), amountWords(sums.interest, currency));
    if (!sums.charges.isZero())
        line += fmt::format(" + fees of loans {}", amountWords(sums.charges, currency));
    return line + fmt::format(" + fines {} = {}", amountWords(sums.fine, currency),
                              amountWords(sums.toBring, currency));
}

Json jsonOf(const CollectionRow& row, bool isHeld, const JsonAmounts& amount) {
    Json loans = Json::array();
    for (const LoanToCollect& loan : row.loans)
        loans.push_back({{"loan", loan.loan.value},
                         {"balance", amount(loan.balance)},
                         {"instalment", amount(loan.instalment)},
                         {"overdue", amount(loan.overdue)},
                         {"interest", amount(loan.interest)},
                         {"charges", amount(loan.charges)}});
    Json json = {
        {"member", row.member.code.text()}, {"name", row.member.name},
        {"saving", amount(row.saving)},     {"arrears", amount(row.arrears)},
        {"ahead", amount(row.ahead)},       {"saving_to_bring", amount(row.savingToBring())},
        {"loans", std::move(loans)},        {"fine", amount(row.fine)},
        {"to_bring", amount(row.toBring())}};
    if (!isHeld) {
        json["brought"] = nullptr;
        return json;
    }
    json["brought"] = {{"attendance", row.attendance ? Json(wordOf(*row.attendance)) : Json()},
                       {"saving", amount(row.moved.saving)},
                       {"principal", amount(row.moved.principal)},
                       {"interest", amount(row.moved.interest)},
                       {"fine", amount(row.moved.fine)},
                       {"fee", amount(row.moved.fee)},
                       {"in_all", amount(row.moved.paidIn)}};
    return json;
}

} // namespace

ReportTable tableOf(const CollectionDues& dues) {
    const Currency& currency = dues.head.currency;
    const Sums sums = sumsOf(dues);
    const bool isHeld = !dues.held.empty();
    const std::string what =
        isHeld ? fmt::format("Collection sheet, {} of {}", meetingsIn(dues), toIso(dues.day))
               : fmt::format("Collection sheet for {}", toIso(dues.day));
    ReportTable table{.currency = currency,
                      .titles = titlesOf(dues.head, what),
                      .columns = sheetColumns(),
                      .rows = {},
                      .totals = totalsOf(sums, isHeld),
                      .footer = {}};
    for (const CollectionRow& row : dues.rows) addRow(table, row, isHeld);
    table.footer.push_back("Cash in the box before: " + amountWords(dues.box, currency));
    table.footer.push_back(askedLine(sums, currency));
    table.footer.push_back(proofOf(dues, sums, currency));
    return table;
}

Json jsonOf(const CollectionDues& dues) {
    const JsonAmounts amount{dues.head};
    const bool isHeld = !dues.held.empty();
    Json meetings = Json::array();
    for (const MeetingSheet& sheet : dues.held) meetings.push_back(sheet.meeting.number.value);
    Json members = Json::array();
    for (const CollectionRow& row : dues.rows) members.push_back(jsonOf(row, isHeld, amount));
    return {{"date", toIso(dues.day)},
            {"meetings", std::move(meetings)},
            {"currency", dues.head.currency.code},
            {"members", std::move(members)},
            {"to_bring", amount(sumsOf(dues).toBring)},
            {"brought", isHeld ? Json(amount(sumsOf(dues).moved.paidIn)) : Json()},
            {"lent", amount(dues.lent)},
            {"cash_before", amount(dues.box)}};
}

} // namespace bahi
