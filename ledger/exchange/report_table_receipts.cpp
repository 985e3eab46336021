#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/headed_table.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/receipts_and_payments.h"

#include <fmt/format.h>

namespace bahi {

namespace {

/// A head as the handbook numbers it: R0 to R10, P0 to P11.
std::string receiptsKey(std::uint8_t number) {
    return fmt::format("R{}", number);
}
std::string paymentsKey(std::uint8_t number) {
    return fmt::format("P{}", number);
}

/// `Cash box: 834.00 counted on 2007-02-01, as in the book.`
std::string countedWords(const CountedCash& cash, Date day, const Currency& currency) {
    const Money over = cash.counted - cash.inBook;
    const std::string difference =
        over.isZero()
            ? "as in the book"
            : fmt::format("{} {}", toGrouped(over, currency),
                          over.isNegative() ? "less than in the book" : "more than in the book");
    return fmt::format("{}: {} counted on {}, {}.", ChartOfAccounts::nameOf(cash.account),
                       amountWords(cash.counted, currency), toIso(day), difference);
}

} // namespace

ReportTable tableOf(const ReceiptsAndPayments& told) {
    const Currency& currency = told.head.currency;
    HeadedTable table{told.head, "Receipts and payments, " + periodWords(told.from, told.to),
                      "number"};
    table.section("RECEIPTS");
    table.head(receiptsKey(0), nameOf(ReceiptsHead::OpeningCash), told.opening, told.totalOpening);
    for (const CashHead& head : told.receipts)
        table.head(receiptsKey(head.number), head.name, head.lines, head.total);
    table.total("Total", told.totalOpening + told.totalReceipts);
    table.section("PAYMENTS");
    for (const CashHead& head : told.payments)
        table.head(paymentsKey(head.number), head.name, head.lines, head.total);
    table.head(paymentsKey(0), nameOf(PaymentsHead::ClosingCash), told.closing, told.totalClosing);
    table.total("Total", told.totalPayments + told.totalClosing);

    for (const CountedCash& cash : told.counted)
        table.footer(countedWords(cash, *told.to, currency));
    if (told.counted.empty() && told.to)
        table.footer(fmt::format("The cash was not counted on {}.", toIso(*told.to)));
    const std::string closing = amountWords(told.totalClosing, currency);
    table.footer(fmt::format("Proof: opening {} + receipts {} = payments {} + closing {}",
                             amountWords(told.totalOpening, currency),
                             amountWords(told.totalReceipts, currency),
                             amountWords(told.totalPayments, currency), closing));
    table.footer(fmt::format("Proof: closing {} = cash and bank of the trial balance", closing));
    return table.take();
}

} // namespace bahi
