#pragma once

#include "ledger/group/eligibility.h"
#include "ledger/group/member_details.h"
#include "ledger/log/record.h"
#include "ledger/store/database.h"

#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// Details as they stand, and the record that says so.
struct StoredDetails {
    MemberDetails details;
    RecordNumber record;
};

struct StoredNominee {
    Nominee nominee;
    RecordNumber record;
};

/// One text of a record.
struct TextPlace {
    RecordNumber record;
    TextField field;
};

/// What is known of the members, with the corrections made. A text that was erased is empty.
class MemberDetailsBook {
public:
    explicit MemberDetailsBook(Database& database) : m_database{database} {}

    /// Of whom nothing was written down is not there.
    std::map<MemberNumber, StoredDetails> all() const;
    std::optional<StoredDetails> of(MemberNumber member) const;
    /// Every member, in the order of joining the book, with what is known of her.
    std::vector<Person> people() const;

    /// The nominee named last.
    std::optional<StoredNominee> nomineeOf(MemberNumber member) const;

    /// Every personal text of hers that is still in the book, of replaced records too: names,
    /// birth, household, phone, nominees.
    std::vector<TextPlace> textsOf(MemberNumber member) const;

private:
    Database& m_database;
};

} // namespace bahi
