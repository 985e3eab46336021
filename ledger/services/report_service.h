#pragma once

#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/services/report_kinds.h"
#include "ledger/store/book.h"

#include <string>

namespace bahi {

/// Prints what the book says.
class ReportService {
public:
    ReportService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// The report as text, CSV or JSON. Refuses ReportUnknown (with those there are),
    /// OptionMissing (a passbook without a member), and what the report itself refuses, such as
    /// MemberUnknown or MeetingUnknown.
    Result<std::string> print(const ReportRequest& request);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
