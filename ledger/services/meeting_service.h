#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>
#include <vector>

namespace bahi {

/// What became of one meeting.
struct PostedMeeting {
    Date heldOn;
    MeetingNumber number;
    bool alreadySaved = false; // the same sheet was posted before: nothing was written
};

/// What became of a post.
struct PostedMeetings {
    std::vector<PostedMeeting> meetings;
    std::string minuteBookCode; // of the log as it stands now, for the paper minute book
    Changes changes;
};

/// Closes meetings: the bookkeeper's collection sheets become records, all or none.
class MeetingService {
public:
    MeetingService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Posts `sheets` in the order of their dates, as one transaction. A sheet that was posted
    /// before, line for line, is already saved. Refuses MeetingTwiceInFile,
    /// MeetingSavedDifferently, MeetingNeedsLateReason (a day before the latest meeting, without
    /// `lateReason`), and whatever is wrong with a line; then nothing at all is written. `progress`
    /// is told of each sheet.
    Result<PostedMeetings> post(std::vector<CollectionSheet> sheets, const std::string& lateReason,
                                Keep keep = Keep::Yes, const Progress& progress = {});

private:
    Result<bool> isAlreadySaved(const CollectionSheet& sheet);
    Result<Done> checkedAfterCutoff(const std::vector<CollectionSheet>& sheets) const;
    Result<Done> checkedLate(CollectionSheet& sheet, const std::string& lateReason,
                             std::optional<Date> latest) const;

    Office& m_office;
    Book& m_book;
};

/// The code of the log as it stands, for the paper minute book.
std::string minuteBookCodeOf(Book& book);

} // namespace bahi
