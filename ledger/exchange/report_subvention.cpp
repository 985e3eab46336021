// Interest subvention month by month, as a table and as JSON.

#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_words.h"
#include "ledger/lending/borrowing_words.h"
#include "ledger/reports/subvention_report.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::string_view standingOf(const SubventionSpan& span) {
    if (span.loss) return span.sure.isPositive() ? "prompt part lost" : "lost";
    return span.isOver ? "earned" : "open";
}

void addRows(ReportTable& table, const SubventedBorrowing& borrowing) {
    for (const SubventionSpan& span : borrowing.account.spans)
        for (const SubventionMonth& month : span.months)
            table.rows.push_back({borrowing.page.code, month.first, month.last, month.eligible,
                                  month.products, (month.lenderRate * Ratio::of(100)).toText(),
                                  month.difference, month.prompt, month.total(),
                                  std::string{standingOf(span)}});
}

std::string lossWords(const SubventedBorrowing& borrowing, const SubventionSpan& span,
                      const Currency& currency) {
    const SubventionLoss& loss = *span.loss;
    std::string line =
        fmt::format("{}: {} lost on {}: {}.", borrowing.page.code, amountWords(loss.that, currency),
                    toIso(loss.on), wordsOf(loss.breach, currency));
    if (loss.later.isPositive())
        line += fmt::format(" {} more until {} is lost with it.", amountWords(loss.later, currency),
                            toIso(span.months.back().last));
    return line;
}

void addFooter(ReportTable& table, const SubventionReport& report) {
    const Currency& currency = report.head.currency;
    for (const SubventedBorrowing& borrowing : report.borrowings) {
        for (const SubventionSpan& span : borrowing.account.spans)
            if (span.loss) table.footer.push_back(lossWords(borrowing, span, currency));
        for (const PromptBreach& threat : borrowing.account.threats)
            table.footer.push_back(fmt::format("{}: {} is lost on {} if nothing is done: {}.",
                                               borrowing.page.code,
                                               amountWords(borrowing.account.open, currency),
                                               toIso(threat.on), wordsOf(threat, currency)));
    }
    for (const std::string& code : report.contradicting)
        table.footer.push_back(
            fmt::format("{}: the terms do not go with what happened; say why: "
                        "bahi borrowing schedule",
                        code));
    if (report.borrowings.empty()) table.footer.emplace_back("No interest subvention was agreed.");
    const auto words = [&](Money amount) { return amountWords(amount, currency); };
    table.footer.push_back(fmt::format("Received {} by the vouchers, of {} earned",
                                       words(report.received), words(report.earned)));
    table.footer.push_back(fmt::format("Proof: earned {} + lost {} + still open {} = reckoned {}",
                                       words(report.earned), words(report.lost), words(report.open),
                                       words(report.earned + report.lost + report.open)));
}

Json jsonOf(const PromptBreach& breach, const JsonAmounts& amount) {
    return {{"on", toIso(breach.on)},
            {"why", termWord(breach.why)},
            {"since", toIso(breach.since)},
            {"amount", amount(breach.amount)}};
}

Json jsonOf(const SubventionSpan& span, const JsonAmounts& amount) {
    Json months = Json::array();
    for (const SubventionMonth& month : span.months)
        months.push_back({{"from", toIso(month.first)},
                          {"to", toIso(month.last)},
                          {"eligible", amount(month.eligible)},
                          {"products", amount(month.products)},
                          {"lender_rate", (month.lenderRate * Ratio::of(100)).toText()},
                          {"difference", amount(month.difference)},
                          {"prompt", amount(month.prompt)}});
    Json json{{"from", toIso(span.first)},    {"to", toIso(span.last)},
              {"standing", standingOf(span)}, {"earned", amount(span.earned())},
              {"lost", amount(span.lost())},  {"open", amount(span.open())},
              {"months", std::move(months)}};
    json["loss"] = nullptr;
    if (span.loss) {
        json["loss"] = {{"on", toIso(span.loss->on)},
                        {"that_day", amount(span.loss->that)},
                        {"later", amount(span.loss->later)}};
        json["loss"]["breach"] = jsonOf(span.loss->breach, amount);
    }
    return json;
}

} // namespace

std::string yearlyWords(Ratio share) {
    return fmt::format("{} % a year", (share * Ratio::of(100)).toText());
}

std::string wordsOf(const PromptBreach& breach, const Currency& currency) {
    switch (breach.why) {
        case PromptFault::BeyondLimit:
            return fmt::format("above what may be owed since {}, by {}", toIso(breach.since),
                               amountWords(breach.amount, currency));
        case PromptFault::NoCredit:
            return fmt::format("the group paid in too seldom in {}", toIso(monthOf(breach.since)));
        case PromptFault::CreditsBelowInterest:
            return fmt::format("what it paid in in {} is {} less than the interest debited",
                               toIso(monthOf(breach.since)), amountWords(breach.amount, currency));
        case PromptFault::InstalmentLate:
            return fmt::format("{} of the instalment of {} was not paid in time",
                               amountWords(breach.amount, currency), toIso(breach.since));
    }
    return {};
}

ReportTable tableOf(const SubventionReport& report) {
    ReportTable table{
        .currency = report.head.currency,
        .titles =
            titlesOf(report.head, report.asOf ? "Interest subvention as of " + toIso(*report.asOf)
                                              : std::string{"Interest subvention"}),
        .columns = {{"code", "Code", Zeros::Shown, Readers::All, Repeats::Blank},
                    {"from", "From", Zeros::Shown},
                    {"to", "To", Zeros::Shown},
                    {"eligible", "Eligible\nbalance", Zeros::Shown},
                    {"products", "Daily\nproducts", Zeros::Shown, Readers::Machines},
                    {"lender_rate", "Lender's\n% a year", Zeros::Shown},
                    {"difference", "Difference\nof rates", Zeros::Blank},
                    {"prompt", "For the\nprompt", Zeros::Blank},
                    {"together", "Together", Zeros::Shown},
                    {"standing", "Standing", Zeros::Shown}},
        .rows = {},
        .totals = {},
        .footer = {}};
    Money difference;
    Money prompt;
    for (const SubventedBorrowing& borrowing : report.borrowings) {
        addRows(table, borrowing);
        for (const SubventionSpan& span : borrowing.account.spans)
            for (const SubventionMonth& month : span.months) {
                difference += month.difference;
                prompt += month.prompt;
            }
    }
    table.totals = {"Total", {}, {}, {}, {}, {}, difference, prompt, difference + prompt, {}};
    addFooter(table, report);
    return table;
}

Json jsonOf(const SubventionReport& report) {
    const JsonAmounts amount{report.head};
    Json borrowings = Json::array();
    for (const SubventedBorrowing& borrowing : report.borrowings) {
        Json spans = Json::array();
        for (const SubventionSpan& span : borrowing.account.spans)
            spans.push_back(jsonOf(span, amount));
        Json threats = Json::array();
        for (const PromptBreach& threat : borrowing.account.threats)
            threats.push_back(jsonOf(threat, amount));
        borrowings.push_back({{"code", borrowing.page.code},
                              {"earned", amount(borrowing.account.earned)},
                              {"lost", amount(borrowing.account.lost)},
                              {"open", amount(borrowing.account.open)},
                              {"received", amount(borrowing.received)},
                              {"spans", std::move(spans)},
                              {"threats", std::move(threats)}});
    }
    return {{"as_of", dateOrNull(report.asOf)},    {"currency", report.head.currency.code},
            {"borrowings", std::move(borrowings)}, {"earned", amount(report.earned)},
            {"lost", amount(report.lost)},         {"open", amount(report.open)},
            {"received", amount(report.received)}, {"contradicting", report.contradicting}};
}

} // namespace bahi
