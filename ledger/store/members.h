#pragma once

#include "ledger/group/member.h"
#include "ledger/store/database.h"

#include <optional>
#include <vector>

namespace bahi {

/// From the first to the last day the book has somebody do, or be given, anything.
struct DaysSeen {
    Date first;
    Date last;
};

/// The register of members, with the corrections made to it.
class Members {
public:
    explicit Members(Database& database) : m_database{database} {}

    /// In the order of joining the book.
    std::vector<Member> all() const;
    std::optional<Member> withCode(const MemberCode& code) const;
    /// Nothing if she only joined.
    std::optional<DaysSeen> daysSeen(MemberNumber member) const;
    /// The record by which she joined the book: it binds her number to her code.
    RecordNumber joiningRecord(MemberNumber member) const;
    /// The records that carry a name of hers which is still in the book.
    std::vector<RecordNumber> namingRecords(MemberNumber member) const;

private:
    Database& m_database;
};

} // namespace bahi
