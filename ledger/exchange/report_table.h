#pragma once

#include "ledger/base/date.h"
#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bahi {

struct CashBook;
struct MeetingSheet;
struct Passbook;
struct TrialBalance;

/// How people see a column. Machines always see all of it.
enum class Zeros {
    Shown,   // 0.00
    Blank,   // an empty cell: nothing moved
    Dropped, // as Blank, and the column is left out if nothing stands in it at all
};

/// Who sees a column: what people read in a heading stands in each row for machines, and a
/// subtotal is for people alone.
enum class Readers { All, People, Machines };

/// What people see of a cell that says the same as the one above it, as all before it do.
enum class Repeats { Shown, Blank };

struct ReportColumn {
    std::string key;   // for machines: `savings_total`
    std::string title; // for people: `Savings\ntotal`, a line for each
    Zeros zeros = Zeros::Dropped;
    Readers readers = Readers::All;
    Repeats repeats = Repeats::Shown;
};

/// Nothing, a text, an amount, a day, a number. Texts stand left, all others right but days.
using ReportCell = std::variant<std::monostate, std::string, Money, Date, std::uint64_t>;

/// A line between the rows, for people alone: a heading, a subtotal. Its texts may run on over the
/// empty cells behind them. Without cells it is a rule.
struct ReportAside {
    std::size_t before; // the row it stands above
    std::vector<ReportCell> cells;
};

/// A report as rows and columns, before anybody decides how it looks:
///
///     Ujala                                          titles
///     Trial balance as of 2007-02-01, in INR
///
///     Code  Account                  Debit  Credit    columns
///     ---------------------------------------------
///     1010  Cash box                834.00            rows
///     ...
///     ---------------------------------------------
///           Total                   834.00  834.00    totals, for people alone
///
///     Proof: debit 834.00 = credit 834.00             footer
struct ReportTable {
    Currency currency;
    std::vector<std::string> titles;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> totals;       // none, or one row
    std::vector<std::string> footer;      // ends with the line that proves that the report ties
    std::vector<ReportAside> asides = {}; // by the row they stand above

    /// An aside below the rows there are so far.
    void addAside(std::vector<ReportCell> cells) {
        asides.push_back({rows.size(), std::move(cells)});
    }
};

ReportTable tableOf(const Passbook& passbook);
ReportTable tableOf(const MeetingSheet& sheet);
ReportTable tableOf(const CashBook& book);
ReportTable tableOf(const TrialBalance& trial);

} // namespace bahi
