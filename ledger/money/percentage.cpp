#include "ledger/money/percentage.h"

#include "ledger/base/invariant.h"
#include "ledger/money/exact.h"

#include <fmt/format.h>

namespace bahi {

std::optional<std::uint64_t> wholePerCent(Share share) {
    invariant(share.part >= 0 && share.whole >= 0, "a share counts what is there");
    if (share.whole == 0) return {};
    const Money perCent = rounded(Exact{share.part} * 100, share.whole, {RoundingMode::HalfUp, 1});
    return static_cast<std::uint64_t>(perCent.inMinor());
}

std::string PerCent::toText() const {
    invariant(hundredths >= 0, "a percentage is not negative");
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

std::optional<PerCent> perCentOf(Share share) {
    invariant(share.part >= 0 && share.whole >= 0, "a share counts what is there");
    if (share.whole == 0) return {};
    const Money parts = rounded(Exact{share.part} * 10'000, share.whole, {RoundingMode::HalfUp, 1});
    return PerCent{parts.inMinor()};
}

} // namespace bahi
