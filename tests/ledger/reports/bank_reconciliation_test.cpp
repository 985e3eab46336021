#include "ledger/reports/bank_reconciliation.h"

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_text.h"
#include "tests/support/golden.h"
#include "tests/support/plain_values.h"
#include "tests/support/written_book.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// 1,000 put into the bank; a cheque of 100 and a deposit of 40 that the bank does not know on 30
/// April, when it says 960; and it never learns of the cheque, which is taken back on 5 May.
struct ChequeStory {
    ChequeStory() {
        using enum EntryKind;
        book.posts("2006-04-01", Receipt, {debit(1010, 1'500'00), credit(4250, 1'500'00)});
        book.posts("2006-04-02", Contra, {debit(1110, 1'000'00, bank), credit(1010, 1'000'00)});
        cheque =
            book.posts("2006-04-20", Payment, {debit(5110, 100'00), credit(1110, 100'00, bank)});
        book.files(cheque, "CH-7");
        deposit = book.posts("2006-04-29", Contra, {debit(1110, 40'00, bank), credit(1010, 40'00)});
        states("2006-04-30", 960'00, {cheque, deposit});
    }

    void states(std::string_view on, std::int64_t paise, std::vector<VoucherNumber> uncleared) {
        must(book.book().write(book.office().machine, [&](Writer& writer) -> Result<Done> {
            writer.append(BankStated{PageNumber{bank.number}, day(on), Money::fromMinor(paise),
                                     std::move(uncleared)});
            return Done{};
        }));
    }

    BankReconciliation on(std::string_view iso) {
        const auto page = Pages{book.book().database()}.withCode("SBI");
        return bankReconciliationOf(book.book(), page.value(), day(iso));
    }

    WrittenBook book;
    Page bank = book.opens(SubLedger::BankAccount, "SBI", "State Bank Thakurganj");
    VoucherNumber cheque;
    VoucherNumber deposit;
};

} // namespace

TEST_CASE("the golden bank reconciliation", "[golden]") {
    ChequeStory story;
    const auto april = story.on("2006-04-30");
    checkGolden("bank_reconciliation", textReport(tableOf(april)));
    checkGolden("bank_reconciliation_csv", csvReport(tableOf(april)));
    checkGolden("bank_reconciliation_json", jsonReport(jsonOf(april)));
    checkGolden("bank_reconciliation_unstated", textReport(tableOf(story.on("2006-04-29"))));
}

TEST_CASE("books, cheques and deposits lead to what the bank should say", "[reports]") {
    ChequeStory story;
    const BankReconciliation april = story.on("2006-04-30");
    CHECK(april.inTheBooks == rupees(940));
    CHECK(april.cheques == rupees(100));
    CHECK(april.deposits == rupees(40));
    CHECK(april.expected == rupees(1'000));
    CHECK(april.stated == rupees(960));
    CHECK(april.difference == -rupees(40));
    CHECK(april.rows.size() == 2);
    CHECK_FALSE(story.on("2006-04-29").statedOn.has_value());
}

TEST_CASE("what was taken back the bank does not wait for", "[reports]") {
    ChequeStory story;
    story.book.reverses(story.cheque, "2006-05-05");
    story.states("2006-05-31", 1'000'00, {story.cheque, story.deposit});
    // In April the cheque was still out.
    CHECK(story.on("2006-04-30").cheques == rupees(100));
    const BankReconciliation may = story.on("2006-05-31");
    CHECK(may.inTheBooks == rupees(1'040));
    CHECK(may.cheques == Money{});
    CHECK(may.deposits == rupees(40));
    CHECK(may.rows.size() == 1);
    CHECK(may.difference == Money{});
}

} // namespace bahi
