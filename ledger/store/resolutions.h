#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

namespace bahi {

/// Did the group pass a resolution of this number at any meeting, so that a loan or a leaver may
/// cite it?
bool isPassed(Database& database, ResolutionNumber resolution);

/// The number the next resolution may have: the first that is free after the one that was written
/// down last. 1 where there is none.
ResolutionNumber nextResolution(Database& database);

} // namespace bahi
