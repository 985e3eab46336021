#include "ledger/exchange/csv_reader.h"

#include "ledger/base/input_text.h"
#include "ledger/exchange/formula_guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <csv.h>
#include <new>
#include <optional>

namespace bahi {

namespace {

/// Nothing but blanks before the line end.
bool isBlank(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

/// Drives libcsv one physical line at a time, because libcsv itself does not count lines.
class Parser {
public:
    explicit Parser(char separator) {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        // Blanks belong to the cell: libcsv would drop them around some cells and not around
        // others.
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
        // Its own 128 bytes a step make one huge cell slow.
        csv_set_blk_size(&m_parser, std::size_t{1} << 16U);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// False once the text is no CSV; `cellLine` is then the line where the bad cell begins.
    bool feed(std::string_view line) {
        ++m_line;
        if (!m_inRow && isBlank(line)) return true;
        if (!m_inRow) beginRow();
        const std::size_t taken =
            csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this);
        if (csv_error(&m_parser) == CSV_ENOMEM) throw std::bad_alloc{};
        return taken == line.size() && !m_returnAlone;
    }

    bool finish() {
        return csv_fini(&m_parser, onCell, onRow, this) == 0 && !m_returnAlone && !m_afterReturn;
    }

    std::uint64_t cellLine() const { return m_cellLine; }
    const std::optional<CsvRow>& header() const { return m_header; }

    /// All of it; there is a header.
    CsvSheet take(const std::string& file) {
        return {file, std::move(*m_header), std::move(m_rows), std::move(m_misfits)};
    }

private:
    static void onCell(void* letters, std::size_t size, void* self) {
        static_cast<Parser*>(self)->addCell({static_cast<const char*>(letters), size});
    }
    static void onRow(int end, void* self) { static_cast<Parser*>(self)->endLine(end); }

    void beginRow() {
        m_inRow = true;
        m_cellLine = m_line;
        m_row = CsvRow{.line = m_line, .cells = {}};
        m_row.cells.reserve(m_width);
    }

    void addCell(std::string_view cell) {
        m_returnAlone = m_returnAlone || m_afterReturn;
        m_cellLine = m_line;
        ++m_cells;
        // A row too long is refused anyway; it need not fill the memory first.
        if (!m_header || m_row.cells.size() < m_width) m_row.cells.emplace_back(unguarded(cell));
    }

    /// libcsv reports CR and LF one by one. A CR is half a line end, or none.
    void endLine(int end) {
        if (m_afterReturn) {
            m_returnAlone = m_returnAlone || end != CSV_LF;
            m_afterReturn = false;
            return;
        }
        m_afterReturn = end == CSV_CR;
        endRow();
    }

    void endRow() {
        m_inRow = false;
        const std::size_t cells = std::exchange(m_cells, 0);
        if (!m_header) {
            m_header = std::move(m_row);
            m_width = m_header->cells.size();
        } else if (cells == m_width) {
            m_rows.push_back(std::move(m_row));
        } else {
            m_misfits.push_back({m_row.line, cells});
        }
    }

    csv_parser m_parser{};
    std::size_t m_width = 0; // of the header
    std::uint64_t m_line = 0;
    std::uint64_t m_cellLine = 0; // where the cell being read begins
    bool m_inRow = false;
    bool m_afterReturn = false; // the last letter was a CR outside quotes
    bool m_returnAlone = false; // and no LF followed it
    CsvRow m_row{};
    std::size_t m_cells = 0; // of m_row, those not kept included
    std::optional<CsvRow> m_header;
    std::vector<CsvRow> m_rows;
    std::vector<CsvSheet::Misfit> m_misfits; // rows of another width
};

/// `code,name,joined_on[,gender]`: the columns, and those that may be left out.
std::string headerText(std::span<const std::string_view> columns, std::size_t needed) {
    std::string text = fmt::format("{}", fmt::join(columns.first(needed), ","));
    for (const std::string_view column : columns.subspan(needed))
        text += fmt::format("[,{}]", column);
    return text;
}

/// Which of `columns` each cell of `header` names. The header is in `where.line`.
Result<std::vector<std::size_t>> placesIn(const std::vector<std::string>& header,
                                          std::span<const std::string_view> columns,
                                          std::size_t needed, const Where& where) {
    const auto refused = [&](Refusal why, std::string_view column) {
        return Refused{.why = why}
            .want(headerText(columns, needed))
            .at({where.file, where.line, std::string{column}});
    };
    std::vector<std::size_t> places;
    for (const std::string& cell : header) {
        const std::string name = lowered(trimmed(cell));
        const auto found = std::find(columns.begin(), columns.end(), name);
        if (found == columns.end()) return refused(Refusal::ColumnUnknown, trimmed(cell));
        places.push_back(static_cast<std::size_t>(found - columns.begin()));
    }
    std::vector<bool> seen(columns.size());
    for (const std::size_t place : places) {
        if (seen[place]) return refused(Refusal::ColumnTwice, columns[place]);
        seen[place] = true;
    }
    for (std::size_t place = 0; place < needed; ++place)
        if (!seen[place]) return refused(Refusal::ColumnMissing, columns[place]);
    std::vector<std::size_t> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t place = 0; place < places.size(); ++place)
        if (places[place] != sorted[place])
            return refused(Refusal::ColumnsReordered, columns[places[place]]);
    return places;
}

/// Gives every row a cell for each of `width` columns, empty where the file has none.
void widen(std::vector<CsvRow>& rows, const std::vector<std::size_t>& places, std::size_t width) {
    if (places.size() == width) return;
    for (CsvRow& row : rows) {
        std::vector<std::string> cells(width);
        for (std::size_t cell = 0; cell < places.size(); ++cell)
            cells[places[cell]] = std::move(row.cells[cell]);
        row.cells = std::move(cells);
    }
}

} // namespace

Result<CsvSheet> readAnyCsv(std::string_view bytes, const std::string& file, char separator) {
    const auto text = textOf(bytes, file);
    if (!text) return text.refused();
    const auto refused = [&](Refusal why, std::uint64_t line) {
        return Refused{.why = why}.at({file, line, {}});
    };
    Parser parser{separator};
    bool isCsv = true;
    for (std::string_view rest = text.value(); isCsv && !rest.empty();)
        isCsv = parser.feed(takeLine(rest));
    if (!isCsv || !parser.finish()) return refused(Refusal::CsvMalformed, parser.cellLine());
    if (!parser.header()) return refused(Refusal::CsvEmpty, 0);
    return parser.take(file);
}

Refused refusedFor(const CsvSheet::Misfit& misfit, const CsvSheet& sheet) {
    const std::size_t width = sheet.header.cells.size();
    return Refused{.why = misfit.cells < width ? Refusal::RowTooShort : Refusal::RowTooLong}
        .got(std::to_string(misfit.cells))
        .want(std::to_string(width))
        .at({sheet.file, misfit.line, {}});
}

Result<CsvTable> readCsv(std::string_view bytes, const std::string& file,
                         std::span<const std::string_view> columns,
                         std::optional<std::size_t> needed) {
    const std::size_t least = needed.value_or(columns.size());
    auto sheet = readAnyCsv(bytes, file, ',');
    if (!sheet) {
        Refused refused = sheet.refused();
        if (refused.why == Refusal::CsvEmpty) refused.allowed = headerText(columns, least);
        return refused;
    }
    const CsvSheet& read = sheet.value();
    const Where where{file, read.header.line, {}};
    const auto places = placesIn(read.header.cells, columns, least, where);
    if (!places) return places.refused();
    if (!read.misfits.empty()) return refusedFor(read.misfits.front(), read);

    CsvTable table{file, {columns.begin(), columns.end()}, std::move(sheet.value().rows)};
    if (table.rows.empty()) return Refused{.why = Refusal::CsvEmpty}.at(where);
    widen(table.rows, places.value(), columns.size());
    return table;
}

} // namespace bahi
