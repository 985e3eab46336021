#include "ledger/group/collection_sheet.h"

#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>

namespace bahi {

namespace {

using plain::day;
using plain::rupees;

MemberCode code(std::string_view text) {
    return MemberCode::parse(text).value();
}

/// A full evening: two women, a loan, a leaver and two resolutions.
CollectionSheet sheet() {
    CollectionSheet sheet;
    sheet.heldOn = day("2006-09-01");
    sheet.attendance = {{code("A1"), Attendance::Present, {}}, {code("B2"), Attendance::Late, {}}};
    sheet.receipts = {
        {code("A1"), ReceiptHead::RegularSaving, rupees(25), {}, {}},
        {code("A1"), ReceiptHead::Principal, rupees(100), LoanNumber{1}, {}},
        {code("B2"), ReceiptHead::RegularSaving, rupees(25), {}, {}},
    };
    sheet.loans = {{code("B2"),
                    accounts::kLoansOwnFunds,
                    rupees(500),
                    rupees(100),
                    ResolutionNumber{4},
                    "seeds",
                    {},
                    {}}};
    sheet.leavers = {{code("C3"), ResolutionNumber{5}, {}}};
    sheet.resolutions = {{ResolutionNumber{4}, "A loan for seeds", {}},
                         {ResolutionNumber{5}, "C3 moves away", {}}};
    return sheet;
}

void shuffle(CollectionSheet& sheet, std::uint32_t seed) {
    std::mt19937 random{seed}; // NOLINT(cert-msc51-cpp): the same shuffle each time
    std::shuffle(sheet.attendance.begin(), sheet.attendance.end(), random);
    std::shuffle(sheet.receipts.begin(), sheet.receipts.end(), random);
    std::shuffle(sheet.resolutions.begin(), sheet.resolutions.end(), random);
    std::reverse(sheet.loans.begin(), sheet.loans.end());
}

} // namespace

TEST_CASE("a sheet's canonical text does not depend on the order of its lines", "[group]") {
    rc::prop("however they were written down", [] {
        CollectionSheet other = sheet();
        other.loans.push_back(
            {code("A1"), AccountCode{1220}, rupees(50), {}, ResolutionNumber{6}, "school", {}, {}});
        const std::string text = other.canonicalText();
        shuffle(other, *rc::gen::arbitrary<std::uint32_t>());
        RC_ASSERT(other.canonicalText() == text);
    });
}

TEST_CASE("a sheet's canonical text is about what was said, not about where it stood", "[group]") {
    CollectionSheet other = sheet();
    other.uid = plain::counting<16>(1);
    other.where = {.file = "september.csv", .line = 1, .column = {}};
    other.attendance[0].where.line = 2;
    other.receipts[0].where.line = 2;
    other.loans[0].where.line = 3;
    other.leavers[0].where.line = 4;
    other.resolutions[0].where.line = 5;
    CHECK(other.canonicalText() == sheet().canonicalText());
}

TEST_CASE("a sheet's canonical text changes with every field of it", "[group]") {
    using Change = std::function<void(CollectionSheet&)>;
    const std::vector<Change> changes = {
        [](auto& s) { s.heldOn = day("2006-09-02"); },
        [](auto& s) { s.attendance[0].member = code("D4"); },
        [](auto& s) { s.attendance[0].attendance = Attendance::Sent; },
        [](auto& s) { std::swap(s.attendance[0].attendance, s.attendance[1].attendance); },
        [](auto& s) { s.attendance.pop_back(); },
        [](auto& s) { s.attendance.push_back(s.attendance[0]); },
        [](auto& s) { s.receipts[0].member = code("D4"); },
        [](auto& s) { s.receipts[0].head = ReceiptHead::VoluntarySaving; },
        [](auto& s) { s.receipts[0].amount = Money::fromMinor(2'501); },
        [](auto& s) { s.receipts[1].loan = LoanNumber{2}; },
        [](auto& s) { s.receipts[1].loan = std::nullopt; },
        [](auto& s) { s.receipts[0].loan = LoanNumber{1}; },
        [](auto& s) { s.receipts.pop_back(); },
        [](auto& s) { s.receipts.push_back(s.receipts[0]); }, // she paid twice
        [](auto& s) { s.loans[0].member = code("A1"); },
        [](auto& s) { s.loans[0].account = AccountCode{1220}; },
        [](auto& s) { s.loans[0].amount = rupees(501); },
        [](auto& s) { s.loans[0].instalment = rupees(101); },
        [](auto& s) { std::swap(s.loans[0].amount, s.loans[0].instalment); },
        [](auto& s) { s.loans[0].resolution = ResolutionNumber{5}; },
        [](auto& s) { s.loans[0].purpose = "Seeds"; },
        [](auto& s) { s.loans.clear(); },
        [](auto& s) { s.leavers[0].member = code("A1"); },
        [](auto& s) { s.leavers[0].resolution = ResolutionNumber{4}; },
        [](auto& s) { s.leavers.clear(); },
        [](auto& s) { s.resolutions[0].number = ResolutionNumber{6}; },
        [](auto& s) { s.resolutions[0].words = "A loan for a cow"; },
        [](auto& s) { std::swap(s.resolutions[0].words, s.resolutions[1].words); },
        [](auto& s) { s.resolutions.pop_back(); },
    };
    std::vector<std::string> texts = {sheet().canonicalText()};
    for (const Change& change : changes) {
        CollectionSheet other = sheet();
        change(other);
        texts.push_back(other.canonicalText());
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CAPTURE(i);
        CHECK(std::count(texts.begin(), texts.end(), texts[i]) == 1);
    }
}

TEST_CASE("a sheet's canonical text is this text, for its digest stands in books", "[group]") {
    CHECK(sheet().canonicalText() ==
          "2006-09-01\n"
          "attendance A1 1\n"
          "attendance B2 2\n"
          "leave C3 5\n"
          "loan B2 1210 50000 10000 4 seeds\n"
          "receipt A1 0 2500 0\n"
          "receipt A1 3 10000 1\n"
          "receipt B2 0 2500 0\n"
          "resolution 4 A loan for seeds\n"
          "resolution 5 C3 moves away\n");
}

} // namespace bahi
