#include "app/cli/posted.h"

#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "ledger/base/today.h"
#include "ledger/exchange/csv_writer.h"
#include "ledger/services/backup_service.h"
#include "ledger/words/refusal_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>

namespace bahi::cli {

namespace {

constexpr std::array<std::string_view, 3> kColumns = {"code", "name", "joined_on"};

std::string csvOf(const std::vector<Member>& members) {
    CsvWriter csv{kColumns};
    for (const Member& member : members)
        csv.text(member.code.text()).text(member.name).date(member.joinedOn);
    return csv.bytes();
}

std::string lineOf(const PostedMeeting& meeting, Keep keep) {
    const std::string number =
        meeting.number.value == 0 ? "" : fmt::format(" meeting {}", meeting.number.value);
    const char* what = meeting.alreadySaved ? "already saved"
                       : keep == Keep::No   ? "would be posted"
                                            : "posted";
    return fmt::format("{}{} {}\n", toIso(meeting.heldOn), number, what);
}

/// The meeting is saved by now: what goes wrong here is told, and is no failure of the posting.
void backUp(Desk& desk, Book& book, const std::string& path) {
    std::string trouble;
    try {
        const auto report = BackupService{desk.office}.backUpAutomatically(book);
        if (!report) trouble = sentenceFor(report.refused());
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    if (!trouble.empty())
        desk.console.tell(
            fmt::format("The meeting is saved, but not its backup ({}). "
                        "Make one elsewhere: bahi backup {} DEST",
                        trouble, path));
}

} // namespace

void tellJoined(Desk& desk, Book& book, const std::vector<Member>& joined,
                const BookOptions& options) {
    desk.console.print(csvOf(joined));
    if (options.keep == Keep::No) return;
    desk.console.tell(fmt::format("Members taken in: {}. Minute-book code {}", joined.size(),
                                  minuteBookCodeOf(book)));
    rememberWrite(desk, book);
}

std::string cutoffLine(const CutoffSheet& sheet, Keep keep) {
    return fmt::format("cut-off of {} {}, lines: {}\n", toIso(sheet.date),
                       keep == Keep::No ? "would be posted" : "posted", sheet.lines.size());
}

void tellPosted(Desk& desk, Book& book, const PostedMeetings& posted, const BookOptions& options) {
    const Date day = today(desk.office.machine.clock);
    const auto& meetings = posted.meetings;
    for (const PostedMeeting& meeting : meetings) {
        desk.console.print(lineOf(meeting, options.keep));
        if (meeting.heldOn > day && !meeting.alreadySaved)
            desk.console.tell(
                fmt::format("The meeting of {} is after today, {}: look at its date "
                            "and at the computer's.",
                            toIso(meeting.heldOn), toIso(day)));
    }
    desk.console.print(voucherLines(posted.vouchers, options.keep));
    finishWrite(desk, book, options);
    const bool isNew = std::any_of(meetings.begin(), meetings.end(),
                                   [](const auto& meeting) { return !meeting.alreadySaved; });
    if (options.keep == Keep::Yes && isNew && !book.identity().practice)
        backUp(desk, book, options.book);
}

} // namespace bahi::cli
