#pragma once

#include <string>
#include <string_view>

namespace bahi {

/// `cell` as it may stand in a CSV that somebody will open in a spreadsheet. What the spreadsheet
/// would take for a formula gets an apostrophe in front, and is then shown as the text it is:
///
///     =1+1     '=1+1
///     Sita     Sita
///
/// A formula begins, behind blanks, with = + - @ (full-width ones too), a tab or a return.
std::string guarded(std::string_view cell);

/// What `guarded` was given: takes the apostrophe away again, and leaves every other one alone.
std::string_view unguarded(std::string_view cell);

} // namespace bahi
