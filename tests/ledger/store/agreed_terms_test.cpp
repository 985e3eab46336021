// How debts are to be paid back, read from the book: what counts, in the order of its days.

#include "ledger/store/agreed_terms.h"

#include "ledger/store/verification.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

constexpr LoanNumber kFirst{1};
constexpr LoanNumber kSecond{2};
constexpr PageNumber kLender{1};
constexpr PageNumber kCif{2};

RecordNumber write(Group& group, const Payload& payload, std::optional<RecordNumber> instead = {}) {
    const std::string reason = instead ? "misread" : "";
    return must(
        group.book().write(group.office().machine, [&](Writer& writer) -> Result<RecordNumber> {
            return writer.append(payload, {.supersedes = instead, .reason = reason});
        }));
}

PageOpened page(PageNumber number, SubLedger openedAs, const std::string& code) {
    PageOpened page{};
    page.number = number;
    page.openedAs = openedAs;
    page.code = code;
    page.openedOn = day("2006-01-01");
    return page;
}

/// Two loans, a lender and its loan to the group.
void borrow(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", ReceiptHead::RegularSaving, 900), resolves(1),
                                borrows("M02", 200, 1), borrows("M03", 100, 1)})));
    write(group, page(kLender, SubLedger::Party, "BANK"));
    write(group, page(kCif, SubLedger::Borrowing, "CIF1"));
}

TermsChanged changed(DebtId of, const char* on, std::string json) {
    return {of, day(on), 0, std::move(json)};
}

std::vector<std::string> textsOf(const std::vector<ChangeText>& changes) {
    std::vector<std::string> texts;
    for (const ChangeText& change : changes) texts.push_back(change.json);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a debt has the terms that were agreed of it, or none", "[store]") {
    Group group;
    borrow(group);
    const AgreedTerms terms{group.book().database()};
    CHECK_FALSE(terms.of(kFirst));
    CHECK_FALSE(terms.of(kCif));
    CHECK(terms.ofLoans().empty());
    const RecordNumber record = write(group, TermsAgreed{kFirst, 1, R"({"a":1})"});
    write(group, TermsAgreed{kCif, 0, R"({"b":"क"})"});

    REQUIRE(terms.of(kFirst));
    CHECK(terms.of(kFirst)->record == record);
    CHECK(terms.of(kFirst)->resolution == ResolutionNumber{1});
    CHECK(terms.of(kFirst)->json == R"({"a":1})");
    REQUIRE(terms.of(kCif));
    CHECK_FALSE(terms.of(kCif)->resolution);
    CHECK(terms.of(kCif)->json == R"({"b":"क"})");
    // Loan 2 and page 2 are two debts, and page 1 is none.
    CHECK_FALSE(terms.of(kSecond));
    CHECK_FALSE(terms.of(kLender));
    REQUIRE(terms.ofLoans().size() == 1);
    CHECK(terms.ofLoans().at(kFirst).json == R"({"a":1})");
    CHECK(verify(group.reopened()).ok());
}

TEST_CASE("terms that were corrected are the last ones", "[store]") {
    Group group;
    borrow(group);
    const RecordNumber first = write(group, TermsAgreed{kFirst, 1, R"({"a":1})"});
    const RecordNumber second = write(group, TermsAgreed{kFirst, 0, R"({"a":2})"}, first);
    write(group, TermsAgreed{kSecond, 1, "{}"});
    const AgreedTerms terms{group.book().database()};
    CHECK(terms.of(kFirst)->record == second);
    CHECK(terms.of(kFirst)->json == R"({"a":2})");
    CHECK_FALSE(terms.of(kFirst)->resolution);
    REQUIRE(terms.ofLoans().size() == 2);
    CHECK(terms.ofLoans().at(kFirst).json == R"({"a":2})");
    CHECK(terms.ofLoans().at(kSecond).json == "{}");
}

TEST_CASE("changes stand in the order of their days, then of their writing", "[store]") {
    Group group;
    borrow(group);
    write(group, changed(kFirst, "2006-06-01", R"({"n":3})"));
    write(group, changed(kFirst, "2006-04-01", R"({"n":1})"));
    write(group, changed(kSecond, "2006-05-01", R"({"n":5})"));
    const RecordNumber late =
        write(group, TermsChanged{kFirst, day("2006-04-01"), 9, R"({"n":2})"});
    write(group, changed(kCif, "2006-05-01", R"({"n":4})"));
    const AgreedTerms terms{group.book().database()};
    CHECK(textsOf(terms.changesOf(kFirst)) == Texts{R"({"n":1})", R"({"n":2})", R"({"n":3})"});
    CHECK(terms.changesOf(kFirst).at(1).record == late);
    CHECK(terms.changesOf(kFirst).at(1).on == day("2006-04-01"));
    CHECK(terms.changesOf(kFirst).at(1).resolution == ResolutionNumber{9});
    CHECK_FALSE(terms.changesOf(kFirst).at(0).resolution);
    CHECK(textsOf(terms.changesOf(kSecond)) == Texts{R"({"n":5})"});
    CHECK(textsOf(terms.changesOf(kCif)) == Texts{R"({"n":4})"});
    CHECK(terms.changesOf(kLender).empty());
    const auto all = terms.changesOfLoans();
    REQUIRE(all.size() == 2);
    CHECK(textsOf(all.at(kFirst)) == textsOf(terms.changesOf(kFirst)));
    CHECK(textsOf(all.at(kSecond)) == Texts{R"({"n":5})"});
    CHECK(verify(group.reopened()).ok());
}

TEST_CASE("a change that was corrected counts as it stands, one taken back does not", "[store]") {
    Group group;
    borrow(group);
    const AgreedTerms terms{group.book().database()};
    const RecordNumber first = write(group, changed(kFirst, "2006-04-01", R"({"n":1})"));
    const RecordNumber second = write(group, changed(kFirst, "2006-05-01", R"({"n":2})"), first);
    CHECK(textsOf(terms.changesOf(kFirst)) == Texts{R"({"n":2})"});
    CHECK(terms.changesOf(kFirst).at(0).on == day("2006-05-01"));
    const RecordNumber none = write(group, changed(kFirst, "2006-05-01", ""), second);
    CHECK(terms.changesOf(kFirst).empty());
    CHECK(terms.changesOfLoans().empty());
    write(group, changed(kFirst, "2006-05-02", R"({"n":3})"), none);
    CHECK(textsOf(terms.changesOf(kFirst)) == Texts{R"({"n":3})"});
}

} // namespace bahi
