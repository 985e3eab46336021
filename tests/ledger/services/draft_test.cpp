// A meeting that is being written down: what was told to be saved is there again.

#include "ledger/services/backup_service.h"
#include "ledger/services/book_service.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/books_file.h"
#include "tests/ledger/store/objection.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <filesystem>

namespace bahi {

using namespace plain;
using enum ReceiptHead;
using Cells = std::map<std::string, std::string>;

namespace {

constexpr Uid kForm{1, 2, 3};
constexpr Uid kOther{4, 5, 6};
constexpr auto kDay = "2006-03-01";

DraftService drafts(Group& group) {
    return {group.office(), group.book()};
}

Result<Done> writes(Group& group, const std::vector<DraftCell>& cells, const Uid& uid = kForm,
                    std::string_view on = kDay, std::uint8_t sitting = 1) {
    return drafts(group).save(uid, day(on), sitting, cells);
}

Cells cellsOf(Group& group) {
    const auto draft = drafts(group).current();
    return draft ? draft->cells : Cells{};
}

CollectionSheet formOf(const Uid& uid) {
    CollectionSheet sheet = aMeeting(kDay, {pays("M01", RegularSaving, 25)});
    sheet.uid = uid;
    return sheet;
}

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

/// `count` cells, each of one letter.
std::vector<DraftCell> manyCells(std::size_t count) {
    std::vector<DraftCell> cells;
    for (std::size_t cell = 0; cell < count; ++cell)
        cells.push_back({"cell/" + std::to_string(cell), "x"});
    return cells;
}

} // namespace

TEST_CASE("what was written down is there again when the book is opened", "[services]") {
    Group group;
    CHECK_FALSE(drafts(group).current().has_value());
    must(writes(group, {{"saving/M01", "25"}, {"minutes", "आज बारिश हुई"}}));
    must(writes(group, {{"saving/M02", "30"}, {"cursor", "saving/M03"}}));
    group.reopened();
    const auto draft = drafts(group).current();
    REQUIRE(draft.has_value());
    CHECK(draft->uid == kForm);
    CHECK(draft->heldOn == day(kDay));
    CHECK(draft->sitting == 1);
    CHECK(draft->cells == Cells{{"saving/M01", "25"},
                                {"saving/M02", "30"},
                                {"minutes", "आज बारिश हुई"},
                                {"cursor", "saving/M03"}});
    CHECK(isSound(group));
}

TEST_CASE("a cell is written over, and emptied", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}, {"saving/M02", "25"}, {"fine/M02", "5"}}));
    must(writes(group, {{"saving/M01", "250"}, {"saving/M02", ""}, {"fine/M02", "  "}}));
    CHECK(cellsOf(group) == Cells{{"saving/M01", "250"}});
    must(writes(group, {{"saving/M03", ""}, {"saving/M01", "1"}, {"saving/M01", "2"}}));
    CHECK(cellsOf(group) == Cells{{"saving/M01", "2"}}); // the later word counts
    must(writes(group, {{"saving/M01", ""}}));
    group.reopened();
    REQUIRE(drafts(group).current().has_value());
    CHECK(cellsOf(group).empty());
    CHECK(isSound(group));
}

TEST_CASE("a value is kept as a text is, and what no text may be is refused", "[services]") {
    Group group;
    must(writes(group, {{"minutes", "  e\u0301te\u0301 "}}));
    CHECK(cellsOf(group) == Cells{{"minutes", "\u00E9t\u00E9"}});
    const auto refused = writes(group, {{"saving/M01", "25"}, {"minutes", "2341 2341 2346"}});
    REQUIRE(whyNot(refused) == Refusal::TextLikeAadhaar);
    CHECK(refused.refused().where.column == "minutes");
    CHECK(whyNot(writes(group, {{"minutes", "\xff"}})) == Refusal::NotUtf8);
    CHECK(whyNot(writes(group, {{"minutes", "a\x01"}})) == Refusal::TextControlCharacter);
    CHECK(cellsOf(group) == Cells{{"minutes", "\u00E9t\u00E9"}}); // nothing of the others
}

TEST_CASE("a book has one draft, which begins with its first cell and moves to another day",
          "[services]") {
    Group group;
    must(writes(group, {}));
    must(writes(group, {{"saving/M01", ""}}));
    CHECK_FALSE(drafts(group).current().has_value());
    must(writes(group, {{"saving/M01", "25"}}));

    const auto other = writes(group, {{"saving/M01", "30"}}, kOther, "2006-04-01");
    REQUIRE(whyNot(other) == Refusal::DraftOfOther);
    CHECK(other.refused().subject == kDay);
    CHECK(cellsOf(group) == Cells{{"saving/M01", "25"}});

    must(writes(group, {}, kForm, "2006-03-02", 2));
    const auto moved = drafts(group).current();
    REQUIRE(moved.has_value());
    CHECK(moved->heldOn == day("2006-03-02"));
    CHECK(moved->sitting == 2);
    CHECK(moved->cells == Cells{{"saving/M01", "25"}});

    drafts(group).discard();
    CHECK_FALSE(drafts(group).current().has_value());
    drafts(group).discard(); // there is none
    must(writes(group, {{"saving/M01", "30"}}, kOther));
    CHECK(drafts(group).current()->uid == kOther);
    CHECK(isSound(group));
}

TEST_CASE("a draft has its bounds", "[services]") {
    Group group;
    must(writes(group, {{std::string(100, 'n'), std::string(20'000, 'v')}}));
    const auto refused =
        writes(group, {{"saving/M01", "25"}, {"minutes", std::string(20'001, 'v')}});
    REQUIRE(whyNot(refused) == Refusal::DraftTooLarge);
    CHECK(refused.refused().subject == "minutes");
    CHECK(refused.refused().given == "20001");
    CHECK(refused.refused().allowed == "20000");
    CHECK(whyNot(writes(group, {{std::string(101, 'n'), "v"}})) == Refusal::DraftTooLarge);
    std::string longer; // three bytes a letter, six in the normal form
    for (int letter = 0; letter < 3'334; ++letter) longer += "\u0958";
    CHECK(whyNot(writes(group, {{"minutes", longer}})) == Refusal::DraftTooLarge);
    CHECK(cellsOf(group).size() == 1);

    must(writes(group, manyCells(3'999)));
    const auto full = writes(group, {{"one/more", "x"}});
    REQUIRE(whyNot(full) == Refusal::DraftTooLarge);
    CHECK(full.refused().given == "4001");
    CHECK(full.refused().allowed == "4000");
    must(writes(group, {{"a/new/one", "x"}, {"cell/7", ""}})); // one goes, one comes
    CHECK(cellsOf(group).size() == 4'000);
    CHECK(isSound(group));
}

TEST_CASE("a cell that comes late begins no draft of a meeting that is in the book", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    must(group.meets(formOf(kForm)));
    CHECK(whyNot(writes(group, {{"minutes", "typed while it closed"}})) ==
          Refusal::MeetingSavedDifferently);
    CHECK_FALSE(drafts(group).current().has_value());
    must(writes(group, {{"saving/M01", "30"}}, kOther, "2006-04-01"));
    CHECK(isSound(group));
}

TEST_CASE("a draft goes when its meeting is posted, or is saved already", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    CollectionSheet wrong = formOf(kForm);
    wrong.receipts.push_back(pays("M09", RegularSaving, 25));
    CHECK(whyNot(group.meets(wrong)) == Refusal::MemberUnknown);
    CHECK(cellsOf(group) == Cells{{"saving/M01", "25"}});
    MeetingService service{group.office(), group.book()};
    must(service.post({formOf(kForm)}, "", Keep::No)); // only tried
    CHECK(cellsOf(group) == Cells{{"saving/M01", "25"}});

    must(group.meets(formOf(kForm)));
    CHECK_FALSE(drafts(group).current().has_value());
    CHECK(whyNot(writes(group, {{"saving/M01", "25"}})) == // a form that was left open
          Refusal::MeetingSavedDifferently);
    CHECK(must(group.meets(formOf(kForm))).meetings.front().alreadySaved);
    CHECK_FALSE(drafts(group).current().has_value());
    CHECK(isSound(group));
}

TEST_CASE("the draft of another form stays when a meeting is posted", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    CollectionSheet other = formOf(kOther);
    must(group.meets(other));
    must(group.meets(aMeeting("2006-03-02"))); // from a file: no form has its uid
    CHECK(cellsOf(group) == Cells{{"saving/M01", "25"}});
}

TEST_CASE("nothing of a draft enters the log", "[services]") {
    Group group;
    const auto before = group.book().log().lastCheckpoint().value();
    must(writes(group, {{"saving/M01", "25"}}));
    must(writes(group, {{"saving/M01", "30"}, {"saving/M02", "25"}}));
    drafts(group).discard();
    must(writes(group, {{"saving/M03", "25"}}));
    group.reopened();
    const auto after = group.book().log().lastCheckpoint().value();
    CHECK(after.size == before.size);
    CHECK(after.root == before.root);
    CHECK(isSound(group));
}

TEST_CASE("a backup carries the draft", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    BackupService service{group.office()};
    const auto report = must(service.backUp(group.book(), group.home().folder() / "copy.bahi"));
    const auto copy = must(BooksFile{group.office().files}.open(report.path, Access::Write));
    const auto draft = DraftService{group.office(), *copy}.current();
    REQUIRE(draft.has_value());
    CHECK(draft->uid == kForm);
    CHECK(draft->cells == Cells{{"saving/M01", "25"}});
}

TEST_CASE("a computer that may not write the book is told at the first cell", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    DraftService second{group.home().second(), group.book()};
    CHECK(whyNot(second.save(kOther, day(kDay), 1, {{"minutes", std::string(20'001, 'v')}})) ==
          Refusal::DeviceNotAccepted);
    second.discard();
    CHECK(cellsOf(group) == Cells{{"saving/M01", "25"}});
    must(BookService{group.home().second()}.takeOver(group.book(), "the old laptop broke"));
    must(second.save(kForm, day(kDay), 1, {{"saving/M02", "25"}})); // it goes on where it was
    CHECK(cellsOf(group).size() == 2);
    CHECK(whyNot(writes(group, {{"saving/M01", "30"}})) == Refusal::DeviceNotAccepted);
}

TEST_CASE("a book that is only read takes no draft", "[services]") {
    Group group;
    must(writes(group, {{"saving/M01", "25"}}));
    std::filesystem::permissions(group.closed(), std::filesystem::perms{0444});
    const auto copy = must(BooksFile{group.office().files}.open(group.path(), Access::Read));
    REQUIRE(copy->isSnapshot());
    DraftService service{group.office(), *copy};
    CHECK(whyNot(service.save(kForm, day(kDay), 1, {{"saving/M01", "30"}})) ==
          Refusal::BookReadOnly);
    service.discard();
    CHECK(service.current()->cells == Cells{{"saving/M01", "25"}});
}

TEST_CASE("the file itself holds a draft to its bounds", "[services]") {
    Group group;
    must(writes(group, manyCells(4'000)));
    Database& database = group.book().database();
    const std::string cell = "INSERT INTO draft_cell SELECT uid, ";
    struct Wrong {
        std::string sql;
        std::string said;
    };
    for (const auto& [sql, said] : std::vector<Wrong>{
             {"INSERT INTO draft VALUES (zeroblob(16), '2006-03-01', 1, zeroblob(8))", "one draft"},
             {"UPDATE draft SET held_on = '2006-02-30'", "CHECK"},
             {"UPDATE draft SET sitting = 10", "CHECK"},
             {"UPDATE draft SET sitting = 0", "CHECK"},
             {"UPDATE draft SET checksum = x'00'", "CHECK"},
             {"UPDATE draft SET uid = x'00'", "CHECK"},
             {"DELETE FROM draft", "FOREIGN KEY"},
             {cell + "'more', x'31', zeroblob(8) FROM draft", "4,000"},
             {cell + "'', x'31', zeroblob(8) FROM draft", "CHECK"},
             {cell + "printf('%0101d', 0), x'31', zeroblob(8) FROM draft", "CHECK"},
             {cell + "'more', x'', zeroblob(8) FROM draft", "CHECK"},
             {cell + "'more', zeroblob(20001), zeroblob(8) FROM draft", "CHECK"},
             {cell + "'more', x'31', x'00' FROM draft", "CHECK"}}) {
        CAPTURE(sql);
        CHECK_THAT(objection(database, sql), Catch::Contains(said));
    }
    drafts(group).discard();
    CHECK_THAT(objection(database,
                         "INSERT INTO draft_cell VALUES (zeroblob(16), 'a', x'31', zeroblob(8))"),
               Catch::Contains("FOREIGN KEY"));
}

} // namespace bahi
