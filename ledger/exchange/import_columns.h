#pragma once

#include "ledger/exchange/csv_reader.h"
#include "ledger/exchange/doubts.h"
#include "ledger/exchange/import_choices.h"
#include "ledger/exchange/import_words.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// One column of the file, and which of ours it was taken for.
struct TakenColumn {
    std::size_t place;     // in the file
    std::string header;    // as it stands there
    const OurColumn* ours; // null: left out, or doubtful
    bool isDoubtful = false;
};

/// What was made of a header.
class ColumnPlan {
public:
    /// Takes every column of `sheet` for one of `ours`: as was said, or by its name. Doubtful are
    /// a choice that fits nothing (HeadingNotThere, OurColumnUnknown), a name nobody knows or that
    /// may mean several (HeadingUnknown, HeadingAmbiguous), a column without a name that has cells
    /// (HeadingEmpty), two columns for one of ours (HeadingTwice).
    ColumnPlan(const CsvSheet& sheet, std::span<const OurColumn> ours, const ImportChoices& choices,
               Doubts& doubts);

    /// All that the file has and whose name is not empty.
    const std::vector<TakenColumn>& columns() const { return m_columns; }
    bool has(std::string_view ours) const;
    /// One of `anyOf` must be there: HeadingMissing.
    void need(std::initializer_list<std::string_view> anyOf, const CsvSheet& sheet,
              Doubts& doubts) const;

private:
    std::vector<TakenColumn> m_columns;
};

/// Whether a column of `sheet` is taken for the one of `ours` with that name, by choice or by its
/// own: what tells the forms of a file apart.
bool isTakenFor(std::string_view name, const CsvSheet& sheet, std::span<const OurColumn> ours,
                const ImportChoices& choices);

} // namespace bahi
