// The loan ledger as a table and as JSON.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/loan_words.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/loan_ledger.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

namespace bahi {

namespace {

ReportCell cellOf(const std::optional<Date>& date) {
    return date ? ReportCell{*date} : ReportCell{};
}

std::string particularsOf(const LoanLedgerRow& row) {
    const std::string takenBack = takenBackWords(row.reverses, row.reversedBy);
    const std::string words{kindWord(row.kind)};
    return takenBack.empty() ? words : words + ", " + takenBack;
}

void addPage(ReportTable& table, const LoanPage& page, const LoanLedger& ledger) {
    const std::string code = page.member.text();
    const std::uint64_t loan = page.number.value;
    if (!page.before.isZero())
        table.rows.push_back({loan,
                              code,
                              page.name,
                              cellOf(ledger.from),
                              {},
                              "Brought forward",
                              {},
                              {},
                              {},
                              {},
                              {},
                              page.before});
    for (const LoanLedgerRow& row : page.rows)
        table.rows.push_back({loan, code, page.name, row.date, row.voucher.value,
                              particularsOf(row), row.lent, row.repaid, row.lowered, row.interest,
                              row.other, row.balance});
    Money other;
    for (const LoanLedgerRow& row : page.rows) other += row.other;
    table.rows.push_back({loan,
                          code,
                          page.name,
                          cellOf(ledger.to),
                          {},
                          "Carried down",
                          page.lent,
                          page.repaid,
                          page.lowered,
                          page.interest,
                          other,
                          page.balance});
}

/// `Loan 1 (L-1), HIRA: 600.00 on 2006-03-01 at 2 % a month, instalment 100.00, resolution 1, for
/// a goat, guarantors BHIMA; interest due 7.00`
std::string termsWords(const LoanPage& page, const Currency& currency) {
    const LoanTerms& terms = page.terms;
    std::string words = fmt::format("Loan {}", page.number.value);
    if (!page.reference.empty()) words += fmt::format(" ({})", page.reference);
    words += fmt::format(", {}: {} on {} from {} at {}{}", page.member.text(),
                         amountWords(terms.principal, currency), toIso(page.givenOn),
                         page.account.value, rateWords(terms), terms.agreed ? "" : " % a month");
    if (terms.agreed)
        words += ", instalments " + instalmentWords(terms, currency);
    else if (!terms.instalment.isZero())
        words += fmt::format(", instalment {}", amountWords(terms.instalment, currency));
    if (terms.resolution) words += fmt::format(", resolution {}", terms.resolution->value);
    if (!page.purpose.empty()) words += ", for " + page.purpose;
    for (std::size_t i = 0; i < page.guarantors.size(); ++i)
        words += (i == 0 ? ", guarantors " : " and ") + page.guarantors[i].text();
    words += fmt::format("; interest due {}", amountWords(page.interestDue, currency));
    return words;
}

std::string proofOf(const LoanFund& fund, bool isPart, const Currency& currency) {
    if (!isPart)
        return fmt::format("Proof: all pages of {} {} = account {} {}", fund.account.value,
                           amountWords(fund.onAllPages, currency), fund.account.value,
                           amountWords(fund.balance, currency));
    return fmt::format("Proof: this page {} + the others of {} {} = account {} {}",
                       amountWords(fund.onThesePages, currency), fund.account.value,
                       amountWords(fund.onAllPages - fund.onThesePages, currency),
                       fund.account.value, amountWords(fund.balance, currency));
}

Json jsonOf(const LoanPage& page, const JsonAmounts& amount) {
    Json guarantors = Json::array();
    for (const MemberCode& code : page.guarantors) guarantors.push_back(code.text());
    Json rows = Json::array();
    for (const LoanLedgerRow& row : page.rows)
        rows.push_back({{"date", toIso(row.date)},
                        {"voucher", row.voucher.value},
                        {"kind", wordOf(row.kind)},
                        {"lent", amount(row.lent)},
                        {"repaid", amount(row.repaid)},
                        {"lowered", amount(row.lowered)},
                        {"interest", amount(row.interest)},
                        {"other", amount(row.other)},
                        {"balance", amount(row.balance)},
                        {"reverses", idOrNull(row.reverses)},
                        {"reversed_by", idOrNull(row.reversedBy)}});
    return {{"loan", page.number.value},
            {"member", page.member.text()},
            {"name", page.name},
            {"account", std::to_string(page.account.value)},
            {"given_on", toIso(page.givenOn)},
            {"amount", amount(page.terms.principal)},
            {"rate", rateWords(page.terms)},
            {"instalment", amount(page.terms.instalment)},
            {"resolution", idOrNull(page.terms.resolution)},
            {"purpose", textOrNull(page.purpose)},
            {"reference", textOrNull(page.reference)},
            {"guarantors", std::move(guarantors)},
            {"brought_forward", amount(page.before)},
            {"rows", std::move(rows)},
            {"lent", amount(page.lent)},
            {"repaid", amount(page.repaid)},
            {"lowered", amount(page.lowered)},
            {"interest", amount(page.interest)},
            {"balance", amount(page.balance)},
            {"interest_due", amount(page.interestDue)}};
}

} // namespace

ReportTable tableOf(const LoanLedger& ledger) {
    const Currency& currency = ledger.head.currency;
    const std::string what =
        ledger.only ? fmt::format("Loan {}, ", ledger.only->value) : std::string{"Loan ledger, "};
    ReportTable table{.currency = currency,
                      .titles = titlesOf(ledger.head, what + periodWords(ledger.from, ledger.to)),
                      .columns = {{"loan", "Loan", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"member", "Member", Zeros::Shown, Readers::All, Repeats::Blank},
                                  {"name", "Name", Zeros::Dropped, Readers::All, Repeats::Blank},
                                  {"date", "Date", Zeros::Shown},
                                  {"voucher", "Voucher", Zeros::Shown},
                                  {"particulars", "Particulars", Zeros::Shown},
                                  {"lent", "Lent", Zeros::Blank},
                                  {"repaid", "Repaid", Zeros::Blank},
                                  {"lowered", "Written off\nor moved", Zeros::Dropped},
                                  {"interest", "Interest", Zeros::Blank},
                                  {"other", "Other", Zeros::Dropped},
                                  {"balance", "Balance", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    for (const LoanPage& page : ledger.pages) addPage(table, page, ledger);
    for (const LoanPage& page : ledger.pages) table.footer.push_back(termsWords(page, currency));
    if (ledger.pages.empty()) table.footer.emplace_back("No loan stood in these days.");
    if (ledger.funds.empty()) table.footer.emplace_back("Proof: no account of loans ever moved.");
    for (const LoanFund& fund : ledger.funds)
        table.footer.push_back(proofOf(fund, ledger.only.has_value(), currency));
    return table;
}

Json jsonOf(const LoanLedger& ledger) {
    const JsonAmounts amount{ledger.head};
    Json loans = Json::array();
    for (const LoanPage& page : ledger.pages) loans.push_back(jsonOf(page, amount));
    Json accounts = Json::array();
    for (const LoanFund& fund : ledger.funds)
        accounts.push_back({{"code", std::to_string(fund.account.value)},
                            {"name", ChartOfAccounts::nameOf(fund.account)},
                            {"pages", amount(fund.onAllPages)},
                            {"balance", amount(fund.balance)}});
    return {{"from", dateOrNull(ledger.from)},
            {"to", dateOrNull(ledger.to)},
            {"currency", ledger.head.currency.code},
            {"loans", std::move(loans)},
            {"accounts", std::move(accounts)}};
}

} // namespace bahi
