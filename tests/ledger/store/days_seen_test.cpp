// The days on which the book has somebody do something: none of them before she joined.

#include "ledger/log/record.h"
#include "ledger/services/correction_service.h"
#include "ledger/store/members.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

constexpr MemberNumber kHer{2};

RecordNumber write(Group& group, const Payload& payload, const Because& because = {}) {
    return must(group.book().write(
        group.office().machine,
        [&](Writer& writer) -> Result<RecordNumber> { return writer.append(payload, because); }));
}

std::optional<Date> firstSeen(Group& group) {
    const auto seen = Members{group.book().database()}.daysSeen(kHer);
    if (!seen) return {};
    return seen->first;
}

/// `first` is replaced by `second`, which is not about her.
template <class Fact>
void countsUntilReplaced(Group& group, const Fact& first, const Fact& second) {
    CHECK_FALSE(firstSeen(group).has_value());
    const RecordNumber record = write(group, first);
    CHECK(firstSeen(group) == day("2006-03-01"));
    write(group, second, {.supersedes = record, .reason = "it was another"});
    CHECK_FALSE(firstSeen(group).has_value());
}

} // namespace

TEST_CASE("who presides, learns or holds an office is seen that day", "[store]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", ReceiptHead::RegularSaving, 500),
                                             resolves(1), borrows("M01", 400, 1)})));
    const MeetingNumber meeting{1};
    SECTION("the chair") {
        countsUntilReplaced(group, MinutesWritten{meeting, kHer, {}},
                            MinutesWritten{meeting, MemberNumber{1}, {}});
    }
    SECTION("a guarantor, on the day of the loan") {
        countsUntilReplaced(group, LoanNoted{LoanNumber{1}, "", {kHer}},
                            LoanNoted{LoanNumber{1}, "A", {}});
    }
    SECTION("an office, until it was another's day") {
        CHECK_FALSE(firstSeen(group).has_value());
        write(group, OfficeTaken{kHer, OfficerRole::Secretary, day("2006-03-01"), {}, 0});
        CHECK(firstSeen(group) == day("2006-03-01"));
    }
}

TEST_CASE("a member is not corrected past her training", "[store]") {
    Group group;
    must(group.book().write(group.office().machine, [&](Writer& writer) -> Result<Done> {
        const Commitment topic = writer.commitTo(TextField::TrainingTopic, "bookkeeping");
        writer.append(
            TrainingHeld{TrainingKind::Training, day("2006-03-01"), 60, 0, topic, {}, {kHer}});
        return Done{};
    }));
    CHECK(firstSeen(group) == day("2006-03-01"));
    const RecordNumber joining = Members{group.book().database()}.joiningRecord(kHer);
    const auto moved = [&](const char* joinedOn) {
        return CorrectionService{group.office(), group.book()}.supersede(
            joining, std::string{"code,name,joined_on\nM02,Sunanda Kale,"} + joinedOn + "\n",
            "m.csv", "the wrong day");
    };
    CHECK(whyNot(moved("2006-03-02")) == Refusal::MemberNotYetJoined);
    must(moved("2006-03-01"));
}

TEST_CASE("a nominee is named by somebody who belongs", "[store]") {
    Group group;
    must(group.book().write(group.office().machine, [&](Writer& writer) -> Result<Done> {
        const Commitment name = writer.commitTo(TextField::NomineeName, "Ram");
        writer.append(NomineeNamed{kHer, day("2006-04-01"), name, {}});
        return Done{};
    }));
    CHECK(firstSeen(group) == day("2006-04-01"));
}

} // namespace bahi
