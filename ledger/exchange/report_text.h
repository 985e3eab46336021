#pragma once

#include "ledger/exchange/report_table.h"

#include <string>
#include <string_view>

namespace bahi {

/// `table` for people to read, its columns below each other: titles, a blank line, the rows, a
/// blank line, the footer. Amounts are grouped the currency's way and carry no sign.
///
/// Names and resolutions come from a file somebody handed us: a letter that would steer the
/// terminal, and broken UTF-8, is shown as U+FFFD.
std::string textReport(const ReportTable& table);

/// How many columns of a terminal `text` takes: its code points without the marks that stand on
/// the letter before (vowel signs and viramas of Devanagari, accents).
std::size_t widthOf(std::string_view text);

} // namespace bahi
