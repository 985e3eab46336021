#pragma once

#include "ledger/group/member.h"
#include "ledger/group/office_term.h"
#include "ledger/reports/report_head.h"

#include <vector>

namespace bahi {

struct OfficeListRow {
    OfficeTerm term;
    Member member;
    bool isServing = false; // on the day of the list
    Date rotationDue;       // the first day on which she has served long enough
    bool isOverdue = false; // she is serving, and that day is over
};

/// Every term that had begun by a day, by office and day, and how it stands on that day.
struct OfficeList {
    ReportHead head;
    Date asOf;
    std::vector<OfficeListRow> rows;
};

OfficeList officeListOf(Book& book, Date asOf);

} // namespace bahi
