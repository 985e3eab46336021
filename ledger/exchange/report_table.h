#pragma once

#include "ledger/base/date.h"
#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <string>
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

struct ReportColumn {
    std::string key;   // for machines: `savings_total`
    std::string title; // for people: `Savings\ntotal`, a line for each
    Zeros zeros = Zeros::Dropped;
};

/// Nothing, a text, an amount, a day, a number. Texts stand left, all others right but days.
using ReportCell = std::variant<std::monostate, std::string, Money, Date, std::uint64_t>;

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
    std::vector<ReportCell> totals;  // none, or one row
    std::vector<std::string> footer; // ends with the line that proves that the report ties
};

ReportTable tableOf(const Passbook& passbook);
ReportTable tableOf(const MeetingSheet& sheet);
ReportTable tableOf(const CashBook& book);
ReportTable tableOf(const TrialBalance& trial);

} // namespace bahi
