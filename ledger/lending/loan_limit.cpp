#include "ledger/lending/loan_limit.h"

namespace bahi {

Money mostOnSavings(Money saved, std::int64_t times) {
    if (!saved.isPositive() || times < 1) return {};
    if (saved.inMinor() > kLargest.inMinor() / times) return kLargest;
    return Money::fromMinor(saved.inMinor() * times);
}

} // namespace bahi
