#include "tests/faults/operations.h"

#include "ledger/group/symbol.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/book_service.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/device_key_file.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_picture_service.h"
#include "ledger/services/member_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/drafts.h"
#include "ledger/store/members.h"
#include "ledger/store/photos.h"
#include "tests/faults/group_story.h"
#include "tests/faults/migration_book.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"
#include "tests/support/small_photo.h"

#include <fmt/format.h>

#include <stdexcept>

namespace bahi::faults {

namespace {

using namespace plain;

Judged judgeGroup(CrashDisk& disk) {
    return judgeBook(disk, kBook);
}

/// Does `work` in the open book, and acknowledges it before the book is closed.
template <class Work>
std::function<void(World&)> inBook(Work work) {
    return [work](World& world) {
        const auto book = world.open();
        work(world, *book);
        world.acknowledge();
    };
}

RecordNumber recordIn(Book& book, const char* select) {
    return RecordNumber{static_cast<std::uint64_t>(book.database().execAndGet(select).getInt64())};
}

constexpr auto kVoucherOfBina =
    "SELECT number FROM entry WHERE member = 2 AND meeting = 2 AND reverses IS NULL "
    "ORDER BY number LIMIT 1";
constexpr auto kRecordOfBina =
    "SELECT record FROM entry WHERE member = 2 AND meeting = 2 AND reverses IS NULL "
    "ORDER BY number LIMIT 1";
constexpr auto kRollCall = "SELECT min(record) FROM roll_call WHERE meeting = 2";
constexpr auto kRightRollCall =
    "date,kind,member,head,amount,ref,text\n"
    "2026-03-01,attendance,ASHA,late,,,\n"
    "2026-03-01,attendance,BINA,present,,,\n"
    "2026-03-01,attendance,CHAND,present,,,\n";
constexpr auto kRightVoucher =
    "date,kind,member,head,amount,ref,text\n"
    "2026-03-01,saving,BINA,,30,,\n";

GroupRules rulesFrom(std::string_view iso) {
    GroupRules rules;
    rules.from = day(iso);
    return rules;
}

void createBook(World& world) {
    const NewBook fresh{.currency = Currency::named("INR").value(),
                        .groupName = "Asmita",
                        .rules = rulesFrom("2026-01-01")};
    auto made = must(BookService{world.office()}.create(kBook, fresh));
    world.acknowledge();
}

void supersede(World& world, Book& book, const char* select, const char* csv) {
    must(CorrectionService{world.office(), book}.supersede(recordIn(book, select), csv, "right.csv",
                                                           "counted again"));
}

void takeBack(World& world, Book& book) {
    const VoucherNumber voucher{recordIn(book, kVoucherOfBina).value};
    must(CorrectionService{world.office(), book}.reverse(voucher, "written to the wrong woman"));
}

void bringForward(World& world, Book& book) {
    must(CutoffService{world.office(), book}.post(
        {day("2026-01-01"),
         {opening("", 1010, 600), opening("BINA", 2010, 150), opening("CHAND", 1210, 50),
          opening("", 3030, 500)},
         {}}));
}

void backUpTwice(World& world) {
    const auto book = world.open();
    BackupService service{world.office()};
    must(service.backUpAutomatically(*book));
    world.acknowledge();
    service.remember(*book);
}

/// The book itself must be as it was, and the copy whole or not there.
std::function<Judged(CrashDisk&)> judgeCopyAt(const std::string& path) {
    return [path](CrashDisk& disk) {
        const Judged book = judgeBook(disk, kBook);
        if (!book.fault.empty() || book.state.empty()) return Judged{"", "source: " + book.fault};
        const Judged copy = judgeCopy(disk, path);
        if (copy.state.empty() || copy.state == book.state) return copy;
        return Judged{"", "the copy is another book"};
    };
}

Judged judgeAutomatic(CrashDisk& disk) {
    const Judged book = judgeBook(disk, kBook);
    if (!book.fault.empty()) return book;
    Judged all;
    const DiskImage image = disk.model().image();
    for (const auto& [path, bytes] : image.files) {
        if (!path.starts_with("/data/backups/") || !path.ends_with(".bahi")) continue;
        const Judged copy = judgeCopy(disk, path);
        if (copy.state != book.state) return {"", path + ": " + copy.fault};
        all.state += copy.state;
    }
    return all;
}

/// Opening migrates; then the copy in the old schema must be there, and whole.
std::function<Judged(CrashDisk&)> judgeMigratedFrom(int schema) {
    return [safe = fmt::format("{}.schema-{}", kBook, schema)](CrashDisk& disk) {
        const Judged book = judgeBook(disk, kBook);
        if (!book.fault.empty()) return book;
        const Judged copy = judgeCopy(disk, safe);
        if (copy.state != book.state)
            return Judged{"", "the copy in the old schema: " + copy.fault};
        return book;
    };
}

/// A small file: what it holds.
std::function<Judged(CrashDisk&)> judgeText(const std::string& path) {
    return [path](CrashDisk& disk) {
        if (!disk.look(path).exists) return Judged{};
        const Bytes content = disk.head(path, 1000);
        if (content.empty() || content.back() != '\n') return Judged{"", path + " is cut short"};
        return Judged{std::string{content.begin(), content.end()}, ""};
    };
}

std::vector<Operation> corrections() {
    const DiskImage& saving = groupStory().saving;
    return {
        {"reverse", saving, inBook(takeBack), judgeGroup},
        {"supersede-roll-call", saving, inBook([](World& world, Book& book) {
             supersede(world, book, kRollCall, kRightRollCall);
         }),
         judgeGroup},
        {"supersede-voucher", saving, inBook([](World& world, Book& book) {
             supersede(world, book, kRecordOfBina, kRightVoucher);
         }),
         judgeGroup},
        {"erase-name", saving, inBook([](World& world, Book& book) {
             must(CorrectionService{world.office(), book}.eraseName("CHAND", "she asked for it"));
         }),
         judgeGroup},
    };
}

constexpr Uid kThird{3, 4};

void write(World& world, Book& book, const std::vector<DraftCell>& cells) {
    must(DraftService{world.office(), book}.save(kThird, day("2026-04-01"), 1, cells));
}

/// The book, and every cell of its draft.
Judged judgeDraft(CrashDisk& disk) {
    Judged judged = judgeBook(disk, kBook);
    if (!judged.fault.empty()) return judged;
    const auto book = must(BooksFile{disk}.open(kBook, Access::Write));
    if (const auto draft = Drafts{book->database()}.current())
        for (const auto& [name, value] : draft->cells) judged.state += " " + name + "=" + value;
    return judged;
}

std::vector<Operation> drafts() {
    const DiskImage& saving = groupStory().saving;
    const std::string minutes(9000, 'm'); // several pages of the file
    static const DiskImage drafted = changed(saving, 7, [&](World& world) {
        write(world, *world.open(), {{"saving/ASHA", "25"}, {"minutes", minutes}});
    });
    const auto changeCells = [](World& world, Book& book) {
        write(world, book, {{"saving/ASHA", "30"}, {"saving/BINA", "25"}, {"minutes", ""}});
    };
    return {
        {"draft", saving, inBook([](World& world, Book& book) {
             write(world, book, {{"saving/ASHA", "25"}});
         }),
         judgeDraft},
        {"draft-more", drafted, inBook(changeCells), judgeDraft},
        {"draft-post", drafted, inBook([](World& world, Book& book) {
             CollectionSheet sheet = thirdMeeting();
             sheet.uid = kThird;
             must(MeetingService{world.office(), book}.post({sheet}, ""));
         }),
         judgeDraft},
    };
}

/// The book, and every drawing and photo in it.
Judged judgePictures(CrashDisk& disk) {
    Judged judged = judgeBook(disk, kBook);
    if (!judged.fault.empty()) return judged;
    const auto book = must(BooksFile{disk}.open(kBook, Access::Write));
    for (const Member& member : Members{book->database()}.all()) {
        judged.state += " " + nameOf(member.symbol);
        const auto photo = Photos{book->database()}.of(member.number);
        if (photo) judged.state += photo->isSound ? std::to_string(photo->jpeg.size()) : "damaged";
    }
    return judged;
}

std::vector<Operation> pictures() {
    const DiskImage& saving = groupStory().saving;
    const std::string face(9000, 'f'); // several pages of the file
    const auto take = [face](World& world, Book& book) {
        MemberPictureService service{world.office(), book};
        must(service.keepPhoto("ASHA", plain::smallPhoto(24, 30, face), "face.jpg"));
    };
    static const DiskImage pictured =
        changed(saving, 8, [&](World& world) { take(world, *world.open()); });
    return {
        {"symbol", saving, inBook([](World& world, Book& book) {
             must(MemberPictureService{world.office(), book}.giveSymbol("ASHA", "pot"));
         }),
         judgePictures},
        {"photo", saving, inBook(take), judgePictures},
        {"photo-remove", pictured, inBook([](World& world, Book& book) {
             must(MemberPictureService{world.office(), book}.removePhoto("ASHA"));
         }),
         judgePictures},
    };
}

std::vector<Operation> copies() {
    const DiskImage& saving = groupStory().saving;
    const int latest = olderSchemas().back();
    return {
        {"backup", saving, inBook([](World& world, Book& book) {
             must(BackupService{world.office()}.backUp(book, "/books/copy.bahi"));
         }),
         judgeCopyAt("/books/copy.bahi")},
        {"automatic-backup", saving, backUpTwice, judgeAutomatic},
        {"restore", saving,
         [](World& world) {
             must(BackupService{world.office()}.restore(kBook, "/books/restored.bahi"));
             world.acknowledge();
         },
         judgeCopyAt("/books/restored.bahi")},
        {"migrate", groupStory().oldBook, inBook([](World&, Book&) {}), judgeMigratedFrom(1)},
        {"migrate-latest", diskWithBookOf(latest), inBook([](World&, Book&) {}),
         judgeMigratedFrom(latest)},
        {"remember", saving,
         inBook([](World& world, Book& book) { BackupService{world.office()}.remember(book); }),
         judgeText("/state/seen/" +
                   [] {
                       World world{groupStory().saving};
                       return toHex(world.open()->identity().bookId);
                   }())},
        {"device-key", emptyDisk(),
         [](World& world) {
             deviceKeyIn("/data/bahi", world.disk(), world.office().machine.random);
             world.acknowledge();
         },
         judgeText("/data/bahi/device.key")},
    };
}

std::vector<Operation> all() {
    const GroupStory& story = groupStory();
    std::vector<Operation> list = {
        {"create", emptyDisk(), createBook, judgeGroup},
        {"post", story.saving, inBook(holdThirdMeeting), judgeGroup},
        {"join", story.saving, inBook([](World& world, Book& book) {
             must(MemberService{world.office(), book}.join({{code("ESHA"), "Esha", {}, {}}}));
         }),
         judgeGroup},
        {"cut-off", story.joined, inBook(bringForward), judgeGroup},
        {"take-over", story.saving, inBook([](World& world, Book& book) {
             must(BookService{world.office()}.takeOver(book, "the old laptop broke"));
         }),
         judgeGroup, 2},
        {"new-rules", story.saving, inBook([](World& world, Book& book) {
             must(BookService{world.office()}.setRules(book, rulesFrom("2026-06-01")));
         }),
         judgeGroup},
    };
    for (Operation& operation : corrections()) list.push_back(std::move(operation));
    for (Operation& operation : drafts()) list.push_back(std::move(operation));
    for (Operation& operation : pictures()) list.push_back(std::move(operation));
    for (Operation& operation : copies()) list.push_back(std::move(operation));
    return list;
}

} // namespace

const std::vector<Operation>& operations() {
    static const std::vector<Operation> list = all();
    return list;
}

Rehearsal rehearse(const Operation& operation) {
    Rehearsal rehearsal;
    CrashDisk untouched{operation.before};
    rehearsal.before = operation.judge(untouched).state;
    World world{operation.before, operation.device};
    operation.run(world);
    const DiskModel& model = world.disk().model();
    rehearsal.acknowledgedAt = world.acknowledgedAt().value();
    rehearsal.changes = model.changes();
    rehearsal.calls = model.calls(DiskFault::Kind::InputOutput);
    rehearsal.callsForRoom = model.calls(DiskFault::Kind::Full);
    CrashDisk done{model.image()};
    const Judged after = operation.judge(done);
    if (!after.fault.empty()) throw std::runtime_error{operation.name + ": " + after.fault};
    rehearsal.after = after.state;
    return rehearsal;
}

} // namespace bahi::faults
