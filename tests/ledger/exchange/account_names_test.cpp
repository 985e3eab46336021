#include "ledger/exchange/account_names.h"

#include "ledger/log/encoding.h"

#include <catch2/catch.hpp>

#include <set>

namespace bahi {

namespace {

bool isCapitalOrDigit(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

/// What beancount takes: parts of letters, digits and hyphens, beginning with a capital or a digit.
bool isTaken(std::string_view name) {
    char before = ':';
    for (const char letter : name) {
        const bool begins = before == ':';
        const bool goesOn = (letter >= 'a' && letter <= 'z') || letter == '-' || letter == ':';
        if (!isCapitalOrDigit(letter) && (begins || !goesOn)) return false;
        before = letter;
    }
    return before != ':';
}

const PageCodes& codes() {
    static const PageCodes known{{"", "M01", "7Q4M2K9R", "M-3"}, {"", "SBI", "PMJJBY", "TENT-1"}};
    return known;
}

} // namespace

TEST_CASE("an account is called by kind, code and name", "[exchange]") {
    CHECK(accountName(AccountCode{1010}) == "Assets:1010-Cash-box");
    CHECK(accountName(AccountCode{1210}) == "Assets:1210-Loans-to-members-own-funds");
    CHECK(accountName(AccountCode{1270}) == "Assets:1270-Loans-to-members-donors-fund");
    CHECK(accountName(AccountCode{1290}) == "Assets:1290-Provision-for-doubtful-loans");
    CHECK(accountName(AccountCode{1590}) == "Assets:1590-Depreciation-so-far");
    CHECK(accountName(AccountCode{2010}) == "Liabilities:2010-Members-regular-savings");
    CHECK(accountName(AccountCode{2110}) == "Liabilities:2110-Loans-from-VO-CLF-CIF-ICF");
    CHECK(accountName(AccountCode{3030}) == "Equity:3030-Surplus-brought-forward");
    CHECK(accountName(AccountCode{4010}) == "Income:4010-Interest-on-members-loans");
    CHECK(accountName(AccountCode{5130}) == "Expenses:5130-Bookkeepers-honorarium");
    CHECK_THROWS_AS(accountName(AccountCode{1011}), MalformedRecord);
}

TEST_CASE("every account of the chart has a name of its own that beancount takes", "[exchange]") {
    std::set<std::string> names;
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const std::string name = accountName(charted.account.code);
        CAPTURE(name);
        CHECK(isTaken(name));
        CHECK(name.find("--") == std::string::npos);
        CHECK(name.back() != '-');
        CHECK(names.insert(name).second);
    }
}

TEST_CASE("a page stands below its account, by its code", "[exchange]") {
    const auto nameOf = [](std::uint16_t account, const Page& page) {
        return accountName(AccountCode{account}, page, codes());
    };
    CHECK(nameOf(1010, {}) == "Assets:1010-Cash-box");
    CHECK(nameOf(1110, {}) == "Assets:1110-Bank-savings-account"); // undivided
    CHECK(nameOf(2010, Page::of(MemberNumber{2})) ==
          "Liabilities:2010-Members-regular-savings:7Q4M2K9R");
    CHECK(nameOf(1210, Page::of(LoanNumber{3})) == "Assets:1210-Loans-to-members-own-funds:L3");
    CHECK(nameOf(1110, Page::of(SubLedger::BankAccount, PageNumber{1})) ==
          "Assets:1110-Bank-savings-account:SBI");
    CHECK(nameOf(2310, Page::of(SubLedger::Scheme, PageNumber{2}, MemberNumber{3})) ==
          "Liabilities:2310-Insurance-premium-to-pass-on:PMJJBY:M-3");
    CHECK(nameOf(3310, Page::of(SubLedger::Partner, PageNumber{3}, MemberNumber{1})) ==
          "Equity:3310-Partners-capital:TENT-1:M01");
}

TEST_CASE("a page nobody opened is damage, and a letter that may not stand there too",
          "[exchange]") {
    CHECK_THROWS_AS(codes().of(MemberNumber{4}), MalformedRecord);
    CHECK_THROWS_AS(codes().of(MemberNumber{0}), MalformedRecord);
    CHECK_THROWS_AS(codes().of(PageNumber{4}), MalformedRecord);
    const PageCodes altered{{"", "A B\n;\x01"}, {}};
    CHECK(accountName(AccountCode{2010}, Page::of(MemberNumber{1}), altered) ==
          "Liabilities:2010-Members-regular-savings:A-B---");
}

} // namespace bahi
