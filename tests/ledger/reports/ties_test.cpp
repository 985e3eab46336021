// A statement that does not tie is not made: somebody changed a balance beside the vouchers.

#include "ledger/log/encoding.h"
#include "ledger/reports/asset_register.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/bank_book.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/reports/vouchers_register.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// A year in whose book one rupee more was debited to `account`.
class Changed {
public:
    explicit Changed(int account) {
        liveThroughAYear(m_book);
        m_book.book().database().exec(
            "UPDATE account_balance SET debit = debit + 100 WHERE month = "
            "(SELECT max(month) FROM account_balance WHERE account = " +
            std::to_string(account) + ") AND account = " + std::to_string(account));
    }
    Book& book() { return m_book.book(); }

private:
    WrittenBook m_book;
};

} // namespace

TEST_CASE("a cash balance that was changed stops what tells of cash", "[reports]") {
    Changed changed{1010};
    CHECK_THROWS_AS(receiptsAndPaymentsOf(changed.book()), MalformedRecord);
    CHECK_THROWS_AS(balanceSheetOf(changed.book(), day("2007-04-01")), MalformedRecord);
    CHECK_THROWS_AS(generalLedgerOf(changed.book(), AccountCode{1010}, {}, day("2007-04-01")),
                    MalformedRecord);
    CHECK_THROWS_AS(vouchersRegisterOf(changed.book(), {}, day("2007-04-01")), MalformedRecord);
}

TEST_CASE("a bank balance that was changed stops the bank book", "[reports]") {
    Changed changed{1110};
    const auto post = Pages{changed.book().database()}.withCode("POST");
    CHECK_THROWS_AS(bankBookOf(changed.book(), post), MalformedRecord);
}

TEST_CASE("results that were changed stop what tells of results", "[reports]") {
    Changed interest{4030};
    CHECK_THROWS_AS(incomeAndExpenditureOf(interest.book(), {}, day("2007-04-01")),
                    MalformedRecord);
    Changed sales{4510};
    CHECK_THROWS_AS(enterpriseResultsOf(sales.book(), day("2006-04-01"), day("2007-04-01")),
                    MalformedRecord);
}

TEST_CASE("funds and assets that were changed are not told", "[reports]") {
    Changed fund{3110};
    CHECK_THROWS_AS(fundStatementOf(fund.book(), {}, day("2007-04-01")), MalformedRecord);
    Changed asset{1510};
    CHECK_THROWS_AS(assetRegisterOf(asset.book(), day("2007-04-01")), MalformedRecord);
}

} // namespace bahi
