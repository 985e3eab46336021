#pragma once

#include "ledger/base/clock.h"
#include "ledger/services/office.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// A copy of a book that was made before, as far as it is known without opening it.
struct KnownCopy {
    std::string path;
    std::optional<Moment> madeAt;
    std::uint64_t records = 0;
    std::string bookId = {};   // in hexadecimal: whose copy it is
    bool isTakenAlong = false; // somebody made it and took it along; else Bahi by itself
};

// Where copies stand and what this computer remembers of them, by the id of their book in
// hexadecimal: so no name of a group is in any path.

/// The folder of the automatic copies of all books; one of a book is a folder in it.
std::string copiesFolder(const Office& office);
std::string copiesFolder(const Office& office, const std::string& bookId);
/// Remembers the last copy of the book that was taken along.
std::string takenFile(const Office& office, const std::string& bookId);
/// Remembers how far the book ever came on this computer.
std::string seenFile(const Office& office, const std::string& bookId);

/// `20261122-093015-000043.bahi`: when, and how many records. Sorts by time, tells nothing of
/// people.
std::string neutralName(Moment now, std::uint64_t records);
/// What such a name tells; a file of another name was made nobody knows when.
KnownCopy copyNamed(const std::string& folder, const std::string& name);

/// The copy of the book that was taken along last; none if nobody took one.
std::optional<KnownCopy> lastTakenOf(const Office& office, const std::string& bookId);
/// How far the book ever came on this computer; 0 if it was never seen.
std::uint64_t longestSeenOf(const Office& office, const std::string& bookId);

} // namespace bahi
