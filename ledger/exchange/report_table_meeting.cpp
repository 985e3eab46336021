// The meeting sheet as a table: its rows, and below them what the meeting decided and how its
// cash ties.

#include "ledger/exchange/report_table.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

std::vector<ReportCell> cellsOf(const MemberMovement& moved) {
    return {moved.saving,    moved.principal, moved.interest, moved.fine,
            moved.fee,       moved.otherIn,   moved.paidIn,   moved.loanGiven,
            moved.withdrawn, moved.otherOut,  moved.received};
}

std::vector<ReportCell> rowOf(const MeetingSheetRow& row) {
    std::vector<ReportCell> cells = {
        row.member.code.text(), row.member.name,
        row.attendance ? std::string{wordOf(*row.attendance)} : std::string{}};
    for (ReportCell& cell : cellsOf(row.moved)) cells.push_back(std::move(cell));
    return cells;
}

/// What a group's voucher without a member did: its cash stands in the columns of cash.
std::vector<ReportCell> rowOf(const CashBookRow& row) {
    MemberMovement moved;
    moved.paidIn = row.receipt;
    moved.received = row.payment;
    std::vector<ReportCell> cells = {std::string{}, particularsOf(row), std::string{}};
    for (ReportCell& cell : cellsOf(moved)) cells.push_back(std::move(cell));
    return cells;
}

/// `Closing cash  834.00`, the amounts below each other.
std::vector<std::string> cashLines(const MeetingSheet& sheet) {
    const Currency& currency = sheet.head.currency;
    std::vector<std::pair<std::string_view, Money>> steps = {{"Opening cash", sheet.opening},
                                                             {"Receipts", sheet.receipts},
                                                             {"Payments", sheet.payments}};
    if (!sheet.besideIn.isZero()) steps.emplace_back("In beside the meeting", sheet.besideIn);
    if (!sheet.besideOut.isZero()) steps.emplace_back("Out beside the meeting", sheet.besideOut);
    steps.emplace_back("Closing cash", sheet.closing);
    std::size_t nameWidth = 0;
    std::size_t amountWidth = 0;
    for (const auto& [name, amount] : steps) {
        nameWidth = std::max(nameWidth, name.size());
        amountWidth = std::max(amountWidth, amountWords(amount, currency).size());
    }
    std::vector<std::string> lines;
    lines.reserve(steps.size());
    for (const auto& [name, amount] : steps)
        lines.push_back(fmt::format("{:<{}}  {:>{}}", name, nameWidth,
                                    amountWords(amount, currency), amountWidth));
    return lines;
}

} // namespace

ReportTable tableOf(const MeetingSheet& sheet) {
    const Currency& currency = sheet.head.currency;
    ReportTable table{.currency = currency,
                      .titles = titlesOf(sheet.head, fmt::format("Meeting sheet, meeting {} of {}",
                                                                 sheet.meeting.number.value,
                                                                 toIso(sheet.meeting.heldOn))),
                      .columns = {{"code", "Member", Zeros::Shown},
                                  {"name", "Name", Zeros::Dropped},
                                  {"attendance", "Attendance", Zeros::Dropped},
                                  {"saving", "Saving", Zeros::Blank},
                                  {"principal", "Loan\nrepaid", Zeros::Dropped},
                                  {"interest", "Interest", Zeros::Dropped},
                                  {"fine", "Fine", Zeros::Dropped},
                                  {"fee", "Fee", Zeros::Dropped},
                                  {"other_in", "Other\npaid in", Zeros::Dropped},
                                  {"paid_in", "Paid in", Zeros::Shown},
                                  {"loan_given", "Loan\ngiven", Zeros::Dropped},
                                  {"withdrawn", "Withdrawn", Zeros::Dropped},
                                  {"other_out", "Other\npaid out", Zeros::Dropped},
                                  {"received", "Received", Zeros::Shown}},
                      .rows = {},
                      .totals = {"Total", {}, {}},
                      .footer = {}};
    for (const MeetingSheetRow& row : sheet.rows) table.rows.push_back(rowOf(row));
    for (const CashBookRow& row : sheet.others) table.rows.push_back(rowOf(row));
    MemberMovement total = sheet.total;
    total.paidIn = sheet.receipts;
    total.received = sheet.payments;
    for (ReportCell& cell : cellsOf(total)) table.totals.push_back(std::move(cell));

    if (!sheet.lateReason.empty())
        table.footer.push_back("Entered after a later meeting: " + sheet.lateReason);
    for (const Resolution& resolution : sheet.resolutions)
        table.footer.push_back(
            fmt::format("Resolution {}: {}", resolution.number.value, resolution.words));
    for (const GivenLoan& loan : sheet.loans) table.footer.push_back(wordsOf(loan, currency));
    for (const TakenBackVoucher& pair : sheet.takenBack)
        table.footer.push_back(withReason(fmt::format("Voucher {} was taken back by voucher {}",
                                                      pair.voucher.value, pair.reversedBy.value),
                                          pair.reason));
    for (const Replacement& replacement : sheet.replacements)
        table.footer.push_back(
            withReason(fmt::format("Record {} was replaced by record {}",
                                   replacement.replaced.value, replacement.record.value),
                       replacement.reason));
    if (!table.footer.empty()) table.footer.emplace_back();
    for (std::string& line : cashLines(sheet)) table.footer.push_back(std::move(line));
    table.footer.emplace_back();
    table.footer.push_back("Minute-book code " + sheet.minuteBookCode);
    table.footer.push_back(fmt::format(
        "Proof: receipts {} = cash debited on the meeting's vouchers {}",
        amountWords(sheet.receipts, currency), amountWords(sheet.cashDebits, currency)));
    return table;
}

} // namespace bahi
