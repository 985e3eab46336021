#pragma once

#include "ledger/money/money.h"

#include <cstdint>

namespace bahi {

/// The most a member may be lent of the group's own money on what she has saved: so many times it
/// (Setting::LoanToSavings), nothing where nothing is saved, and never more than an amount may be.
Money mostOnSavings(Money saved, std::int64_t times);

} // namespace bahi
