#pragma once

#include "ledger/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A row as it stands in the file, which begins in `line`.
struct CsvRow {
    std::uint64_t line;
    std::vector<std::string> cells; // one for each column
    /// What this row's cells are called in the file, where that is not what the table calls its
    /// columns; outlives the row.
    const std::vector<std::string>* columns = nullptr;
};

struct CsvTable {
    std::string file;
    std::vector<std::string> columns;
    std::vector<CsvRow> rows; // one or more
};

/// Reads a table whose header is exactly `columns`, in any case and with any blanks around. Those
/// after the first `needed` may be left out; their cells are then empty.
///
/// UTF-8 with or without a byte order mark; RFC 4180, so that blanks belong to a cell and a quote
/// stands only around a whole one; commas; CRLF or LF. Blank lines do not count, but lines are
/// numbered as an editor numbers them. An apostrophe that guards a cell of ours is taken away.
///
/// Refuses, in this order: NotUtf8, CsvMalformed (with the line in which the cell begins),
/// CsvEmpty (no header), ColumnUnknown, ColumnTwice, ColumnMissing, ColumnsReordered, the first
/// RowTooShort or RowTooLong, CsvEmpty (no row below the header).
Result<CsvTable> readCsv(std::string_view bytes, const std::string& file,
                         std::span<const std::string_view> columns,
                         std::optional<std::size_t> needed = {});

/// A table with any header, as somebody else made it.
struct CsvSheet {
    /// A row with more or fewer cells than the header.
    struct Misfit {
        std::uint64_t line;
        std::size_t cells;
    };

    std::string file;
    CsvRow header;
    std::vector<CsvRow> rows;
    std::vector<Misfit> misfits;
};

/// Reads it by the rules of readCsv, `separator` between the cells. Refuses NotUtf8, CsvMalformed,
/// CsvEmpty without a header.
Result<CsvSheet> readAnyCsv(std::string_view bytes, const std::string& file, char separator);

/// What a misfit of `sheet` is refused as: RowTooShort, RowTooLong.
Refused refusedFor(const CsvSheet::Misfit& misfit, const CsvSheet& sheet);

} // namespace bahi
