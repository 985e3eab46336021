#include "ledger/reports/bank_book.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/vouchers_register.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

const LedgerAccount* accountIn(const GeneralLedger& ledger, std::uint16_t code) {
    for (const LedgerAccount& account : ledger.accounts)
        if (account.account == AccountCode{code}) return &account;
    return nullptr;
}

BankPage pageWithCode(WrittenBook& book, std::string_view code) {
    return Pages{book.book().database()}.withCode(code);
}

} // namespace

TEST_CASE("an account of the ledger runs from its opening to its closing balance", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto april =
        generalLedgerOf(book.book(), AccountCode{2010}, day("2006-04-01"), day("2006-04-30"));
    REQUIRE(april.accounts.size() == 1);
    const LedgerAccount& savings = april.accounts.front();
    CHECK(savings.opening == -rupees(21'000));
    REQUIRE(savings.rows.size() == 2);
    CHECK(savings.rows[0].voucher == VoucherNumber{2});
    CHECK(savings.rows[0].page == "M01");
    CHECK(savings.rows[0].credit == rupees(25));
    CHECK(savings.rows[0].debit == Money{});
    CHECK(savings.rows[0].balance == -rupees(21'025));
    CHECK(savings.rows[0].particulars.member == MemberCode::parse("M01").value());
    CHECK(savings.rows[1].page == "M02");
    CHECK(savings.totalCredit == rupees(50));
    CHECK(savings.closing == -rupees(21'050));
}

TEST_CASE("the ledger of all accounts names whose each posting is", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto ledger = generalLedgerOf(book.book());
    CHECK(ledger.from == day("2006-03-31"));
    CHECK(ledger.accounts.front().account == accounts::kCashBox);
    REQUIRE(accountIn(ledger, 1110) != nullptr);
    CHECK(accountIn(ledger, 1110)->rows.front().page == "POST");
    CHECK(accountIn(ledger, 1210)->rows.front().page == "loan 1");
    CHECK(accountIn(ledger, 3310)->rows.front().page == "PAPAD M01");
    CHECK(accountIn(ledger, 1010)->rows.front().page.empty());
    CHECK(accountIn(ledger, 1010)->closing == rupees(970));
    CHECK(accountIn(ledger, 5110)->rows.size() == 2); // and its reversal
    CHECK(accountIn(ledger, 5110)->rows[1].particulars.reverses == VoucherNumber{8});
    CHECK(accountIn(ledger, 5150) == nullptr); // open, and nothing stands there
}

TEST_CASE("an account that only stands is in the ledger, one that came to nothing is not",
          "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto later = generalLedgerOf(book.book(), {}, day("2007-04-01"), day("2007-04-30"));
    REQUIRE(accountIn(later, 3110) != nullptr);
    CHECK(accountIn(later, 3110)->rows.empty());
    CHECK(accountIn(later, 3110)->closing == -rupees(15'000));
    CHECK(accountIn(later, 4010) == nullptr);
}

TEST_CASE("each bank account has its book", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto banks = bankPagesOf(book.book());
    REQUIRE(banks.size() == 2);
    CHECK(banks[0].value().code == "POST");
    CHECK(banks[1].value().code == "GRB");
    const BankBook post =
        bankBookOf(book.book(), pageWithCode(book, "POST"), day("2006-04-01"), day("2007-03-31"));
    CHECK(post.book.opening == Money::fromMinor(23'410'50));
    REQUIRE(post.book.rows.size() == 5);
    CHECK(post.book.rows[0].kind == EntryKind::Contra);
    CHECK(post.book.rows[0].receipt == rupees(1'000));
    CHECK(post.book.rows[0].accounts == std::vector{accounts::kCashBox});
    CHECK(post.book.rows[3].payment == rupees(5'500));
    CHECK(post.book.totalReceipts == rupees(51'143));
    CHECK(post.book.totalPayments == rupees(35'500));
    CHECK(post.book.closing == Money::fromMinor(39'053'50));
    CHECK(bankBookOf(book.book(), pageWithCode(book, "GRB")).book.closing == rupees(46'000));
}

TEST_CASE("what stands on no page has a bank book of its own", "[reports]") {
    WrittenBook book;
    REQUIRE(bankPagesOf(book.book()).size() == 1);
    CHECK_FALSE(bankPagesOf(book.book()).front().has_value());
    CHECK(bankBookOf(book.book(), {}).book.rows.empty());
}

TEST_CASE("the register has every voucher with its lines and its paper", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto may = vouchersRegisterOf(book.book(), day("2006-05-01"), day("2006-05-31"));
    REQUIRE(may.vouchers.size() == 4);
    CHECK(may.vouchers[0].member == MemberCode::parse("M02").value());
    CHECK(may.vouchers[0].lines.size() == 3);
    CHECK(may.vouchers[0].lines[1].page == "loan 2");
    CHECK(may.vouchers[0].total == rupees(2'600));
    CHECK(may.vouchers[1].reversedBy == VoucherNumber{9});
    CHECK(may.vouchers[2].reverses == VoucherNumber{8});
    CHECK(may.vouchers[3].paper.reference == "B-17");
    CHECK(may.vouchers[3].paper.follows == VoucherNumber{8});
    CHECK(may.total == rupees(2'720));
    CHECK(vouchersRegisterOf(book.book()).vouchers.size() == 27);
}

} // namespace bahi
