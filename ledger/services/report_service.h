#pragma once

#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <optional>
#include <string>

namespace bahi {

enum class ReportFormat { Text, Csv, Json };

/// What a report is asked for. What a report does not need must stay empty.
struct ReportRequest {
    std::string name; // "passbook", "meeting-sheet", "cash-book", "trial-balance"
    ReportFormat format = ReportFormat::Text;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<Date> asOf;
    std::string member;
};

/// Prints what the book says.
class ReportService {
public:
    ReportService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// The report as text, CSV or JSON. Refuses ReportUnknown (with those there are),
    /// OptionMissing (a passbook without a member), MemberUnknown, MeetingUnknown.
    Result<std::string> print(const ReportRequest& request);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
