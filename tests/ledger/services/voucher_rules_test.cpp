// What a voucher may say, told by the rows of its file.

#include "ledger/exchange/voucher_csv.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/page_service.h"
#include "ledger/store/book.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

constexpr auto kStart =
    "2006-02-01,saving,M01,,2000,,\n"
    "2006-02-01,saving,M02,,2000,,\n"
    "2006-02-01,resolution,,,,1,as the group agreed\n"
    "2006-02-01,loan,M01,,1000,1,seeds\n"
    "2006-02-01,deposit,,,1500,,\n";

/// A group with 1,500 in the box, as much in the bank, and loan 1 of 1,000 to M01.
struct Started : Group {
    Started() { mustFile(*this, {.meetings = kStart}); }
};

void takesBack(Group& group, std::uint64_t voucher) {
    must(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{voucher}, "wrong"));
}

void opens(Group& group, const std::vector<NewPage>& pages) {
    must(PageService{group.office(), group.book()}.open(pages));
}

} // namespace

TEST_CASE("who lends more on a loan needs a resolution, a returned cheque does not", "[services]") {
    Started group;
    mustFile(group, {.vouchers = "2006-03-01,1,,1110,,,600,,,,,\n"
                                 "2006-03-01,1,,1210,M01,1,,600,,,,\n"});
    CHECK(files(group, {.meetings = "2006-03-02,payment,M01,1210,200,,more\n"}) ==
          Refusal::ResolutionMissing);
    CHECK(files(group, {.vouchers = "2006-03-03,2,,1210,M01,1,700,,,,,\n"
                                    "2006-03-03,2,,1110,,,,700,,,,\n"}) ==
          Refusal::ResolutionMissing);
    CHECK_FALSE(files(group, {.vouchers = "2006-03-03,2,,1210,M01,1,600,,,,,came back\n"
                                          "2006-03-03,2,,1110,,,,600,,,,\n"}));
}

TEST_CASE("what follows a voucher has the resolution that one has, and no other", "[services]") {
    Started group;
    mustFile(group, {.vouchers = "2006-03-01,C1,,5040,,,10,,,,,\n"
                                 "2006-03-01,C1,,1110,,,,10,,,,\n"
                                 "2006-03-01,R1,,5310,M01,,100,,,1,,\n"
                                 "2006-03-01,R1,,1010,,,,100,,,,\n"});
    const std::string out = ",,2010,M02,,50,,,,";
    CHECK(files(group,
                {.vouchers = "2006-03-02,C2" + out + "C1,\n2006-03-02,C2,,1010,,,,50,,,,\n"}) ==
          Refusal::ResolutionMissing);
    CHECK_FALSE(
        files(group, {.vouchers = "2006-03-02,C2" + out + "R1,\n2006-03-02,C2,,1010,,,,50,,,,\n"}));
    // And what follows that one.
    CHECK_FALSE(
        files(group, {.vouchers = "2006-03-03,C3" + out + "C2,\n2006-03-03,C3,,1010,,,,50,,,,\n"}));
}

TEST_CASE("surplus is not paid out, nor money moved between banks, without a resolution",
          "[services]") {
    Group group;
    opens(group, {{.code = "SBI", .kind = SubLedger::BankAccount},
                  {.code = "POST", .kind = SubLedger::BankAccount}});
    mustFile(group, {.meetings = "2006-02-01,receipt,,4250,500,,scrap\n"
                                 "2006-02-01,deposit,,SBI,300,,\n"});
    CHECK(files(group, {.vouchers = "2006-03-01,1,,3030,,,10,,,,,\n"
                                    "2006-03-01,1,,1010,,,,10,,,,\n"}) ==
          Refusal::ResolutionMissing);
    CHECK(files(group, {.vouchers = "2006-03-01,1,,1110,,POST,10,,,,,\n"
                                    "2006-03-01,1,,1110,,SBI,,10,,,,\n"}) ==
          Refusal::ResolutionMissing);
}

TEST_CASE("what never goes with cash stands in a voucher of its own", "[services]") {
    Started group;
    opens(group, {{.code = "G1", .kind = SubLedger::Grant}});
    mustFile(group, {.vouchers = "2006-03-01,1,,1110,,,800,,,,,\n"
                                 "2006-03-01,1,,3410,,G1,,800,,,,\n"});
    CHECK(files(group, {.vouchers = "2006-03-02,2,,5410,,G1,300,,,1,,\n"
                                    "2006-03-02,2,,3410,,G1,300,,,,,\n"
                                    "2006-03-02,2,,1110,,,,300,,,,\n"
                                    "2006-03-02,2,,4340,,G1,,300,,,,\n"}) ==
          Refusal::VoucherMixesCash);
}

TEST_CASE("a set-off sets a debt off", "[services]") {
    Started group;
    CHECK(files(group, {.vouchers = "2006-03-01,1,set-off,5190,,,50,,,,,\n"
                                    "2006-03-01,1,set-off,4250,,,,50,,,,\n"}) ==
          Refusal::VoucherKindWrong);
    CHECK_FALSE(files(group, {.vouchers = "2006-03-01,1,set-off,2010,M01,,50,,,1,,\n"
                                          "2006-03-01,1,set-off,1210,M01,1,,50,,,,\n"}));
    CHECK_FALSE(files(group, {.vouchers = "2006-04-01,2,set-off,2010,M01,,5,,,1,,\n"
                                          "2006-04-01,2,set-off,4010,M01,1,,5,,,,\n"}));
}

TEST_CASE("a voucher that was taken back does not come again by itself", "[services]") {
    Started group;
    const Papers stationery{.vouchers =
                                "2006-03-01,P1,,5110,,,30,,,,,\n"
                                "2006-03-01,P1,,1010,,,,30,,,,\n"};
    mustFile(group, stationery);
    takesBack(group, 5);
    CHECK(files(group, stationery) == Refusal::VoucherTakenBack);
    CHECK_FALSE(files(group, {.vouchers = "2006-03-01,P1,,5110,,,40,,,,,\n"
                                          "2006-03-01,P1,,1010,,,,40,,,,\n"}));
    CHECK(balanceOf(group, 5110) == 40'00);
}

TEST_CASE("given again, line for line, a voucher is already saved", "[services]") {
    Started group;
    const std::string first = "2006-03-01,P1,,5110,,,30,,,,,\n2006-03-01,P1,,1010,,,,30,,,,\n";
    const std::string second =
        "2006-03-02,P2,,5120,M01,,40,,,,P1,\n2006-03-02,P2,,1010,,,,40,,,,\n";
    mustFile(group, {.vouchers = first + second});
    mustFile(group, {.vouchers = first + second});
    CHECK(balanceOf(group, 5120) == 40'00);
    CHECK(files(group, {.vouchers = first + "2006-03-02,P2,,5120,M01,,40,,,,,\n"
                                            "2006-03-02,P2,,1010,,,,40,,,,\n"}) ==
          Refusal::VoucherSavedDifferently);
}

TEST_CASE("a line that takes part of a new loan is of its borrower", "[services]") {
    Started group;
    CHECK(files(group, {.vouchers = "2006-03-01,1,,1210,M03,new,500,,,1,,\n"
                                    "2006-03-01,1,,1010,,,,490,,,,\n"
                                    "2006-03-01,1,,4010,M02,new,,10,,,,\n"}) ==
          Refusal::LoanNotHers);
    CHECK_FALSE(files(group, {.vouchers = "2006-03-01,1,,1210,M03,new,500,,,1,,\n"
                                          "2006-03-01,1,,1010,,,,490,,,,\n"
                                          "2006-03-01,1,,4010,M03,new,,10,,,,\n"}));
}

TEST_CASE("a grant is spent until its last day, on a page that is open", "[services]") {
    Started group;
    CHECK(whyNot(PageService{group.office(), group.book()}.open({{.code = "G0",
                                                                  .kind = SubLedger::Grant,
                                                                  .openedOn = day("2006-06-01"),
                                                                  .until = day("2006-05-31")}})) ==
          Refusal::PageEndsEarly);
    opens(group, {{.code = "DON", .kind = SubLedger::Party},
                  {.code = "G1",
                   .kind = SubLedger::Grant,
                   .openedOn = day("2006-03-01"),
                   .until = day("2006-05-31"),
                   .of = "DON"}});
    CHECK(whyNot(PageService{group.office(), group.book()}.open(
              {{.code = "TENT", .kind = SubLedger::FixedAsset, .of = "DON"}})) ==
          Refusal::PageOfOther);
    const auto moved = [](const std::string& on, const std::string& debit,
                          const std::string& credit) {
        return Papers{.vouchers = on + "," + on.substr(5) + ",," + debit + ",300,,,1,,\n" + on +
                                  "," + on.substr(5) + ",," + credit + ",,300,,,,\n"};
    };
    CHECK(files(group, moved("2006-02-10", "1110,,", "3410,,")) == Refusal::PageNotYetOpen);
    CHECK_FALSE(files(group, moved("2006-03-10", "1110,,", "3410,,")));
    CHECK(files(group, moved("2006-06-01", "5410,,", "1110,,")) == Refusal::GrantEnded);
    CHECK_FALSE(files(group, moved("2006-06-02", "3410,,", "1110,,"))); // the rest goes back
}

TEST_CASE("a grant's costs count for its release in the year after, too", "[services]") {
    Started group;
    opens(group, {{.code = "G1", .kind = SubLedger::Grant}});
    mustFile(group,
             {.vouchers = "2006-03-01,1,,1110,,,900,,,,,\n2006-03-01,1,,3410,,G1,,900,,,,\n"
                          "2006-03-02,2,,5410,,G1,800,,,1,,\n2006-03-02,2,,1110,,,,800,,,,\n"
                          "2006-03-03,3,,3410,,G1,500,,,,2,\n2006-03-03,3,,4340,,G1,,500,,,,\n"
                          "2006-03-31,4,,4340,,G1,500,,,,,\n2006-03-31,4,,3030,,,,500,,,,\n"
                          "2006-03-31,5,,3030,,,800,,,,,\n2006-03-31,5,,5410,,G1,,800,,,,\n"});
    const auto releases = [&](const std::string& amount) {
        return files(group, {.vouchers = "2006-04-03,6,,3410,,G1," + amount +
                                         ",,,,2,\n2006-04-03,6,,4340,,G1,," + amount + ",,,,\n"});
    };
    CHECK(releases("301") == Refusal::GrantOverused);
    CHECK_FALSE(releases("300"));
}

TEST_CASE("a loan of the group's own money stays within her savings, if the group agreed on it",
          "[services]") {
    Group group;
    GroupSettings limit;
    limit.from = day("2006-01-01");
    limit.values[Setting::LoanToSavings] = 2;
    must(group.book().write(
        group.office().machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(SettingsAgreed{limit});
            return Changes{.rules = true};
        },
        Keep::Yes));
    const auto lends = [&](const std::string& amount) {
        return files(group, {.meetings = "2006-02-01,saving,M01,,500,,\n"
                                         "2006-02-01,saving,M02,,1900,,\n"
                                         "2006-02-01,resolution,,,,1,a loan\n"
                                         "2006-02-01,loan,M01,," +
                                         amount + ",1,seeds\n"});
    };
    CHECK(lends("1001") == Refusal::LoanAboveSavings);
    CHECK_FALSE(lends("1000"));
    // On the day of the loan, whatever she took out since; and a loan that only moves is not lent.
    mustFile(group, {.meetings = "2006-03-01,withdrawal,M01,regular,400,1,\n"});
    CHECK_FALSE(files(group, {.meetings = "2006-02-15,loan,M01,,300,1,seeds\n", .late = "found"}));
    CHECK_FALSE(files(group, {.vouchers = "2006-04-01,1,,1210,M02,new,1000,,,1,,\n"
                                          "2006-04-01,1,,1210,M01,1,,1000,,,,\n"}));
}

TEST_CASE("what is written off is no set-off", "[services]") {
    Started group;
    CHECK(files(group, {.vouchers = "2006-03-01,1,set-off,5210,M01,1,50,,,1,,\n"
                                    "2006-03-01,1,set-off,1210,M01,1,,50,,,,\n"}) ==
          Refusal::VoucherKindWrong);
}

TEST_CASE("a meeting keeps cash and no cash apart, too", "[services]") {
    Started group;
    CHECK(files(group, {.meetings = "2006-03-01,payment,,5260,50,1,doubtful loans\n"}) ==
          Refusal::VoucherMixesCash);
}

TEST_CASE("the close of a year reaches a leaver's fines", "[services]") {
    Started group;
    mustFile(group, {.meetings = "2006-03-01,fine,M03,,5,,\n"
                                 "2006-03-01,leave,M03,,,1,\n"});
    CHECK_FALSE(files(group, {.vouchers = "2006-03-31,L1,,4030,M03,,5,,,,,\n"
                                          "2006-03-31,L1,,3030,,,,5,,,,\n"}));
}

} // namespace bahi
