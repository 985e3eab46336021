#include "ledger/books/journal_entry.h"

#include "ledger/books/chart_of_accounts.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <limits>
#include <string>

namespace bahi {

namespace {

using plain::day;
using plain::rupees;

const Date kDay = day("2006-09-01");
constexpr AccountCode kNobodys{9999};
const Page kMember1 = Page::of(MemberNumber{1});
const Page kLoan1 = Page::of(LoanNumber{1});

const Money kTooMuch = kLargest + Money::fromMinor(1);

Posting cash(Money amount) {
    return {accounts::kCashBox, {}, amount};
}
Posting saving(Money amount) {
    return {accounts::kRegularSavings, kMember1, amount};
}

/// Why nothing was made; none if something was.
std::optional<Refusal> whyNot(const Result<JournalEntry>& made) {
    return made ? std::nullopt : std::optional{made.refusal()};
}

Result<JournalEntry> made(std::vector<Posting> postings) {
    return JournalEntry::make(kDay, EntryKind::Receipt, std::move(postings));
}

std::vector<Posting> bhimabai() {
    return {Posting::debit(accounts::kCashBox, rupees(135)),
            Posting::credit(accounts::kRegularSavings, rupees(25), kMember1),
            Posting::credit(accounts::kLoansOwnFunds, rupees(100), kLoan1),
            Posting::credit(accounts::kLoanInterest, rupees(10), kLoan1)};
}

/// A posting on any account of the chart, on the page it must have.
Posting aPosting(Money amount) {
    const auto chart = ChartOfAccounts::all();
    const Account& account = chart[*rc::gen::inRange<std::size_t>(0, chart.size())].account;
    Page page{account.subLedger, 0};
    if (account.subLedger != SubLedger::None) page.number = *rc::gen::inRange<std::uint32_t>(1, 50);
    if (isByMemberToo(account.subLedger)) page.member = *rc::gen::inRange<std::uint32_t>(1, 50);
    return {account.code, page, amount};
}

Money anAmount() {
    const auto units = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    return Money::fromMinor(*rc::gen::arbitrary<bool>() ? units : -units);
}

std::vector<Posting> balanced() {
    const auto count = *rc::gen::inRange<std::size_t>(1, 30);
    std::vector<Posting> postings;
    Money sum;
    while (postings.size() < count || sum.isZero()) {
        postings.push_back(aPosting(anAmount()));
        sum += postings.back().amount;
    }
    postings.push_back(aPosting(-sum));
    return postings;
}

} // namespace

TEST_CASE("an entry keeps what it was made of", "[books]") {
    const auto entry = made(bhimabai());
    REQUIRE(entry);
    CHECK(entry.value().date() == kDay);
    CHECK(entry.value().kind() == EntryKind::Receipt);
    CHECK(entry.value().postings() == bhimabai());
    CHECK(entry.value().postings().front().amount == rupees(135));
    CHECK(entry.value().postings().back().amount == -rupees(10));
}

TEST_CASE("an entry is refused for the first thing that is wrong with it", "[books]") {
    // Each row is wrong in one thing fewer than the row above.
    using enum Refusal;
    const std::vector<Posting> tooMany(kMostPostings + 1, Posting{kNobodys, kLoan1, Money{}});
    const auto with = [](Posting posting) { return std::vector{cash(rupees(1)), posting}; };
    struct Row {
        std::vector<Posting> postings;
        Refusal refusal;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {{}, FewerThanTwoPostings},
        {{Posting{kNobodys, kLoan1, Money{}}}, FewerThanTwoPostings},
        {{cash(kTooMuch)}, FewerThanTwoPostings},
        {tooMany, TooManyPostings},
        {with({kNobodys, kLoan1, Money{}}), PostingOfZero},
        {with({kNobodys, kLoan1, -kTooMuch}), AmountTooLarge},
        {with({kNobodys, kLoan1, kTooMuch}), AmountTooLarge},
        {with({kNobodys, kLoan1, rupees(5)}), AccountUnknown},
        {with({AccountCode{0}, {}, rupees(5)}), AccountUnknown},
        {with({accounts::kRegularSavings, {}, rupees(5)}), SubLedgerMissing},
        {with({accounts::kRegularSavings, kLoan1, rupees(5)}), SubLedgerMissing},
        {with({accounts::kRegularSavings, {SubLedger::Member, 0}, rupees(5)}), SubLedgerMissing},
        {with({accounts::kLoansOwnFunds, kMember1, rupees(5)}), SubLedgerMissing},
        {with({accounts::kCashBox, kMember1, rupees(5)}), SubLedgerMissing},
        {with({accounts::kCashBox, {SubLedger::None, 7}, rupees(5)}), SubLedgerMissing},
        {with(saving(rupees(5))), Unbalanced},
        {with(saving(rupees(1))), Unbalanced},
        {with(saving(-rupees(1) - Money::fromMinor(1))), Unbalanced},
    }));
    const auto entry = made(row.postings);
    REQUIRE_FALSE(entry);
    CHECK(entry.refusal() == row.refusal);
}

TEST_CASE("an entry's refusal does not depend on the order of its postings", "[books]") {
    using enum Refusal;
    struct Wrong {
        Posting posting;
        Refusal refusal;
    };
    // In the order of precedence.
    const std::vector<Wrong> wrongs = {
        {cash(Money{}), PostingOfZero},
        {cash(kTooMuch), AmountTooLarge},
        {{kNobodys, {}, rupees(5)}, AccountUnknown},
        {{accounts::kRegularSavings, {}, rupees(5)}, SubLedgerMissing},
        {saving(rupees(5)), Unbalanced},
    };
    for (std::size_t first = 0; first < wrongs.size(); ++first) {
        for (std::size_t later = first + 1; later < wrongs.size(); ++later) {
            CAPTURE(first, later);
            const Posting a = wrongs[first].posting;
            const Posting b = wrongs[later].posting;
            CHECK(made({a, b}).refusal() == wrongs[first].refusal);
            CHECK(made({b, a}).refusal() == wrongs[first].refusal);
        }
    }
}

TEST_CASE("a refusal names the account it is about", "[books]") {
    CHECK(made({cash(rupees(5)), {kNobodys, {}, -rupees(5)}}).refused().subject == "9999");
    CHECK(made({cash(rupees(5)), {accounts::kRegularSavings, {}, -rupees(5)}}).refused().subject ==
          "2010");
}

TEST_CASE("an entry may be as long and as large as the limits say", "[books]") {
    std::vector<Posting> postings(kMostPostings - 1, cash(kLargest));
    for (std::size_t i = 1; i < postings.size(); i += 2) postings[i] = saving(-kLargest);
    postings.push_back(saving(-kLargest));
    CHECK(made(postings));
    postings.push_back(cash(rupees(1)));
    CHECK(made(postings).refusal() == Refusal::TooManyPostings);

    const Money least = Money::fromMinor(std::numeric_limits<std::int64_t>::min());
    const Money most = Money::fromMinor(std::numeric_limits<std::int64_t>::max());
    CHECK(made({cash(least), cash(most)}).refusal() == Refusal::AmountTooLarge);
    CHECK(made(std::vector<Posting>(kMostPostings, cash(kLargest))).refusal() ==
          Refusal::Unbalanced);
}

TEST_CASE("every account of the chart can be posted to on its own page", "[books]") {
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        CAPTURE(charted.name);
        const SubLedger pages = charted.account.subLedger;
        const Page page{pages, pages == SubLedger::None ? 0U : 3U, isByMemberToo(pages) ? 2U : 0U};
        const Page wrong{pages == SubLedger::Member ? SubLedger::Loan : SubLedger::Member, 3U};
        const Page otherwise{pages, page.number, page.member == 0 ? 2U : 0U};
        const AccountCode code = charted.account.code;
        const auto postedOn = [&](Page on) {
            return made({cash(rupees(5)), Posting::credit(code, rupees(5), on)});
        };
        CHECK(postedOn(page));
        CHECK(whyNot(postedOn(wrong)) == Refusal::SubLedgerMissing);
        CHECK(whyNot(postedOn(otherwise)) == Refusal::SubLedgerMissing);
        if (pages != SubLedger::None) // a page's number is missing
            CHECK(whyNot(postedOn({pages, 0, page.member})) == Refusal::SubLedgerMissing);
        if (isOpenedPage(pages)) CHECK(postedOn({})); // opened before there were such pages
        if (pages == SubLedger::Member || pages == SubLedger::Loan)
            CHECK(whyNot(postedOn({})) == Refusal::SubLedgerMissing);
    }
}

TEST_CASE("a page belongs to a member where it is hers, wholly or in part", "[books]") {
    const MemberNumber second{2};
    CHECK(Page::of(second).isOf(second));
    CHECK_FALSE(Page::of(second).isOf(MemberNumber{1}));
    CHECK(Page::of(SubLedger::Scheme, PageNumber{1}, second).isOf(second));
    CHECK_FALSE(Page::of(SubLedger::Scheme, PageNumber{2}, MemberNumber{1}).isOf(second));
    CHECK_FALSE(Page::of(SubLedger::BankAccount, PageNumber{2}).isOf(second));
    CHECK_FALSE(Page::of(LoanNumber{2}).isOf(second));
    CHECK_FALSE(Page{}.isOf(second));
}

TEST_CASE("pages the group opens begin with bank accounts, and the last are divided twice",
          "[books]") {
    for (int kind = 0; kind <= 13; ++kind) {
        CAPTURE(kind);
        const auto pages = static_cast<SubLedger>(kind);
        CHECK(isOpenedPage(pages) == (kind >= 3));
        CHECK(isByMemberToo(pages) == (kind >= 11));
        CHECK(openedAs(pages) == (kind == 11 ? SubLedger::Enterprise : pages));
    }
}

TEST_CASE("the kind of a voucher is told by its cash", "[books]") {
    const auto kindOf = [](std::vector<Posting> postings) {
        return JournalEntry::kindFor(postings);
    };
    const Posting bank{accounts::kBank, Page::of(SubLedger::BankAccount, PageNumber{1}), {}};
    const auto banked = [&](Money amount) {
        Posting posting = bank;
        posting.amount = amount;
        return posting;
    };
    CHECK(kindOf({cash(rupees(5)), saving(-rupees(5))}) == EntryKind::Receipt);
    CHECK(kindOf({saving(rupees(5)), banked(-rupees(5))}) == EntryKind::Payment);
    CHECK(kindOf({cash(-rupees(5)), banked(rupees(5))}) == EntryKind::Contra);
    CHECK(kindOf({cash(-rupees(5)), banked(rupees(4)), saving(rupees(1))}) == EntryKind::Payment);
    CHECK(kindOf({saving(rupees(5)), {accounts::kVoluntarySavings, kMember1, -rupees(5)}}) ==
          EntryKind::Journal);
}

TEST_CASE("a reversal mirrors its entry", "[books]") {
    const JournalEntry entry = made(bhimabai()).value();
    const JournalEntry undone = entry.reversal();
    CHECK(undone.date() == kDay);
    CHECK(undone.kind() == EntryKind::Reversal);
    REQUIRE(undone.postings().size() == 4);
    CHECK(undone.postings()[0] == Posting::credit(accounts::kCashBox, rupees(135)));
    CHECK(undone.postings()[3] == Posting::debit(accounts::kLoanInterest, rupees(10), kLoan1));
    CHECK(entry.postings() == bhimabai());

    rc::prop("whatever was posted, the two together change nothing", [] {
        const auto made = JournalEntry::make(kDay, EntryKind::Journal, balanced());
        RC_ASSERT(bool{made});
        const JournalEntry& posted = made.value();
        const JournalEntry reversed = posted.reversal();
        RC_ASSERT(reversed.postings().size() == posted.postings().size());
        for (std::size_t line = 0; line < posted.postings().size(); ++line) {
            const Posting& there = posted.postings()[line];
            const Posting& back = reversed.postings()[line];
            RC_ASSERT(there.account == back.account);
            RC_ASSERT(there.page == back.page);
            RC_ASSERT((there.amount + back.amount).isZero());
        }
        RC_ASSERT(reversed.reversal().postings() == posted.postings());
    });
}

TEST_CASE("an entry a paisa out of balance cannot be made", "[books]") {
    rc::prop("whichever posting is a paisa more or less", [] {
        std::vector<Posting> postings = balanced();
        RC_ASSERT(bool{made(postings)});
        const auto line = *rc::gen::inRange<std::size_t>(0, postings.size());
        postings[line].amount += Money::fromMinor(*rc::gen::element<std::int64_t>(-1, 1));
        RC_PRE(!postings[line].amount.isZero());
        const auto entry = made(postings);
        RC_ASSERT(!entry);
        RC_ASSERT(entry.refusal() == Refusal::Unbalanced);
    });
}

} // namespace bahi
