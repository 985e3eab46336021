#pragma once

#include "ledger/group/member.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <vector>

namespace bahi {

/// The register of members, with the corrections made to it.
class Members {
public:
    explicit Members(SQLite::Database& database) : m_database{database} {}

    /// In the order of joining the book.
    std::vector<Member> all() const;
    std::optional<Member> withCode(const MemberCode& code) const;
    /// The record by which she joined the book: it binds her number to her code.
    RecordNumber joiningRecord(MemberNumber member) const;
    /// The records that carry a name of hers which is still in the book.
    std::vector<RecordNumber> namingRecords(MemberNumber member) const;

private:
    SQLite::Database& m_database;
};

} // namespace bahi
