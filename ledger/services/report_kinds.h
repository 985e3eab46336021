#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/store/book.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bahi {

enum class ReportFormat { Text, Csv, Json };

/// What a report is asked for. What a report does not need must stay empty.
struct ReportRequest {
    std::string name; // "passbook": one of reportKinds()
    ReportFormat format = ReportFormat::Text;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> asOf;
    std::uint8_t sitting = 0; // of the meetings of asOf, where a report tells of one; 0: not said
    std::string member;
    std::string loan;
    std::string account;
    std::string provision; // `0,0,10,25,50,75,100`: by age (provision.h)

    /// The last day that counts, however it was said.
    const std::optional<Date>& last() const { return to ? to : asOf; }
};

/// Options by their names; the empty ones say nothing.
using ReportChoices = std::array<std::string_view, 4>;

/// A report, and which of --from, --to, --as-of, --member, --loan, --account and --provision choose
/// what it tells of: those it cannot do without, and those it may have.
struct ReportKind {
    std::string_view name; // on the command line
    std::string_view what; // in a few words, for the help
    ReportChoices needed;
    ReportChoices allowed;
    Result<std::string> (*make)(Book& book, const ReportRequest& request);
};

/// Every report there is, in the order in which help lists them.
std::span<const ReportKind> reportKinds();
/// Null for a name that is no report's.
const ReportKind* reportKind(std::string_view name);

} // namespace bahi
