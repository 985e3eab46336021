// The minutes of a meeting as a table of its money with its words around it, and as JSON.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/meeting_minutes.h"

#include <fmt/format.h>

#include <sstream>

namespace bahi {

namespace {

std::string nameOf(const Member& member) {
    return member.name.empty() ? member.code.text() : member.code.text() + " " + member.name;
}

std::string attendanceWords(const MeetingMinutes& minutes) {
    const RollCounts& roll = minutes.roll;
    std::string words =
        fmt::format("Of {} members came {}", roll.answers() + roll.notWritten, roll.came().part);
    if (roll.late > 0) words += fmt::format(", {} of them late", roll.late);
    if (roll.excused > 0) words += fmt::format("; excused {}", roll.excused);
    if (roll.absent > 0) words += fmt::format("; absent {}", roll.absent);
    if (roll.sent > 0) words += fmt::format("; sent her money {}", roll.sent);
    if (roll.notWritten > 0) words += fmt::format("; not written down {}", roll.notWritten);
    for (std::size_t i = 0; i < minutes.missing.size(); ++i)
        words += (i == 0 ? " (not here: " : ", ") + minutes.missing[i].text();
    return minutes.missing.empty() ? words : words + ")";
}

/// Debts set off against savings: told on both sides as if she had brought and taken them.
Money setOff(const MemberMovement& moved) {
    return moved.saving + moved.principal + moved.interest + moved.fine + moved.fee +
           moved.otherIn - moved.paidIn;
}

struct MoneyLine {
    std::string item;
    Money amount;
    bool always = false; // also when it is nothing
};

std::vector<MoneyLine> moneyLines(const MeetingMinutes& minutes) {
    const MeetingSheet& sheet = minutes.sheet;
    const MemberMovement& total = sheet.total;
    std::vector<MoneyLine> lines = {
        {"Opening cash", sheet.opening, true},
        {"Savings", total.saving},
        {"Loans repaid", total.principal},
        {"Interest", total.interest},
        {"Fines", total.fine},
        {"Fees", total.fee},
        {"Other from members", total.otherIn},
        {"Set off, not in cash", -setOff(total)},
        {"Other receipts", sheet.receipts - total.paidIn},
        {"Receipts", sheet.receipts, true},
        {"Loans given", total.loanGiven},
        {"Savings given back", total.withdrawn},
        {"Other to members", total.otherOut},
        {"Set off, not in cash", -setOff(total)},
        {"Other payments", sheet.payments - total.received},
        {"Payments", sheet.payments, true},
        {"In beside the meeting", sheet.besideIn},
        {"Out beside the meeting", sheet.besideOut},
        {"Closing cash", sheet.closing, true},
    };
    std::erase_if(lines,
                  [](const MoneyLine& line) { return !line.always && line.amount.isZero(); });
    return lines;
}

/// `Counted in 1010 Cash box: 842.00 (500.00 x 1, 1.00 x 342); the books say 852.00: 10.00 short`
std::string countWords(const MinutedCount& count, const Currency& currency) {
    std::string words =
        fmt::format("Counted in {} {}: {}", count.account.value,
                    ChartOfAccounts::nameOf(count.account), amountWords(count.counted, currency));
    for (std::size_t i = 0; i < count.piles.size(); ++i)
        words += fmt::format("{}{} x {}", i == 0 ? " (" : ", ",
                             amountWords(count.piles[i].face, currency), count.piles[i].pieces);
    if (!count.piles.empty()) words += ")";
    words += fmt::format("; the books say {}", amountWords(count.inBooks, currency));
    const Money difference = count.difference();
    if (difference.isZero()) return words + ": they agree";
    return words +
           fmt::format(": {} {}",
                       amountWords(difference.isNegative() ? -difference : difference, currency),
                       difference.isNegative() ? "short" : "over");
}

/// The lines of `text`, each a line of the footer.
void addLines(std::vector<std::string>& footer, const std::string& text) {
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) footer.push_back(line);
}

void addDecisions(ReportTable& table, const MeetingMinutes& minutes) {
    const MeetingSheet& sheet = minutes.sheet;
    const Currency& currency = sheet.head.currency;
    if (sheet.resolutions.empty()) table.footer.emplace_back("No resolution was passed.");
    for (const Resolution& resolution : sheet.resolutions)
        table.footer.push_back(
            fmt::format("Resolution {}: {}", resolution.number.value, resolution.words));
    for (const GivenLoan& loan : sheet.loans) table.footer.push_back(wordsOf(loan, currency));
    for (const TakenBackVoucher& pair : sheet.takenBack)
        table.footer.push_back(withReason(fmt::format("Voucher {} was taken back by voucher {}",
                                                      pair.voucher.value, pair.reversedBy.value),
                                          pair.reason));
    if (minutes.counts.empty()) table.footer.emplace_back("No cash was counted.");
    for (const MinutedCount& count : minutes.counts)
        table.footer.push_back(countWords(count, currency));
    if (!minutes.words.empty()) table.footer.emplace_back();
    addLines(table.footer, minutes.words);
}

} // namespace

ReportTable tableOf(const MeetingMinutes& minutes) {
    const MeetingSheet& sheet = minutes.sheet;
    const Currency& currency = sheet.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(sheet.head,
                           fmt::format("Minutes of meeting {} of {}", sheet.meeting.number.value,
                                       toIso(sheet.meeting.heldOn))),
        .columns = {{"item", "Money", Zeros::Shown}, {"amount", "Amount", Zeros::Shown}},
        .rows = {},
        .totals = {},
        .footer = {}};
    table.titles.push_back(minutes.chair ? "Presided: " + nameOf(*minutes.chair)
                                         : std::string{"Nobody wrote down who presided"});
    table.titles.push_back(attendanceWords(minutes));
    if (!sheet.lateReason.empty())
        table.titles.push_back("Entered after a later meeting: " + sheet.lateReason);
    for (const MoneyLine& line : moneyLines(minutes))
        table.rows.push_back({line.item, line.amount});
    addDecisions(table, minutes);
    table.footer.insert(table.footer.end(),
                        {"", "President ____________________    Secretary ____________________", "",
                         "Minute-book code " + sheet.minuteBookCode});
    table.footer.push_back(fmt::format(
        "Proof: opening {} + receipts {} + beside {} = payments {} + beside {} + closing {}",
        amountWords(sheet.opening, currency), amountWords(sheet.receipts, currency),
        amountWords(sheet.besideIn, currency), amountWords(sheet.payments, currency),
        amountWords(sheet.besideOut, currency), amountWords(sheet.closing, currency)));
    return table;
}

Json jsonOf(const MeetingMinutes& minutes) {
    const JsonAmounts amount{minutes.sheet.head};
    const RollCounts& roll = minutes.roll;
    Json missing = Json::array();
    for (const MemberCode& code : minutes.missing) missing.push_back(code.text());
    Json counts = Json::array();
    for (const MinutedCount& count : minutes.counts) {
        Json piles = Json::array();
        for (const MinutedPile& pile : count.piles)
            piles.push_back({{"face", amount(pile.face)}, {"pieces", pile.pieces}});
        counts.push_back({{"account", std::to_string(count.account.value)},
                          {"counted", amount(count.counted)},
                          {"piles", std::move(piles)},
                          {"in_books", amount(count.inBooks)},
                          {"difference", amount(count.difference())}});
    }
    return {{"chair", minutes.chair ? Json(minutes.chair->code.text()) : Json()},
            {"attendance",
             {{"present", roll.present},
              {"late", roll.late},
              {"excused", roll.excused},
              {"absent", roll.absent},
              {"sent", roll.sent},
              {"not_written", roll.notWritten},
              {"missing", std::move(missing)}}},
            {"cash_counts", std::move(counts)},
            {"words", textOrNull(minutes.words)},
            {"sheet", jsonOf(minutes.sheet)}};
}

} // namespace bahi
