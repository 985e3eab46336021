#pragma once

#include "ledger/store/file_system.h"

#include <optional>
#include <string>

namespace bahi {

/// Which program has `path` locked, by the kernel's own table, and since when that program runs.
///
/// The file is not opened for it: closing any handle on a file drops all locks its process has
/// there, and the process could be ours.
std::optional<Holder> lockHolderOf(const std::string& path);

} // namespace bahi
