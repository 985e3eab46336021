// The drawing a member knows herself by, and her photo.

#include "ledger/group/photo.h"
#include "ledger/group/symbol.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/member_page_service.h"
#include "ledger/services/member_picture_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/members.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"
#include "tests/support/small_photo.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace bahi {

using namespace plain;
using Names = std::vector<std::string>;

namespace {

constexpr std::string_view kFace = "a face that nobody else has";

MemberPictureService pictures(Group& group) {
    return {group.office(), group.book()};
}

Names drawings(Group& group) {
    Names names;
    for (const Member& member : Members{group.book().database()}.all())
        names.push_back(nameOf(member.symbol));
    return names;
}

std::optional<StoredPhoto> photoOf(Group& group, const std::string& code) {
    return must(MemberPageService{group.book()}.of(code)).photo;
}

bool isSound(Group& group) {
    return VerifyService{group.office()}.verify(group.book()).ok();
}

bool holds(const std::string& path, std::string_view bytes) {
    return contentOf(path).find(bytes) != std::string::npos;
}

/// A group of which M01 and M02 have swapped, and M02 has a photo; closed.
std::string picturedBook(Group& group) {
    must(pictures(group).giveSymbol("M01", "pot"));
    must(pictures(group).keepPhoto("M02", smallPhoto(240, 300, kFace), "face.jpg"));
    return group.closed();
}

} // namespace

TEST_CASE("a drawing is swapped, and swapped back, and the log does not know", "[services]") {
    Group group;
    const std::uint64_t before = group.book().log().size();
    CHECK(drawings(group) == Names{"mango", "pot", "fish"});
    CHECK(must(pictures(group).giveSymbol("m01", "fish")).members);
    CHECK(drawings(group) == Names{"fish", "pot", "mango"});
    must(pictures(group).giveSymbol("M02", "mango"));
    CHECK(drawings(group) == Names{"fish", "mango", "pot"});
    CHECK(isSound(group));
    CHECK(whyNot(pictures(group).giveSymbol("M01", "fish")) == Refusal::NothingToChange);
    group.reopened();
    CHECK(drawings(group) == Names{"fish", "mango", "pot"});
    must(pictures(group).giveSymbol("M02", "pot"));
    must(pictures(group).giveSymbol("M01", "mango"));
    CHECK(drawings(group) == Names{"mango", "pot", "fish"});
    CHECK(group.book().database().execAndGet("SELECT count(*) FROM symbol").getInt() == 0);
    CHECK(group.book().log().size() == before);
    CHECK(isSound(group));
}

TEST_CASE("who takes a free drawing leaves hers to a member to come", "[services]") {
    Group group;
    must(pictures(group).giveSymbol("M01", "leaf"));
    CHECK(drawings(group) == Names{"leaf", "pot", "fish"});
    must(group.joins("M04", "2006-03-01"));
    must(group.joins("M05", "2006-03-01"));
    CHECK(drawings(group) == Names{"leaf", "pot", "fish", "mango", "umbrella"});
    must(pictures(group).giveSymbol("M05", "mango-2"));
    CHECK(drawings(group).back() == "mango-2");
    CHECK(isSound(group));
}

TEST_CASE("who left keeps her drawing", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {resolves(1), leaves("M03", 1)})));
    CHECK(whyNot(pictures(group).giveSymbol("M01", "fish")) == Refusal::SymbolKept);
    CHECK(whyNot(pictures(group).giveSymbol("M03", "pot")) == Refusal::SymbolKept);
    CHECK(whyNot(pictures(group).giveSymbol("M01", "lotus")) == Refusal::SymbolUnknown);
    CHECK(whyNot(pictures(group).giveSymbol("M09", "pot")) == Refusal::MemberUnknown);
    CHECK(drawings(group) == Names{"mango", "pot", "fish"});
}

TEST_CASE("a drawing has one name, and no two that look alike have one", "[group]") {
    CHECK(nameOf(SymbolNumber{1}) == "mango");
    CHECK(nameOf(SymbolNumber{21}) == "mango-2");
    for (std::uint32_t number = 1; number <= 160; ++number)
        CHECK(symbolNamed(nameOf(SymbolNumber{number})) == SymbolNumber{number});
    for (const char* name : {"", "lotus", "mango-1", "mango-9", "mango-02", "Mango"})
        CHECK_FALSE(symbolNamed(name));
}

TEST_CASE("a photo is kept on her page, put in another's place, and removed", "[services]") {
    Group group;
    const std::uint64_t before = group.book().log().size();
    const Bytes first = smallPhoto(240, 300, kFace);
    CHECK_FALSE(photoOf(group, "M01"));
    CHECK(must(pictures(group).keepPhoto("M01", first, "face.jpg")).members);
    CHECK(photoOf(group, "M01")->jpeg == first);
    CHECK(photoOf(group, "M01")->isSound);
    CHECK_FALSE(photoOf(group, "M02"));
    CHECK(whyNot(pictures(group).keepPhoto("M01", first, "face.jpg")) == Refusal::NothingToChange);
    const Bytes second = smallPhoto(10, 10, "older");
    must(pictures(group).keepPhoto("M01", second, "face.jpg"));
    CHECK(photoOf(group, "M01")->jpeg == second);
    CHECK(isSound(group));
    must(pictures(group).removePhoto("M01"));
    CHECK_FALSE(photoOf(group, "M01"));
    CHECK(whyNot(pictures(group).removePhoto("M01")) == Refusal::NothingToChange);
    CHECK(group.book().log().size() == before);
}

TEST_CASE("a photo is a small JPEG that says nothing but the picture", "[group]") {
    const auto isKept = [](const Bytes& jpeg) { return bool{checkedPhoto(jpeg, "x")}; };
    const Bytes good = smallPhoto(240, 300, kFace);
    CHECK(isKept(good));
    CHECK_FALSE(isKept({}));
    CHECK_FALSE(isKept(smallPhoto(241, 300, kFace)));
    CHECK_FALSE(isKept(smallPhoto(240, 301, kFace)));
    CHECK_FALSE(isKept(smallPhoto(0, 300, kFace)));
    const std::size_t frame = smallPhoto(240, 300, "").size();
    CHECK(isKept(smallPhoto(240, 300, std::string(kPhotoBytes - frame, 'x'))));
    CHECK_FALSE(isKept(smallPhoto(240, 300, std::string(kPhotoBytes - frame + 1, 'x'))));
    for (const std::uint8_t marker : Bytes{0xE1, 0xE2, 0xED, 0xFE}) { // Exif, a profile, words
        Bytes told = good;
        told[3] = marker;
        CHECK_FALSE(isKept(told));
    }
    for (std::size_t size = 0; size < good.size(); ++size)
        CHECK_FALSE(isKept(Bytes(good.begin(), good.begin() + std::ptrdiff_t(size))));
    Bytes twice{0xFF, 0xD8};
    twice.insert(twice.end(), good.begin() + 13, good.begin() + 23); // a second frame
    twice.insert(twice.end(), good.begin() + 2, good.end());
    CHECK_FALSE(isKept(twice));
}

TEST_CASE("with everything personal the photo is erased from the file", "[services]") {
    Group group;
    must(pictures(group).keepPhoto("M01", smallPhoto(240, 300, kFace), "face.jpg"));
    must(pictures(group).giveSymbol("M01", "fish"));
    REQUIRE(holds(group.closed(), kFace));
    group.reopened();
    const auto erased = MemberDetailsService{group.office(), group.book()}.erase("M01", "her wish");
    CHECK(must(erased).members); // although she has no name
    CHECK_FALSE(photoOf(group, "M01"));
    CHECK(drawings(group) == Names{"fish", "pot", "mango"}); // a drawing is nobody's person
    CHECK(isSound(group));
    CHECK_FALSE(holds(group.closed(), kFace));
}

TEST_CASE("a photo that is removed or replaced is gone from the file", "[services]") {
    Group group;
    const std::string large(50'000, 'x');
    must(pictures(group).keepPhoto("M01", smallPhoto(240, 300, large + std::string{kFace}), "a"));
    must(pictures(group).keepPhoto("M01", smallPhoto(10, 10, "another"), "b"));
    must(pictures(group).removePhoto("M01"));
    const std::string book = group.closed();
    CHECK_FALSE(holds(book, kFace));
    CHECK_FALSE(holds(book, "another"));
    CHECK_FALSE(holds(book, std::string(100, 'x')));
}

TEST_CASE("a backup has the drawings and the photos", "[services]") {
    Group group;
    must(pictures(group).giveSymbol("M01", "pot"));
    must(pictures(group).keepPhoto("M02", smallPhoto(240, 300, kFace), "face.jpg"));
    const std::string copy = group.path() + ".copy";
    must(BackupService{group.office()}.backUp(group.book(), copy));
    const auto book = must(BooksFile{group.office().files}.open(copy, Access::Read));
    CHECK(nameOf(Members{book->database()}.all().at(0).symbol) == "pot");
    CHECK(must(MemberPageService{*book}.of("M02")).photo->jpeg == smallPhoto(240, 300, kFace));
}

TEST_CASE("a damaged drawing is found on opening, a damaged photo when it is shown", "[services]") {
    Group group;
    const std::string book = picturedBook(group);
    const std::string whole = contentOf(book);
    struct Damage {
        std::string sql;
        std::string table;
        std::string row;
    };
    for (const auto& [sql, table, row] :
         std::vector<Damage>{{"UPDATE symbol SET symbol = 9 WHERE member = 1", "symbol", "1"},
                             {"UPDATE symbol SET member = 9 WHERE member = 1", "symbol", "9"},
                             {"UPDATE symbol SET checksum = zeroblob(8)", "symbol", "1"},
                             {"DELETE FROM symbol WHERE member = 1", "symbol", "2"},
                             {"UPDATE photo SET jpeg = x'ffd8ffd9'", "photo", "2"},
                             {"UPDATE photo SET member = 1", "photo", "1"},
                             {"UPDATE photo SET checksum = zeroblob(8)", "photo", "2"}}) {
        INFO(sql);
        putContent(book, whole);
        tamper(book, sql);
        {
            const auto opened = BooksFile{group.office().files}.open(book, Access::Read);
            CHECK(bool{opened} == (table == "photo"));
            if (opened) {
                const MemberPage page = must(MemberPageService{*opened.value()}.of("M0" + row));
                CHECK_FALSE(page.photo->isSound);
            } else {
                CHECK(opened.refused().given == table + " " + row);
            }
        }
        const auto found = must(VerifyService{group.office()}.verify(book));
        REQUIRE_FALSE(found.ok());
        CHECK(found.firstBad->record == 0);
        CHECK(found.firstBad->table == table);
        CHECK(found.firstBad->row == row);
    }
}

} // namespace bahi
