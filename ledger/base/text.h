#pragma once

#include "ledger/base/result.h"

#include <string>
#include <string_view>

namespace bahi {

/// Longest free text, in code points.
inline constexpr int kNameLimit = 120;
inline constexpr int kTextLimit = 2000;

/// `text` as it may be stored: valid UTF-8, normalised (NFC), trimmed of blanks at both ends.
///
/// Refuses NotUtf8; TextControlCharacter for controls, bidi marks and other invisible letters
/// (ZWJ and ZWNJ stay, Hindi needs them); TextTooLong; and TextLikeAadhaar for twelve digits, in
/// any script and with any blanks or hyphens between, that pass the Verhoeff check. Nothing is
/// altered silently: the person decides what to keep.
Result<std::string> checkedText(std::string_view text, int limit = kTextLimit);

/// A name: checkedText that is also no spreadsheet formula (TextLikeFormula for a first letter
/// among = + - @, full-width ones too). May be empty.
Result<std::string> checkedName(std::string_view text);

/// Twelve digits that stand together, but for separators, and could be an Aadhaar number.
bool holdsAadhaar(std::string_view text);

bool isUtf8(std::string_view text);

} // namespace bahi
