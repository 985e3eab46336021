#pragma once

#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/doubts.h"
#include "ledger/exchange/import_choices.h"
#include "ledger/exchange/import_columns.h"
#include "ledger/exchange/import_people.h"
#include "ledger/exchange/import_words.h"
#include "ledger/money/currency.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What an import has to know besides the file.
struct ImportDesk {
    const ImportChoices& choices;
    const Currency& currency;
    const MemberNames& members;
};

/// Somebody's table by our columns, each cell in our way of writing: what of its rows is clear.
class ImportRows {
public:
    /// What is doubtful of a cell is added to `doubts`, with the header it stands under, and its
    /// row is left out. Rows in which nothing stands are counted.
    ImportRows(const CsvSheet& sheet, const ColumnPlan& plan, std::span<const OurColumn> ours,
               const ImportDesk& desk, Doubts& doubts);

    /// A cell for each of ours, empty where the file has no such column. The columns are called
    /// what the file calls them.
    const CsvTable& table() const { return m_table; }
    std::uint64_t blankRows() const { return m_blankRows; }

    /// Where the one of ours with that name stands.
    std::size_t placeOf(std::string_view name) const;
    /// What it is called: as the file does, or as we do.
    const std::string& nameOf(std::string_view name) const {
        return m_table.columns[placeOf(name)];
    }

    /// Her code, from the columns code, name and member; empty if all of them are. Refuses what
    /// MemberNames refuses, in the cell that is doubtful.
    Result<std::string> memberOf(const CsvCells& row, const MemberNames& members) const;
    /// The code or the name that stands in the row, with the column it stands in.
    std::size_t memberPlaceOf(const CsvCells& row) const;

private:
    Result<std::string> plain(const CsvCells& row, std::size_t place) const;
    bool read(const CsvRow& row, CsvRow& ours, Doubts& doubts) const;

    std::span<const OurColumn> m_ours;
    const ImportDesk& m_desk;
    const ColumnPlan& m_plan;
    CsvTable m_table;
    std::map<std::string_view, std::size_t> m_places; // by our names
    std::uint64_t m_blankRows = 0;
};

} // namespace bahi
