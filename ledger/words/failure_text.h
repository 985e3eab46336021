#pragma once

#include "ledger/base/failure.h"

#include <string>
#include <string_view>

namespace bahi {

/// As docs/messages.md lists them. {file} is what was worked on, {detail} what the machine
/// said; what stands in [brackets] is left out when that is unknown.
struct FailureText {
    Failure failure;
    std::string_view name;
    std::string_view wrong;
    std::string_view wayOut;
};

const FailureText& textOf(Failure failure);

/// `the disk is full ...`, of the file that was worked on, if there is one.
std::string sentenceFor(const MachineFailure& failed, const std::string& file);
/// The same from other templates: a translation's.
std::string sentenceFrom(const FailureText& text, const MachineFailure& failed,
                         const std::string& file);

} // namespace bahi
