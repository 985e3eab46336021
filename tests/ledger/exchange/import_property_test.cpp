// However its columns stand and whatever they are called, a table says the same.

#include "ledger/exchange/import_cutoff.h"
#include "ledger/exchange/import_meetings.h"
#include "ledger/exchange/import_members.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <numeric>

namespace bahi {

namespace {

using Row = std::vector<std::string>;

const Currency kRupees = Currency::named("INR").value();
const std::vector<std::string> kCodes = {"M01", "M02", "M03"};

MemberNames theMembers() {
    std::vector<Member> members;
    for (const std::string& code : kCodes)
        members.push_back({MemberNumber{static_cast<std::uint32_t>(members.size() + 1)},
                           MemberCode::parse(code).value(),
                           "",
                           plain::day("2006-03-01"),
                           {}});
    return MemberNames{members};
}

std::string csvOf(const std::vector<Row>& rows, char separator) {
    std::string text;
    for (const Row& row : rows)
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            text += '"' + row[cell] + '"';
            text += cell + 1 == row.size() ? '\n' : separator;
        }
    return text;
}

/// One of the words for `ours` that means nothing else, or its own name.
std::string oneNameOf(std::string_view ours, std::span<const OurColumn> columns) {
    const WordIndex index{columns};
    const auto column = std::find_if(columns.begin(), columns.end(),
                                     [&](const auto& each) { return each.name == ours; });
    RC_ASSERT(column != columns.end());
    std::vector<std::string> names{std::string{ours}};
    for (std::string_view rest = column->words; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const auto word = rest.substr(0, end);
        if (index.meant(word) == std::vector<std::string_view>{ours}) names.emplace_back(word);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return *rc::gen::elementOf(names);
}

/// `rows`, whose first has our names, with its columns shuffled and called otherwise.
std::vector<Row> disguised(const std::vector<Row>& rows, std::span<const OurColumn> columns) {
    std::vector<std::size_t> order(rows.front().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[*rc::gen::inRange<std::size_t>(0, left)]);
    std::vector<Row> shuffled;
    for (const Row& row : rows) {
        Row cells;
        for (const std::size_t place : order) cells.push_back(row[place]);
        shuffled.push_back(std::move(cells));
    }
    for (std::string& name : shuffled.front()) name = oneNameOf(name, columns);
    return shuffled;
}

template <class Import>
Import imported(Import (*import)(const CsvSheet&, const ImportDesk&), const std::vector<Row>& rows,
                std::span<const OurColumn> columns) {
    static const MemberNames kMembers = theMembers();
    ImportChoices choices;
    choices.separator = *rc::gen::element(',', ';', '\t');
    const auto sheet =
        readAnyCsv(csvOf(disguised(rows, columns), choices.separator), "f.csv", choices.separator);
    RC_ASSERT(bool{sheet});
    Import read = import(sheet.value(), {choices, kRupees, kMembers});
    RC_ASSERT(read.preview.doubts.empty());
    return read;
}

std::string someAmount() {
    return toDecimal(Money::fromMinor(*rc::gen::inRange(1, 10'000'000)), kRupees);
}

/// One of the words a cell may hold for `ours`, or itself.
std::string someWordFor(std::string_view ours, std::span<const OurWord> words) {
    const auto entry = std::find_if(words.begin(), words.end(),
                                    [&](const auto& each) { return each.name == ours; });
    std::vector<std::string> all{std::string{ours}};
    for (std::string_view rest = entry->words; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        all.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return *rc::gen::elementOf(all);
}

} // namespace

TEST_CASE("a disguised file of meetings says what it said", "[exchange][property]") {
    rc::prop("as readMeetings reads it", [] {
        std::vector<Row> ours{{"date", "kind", "member", "head", "amount", "ref", "text"}};
        std::vector<Row> theirs{{"date", "kind", "code", "head", "amount", "ref", "text"}};
        const auto rows = *rc::gen::inRange(1, 12);
        for (int row = 0; row < rows; ++row) {
            const std::string date = "2006-09-0" + std::to_string(*rc::gen::inRange(1, 10));
            const std::string code = *rc::gen::elementOf(kCodes);
            const std::string kind = *rc::gen::element<std::string>("saving", "fine", "interest");
            const std::string head =
                kind == "saving" ? *rc::gen::element<std::string>("regular", "voluntary") : "";
            const std::string amount = someAmount();
            ours.push_back({date, kind, code, head, amount, "", ""});
            theirs.push_back({date, someWordFor(kind, rowKindWords()), code,
                              head.empty() ? "" : someWordFor(head, savingWords()), amount, "",
                              ""});
        }
        const auto read = imported(importMeetings, theirs, meetingFactImportColumns());
        const auto same = readMeetings(csvOf(ours, ','), "f.csv", kRupees);
        RC_ASSERT(bool{same});
        RC_ASSERT(read.sheets.size() == same.value().size());
        for (std::size_t sheet = 0; sheet < read.sheets.size(); ++sheet) {
            RC_ASSERT(read.sheets[sheet].heldOn == same.value()[sheet].heldOn);
            RC_ASSERT(read.sheets[sheet].canonicalText() == same.value()[sheet].canonicalText());
        }
    });
}

TEST_CASE("a disguised cut-off says what it said", "[exchange][property]") {
    rc::prop("as readCutoff reads it", [] {
        std::vector<Row> rows{{"code", "date", "account", "amount", "instalment", "text"}};
        const auto count = *rc::gen::inRange(1, 10);
        for (int row = 0; row < count; ++row) {
            const std::string account = *rc::gen::element<std::string>("2010", "1210", "1010");
            rows.push_back({account == "1010" ? "" : *rc::gen::elementOf(kCodes), "2026-04-01",
                            account, someAmount(), account == "1210" ? someAmount() : "", ""});
        }
        const auto read = imported(importCutoff, rows, cutoffImportColumns());
        const auto same = readCutoff(csvOf(rows, ','), "f.csv", kRupees);
        RC_ASSERT(bool{same});
        RC_ASSERT(read.sheet.lines.size() == same.value().lines.size());
        for (std::size_t line = 0; line < read.sheet.lines.size(); ++line) {
            const CutoffLine& one = read.sheet.lines[line];
            const CutoffLine& other = same.value().lines[line];
            RC_ASSERT(one.account == other.account);
            RC_ASSERT(one.amount == other.amount);
            RC_ASSERT(one.instalment == other.instalment);
            RC_ASSERT(one.page.member == other.page.member);
            RC_ASSERT(one.where.line == other.where.line);
        }
    });
}

TEST_CASE("a disguised list of members says what it said", "[exchange][property]") {
    rc::prop("as readMembers reads it", [] {
        std::vector<Row> ours{{"code", "name", "joined_on", "gender", "born", "household", "phone",
                               "nominee", "relation", "admitted_by"}};
        std::vector<Row> theirs = ours;
        const auto count = *rc::gen::inRange(1, 8);
        for (int row = 0; row < count; ++row) {
            const std::string gender = *rc::gen::element<std::string>("woman", "man", "other");
            Row cells{"M" + std::to_string(10 + row),
                      "Asha",
                      "2006-03-01",
                      gender,
                      "1980",
                      "by the well",
                      "98220 12345",
                      "Ram",
                      "son",
                      ""};
            ours.push_back(cells);
            cells[3] = someWordFor(gender, genderWords());
            theirs.push_back(cells);
        }
        const auto read = imported(importMembers, theirs, memberImportColumns());
        const auto same = readMembers(csvOf(ours, ','), "f.csv");
        RC_ASSERT(bool{same});
        RC_ASSERT(read.members.size() == same.value().size());
        for (std::size_t member = 0; member < read.members.size(); ++member) {
            const NewMember& one = read.members[member];
            const NewMember& other = same.value()[member];
            RC_ASSERT(one.code == other.code);
            RC_ASSERT(one.name == other.name);
            RC_ASSERT(one.joinedOn == other.joinedOn);
            RC_ASSERT(one.details == other.details);
            RC_ASSERT(one.nominee == other.nominee);
            RC_ASSERT(one.relation == other.relation);
        }
    });
}

} // namespace bahi
