#pragma once

#include "ledger/base/date.h"

#include <optional>

namespace bahi::ui {

/// The computer's date, which proposes the first day of what a group agrees on.
Date dayToday();

/// Pictures stand on a day of their own, so that they are the same tomorrow; none: today again.
void standOn(std::optional<Date> day);

} // namespace bahi::ui
