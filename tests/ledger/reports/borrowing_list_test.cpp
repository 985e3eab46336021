#include "ledger/reports/borrowing_list.h"

#include "ledger/exchange/report_borrowings.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/borrowing_look.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("the golden borrowings of a year", "[golden]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto list =
        borrowingListOf(book.book(), WhichBorrowings::All, day("2006-04-01"), day("2007-03-31"));
    checkGolden("borrowings_year", textReport(tableOf(list)));
    checkGolden("borrowings_year_csv", csvReport(tableOf(list)));
    checkGolden("borrowings_year_json", jsonReport(jsonOf(list)));
}

TEST_CASE("the golden borrowings of a book in which nothing happened yet", "[golden]") {
    WrittenBook book;
    checkGolden("borrowings_empty",
                textReport(tableOf(borrowingListOf(book.book(), WhichBorrowings::All))));
}

TEST_CASE("the close of a year pays no interest back", "[reports]") {
    WrittenBook book;
    liveThroughAYear(book);
    const auto list = borrowingListOf(book.book(), WhichBorrowings::All);
    CHECK(list.total.interestPaid.isPositive());
    for (const BorrowingRow& row : list.rows) {
        const auto look = borrowingLookOf(book.book(), row.page.code);
        REQUIRE(look);
        for (const BorrowingEntry& entry : look.value().read.entries)
            CHECK_FALSE(entry.movement.interestPaid.isNegative());
        CHECK(look.value().read.owed == row.turnover.owed);
    }
    const auto before = borrowingListOf(book.book(), WhichBorrowings::All, {}, day("2007-03-30"));
    CHECK(list.total.interestPaid == before.total.interestPaid);
    CHECK(list.total.credited == before.total.credited);
}

} // namespace bahi
