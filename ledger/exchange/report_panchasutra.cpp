// The card of the five principles as a table and as JSON.

#include "ledger/exchange/report_json_share.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/panchasutra.h"

#include <fmt/format.h>

namespace bahi {

namespace {

ReportCell perCentCell(Share share) {
    const auto perCent = wholePerCent(share);
    return perCent ? ReportCell{*perCent} : ReportCell{};
}

std::vector<ReportCell> counted(const char* principle, const char* what, Share share) {
    return {std::string{principle}, std::string{what}, static_cast<std::uint64_t>(share.part),
            static_cast<std::uint64_t>(share.whole), perCentCell(share)};
}

std::vector<ReportCell> paid(const char* principle, const char* what, Share share) {
    return {std::string{principle}, std::string{what}, Money::fromMinor(share.part),
            Money::fromMinor(share.whole), perCentCell(share)};
}

std::string demandWords(const char* dues, const DueStatement& said, const Currency& currency) {
    return fmt::format("{} demand {} = collected {} + balance {}", dues,
                       amountWords(said.demand(), currency), amountWords(said.collected, currency),
                       amountWords(said.balance(), currency));
}

Json jsonOf(Share share) {
    return {{"part", share.part}, {"of", share.whole}, {"per_cent", perCentOrNull(share)}};
}

Json jsonOf(Share share, const JsonAmounts& amount) {
    return {{"part", amount(Money::fromMinor(share.part))},
            {"of", amount(Money::fromMinor(share.whole))},
            {"per_cent", perCentOrNull(share)}};
}

std::string lastMeetingWords(const Panchasutra& card) {
    if (!card.lastMeeting) return "No meeting was held.";
    return fmt::format("Last meeting {}; planned since then and not entered {}",
                       toIso(*card.lastMeeting), card.notEntered);
}

} // namespace

ReportTable tableOf(const Panchasutra& card) {
    const Currency& currency = card.head.currency;
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(card.head,
                           "Panchasutra, the five principles, " + periodWords(card.from, card.to)),
        .columns = {{"principle", "Principle", Zeros::Shown},
                    {"what", "Counted", Zeros::Shown},
                    {"part", "Part", Zeros::Shown},
                    {"whole", "Of", Zeros::Shown},
                    {"per_cent", "Per cent", Zeros::Shown}},
        .rows = {counted("1 regular meetings", "held of planned", card.meetings),
                 paid("2 regular savings", "collected of asked", card.savingsShare()),
                 paid("3 inter-lending", "lent of own money", card.lendingShare()),
                 paid("4 timely repayment", "collected of asked", card.repaymentShare()),
                 counted("5 books up to date", "entered in time of held", card.entered)},
        .totals = {},
        .footer = {}};
    table.footer.push_back(fmt::format("Meetings recorded as missed {}", card.missed));
    table.footer.push_back(lastMeetingWords(card));
    table.footer.push_back(fmt::format("Loans given {}, together {}", card.loansGiven,
                                       amountWords(card.given, currency)));
    table.footer.push_back(demandWords("Savings:", card.savings, currency));
    table.footer.push_back(demandWords("Principal:", card.principal, currency));
    table.footer.push_back(demandWords("Interest:", card.interest, currency));
    table.footer.push_back(
        fmt::format("Own money {} = savings, shares, corpus, reserves, surplus "
                    "and what was earned since, as the trial balance has them",
                    amountWords(card.owned, currency)));
    table.footer.push_back(fmt::format(
        "Proof: held {} of planned {}; collected {} of asked {}; lent {} = account 1210",
        card.meetings.part, card.meetings.whole,
        amountWords(card.principal.collected + card.interest.collected, currency),
        amountWords(card.principal.demand() + card.interest.demand(), currency),
        amountWords(card.lent, currency)));
    return table;
}

Json jsonOf(const Panchasutra& card) {
    const JsonAmounts amount{card.head};
    return {{"from", dateOrNull(card.from)},
            {"to", dateOrNull(card.to)},
            {"currency", card.head.currency.code},
            {"regular_meetings", jsonOf(card.meetings)},
            {"regular_savings", jsonOf(card.savingsShare(), amount)},
            {"inter_lending", jsonOf(card.lendingShare(), amount)},
            {"timely_repayment", jsonOf(card.repaymentShare(), amount)},
            {"books_up_to_date", jsonOf(card.entered)},
            {"missed", card.missed},
            {"last_meeting", dateOrNull(card.lastMeeting)},
            {"not_entered", card.notEntered},
            {"loans_given", card.loansGiven},
            {"given", amount(card.given)}};
}

} // namespace bahi
