#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/receipts_and_payments.h"

#include <fmt/format.h>

namespace bahi {

namespace {

// Which side of the account a head stands on, as the handbook numbers them: R0 to R10, P0 to P11.
constexpr char kReceipts = 'R';
constexpr char kPayments = 'P';

/// Fills the table from top to bottom.
class Filler {
public:
    explicit Filler(ReportTable& table) : m_table{table} {}

    void heading(const std::string& words) { aside(words, {}); }
    void total(const std::string& words, Money amount) {
        m_table.addAside({});
        aside(words, amount);
    }
    void blank() { aside({}, {}); }

    void head(char side, std::uint8_t number, std::string_view name,
              const std::vector<PageLine>& lines, Money total) {
        aside(std::string{name}, total);
        for (const PageLine& line : lines)
            m_table.rows.push_back({fmt::format("{}{}", side, number),
                                    std::string{name},
                                    std::to_string(line.account.value),
                                    std::string{line.name},
                                    line.page ? ReportCell{line.page->code} : ReportCell{},
                                    line.amount,
                                    {}});
    }

private:
    void aside(const ReportCell& words, const ReportCell& amount) {
        m_table.addAside({{}, {}, words, {}, {}, {}, amount});
    }

    ReportTable& m_table;
};

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
    ReportTable table{
        .currency = currency,
        .titles = titlesOf(told.head, "Receipts and payments, " + periodWords(told.from, told.to)),
        .columns = {{"head", "", Zeros::Shown, Readers::Machines},
                    {"head_name", "", Zeros::Shown, Readers::Machines},
                    {"code", "Code", Zeros::Shown},
                    {"name", "Account", Zeros::Shown},
                    {"page", "Page", Zeros::Dropped},
                    {"amount", "Amount", Zeros::Shown},
                    {"", "Total", Zeros::Shown, Readers::People}},
        .rows = {},
        .totals = {},
        .footer = {}};
    Filler filler{table};
    filler.heading("RECEIPTS");
    filler.head(kReceipts, 0, nameOf(ReceiptsHead::OpeningCash), told.opening, told.totalOpening);
    for (const CashHead& head : told.receipts)
        filler.head(kReceipts, head.number, head.name, head.lines, head.total);
    filler.total("Total", told.totalOpening + told.totalReceipts);
    filler.blank();
    filler.heading("PAYMENTS");
    for (const CashHead& head : told.payments)
        filler.head(kPayments, head.number, head.name, head.lines, head.total);
    filler.head(kPayments, 0, nameOf(PaymentsHead::ClosingCash), told.closing, told.totalClosing);
    filler.total("Total", told.totalPayments + told.totalClosing);

    for (const CountedCash& cash : told.counted)
        table.footer.push_back(countedWords(cash, *told.to, currency));
    if (told.counted.empty() && told.to)
        table.footer.push_back(fmt::format("The cash was not counted on {}.", toIso(*told.to)));
    table.footer.push_back(fmt::format(
        "Proof: opening {} + receipts {} = payments {} + closing {}, the cash of the trial balance",
        amountWords(told.totalOpening, currency), amountWords(told.totalReceipts, currency),
        amountWords(told.totalPayments, currency), amountWords(told.totalClosing, currency)));
    return table;
}

} // namespace bahi
