// What the repositories promise about a book somebody lived in.

#include "ledger/log/merkle.h"
#include "ledger/services/correction_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

/// Vouchers: 1 and 2 of March, 3 the loan of March; 4 of May; 5 of April, entered late; 6 takes 2
/// back.
void live(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01",
                 {attends("M02", Attendance::Late), pays("M01", RegularSaving, 100),
                  pays("M02", RegularSaving, 30), resolves(3, "seeds"), borrows("M03", 60, 3)})));
    must(group.meets(aMeeting("2006-05-31", {pays("M03", Principal, 10)})));
    must(group.meets(aMeeting("2006-04-15", {pays("M01", VoluntarySaving, 5)}), "forgotten"));
    must(CorrectionService{group.office(), group.book()}.reverse(VoucherNumber{2}, "not hers"));
}

} // namespace

TEST_CASE("balances are told up to any day, and in all", "[store]") {
    Group group;
    live(group);
    const Balances balances{group.book().database()};
    const auto cash = [&](std::string_view iso) {
        return balances.upTo(day(iso))[accounts::kCashBox].balance();
    };
    CHECK(balances.upTo(day("2006-02-28")).empty());
    CHECK(cash("2006-03-01") == rupees(40));
    CHECK(cash("2006-04-14") == rupees(40));
    CHECK(cash("2006-04-15") == rupees(45));
    CHECK(cash("2006-05-30") == rupees(45));
    CHECK(cash("2006-05-31") == rupees(55));
    CHECK(balances.all() == balances.upTo(day("9999-12-31")));
    const Sides box = balances.all()[accounts::kCashBox];
    CHECK(box.debit == rupees(100 + 30 + 5 + 10));
    CHECK(box.credit == rupees(60 + 30));
    CHECK(balances.firstDamaged().empty());
}

TEST_CASE("the journal is read by day, by woman and by number", "[store]") {
    Group group;
    live(group);
    const Journal journal{group.book().database()};
    CHECK(journal.lastNumber() == VoucherNumber{6});
    CHECK(journal.lastDay() == day("2006-05-31"));
    CHECK_FALSE(journal.voucher(VoucherNumber{7}).has_value());
    CHECK(journal.voucher(VoucherNumber{2})->reversedBy == VoucherNumber{6});
    CHECK(journal.voucher(VoucherNumber{6})->reverses == VoucherNumber{2});
    CHECK(journal.voucher(VoucherNumber{3})->resolution == ResolutionNumber{3});
    std::vector<std::uint64_t> order;
    journal.forEach(day("2006-03-01"), day("2006-05-30"), [&](const Voucher& voucher) {
        order.push_back(voucher.number.value);
        CHECK(voucher.postings.size() == 2);
    });
    CHECK(order == std::vector<std::uint64_t>{1, 2, 3, 6, 5});
    CHECK(journal.ofMember(MemberNumber{1}).size() == 2);
    CHECK(journal.memberBalance(accounts::kRegularSavings, MemberNumber{2}) == Money{});
    CHECK(journal.memberBalance(accounts::kVoluntarySavings, MemberNumber{1}) == -rupees(5));
    CHECK(journal.leastBalanceFrom(accounts::kCashBox, day("2006-01-01")) == rupees(40));
    CHECK(journal.leastBalanceFrom(accounts::kCashBox, day("2006-05-01")) == rupees(55));
    CHECK(journal.leastBalanceFrom(accounts::kCashBox, day("2007-01-01")) == rupees(55));
    CHECK_FALSE(journal.standingCutoff().has_value());
    Voucher apart = journal.voucher(VoucherNumber{1}).value();
    apart.meeting.reset(); // as a correction between meetings
    CHECK_FALSE(journal.standingInsteadOf(apart).has_value());
    apart.meeting = MeetingNumber{1};
    apart.member.reset();
    CHECK_FALSE(journal.standingInsteadOf(apart).has_value());
}

TEST_CASE("members, meetings and loans are read as they stand", "[store]") {
    Group group;
    live(group);
    Database& database = group.book().database();
    const Members members{database};
    REQUIRE(members.all().size() == 3);
    CHECK(members.all()[1].name == "Sunanda Kale");
    CHECK_FALSE(members.withCode(MemberCode::parse("X").value()).has_value());
    CHECK(members.namingRecords(MemberNumber{3}).empty());
    CHECK(members.namingRecords(MemberNumber{1}) ==
          std::vector{members.joiningRecord(MemberNumber{1})});

    const Meetings meetings{database};
    REQUIRE(meetings.all().size() == 3);
    CHECK(meetings.all()[1].number == MeetingNumber{3}); // the late one, by its day
    CHECK(meetings.latest()->heldOn == day("2006-05-31"));
    CHECK_FALSE(meetings.on(day("2006-05-30")).has_value());
    CHECK(meetings.attendanceIn(MeetingNumber{1}) ==
          std::map<MemberNumber, Attendance>{{MemberNumber{2}, Attendance::Late}});
    REQUIRE(meetings.resolutionsIn(MeetingNumber{1}).size() == 1);
    CHECK(meetings.resolutionsIn(MeetingNumber{1})[0].words == "seeds");

    const Loans loans{database};
    CHECK(loans.lastNumber() == LoanNumber{1});
    CHECK(loans.borrower(LoanNumber{1}) == MemberNumber{3});
    CHECK_FALSE(loans.borrower(LoanNumber{2}).has_value());
    CHECK_FALSE(loans.loan(LoanNumber{2}).has_value());
    CHECK(loans.ofMember(MemberNumber{1}).empty());
    REQUIRE(loans.ofMember(MemberNumber{3}).size() == 1);
    CHECK(loans.ofMember(MemberNumber{3})[0].balance() == rupees(50));
    CHECK(loans.loan(LoanNumber{1})->balanceOn(day("2006-05-30")) == rupees(60));
}

TEST_CASE("the log is read back as it was written", "[store]") {
    Group group;
    live(group);
    const LogReader log = group.book().log();
    const auto leaves = log.leaves();
    REQUIRE(leaves.size() == log.size());
    std::uint64_t before = 0;
    Frontier frontier;
    for (const StoredCheckpoint& checkpoint : log.checkpoints()) {
        for (std::uint64_t number = before + 1; number <= checkpoint.size; ++number) {
            const auto stored = log.record(RecordNumber{number});
            REQUIRE(stored.has_value());
            CHECK(stored->record.number.value == number);
            CHECK(stored->record.after == before);
            CHECK(encoded(stored->record) == stored->bytes);
            CHECK(stored->leaf == leafOf(stored->bytes));
            CHECK(leaves[number - 1] == stored->leaf);
            CHECK(log.withUid(stored->record.uid) == RecordNumber{number});
            CHECK(log.checkpointCovering(RecordNumber{number})->size == checkpoint.size);
            frontier.add(stored->leaf);
        }
        CHECK(checkpoint.root == frontier.root());
        CHECK(checkpoint.frontier == frontier.nodes());
        CHECK(openedNote(checkpoint.note, log.deviceKeyAt(checkpoint.size)) ==
              TreeHead{log.book().bookId, checkpoint.size, checkpoint.root});
        before = checkpoint.size;
    }
    CHECK(before == log.size());
    CHECK_FALSE(log.record(RecordNumber{before + 1}).has_value());
    CHECK_FALSE(log.checkpointCovering(RecordNumber{before + 1}).has_value());
    CHECK_FALSE(log.withUid(Uid{}).has_value());
    CHECK_FALSE(log.supersederOf(RecordNumber{1}).has_value());
}

TEST_CASE("a clock that went back is written down", "[store]") {
    Group group;
    group.home().clock().set(group.home().clock().now() - std::chrono::hours{1});
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    const LogReader log = group.book().log();
    CHECK(log.record(RecordNumber{group.recordsAtStart() + 1})->record.clockWentBack);
    CHECK_FALSE(log.record(RecordNumber{group.recordsAtStart() + 2})->record.clockWentBack);
}

} // namespace bahi
