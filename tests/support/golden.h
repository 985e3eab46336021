#pragma once

#include <istream>
#include <string>

namespace bahi::plain {

/// A file of tests/golden: its story, in lines that start with a semicolon, and then the report, to
/// the character.
struct Golden {
    std::string story;
    std::string report;
};

Golden parsed(std::istream& file);

/// `report` without the marks and the minute-book codes, which change with every bit of the log:
/// they have tests of their own. `7K2Q-0XN4-9HCW-5R3V` becomes `****-****-****-****`.
std::string withoutCodes(std::string report);

/// Compares `printed` with tests/golden/`name`.txt. BAHI_GOLDEN_UPDATE=1 rewrites what is below the
/// story instead: read the difference before believing it.
void checkGolden(const std::string& name, const std::string& printed);

} // namespace bahi::plain
