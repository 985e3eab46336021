#pragma once

#include "tests/faults/crash_states.h"
#include "tests/faults/raw_book.h"

#include <functional>
#include <string>
#include <vector>

namespace bahi::faults {

/// What was tampered with, and what was not noticed.
struct TamperTally {
    std::uint64_t flips = 0;      // bytes of records and cells changed one by one
    std::uint64_t unholdable = 0; // flips that SQLite itself cannot hold beside the other rows
    std::uint64_t named = 0;      // kinds of tampering by somebody who knows the format
    std::uint64_t onPaper = 0;    // of these, found only by the codes on paper
    std::uint64_t misnamed = 0;   // detected, but at another record
    std::vector<std::string> failures;
};

/// A small book with everything in it: loan, leaver, corrections, an erased name, a year's records.
const DiskImage& richBook();

/// Where a finding must point.
struct Place {
    std::uint64_t record;
    std::string table;
};

/// One dishonest deed, and where the program must find it.
struct Deed {
    std::string name;
    std::function<Place(RawBook&)> commit;
};
/// Tampering that the file alone gives away.
std::vector<Deed> deedsOnRows();
std::vector<Deed> deedsOnTheYear();
std::vector<Deed> deedsOnTheLog();
std::vector<Deed> deedsOnTheFile();
std::vector<Deed> hiddenDeeds();
/// Tampering with the device's key, after which the file is in order; only paper knows better.
std::vector<Deed> deedsWithTheKey();

/// The group's own key, and another.
DeviceKey ownKey();
DeviceKey foreignKey();

/// What a full verification of the file says first; record 0 and table "refused" if it cannot be
/// opened as a book; table "" if it is sound.
Place firstFound(CrashDisk& disk);

/// Flips every byte of every record and of every cell, or every `budget.cutEvery`th.
void flipEverything(const Budget& budget, TamperTally& tally);
/// Commits every deed.
void commitEverything(TamperTally& tally);

TamperTally tamper(const Budget& budget);

} // namespace bahi::faults
