#pragma once

#include "ledger/money/currency.h"
#include "ledger/money/money.h"

#include <span>

namespace bahi {

/// The notes and coins people pay with, the largest first. Sources: the Reserve Bank of India, the
/// State Bank of Vietnam and the Bank of Russia, what they issue in 2026; of currencies that are
/// not among these, 1, 2 and 5 of each tenfold, from 1000 down to the whole unit.
std::span<const Money> denominationsOf(const Currency& currency);

} // namespace bahi
