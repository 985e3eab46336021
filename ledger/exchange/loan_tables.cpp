// The list of loans, one loan and what closes it, as tables and as JSON.

#include "ledger/exchange/loan_words.h"
#include "ledger/exchange/report_json_parts.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/loan_list.h"
#include "ledger/reports/loan_look.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::string_view wordOf(LoanState state) {
    switch (state) {
        case LoanState::Open:
            return "open";
        case LoanState::Overdue:
            return "overdue";
        case LoanState::Closed:
            return "closed";
    }
    return {};
}

ReportCell daysCell(std::int32_t days) {
    return days > 0 ? ReportCell{static_cast<std::uint64_t>(days)} : ReportCell{};
}

std::vector<ReportColumn> planColumns() {
    return {{"number", "No.", Zeros::Shown},
            {"due", "Due", Zeros::Shown},
            {"principal", "Principal", Zeros::Shown},
            {"interest", "Interest", Zeros::Shown},
            {"charges", "Fees and\nfines", Zeros::Dropped},
            {"total", "Together", Zeros::Shown},
            {"balance", "Balance", Zeros::Shown}};
}

/// The months of a plan below one another, and their sums.
ReportTable planTable(const Currency& currency, const std::string& title,
                      const std::vector<PlannedInstalment>& months) {
    ReportTable table{.currency = currency,
                      .titles = {title},
                      .columns = planColumns(),
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    PlannedInstalment sum;
    for (const PlannedInstalment& month : months) {
        table.rows.push_back({std::uint64_t{table.rows.size() + 1}, month.due, month.principal,
                              month.interest, month.charges, month.total(), month.balance});
        sum.principal += month.principal;
        sum.interest += month.interest;
        sum.charges += month.charges;
    }
    table.totals = {"Sum", {}, sum.principal, sum.interest, sum.charges, sum.total(), {}};
    return table;
}

void addPart(ReportTable& table, const char* part, const std::vector<PlannedInstalment>& months) {
    std::uint64_t number = 0;
    for (const PlannedInstalment& month : months)
        table.rows.push_back({std::string{part}, ++number, month.due, month.principal,
                              month.interest, month.charges, month.total(), month.balance});
}

Json jsonOf(const std::vector<PlannedInstalment>& months, const JsonAmounts& amount) {
    Json list = Json::array();
    for (const PlannedInstalment& month : months)
        list.push_back({{"due", toIso(month.due)},
                        {"principal", amount(month.principal)},
                        {"interest", amount(month.interest)},
                        {"charges", amount(month.charges)},
                        {"balance", amount(month.balance)}});
    return list;
}

Json rowsOf(const LoanPage& page, const JsonAmounts& amount) {
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
    return rows;
}

std::string whoWords(const MemberCode& code, const std::string& name) {
    return name.empty() ? code.text() : code.text() + " " + name;
}

} // namespace

ReportTable tableOf(const LoanList& list) {
    ReportTable table{.currency = list.head.currency,
                      .titles = titlesOf(list.head, list.asOf ? "Loans on " + toIso(*list.asOf)
                                                              : std::string{"Loans"}),
                      .columns = {{"loan", "Loan", Zeros::Shown},
                                  {"member", "Member", Zeros::Shown},
                                  {"name", "Name", Zeros::Dropped},
                                  {"account", "Fund", Zeros::Shown},
                                  {"purpose", "Purpose", Zeros::Dropped},
                                  {"given_on", "Given on", Zeros::Shown},
                                  {"principal", "Principal", Zeros::Shown},
                                  {"rate", "% a\nmonth", Zeros::Shown},
                                  {"instalment", "Instalment", Zeros::Blank},
                                  {"outstanding", "Outstanding", Zeros::Blank},
                                  {"principal_due", "Principal\ndue", Zeros::Blank},
                                  {"interest_due", "Interest\ndue", Zeros::Blank},
                                  {"days_overdue", "Days\noverdue", Zeros::Dropped},
                                  {"state", "State", Zeros::Shown}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    Money outstanding;
    Money principal;
    Money interest;
    for (const LoanListRow& row : list.rows) {
        table.rows.push_back({std::uint64_t{row.number.value}, row.member.text(), row.name,
                              std::uint64_t{row.account.value}, row.purpose, row.givenOn,
                              row.terms.principal, rateWords(row.terms), row.terms.instalment,
                              row.outstanding, row.principalDue, row.interestDue,
                              daysCell(row.daysOverdue), std::string{wordOf(row.state)}});
        outstanding += row.outstanding;
        principal += row.principalDue;
        interest += row.interestDue;
    }
    table.totals = {{}, "Total", {},          {},        {},       {}, {},
                    {}, {},      outstanding, principal, interest, {}, {}};
    if (list.rows.empty()) table.footer.emplace_back("There is no loan.");
    table.footer.push_back(fmt::format("Proof: outstanding {} = accounts 12xx",
                                       amountWords(outstanding, list.head.currency)));
    return table;
}

ReportTable tableOf(const LoanLook& look) {
    ReportTable table{.currency = look.head.currency,
                      .titles = {},
                      .columns = planColumns(),
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    table.columns.insert(table.columns.begin(), {"part", "Part", Zeros::Shown});
    addPart(table, "agreed", look.agreed);
    addPart(table, "left", look.left);
    return table;
}

ReportTable pageTableOf(const LoanLook& look) {
    ReportTable table{.currency = look.head.currency,
                      .titles = {"Its page"},
                      .columns = {{"date", "Date", Zeros::Shown},
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
    for (const LoanLedgerRow& row : look.page.rows) {
        const std::string takenBack = takenBackWords(row.reverses, row.reversedBy);
        const std::string kind{kindWord(row.kind)};
        table.rows.push_back({row.date, row.voucher.value,
                              takenBack.empty() ? kind : fmt::format("{}, {}", kind, takenBack),
                              row.lent, row.repaid, row.lowered, row.interest, row.other,
                              row.balance});
    }
    return table;
}

ReportTable agreedTableOf(const LoanLook& look) {
    return planTable(look.head.currency, "As agreed", look.agreed);
}

ReportTable leftTableOf(const LoanLook& look) {
    return planTable(look.head.currency,
                     "What is left, if all that falls due is paid at its meeting", look.left);
}

Json jsonOf(const LoanLook& look) {
    const JsonAmounts amount{look.head};
    const LoanPage& page = look.page;
    Json guarantors = Json::array();
    for (const MemberCode& code : page.guarantors) guarantors.push_back(code.text());
    return {{"loan", page.number.value},
            {"as_of", toIso(look.asOf)},
            {"currency", look.head.currency.code},
            {"member", page.member.text()},
            {"name", page.name},
            {"account", jsonCode(page.account)},
            {"given_on", toIso(page.givenOn)},
            {"principal", amount(page.terms.principal)},
            {"rate", rateWords(page.terms)},
            {"instalment", amount(page.terms.instalment)},
            {"resolution", idOrNull(page.terms.resolution)},
            {"purpose", textOrNull(page.purpose)},
            {"reference", textOrNull(page.reference)},
            {"guarantors", std::move(guarantors)},
            {"effective_annual_rate",
             look.effectiveRate ? Json(look.effectiveRate->toText()) : Json(nullptr)},
            {"outstanding", amount(page.balance)},
            {"principal_due", amount(look.principalDue)},
            {"interest_due", amount(look.interestDue)},
            {"charges_due", amount(look.chargesDue)},
            {"principal_overdue", amount(look.arrears.principal)},
            {"interest_overdue", amount(look.arrears.interest)},
            {"overdue_since", dateOrNull(look.arrears.since)},
            {"days_overdue", look.arrears.daysOn(look.asOf)},
            {"rows", rowsOf(page, amount)},
            {"agreed", jsonOf(look.agreed, amount)},
            {"left", jsonOf(look.left, amount)}};
}

ReportTable tableOf(const LoanPayoff& payoff) {
    ReportTable table{
        .currency = payoff.head.currency,
        .titles = titlesOf(payoff.head,
                           fmt::format("What closes loan {} of {} on {}", payoff.number.value,
                                       whoWords(payoff.member, payoff.name), toIso(payoff.on))),
        .columns = {{"item", "Item", Zeros::Shown}, {"amount", "Amount", Zeros::Shown}},
        .rows = {{"Principal", payoff.principal},
                 {"Interest overdue", payoff.interestOverdue},
                 {"Interest of the day", payoff.interestOfDay}},
        .totals = {"To close it", payoff.total()},
        .footer = {}};
    table.footer.emplace_back(
        payoff.ownTerms
            ? "Interest, fees and fines as the terms of the loan's own say."
            : "Interest by the group's rule, as a meeting on this day would ask it; fines apart.");
    if (!payoff.charges.isZero()) table.rows.push_back({"Fees and fines", payoff.charges});
    if (payoff.isFollowed)
        table.footer.emplace_back(
            "Vouchers of later days stand on its page: this is what closed "
            "it on this day.");
    return table;
}

Json jsonOf(const LoanPayoff& payoff) {
    const JsonAmounts amount{payoff.head};
    return {{"loan", payoff.number.value},
            {"member", payoff.member.text()},
            {"name", payoff.name},
            {"on", toIso(payoff.on)},
            {"currency", payoff.head.currency.code},
            {"principal", amount(payoff.principal)},
            {"interest_overdue", amount(payoff.interestOverdue)},
            {"interest_of_day", amount(payoff.interestOfDay)},
            {"charges", amount(payoff.charges)},
            {"total", amount(payoff.total())},
            {"later_vouchers", payoff.isFollowed}};
}

} // namespace bahi
