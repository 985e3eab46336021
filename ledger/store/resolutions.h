#pragma once

#include "ledger/base/ids.h"

#include <SQLiteCpp/Database.h>

#include <set>

namespace bahi {

/// The numbers of all resolutions the group passed: what a loan or a leaver may cite.
std::set<ResolutionNumber> resolutionNumbers(SQLite::Database& database);

} // namespace bahi
