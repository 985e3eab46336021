// What a proof counts, and what it refuses: nothing of another's, nothing twice.

#include "ledger/log/codes.h"
#include "ledger/log/merkle.h"
#include "ledger/services/proof_service.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

using Json = nlohmann::ordered_json;

constexpr MemberNumber kAsha{1};
constexpr MemberNumber kBina{2};

MemberJoined joins(MemberNumber member) {
    return {member, "M0" + std::to_string(member.value), day("2006-01-01"), {}};
}

LoanGranted borrows(LoanNumber loan, MemberNumber member) {
    return {
        loan, member, accounts::kLoansOwnFunds, day("2006-02-01"), rupees(500), percent("2"), {},
        1,    {}};
}

Posting saves(MemberNumber member, int amount) {
    return Posting::credit(accounts::kRegularSavings, rupees(amount), Page::of(member));
}

EntryPosted brings(std::optional<MemberNumber> member, std::vector<Posting> credits) {
    Money sum;
    for (const Posting& credit : credits) sum -= credit.amount;
    credits.insert(credits.begin(), Posting::debit(accounts::kCashBox, sum));
    return {.number = VoucherNumber{7},
            .date = day("2006-03-01"),
            .kind = EntryKind::Receipt,
            .meeting = MeetingNumber{1},
            .member = member,
            .resolution = {},
            .reverses = {},
            .narration = {},
            .postings = std::move(credits)};
}

/// A log of these facts and no others, of whoever holds a key: a proof need not come from Bahi.
class Log {
public:
    explicit Log(const std::vector<Payload>& facts) {
        for (const Payload& fact : facts) {
            Record record{};
            record.number = RecordNumber{m_bytes.size() + 1};
            record.payload = fact;
            m_bytes.push_back(encoded(record));
            m_leaves.push_back(leafOf(m_bytes.back()));
        }
    }

    Result<ProvenReceipt> check(const std::vector<std::uint64_t>& numbers) const {
        Frontier tree;
        for (const Digest& leaf : m_leaves) tree.add(leaf);
        const DeviceKey key{counting<32>(7)};
        Json records = Json::array();
        for (const std::uint64_t number : numbers) records.push_back(shown(number));
        return ProofService::check(Json{
            {"format", "bahi-proof/1"},
            {"note", signedNote({counting<16>(), m_leaves.size(), tree.root()}, key)},
            {"public_key", toHex(key.publicKey())},
            {"records", records}}.dump());
    }

private:
    Json shown(std::uint64_t number) const {
        Json path = Json::array();
        for (const Digest& step : auditPath(m_leaves, number - 1)) path.push_back(toBase64(step));
        return {{"number", number}, {"bytes", toBase64(m_bytes[number - 1])}, {"path", path}};
    }

    std::vector<Bytes> m_bytes;
    std::vector<Digest> m_leaves;
};

} // namespace

TEST_CASE("a proof that shows a record twice, or out of order, does not hold", "[services]") {
    EntryPosted fine =
        brings(kAsha, {Posting::credit(accounts::kFines, rupees(2), Page::of(kAsha))});
    fine.number = VoucherNumber{8};
    const Log log{{joins(kAsha), brings(kAsha, {saves(kAsha, 25)}), fine}};
    CHECK(must(log.check({1, 2})).moved.saving == rupees(25));
    CHECK(must(log.check({1, 2, 3})).moved.paidIn == rupees(27));
    CHECK(whyNot(log.check({1, 2, 2})) == Refusal::ProofMalformed);
    CHECK(whyNot(log.check({1, 3, 2})) == Refusal::ProofMalformed);
    CHECK(whyNot(log.check({1, 2, 3, 2})) == Refusal::ProofMalformed);
    CHECK(whyNot(log.check({1})) == Refusal::ProofMalformed);
    CHECK(whyNot(log.check({2})) == Refusal::ProofMalformed);
}

TEST_CASE("two women cannot each prove the money of both", "[services]") {
    const auto both = [](std::optional<MemberNumber> name) {
        return Log{
            {joins(kAsha), joins(kBina), brings(name, {saves(kAsha, 20), saves(kBina, 30)})}};
    };
    for (const auto name :
         {std::optional{kAsha}, std::optional{kBina}, std::optional<MemberNumber>{}}) {
        const Log log = both(name);
        const MemberMovement asha = must(log.check({1, 3})).moved;
        CHECK(asha.saving == rupees(20));
        CHECK(asha.paidIn.isZero()); // of one heap of cash nobody can say whose it was
        const MemberMovement bina = must(log.check({2, 3})).moved;
        CHECK(bina.saving == rupees(30));
        CHECK(bina.paidIn.isZero());
    }
    const Log alien{{joins(kAsha), joins(kBina), brings(kBina, {saves(kBina, 30)})}};
    CHECK(whyNot(alien.check({1, 3})) == Refusal::ProofMalformed);
}

TEST_CASE("a loan counts where the proof shows that it is hers", "[services]") {
    const LoanNumber loan{1};
    const EntryPosted repays =
        brings(kAsha, {Posting::credit(accounts::kLoansOwnFunds, rupees(100), Page::of(loan)),
                       Posting::credit(accounts::kLoanInterest, rupees(10), Page::of(loan))});
    const Log hers{{joins(kAsha), borrows(loan, kAsha), repays}};
    const MemberMovement shown = must(hers.check({1, 2, 3})).moved;
    CHECK(shown.principal == rupees(100));
    CHECK(shown.interest == rupees(10));
    CHECK(shown.paidIn == rupees(110));
    CHECK(must(hers.check({1, 3})).moved == MemberMovement{});

    const Log another{{joins(kAsha), joins(kBina), borrows(loan, kBina), repays}};
    CHECK(whyNot(another.check({1, 3, 4})) == Refusal::ProofMalformed);
    CHECK(must(another.check({1, 4})).moved == MemberMovement{});
    CHECK(must(another.check({2, 3, 4})).moved.paidIn.isZero());
}

TEST_CASE("a proof is of one meeting and of one day", "[services]") {
    EntryPosted later = brings(kAsha, {saves(kAsha, 25)});
    SECTION("another meeting") {
        later.meeting = MeetingNumber{2};
    }
    SECTION("no meeting") {
        later.meeting = {};
    }
    SECTION("another day") {
        later.date = day("2006-03-02");
    }
    const Log log{{joins(kAsha), brings(kAsha, {saves(kAsha, 25)}), later}};
    CHECK(whyNot(log.check({1, 2, 3})) == Refusal::ProofMalformed);
}

TEST_CASE("amounts nobody could add up are no proof", "[services]") {
    std::vector<Payload> facts = {joins(kAsha)};
    std::vector<std::uint64_t> numbers = {1};
    const std::vector<Posting> most(
        kMostPostings - 1,
        Posting{accounts::kRegularSavings, Page::of(kAsha), Money::fromMinor(-10'000'000'000'000)});
    for (std::uint64_t voucher = 1; voucher <= 1000; ++voucher) {
        EntryPosted entry = brings(kAsha, {saves(kAsha, 1)});
        entry.number = VoucherNumber{voucher};
        entry.postings = most;
        facts.push_back(entry);
        numbers.push_back(voucher + 1);
    }
    CHECK(whyNot(Log{facts}.check(numbers)) == Refusal::ProofMalformed);
}

TEST_CASE("the proof of a repayment shows her loan", "[services]") {
    Group group;
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 600), resolves(1),
                                             plain::borrows("M01", 500, 1)})));
    must(group.meets(
        aMeeting("2006-04-01", {pays("M01", Principal, 100), pays("M01", Interest, 10)})));
    ProofService service{group.office(), group.book()};
    const auto movedOn = [&](const char* meeting) {
        return must(ProofService::check(must(service.proveLine("M01", {day(meeting)})))).moved;
    };
    const MemberMovement march = movedOn("2006-03-01");
    CHECK(march.saving == rupees(600));
    CHECK(march.loanGiven == rupees(500));
    CHECK(march.received == rupees(500));
    const MemberMovement april = movedOn("2006-04-01");
    CHECK(april.principal == rupees(100));
    CHECK(april.interest == rupees(10));
    CHECK(april.paidIn == rupees(110));
}

} // namespace bahi
