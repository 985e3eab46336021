#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/csv_reader.h"
#include "ledger/exchange/doubts.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/money/currency.h"

#include <array>
#include <string>
#include <string_view>

namespace bahi {

/// Reads a cut-off sheet, each balance on its account's normal side:
///
///     code,date,account,amount,instalment,text
///     ,2026-04-01,1010,600,,counted by Bhimabai and Sunanda
///     M01,2026-04-01,2010,400,,
///     M02,2026-04-01,1210,300,50,
///
/// A deficit is a surplus below nothing: `,2026-04-01,3030,-250.50,,`.
///
/// Whether it balances is not judged here. `text` is a note for those who read the file; it is
/// checked like any text, and stays in the file.
///
/// Refuses what readCsv and the cells refuse; CellMissing, among others for a code where the
/// account has pages of members or loans; CellNotUsed for a code where it has none and for an
/// instalment of what is no loan; AccountUnknown (also for 4010, whose pages are loans the book
/// does not know yet), AmountZero, DateNotTheSame.
Result<CutoffSheet> readCutoff(std::string_view bytes, const std::string& file,
                               const Currency& currency);

/// The same of rows that are read already, with a cell for each of `kCutoffColumns`. What is wrong
/// with a row is added to `doubts`, and the row left out.
CutoffSheet readCutoff(const CsvTable& table, const Currency& currency, Doubts& doubts);

inline constexpr std::array<std::string_view, 6> kCutoffColumns = {
    "code", "date", "account", "amount", "instalment", "text"};

} // namespace bahi
