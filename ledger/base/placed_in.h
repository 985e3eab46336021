#pragma once

#include "ledger/base/refusal.h"

#include <string>
#include <utility>

namespace bahi {

/// `why`, in the file where it names none: what judges terms and events knows no file.
inline Refused placedIn(const std::string& file, Refused why) {
    if (why.where.file.empty()) why.where.file = file;
    return why;
}

} // namespace bahi
