#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/result.h"

#include <cstdint>
#include <string>

namespace bahi {

/// The first bytes of an SQLite file, read before SQLite is let near it.
inline constexpr std::size_t kHeaderSize = 100;

/// Refuses NotABook, NewerBook or BookCutShort. A file with an unfinished transaction beside it
/// may rightly be shorter than its header says.
Result<Done> checkedHeader(const Bytes& header, std::uint64_t fileSize, bool unfinished,
                           const std::string& path);

/// Does it begin as an SQLite file that says it is a book?
bool isBook(const Bytes& header);

/// The schema number (`user_version`) in the header.
int schemaIn(const Bytes& header);

} // namespace bahi
