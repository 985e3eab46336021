#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json.hpp>

#include <string>

namespace bahi {

struct ReadyReckoner;

/// The ready reckoner as rows, for a spreadsheet: a balance and its interest for 1, 2 ... months.
ReportTable tableOf(const ReadyReckoner& reckoner, const Currency& currency);

/// The same on paper: sheets of A4 upright, at twelve letters to the inch and six lines, several
/// columns side by side, read downwards; a form feed between sheets. `groupName` may be empty.
///
///     Interest at 2 % a month, rounded up to 1, in INR
///
///     Balance  Interest     Balance  Interest     Balance  Interest
///     ---------------------------------------------------------------
///         100         2       1,100        22       2,100        42
///
/// Where every amount is whole, decimals are left out. What is too wide for a sheet comes on the
/// next ones: months 1 to 6, then 7 to 12.
std::string textOf(const ReadyReckoner& reckoner, const Currency& currency,
                   const std::string& groupName);

nlohmann::ordered_json jsonOf(const ReadyReckoner& reckoner, const Currency& currency);

} // namespace bahi
