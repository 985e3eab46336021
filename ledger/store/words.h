#pragma once

#include "ledger/log/record.h"

#include <optional>
#include <string_view>

namespace bahi {

/// The words enumerations stand as in the rows (docs/format.md, 4.27): what a person with another
/// SQLite tool reads. One table each, read in both directions.
std::string_view wordOf(Privacy privacy);
std::string_view wordOf(AccountKind kind);
std::string_view wordOf(SubLedger subLedger);
std::string_view wordOf(Rhythm rhythm);
std::string_view wordOf(InterestMethod method);
std::string_view wordOf(RoundingMode mode);
std::string_view wordOf(MissedMonths missed);
std::string_view wordOf(AllocationOrder order);
std::string_view wordOf(LeaverShare share);
std::string_view wordOf(Attendance attendance);
std::string_view wordOf(EntryKind kind);
std::string_view wordOf(Gender gender);
std::string_view wordOf(OfficerRole office);
std::string_view wordOf(TrainingKind kind);
std::string_view wordOf(Setting setting);

/// The value of a word; none for a word that is not one of Enum's. Enum's values run from `first`
/// without a gap to `last`.
template <class Enum>
std::optional<Enum> valueOf(std::string_view word, Enum first, Enum last) {
    for (int value = static_cast<int>(first); value <= static_cast<int>(last); ++value)
        if (wordOf(static_cast<Enum>(value)) == word) return static_cast<Enum>(value);
    return {};
}

} // namespace bahi
