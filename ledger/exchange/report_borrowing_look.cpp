// One borrowing, as tables and as JSON.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_words.h"
#include "ledger/lending/borrowing_words.h"
#include "ledger/reports/borrowing_look.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::string titleOf(const BorrowingLook& look) {
    const LedgerPage& page = look.read.page;
    return fmt::format("Borrowing {} on {}",
                       page.name.empty() ? page.code : page.code + " " + page.name,
                       toIso(look.asOf));
}

ReportCell dateCell(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

ReportTable loanTable(const BorrowingLook& look) {
    const LoanLife& life = look.read.lenders->life;
    ReportTable table{.currency = look.head.currency,
                      .titles = {"The lender's schedule"},
                      .columns = {{"number", "No.", Zeros::Shown},
                                  {"due", "Due", Zeros::Shown},
                                  {"principal", "Principal", Zeros::Shown},
                                  {"interest", "Interest", Zeros::Shown},
                                  {"charges", "Charges", Zeros::Dropped},
                                  {"asked", "Together", Zeros::Shown},
                                  {"paid", "Paid", Zeros::Blank},
                                  {"late", "Of it\nlate", Zeros::Dropped},
                                  {"waived", "Waived", Zeros::Dropped},
                                  {"left", "Left", Zeros::Blank},
                                  {"paid_on", "Paid on", Zeros::Shown},
                                  {"balance", "Principal\nafter it", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const InstalmentState& row : life.rows) {
        const Money interest = row.asked.interest + row.asked.overdueInterest;
        table.rows.push_back({static_cast<std::uint64_t>(row.number), row.due, row.asked.principal,
                              interest, row.asked.fees + row.asked.penalties, row.asked.total(),
                              row.paid.total(), row.late,
                              row.waived.total() + row.writtenOff.total(), row.left().total(),
                              dateCell(row.paidOn), row.balanceAfter});
    }
    return table;
}

ReportTable creditTable(const BorrowingLook& look) {
    ReportTable table{.currency = look.head.currency,
                      .titles = {"The cash credit month by month"},
                      .columns = {{"month", "Month", Zeros::Shown},
                                  {"opening", "Owed\nbefore", Zeros::Blank},
                                  {"drawn", "Drawn", Zeros::Blank},
                                  {"interest", "Interest\ndebited", Zeros::Blank},
                                  {"interest_reckoned", "As it should\nbe", Zeros::Blank},
                                  {"paid_in", "Paid in", Zeros::Blank},
                                  {"credits", "Times", Zeros::Blank},
                                  {"credited", "Credited", Zeros::Dropped},
                                  {"closing", "Owed", Zeros::Shown},
                                  {"highest", "Highest", Zeros::Shown},
                                  {"days_beyond", "Days\nbeyond", Zeros::Dropped}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    const auto count = [](std::int32_t number) {
        return number > 0 ? ReportCell{static_cast<std::uint64_t>(number)} : ReportCell{};
    };
    for (const CreditMonth& month : look.read.use->months)
        table.rows.push_back({toIso(month.month), month.opening, month.drawn, month.interest,
                              month.interestReckoned, month.paidIn, count(month.credits),
                              month.credited, month.closing, month.highest,
                              count(month.daysBeyond)});
    return table;
}

using Facts = std::vector<std::pair<std::string, std::string>>;

void addCreditFacts(Facts& facts, const BorrowingLook& look) {
    const CashCreditUse& use = *look.read.use;
    const auto words = [&](Money amount) { return amountWords(amount, look.head.currency); };
    facts.emplace_back("limit", fmt::format("{}, drawing power {}", words(use.limit.limit),
                                            words(use.limit.drawingPower)));
    facts.emplace_back("owed", words(use.owed));
    if (!use.left().isNegative()) facts.emplace_back("may be drawn", words(use.left()));
    for (const DaysBeyond& days : use.beyond)
        facts.emplace_back("beyond",
                           fmt::format("{} to {}, {} days, by at most {}", toIso(days.first),
                                       toIso(days.last), days.days(), words(days.most)));
}

void addLoanFacts(Facts& facts, const BorrowingLook& look) {
    const LenderAccount& account = *look.read.lenders;
    const auto words = [&](Money amount) { return amountWords(amount, look.head.currency); };
    facts.emplace_back("owed", words(look.read.owed));
    std::string schedule = words(account.life.balance);
    const Money above = look.aboveSchedule();
    if (!above.isZero())
        schedule += fmt::format("; the book has {} {}", words(above.isNegative() ? -above : above),
                                above.isNegative() ? "less" : "more");
    facts.emplace_back("by the schedule", schedule);
    if (account.next)
        facts.emplace_back("next", fmt::format("{} on {}", words(account.next->left().total()),
                                               toIso(account.next->due)));
}

void addAgreedFacts(Facts& facts, const BorrowingLook& look) {
    const ReadBorrowing& read = look.read;
    const auto words = [&](Money amount) { return amountWords(amount, look.head.currency); };
    if (!read.agreed) {
        facts.emplace_back("owed", words(read.owed));
        return;
    }
    facts.emplace_back("kind", kindWords(read.agreed->terms.kind));
    facts.emplace_back("rate", yearlyWords(yearlyRateOn(*read.agreed, look.asOf)));
    if (read.use)
        addCreditFacts(facts, look);
    else if (read.lenders)
        addLoanFacts(facts, look);
    else
        facts.emplace_back("owed", words(read.owed));
    const OverdueToLender& overdue = look.dues.overdue;
    if (overdue.since)
        facts.emplace_back("overdue",
                           fmt::format("{}, for {} days since {}", words(overdue.amount),
                                       overdue.daysOn(look.asOf), toIso(*overdue.since)));
    if (look.subvention)
        facts.emplace_back(
            "subvention",
            fmt::format("earned {}, lost {}, still open {}; received {}",
                        words(look.subvention->earned), words(look.subvention->lost),
                        words(look.subvention->open), words(read.subventionReceived())));
}

Json jsonOf(const LoanParts& parts, const JsonAmounts& amount) {
    return {{"principal", amount(parts.principal)},
            {"interest", amount(parts.interest + parts.overdueInterest)},
            {"charges", amount(parts.fees + parts.penalties)}};
}

Json scheduleJson(const BorrowingLook& look, const JsonAmounts& amount) {
    Json rows = Json::array();
    if (look.read.lenders)
        for (const InstalmentState& row : look.read.lenders->life.rows) {
            Json json{{"number", row.number}, {"due", toIso(row.due)}};
            json["asked"] = jsonOf(row.asked, amount);
            json["paid"] = jsonOf(row.paid, amount);
            json["late"] = amount(row.late);
            json["left"] = amount(row.left().total());
            json["paid_on"] = dateOrNull(row.paidOn);
            json["balance"] = amount(row.balanceAfter);
            rows.push_back(std::move(json));
        }
    return rows;
}

Json creditJson(const CashCreditUse& use, const JsonAmounts& amount) {
    Json months = Json::array();
    for (const CreditMonth& month : use.months)
        months.push_back({{"month", toIso(month.month)},
                          {"opening", amount(month.opening)},
                          {"drawn", amount(month.drawn)},
                          {"interest_debited", amount(month.interest)},
                          {"interest_reckoned", amount(month.interestReckoned)},
                          {"paid_in", amount(month.paidIn)},
                          {"credits", month.credits},
                          {"credited", amount(month.credited)},
                          {"closing", amount(month.closing)},
                          {"highest", amount(month.highest)},
                          {"days_beyond", month.daysBeyond}});
    Json beyond = Json::array();
    for (const DaysBeyond& days : use.beyond)
        beyond.push_back({{"from", toIso(days.first)},
                          {"to", toIso(days.last)},
                          {"days", days.days()},
                          {"most", amount(days.most)}});
    return {{"limit", amount(use.limit.limit)},
            {"drawing_power", amount(use.limit.drawingPower)},
            {"left", amount(use.left())},
            {"months", std::move(months)},
            {"beyond", std::move(beyond)}};
}

} // namespace

std::vector<std::pair<std::string, std::string>> factsOf(const BorrowingLook& look) {
    const ReadBorrowing& read = look.read;
    const LedgerPage& page = read.page;
    Facts facts;
    const auto add = [&facts](const char* name, const std::string& value) {
        if (!value.empty()) facts.emplace_back(name, value);
    };
    if (read.lender)
        add("lender", read.lender->name.empty() ? read.lender->code
                                                : read.lender->code + " " + read.lender->name);
    if (read.account != AccountCode{})
        add("account",
            fmt::format("{} {}", read.account.value, ChartOfAccounts::nameOf(read.account)));
    add("reference", page.reference);
    if (page.amount.isPositive()) add("sanctioned", amountWords(page.amount, look.head.currency));
    if (page.until) add("until", toIso(*page.until));
    if (!read.agreed && page.rate != Rate{}) add("rate", page.rate.toText() + " % a month");
    if (read.resolution) add("resolution", std::to_string(read.resolution->value));
    if (!read.agreed && !read.contradiction) add("terms", "none agreed");
    addAgreedFacts(facts, look);
    return facts;
}

ReportTable tableOf(const BorrowingLook& look) {
    ReportTable table{.currency = look.head.currency,
                      .titles = titlesOf(look.head, titleOf(look)),
                      .columns = {{"date", "Date", Zeros::Shown},
                                  {"voucher", "Voucher", Zeros::Shown},
                                  {"drawn", "Drawn", Zeros::Blank},
                                  {"interest_debited", "Interest\ndebited", Zeros::Dropped},
                                  {"paid_in", "Paid in", Zeros::Blank},
                                  {"credited", "Credited", Zeros::Dropped},
                                  {"owed", "Owed", Zeros::Shown},
                                  {"interest_paid", "Interest\npaid", Zeros::Dropped},
                                  {"subvention", "Subvention", Zeros::Dropped}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    Money owed;
    for (const BorrowingEntry& entry : look.read.entries) {
        const BorrowingMovement& movement = entry.movement;
        owed += movement.growth();
        table.rows.push_back({movement.on, std::uint64_t{entry.voucher.value}, movement.drawn,
                              movement.interest, movement.paidIn, movement.credited, owed,
                              movement.interestPaid, entry.subvention});
    }
    return table;
}

ReportTable scheduleTableOf(const BorrowingLook& look) {
    ReportTable table = look.read.use ? creditTable(look) : loanTable(look);
    const std::vector<std::string> titles = titlesOf(look.head, titleOf(look));
    table.titles.insert(table.titles.begin(), titles.begin(), titles.end());
    return table;
}

ReportTable demandTableOf(const BorrowingLook& look) {
    ReportTable table{.currency = look.head.currency,
                      .titles = {"What the lender asked for"},
                      .columns = {{"due", "Due", Zeros::Shown},
                                  {"asked", "Asked", Zeros::Shown},
                                  {"paid", "Paid", Zeros::Blank},
                                  {"left", "Left", Zeros::Blank},
                                  {"paid_on", "Paid on", Zeros::Shown},
                                  {"source", "By", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const DemandLine& line : look.dues.lines)
        table.rows.push_back({line.due, line.asked, line.paid, line.asked - line.paid,
                              dateCell(line.paidOn),
                              std::string{line.isStated ? "demand" : "schedule"}});
    return table;
}

Json jsonOf(const BorrowingLook& look) {
    const JsonAmounts amount{look.head};
    const ReadBorrowing& read = look.read;
    Json vouchers = Json::array();
    Money owed;
    for (const BorrowingEntry& entry : read.entries) {
        owed += entry.movement.growth();
        vouchers.push_back({{"date", toIso(entry.movement.on)},
                            {"voucher", entry.voucher.value},
                            {"drawn", amount(entry.movement.drawn)},
                            {"interest_debited", amount(entry.movement.interest)},
                            {"paid_in", amount(entry.movement.paidIn)},
                            {"credited", amount(entry.movement.credited)},
                            {"owed", amount(owed)},
                            {"interest_paid", amount(entry.movement.interestPaid)},
                            {"subvention", amount(entry.subvention)}});
    }
    Json demands = Json::array();
    for (const DemandLine& line : look.dues.lines)
        demands.push_back({{"due", toIso(line.due)},
                           {"asked", amount(line.asked)},
                           {"paid", amount(line.paid)},
                           {"paid_on", dateOrNull(line.paidOn)},
                           {"stated", line.isStated}});
    Json json{{"code", read.page.code},
              {"name", textOrNull(read.page.name)},
              {"lender", read.lender ? Json(read.lender->code) : Json(nullptr)},
              {"as_of", toIso(look.asOf)},
              {"currency", look.head.currency.code},
              {"kind", read.agreed ? Json(termWord(read.agreed->terms.kind)) : Json(nullptr)},
              {"resolution", idOrNull(read.resolution)},
              {"owed", amount(read.owed)},
              {"overdue", amount(look.dues.overdue.amount)},
              {"overdue_since", dateOrNull(look.dues.overdue.since)},
              {"contradicts", read.contradiction.has_value()}};
    json["vouchers"] = std::move(vouchers);
    json["schedule"] = scheduleJson(look, amount);
    json["credit"] = read.use ? creditJson(*read.use, amount) : Json(nullptr);
    json["demands"] = std::move(demands);
    return json;
}

} // namespace bahi
