#pragma once

#include "tests/faults/world.h"

#include <map>
#include <string>
#include <vector>

namespace bahi::faults {

/// Every schema before today's, oldest first.
std::vector<int> olderSchemas();

/// What tests/migrations keeps under `name`.
std::string stored(const std::string& name);

/// A disk with the stored book of an older schema: a practice group of three women, ten weeks.
DiskImage diskWithBookOf(int schema);

/// What must not change with a schema: the root and every report, by the name of its file.
std::map<std::string, std::string> factsOf(World& world, Book& book, int schema);

/// Writes that practice group in today's schema, and its facts, into `folder`: to be done once,
/// before the next migration is written.
void storeBook(const std::string& folder);

} // namespace bahi::faults
