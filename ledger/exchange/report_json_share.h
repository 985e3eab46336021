#pragma once

#include "ledger/exchange/report_json_parts.h"
#include "ledger/money/percentage.h"

namespace bahi {

/// `share` in whole per cent, null for a part of nothing.
inline Json perCentOrNull(Share share) {
    const auto perCent = wholePerCent(share);
    return perCent ? Json(*perCent) : Json(nullptr);
}

} // namespace bahi
