// Loans on terms of their own in a book: given and changed in meetings, agreed upon beside them,
// put right.

#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/loan_change_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/rules_book.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

constexpr auto kFlat = "instalments=12 interest.method=flat interest.rate=12";

/// M01 borrows 1,200 on terms of its own (loan 1), M02 1,000 by the group's rule (loan 2).
std::string lent(const std::string& terms = kFlat) {
    return "2006-02-01,saving,M01,,5000,,\n"
           "2006-02-01,resolution,,,,1,as the group agreed\n"
           "2006-02-01,loan,M01,,1200,1,goat\n"
           "2006-02-01,terms,M01,,,1," +
           terms +
           "\n2006-02-01,loan,M02,,1000,1,seeds\n"
           "2006-02-01,instalment,M02,,100,1,\n";
}

class Lending {
public:
    Lending() { mustFile(group, {.meetings = lent()}); }

    Money due(std::uint32_t loan, std::string_view on) {
        return group.loan(loan).interestDue(day(on), RulesBook{group.book().database()}.history());
    }
    LoanChangeService service() { return {group.office(), group.book()}; }
    bool isSound() { return VerifyService{group.office()}.verify(group.book()).ok(); }
    /// The record that says, or changed, the terms of loan 1.
    RecordNumber termsOfFirst() {
        return AgreedTerms{group.book().database()}.of(LoanNumber{1})->record;
    }
    RecordNumber lastChangeOf(std::uint32_t loan) {
        return AgreedTerms{group.book().database()}.changesOf(LoanNumber{loan}).back().record;
    }
    std::optional<Refusal> supersede(RecordNumber record, const std::string& content) {
        return whyNot(CorrectionService{group.office(), group.book()}.supersede(
            record, content, "terms.txt", "wrongly written"));
    }

    Group group;
};

LoanAgreement agreement(std::uint32_t loan, std::string_view on, std::uint32_t resolution = 1) {
    return {LoanNumber{loan}, day(on), ResolutionNumber{resolution}};
}

constexpr auto kWaiver = R"({"kind":"waiver","interest":"12"})";

} // namespace

TEST_CASE("a meeting gives a loan on terms of its own", "[services]") {
    Lending at;
    const LoanAccount loan = at.group.loan(1);
    REQUIRE(loan.terms().agreed);
    CHECK(loan.terms().agreed->terms.instalments == 12);
    CHECK(AgreedTerms{at.group.book().database()}.of(LoanNumber{1})->json ==
          R"({"instalments":12,"interest":{"method":"flat","rate":12}})");
    CHECK(at.due(1, "2006-03-01") == rupees(12));
    CHECK(at.due(1, "2006-02-28") == Money{});
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,112,,\n"});
    CHECK(at.group.loan(1).balance() == rupees(1100));
    CHECK(at.isSound());
}

TEST_CASE("terms in a meeting's file are refused with their place", "[services]") {
    Group group;
    const auto refusal = [&](const std::string& terms) {
        return files(group, {.meetings = lent(terms)});
    };
    CHECK(refusal("flat") == Refusal::TermsNotPairs);
    CHECK(refusal("instalments=12 interest.rate=12 rules.recalculation.kind=running-balance") ==
          Refusal::LoanOptionsDisagree);
    CHECK(refusal("instalments=12") == Refusal::KeyMissing);
    CHECK(refusal("instalments=12 interest.rate=12 goat=1") == Refusal::KeyUnknown);
    CHECK(refusal("instalments=0 interest.rate=12") == Refusal::LoanTermNotPositive);
    CHECK(refusal("instalments=12 interest.rate=2000") == Refusal::LoanRateTooHigh);
    CHECK(refusal("instalments=12 interest.rate=12 principal=5") == Refusal::ValueUnknown);
    CHECK(refusal("instalments=12 interest.rate=12 split=" + std::string(9000, 'x')) ==
          Refusal::TextTooLong);
    CHECK(files(group, {.meetings = "2006-02-01,resolution,,,,1,x\n"
                                    "2006-02-01,terms,M01,,,1,instalments=2 interest.rate=1\n"}) ==
          Refusal::LoanUnknown);
    CHECK(files(group, {.meetings = lent() + "2006-02-01,terms,M01,,,1,interest.rate=1\n"}) ==
          Refusal::CellNotUsed);
}

TEST_CASE("what is agreed counts before what is brought that day", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-03-01,change,M01,1,,1,kind=waiver interest=12\n"
                                    "2006-03-01,principal,M01,,100,,\n"
                                    "2006-03-01,change,M02,,,1,kind=instalment amount=50\n"});
    CHECK(at.due(1, "2006-03-01") == Money{});
    CHECK(at.group.loan(2).terms().instalmentOn(day("2006-03-02")) == rupees(50));
    const auto refusal = [&](const std::string& row) {
        return files(at.group, {.meetings = "2006-04-01,change," + row + "\n"});
    };
    CHECK(refusal("M03,,,1,kind=waiver interest=1") == Refusal::LoanNoneOpen);
    CHECK(refusal("M02,1,,1,kind=waiver interest=1") == Refusal::LoanNotHers);
    CHECK(refusal("M01,,,9,kind=waiver interest=1") == Refusal::ResolutionUnknown);
    CHECK(refusal("M01,,,1,kind=waiver interest=500") == Refusal::WaiverAboveDue);
    CHECK(refusal("M01,,,1,kind=repayment amount=5") == Refusal::LoanChangeNotKept);
    CHECK(refusal("M01,,,1,kind=write-off") == Refusal::LoanChangeNotKept);
    CHECK(refusal("M02,,,1,kind=reschedule shift_days=5") == Refusal::LoanByGroupsRule);
    CHECK(refusal("M02,,,1,kind=waiver interest=0") == Refusal::AmountZero);
    CHECK(at.isSound());
}

TEST_CASE("what closes a loan on terms of its own is taken, and not a rupee more", "[services]") {
    Lending at;
    CHECK(files(at.group, {.meetings = "2006-03-01,repayment,M01,,1345,,\n"}) ==
          Refusal::RepaymentAboveOwed);
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,1344,,\n"}); // all its interest
    CHECK(at.group.loan(1).balance() == Money{});
    CHECK(at.due(1, "2007-03-01") == Money{});
}

TEST_CASE("terms are agreed of a loan that runs, once", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M02,,120,,\n"});
    const std::string terms = R"({"instalments": 10, "interest": {"rate": "24"},
                                  "amortisation": "equal-principal"})";
    must(at.service().agree(agreement(2, "2006-02-01"), terms));
    CHECK(at.due(2, "2006-04-01") == rupees(18));
    CHECK(whyNot(at.service().agree(agreement(2, "2006-02-01"), terms)) ==
          Refusal::LoanTermsAgreed);
    CHECK(whyNot(at.service().agree(agreement(9, "2006-02-01"), terms)) == Refusal::LoanUnknown);
    CHECK(whyNot(at.service().agree(agreement(1, "2006-02-01", 0), terms)) ==
          Refusal::ResolutionMissing);
    CHECK(at.isSound());
}

TEST_CASE("terms do not come after changes by the group's rule", "[services]") {
    Lending at;
    must(at.service().change(agreement(2, "2006-03-01"), R"({"kind":"instalment","amount":"50"})"));
    CHECK(whyNot(at.service().agree(agreement(2, "2006-02-01"),
                                    R"({"instalments": 10, "interest": {"rate": "24"}})")) ==
          Refusal::LoanOptionsDisagree);
    at.group.reopened();
    CHECK(at.due(2, "2006-03-01") == rupees(20));
}

TEST_CASE("interest forgiven before its meeting is not asked there", "[services]") {
    Lending at;
    must(at.service().change(agreement(2, "2006-03-02"), R"({"kind":"waiver","interest":"20"})"));
    const auto asked =
        loanDuesOf(at.group.loan(2), RulesBook{at.group.book().database()}.history(),
                   {day("2006-02-01"), day("2006-03-10")}, day("2006-02-01"), day("2006-03-10"));
    CHECK(asked.interest.balance() == Money{});
    CHECK(asked.interest.waived == rupees(20));
}

TEST_CASE("no more interest is taken by hand than the terms ask in all", "[services]") {
    Lending at;
    CHECK(files(at.group, {.meetings = "2006-03-01,interest,M01,,144.01,,\n"}) ==
          Refusal::InterestAboveDue);
    mustFile(at.group, {.meetings = "2006-03-01,interest,M01,,144,,\n"});
    CHECK(at.due(1, "2007-02-01") == Money{});
}

TEST_CASE("a dry run of a change leaves the book as it is", "[services]") {
    Lending at;
    const auto root = at.group.book().log().size();
    must(at.service().change(agreement(1, "2006-03-01"), kWaiver, Keep::No));
    CHECK(at.group.book().log().size() == root);
    CHECK(whyNot(at.service().change(agreement(1, "2006-01-01"), kWaiver)) ==
          Refusal::LoanNotYetGiven);
}

TEST_CASE("a top-up lends more within what is allowed", "[services]") {
    Lending at;
    const auto done = must(at.service().topUp(
        agreement(1, "2006-02-15"), {.amount = rupees(300), .extraInstalments = 3, .bank = {}}));
    CHECK(done.voucher);
    CHECK(at.group.loan(1).balance() == rupees(1500));
    CHECK(whyNot(at.service().topUp(agreement(2, "2006-02-15"),
                                    {.amount = rupees(300), .extraInstalments = 3, .bank = {}})) ==
          Refusal::LoanOptionsDisagree);
    must(at.service().topUp(agreement(2, "2006-02-15"), {.amount = rupees(100), .bank = {}}));
    CHECK(at.group.loan(2).balance() == rupees(1100));
    CHECK(whyNot(at.service().topUp(agreement(2, "2006-02-15"),
                                    {.amount = rupees(100'000), .bank = {}})) ==
          Refusal::CashBelowZero);
    CHECK(at.isSound());
}

TEST_CASE("another member takes a loan over, on its terms", "[services]") {
    Lending at;
    CHECK(
        whyNot(at.service().transfer(agreement(1, "2006-03-01"), must(MemberCode::parse("M03")))) ==
        Refusal::LoanInterestOpen);
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,112,,\n"});
    CHECK(
        whyNot(at.service().transfer(agreement(1, "2006-03-02"), must(MemberCode::parse("M01")))) ==
        Refusal::LoanHersAlready);
    CHECK(whyNot(at.service().transfer(agreement(1, "2006-03-02"),
                                       must(MemberCode::parse("M77")))) == Refusal::MemberUnknown);
    const auto done =
        must(at.service().transfer(agreement(1, "2006-03-02"), must(MemberCode::parse("M03"))));
    REQUIRE(done.newLoan == LoanNumber{3});
    CHECK(at.group.loan(1).balance() == Money{});
    CHECK(at.due(1, "2007-01-01") == Money{});
    const LoanAccount moved = at.group.loan(3);
    CHECK(moved.balance() == rupees(1100));
    REQUIRE(moved.terms().agreed);
    CHECK(moved.terms().agreed->terms.instalments == 11);
    CHECK(at.due(3, "2006-04-01") == rupees(11));
    CHECK(at.isSound());
}

TEST_CASE("a loan is taken over at the rate agreed last", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,112,,\n"});
    const MemberCode heir = must(MemberCode::parse("M03"));
    must(at.service().change(
        agreement(1, "2006-03-02"),
        R"({"kind":"rate-change","rate":"36","per":"year","from":"2006-03-04"})"));
    // What begins later has no word in terms.
    CHECK(whyNot(at.service().transfer(agreement(1, "2006-03-03"), heir)) ==
          Refusal::LoanOptionsDisagree);
    const auto done = must(at.service().transfer(agreement(1, "2006-03-04"), heir));
    CHECK(at.due(done.newLoan->value, "2006-04-01") == rupees(33)); // 3 % of 1,100
}

TEST_CASE("fees and fines of a loan's own terms are asked, brought and kept apart", "[services]") {
    Group group;
    mustFile(group, {.meetings = lent(R"("{""instalments"":12,""interest"":{""method"":""flat"",)"
                                      R"(""rate"":""12""},""fees"":[{""amount"":""5""},)"
                                      R"({""amount"":""20"",""when"":""at-disbursement""}]}")")});
    CHECK(group.loan(1).chargesDue(day("2006-03-01")) == rupees(25));
    CHECK(files(group, {.meetings = "2006-03-01,charge,M01,,90,,\n"}) == Refusal::ChargesAboveDue);
    CHECK(files(group, {.meetings = "2006-03-01,charge,M02,,5,,\n"}) == Refusal::ChargesAboveDue);
    mustFile(group, {.meetings = "2006-03-01,charge,M01,,20,,\n2006-03-01,repayment,M01,,117,,\n"});
    CHECK(group.loan(1).chargesDue(day("2006-03-01")) == Money{});
    CHECK(group.loan(1).balance() == rupees(1100));
    CHECK(balanceOf(group, 4020) == -2500);
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

TEST_CASE("entering a receipt late comes to the same as in order", "[services]") {
    const Papers march{.meetings = "2006-03-01,repayment,M01,,112,,\n", .late = "mislaid"};
    const Papers april{.meetings = "2006-04-01,repayment,M01,,100,,\n"};
    Lending late;
    mustFile(late.group, april);
    mustFile(late.group, march);
    Lending inOrder;
    mustFile(inOrder.group, {.meetings = march.meetings});
    mustFile(inOrder.group, april);
    for (Lending* at : {&late, &inOrder}) {
        CHECK(at->group.loan(1).balance() == rupees(1012)); // 100 and 88 were brought
        CHECK(at->due(1, "2006-04-01") == Money{});
        CHECK(at->isSound());
    }
}

TEST_CASE("a late receipt that would divide a later one otherwise is refused", "[services]") {
    // 50 in April paid the 12 of March and 38 of its principal; after the same in March it is all
    // principal of March.
    Lending at;
    mustFile(at.group, {.meetings = "2006-04-01,repayment,M01,,50,,\n"});
    CHECK(files(at.group, {.meetings = "2006-03-01,repayment,M01,,50,,\n", .late = "mislaid"}) ==
          Refusal::LaterInterestAboveDue);
    const Papers bank{.vouchers =
                          "2006-03-01,V1,,1110,,,50,,,,,\n"
                          "2006-03-01,V1,,1210,M01,1,,38,,,,\n"
                          "2006-03-01,V1,,4010,M01,1,,12,,,,\n",
                      .late = "mislaid"};
    CHECK(files(at.group, bank) == Refusal::LaterInterestAboveDue);
}

TEST_CASE("a voucher is judged as a whole, in whatever order its rows stand", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,112,,\n"});
    mustFile(at.group, {.meetings = "2006-05-01,repayment,M01,,112,,\n"});
    mustFile(at.group, {.meetings = "2006-04-01,principal,M01,,100,,\n"
                                    "2006-04-01,interest,M01,,12,,\n",
                        .late = "mislaid"});
    CHECK(at.group.loan(1).balance() == rupees(900));
    // What closes the loan, principal first, in the middle of a month.
    mustFile(at.group, {.meetings = "2006-06-15,principal,M01,,900,,\n"
                                    "2006-06-15,interest,M01,,108,,\n"});
    CHECK(at.due(1, "2007-03-01") == Money{});
}

TEST_CASE("the fee of a loan is brought in the meeting that gives it", "[services]") {
    Group group;
    mustFile(group, {.meetings = lent(R"("{""instalments"":12,""interest"":{""method"":""flat"",)"
                                      R"(""rate"":""12""},""fees"":[{""amount"":""20"",)"
                                      R"(""when"":""at-disbursement""}]}")") +
                                 "2006-02-01,charge,M01,,20,,\n"});
    CHECK(group.loan(1).chargesDue(day("2006-02-01")) == Money{});
    CHECK(balanceOf(group, 4020) == -2000);
}

TEST_CASE("a loan that owes nothing but a fee is open", "[services]") {
    Group group;
    mustFile(group, {.meetings = lent(R"("{""instalments"":12,""interest"":{""method"":""flat"",)"
                                      R"(""rate"":""12""},""fees"":[{""amount"":""20"",)"
                                      R"(""when"":""at-disbursement""}]}")")});
    mustFile(group, {.meetings = "2006-03-01,principal,M01,,1200,,\n"
                                 "2006-03-01,interest,M01,,12,,\n"});
    mustFile(group, {.meetings = "2006-04-01,charge,M01,,20,,\n"});
    CHECK(group.loan(1).chargesDue(day("2006-04-01")) == Money{});
}

TEST_CASE("what was divided by hand stays as it was written", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-04-01,principal,M01,,50,,\n"});
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M01,,112,,\n", .late = "mislaid"});
    CHECK(at.group.loan(1).balance() == rupees(1050));
    CHECK(at.isSound());
}

TEST_CASE("a loan that is written off is expected no longer", "[services]") {
    Lending at;
    must(at.service().writeOff(agreement(1, "2006-03-15"), LossBorneBy::Expenditure));
    CHECK(balanceOf(at.group, 5210) == 120'000);
    CHECK(at.group.loan(1).balance() == Money{});
    CHECK(whyNot(at.service().writeOff(agreement(1, "2006-03-16"), LossBorneBy::Reserve)) ==
          Refusal::LoanNothingLeft);
    mustFile(at.group, {.meetings = "2006-04-01,receipt,,4210/1,300,,\n"});
    CHECK(at.isSound());
}

TEST_CASE("terms and changes are put right with a reason", "[services]") {
    Lending at;
    CHECK(at.supersede(at.termsOfFirst(), "instalments=12") == Refusal::KeyMissing);
    CHECK_FALSE(
        at.supersede(at.termsOfFirst(), "instalments=6 interest.method=flat interest.rate=12"));
    CHECK(at.group.loan(1).terms().agreed->terms.instalments == 6);

    must(at.service().change(agreement(1, "2006-03-01"), kWaiver));
    CHECK(at.due(1, "2006-03-01") == Money{});
    CHECK(at.supersede(at.lastChangeOf(1), "kind=waiver interest=900") == Refusal::WaiverAboveDue);
    CHECK_FALSE(at.supersede(at.lastChangeOf(1), "kind=waiver interest=2"));
    CHECK(at.due(1, "2006-03-01") == rupees(10));
    CHECK_FALSE(at.supersede(at.lastChangeOf(1), ""));
    CHECK(at.due(1, "2006-03-01") == rupees(12));

    must(at.service().change(agreement(2, "2006-03-01"), kWaiver));
    CHECK(at.due(2, "2006-03-01") == rupees(8));
    CHECK(at.supersede(at.lastChangeOf(2), "kind=waiver interest=21") == Refusal::WaiverAboveDue);
    CHECK_FALSE(at.supersede(at.lastChangeOf(2), "kind=waiver interest=20"));
    CHECK(at.due(2, "2006-03-01") == Money{});
    CHECK(at.isSound());
}

TEST_CASE("what replaces a record holds nothing of other records", "[services]") {
    Lending at;
    mustFile(at.group, {.meetings = "2006-03-01,attendance,M01,present,,,\n"
                                    "2006-03-01,saving,M02,,25,,\n"});
    const std::string header = "date,kind,member,head,amount,ref,text\n";
    const std::string change = "2006-03-01,change,M01,,,1,kind=waiver interest=1\n";
    const auto recordOf = [&](const char* sql) {
        Query row{at.group.book().database(), sql};
        row.executeStep();
        return RecordNumber{static_cast<std::uint64_t>(row.getColumn(0).getInt64())};
    };
    CHECK(at.supersede(recordOf("SELECT max(record) FROM roll_call"),
                       header + "2006-03-01,attendance,M01,late,,,\n" + change) ==
          Refusal::FileDoesNotFitRecord);
    CHECK(at.supersede(recordOf("SELECT max(record) FROM entry"),
                       header + "2006-03-01,saving,M02,,30,,\n" + change) ==
          Refusal::FileDoesNotFitRecord);
    CHECK(at.supersede(recordOf("SELECT record FROM loan_terms WHERE loan = 1"),
                       header + "2006-02-01,loan,M01,,1200,1,goat\n"
                                "2006-02-01,terms,M01,,,1,instalments=6 interest.rate=12\n") ==
          Refusal::FileDoesNotFitRecord);
}

} // namespace bahi
