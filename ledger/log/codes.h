#pragma once

#include "ledger/base/bytes.h"
#include "ledger/log/checkpoint.h"

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// The 20 characters two leaders copy into the paper minute book: they bind everything the log
/// held at that moment. `7K2Q-M0XN-4T9H-CWE5-R3VB`.
std::string minuteBookCode(const TreeHead& head);

/// The 16 characters beside a printed passbook line: they bind that line and the log it is in.
/// `leaf` is the record's, `root` that of the checkpoint which first covered it.
std::string lineMark(const Digest& leaf, const Digest& root);

/// A code as people copy it, made comparable: capitals, O as 0, I and L as 1, no hyphens or
/// blanks. None if anything else stands in it.
std::optional<std::string> plainCode(std::string_view written);

} // namespace bahi
