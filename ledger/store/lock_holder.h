#pragma once

#include "ledger/store/file_system.h"

#include <ctime>
#include <istream>
#include <optional>
#include <string>

namespace bahi {

/// Which program has `path` locked, by the kernel's own table, and since when that program runs.
///
/// The file is not opened for it: closing any handle on a file drops all locks its process has
/// there, and the process could be ours.
std::optional<Holder> lockHolderOf(const std::string& path);

/// The process that `table`, written as /proc/locks, has for `file`, written as 08:01:42; 0 if
/// there is none.
std::int64_t processLocking(std::istream& table, const std::string& file);

/// When a process was started, in seconds since 1970: `process` is written as /proc/1/stat,
/// `kernel` as /proc/stat. 0 if they do not say.
std::time_t startIn(std::istream& process, std::istream& kernel);

/// `10:02`, with the day before it unless that is the day of `now`.
std::string clockText(std::time_t moment, std::time_t now);

} // namespace bahi
