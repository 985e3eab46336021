#include "ledger/reports/asset_register.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const FundOfGroup* fundIn(const FundStatement& told, std::string_view name) {
    for (const FundOfGroup& fund : told.funds)
        if (fund.name == name) return &fund;
    return nullptr;
}

const FundLine* lineIn(const FundOfGroup& fund, std::uint16_t account) {
    for (const FundLine& line : fund.lines)
        if (line.account == AccountCode{account}) return &line;
    return nullptr;
}

} // namespace

TEST_CASE("each fund knows what came in, what went out and what is idle", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto told = fundStatementOf(book.book(), day("2006-04-01"), day("2007-03-31"));
    REQUIRE(told.funds.size() == 4);

    const FundOfGroup* savings = fundIn(told, "Members' own savings");
    REQUIRE(savings != nullptr);
    CHECK(lineIn(*savings, 2010)->opening == rupees(21'000));
    CHECK(lineIn(*savings, 2010)->cameIn == rupees(50));
    CHECK(lineIn(*savings, 2020)->wentOut == rupees(300));
    CHECK(lineIn(*savings, 1210)->opening == -rupees(8'845));
    CHECK(lineIn(*savings, 1210)->cameIn == rupees(380));
    CHECK(lineIn(*savings, 1210)->closing == -rupees(8'465));
    CHECK(savings->total.closing == rupees(22'200 - 8'465));

    const FundOfGroup* community = fundIn(told, "Community Investment Fund");
    REQUIRE(community != nullptr);
    CHECK(lineIn(*community, 2110)->page.value().code == "CIF1");
    CHECK(lineIn(*community, 2110)->cameIn == rupees(50'000));
    CHECK(lineIn(*community, 2110)->wentOut == rupees(5'000));
    CHECK(lineIn(*community, 1230)->wentOut == rupees(30'000));
    CHECK(lineIn(*community, 1230)->cameIn == rupees(2'000));
    CHECK(community->total.closing == rupees(17'000));

    const FundOfGroup* grants = fundIn(told, "Restricted grants");
    REQUIRE(grants != nullptr);
    CHECK(grants->lines.front().page.value().code == "SEEDS");
    CHECK(grants->total.cameIn == rupees(60'000));
    CHECK(grants->total.wentOut == rupees(14'000));
    CHECK(grants->total.closing == rupees(46'000));
}

TEST_CASE("a fund's cut-off is its opening, and what was taken back it never had", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    book.reverses(VoucherNumber{5}, "2007-04-01"); // the loan of the village organisation
    const auto all = fundStatementOf(book.book());
    CHECK(lineIn(*fundIn(all, "Members' own savings"), 2010)->opening == rupees(21'000));
    CHECK(lineIn(*fundIn(all, "Revolving Fund"), 3110)->opening == rupees(15'000));
    CHECK(lineIn(*fundIn(all, "Community Investment Fund"), 2110)->cameIn == Money{});
    CHECK(lineIn(*fundIn(all, "Community Investment Fund"), 2110)->closing == -rupees(5'000));
    WrittenBook empty;
    CHECK(fundStatementOf(empty.book()).funds.empty());
}

TEST_CASE("an enterprise has its profit, its till, its stock and its partners", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto told = enterpriseResultsOf(book.book());
    CHECK(told.from == day("2006-04-01"));
    REQUIRE(told.enterprises.size() == 1);
    const EnterpriseResult& papad = told.enterprises.front();
    CHECK(papad.page.value().code == "PAPAD");
    // Sold 5,200, bought 4,000, spent 500, 900 of it still there: although the year is closed.
    CHECK(papad.profit == rupees(1'600));
    REQUIRE(papad.result.size() == 4);
    CHECK(papad.result[0].amount == rupees(5'200));
    CHECK(papad.result[1].amount == -rupees(4'000));
    CHECK(papad.result[3].amount == rupees(900));
    REQUIRE(papad.holds.size() == 2);
    CHECK(papad.holds[0].amount == rupees(8'700));
    CHECK(papad.holds[1].amount == rupees(900));
    REQUIRE(papad.partners.size() == 1);
    CHECK(papad.partners.front().member == MemberCode::parse("M01").value());
    CHECK(papad.partners.front().amount == rupees(6'000));
    CHECK(papad.capital == rupees(6'000));
    CHECK(told.profit == rupees(1'600));
}

TEST_CASE("an asset has its cost, its depreciation and its grant", "[reports]") {
    WrittenBook book;
    CHECK_FALSE(assetRegisterOf(book.book()).asOf.has_value());
    liveThroughAYear(book);
    const auto told = assetRegisterOf(book.book());
    REQUIRE(told.assets.size() == 1);
    const RegisteredAsset& tent = told.assets.front();
    CHECK(tent.page.value().code == "TENT");
    CHECK(tent.grant == "SEEDS");
    CHECK(tent.cost == rupees(7'800));
    CHECK(tent.depreciation == rupees(600));
    CHECK(told.bookValue() == rupees(7'200));
    CHECK(assetRegisterOf(book.book(), day("2006-12-31")).depreciation == Money{});
}

} // namespace bahi
