// Beginning a book, members and their codes, the cut-off, and a new computer.

#include "ledger/services/correction_service.h"
#include "ledger/services/cutoff_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <set>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

CutoffLine opening(std::string_view who, std::uint16_t account, std::int64_t amount) {
    const auto member = who.empty() ? std::nullopt : std::optional{MemberCode::parse(who).value()};
    return {{.member = member}, AccountCode{account}, rupees(amount), {}, {}};
}

std::optional<Refusal> starts(Group& group, std::vector<CutoffLine> lines,
                              std::string_view iso = "2006-02-28") {
    return whyNot(
        CutoffService{group.office(), group.book()}.post({day(iso), std::move(lines), {}}));
}

} // namespace

TEST_CASE("a new device writes only after it has taken the book over", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    Office& second = group.home().second();
    const auto next = aMeeting("2006-04-01", {pays("M01", RegularSaving, 25)});
    const std::string before = contentOf(group.path());
    CHECK(whyNot(MeetingService{second, group.book()}.post({next}, "")) ==
          Refusal::DeviceNotAccepted);
    CHECK(whyNot(BookService{second}.takeOver(group.book(), "  ")) == Refusal::ReasonMissing);
    CHECK(contentOf(group.path()) == before);

    CHECK(must(BookService{second}.takeOver(group.book(), "the laptop was stolen")).devices);
    CHECK_FALSE(whyNot(MeetingService{second, group.book()}.post({next}, "")).has_value());
    CHECK(whyNot(group.meets(aMeeting("2006-05-01"))) == Refusal::DeviceNotAccepted);
    CHECK(group.book().log().deviceKeyAt(group.book().log().size()) ==
          second.machine.device.publicKey());
    CHECK(VerifyService{second}.verify(group.book()).ok());
    const std::uint64_t records = group.book().log().size();
    CHECK_FALSE(must(BookService{second}.takeOver(group.book(), "once more")).devices);
    CHECK(group.book().log().size() == records);
}

TEST_CASE("a group that already saves starts from a cut-off that balances", "[services]") {
    Group group;
    CHECK(starts(group, {opening("", 1010, 600), opening("M01", 2010, 599)}) ==
          Refusal::CutoffUnbalanced);
    CHECK(starts(group, {opening("M99", 2010, 1), opening("", 1010, 1)}) == Refusal::MemberUnknown);
    CHECK(starts(group, {opening("", 2010, 1), opening("", 1010, 1)}) == Refusal::SubLedgerMissing);
    CHECK(starts(group, {opening("", 1011, 1), opening("", 3030, 1)}) == Refusal::AccountUnknown);
    CHECK(starts(group, {opening("M01", 2010, 1), opening("", 1010, 1)}, "2005-12-31") ==
          Refusal::MemberNotYetJoined);
    CHECK(group.book().log().size() == group.recordsAtStart());

    const std::vector<CutoffLine> right = {opening("", 1010, 300), opening("M01", 1210, 200),
                                           opening("M01", 2010, 150), opening("M02", 2020, 100),
                                           opening("", 3030, 250)};
    CHECK_FALSE(starts(group, right).has_value());
    CHECK(starts(group, right) == Refusal::CutoffTwice);
    CHECK(group.cash() == rupees(300));
    CHECK(group.saved("M01") == rupees(150));
    CHECK(group.loan(1).balance() == rupees(200));
    const RulesHistory rules = RulesBook{group.book().database()}.history();
    CHECK(group.loan(1).interestDue(day("2006-02-28"), rules) == Money{});
    CHECK(group.loan(1).interestDue(day("2006-03-01"), rules) == rupees(4));
    CHECK(whyNot(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{1}, "x")) ==
          Refusal::VoucherBoundToOther);
    must(group.meets(aMeeting("2006-03-01", {pays("M01", Repayment, 204)})));
    CHECK(group.loan(1).balance() == Money{});
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

TEST_CASE("after the first meeting there is no cut-off", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01")));
    CHECK(starts(group, {opening("", 1010, 1), opening("", 3030, 1)}) ==
          Refusal::CutoffAfterMeetings);
}

TEST_CASE("a wrong cut-off is taken back and entered anew in one transaction", "[services]") {
    Group group;
    REQUIRE_FALSE(starts(
        group, {opening("", 1010, 100), opening("M01", 1210, 50), opening("M01", 2010, 150)}));
    const auto record = Journal{group.book().database()}.voucher(VoucherNumber{1})->record;
    const std::string right =
        "code,date,account,amount,instalment,text\n"
        ",2006-02-28,1010,120,,\nM01,2006-02-28,1210,60,,\n"
        "M01,2006-02-28,2010,180,,\n";
    CorrectionService service{group.office(), group.book()};
    CHECK_FALSE(whyNot(service.supersede(record, right, "a.csv", "counted again")).has_value());
    CHECK(group.cash() == rupees(120));
    CHECK(group.saved("M01") == rupees(180));
    CHECK(Loans{group.book().database()}.lastNumber() == LoanNumber{1}); // the same loan
    CHECK(group.loan(1).balance() == rupees(60));
    CHECK(whyNot(service.supersede(record, right, "a.csv", "again")) ==
          Refusal::VoucherAlreadyReversed);
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

TEST_CASE("only an account of loans brings a loan forward", "[services]") {
    Group group;
    // 4010 has pages of loans too, but interest received is not a loan.
    starts(group, {opening("M01", 4010, 10), opening("", 1010, 10)});
    CHECK(Loans{group.book().database()}.lastNumber() == LoanNumber{0});
}

TEST_CASE("a list of members that is imported again does not double the group", "[services]") {
    Group group;
    MemberService service{group.office(), group.book()};
    const NewMember sita{{}, "Sita", day("2006-02-01"), {}};
    const NewMember anotherSita{MemberCode::parse("S2").value(), "Sita", day("2006-02-01"), {}};
    const auto first = must(service.join({sita, sita})); // two of one name, both new
    const auto again = service.join({sita});
    REQUIRE(whyNot(again) == Refusal::MemberNameThere);
    CHECK(again.refused().subject == first.front().code.text());
    CHECK(again.refused().given == "Sita");
    CHECK(Members{group.book().database()}.all().size() == 5);
    must(service.join({anotherSita}));
    must(service.join({NewMember{}, NewMember{}})); // no names, as after an erasure
    CHECK(Members{group.book().database()}.all().size() == 8);
}

TEST_CASE("codes are brought or drawn, and used once", "[services]") {
    Group group;
    CHECK(whyNot(group.joins("m02", "2006-02-01")) == Refusal::MemberCodeTaken);
    MemberService service{group.office(), group.book()};
    CHECK(whyNot(service.join({aMember("X1", "2006-02-01"), aMember("X1", "2006-02-01")})) ==
          Refusal::MemberCodeTaken);
    CHECK(Members{group.book().database()}.all().size() == 3);
    const auto drawn = must(service.join(std::vector<NewMember>(20)));
    std::set<MemberCode> codes;
    for (const Member& member : drawn) {
        CHECK(member.code.text().size() == 8);
        CHECK(member.joinedOn == day("2006-01-01")); // no meeting yet: the day the rules begin
        codes.insert(member.code);
    }
    CHECK(codes.size() == 20);
    CHECK(drawn.back().number == MemberNumber{23});
    must(group.meets(aMeeting("2006-03-01")));
    CHECK(must(service.join({NewMember{}}))[0].joinedOn == day("2006-03-01"));
}

TEST_CASE("rules begin once on a day", "[services]") {
    Group group;
    BookService service{group.office()};
    GroupRules rules = aBook().rules;
    CHECK(whyNot(service.setRules(group.book(), rules)) == Refusal::RulesTwice);
    rules.from = day("2006-06-01");
    rules.interest = percent("1");
    CHECK(must(service.setRules(group.book(), rules, "", Keep::No)).rules);
    CHECK(RulesBook{group.book().database()}.history().all().size() == 1);
    must(service.setRules(group.book(), rules));
    CHECK(RulesBook{group.book().database()}.history().on(day("2006-06-01"))->interest ==
          percent("1"));
    CHECK(RulesBook{group.book().database()}.history().on(day("2006-05-31"))->interest ==
          percent("2"));
}

TEST_CASE("only an open book can be made so far", "[services]") {
    TestOffice home;
    NewBook fresh = aBook();
    for (const Privacy privacy : {Privacy::Private, Privacy::Protected}) {
        fresh.privacy = privacy;
        CHECK(whyNot(BookService{home.office()}.create(home.path(), fresh)) ==
              Refusal::PrivacyNotYet);
    }
    CHECK(home.folder().names().empty());
}

TEST_CASE("a practice book made twice from one seed is the same book", "[services]") {
    TestOffice home;
    PracticeService service{home.office()};
    const auto rootOf = [&](const std::string& name, PracticeGroup wanted) {
        auto book = must(service.create(home.folder() / name, wanted));
        CHECK(VerifyService{home.office()}.verify(*book).ok());
        return toHex(book->log().lastCheckpoint()->root);
    };
    const PracticeGroup small{.members = 5, .weeks = 12, .seed = 7};
    const std::string root = rootOf("a.bahi", small);
    CHECK(rootOf("b.bahi", small) == root);
    CHECK(contentOf(home.folder() / "a.bahi") == contentOf(home.folder() / "b.bahi"));
    CHECK(rootOf("c.bahi", {.members = 5, .weeks = 12, .seed = 8}) != root);
}

TEST_CASE("everybody may write on a practice book", "[services]") {
    TestOffice home;
    auto book = must(
        PracticeService{home.office()}.create(home.path(), {.members = 2, .weeks = 1, .seed = 1}));
    CHECK_FALSE(whyNot(MeetingService{home.second(), *book}.post({aMeeting("2026-01-05")}, "")));
    CHECK(VerifyService{home.second()}.verify(*book).ok());
}

TEST_CASE("rules that begin before a saved meeting need a reason", "[services]") {
    Group group;
    BookService service{group.office()};
    must(group.meets(aMeeting("2006-03-01")));
    GroupRules rules = aBook().rules;
    rules.from = day("2006-03-01");
    CHECK(whyNot(service.setRules(group.book(), rules)) == Refusal::RulesNeedLateReason);
    CHECK(whyNot(service.setRules(group.book(), rules, " ")) == Refusal::ReasonMissing);
    CHECK_FALSE(whyNot(service.setRules(group.book(), rules, "agreed, not written")).has_value());
    rules.from = day("2006-03-02");
    CHECK_FALSE(whyNot(service.setRules(group.book(), rules)).has_value());
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

TEST_CASE("what came before the cut-off is in it", "[services]") {
    Group group;
    REQUIRE_FALSE(starts(group, {opening("", 1010, 100), opening("", 3030, 100)}, "2006-03-01"));
    CHECK(whyNot(group.meets(aMeeting("2006-02-01", {pays("M01", RegularSaving, 25)}))) ==
          Refusal::MeetingBeforeCutoff);
    must(group.meets(aMeeting("2006-03-01")));
    const auto record = Journal{group.book().database()}.voucher(VoucherNumber{1})->record;
    const std::string after =
        "code,date,account,amount,instalment,text\n"
        ",2006-03-02,1010,100,,\n,2006-03-02,3030,100,,\n";
    CHECK(whyNot(CorrectionService{group.office(), group.book()}.supersede(
              record, after, "a.csv", "another day")) == Refusal::CutoffAfterMeetings);
}

TEST_CASE("a corrected cut-off keeps its loans, and what was repaid on them", "[services]") {
    Group group;
    REQUIRE_FALSE(starts(group, {opening("", 1010, 10), opening("M01", 1210, 50),
                                 opening("M01", 1210, 20), opening("M02", 2010, 80)}));
    must(group.meets(aMeeting("2006-03-01", {pays("M01", Principal, 40, 1)})));
    const auto record = Journal{group.book().database()}.voucher(VoucherNumber{1})->record;
    const std::string right =
        "code,date,account,amount,instalment,text\n"
        ",2006-02-28,1010,20,,\nM01,2006-02-28,1210,25,,\n"
        "M01,2006-02-28,1210,50,,\nM02,2006-02-28,2010,95,,\n";
    CorrectionService service{group.office(), group.book()};
    CHECK_FALSE(whyNot(service.supersede(record, right, "a.csv", "miscounted")).has_value());
    CHECK(Loans{group.book().database()}.lastNumber() == LoanNumber{2});
    CHECK(group.loan(1).balance() == rupees(10));
    CHECK(group.loan(2).balance() == rupees(25));
    CHECK(group.loan(2).terms().principal == rupees(25));
    CHECK(group.saved("M02") == rupees(95));
    CHECK(VerifyService{group.office()}.verify(group.book()).ok());
}

} // namespace bahi
