// The savings register as a table and as JSON.

#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/savings_register.h"

#include <fmt/format.h>

namespace bahi {

namespace {

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

std::vector<ReportCell> line(const Member& member, ReportCell date, const SavingsByKind& in,
                             const SavingsByKind& out, Money balance, std::string remark) {
    return {member.code.text(), member.name, std::move(date),  in.regular,
            in.voluntary,       in.special,  out.regular,      out.voluntary,
            out.special,        balance,     std::move(remark)};
}

std::string remarkOf(const SavingsRow& row) {
    switch (row.kind) {
        case SavingsRowKind::Meeting:
            return {};
        case SavingsRowKind::Outside:
            return "outside the meetings";
        case SavingsRowKind::CutOff:
            return "from the books before";
    }
    return {};
}

std::string_view wordOf(SavingsRowKind kind) {
    switch (kind) {
        case SavingsRowKind::Meeting:
            return "meeting";
        case SavingsRowKind::Outside:
            return "outside";
        case SavingsRowKind::CutOff:
            return "cut-off";
    }
    return {};
}

/// `regular 300.00, voluntary 30.00, special 0.00`
std::string words(const SavingsByKind& savings, const Currency& currency) {
    return fmt::format(
        "regular {}, voluntary {}, special {}", amountWords(savings.regular, currency),
        amountWords(savings.voluntary, currency), amountWords(savings.special, currency));
}

Json jsonOf(const SavingsByKind& savings, const JsonAmounts& amount) {
    return {{"regular", amount(savings.regular)},
            {"voluntary", amount(savings.voluntary)},
            {"special", amount(savings.special)}};
}

} // namespace

ReportTable tableOf(const SavingsRegister& savings) {
    const Currency& currency = savings.head.currency;
    ReportTable table{.currency = currency,
                      .titles = titlesOf(savings.head, "Savings register, " +
                                                           periodWords(savings.from, savings.to)),
                      .columns = {{"code", "Member", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"name", "Name", Zeros::Dropped, Readers::All, Repeats::Blank},
                                  {"date", "Date", Zeros::Shown},
                                  {"regular", "Regular", Zeros::Blank},
                                  {"voluntary", "Voluntary", Zeros::Dropped},
                                  {"special", "Special", Zeros::Dropped},
                                  {"regular_withdrawn", "Regular\nwithdrawn", Zeros::Dropped},
                                  {"voluntary_withdrawn", "Voluntary\nwithdrawn", Zeros::Dropped},
                                  {"special_withdrawn", "Special\nwithdrawn", Zeros::Dropped},
                                  {"balance", "Balance", Zeros::Shown},
                                  {"remark", "Remark", Zeros::Dropped}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const SavingsPage& page : savings.pages) {
        table.rows.push_back(line(page.member, cellOf(savings.from), page.before, {},
                                  page.before.total(), "brought forward"));
        for (const SavingsRow& row : page.rows)
            table.rows.push_back(
                line(page.member, row.date, row.saved, row.withdrawn, row.balance, remarkOf(row)));
        table.rows.push_back(line(page.member, cellOf(savings.to), page.balance, {},
                                  page.balance.total(), "carried down"));
    }
    if (savings.pages.empty()) table.footer.emplace_back("Nobody saved anything in these days.");
    table.footer.push_back("Brought forward: " + words(savings.before, currency));
    table.footer.push_back("Saved: " + words(savings.saved, currency));
    table.footer.push_back("Withdrawn: " + words(savings.withdrawn, currency));
    table.footer.push_back("Carried down: " + words(savings.balance, currency));
    table.footer.push_back(
        fmt::format("Proof: carried down on all pages = accounts 2010 {}, 2020 {}, 2030 {}",
                    amountWords(savings.accounts.regular, currency),
                    amountWords(savings.accounts.voluntary, currency),
                    amountWords(savings.accounts.special, currency)));
    return table;
}

Json jsonOf(const SavingsRegister& savings) {
    const JsonAmounts amount{savings.head};
    Json members = Json::array();
    for (const SavingsPage& page : savings.pages) {
        Json rows = Json::array();
        for (const SavingsRow& row : page.rows)
            rows.push_back({{"date", toIso(row.date)},
                            {"kind", wordOf(row.kind)},
                            {"meeting", idOrNull(row.meeting)},
                            {"saved", jsonOf(row.saved, amount)},
                            {"withdrawn", jsonOf(row.withdrawn, amount)},
                            {"balance", amount(row.balance)}});
        members.push_back({{"member", page.member.code.text()},
                           {"name", page.member.name},
                           {"brought_forward", jsonOf(page.before, amount)},
                           {"rows", std::move(rows)},
                           {"saved", jsonOf(page.saved, amount)},
                           {"withdrawn", jsonOf(page.withdrawn, amount)},
                           {"balance", jsonOf(page.balance, amount)}});
    }
    return {{"from", dateOrNull(savings.from)},
            {"to", dateOrNull(savings.to)},
            {"currency", savings.head.currency.code},
            {"members", std::move(members)},
            {"brought_forward", jsonOf(savings.before, amount)},
            {"saved", jsonOf(savings.saved, amount)},
            {"withdrawn", jsonOf(savings.withdrawn, amount)},
            {"balance", jsonOf(savings.balance, amount)},
            {"accounts",
             {{"2010", amount(savings.accounts.regular)},
              {"2020", amount(savings.accounts.voluntary)},
              {"2030", amount(savings.accounts.special)}}}};
}

} // namespace bahi
