// The copies a book is brought back from, when the book itself is gone.

#include "ledger/services/backup_service.h"
#include "ledger/services/copy_service.h"
#include "ledger/services/member_service.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/locked_book.h"
#include "tests/support/plain_values.h"
#include "tests/support/stubborn_disk.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

Moment noonOf(std::string_view iso) {
    return std::chrono::sys_days{day(iso)} + std::chrono::hours{12};
}

/// An automatic copy of the book of `group`, made at noon of a day.
std::string copiedOn(Group& group, std::string_view iso) {
    group.home().clock().set(noonOf(iso));
    return must(BackupService{group.office()}.backUpAutomatically(group.book())).path;
}

/// A group that met twice; each time a copy was made.
struct Copied {
    Copied() {
        must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
        march = copiedOn(group, "2006-03-01");
        must(group.meets(aMeeting("2006-04-01", {pays("M01", RegularSaving, 35)})));
        april = copiedOn(group, "2006-04-01");
    }

    CopyJudged judged(const std::string& path) {
        return must(CopyService{group.office()}.judge(path, {group.path()}));
    }

    Group group;
    std::string march;
    std::string april;
};

std::vector<std::string> pathsOf(const std::vector<KnownCopy>& copies) {
    std::vector<std::string> paths;
    for (const KnownCopy& copy : copies) paths.push_back(copy.path);
    return paths;
}

} // namespace

TEST_CASE("copies are found when their books are gone, the newest first", "[services]") {
    Copied copied;
    Office& office = copied.group.office();
    const std::string asha = copied.group.home().folder() / "asha.bahi";
    auto other = must(BookService{office}.create(asha, aBook()));
    copied.group.home().clock().set(noonOf("2006-03-15"));
    const std::string hers = must(BackupService{office}.backUpAutomatically(*other)).path;
    copied.group.home().clock().set(noonOf("2006-03-16"));
    BackupService{office}.rememberTaken(*other, {.path = "/stick/asha.bahi",
                                                 .records = other->log().size(),
                                                 .lastMeeting = {},
                                                 .longerSeen = {}});
    const std::string id = toHex(other->identity().bookId);
    other.reset();
    copied.group.home().files().remove(asha);
    copied.group.home().files().remove(copied.group.closed());
    putContent(hers + ".part", "left behind");

    const auto found = CopyService{office}.known();
    CHECK(pathsOf(found) ==
          std::vector<std::string>{copied.april, "/stick/asha.bahi", hers, copied.march});
    CHECK(found[2].madeAt == noonOf("2006-03-15"));
    CHECK(found[2].bookId == id);
    CHECK_FALSE(found[2].isTakenAlong);
    CHECK(found[1].bookId == id);
    CHECK(found[1].isTakenAlong);
    CHECK(CopyService{TestOffice{}.office()}.known().empty());
}

TEST_CASE("a clock that went back makes no copy older", "[services]") {
    Copied copied;
    must(copied.group.meets(aMeeting("2006-05-01", {pays("M01", RegularSaving, 25)})));
    const std::string may = copiedOn(copied.group, "2001-01-01");
    CHECK(pathsOf(CopyService{copied.group.office()}.known()) ==
          std::vector<std::string>{may, copied.april, copied.march});
}

TEST_CASE("a copy says whose it is without being believed", "[services]") {
    Copied copied;
    const FreshFolder& folder = copied.group.home().folder();
    CopyService service{copied.group.office()};
    const CopyContent content = must(service.content(copied.april));
    CHECK(content.bookId == toHex(copied.group.book().identity().bookId));
    CHECK(content.groupName == "Jyoti");
    CHECK_FALSE(content.practice);
    CHECK(content.meetings == 2);
    CHECK(content.lastMeeting == day("2006-04-01"));
    CHECK(content.records == copied.group.book().log().size());
    CHECK(content.lastWritten.has_value());

    const std::string locked = folder / "locked.bahi";
    makeLockedBook(copied.group.home(), locked, "Sitara");
    CHECK(must(service.content(locked)).groupName.empty());
    CHECK(must(service.content(locked)).privacy == Privacy::Protected);

    const std::string old = folder / "old.bahi";
    putContent(old, contentOf(std::string{BAHI_SOURCE} + "/tests/migrations/schema-1.bahi"));
    const std::string before = contentOf(old);
    CHECK(must(service.content(old)).meetings > 0);
    CHECK(contentOf(old) == before); // of an older schema, and stays so

    putContent(folder / "letter.bahi",
               "Dear sisters, the meeting is on Tuesday. All are asked to "
               "bring their passbooks and what is due. With greetings");
    CHECK(whyNot(service.content(folder / "letter.bahi")) == Refusal::NotABook);
    CHECK(whyNot(service.content(folder / "none.bahi")) == Refusal::BookNotFound);
    tamper(copied.april, "UPDATE record SET bytes = x'00' WHERE number = 1");
    CHECK(whyNot(service.content(copied.april)) == Refusal::BookDamaged);
}

TEST_CASE("a copy is held against the book that is here", "[services]") {
    Copied copied;
    Group& group = copied.group;
    const std::string path = group.closed();
    const CopyJudged same = copied.judged(copied.april);
    CHECK_FALSE(same.firstBad.has_value());
    CHECK(same.madeAt == noonOf("2006-04-01"));
    CHECK(same.content->meetings == 2);
    REQUIRE(same.here.has_value());
    CHECK(same.here->copyIs == CopyStands::Same);
    CHECK(same.here->path == path);

    const CopyJudged shorter = copied.judged(copied.march);
    REQUIRE(shorter.here.has_value());
    CHECK(shorter.here->copyIs == CopyStands::Shorter);
    CHECK(shorter.content->meetings == 1);
    CHECK(shorter.here->content.meetings == 2);
    CHECK(shorter.here->content.lastMeeting == day("2006-04-01"));

    // Somebody restores the shorter one and goes on in it.
    const std::string second = group.home().folder() / "second.bahi";
    must(BackupService{group.office()}.restore(copied.march, second));
    CopyService service{group.office()};
    CHECK(must(service.judge(copied.april, {second})).here->copyIs == CopyStands::Longer);
    CHECK(must(service.judge(copied.april, {second, path})).here->path == path); // the longest
    auto book = must(BookService{group.office()}.open(second, Access::Write));
    must(MeetingService{group.office(), *book}.post(
        {aMeeting("2006-04-01", {pays("M01", RegularSaving, 30)})}, ""));
    CHECK(book->log().size() == same.content->records);
    book.reset();
    CHECK(must(service.judge(copied.april, {second})).here->copyIs == CopyStands::Parted);
    book = must(BookService{group.office()}.open(second, Access::Write));
    must(MemberService{group.office(), *book}.join({aMember("M09", "2006-04-01")}));
    book.reset();
    CHECK(must(service.judge(copied.april, {second})).here->copyIs == CopyStands::Parted);
    const std::string third = group.home().folder() / "third.bahi";
    must(BackupService{group.office()}.restore(copied.march, third));
    book = must(BookService{group.office()}.open(third, Access::Write));
    must(MemberService{group.office(), *book}.join({aMember("M09", "2006-04-01")}));
    CHECK(book->log().size() < same.content->records);
    book.reset();
    CHECK(must(service.judge(copied.april, {third})).here->copyIs == CopyStands::Parted);

    CHECK_FALSE(must(service.judge(copied.april, {})).here.has_value());
    CHECK_FALSE(must(service.judge(copied.april, {copied.april})).here.has_value()); // itself
    const std::string asha = group.home().folder() / "asha.bahi";
    must(BookService{group.office()}.create(asha, aBook()));
    CHECK_FALSE(must(service.judge(copied.april, {asha, group.home().folder() / "gone.bahi"}))
                    .here.has_value());
}

TEST_CASE("a copy that is not whole says where", "[services]") {
    Copied copied;
    Group& group = copied.group;
    BackupService{group.office()}.remember(group.book());
    CHECK(copied.judged(copied.march).longerSeen == group.book().log().size());
    CHECK_FALSE(copied.judged(copied.april).longerSeen.has_value());
    group.closed();
    tamper(copied.april, "UPDATE posting SET amount = amount + 1 WHERE entry = 2");
    const CopyJudged judged = copied.judged(copied.april);
    REQUIRE(judged.firstBad.has_value());
    CHECK(judged.firstBad->table == "posting");
    CHECK(judged.about.meeting == day("2006-04-01"));
    CHECK(judged.content->groupName == "Jyoti");
    CHECK_FALSE(judged.here.has_value());

    tamper(copied.march, "UPDATE record SET bytes = x'00' WHERE number = 1");
    const CopyJudged torn = copied.judged(copied.march);
    CHECK(torn.firstBad.has_value());
    CHECK_FALSE(torn.content.has_value());
}

TEST_CASE("a copy on a stick that was pulled is not found, and the rest is", "[services]") {
    Copied copied;
    StubbornDisk disk;
    Office stubborn{disk, copied.group.office().machine, copied.group.office().dataFolder,
                    copied.group.office().stateFolder};
    disk.isForeign = [&](const std::string& path) { return path == copied.april; };
    CHECK(must(CopyService{stubborn}.content(copied.april)).meetings == 2);
    disk.afterCopy = [](const std::string& path) { throw FileFailure{path, EIO}; };
    CHECK_THROWS_AS(CopyService{stubborn}.judge(copied.april, {}), FileFailure);
    copied.group.home().files().remove(copied.april);
    CHECK(whyNot(CopyService{stubborn}.judge(copied.april, {})) == Refusal::BookNotFound);
    CHECK(CopyService{stubborn}.known().size() == 1);
}

} // namespace bahi
