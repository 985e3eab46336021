#pragma once

#include <string>
#include <vector>

namespace bahi {

/// The order in which a file writes day, month and year.
enum class DateOrder { Unsaid, YearMonthDay, DayMonthYear, MonthDayYear };

/// What stands before the decimals of a file's amounts; the other one parts thousands.
enum class DecimalSign { Unsaid, Point, Comma };

/// What a person has said about somebody else's table. What is left unsaid is not guessed.
struct ImportChoices {
    std::vector<std::string> columns; // `HEADER=OURS`: this column of the file is that one of ours
    std::vector<std::string> skipped; // headers of columns that are left out
    std::vector<std::string> empties; // what stands in a cell that is meant to be empty: `-`, `nil`
    DateOrder dates = DateOrder::Unsaid;
    DecimalSign decimal = DecimalSign::Unsaid;
    char separator = ',';
};

} // namespace bahi
