#pragma once

#include "ledger/base/refusal.h"

#include <string>

namespace bahi::plain {

/// `m.csv:3:amount`: where a refusal says that the refused thing stands.
inline std::string placeOf(const Refused& refused) {
    const Where& where = refused.where;
    return where.file + ":" + std::to_string(where.line) + ":" + where.column;
}

} // namespace bahi::plain
