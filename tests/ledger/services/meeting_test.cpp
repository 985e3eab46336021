#include "ledger/reports/trial_balance.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

/// What the books say at the end: accounts, loans and the interest they ask for.
std::string standing(Group& group, std::string_view iso) {
    std::string text;
    Database& database = group.book().database();
    const TrialBalance trial = trialBalanceOf(group.book(), day(iso));
    for (const TrialBalanceRow& row : trial.rows)
        text +=
            fmt::format("{} {} {}\n", row.account.value, row.debit.inMinor(), row.credit.inMinor());
    const RulesHistory rules = RulesBook{database}.history();
    for (std::uint32_t number = 1; number <= Loans{database}.lastNumber().value; ++number) {
        const auto loan = Loans{database}.loan(LoanNumber{number});
        text += fmt::format("loan {} {} {}\n", number, loan->balance().inMinor(),
                            loan->interestDue(day(iso), rules).inMinor());
    }
    return text;
}

} // namespace

TEST_CASE("the same sheet again is already saved and writes nothing", "[services]") {
    Group group;
    const auto sheet =
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 25)});
    must(group.meets(sheet));
    const std::string before = contentOf(group.path());
    CollectionSheet reordered = sheet;
    std::swap(reordered.receipts[0], reordered.receipts[1]);
    const auto again = must(group.meets(reordered));
    REQUIRE(again.meetings.size() == 1);
    CHECK(again.meetings[0].alreadySaved);
    CHECK(contentOf(group.path()) == before);
}

TEST_CASE("another sheet of a day that has its meeting is refused", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    const std::string before = contentOf(group.path());
    CHECK(whyNot(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 26)}))) ==
          Refusal::MeetingSavedDifferently);
    CHECK(contentOf(group.path()) == before);
}

TEST_CASE("a meeting before the latest one needs a reason", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-04-01")));
    const auto forgotten = aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)});
    CHECK(whyNot(group.meets(forgotten)) == Refusal::MeetingNeedsLateReason);
    CHECK_FALSE(whyNot(group.meets(forgotten, "the sheet lay in the box")).has_value());
}

TEST_CASE("a meeting entered late leaves the books as one entered in order", "[services]") {
    const std::vector<CollectionSheet> meetings = {
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 500), resolves(1)}),
        aMeeting("2006-04-01", {borrows("M02", 350, 1), pays("M02", RegularSaving, 25)}),
        aMeeting("2006-05-01", {pays("M02", Principal, 110), pays("M02", Interest, 7)}),
        aMeeting("2006-06-01", {pays("M02", Principal, 50), pays("M01", RegularSaving, 25)}),
        aMeeting("2006-08-01", {pays("M01", VoluntarySaving, 30)}),
    };
    Group inOrder;
    for (const auto& sheet : meetings) must(inOrder.meets(sheet));
    for (const std::size_t late : {2U, 3U}) {
        Group group;
        for (std::size_t place = 0; place < meetings.size(); ++place)
            if (place != late) must(group.meets(meetings[place]));
        must(group.meets(meetings[late], "forgotten"));
        CHECK(standing(group, "2006-10-01") == standing(inOrder, "2006-10-01"));
        CHECK(standing(group, "2006-05-01") == standing(inOrder, "2006-05-01"));
    }
}

TEST_CASE("the box may not hold less than nothing when a meeting ends", "[services]") {
    Group group;
    const auto tooMuch = aMeeting(
        "2006-03-01", {resolves(1), borrows("M02", 101, 1), pays("M01", RegularSaving, 100)});
    CHECK(whyNot(group.meets(tooMuch)) == Refusal::CashBelowZero);
    CHECK(group.book().log().lastCheckpoint()->size == group.recordsAtStart());

    SECTION("but within it the order does not matter: she borrows what is brought after her") {
        const auto just = aMeeting(
            "2006-03-01", {borrows("M02", 100, 1), resolves(1), pays("M01", RegularSaving, 100)});
        CHECK_FALSE(whyNot(group.meets(just)).has_value());
    }
    SECTION("nor on any later day, when the meeting is entered late") {
        must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 100)})));
        must(group.meets(aMeeting("2006-05-01", {resolves(1), borrows("M02", 100, 1)})));
        CHECK(whyNot(group.meets(aMeeting("2006-04-01", {resolves(2), borrows("M01", 1, 2)}),
                                 "late")) == Refusal::CashBelowZero);
    }
}

TEST_CASE("a leaver takes home her savings less her debts", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M01", RegularSaving, 300), pays("M02", RegularSaving, 200),
                       pays("M01", VoluntarySaving, 50), resolves(1), borrows("M01", 100, 1)})));
    must(group.meets(aMeeting("2006-04-01", {resolves(2), leaves("M01", 2)})));
    CHECK(group.saved("M01") == Money{});
    CHECK(group.loan(1).balance() == Money{});
    // 350 saved, 100 borrowed, interest 2: she takes 248.
    CHECK(group.cash() == rupees(550 - 100 - 248));
    const auto last = Journal{group.book().database()}.lastNumber();
    CHECK(Journal{group.book().database()}.voucher(last)->kind == EntryKind::Payment);
    CHECK(whyNot(group.meets(aMeeting("2006-05-01", {pays("M01", RegularSaving, 25)}))) ==
          Refusal::MemberHasLeft);
}

TEST_CASE("debts above the savings stay in the loan ledger and can be paid back later",
          "[services]") {
    Group group;
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 40), pays("M02", RegularSaving, 200),
                                resolves(1), borrows("M01", 100, 1)})));
    must(group.meets(aMeeting("2006-04-01", {resolves(2), leaves("M01", 2)})));
    CHECK(group.saved("M01") == Money{});
    CHECK(group.loan(1).balance() == rupees(100 - 38));                      // 40 less 2 interest
    must(group.meets(aMeeting("2006-05-01", {pays("M01", Repayment, 64)}))); // 62 and 2 interest
    CHECK(group.loan(1).balance() == Money{});
    CHECK(must(VerifyService{group.office()}.verify(group.closed())).ok());
}

TEST_CASE("a loan given in the meeting she leaves in is settled once", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 500), resolves(1),
                                             borrows("M01", 100, 1), leaves("M01", 1)})));
    CHECK(group.loan(1).balance() == Money{});
    CHECK(group.cash() == Money{});
}

TEST_CASE("a loan given and paid back by two meetings of one file is one loan", "[services]") {
    Group group;
    must(MeetingService{group.office(), group.book()}.post(
        {aMeeting("2006-03-01",
                  {pays("M01", RegularSaving, 500), resolves(1), borrows("M02", 100, 1)}),
         aMeeting("2006-04-01", {pays("M02", Repayment, 102)})},
        ""));
    CHECK(group.loan(1).balance() == Money{});
}

TEST_CASE("every wrong line of a sheet has its refusal, and then nothing is written",
          "[services]") {
    struct Row {
        std::string_view what;
        CollectionSheet sheet;
        Refusal why;
    };
    const std::vector<Row> rows = {
        {"nobody of that code", aMeeting("2006-05-01", {pays("M99", RegularSaving, 25)}),
         Refusal::MemberUnknown},
        {"before she joined", aMeeting("2006-05-01", {pays("M04", RegularSaving, 25)}),
         Refusal::MemberNotYetJoined},
        {"answered twice",
         aMeeting("2006-05-01",
                  {attends("M01", Attendance::Present), attends("M01", Attendance::Late)}),
         Refusal::AttendanceTwice},
        {"a resolution twice", aMeeting("2006-05-01", {resolves(7), resolves(7)}),
         Refusal::ResolutionTwice},
        {"no resolution", aMeeting("2006-05-01", {borrows("M01", 10, 0)}),
         Refusal::ResolutionMissing},
        {"a resolution nobody passed", aMeeting("2006-05-01", {borrows("M01", 10, 77)}),
         Refusal::ResolutionUnknown},
        {"leaving without a resolution", aMeeting("2006-05-01", {leaves("M01", 77)}),
         Refusal::ResolutionUnknown},
        {"no such loan", aMeeting("2006-05-01", {pays("M01", Principal, 10, 9)}),
         Refusal::LoanUnknown},
        {"somebody else's loan", aMeeting("2006-05-01", {pays("M03", Principal, 10, 1)}),
         Refusal::LoanNotHers},
        {"no loan at all", aMeeting("2006-05-01", {pays("M03", Principal, 10)}),
         Refusal::LoanNoneOpen},
        {"which of her loans", aMeeting("2006-05-01", {pays("M01", Principal, 10)}),
         Refusal::LoanSeveralOpen},
        {"more than she owes", aMeeting("2006-05-01", {pays("M01", Principal, 101, 1)}),
         Refusal::RepaymentAboveBalance},
        {"twice within one sheet",
         aMeeting("2006-05-01", {pays("M01", Principal, 60, 1), pays("M01", Principal, 60, 1)}),
         Refusal::RepaymentAboveBalance},
        {"more interest than is due", aMeeting("2006-05-01", {pays("M01", Interest, 3, 1)}),
         Refusal::InterestAboveDue},
        {"more than both", aMeeting("2006-05-01", {pays("M01", Repayment, 103, 1)}),
         Refusal::RepaymentAboveOwed},
        {"too large", aMeeting("2006-05-01", {pays("M01", RegularSaving, 100'000'000'001)}),
         Refusal::AmountTooLarge},
        {"before the rules", aMeeting("2005-12-01"), Refusal::NoRulesYet},
    };
    Group group;
    must(group.joins("M04", "2006-06-01"));
    must(group.meets(
        aMeeting("2006-04-01", {pays("M02", RegularSaving, 500), resolves(1), resolves(2),
                                borrows("M01", 100, 1), borrows("M01", 50, 2)})));
    const std::string before = contentOf(group.path());
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(whyNot(group.meets(row.sheet, "late")) == row.why);
        CHECK(contentOf(group.path()) == before);
    }
    CHECK(whyNot(MeetingService{group.office(), group.book()}.post(
              {aMeeting("2006-05-01"), aMeeting("2006-05-01")}, "")) ==
          Refusal::MeetingTwiceInFile);
}

TEST_CASE("of several meetings in a file, one refusal refuses all", "[services]") {
    Group group;
    const std::string before = contentOf(group.path());
    CHECK(whyNot(MeetingService{group.office(), group.book()}.post(
              {aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)}),
               aMeeting("2006-04-01", {pays("M99", RegularSaving, 25)})},
              "")) == Refusal::MemberUnknown);
    CHECK(contentOf(group.path()) == before);
}

TEST_CASE("a meeting that is only tried writes nothing", "[services]") {
    Group group;
    const std::string before = contentOf(group.path());
    const auto tried = must(MeetingService{group.office(), group.book()}.post(
        {aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})}, "", Keep::No));
    CHECK(tried.meetings.size() == 1);
    CHECK(contentOf(group.path()) == before);
    CHECK_FALSE(Meetings{group.book().database()}.latest().has_value());
}

TEST_CASE("who leaves twice in one sheet is refused", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    CHECK(whyNot(group.meets(
              aMeeting("2006-04-01", {resolves(1), leaves("M01", 1), leaves("M01", 1)}))) ==
          Refusal::MemberHasLeft);
}

TEST_CASE("who has left cannot leave again in a meeting entered late", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-05-01", {resolves(1), leaves("M01", 1)})));
    CHECK(whyNot(group.meets(aMeeting("2006-04-01", {resolves(2), leaves("M01", 2)}), "late")) ==
          Refusal::MemberHasLeft);
}

TEST_CASE("savings entered late for who has left since do not stay behind", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    must(group.meets(aMeeting("2006-05-01", {resolves(1), leaves("M01", 1)})));
    // In order, her settlement would have paid these 25 too.
    CHECK_FALSE(group.meets(aMeeting("2006-04-01", {pays("M01", RegularSaving, 25)}), "late"));
    CHECK(group.saved("M01") == Money{});
}

TEST_CASE("who saved since cannot leave on an earlier day", "[services]") {
    Group group;
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 500)})));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", RegularSaving, 25)})));
    // Her settlement on 1 April would pay out what she brings on 1 May.
    CHECK_FALSE(group.meets(aMeeting("2006-04-01", {resolves(1), leaves("M01", 1)}), "late"));
}

TEST_CASE("interest that came in later cannot come in again late", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M02", RegularSaving, 500), resolves(1), borrows("M01", 100, 1)})));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", Interest, 4)}))); // April and May
    // In order, May's 4 would have been refused after April's 2.
    CHECK(whyNot(group.meets(aMeeting("2006-04-01", {pays("M01", Interest, 2)}), "late")) ==
          Refusal::InterestAboveDue);
}

TEST_CASE("what is repaid late may not leave interest of later days too much", "[services]") {
    Group group;
    must(group.meets(aMeeting(
        "2006-03-01", {pays("M02", RegularSaving, 500), resolves(1), borrows("M01", 100, 1)})));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", Interest, 4)})));
    // With 50 repaid on 1 April only 2 and 1 were due on 1 May.
    CHECK(whyNot(group.meets(aMeeting("2006-04-01", {pays("M01", Principal, 50)}), "late")) ==
          Refusal::LaterInterestAboveDue);
    CHECK_FALSE(
        whyNot(group.meets(aMeeting("2006-05-15", {pays("M01", Principal, 50)}))).has_value());
}

TEST_CASE("a line without money, or with less than none, is refused", "[services]") {
    Group group;
    for (const ReceiptHead head : {RegularSaving, Fine, Repayment, Principal}) {
        CHECK(whyNot(group.meets(aMeeting("2006-03-01", {pays("M01", head, 0)}))) ==
              Refusal::AmountZero);
        CHECK(whyNot(group.meets(aMeeting("2006-03-01", {pays("M01", head, -5)}))) ==
              Refusal::AmountNegative);
    }
}

TEST_CASE("why a meeting comes late is a text that can be kept", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-04-01")));
    const auto late = aMeeting("2006-03-01");
    CHECK(whyNot(group.meets(late, "  ")) == Refusal::ReasonMissing);
    CHECK(whyNot(group.meets(late, "\xff")) == Refusal::NotUtf8);
    CHECK(whyNot(group.meets(late, "see 2341 2341 2346")) == Refusal::TextLikeAadhaar);
    CHECK_FALSE(whyNot(group.meets(late, " mislaid ")).has_value());
}

TEST_CASE("a form is saved once, whatever day it says", "[services]") {
    Group group;
    auto form = aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)});
    form.uid.fill(7);
    must(group.meets(form));
    CHECK(must(group.meets(form)).meetings.front().alreadySaved);
    form.heldOn = day("2006-04-01");
    CHECK(whyNot(group.meets(form)) == Refusal::MeetingSavedDifferently);
}

} // namespace bahi
