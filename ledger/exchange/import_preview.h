#pragma once

#include "ledger/exchange/csv_reader.h"
#include "ledger/exchange/doubts.h"
#include "ledger/exchange/import_columns.h"
#include "ledger/exchange/import_rows.h"
#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What a file comes to under one head, to be held against the paper.
struct ImportTotal {
    std::string what; // the file's own word, where it has one
    std::uint64_t rows = 0;
    std::optional<Money> amount = {};
};

/// What Bahi made of somebody's table, before anything of it is saved.
struct ImportPreview {
    std::string file;
    std::vector<TakenColumn> columns;
    std::uint64_t rows = 0;      // of the file
    std::uint64_t clearRows = 0; // of these, without a doubtful cell
    std::uint64_t blankRows = 0; // nothing stands in them
    std::uint64_t quietRows = 0; // a member and a day, and nothing that happened
    CsvTable understood;         // all clear rows, as Bahi itself would have written them
    std::vector<ImportTotal> totals;
    Doubts doubts; // by line

    void count(const std::string& what, const std::optional<Money>& amount);
};

/// A preview that knows the file, its columns and its rows; what they come to is still to be said.
ImportPreview previewOf(const CsvSheet& sheet, const ColumnPlan& plan, const ImportRows& rows,
                        std::span<const std::string_view> ourColumns);

/// Adds a row of ours to what is understood. `columns` are the file's own names for its cells, and
/// outlive the preview; an amount among the cells is counted under `what`.
void addUnderstood(ImportPreview& preview, CsvRow row, const std::string& what,
                   const std::optional<Money>& amount);

/// By line, as a person goes through the paper.
void sortByLine(Doubts& doubts);

/// The columns, the first rows and the totals, for people. The doubts are not in it: their
/// sentences are made elsewhere.
std::string previewText(const ImportPreview& preview, const Currency& currency);

} // namespace bahi
