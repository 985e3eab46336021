#pragma once

#include <string>

namespace bahi::bench {

/// A figure with a limit it must keep, for the table at the end.
void judge(const std::string& measure, const std::string& figure, const std::string& limit,
           bool met);
/// A figure without a limit, which helps to read the others.
void tell(const std::string& measure, const std::string& figure);

/// Prints the table. True if every limit was kept.
bool printSummary();

} // namespace bahi::bench
