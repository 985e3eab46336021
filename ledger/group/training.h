#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What the group learned, or took part in.
enum class TrainingKind : std::uint8_t { Training = 1, Event = 2 };

/// A training as somebody writes it down.
struct NewTraining {
    TrainingKind kind = TrainingKind::Training;
    Date heldOn;
    std::uint16_t minutes = 0;
    std::uint16_t guests = 0; // who are no members
    std::string topic;
    std::string trainer;              // may be empty
    std::vector<std::string> members; // the codes of those who took part
    Where where = {};
};

/// How long somebody says it took: `2`, `2.5`, `2:30`, in hours, any script's digits, to the
/// minute. Refuses DurationMalformed, also for nothing and for more than a thousand hours.
Result<std::uint16_t> minutesIn(std::string_view hours);

/// `2.5`: minutes as hours, with the decimals they need; thirds of an hour as `1:20`.
std::string hoursText(std::uint64_t minutes);

} // namespace bahi
