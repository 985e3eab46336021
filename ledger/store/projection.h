#pragma once

#include "ledger/log/record.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

namespace bahi {

/// The tables whose every row is made by exactly one record.
enum class FactTable {
    Book,
    Device,
    Account,
    Rules,
    Member,
    Membership,
    Meeting,
    RollCall,
    Attendance,
    Resolution,
    Departure,
    Loan,
    LoanTerms,
    Entry,
    Posting,
    Supersession,
    Erasure,
    Page,
    PageTerms,
    PaperVoucher,
    Minutes,
    CashCount,
    CashCountLine,
    MissedMeeting,
    Office,
    Nominee,
    MemberDetails,
    LoanNote,
    Guarantor,
    Training,
    TrainingAttendance,
    Settings,
    Setting,
    BankStatement,
    Uncleared,
    AgreedTerms,
    TermsChange,
};
inline constexpr std::size_t kFactTables = 37;

/// A value of a row: NULL, INTEGER, TEXT or BLOB. Views: they live as long as the record does.
using FactValue = std::variant<std::monostate, std::int64_t, std::string_view, ByteView>;

/// Who takes the rows a record makes: one writes them, another compares them with what is there.
class FactSink {
public:
    virtual ~FactSink() = default;
    virtual void row(FactTable table, std::span<const FactValue> values) = 0;
};

/// How a fact table is written and read, in one order of columns.
struct FactTableText {
    std::string_view name;
    std::string_view columns; // comma-separated, `record` last where there is one
    std::string_view key;     // its order, which is the order of records
    int columnCount;
    /// Which column says the record (or, for postings, the entry) a row belongs to.
    int ownerColumn;
    /// Which columns make its primary key; -1 for none.
    std::array<int, 2> keyColumns;
    /// The first schema that has it.
    int since = 1;
};
const FactTableText& textOf(FactTable table);
/// Its columns as they are read in a book of `schema`: NULL for one that came later.
std::string_view columnsIn(FactTable table, int schema);

/// The rows of `record`, in the order in which they may be written (docs/format.md, section 4).
void project(const Record& record, FactSink& sink);

} // namespace bahi
