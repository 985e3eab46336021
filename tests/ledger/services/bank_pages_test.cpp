// The pages of bank accounts: the codes Bahi gives, what they may be called, what stands on them.

#include "ledger/reports/bank_book.h"
#include "ledger/services/page_service.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("a bank account is given the next code that is free", "[services]") {
    Group group;
    PageService pages{group.office(), group.book()};
    CHECK(pages.nextBankCode() == "BANK");
    must(pages.open({{.code = "BANK", .kind = SubLedger::BankAccount, .name = "State Bank"}}));
    CHECK(pages.nextBankCode() == "BANK-2");
    must(pages.open({{.code = "BANK-2", .kind = SubLedger::Party, .name = "not a bank"}}));
    CHECK(pages.nextBankCode() == "BANK-3");
}

TEST_CASE("the name of a page is checked like every other, whoever brings it", "[services]") {
    Group group;
    PageService pages{group.office(), group.book()};
    const auto opened = [&](const std::string& name) {
        return pages.open({{.code = "BANK", .kind = SubLedger::BankAccount, .name = name}});
    };
    CHECK(opened("=HYPERLINK(1)").refused().why == Refusal::TextLikeFormula);
    CHECK(opened("2345 6789 0124").refused().why == Refusal::TextLikeAadhaar);
    CHECK(pages.all().empty());
    must(opened("  State Bank "));
    CHECK(pages.all().front().name == "State Bank");
    const NewPage wrong{.code = "BANK", .kind = SubLedger::BankAccount, .name = "+91"};
    CHECK(pages.correct(wrong, "why").refused().why == Refusal::TextLikeFormula);
}

TEST_CASE("what stands in each bank account is where its bank book ends", "[reports]") {
    Group group;
    mustFile(group, {.meetings = "2006-02-01,saving,M01,,2000,,\n"
                                 "2006-02-01,saving,M02,,2000,,\n"
                                 "2006-02-01,deposit,,,1500,,\n"
                                 "2006-02-15,deposit,,,300,,\n"});
    const auto standings = bankStandingsOf(group.book(), kLatestDay);
    REQUIRE(standings.size() == 1);
    REQUIRE(standings.front().page);
    CHECK(standings.front().page->code == "BANK");
    CHECK(standings.front().balance == rupees(1800));
    const auto before = bankStandingsOf(group.book(), day("2006-02-14"));
    CHECK(before.front().balance == rupees(1500));
    CHECK(bankBookOf(group.book(), standings.front().page).book.closing == rupees(1800));
}

} // namespace bahi
