#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"

namespace bahi {

/// Did the group pass a resolution of this number at any meeting, so that a loan or a leaver may
/// cite it?
bool isPassed(Database& database, ResolutionNumber resolution);

} // namespace bahi
