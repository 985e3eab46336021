// Everything the program may say stands in docs/messages.md, and nothing else does.

#include "app/cli/after_write.h"
#include "app/cli/exit_code.h"
#include "ledger/words/failure_text.h"
#include "ledger/words/refusal_text.h"
#include "ledger/words/sentence.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace bahi;
using namespace bahi::cli;

namespace {

using Row = std::vector<std::string>;

/// The cells of a row of a Markdown table.
Row cellsIn(const std::string& line) {
    Row cells;
    for (std::size_t start = line.find('|'); start != std::string::npos;) {
        const std::size_t end = line.find('|', start + 1);
        if (end == std::string::npos) break;
        cells.push_back(line.substr(start + 2, end - start - 3));
        start = end;
    }
    return cells;
}

/// The rows of all tables below `heading`, without their own headings.
std::vector<Row> rowsBelow(const std::string& heading) {
    std::ifstream catalogue{BAHI_SOURCE "/docs/messages.md"};
    REQUIRE(catalogue);
    std::vector<Row> rows;
    bool isBelow = false;
    for (std::string line; std::getline(catalogue, line);) {
        if (line.starts_with("## ")) isBelow = line == "## " + heading;
        if (!isBelow || !line.starts_with("| ")) continue;
        Row row = cellsIn(line);
        if (row.front() != "name" && !row.front().starts_with("---")) rows.push_back(row);
    }
    return rows;
}

/// The names of the refusals, as refusal.h lists them.
std::vector<std::string> refusalsInSource() {
    std::ifstream header{BAHI_SOURCE "/ledger/base/refusal.h"};
    REQUIRE(header);
    std::vector<std::string> names;
    bool isInside = false;
    for (std::string line; std::getline(header, line);) {
        if (line == "enum class Refusal {") isInside = true;
        if (line == "};") isInside = false;
        if (isInside && line.starts_with("    ") && line.ends_with(","))
            names.push_back(line.substr(4, line.size() - 5));
    }
    return names;
}

std::vector<Refusal> everyRefusal() {
    std::vector<Refusal> all;
    for (int value = 0; value <= static_cast<int>(kLastRefusal); ++value)
        all.push_back(static_cast<Refusal>(value));
    return all;
}

Refused completely(Refusal why) {
    return Refused{.why = why,
                   .subject = "SUBJECT",
                   .given = "GIVEN",
                   .allowed = "ALLOWED",
                   .where = {.file = "march.csv", .line = 4, .column = "amount"}};
}

int sentencesIn(const std::string& text) {
    int count = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool isStop = text[place] == '.' || text[place] == '?';
        const bool isLast = place + 1 == text.size() ||
                            (text[place + 1] == ' ' && place + 2 < text.size() &&
                             std::isupper(static_cast<unsigned char>(text[place + 2])) != 0);
        if (isStop && isLast) ++count;
    }
    return count;
}

} // namespace

TEST_CASE("every refusal has its own name, as the source spells it", "[cli]") {
    std::vector<std::string> names;
    for (const Refusal why : everyRefusal()) names.emplace_back(nameOf(why));
    CHECK(names == refusalsInSource());
}

TEST_CASE("the texts stand in the order of the refusals, and there is none too many", "[cli]") {
    for (const Refusal why : everyRefusal()) CHECK(textOf(why).why == why);
    const std::size_t texts = textsOfFiles().size() + textsOfInput().size() +
                              textsOfBooks().size() + textsOfPeople().size() +
                              textsOfImports().size() + textsOfLending().size();
    CHECK(texts == everyRefusal().size());
}

TEST_CASE("the catalogue of refusals is what the program says", "[cli]") {
    std::vector<Row> said;
    for (const Refusal why : everyRefusal()) {
        const RefusalText& text = textOf(why);
        said.push_back({std::string{text.name}, std::string{text.wrong}, std::string{text.wayOut}});
    }
    const std::vector<Row> listed = rowsBelow("Refusals");
    for (std::size_t place = 0; place < std::min(said.size(), listed.size()); ++place)
        CHECK(listed[place] == said[place]);
    CHECK(listed.size() == said.size());
}

TEST_CASE("the catalogue of the machine's failures is what the program says", "[cli]") {
    std::vector<Row> said;
    for (int value = 0; value <= static_cast<int>(kLastFailure); ++value) {
        const FailureText& text = textOf(static_cast<Failure>(value));
        said.push_back({std::string{text.name}, std::string{text.wrong}, std::string{text.wayOut},
                        std::to_string(static_cast<int>(exitCodeOf(text.failure)))});
    }
    CHECK(rowsBelow("The machine") == said);
}

TEST_CASE("sentences are as short and as patient as the handbook wants them", "[cli]") {
    for (const Refusal why : everyRefusal()) {
        const std::string sentence = sentenceFor(completely(why));
        CAPTURE(sentence);
        CHECK(sentencesIn(sentence) >= 2);
        CHECK(sentencesIn(sentence) <= 3);
        CHECK(sentence.find_first_of("{}[]!") == std::string::npos);
        for (const char* word : {"rror", "nvalid", "ailed", "lease ", "  ", "..", " ,"})
            CHECK(sentence.find(word) == std::string::npos);
    }
}

TEST_CASE("a refusal of which nothing is known still makes a sentence without gaps", "[cli]") {
    for (const Refusal why : everyRefusal()) {
        const std::string sentence = sentenceFor(Refused{.why = why});
        CAPTURE(sentence);
        CHECK(sentence.find_first_of("{}[]") == std::string::npos);
        for (const char* gap : {"  ", " .", " ,", "()", "“”", ": ."})
            CHECK(sentence.find(gap) == std::string::npos);
    }
}

TEST_CASE("a refusal says where it stands, what is wrong and the way out", "[cli]") {
    SECTION("in a table") {
        CHECK(sentenceFor(Refused{.why = Refusal::AmountMalformed,
                                  .given = "12,3a",
                                  .where = {"march.csv", 4, "amount"}}) ==
              "march.csv line 4, column amount: “12,3a” is not an amount. "
              "Use digits only, such as 125 or 125.50.");
    }
    SECTION("in a line of a table") {
        CHECK(sentenceFor(Refused{.why = Refusal::RowTooShort,
                                  .given = "6",
                                  .allowed = "7",
                                  .where = {"march.csv", 4, ""}})
                  .starts_with("march.csv line 4: the row has 6 cells, the header 7. "));
    }
    SECTION("in a JSON file") {
        CHECK(sentenceFor(Refused{.why = Refusal::KeyMissing, .where = {"rules.json", 0, "saving"}})
                  .starts_with("rules.json, key saving: the key is missing. "));
        CHECK(sentenceFor(Refused{.why = Refusal::NotUtf8, .where = {"rules.json", 0, ""}})
                  .starts_with("rules.json: some letters"));
    }
    SECTION("nowhere") {
        CHECK(sentenceFor(Refused{.why = Refusal::NotUtf8}).starts_with("Some letters here"));
        CHECK(sentenceFor(Refused{.why = Refusal::RepaymentAboveBalance,
                                  .subject = "M07, loan 3",
                                  .given = "600",
                                  .allowed = "540"}) ==
              "M07, loan 3: repayment 600 is more than the 540 left. "
              "Enter up to 540, or put the rest into saving.");
    }
}

TEST_CASE("what stands in a file cannot steer the terminal", "[cli]") {
    const auto said = [](const std::string& given) {
        return filled("“{given}”", {{"given", given}}, false);
    };
    CHECK(said("\x1b[2Jx") == "“\uFFFD[2Jx”");
    CHECK(said("a\nb") == "“a\uFFFDb”");
    CHECK(said("\u202Eabc") == "“\uFFFDabc”");
    CHECK(said("caf\xE9!") == "“caf\uFFFD!”");
    CHECK(said("क्‍ष") == "“क्‍ष”"); // its joiner stays
    CHECK(said(std::string(300, 'x')) == "“" + std::string(200, 'x') + "…”");
}

TEST_CASE("what is told of a book cannot steer the terminal either", "[cli]") {
    CHECK(labelled("group", "a\x1b[2J\u202Eb\u2066c") ==
          "group             a\uFFFD[2J\uFFFDb\uFFFDc\n");
    CHECK(counted(0, "meeting") == "0 meetings");
    CHECK(counted(1, "meeting") == "1 meeting");
    CHECK(counted(12, "meeting") == "12 meetings");
}

TEST_CASE("placeholders in brackets vanish with what they would say", "[cli]") {
    const auto says = [](const std::string& given, bool isStart) {
        return filled("[{given}: ]the disk is full[ ({given})].", {{"given", given}}, isStart);
    };
    CHECK(says("x.bahi", true) == "x.bahi: the disk is full (x.bahi).");
    CHECK(says("", true) == "The disk is full.");
    CHECK(says("", false) == "the disk is full.");
    CHECK(filled("a {given} b", {{"given", ""}}, true) == "A ? b");
}

TEST_CASE("a book that stays shut ends with 3, every other refusal with 1", "[cli]") {
    const std::set<Refusal> shut = {
        Refusal::BookNotFound,       Refusal::NotARegularFile, Refusal::ForeignMedium,
        Refusal::SideFileBesideBook, Refusal::EmptyFile,       Refusal::NotABook,
        Refusal::BookCutShort,       Refusal::NewerBook,       Refusal::BookReadOnly,
        Refusal::OpenElsewhere,      Refusal::SchemaChanged,   Refusal::BookDamaged};
    for (const Refusal why : everyRefusal()) {
        CAPTURE(nameOf(why));
        CHECK(exitCodeOf(why) == (shut.contains(why) ? ExitCode::CannotOpen : ExitCode::Refused));
    }
}
