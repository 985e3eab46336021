// What is personal of a member leaves the book with her, and no paper number brings it in.

#include "ledger/group/voucher_sheet.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/loan_note_service.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/page_service.h"
#include "ledger/services/verify_service.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace bahi {

using namespace plain;

namespace {

NewPage partyOf(const char* code, const char* name, const char* member) {
    NewPage page{.code = code, .kind = SubLedger::Party, .name = name};
    if (*member != '\0') page.member = MemberCode::parse(member).value();
    return page;
}

std::string nameOf(Group& group, const char* code) {
    return Pages{group.book().database()}.withCode(code)->name;
}

/// Is `text` anywhere in the file?
bool isInTheFile(Group& group, const std::string& text) {
    const std::string content = contentOf(group.closed());
    group.reopened();
    return content.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("erasing a member erases the names of her pages", "[services]") {
    Group group;
    PageService pages{group.office(), group.book()};
    must(pages.open({partyOf("HEIR", "Kantabai Zarekar", "M01"),
                     partyOf("OTHER", "Village office", ""), partyOf("HERS", "Sakhubai", "M02")}));
    // Corrected: the name that was there before is hers too.
    must(pages.correct(partyOf("HEIR", "Kantabai, heir", "M01"), "her new name"));
    must(MemberDetailsService{group.office(), group.book()}.erase("M01", "at her own wish"));
    CHECK(nameOf(group, "HEIR").empty());
    CHECK(nameOf(group, "OTHER") == "Village office");
    CHECK(nameOf(group, "HERS") == "Sakhubai");
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
    CHECK_FALSE(isInTheFile(group, "Kantabai"));
}

TEST_CASE("a page that was given to another keeps her name", "[services]") {
    Group group;
    PageService pages{group.office(), group.book()};
    must(pages.open({partyOf("HEIR", "Kantabai", "M01")}));
    must(pages.correct(partyOf("HEIR", "Sakhubai", "M02"), "of the other one"));
    must(MemberDetailsService{group.office(), group.book()}.erase("M01", "at her own wish"));
    CHECK(nameOf(group, "HEIR") == "Sakhubai");
    CHECK_FALSE(isInTheFile(group, "Kantabai"));
}

TEST_CASE("the name of a page can be erased, with those before it", "[services]") {
    Group group;
    PageService pages{group.office(), group.book()};
    must(pages.open({partyOf("TILLU", "Tillu, the dealer", "")}));
    must(pages.correct(partyOf("TILLU", "Tillu and sons", ""), "two of them"));
    CorrectionService service{group.office(), group.book()};
    CHECK(whyNot(service.erasePageName("TILLU", "")) == Refusal::ReasonMissing);
    CHECK(whyNot(service.erasePageName("NONE", "why")) == Refusal::PageUnknown);
    CHECK(must(service.erasePageName("TILLU", "at his wish", Keep::No)).journal);
    CHECK(nameOf(group, "TILLU") == "Tillu and sons");
    CHECK(must(service.erasePageName("TILLU", "at his wish")).journal);
    CHECK(nameOf(group, "TILLU").empty());
    CHECK_FALSE(must(service.erasePageName("TILLU", "once more")).journal);
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
    CHECK_FALSE(isInTheFile(group, "Tillu"));
}

TEST_CASE("no number on paper is an Aadhaar number or a formula", "[group]") {
    CHECK(must(checkedReference("vo/cif-17")) == "VO/CIF-17");
    for (const char* aadhaar : {"234567890124", "2345-6789-0124"}) {
        CAPTURE(aadhaar);
        CHECK(whyNot(checkedReference(aadhaar)) == Refusal::TextLikeAadhaar);
    }
    for (const char* wrong : {"", "-17", "a b", "=1", "123456789012345678901"}) {
        CAPTURE(wrong);
        CHECK(whyNot(checkedReference(wrong)) == Refusal::ReferenceMalformed);
    }
}

} // namespace bahi
