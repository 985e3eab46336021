#pragma once

#include "tests/faults/world.h"

#include <map>
#include <string>

namespace bahi::faults {

/// Makes the stored book of the first schema: a practice group of three women and ten weeks.
DiskImage schema1Book();

/// What must not change with a schema: the root and every report, by the name of its file.
std::map<std::string, std::string> factsOf(World& world, Book& book);

/// Writes both into `folder`, as tests/migrations keeps them.
void storeSchema1(const std::string& folder);

} // namespace bahi::faults
