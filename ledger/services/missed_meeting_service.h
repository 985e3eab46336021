#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>

namespace bahi {

/// Days on which the group should have met, and did not.
class MissedMeetingService {
public:
    MissedMeetingService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Refuses ReasonMissing, MissedBeforeBook (before its first rules, or its cut-off),
    /// MeetingThere and MissedTwice.
    Result<Changes> miss(Date day, const std::string& reason, Keep keep = Keep::Yes);

private:
    Date beginOfBook() const;

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
