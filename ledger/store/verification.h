#pragma once

#include "ledger/base/progress.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// The first thing in a book that is not as its log says.
struct Finding {
    std::uint64_t record = 0; // 0: it belongs to no record
    std::string table;
    std::string row; // primary key, its parts joined by `/`
    std::string what;
};

/// What a full verification found.
struct Verification {
    std::uint64_t records = 0;
    std::string root; // of the last checkpoint, in hexadecimal
    std::optional<Finding> firstBad;

    bool ok() const { return !firstBad; }
};

/// Re-reads the whole book and believes nothing: schema, every record, the log's tree and
/// signatures, every fact row against its record, texts, balances, and SQLite's own checks, in
/// the order of docs/format.md, section 10. Changes nothing.
///
/// `progress` is told the number of the record that is being checked, now and then; throws Stopped
/// where it says so.
Verification verify(Book& book, const Progress& progress = {});

} // namespace bahi
