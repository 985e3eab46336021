#include "ledger/books/chart_of_accounts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string_view>

namespace bahi {

TEST_CASE("the codes of the chart are unique and rising", "[books]") {
    const auto chart = ChartOfAccounts::all();
    REQUIRE_FALSE(chart.empty());
    for (std::size_t i = 1; i < chart.size(); ++i)
        CHECK(chart[i - 1].account.code < chart[i].account.code);
    CHECK(chart.front().account.code.value >= 1000);
    CHECK(chart.back().account.code.value <= 9999);
}

TEST_CASE("an account's first digit is its kind", "[books]") {
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        CAPTURE(charted.name);
        CHECK(static_cast<int>(charted.account.kind) == charted.account.code.value / 1000);
    }
}

TEST_CASE("every account has a name of its own", "[books]") {
    std::set<std::string_view> names;
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        CHECK_FALSE(charted.name.empty());
        CHECK(names.insert(charted.name).second);
        CHECK(ChartOfAccounts::nameOf(charted.account.code) == charted.name);
        CHECK(ChartOfAccounts::find(charted.account.code) == &charted);
    }
    CHECK(names.count(ChartOfAccounts::nameOf(AccountCode{9999})) == 0);
}

TEST_CASE("a code outside the chart is found nowhere", "[books]") {
    for (const int code : {0, 1, 999, 1000, 1009, 1011, 2000, 5999, 9999, 65535})
        CHECK(ChartOfAccounts::find(AccountCode{static_cast<std::uint16_t>(code)}) == nullptr);
}

TEST_CASE("a code never changes its meaning", "[books]") {
    // From the handbook of accounts: what stands in books today must be read so for ever. The
    // first digit is the kind; these lists are the pages.
    const std::set<int> withoutPages = {1010, 3010, 3020, 3030, 3110, 3120, 3130,
                                        3140, 4250, 5110, 5120, 5130, 5140, 5190};
    const std::set<int> withMembers = {2010, 2020, 2030, 4030, 4040};
    const std::set<int> withLoans = {1210, 1220, 1230, 1240, 1250, 1251, 1252, 1260, 1270, 4010};
    const auto check = [](const std::set<int>& codes, SubLedger pages) {
        for (const int code : codes) {
            CAPTURE(code);
            const auto* charted =
                ChartOfAccounts::find(AccountCode{static_cast<std::uint16_t>(code)});
            REQUIRE(charted != nullptr);
            CHECK(charted->account.subLedger == pages);
        }
    };
    check(withoutPages, SubLedger::None);
    check({1110, 1130, 4110, 5040}, SubLedger::BankAccount);
    check({2110, 2120, 2130, 2131, 2132, 2210, 2220, 2230, 5010, 5020}, SubLedger::Borrowing);
    check({3410, 3420, 3430, 4340, 5410}, SubLedger::Grant);
    check({1510, 1590, 5240}, SubLedger::FixedAsset);
    check({1310, 1320, 2070, 2340}, SubLedger::Party);
    check({3310}, SubLedger::Partner);
    check(withMembers, SubLedger::Member);
    check(withLoans, SubLedger::Loan);
}

TEST_CASE("what meetings post to is open from the start", "[books]") {
    for (const AccountCode code :
         {accounts::kCashBox, accounts::kBank, accounts::kLoansOwnFunds, accounts::kRegularSavings,
          accounts::kVoluntarySavings, accounts::kSpecialSavings, accounts::kSurplus,
          accounts::kLoanInterest, accounts::kFines, accounts::kAdmissionFees}) {
        CAPTURE(code.value);
        const ChartedAccount* charted = ChartOfAccounts::find(code);
        REQUIRE(charted != nullptr);
        CHECK(charted->openedAtStart);
    }
    const auto chart = ChartOfAccounts::all();
    CHECK(std::count_if(chart.begin(), chart.end(), [](const auto& charted) {
              return charted.openedAtStart && charted.account.code.value == 1220;
          }) == 0);
}

TEST_CASE("what is deducted from assets stands on the credit side", "[books]") {
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const int code = charted.account.code.value;
        CAPTURE(code);
        const bool isDebit = code / 1000 == 1 || code / 1000 == 5;
        CHECK(charted.account.isDebitNormal() == (isDebit && code != 1290 && code != 1590));
    }
}

TEST_CASE("money at hand stands under the opening and the closing of a period", "[books]") {
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const bool isCash = accounts::isCash(charted.account.code);
        CHECK((charted.receipts == ReceiptsHead::OpeningCash) == isCash);
        CHECK((charted.payments == PaymentsHead::ClosingCash) == isCash);
    }
}

TEST_CASE("assets and expenditure stand on the debit side", "[books]") {
    CHECK(isDebitKind(AccountKind::Asset));
    CHECK(isDebitKind(AccountKind::Expenditure));
    CHECK_FALSE(isDebitKind(AccountKind::Liability));
    CHECK_FALSE(isDebitKind(AccountKind::Fund));
    CHECK_FALSE(isDebitKind(AccountKind::Income));
}

} // namespace bahi
