#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/csv_cells.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/money/currency.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bahi {

// The rows of a meeting's CSV, one by one: which kinds there are, which cells each has, and what
// stands in them. meeting_csv.cpp makes sheets of them.

enum Column : std::size_t { kDate, kKind, kMember, kHead, kAmount, kRef, kText };
inline constexpr std::array<std::string_view, 7> kMeetingColumns = {
    "date", "kind", "member", "head", "amount", "ref", "text"};

/// What a row adds to its sheet.
enum class Adds {
    Meeting,
    Attendance,
    Saving,
    Receipt,
    Loan,
    Instalment,
    Terms,
    Change,
    Guarantor,
    Leave,
    Resolution,
    Withdrawal,
    In,
    Out,
    Deposit,
    Draw,
    Chair,
    Minutes,
    Count,
};

/// Whether a kind of row has a cell. Vote: it must be the number of a resolution.
enum class Use { No, May, Must, Vote };

/// One kind of row.
struct MeetingRowKind {
    std::string_view word;
    Adds adds;
    std::array<Use, 5> uses;  // of member, head, amount, ref, text
    ReceiptHead receipt = {}; // of those that add one
};

/// Null for a word that is no kind of row.
const MeetingRowKind* meetingRowKind(std::string_view word);
/// `meeting, attendance, ...`
std::string meetingRowKindWords();

/// Refuses CellMissing, CellNotUsed, ResolutionMissing: are the cells filled that `kind` needs, and
/// no other?
Result<Done> checkedUse(const CsvCells& cells, const MeetingRowKind& kind);

/// Everything a row may say, read from those of its cells that are filled.
struct RowValues {
    std::optional<MemberCode> member = {};
    Money amount = {};
    std::optional<std::uint32_t> ref = {};
    std::string text = {};
};

Result<RowValues> rowValuesIn(const CsvCells& cells, const Currency& currency);

/// `2006-09-01`, or `2006-09-01/2`: the second meeting of that day.
Result<std::pair<Date, std::uint8_t>> sittingIn(const CsvCells& cells);

} // namespace bahi
