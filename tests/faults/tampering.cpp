#include "tests/faults/tampering.h"

#include "ledger/log/codes.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_picture_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/verification.h"
#include "tests/faults/group_story.h"
#include "tests/support/plain_values.h"
#include "tests/support/small_photo.h"
#include "tests/support/year_of_facts.h"

#include <fmt/format.h>

namespace bahi::faults {

namespace {

/// What the group has on paper: the code of its last meeting, the mark of Chanda's last line.
struct Paper {
    std::string minuteBookCode;
    std::string lineMark;
};

std::string markOf(Book& book, std::uint64_t record) {
    const auto line = book.log().record(RecordNumber{record});
    const auto checkpoint = book.log().checkpointCovering(RecordNumber{record});
    return lineMark(line.value().leaf, checkpoint.value().root);
}

Paper paperOf(const DiskImage& image) {
    World world{image};
    const auto book = world.open();
    const auto record = book->database()
                            .execAndGet("SELECT record FROM entry WHERE member = 3 AND meeting = 2")
                            .getInt64();
    return {minuteBookCodeOf(*book), markOf(*book, static_cast<std::uint64_t>(record))};
}

/// Whether the paper gives the forged book away, and does not accuse the honest one.
std::string faultOnPaper(const DiskImage& forged, const Paper& paper) {
    World honest{richBook()};
    VerifyService judge{honest.office()};
    const auto good = honest.open();
    if (!judge.findMinuteBookCode(*good, paper.minuteBookCode).belongs ||
        !judge.findLineMark(*good, paper.lineMark).belongs)
        return "the honest book does not know its own codes";
    World world{forged};
    VerifyService service{world.office()};
    if (const Verification found = must(service.verify(kBook)); !found.ok())
        return "the forger was clumsy: " + found.firstBad->what;
    const auto book = world.open();
    if (service.findMinuteBookCode(*book, paper.minuteBookCode).belongs)
        return "the code in the minute book is still right";
    return "";
}

} // namespace

const DiskImage& richBook() {
    static const DiskImage image = changed(groupStory().saving, 5, [](World& world) {
        const auto book = world.open();
        holdThirdMeeting(world, *book);
        plain::writeAYear(*book, world.office().machine, plain::day("2026-05-01"));
        CorrectionService service{world.office(), *book};
        const auto number = [&](const char* select) {
            return static_cast<std::uint64_t>(book->database().execAndGet(select).getInt64());
        };
        must(service.reverse(
            VoucherNumber{number("SELECT number FROM entry WHERE member = 2 AND meeting = 2")},
            "written to the wrong woman"));
        must(service.supersede(
            RecordNumber{number("SELECT min(record) FROM roll_call WHERE meeting = 2")},
            "date,kind,member,head,amount,ref,text\n"
            "2026-03-01,attendance,ASHA,late,,,\n2026-03-01,attendance,BINA,present,,,\n",
            "right.csv", "heard wrongly"));
        must(service.eraseName("CHAND", "she asked for it"));
        must(DraftService{world.office(), *book}.save(
            Uid{9}, plain::day("2026-06-01"), 1, {{"saving/ASHA", "25"}, {"saving/BINA", "30"}}));
        MemberPictureService pictures{world.office(), *book};
        must(pictures.giveSymbol("ASHA", "pot"));
        must(pictures.keepPhoto("BINA", plain::smallPhoto(24, 30, "a face"), "face.jpg"));
    });
    return image;
}

Place firstFound(CrashDisk& disk) {
    BooksFile file{disk};
    auto opened = file.open(kBook, Access::Judge);
    if (!opened) return {0, "refused"};
    const Verification found = verify(*opened.value());
    if (found.ok()) return {0, ""};
    return {found.firstBad->record, found.firstBad->table};
}

void commitEverything(TamperTally& tally) {
    const auto committed = [&](const Deed& deed, CrashDisk& disk) {
        ++tally.named;
        RawBook raw{disk, kBook};
        return deed.commit(raw);
    };
    for (const auto& deeds :
         {deedsOnRows(), deedsOnTheYear(), deedsOnTheLog(), deedsOnTheFile(), hiddenDeeds()})
        for (const Deed& deed : deeds) {
            CrashDisk disk{richBook()};
            Place expected{};
            try {
                expected = committed(deed, disk);
            } catch (const std::exception& error) {
                tally.failures.push_back(deed.name + ": could not be done: " + error.what());
                continue;
            }
            const Place found = firstFound(disk);
            if (found.record != expected.record || found.table != expected.table)
                tally.failures.push_back(fmt::format(
                    "{}: found at record {} table '{}', not at record {} table '{}'", deed.name,
                    found.record, found.table, expected.record, expected.table));
        }
    const Paper paper = paperOf(richBook());
    for (const Deed& deed : deedsWithTheKey()) {
        CrashDisk disk{richBook()};
        committed(deed, disk);
        const DiskImage forged = disk.model().image();
        ++tally.onPaper;
        if (const std::string fault = faultOnPaper(forged, paper); !fault.empty())
            tally.failures.push_back(deed.name + ": " + fault);
        World world{forged};
        if (deed.name.find("Chanda") != std::string::npos &&
            VerifyService{world.office()}.findLineMark(*world.open(), paper.lineMark).belongs)
            tally.failures.push_back(deed.name + ": her passbook's mark is still right");
    }
    ++tally.named;
    ++tally.onPaper;
    if (const std::string fault = faultOnPaper(groupStory().saving, paper); !fault.empty())
        tally.failures.push_back("an older copy: " + fault);
}

TamperTally tamper(const Budget& budget) {
    TamperTally tally;
    commitEverything(tally);
    flipEverything(budget, tally);
    return tally;
}

} // namespace bahi::faults
