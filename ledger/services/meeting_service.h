#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/voucher_sheet.h"
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

/// What became of one voucher.
struct PostedVoucher {
    std::string reference;
    Date date;
    VoucherNumber number; // 0: the same voucher was posted before, nothing was written
};

/// What became of a post.
struct PostedMeetings {
    std::vector<PostedMeeting> meetings;
    std::vector<PostedVoucher> vouchers;
    std::string minuteBookCode; // of the log as it stands now, for the paper minute book
    Changes changes;
};

/// Closes meetings and files vouchers: the bookkeeper's papers become records, all or none.
class MeetingService {
public:
    MeetingService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Posts `sheets` in the order of their dates, as one transaction. A sheet that was posted
    /// before, line for line, is already saved. Refuses MeetingTwiceInFile,
    /// MeetingSavedDifferently, MeetingNeedsLateReason (a day before the latest meeting) and
    /// MeetingWasMissed (a day of which it was written down that nobody met) without `lateReason`,
    /// and whatever is wrong with a line; then nothing at all is written. `progress`
    /// is told of each sheet. The draft a sheet comes from (DraftService) goes with it.
    ///
    /// `vouchers` are posted with them, each day's after its meetings: they may cite what a meeting
    /// of the same day resolved, and a meeting may pay out what one of them drew from the bank. No
    /// box, bank account or page may end a day below nothing, and a box that was counted holds what
    /// was counted.
    Result<PostedMeetings> post(std::vector<CollectionSheet> sheets, const std::string& lateReason,
                                Keep keep = Keep::Yes, const Progress& progress = {},
                                std::vector<VoucherSheet> vouchers = {});

private:
    class Run;
    Result<bool> isAlreadySaved(const CollectionSheet& sheet);
    Result<Done> checkedAfterCutoff(const std::vector<CollectionSheet>& sheets,
                                    const std::vector<VoucherSheet>& vouchers) const;
    Result<Done> checkedLate(CollectionSheet& sheet, const std::string& lateReason,
                             std::optional<Date> latest) const;

    Office& m_office;
    Book& m_book;
};

/// The code of the log as it stands, for the paper minute book.
std::string minuteBookCodeOf(Book& book);

} // namespace bahi
