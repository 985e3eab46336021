// The portfolio as tables, as text and as JSON.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/loan_words.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_text.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/portfolio.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

struct Band {
    const char* key;
    const char* title;
};
constexpr std::array<Band, kBands> kBandNames = {{{"not_overdue", "Not\noverdue"},
                                                  {"1_to_30_days", "1 to\n30 days"},
                                                  {"31_to_60_days", "31 to\n60 days"},
                                                  {"61_to_90_days", "61 to\n90 days"},
                                                  {"91_to_180_days", "91 to\n180 days"},
                                                  {"181_to_365_days", "181 to\n365 days"},
                                                  {"over_365_days", "Over\n365 days"}}};
/// Portfolio at risk is told over so many days; 0 for whatever is overdue at all.
constexpr std::array<std::int32_t, 4> kAtRisk = {0, 30, 60, 90};

std::string titleOf(const Portfolio& portfolio) {
    return portfolio.asOf ? "Portfolio as of " + toIso(*portfolio.asOf) : "Portfolio";
}

/// ` = 23.81 %`; nothing for a part of nothing.
std::string perCentWords(Share share) {
    const auto perCent = perCentOf(share);
    return perCent ? fmt::format(" = {} %", perCent->toText()) : std::string{};
}

Money money(std::int64_t minor) {
    return Money::fromMinor(minor);
}

std::vector<ReportCell> agedCells(const AgedPortfolio& aged) {
    std::vector<ReportCell> cells = {static_cast<std::uint64_t>(aged.loans)};
    for (const Money balance : aged.byBand) cells.emplace_back(balance);
    cells.emplace_back(aged.total());
    return cells;
}

ReportTable agedTable(const Portfolio& portfolio, const std::string& title,
                      const std::vector<PortfolioPart>& parts, const char* of) {
    ReportTable table{.currency = portfolio.head.currency,
                      .titles = {title},
                      .columns = {{"of", of, Zeros::Shown}, {"loans", "Loans", Zeros::Shown}},
                      .rows = {},
                      .totals = {"Total"},
                      .footer = {}};
    for (const Band& band : kBandNames)
        table.columns.push_back({band.key, band.title, Zeros::Blank});
    table.columns.push_back({"outstanding", "Outstanding", Zeros::Shown});
    for (const PortfolioPart& part : parts) {
        const bool isFund = part.account != AccountCode{};
        std::vector<ReportCell> row = {
            isFund ? fmt::format("{} {}", part.account.value, ChartOfAccounts::nameOf(part.account))
            : part.purpose.empty() ? std::string{"what nobody said"}
                                   : part.purpose};
        for (ReportCell& cell : agedCells(part.aged)) row.push_back(std::move(cell));
        table.rows.push_back(std::move(row));
    }
    for (ReportCell& cell : agedCells(portfolio.all)) table.totals.push_back(std::move(cell));
    return table;
}

/// What the table by age asks for, and what is still to be set aside. Nothing is posted.
ReportTable provisionTable(const Portfolio& portfolio) {
    const ProvisionByAge& asked = *portfolio.provision;
    ReportTable table{.currency = portfolio.head.currency,
                      .titles = {"Provision by age, of whole balances; nothing is posted"},
                      .columns = {{"age", "Age", Zeros::Shown},
                                  {"outstanding", "Outstanding", Zeros::Blank},
                                  {"per_cent", "%", Zeros::Shown},
                                  {"provision", "Provision", Zeros::Blank}},
                      .rows = {},
                      .totals = {"Total", portfolio.all.total(), {}, asked.total()},
                      .footer = {}};
    for (std::size_t band = 0; band < kBands; ++band) {
        std::string age = kBandNames[band].title;
        std::replace(age.begin(), age.end(), '\n', ' ');
        table.rows.push_back({age, portfolio.all.byBand[band], asked.table.perCent[band].toText(),
                              asked.byBand[band]});
    }
    const auto words = [&](Money amount) { return amountWords(amount, portfolio.head.currency); };
    const Money more = asked.total() - portfolio.provided;
    table.footer.push_back(
        more.isNegative()
            ? fmt::format("Asked {}, on account 1290 {}: {} may be taken back (1290 to 5260)",
                          words(asked.total()), words(portfolio.provided), words(-more))
            : fmt::format("Asked {}, on account 1290 {}: {} is to be made (5260 to 1290)",
                          words(asked.total()), words(portfolio.provided), words(more)));
    return table;
}

std::vector<std::string> ratesOf(const Portfolio& portfolio) {
    const Currency& currency = portfolio.head.currency;
    const auto words = [&](Money amount) { return amountWords(amount, currency); };
    std::vector<std::string> lines;
    for (const std::int32_t days : kAtRisk) {
        const Share share = portfolio.all.atRisk(days);
        lines.push_back(fmt::format("Portfolio at risk, overdue {}: {} of {}{}",
                                    days == 0 ? "at all" : fmt::format("over {} days", days),
                                    words(money(share.part)), words(money(share.whole)),
                                    perCentWords(share)));
    }
    const DueStatement& dues = portfolio.dues;
    const MetOnTime& onTime = portfolio.onTime;
    const std::string period = periodWords(portfolio.from, portfolio.asOf);
    lines.push_back(fmt::format(
        "Repayment rate, {}: collected {} of {} demanded{}; {} paid beyond the demand, left out",
        period, words(dues.collected), words(dues.demand()),
        dues.collected.isNegative()
            ? ""
            : perCentWords({dues.collected.inMinor(), dues.demand().inMinor()}),
        words(dues.ahead + dues.beyond)));
    lines.push_back(fmt::format("On time, {}: {} met on its day of {} that fell due{}", period,
                                words(onTime.met), words(onTime.fellDue),
                                perCentWords({onTime.met.inMinor(), onTime.fellDue.inMinor()})));
    const auto idle = perCentOf(portfolio.idle());
    lines.push_back(
        fmt::format("Idle: cash {} + bank {} beside {} lent{}", words(portfolio.cash),
                    words(portfolio.bank), words(portfolio.all.total()),
                    idle ? fmt::format(", {} % of both together", idle->toText()) : std::string{}));
    return lines;
}

std::vector<std::string> footerOf(const Portfolio& portfolio) {
    const auto words = [&](Money amount) { return amountWords(amount, portfolio.head.currency); };
    std::vector<std::string> lines = ratesOf(portfolio);
    if (portfolio.lastMeeting)
        lines.push_back(
            fmt::format("The last meeting was on {}: what comes after it falls due at "
                        "the next one.",
                        toIso(*portfolio.lastMeeting)));
    const Money notOverdue = portfolio.all.byBand.front();
    lines.push_back(
        fmt::format("Proof: not overdue {} + with something overdue {} = outstanding "
                    "{} = accounts 12xx, each its own loans",
                    words(notOverdue), words(portfolio.all.total() - notOverdue),
                    words(portfolio.all.total())));
    return lines;
}

Json jsonOf(const AgedPortfolio& aged, const JsonAmounts& amount) {
    Json bands;
    for (std::size_t band = 0; band < kBands; ++band)
        bands[kBandNames[band].key] = amount(aged.byBand[band]);
    return {
        {"loans", aged.loans}, {"ages", std::move(bands)}, {"outstanding", amount(aged.total())}};
}

Json perCentOrNull(const std::optional<PerCent>& perCent) {
    return perCent ? Json(perCent->toText()) : Json(nullptr);
}

Json jsonOf(const PortfolioLoan& loan, const JsonAmounts& amount) {
    return {{"loan", loan.number.value},
            {"member", loan.member.text()},
            {"name", loan.name},
            {"account", jsonCode(loan.account)},
            {"purpose", textOrNull(loan.purpose)},
            {"given_on", toIso(loan.givenOn)},
            {"principal", amount(loan.terms.principal)},
            {"rate", rateWords(loan.terms)},
            {"instalment", amount(loan.terms.instalment)},
            {"outstanding", amount(loan.outstanding)},
            {"principal_overdue", amount(loan.arrears.principal)},
            {"interest_overdue", amount(loan.arrears.interest)},
            {"overdue_since", dateOrNull(loan.arrears.since)},
            {"days_overdue", loan.daysOverdue},
            {"effective_annual_rate", perCentOrNull(loan.effectiveRate)}};
}

Json riskOf(const Portfolio& portfolio, const JsonAmounts& amount) {
    Json risk = Json::array();
    for (const std::int32_t days : kAtRisk) {
        const Share share = portfolio.all.atRisk(days);
        risk.push_back({{"over_days", days},
                        {"amount", amount(money(share.part))},
                        {"per_cent", perCentOrNull(perCentOf(share))}});
    }
    return risk;
}

Json ratesJson(const Portfolio& portfolio, const JsonAmounts& amount) {
    const DueStatement& dues = portfolio.dues;
    const MetOnTime& onTime = portfolio.onTime;
    return {{"from", dateOrNull(portfolio.from)},
            {"demand", amount(dues.demand())},
            {"collected", amount(dues.collected)},
            {"beyond", amount(dues.ahead + dues.beyond)},
            {"per_cent",
             dues.collected.isNegative()
                 ? Json(nullptr)
                 : perCentOrNull(perCentOf({dues.collected.inMinor(), dues.demand().inMinor()}))},
            {"fell_due", amount(onTime.fellDue)},
            {"met_on_time", amount(onTime.met)},
            {"on_time_per_cent",
             perCentOrNull(perCentOf({onTime.met.inMinor(), onTime.fellDue.inMinor()}))}};
}

Json provisionJson(const Portfolio& portfolio, const JsonAmounts& amount) {
    if (!portfolio.provision) return nullptr;
    const ProvisionByAge& asked = *portfolio.provision;
    Json ages;
    for (std::size_t band = 0; band < kBands; ++band)
        ages[kBandNames[band].key] = {{"per_cent", asked.table.perCent[band].toText()},
                                      {"provision", amount(asked.byBand[band])}};
    return {{"ages", std::move(ages)},
            {"asked", amount(asked.total())},
            {"to_be_made", amount(asked.total() - portfolio.provided)}};
}

} // namespace

ReportTable tableOf(const Portfolio& portfolio) {
    ReportTable table{.currency = portfolio.head.currency,
                      .titles = titlesOf(portfolio.head, titleOf(portfolio)),
                      .columns = {{"loan", "Loan", Zeros::Shown},
                                  {"member", "Member", Zeros::Shown},
                                  {"name", "Name", Zeros::Dropped},
                                  {"account", "Fund", Zeros::Shown},
                                  {"purpose", "Purpose", Zeros::Dropped},
                                  {"given_on", "Given on", Zeros::Shown},
                                  {"principal", "Principal", Zeros::Shown},
                                  {"outstanding", "Outstanding", Zeros::Shown},
                                  {"principal_overdue", "Principal\noverdue", Zeros::Blank},
                                  {"interest_overdue", "Interest\noverdue", Zeros::Blank},
                                  {"days_overdue", "Days\noverdue", Zeros::Blank},
                                  {"rate", "% a\nmonth", Zeros::Shown},
                                  {"effective_annual_rate", "Effective\n% a year", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const PortfolioLoan& loan : portfolio.loans) {
        const bool isOverdue = loan.daysOverdue > 0;
        table.rows.push_back(
            {std::uint64_t{loan.number.value}, loan.member.text(), loan.name,
             std::uint64_t{loan.account.value}, loan.purpose, loan.givenOn, loan.terms.principal,
             loan.outstanding, loan.arrears.principal, loan.arrears.interest,
             isOverdue ? ReportCell{static_cast<std::uint64_t>(loan.daysOverdue)} : ReportCell{},
             rateWords(loan.terms),
             loan.effectiveRate ? ReportCell{loan.effectiveRate->toText()} : ReportCell{}});
    }
    table.totals = {{},
                    "Total",
                    {},
                    {},
                    {},
                    {},
                    {},
                    portfolio.all.total(),
                    portfolio.overdue.principal,
                    portfolio.overdue.interest,
                    {},
                    {},
                    {}};
    if (portfolio.loans.empty()) table.footer.emplace_back("Nothing is lent.");
    return table;
}

std::string textOf(const Portfolio& portfolio) {
    std::string text = textReport(tableOf(portfolio));
    if (!portfolio.loans.empty()) {
        text += textReport(agedTable(portfolio,
                                     "By fund, whole balances by the age of the oldest "
                                     "unpaid instalment",
                                     portfolio.byFund, "Fund"));
        text += textReport(
            agedTable(portfolio, "By purpose, the same", portfolio.byPurpose, "Purpose"));
    } else {
        text += '\n';
    }
    if (portfolio.provision) text += textReport(provisionTable(portfolio)) + '\n';
    for (const std::string& line : footerOf(portfolio)) text += line + '\n';
    return text;
}

Json jsonOf(const Portfolio& portfolio) {
    const JsonAmounts amount{portfolio.head};
    Json loans = Json::array();
    for (const PortfolioLoan& loan : portfolio.loans) loans.push_back(jsonOf(loan, amount));
    Json byFund = Json::array();
    for (const PortfolioPart& part : portfolio.byFund) {
        Json json = jsonOf(part.aged, amount);
        json["account"] = jsonCode(part.account);
        byFund.push_back(std::move(json));
    }
    Json byPurpose = Json::array();
    for (const PortfolioPart& part : portfolio.byPurpose) {
        Json json = jsonOf(part.aged, amount);
        json["purpose"] = textOrNull(part.purpose);
        byPurpose.push_back(std::move(json));
    }
    return {{"as_of", dateOrNull(portfolio.asOf)},
            {"last_meeting", dateOrNull(portfolio.lastMeeting)},
            {"currency", portfolio.head.currency.code},
            {"loans", std::move(loans)},
            {"by_fund", std::move(byFund)},
            {"by_purpose", std::move(byPurpose)},
            {"all", jsonOf(portfolio.all, amount)},
            {"principal_overdue", amount(portfolio.overdue.principal)},
            {"interest_overdue", amount(portfolio.overdue.interest)},
            {"portfolio_at_risk", riskOf(portfolio, amount)},
            {"repayment", ratesJson(portfolio, amount)},
            {"cash", amount(portfolio.cash)},
            {"bank", amount(portfolio.bank)},
            {"idle_per_cent", perCentOrNull(perCentOf(portfolio.idle()))},
            {"provided", amount(portfolio.provided)},
            {"provision", provisionJson(portfolio, amount)}};
}

} // namespace bahi
