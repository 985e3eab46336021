#pragma once

#include "ledger/base/date.h"
#include "ledger/exchange/formula_guard.h"
#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bahi {

/// `"Sita ""Didi"""`: a text as it stands in a cell, in quotes and guarded against being a formula.
std::string csvText(std::string_view text);

/// Builds a CSV cell by cell, each row as wide as the header:
///
///     code,name,saving
///     "M01","Sita ""Didi""",25.00
///
/// Texts stand in quotes and are guarded against being formulas; numbers, amounts and dates stand
/// plain, so that a spreadsheet reckons with them. Lines end with LF.
class CsvWriter {
public:
    explicit CsvWriter(std::span<const std::string_view> columns);

    CsvWriter& text(std::string_view cell);
    CsvWriter& number(std::uint64_t number);
    CsvWriter& amount(Money amount, const Currency& currency);
    CsvWriter& date(Date date);
    /// A number, amount or date that is not there.
    CsvWriter& nothing();

    /// Everything so far, which must be whole rows.
    const std::string& bytes() const;

private:
    CsvWriter& plain(std::string_view cell);

    std::size_t m_width;
    std::size_t m_cells = 0; // of the last row
    std::string m_bytes;
};

} // namespace bahi
