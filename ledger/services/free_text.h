#pragma once

#include "ledger/base/text.h"

#include <optional>

namespace bahi {

/// `text` as it enters the log, where checkedText allows it; a refusal says that it stood `at`.
inline Result<std::string> textAt(const std::string& text, const Where& at,
                                  int limit = kTextLimit) {
    auto checked = checkedText(text, limit);
    if (!checked) return Refused{checked.refused()}.at(at);
    return checked;
}

} // namespace bahi
