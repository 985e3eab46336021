#pragma once

#include "ledger/exchange/import_preview.h"
#include "ledger/exchange/import_rows.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// A cell of ours, and what the file calls the column it comes from.
struct FactCell {
    std::string text = {};
    std::string column = {};
};

/// One fact of a meeting: a row of ours in the making.
struct Fact {
    std::string_view kind;
    std::string column; // of the file, that says what kind it is
    FactCell member = {};
    FactCell head = {};
    FactCell amount = {};
    FactCell ref = {};
    FactCell text = {};
};

/// Collects the rows of ours that somebody's table comes to, each with the line it comes from and
/// the file's own names for its cells.
class FactRows {
public:
    FactRows(const ImportRows& rows, const ImportDesk& desk, ImportPreview& preview)
        : m_rows{rows}, m_desk{desk}, m_preview{preview} {}

    /// `what` is the head it is counted under.
    void put(const CsvCells& row, Fact fact, const std::string& what);

    /// `2006-09-01/2`, from the columns date and sitting.
    std::string dayOf(const CsvCells& row) const;

private:
    const ImportRows& m_rows;
    const ImportDesk& m_desk;
    ImportPreview& m_preview;
    std::deque<std::vector<std::string>> m_names;
};

/// Adds what the rows of the long form say: `kind` is a column of the file.
void addFacts(const ImportRows& rows, const ImportDesk& desk, FactRows& facts,
              ImportPreview& preview, Doubts& doubts);

/// Adds what the rows of the wide form say: a member in a meeting.
void addMemberRows(const ImportRows& rows, const ImportDesk& desk, FactRows& facts,
                   ImportPreview& preview, Doubts& doubts);

} // namespace bahi
