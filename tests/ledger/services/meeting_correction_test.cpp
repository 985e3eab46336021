// A closed meeting put right, member by member.

#include "ledger/services/meeting_correction_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/meetings.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

const Date kDay = day("2006-03-01");

/// M01 brought 25, M02 nothing and came late, M03 nothing.
struct MetGroup : Group {
    MetGroup() {
        must(meets(aMeeting("2006-03-01",
                            {attends("M01", Attendance::Present), attends("M02", Attendance::Late),
                             attends("M03", Attendance::Absent), pays("M01", RegularSaving, 25)})));
    }
    MeetingCorrectionService corrections() { return {office(), book()}; }
    Brought row(const std::string& code) {
        const auto record = must(corrections().read(kDay, 1));
        for (const Brought& brought : record.rows)
            if (brought.member.code.text() == code) return brought;
        throw std::runtime_error{"no row " + code};
    }
    Result<Changes> correct(const std::string& code, std::vector<ReceiptLine> receipts,
                            std::optional<Attendance> attendance = {},
                            const std::string& reason = "miscounted") {
        return corrections().correct(kDay, 1,
                                     {.member = must(MemberCode::parse(code)),
                                      .voucher = row(code).voucher,
                                      .receipts = std::move(receipts),
                                      .attendance = attendance},
                                     reason);
    }
    bool isSound() { return VerifyService{office()}.verify(book()).ok(); }
};

} // namespace

TEST_CASE("what she brought is put right, and the old line stays", "[services]") {
    MetGroup group;
    CHECK(group.row("M01").of(RegularSaving) == rupees(25));
    must(group.correct("M01", {pays("M01", RegularSaving, 50), pays("M01", Fine, 5)}));
    CHECK(group.saved("M01") == rupees(50));
    CHECK(group.cash() == rupees(55));
    CHECK(group.row("M01").total() == rupees(55));
    CHECK(group.row("M01").voucher == VoucherNumber{3});
    CHECK(Journal{group.book().database()}.voucher(VoucherNumber{1})->reversedBy ==
          VoucherNumber{2});
    CHECK(group.isSound());
}

TEST_CASE("what nobody wrote down is entered into the meeting", "[services]") {
    MetGroup group;
    CHECK_FALSE(group.row("M03").voucher);
    must(group.correct("M03", {pays("M03", RegularSaving, 25)}));
    CHECK(group.saved("M03") == rupees(25));
    CHECK(Journal{group.book().database()}.voucher(VoucherNumber{2})->meeting == MeetingNumber{1});
    CHECK(group.isSound());
}

TEST_CASE("what she did not bring is taken back", "[services]") {
    MetGroup group;
    must(group.correct("M01", {}));
    CHECK(group.saved("M01") == Money{});
    CHECK_FALSE(group.row("M01").voucher);
    must(group.correct("M01", {pays("M01", RegularSaving, 20)})); // and after all
    CHECK(group.saved("M01") == rupees(20));
    CHECK(group.isSound());
}

TEST_CASE("one answer of the roll call is put right, the others stay", "[services]") {
    MetGroup group;
    must(group.correct("M02", {}, Attendance::Present));
    CHECK(group.row("M02").attendance == Attendance::Present);
    CHECK(group.row("M03").attendance == Attendance::Absent);
    must(group.correct("M02", {pays("M02", RegularSaving, 25)}, Attendance::Sent)); // both at once
    CHECK(group.row("M02").attendance == Attendance::Sent);
    CHECK(group.saved("M02") == rupees(25));
    CHECK(group.isSound());
}

TEST_CASE("a correction needs a reason and something to change, or leaves nothing", "[services]") {
    MetGroup group;
    const auto before = group.book().log().size();
    CHECK(whyNot(group.correct("M01", {pays("M01", RegularSaving, 50)}, {}, " ")) ==
          Refusal::ReasonMissing);
    CHECK(whyNot(group.correct("M01", {pays("M01", RegularSaving, 25)}, Attendance::Present)) ==
          Refusal::NothingToChange);
    CHECK(whyNot(group.correct("M02", {pays("M02", Principal, 5)}, Attendance::Present)) ==
          Refusal::LoanNoneOpen); // and the roll call was not changed either
    CHECK(whyNot(group.corrections().read(day("2006-03-02"), 1)) == Refusal::MeetingUnknown);
    CHECK(group.book().log().size() == before);
    CHECK(group.row("M02").attendance == Attendance::Late);
}

} // namespace bahi
