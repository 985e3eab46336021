#pragma once

#include "ledger/base/clock.h"
#include "ledger/base/date.h"

namespace bahi {

/// The day it is here, by the computer's clock.
Date today(Clock& clock);

} // namespace bahi
