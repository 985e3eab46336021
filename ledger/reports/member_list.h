#pragma once

#include "ledger/group/eligibility.h"
#include "ledger/group/member_details.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <vector>

namespace bahi {

/// A member as the book knows her, and how she stands to the rules of the day she joined.
struct KnownMember {
    Member member;
    MemberDetails details;
    std::optional<Nominee> nominee;
    Eligibility eligibility;
};

/// The register of members, in the order of joining the book.
struct MemberList {
    ReportHead head;
    std::optional<Date> asOf; // only who belonged on that day; none: everybody who ever did
    std::vector<KnownMember> rows;
};

MemberList memberListOf(Book& book, std::optional<Date> asOf);

} // namespace bahi
