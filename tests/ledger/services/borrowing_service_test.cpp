// The group as borrower, from vouchers and what was agreed to what is told of it.

#include "ledger/services/borrowing_service.h"

#include "ledger/reports/subvention_report.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/page_service.h"
#include "ledger/store/borrowings.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

constexpr auto kStart =
    "2006-02-01,saving,M01,,2000,,\n"
    "2006-02-01,resolution,,,,1,as the group agreed\n"
    "2006-02-01,deposit,,SB,2000,,\n";

constexpr auto kCredit = R"({"kind": "cash-credit", "interest": {"rate": "12"},
    "limits": [{"from": "2006-03-01", "limit": "50000", "drawing_power": "15000"}],
    "subvention": [{"from": "2006-04-01", "effective_rate": "7", "span": "month"}]})";
/// 12,000 at 1 % a month in twelve parts of 1,000 each.
constexpr auto kLoan = R"({"kind": "federation-loan", "terms": {"principal": "12000",
    "disbursed_on": "2006-03-01", "instalments": 12, "amortisation": "equal-principal",
    "interest": {"rate": "1", "per": "month"}}})";

/// A group with a bank account, a cash credit and a loan of the village organisation.
struct Borrower : Group {
    Borrower() : service{office(), book()} {
        must(PageService{office(), book()}.open(
            {{.code = "SB", .kind = SubLedger::BankAccount},
             {.code = "VO", .kind = SubLedger::Party, .name = "Jyoti"},
             {.code = "CC", .kind = SubLedger::Borrowing, .openedOn = day("2006-03-01")},
             {.code = "FL", .kind = SubLedger::Borrowing, .of = "VO", .amount = rupees(12'000)}}));
        mustFile(*this, {.meetings = kStart});
    }

    /// A voucher of two lines under resolution 1: account and page debited, account and page
    /// credited.
    void posts(const std::string& on, const std::string& debit, const std::string& credit,
               std::int64_t whole) {
        const std::string number = "V" + std::to_string(++m_posted);
        const std::string amount = std::to_string(whole);
        mustFile(*this, {.vouchers = on + "," + number + ",," + debit + "," + amount + ",,,1,,\n" +
                                     on + "," + number + ",," + credit + ",," + amount + ",,,,\n"});
    }
    void agrees(const std::string& code, const std::string& json) {
        must(service.agree({.code = code, .json = json, .file = "t.json", .resolution = 1}));
    }
    BorrowingLook look(const std::string& code, const char* asOf) {
        return must(service.look(code, day(asOf)));
    }
    std::vector<BorrowingEntry> entries(const std::string& code, const char* asOf) {
        return look(code, asOf).read.entries;
    }

    BorrowingService service;

private:
    int m_posted = 0;
};

constexpr auto kBank = "1110,,SB";
constexpr auto kCreditPage = "2220,,CC";
constexpr auto kLoanPage = "2110,,FL";

} // namespace

TEST_CASE("a voucher's lines become a movement of the debt", "[services]") {
    Borrower group;
    group.posts("2006-03-01", kBank, kCreditPage, 10'000);
    group.posts("2006-03-31", "5010,,CC", kCreditPage, 100);
    group.posts("2006-04-10", kCreditPage, kBank, 600);
    group.posts("2006-04-11", "5010,,CC", kBank, 20);
    group.posts("2006-04-30", kCreditPage, "4310,,CC", 40);
    group.posts("2006-05-02", kBank, "4310,,CC", 30);
    group.posts("2006-05-03", "5040,,SB", kCreditPage, 5); // a charge of the bank
    group.posts("2006-05-04", kCreditPage, "5010,,CC", 7); // interest it gave back
    group.posts("2007-03-31", "4310,,CC", "3030,,", 70);   // the year is closed
    const auto entries = group.entries("CC", "2007-03-31");
    REQUIRE(entries.size() == 8);
    CHECK(group.look("CC", "2007-03-31").read.subventionReceived() == rupees(70));
    CHECK(entries[0].movement.drawn == rupees(10'000));
    CHECK(entries[0].account == AccountCode{2220});
    CHECK(entries[1].movement.interest == rupees(100));
    CHECK(entries[1].movement.drawn == Money{});
    CHECK(entries[2].movement.paidIn == rupees(600));
    CHECK(entries[3].movement.interestPaid == rupees(20));
    CHECK(entries[3].movement.growth() == Money{});
    CHECK(entries[4].movement.credited == rupees(40));
    CHECK(entries[4].subvention == rupees(40));
    CHECK(entries[5].subvention == rupees(30));
    CHECK(entries[6].movement.drawn == rupees(5));
    CHECK(entries[7].movement.credited == rupees(7));
    CHECK(group.look("CC", "2006-12-31").read.owed == rupees(10'000 + 100 - 600 - 40 + 5 - 7));
    CHECK(group.look("CC", "2006-03-31").read.owed == rupees(10'100));
}

TEST_CASE("what is given for one borrowing pays no other", "[services]") {
    Borrower group;
    group.posts("2006-03-01", kBank, kLoanPage, 12'000);
    mustFile(group, {.vouchers = "2006-04-01,P1,,2110,,FL,500,,,1,,\n"
                                 "2006-04-01,P1,,4310,,CC,,40,,,,\n"
                                 "2006-04-01,P1,,1110,,SB,,460,,,,\n"});
    CHECK(group.entries("FL", "2006-12-31").back().movement.paidIn == rupees(500));
    CHECK(group.entries("CC", "2006-12-31").back().subvention == rupees(40));
}

TEST_CASE("a voucher that was taken back never happened", "[services]") {
    Borrower group;
    group.posts("2006-03-01", kBank, kCreditPage, 10'000);
    group.posts("2006-04-10", kCreditPage, kBank, 600);
    const VoucherNumber wrong = group.entries("CC", "2006-12-31").back().voucher;
    must(CorrectionService{group.office(), group.book()}.reverse(wrong, "another account"));
    const auto entries = group.entries("CC", "2006-12-31");
    REQUIRE(entries.size() == 1);
    CHECK(group.look("CC", "2006-12-31").read.owed == rupees(10'000));
}

TEST_CASE("what was agreed is kept, and replaced with a reason only", "[services]") {
    Borrower group;
    const auto agree = [&](const std::string& json, std::uint32_t resolution,
                           const std::string& reason = "") {
        return whyNot(group.service.agree({.code = "CC",
                                           .json = json,
                                           .file = "t.json",
                                           .resolution = resolution,
                                           .reason = reason}));
    };
    CHECK(agree(kCredit, 0) == Refusal::ResolutionMissing);
    CHECK(agree(kCredit, 9) == Refusal::ResolutionUnknown);
    CHECK(agree("{}", 1) == Refusal::KeyMissing);
    CHECK_FALSE(agree(kCredit, 1));
    CHECK(agree(kCredit, 1) == Refusal::NothingToChange);
    std::string dearer = kCredit;
    dearer.replace(dearer.find("\"12\""), 4, "\"13\"");
    CHECK(agree(dearer, 1) == Refusal::ChangeNeedsReason);
    CHECK_FALSE(agree(dearer, 1, "misread"));
    const auto look = group.look("CC", "2006-12-31");
    CHECK(yearlyRateOn(*look.read.agreed, day("2006-12-31")) == Ratio::of(13, 100));
    CHECK(look.read.text->resolution == ResolutionNumber{1});
    std::string long_ = kLoan;
    long_.insert(
        1, "\"rules\": {\"order\": {\"due\": [" + [] {
            std::string words = "\"fee\"";
            for (int more = 0; more < 1'000; ++more) words += ", \"interest\"";
            return words;
        }() + "]}}, ");
    CHECK(whyNot(group.service.agree(
              {.code = "FL", .json = long_, .file = "t.json", .resolution = 1})) ==
          Refusal::TextTooLong);
}

TEST_CASE("only a borrowing has a lender", "[services]") {
    Borrower group;
    const auto of = [&](const char* code) {
        return whyNot(group.service.agree(
            {.code = code, .json = kCredit, .file = "t.json", .resolution = 1}));
    };
    CHECK(of("SB") == Refusal::PageOfOther);
    CHECK(of("NO") == Refusal::PageUnknown);
    CHECK(whyNot(group.service.look("SB")) == Refusal::PageOfOther);
    CHECK(whyNot(group.service.look("NO")) == Refusal::PageUnknown);
    CHECK(whyNot(group.service.schedule("CC")) == Refusal::BorrowingTermsMissing);
    CHECK(whyNot(group.service.limit({.code = "CC"}, {day("2006-05-01"), rupees(1), rupees(1)})) ==
          Refusal::BorrowingTermsMissing);
}

TEST_CASE("a limit holds from its day, and earlier looks do not know it", "[services]") {
    Borrower group;
    group.agrees("CC", kCredit);
    group.posts("2006-03-01", kBank, kCreditPage, 16'000);
    must(group.service.limit({.code = "CC", .on = day("2006-03-10")},
                             {day("2006-03-10"), rupees(60'000), rupees(20'000)}));
    const auto use = *group.look("CC", "2006-03-31").read.use;
    CHECK(use.limit.usable() == rupees(20'000));
    REQUIRE(use.beyond.size() == 1);
    CHECK(use.beyond[0].last == day("2006-03-09"));
    CHECK(group.look("CC", "2006-03-09").read.use->limit.usable() == rupees(15'000));
    CHECK(whyNot(group.service.limit({.code = "CC", .on = day("2006-02-28")},
                                     {day("2006-02-28"), rupees(1), rupees(1)})) ==
          Refusal::PageNotYetOpen);
    CHECK(whyNot(group.service.limit({.code = "CC", .on = day("2006-04-01"), .resolution = 7},
                                     {day("2006-04-01"), rupees(1), rupees(1)})) ==
          Refusal::ResolutionUnknown);
}

TEST_CASE("a federation's demand against what the group paid", "[services]") {
    Borrower group;
    group.agrees("FL", kLoan);
    group.posts("2006-03-01", kBank, kLoanPage, 12'000);
    mustFile(group, {.vouchers = "2006-04-01,P1,,2110,,FL,1000,,,,,\n"
                                 "2006-04-01,P1,,5020,,FL,120,,,,,\n"
                                 "2006-04-01,P1,,1110,,SB,,1120,,,,\n"});
    must(group.service.demand({.code = "FL", .on = day("2006-04-20")},
                              {rupees(1'200), day("2006-05-01")}));
    const auto list = group.service.list(WhichBorrowings::All, day("2006-05-11"));
    REQUIRE(list.rows.size() == 2);
    const BorrowingRow& row = list.rows[1];
    CHECK(row.page.code == "FL");
    CHECK(row.lender == "VO");
    CHECK(row.turnover.owed == rupees(11'000));
    CHECK(row.turnover.interestPaid == rupees(120));
    CHECK(row.dues.demand == rupees(1'120 + 1'200));
    CHECK(row.dues.overdue.amount == rupees(1'200));
    CHECK(row.dues.overdue.daysOn(day("2006-05-11")) == 10);
    CHECK(row.nextDue == day("2006-06-01"));
    CHECK(list.total.owed == rupees(11'000));
    CHECK(list.undivided == Money{});
    const auto may =
        borrowingListOf(group.book(), WhichBorrowings::All, day("2006-05-01"), day("2006-05-31"));
    CHECK(may.rows[1].turnover.before == rupees(11'000));
    CHECK(may.rows[1].turnover.drawn == Money{});
    CHECK(may.demand == rupees(1'200));
    CHECK(may.demandBefore == Money{});
    CHECK(may.demandLeft == rupees(1'200));
    const auto april =
        borrowingListOf(group.book(), WhichBorrowings::All, day("2006-04-01"), day("2006-04-30"));
    CHECK(april.rows[1].turnover.paidIn == rupees(1'000)); // on the first day
    CHECK(april.rows[1].turnover.before == rupees(12'000));
    const auto open = group.service.list(WhichBorrowings::NotClosed, day("2006-02-28"));
    CHECK(open.rows.empty());
}

TEST_CASE("a demand needs no terms", "[services]") {
    Borrower group;
    group.posts("2006-03-01", kBank, kLoanPage, 12'000);
    group.posts("2006-04-10", kLoanPage, kBank, 100);
    group.posts("2006-05-10", kLoanPage, kBank, 900);
    must(group.service.demand({.code = "FL", .on = day("2006-05-02")},
                              {rupees(1'000), day("2006-05-20")}));
    CHECK(whyNot(group.service.demand({.code = "FL", .on = day("2006-05-02")},
                                      {Money{}, day("2006-05-20")})) ==
          Refusal::LoanTermNotPositive);
    const auto look = group.look("FL", "2006-05-31");
    CHECK(look.dues.demand == rupees(1'000));
    CHECK(look.dues.overdue.amount == rupees(100)); // April's money was for something else
    CHECK(look.read.changes.size() == 1);
    CHECK(group.look("FL", "2006-05-01").read.changes.empty()); // not said yet
    CHECK(group.look("FL", "2006-05-01").read.stated.empty());
    CHECK_FALSE(look.read.agreed);
}

TEST_CASE("terms that do not go with what happened are refused, or told", "[services]") {
    Borrower group;
    group.posts("2006-02-02", kBank, kLoanPage, 5'000);
    group.posts("2006-02-03", kLoanPage, kBank, 100);
    // The lender's loan is of 1 March: nothing can have been paid before.
    std::string later = kLoan;
    later.replace(later.find("\"12000\""), 7, "\"5000\"");
    const auto why =
        group.service.agree({.code = "FL", .json = later, .file = "t.json", .resolution = 1});
    REQUIRE_FALSE(why);
    CHECK(why.refusal() == Refusal::EventBeforeLoan);
    CHECK(why.refused().where.file == "t.json");

    Borrower other;
    other.agrees("FL", later);
    other.posts("2006-02-02", kBank, kLoanPage, 5'000);
    other.posts("2006-02-03", kLoanPage, kBank, 100);
    const auto look = other.look("FL", "2006-12-31");
    REQUIRE(look.read.contradiction);
    CHECK(look.read.contradiction->why == Refusal::EventBeforeLoan);
    CHECK(look.read.owed == rupees(4'900));
    CHECK(look.dues.lines.empty());
    CHECK(other.service.list(WhichBorrowings::All).rows.back().contradicts);
    CHECK(whyNot(other.service.schedule("FL")) == Refusal::EventBeforeLoan);
    CHECK(subventionReportOf(other.book()).contradicting == std::vector<std::string>{"FL"});
}

TEST_CASE("a lender's loan is rescheduled", "[services]") {
    Borrower group;
    group.agrees("FL", kLoan);
    group.posts("2006-03-01", kBank, kLoanPage, 12'000);
    must(group.service.change({.code = "FL",
                               .json = R"({"kind": "reschedule", "new_due": "2006-06-01"})",
                               .on = day("2006-03-20")}));
    CHECK(group.look("FL", "2006-05-31").dues.overdue.amount == Money{});
    CHECK(must(group.service.schedule("FL", day("2006-05-31"))).read.lenders->next->due ==
          day("2006-06-01"));
    CHECK(group.look("FL", "2006-03-19").read.lenders->next->due == day("2006-04-01"));
    CHECK(whyNot(group.service.change({.code = "FL",
                                       .json = R"({"kind": "reschedule",
                                                   "from_due": "2009-01-01"})",
                                       .on = day("2006-03-20")})) == Refusal::InstalmentNotThere);
    CHECK(whyNot(group.service.change({.code = "FL",
                                       .json = R"({"kind": "limit", "limit": "5"})",
                                       .on = day("2006-03-20")})) == Refusal::LoanOptionsDisagree);
}

TEST_CASE("the subvention of a cash credit, beside what came in", "[services]") {
    Borrower group;
    group.agrees("CC", kCredit);
    group.posts("2006-04-01", kBank, kCreditPage, 12'000);
    group.posts("2006-05-20", kCreditPage, kBank, 1'000);
    group.posts("2006-06-30", kBank, "4310,,CC", 40);
    const auto report = subventionReportOf(group.book(), day("2006-06-30"));
    REQUIRE(report.borrowings.size() == 1);
    const SubventionAccount& account = report.borrowings[0].account;
    REQUIRE(account.spans.size() == 3); // months
    CHECK_FALSE(account.spans[0].loss);
    CHECK(account.spans[0].earned() == Money::fromMinor(4'932)); // 12,000 x 30 x 5 / 36,500
    CHECK_FALSE(account.spans[1].loss);
    REQUIRE(account.spans[2].loss);
    CHECK(account.spans[2].loss->on == day("2006-06-30"));
    CHECK(report.earned == account.earned);
    CHECK(report.lost == account.lost);
    CHECK(report.received == rupees(40));
    CHECK(report.contradicting.empty());
    CHECK(subventionReportOf(group.book(), day("2006-01-31")).borrowings[0].account.spans.empty());
}

TEST_CASE("terms, limits and demands are put right, or taken back", "[services]") {
    Borrower group;
    CorrectionService corrections{group.office(), group.book()};
    const auto replaced = [&](RecordNumber record, const std::string& content) {
        return whyNot(corrections.supersede(record, content, "r.json", "misread"));
    };
    group.agrees("CC", kCredit);
    must(group.service.limit({.code = "CC", .on = day("2006-03-10")},
                             {day("2006-03-10"), rupees(60'000), rupees(20'000)}));
    must(group.service.demand({.code = "FL", .on = day("2006-04-01")},
                              {rupees(1'000), day("2006-05-01")}));
    const RecordNumber limit = group.look("CC", "2006-12-31").read.changes.at(0).record;
    CHECK_FALSE(replaced(limit, R"({"kind": "limit", "limit": "70000"})"));
    CHECK(group.look("CC", "2006-03-10").read.use->limit.limit == rupees(70'000));
    CHECK(replaced(limit, "") == Refusal::RecordAlreadySuperseded);
    const RecordNumber fresh = group.look("CC", "2006-12-31").read.changes.at(0).record;
    CHECK(replaced(fresh, R"({"kind": "reschedule"})") == Refusal::LoanOptionsDisagree);
    CHECK(replaced(fresh, R"({"kind": "gift"})") == Refusal::ValueUnknown);
    CHECK_FALSE(replaced(fresh, ""));
    CHECK(group.look("CC", "2006-12-31").read.changes.empty());
    CHECK(group.look("CC", "2006-12-31").read.use->limit.limit == rupees(50'000));
    const RecordNumber terms = group.look("CC", "2006-12-31").read.text->record;
    CHECK(replaced(terms, kLoan) == std::nullopt); // it is a loan after all
    CHECK(group.look("CC", "2006-12-31").read.agreed->terms.loan() != nullptr);
    CHECK(group.look("CC", "2006-12-31").read.text->resolution == ResolutionNumber{1});
    CHECK(replaced(terms, kCredit) == Refusal::RecordAlreadySuperseded);
    const RecordNumber demand = group.look("FL", "2006-12-31").read.changes.at(0).record;
    CHECK(replaced(demand, R"({"kind": "limit", "limit": "70000"})") ==
          Refusal::BorrowingTermsMissing);
    CHECK_FALSE(replaced(demand, "kind=demand amount=900 due=2006-05-01"));
    CHECK(group.look("FL", "2006-12-31").dues.demand == rupees(900));
}

TEST_CASE("what another change stands on is not taken back", "[services]") {
    Borrower group;
    group.agrees("FL", kLoan);
    group.posts("2006-03-01", kBank, kLoanPage, 12'000);
    const auto changes = [&](const std::string& json) {
        must(group.service.change({.code = "FL", .json = json, .on = day("2006-03-20")}));
    };
    changes(R"({"kind": "reschedule", "extra_instalments": 3})");
    changes(R"({"kind": "reschedule", "from_due": "2007-06-01", "shift_days": 5})");
    const RecordNumber first = group.look("FL", "2006-12-31").read.changes.at(0).record;
    CHECK(whyNot(CorrectionService{group.office(), group.book()}.supersede(
              first, "", "r.json", "never agreed")) == Refusal::InstalmentNotThere);
}

TEST_CASE("a dry run writes nothing down", "[services]") {
    Borrower group;
    must(group.service.agree({.code = "CC", .json = kCredit, .file = "t.json", .resolution = 1},
                             Keep::No));
    CHECK_FALSE(group.look("CC", "2006-12-31").read.agreed);
    group.agrees("CC", kCredit);
    must(group.service.demand({.code = "CC", .on = day("2006-04-01")},
                              {rupees(1), day("2006-05-01")}, Keep::No));
    CHECK(group.look("CC", "2006-12-31").dues.lines.empty());
}

} // namespace bahi
