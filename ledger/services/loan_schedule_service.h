#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/services/report_kinds.h"

#include <optional>
#include <string>

namespace bahi {

/// A file as somebody handed it over.
struct HandedFile {
    std::string name; // for refusals
    std::string bytes;
};

/// What a loan on some terms asks for, or how it stands after some events: without any book.
struct LoanScheduleRequest {
    HandedFile terms;
    std::optional<HandedFile> events = {}; // none: the schedule as agreed
    std::optional<Date> asOf = {};         // none: as the events' file says, else the last event
    ReportFormat format = ReportFormat::Text;
};

/// Prints the schedule of a loan, or its life.
class LoanScheduleService {
public:
    /// Refuses what readTerms, readLoanEvents, scheduleOf and replay refuse; of terms and events
    /// that make no sense with the file they stand in.
    static Result<std::string> print(const LoanScheduleRequest& request);
};

} // namespace bahi
