// The worked examples of docs/format.md, section 11, made again by the code: neither may change
// without the other.

#include "ledger/log/checkpoint.h"
#include "ledger/log/codes.h"
#include "ledger/log/commitment.h"
#include "ledger/log/merkle.h"
#include "ledger/log/record.h"
#include "ledger/store/balances.h"
#include "ledger/store/drafts.h"
#include "ledger/store/photos.h"
#include "ledger/store/symbols.h"
#include "ledger/store/texts.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <string>

namespace bahi {

namespace {

using namespace std::chrono_literals;

template <std::size_t size>
std::array<std::uint8_t, size> counting(std::uint8_t first) {
    std::array<std::uint8_t, size> bytes{};
    for (std::size_t place = 0; place < size; ++place)
        bytes[place] = static_cast<std::uint8_t>(first + place);
    return bytes;
}

/// The examples as `name -> value`, made by the code.
std::map<std::string, std::string> madeByTheCode() {
    const DeviceKey key{counting<32>(0)};
    const Salt salt = counting<16>(0x60);
    const Commitment name = commitmentTo("सुनंदा", TextField::MemberName, salt);

    const Record joined{
        .number = RecordNumber{1},
        .after = 0,
        .uid = counting<16>(0xA0),
        .recordedAt = Moment{1141200000s},
        .clockWentBack = false,
        .device = key.id(),
        .supersedes = {},
        .reason = {},
        .payload = MemberJoined{MemberNumber{1}, "M01", Date{2006y, std::chrono::March, 1d}, name}};
    const Record receipt{
        .number = RecordNumber{2},
        .after = 1,
        .uid = counting<16>(0xB0),
        .recordedAt = Moment{1157097600s},
        .clockWentBack = false,
        .device = key.id(),
        .supersedes = {},
        .reason = {},
        .payload =
            EntryPosted{.number = VoucherNumber{1},
                        .date = Date{2006y, std::chrono::September, 1d},
                        .kind = EntryKind::Receipt,
                        .meeting = MeetingNumber{7},
                        .member = MemberNumber{1},
                        .resolution = {},
                        .reverses = {},
                        .narration = {},
                        .postings = {Posting::debit(AccountCode{1010}, Money::fromMinor(13500)),
                                     Posting::credit(AccountCode{2010}, Money::fromMinor(2500),
                                                     Page::of(MemberNumber{1})),
                                     Posting::credit(AccountCode{1210}, Money::fromMinor(10000),
                                                     Page::of(LoanNumber{1})),
                                     Posting::credit(AccountCode{4010}, Money::fromMinor(1000),
                                                     Page::of(LoanNumber{1}))}}};

    const Bytes first = encoded(joined);
    const Bytes second = encoded(receipt);
    Frontier frontier;
    frontier.add(leafOf(first));
    frontier.add(leafOf(second));
    const TreeHead head{counting<16>(0x10), 2, frontier.root()};
    const StoredText text{RecordNumber{1}, TextField::MemberName, 1, salt, "सुनंदा", {}};
    const Sides sides{Money::fromMinor(13500), Money{}};
    const Uid draft = counting<16>(0xC0);
    return {
        {"public_key", toHex(key.publicKey())},
        {"device", toHex(key.id())},
        {"name_commitment", toHex(name)},
        {"record_1", toHex(first)},
        {"leaf_1", toHex(leafOf(first))},
        {"record_2", toHex(second)},
        {"leaf_2", toHex(leafOf(second))},
        {"root", toHex(head.root)},
        {"note", toHex(viewOf(signedNote(head, key)))},
        {"minute_book_code", minuteBookCode(head)},
        {"line_mark_2", lineMark(leafOf(second), head.root)},
        {"text_checksum", toHex(text.rightChecksum())},
        {"balance_checksum", toHex(balanceChecksum(AccountCode{1010}, "2006-09", sides))},
        {"draft_checksum", toHex(draftChecksum(draft, "2006-10-01", 1))},
        {"cell_checksum", toHex(draftCellChecksum(draft, "saving/M01", viewOf("25")))},
        {"symbol_checksum", toHex(symbolChecksum(MemberNumber{1}, SymbolNumber{7}))},
        {"photo_checksum", toHex(photoChecksum(MemberNumber{1}, Bytes{0xFF, 0xD8, 0xFF, 0xD9}))}};
}

/// The examples as the document prints them: `    name = value`, long values on several lines.
std::map<std::string, std::string> printedInTheDocument() {
    std::map<std::string, std::string> printed;
    std::ifstream document{BAHI_SOURCE "/docs/format.md"};
    std::string current;
    bool inExamples = false;
    for (std::string line; std::getline(document, line);) {
        if (line.starts_with("## ")) inExamples = line.starts_with("## 11.");
        if (!inExamples || !line.starts_with("    ")) continue;
        const auto equals = line.find(" = ");
        const auto begin = line.find_first_not_of(' ');
        if (equals != std::string::npos) {
            current = line.substr(begin, equals - begin);
            printed[current] = line.substr(equals + 3);
        } else {
            printed[current] += line.substr(begin);
        }
    }
    return printed;
}

} // namespace

TEST_CASE("the document's worked examples are what the code makes", "[log]") {
    const auto made = madeByTheCode();
    const auto printed = printedInTheDocument();
    CHECK(printed.size() == made.size());
    for (const auto& [name, value] : made) {
        CAPTURE(name);
        REQUIRE(printed.contains(name));
        CHECK(printed.at(name) == value);
    }
}

} // namespace bahi
