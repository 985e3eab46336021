#include "ledger/store/pages.h"

#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// Opens the page, or corrects the record `instead`.
RecordNumber open(Group& group, PageOpened page, const std::string& name,
                  std::optional<RecordNumber> instead = {}) {
    return must(group.book().write(group.office().machine, [&](Writer& writer) {
        page.name = writer.commitToAny(TextField::PageName, name);
        const std::string reason = instead ? "misread" : "";
        return Result{writer.append(page, {instead, reason})};
    }));
}

PageOpened postOffice() {
    return {.number = PageNumber{1},
            .openedAs = SubLedger::BankAccount,
            .code = "POST",
            .openedOn = day("2006-01-01"),
            .until = {},
            .ofPage = {},
            .member = {},
            .amount = {},
            .rate = {},
            .reference = "4711",
            .name = {}};
}

} // namespace

TEST_CASE("a page is found by its number and by its code", "[store]") {
    Group group;
    const Pages pages{group.book().database()};
    CHECK(pages.all().empty());
    open(group, postOffice(), "Post office Sanaswadi");
    const RecordNumber record = open(group,
                                     {.number = PageNumber{2},
                                      .openedAs = SubLedger::Borrowing,
                                      .code = "CIF1",
                                      .openedOn = day("2006-02-01"),
                                      .until = day("2008-01-31"),
                                      .ofPage = PageNumber{1},
                                      .member = MemberNumber{2},
                                      .amount = rupees(50000),
                                      .rate = percent("1"),
                                      .reference = "",
                                      .name = {}},
                                     "");
    REQUIRE(pages.all().size() == 2);
    const LedgerPage bank = pages.all().at(0);
    CHECK(bank.openedAs == SubLedger::BankAccount);
    CHECK(bank.code == "POST");
    CHECK(bank.name == "Post office Sanaswadi");
    CHECK(bank.openedOn == day("2006-01-01"));
    CHECK_FALSE(bank.until.has_value());
    CHECK_FALSE(bank.ofPage.has_value());
    CHECK_FALSE(bank.member.has_value());
    CHECK(bank.reference == "4711");
    const LedgerPage loan = pages.withCode("CIF1").value();
    CHECK(loan.number == PageNumber{2});
    CHECK(loan.openedAs == SubLedger::Borrowing);
    CHECK(loan.name.empty());
    CHECK(loan.until == day("2008-01-31"));
    CHECK(loan.ofPage == PageNumber{1});
    CHECK(loan.member == MemberNumber{2});
    CHECK(loan.amount == rupees(50000));
    CHECK(loan.rate == percent("1"));
    CHECK(loan.record == record);
    CHECK_FALSE(pages.withCode("cif1").has_value());
}

TEST_CASE("a page says what it was last corrected to", "[store]") {
    Group group;
    const RecordNumber first = open(group, postOffice(), "Post office");
    PageOpened right = postOffice();
    right.reference = "4712";
    const RecordNumber second = open(group, right, "Post office Sanaswadi", first);
    const Pages pages{group.book().database()};
    REQUIRE(pages.all().size() == 1);
    CHECK(pages.all().front().record == second);
    CHECK(pages.all().front().reference == "4712");
    CHECK(pages.all().front().name == "Post office Sanaswadi");
}

} // namespace bahi
