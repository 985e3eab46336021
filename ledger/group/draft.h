#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/date.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace bahi {

/// One cell of a form that is being filled in:
///
///     saving/HIRA  50.00
///     cursor       principal/MEERA/3
///
/// The form gives the names and knows what they mean; here they are texts.
struct DraftCell {
    std::string name;
    std::string value; // empty: the cell is empty again
};

/// A meeting that is being written down and is not closed yet. A book has one or none.
struct Draft {
    Uid uid{}; // of the sheet it will become
    Date heldOn;
    std::uint8_t sitting = 1;
    std::map<std::string, std::string> cells; // none of them empty
};

/// The largest name and value, in bytes of UTF-8, and the most cells of a draft.
inline constexpr std::size_t kDraftNameLimit = 100;
inline constexpr std::size_t kDraftValueLimit = 20'000;
inline constexpr std::size_t kDraftCellLimit = 4'000;

} // namespace bahi
