#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/text_stream.h"
#include "ledger/services/office.h"

#include <string>
#include <string_view>

namespace bahi::cli {

/// The bytes of an input file. Refuses FileNotFound, FileUnreadable.
Result<std::string> readInput(const std::string& path);

/// `-` stands for stdout.
inline bool isStdout(std::string_view path) {
    return path == "-";
}

/// A new file at `path`, whole or not at all, which replaces nothing. Refuses FolderNotFound,
/// FileExists; throws FileFailure, and leaves nothing behind, when the disk does not take it.
Result<Done> saveNew(FileSystem& files, const std::string& path, std::string_view bytes);
/// The same with what `write` hands over, piece by piece. What it throws goes through, and leaves
/// nothing behind either.
Result<Done> saveNew(FileSystem& files, const std::string& path,
                     const std::function<void(const ByteSink& sink)>& write);

} // namespace bahi::cli
