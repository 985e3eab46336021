#pragma once

#include "ledger/base/refusal.h"
#include "tests/support/group.h"

#include <optional>
#include <string>

namespace bahi::plain {

/// Rows as somebody writes them into the files of meetings and vouchers, without their headers.
struct Papers {
    std::string meetings = {};
    std::string vouchers = {};
    std::string late = {};
};

/// Posts them in one go. None if they were posted; else why not.
std::optional<Refusal> files(Group& group, const Papers& papers);
/// The same, which must be posted.
void mustFile(Group& group, const Papers& papers);

/// What account `code` holds, debit positive, in paise.
std::int64_t balanceOf(Group& group, std::uint16_t code);

} // namespace bahi::plain
