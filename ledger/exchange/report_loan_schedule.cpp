// A loan's schedule, and its life, as tables and as JSON.

#include "ledger/exchange/report_loan_schedule.h"

#include "ledger/lending/term_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

using Json = nlohmann::ordered_json;

std::string grouped(Money amount, const Currency& currency) {
    return toGrouped(amount.isNegative() ? -amount : amount, currency);
}

/// `10,000.00 paid out on 2024-01-01, in INR`
std::string loanWords(const RepaymentTerms& terms, const Currency& currency) {
    return fmt::format("{} paid out on {}, in {}", grouped(terms.principal, currency),
                       toIso(terms.disbursedOn), currency.code);
}

std::uint64_t numberOf(std::int32_t row) {
    return static_cast<std::uint64_t>(row);
}

/// What stands beside the rows, where there is any.
void tellBeside(ReportTable& table, const RepaymentSchedule& schedule) {
    const auto tell = [&](std::string_view what, Money amount) {
        if (!amount.isZero())
            table.footer.push_back(fmt::format("{} {}", what, grouped(amount, table.currency)));
    };
    tell("Interest withheld when the loan is paid out", schedule.withheldInterest);
    tell("Fees when the loan is paid out", schedule.feesAtDisbursement);
    tell("Interest added to the principal before the first instalment", schedule.capitalised);
}

/// `written off`, as people say it.
std::string statusWords(LoanStatus status) {
    std::string words{termWord(status)};
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

struct LifeTotals {
    Money beside; // principal brought beside the instalments
    Money waived;
    Money writtenOff;
};

std::vector<ReportColumn> lifeColumns() {
    return {{"number", "No.", Zeros::Shown},
            {"due", "Due", Zeros::Shown},
            {"principal", "Principal", Zeros::Shown},
            {"interest", "Interest", Zeros::Shown},
            {"overdue_interest", "Interest\non overdue", Zeros::Dropped},
            {"fees", "Fees", Zeros::Dropped},
            {"penalties", "Penalties", Zeros::Dropped},
            {"total", "To pay", Zeros::Shown},
            {"paid", "Paid", Zeros::Blank},
            {"in_advance", "Of it\nearly", Zeros::Dropped},
            {"late", "Of it\nlate", Zeros::Dropped},
            {"waived", "Waived", Zeros::Dropped},
            {"written_off", "Written\noff", Zeros::Dropped},
            {"left", "Left", Zeros::Blank}};
}

std::vector<ReportCell> lifeCells(const InstalmentState& row) {
    const LoanParts& asked = row.asked;
    return {numberOf(row.number),   row.due,           asked.principal, asked.interest,
            asked.overdueInterest,  asked.fees,        asked.penalties, asked.total(),
            row.paid.total(),       row.inAdvance,     row.late,        row.waived.total(),
            row.writtenOff.total(), row.left().total()};
}

/// What is to be said below the rows.
void tellLife(ReportTable& table, const LoanLife& life, const LifeTotals& totals) {
    const Currency& currency = table.currency;
    table.footer.push_back(fmt::format("The loan is {}; principal still owed {}",
                                       statusWords(life.status), grouped(life.balance, currency)));
    if (!totals.beside.isZero())
        table.footer.push_back(fmt::format("Principal brought beside the instalments {}",
                                           grouped(totals.beside, currency)));
    if (!life.held.isZero())
        table.footer.push_back(
            fmt::format("Brought and not used {}", grouped(life.held, currency)));
    if (!life.recovered.isZero())
        table.footer.push_back(fmt::format("Recovered after it was written off {}",
                                           grouped(life.recovered, currency)));
    table.footer.push_back(
        fmt::format("Proof: asked {} = paid {} + waived {} + written off {} + left {}",
                    grouped(life.asked().total(), currency), grouped(life.paid().total(), currency),
                    grouped(totals.waived, currency), grouped(totals.writtenOff, currency),
                    grouped(life.left().total(), currency)));
}

Json partsJson(const LoanParts& parts, const Currency& currency) {
    const auto amount = [&](Money money) { return toDecimal(money, currency); };
    return {{"principal", amount(parts.principal)},
            {"interest", amount(parts.interest)},
            {"overdue_interest", amount(parts.overdueInterest)},
            {"fees", amount(parts.fees)},
            {"penalties", amount(parts.penalties)},
            {"total", amount(parts.total())}};
}

} // namespace

ReportTable tableOf(const RepaymentTerms& terms, const RepaymentSchedule& schedule,
                    const Currency& currency) {
    ReportTable table{.currency = currency,
                      .titles = {"Repayment schedule", loanWords(terms, currency)},
                      .columns = {{"number", "No.", Zeros::Shown},
                                  {"due", "Due", Zeros::Shown},
                                  {"principal", "Principal", Zeros::Shown},
                                  {"interest", "Interest", Zeros::Shown},
                                  {"fees", "Fees", Zeros::Dropped},
                                  {"total", "To pay", Zeros::Shown},
                                  {"balance", "Left to\nrepay", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const Instalment& row : schedule.rows)
        table.rows.push_back({numberOf(row.number), row.due, row.principal, row.interest, row.fees,
                              row.total(), row.balanceAfter});
    table.totals = {{},
                    std::string{"Total"},
                    schedule.principal(),
                    schedule.interest(),
                    schedule.fees(),
                    schedule.total(),
                    {}};
    tellBeside(table, schedule);
    const Money owed = terms.principal + schedule.capitalised;
    table.footer.push_back(fmt::format("Proof: principal of all instalments {} = owed {}",
                                       grouped(schedule.principal(), currency),
                                       grouped(owed, currency)));
    return table;
}

Json jsonOf(const RepaymentTerms& terms, const RepaymentSchedule& schedule,
            const Currency& currency) {
    const auto amount = [&](Money money) { return toDecimal(money, currency); };
    Json rows = Json::array();
    for (const Instalment& row : schedule.rows)
        rows.push_back({{"number", row.number},
                        {"from", toIso(row.from)},
                        {"due", toIso(row.due)},
                        {"principal", amount(row.principal)},
                        {"interest", amount(row.interest)},
                        {"fees", amount(row.fees)},
                        {"total", amount(row.total())},
                        {"balance_after", amount(row.balanceAfter)},
                        {"down_payment", row.isDownPayment}});
    return {{"currency", currency.code},
            {"lent", amount(terms.principal)},
            {"disbursed_on", toIso(terms.disbursedOn)},
            {"instalments", std::move(rows)},
            {"principal", amount(schedule.principal())},
            {"interest", amount(schedule.interest())},
            {"fees", amount(schedule.fees())},
            {"total", amount(schedule.total())},
            {"level", amount(schedule.level)},
            {"capitalised_interest", amount(schedule.capitalised)},
            {"withheld_interest", amount(schedule.withheldInterest)},
            {"fees_at_disbursement", amount(schedule.feesAtDisbursement)},
            {"interest_difference", amount(schedule.interestDifference)},
            {"fees_difference", amount(schedule.feesDifference)}};
}

ReportTable tableOf(const RepaymentTerms& terms, const LoanLife& life, Date asOf,
                    const Currency& currency) {
    ReportTable table{.currency = currency,
                      .titles = {fmt::format("The loan as it stands on {}", toIso(asOf)),
                                 loanWords(terms, currency)},
                      .columns = lifeColumns(),
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    LifeTotals totals;
    for (const InstalmentState& row : life.rows) {
        table.rows.push_back(lifeCells(row));
        totals.beside += row.extraPrincipal;
        totals.waived += row.waived.total();
        totals.writtenOff += row.writtenOff.total();
    }
    const LoanParts asked = life.asked();
    table.totals = {{},
                    std::string{"Total"},
                    asked.principal,
                    asked.interest,
                    asked.overdueInterest,
                    asked.fees,
                    asked.penalties,
                    asked.total(),
                    life.paid().total(),
                    life.inAdvance(),
                    life.late(),
                    totals.waived,
                    totals.writtenOff,
                    life.left().total()};
    tellLife(table, life, totals);
    return table;
}

ReportTable transactionsOf(const LoanLife& life, const Currency& currency) {
    ReportTable table{.currency = currency,
                      .titles = {"What happened"},
                      .columns = {{"on", "Date", Zeros::Shown},
                                  {"kind", "What", Zeros::Shown},
                                  {"amount", "Amount", Zeros::Blank},
                                  {"principal", "Principal", Zeros::Blank},
                                  {"interest", "Interest", Zeros::Blank},
                                  {"overdue_interest", "Interest\non overdue", Zeros::Dropped},
                                  {"fees", "Fees", Zeros::Dropped},
                                  {"penalties", "Penalties", Zeros::Dropped},
                                  {"unallocated", "Not used", Zeros::Dropped},
                                  {"balance", "Principal\nowed", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const LoanTransaction& done : life.transactions)
        table.rows.push_back({done.on, std::string{termWord(done.kind)}, done.amount,
                              done.parts.principal, done.parts.interest, done.parts.overdueInterest,
                              done.parts.fees, done.parts.penalties, done.unallocated,
                              done.balanceAfter});
    return table;
}

Json jsonOf(const LoanLife& life, Date asOf, const Currency& currency) {
    const auto amount = [&](Money money) { return toDecimal(money, currency); };
    Json rows = Json::array();
    for (const InstalmentState& row : life.rows)
        rows.push_back({{"number", row.number},
                        {"from", toIso(row.from)},
                        {"due", toIso(row.due)},
                        {"asked", partsJson(row.asked, currency)},
                        {"paid", partsJson(row.paid, currency)},
                        {"waived", partsJson(row.waived, currency)},
                        {"written_off", partsJson(row.writtenOff, currency)},
                        {"left", partsJson(row.left(), currency)},
                        {"late", amount(row.late)},
                        {"in_advance", amount(row.inAdvance)},
                        {"paid_on", row.paidOn ? Json(toIso(*row.paidOn)) : Json(nullptr)},
                        {"balance_after", amount(row.balanceAfter)},
                        {"down_payment", row.isDownPayment},
                        {"not_agreed", row.isExtra}});
    Json transactions = Json::array();
    for (const LoanTransaction& done : life.transactions)
        transactions.push_back({{"event", done.event + 1},
                                {"on", toIso(done.on)},
                                {"kind", termWord(done.kind)},
                                {"amount", amount(done.amount)},
                                {"parts", partsJson(done.parts, currency)},
                                {"not_used", amount(done.unallocated)},
                                {"balance_after", amount(done.balanceAfter)}});
    return {{"currency", currency.code},       {"as_of", toIso(asOf)},
            {"status", termWord(life.status)}, {"lent", amount(life.lent)},
            {"balance", amount(life.balance)}, {"left", partsJson(life.left(), currency)},
            {"held", amount(life.held)},       {"recovered", amount(life.recovered)},
            {"instalments", std::move(rows)},  {"transactions", std::move(transactions)}};
}

} // namespace bahi
