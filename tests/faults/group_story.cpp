#include "tests/faults/group_story.h"

#include "ledger/services/book_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "tests/faults/migration_book.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"

namespace bahi::faults {

namespace {

using namespace plain;
using enum ReceiptHead;

void found(World& world) {
    const NewBook fresh{.currency = Currency::named("INR").value(),
                        .groupName = "Jyoti",
                        .rules = {.from = day("2026-01-01"),
                                  .meeting = {Rhythm::Monthly, 1, 0},
                                  .regularSaving = rupees(25),
                                  .interest = percent("2")}};
    must(BookService{world.office()}.create(kBook, fresh));
}

void join(World& world) {
    const auto book = world.open();
    const Date since = day("2026-01-01");
    must(MemberService{world.office(), *book}.join({{code("ASHA"), "Asha Kale", since, {}},
                                                    {code("BINA"), "Bina More", since, {}},
                                                    {code("CHAND"), "Chanda Jadhav", since, {}},
                                                    {code("DURGA"), "", since, {}}}));
}

CollectionSheet firstMeeting() {
    SheetOf sheet{"2026-02-01"};
    for (const char* who : {"ASHA", "BINA", "CHAND", "DURGA"})
        sheet.attends(who, Attendance::Present).brings(who, RegularSaving, 25);
    sheet.resolves(1, "Asha gets a loan of 300 for seeds").borrows("ASHA", 300, 1, "seeds");
    return sheet.sheet();
}

CollectionSheet secondMeeting() {
    return SheetOf{"2026-03-01"}
        .attends("ASHA", Attendance::Present)
        .attends("BINA", Attendance::Late)
        .brings("ASHA", RegularSaving, 25)
        .brings("ASHA", Principal, 100)
        .brings("ASHA", Interest, 6)
        .brings("BINA", RegularSaving, 25)
        .brings("BINA", Fine, 5)
        .brings("CHAND", RegularSaving, 25)
        .sheet();
}

void meetTwice(World& world) {
    const auto book = world.open();
    must(CutoffService{world.office(), *book}.post(
        {day("2026-01-01"),
         {opening("", 1010, 600), opening("ASHA", 2010, 100), opening("DURGA", 2010, 200),
          opening("", 3030, 300)},
         {}}));
    MeetingService meetings{world.office(), *book};
    must(meetings.post({firstMeeting()}, ""));
    must(meetings.post({secondMeeting()}, ""));
}

GroupStory told() {
    GroupStory story;
    story.fresh = changed(emptyDisk(), 1, found);
    story.joined = changed(story.fresh, 2, join);
    story.saving = changed(story.joined, 3, meetTwice);
    story.oldBook = diskWithBookOf(1);
    return story;
}

} // namespace

const GroupStory& groupStory() {
    static const GroupStory story = told();
    return story;
}

DiskImage changed(const DiskImage& image, std::uint64_t seed,
                  const std::function<void(World&)>& work) {
    World world{image, 1, seed};
    work(world);
    return world.disk().model().image();
}

CollectionSheet thirdMeeting() {
    SheetOf sheet{"2026-04-01"};
    for (const char* who : {"ASHA", "BINA", "CHAND"})
        sheet.attends(who, Attendance::Present).brings(who, RegularSaving, 25);
    sheet.attends("DURGA", Attendance::Sent)
        .brings("ASHA", Principal, 100)
        .brings("ASHA", Interest, 4)
        .brings("CHAND", Fine, 5)
        .resolves(2, "Bina gets a loan of 400 for a goat")
        .borrows("BINA", 400, 2, "a goat")
        .resolves(3, "Durga leaves with her savings")
        .leaves("DURGA", 3);
    return sheet.sheet();
}

void holdThirdMeeting(World& world, Book& book) {
    must(MeetingService{world.office(), book}.post({thirdMeeting()}, ""));
}

} // namespace bahi::faults
