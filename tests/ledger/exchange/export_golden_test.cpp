// Exports to the character. The files of tests/golden/export are what other programs read, so they
// hold nothing else; tests/peers/test_referees.py gives them to those programs. Their story: a
// group begins with a cut-off, deposits at the bank, lends and is repaid, pays premiums for a
// scheme and puts money into a tent it hires out; one receipt is taken back in the month after.
// BAHI_GOLDEN_UPDATE=1 rewrites them: read the difference before believing it.

#include "ledger/exchange/beancount_export.h"
#include "ledger/exchange/csv_export.h"
#include "ledger/exchange/json_export.h"
#include "ledger/exchange/ledger_export.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace bahi {

using namespace plain;

namespace {

using enum EntryKind;

Posting line(std::uint16_t account, std::int64_t minor, const Page& page = {}) {
    return {AccountCode{account}, page, Money::fromMinor(minor)};
}

Page of(SubLedger pages, std::uint32_t page, std::uint32_t member = 0) {
    return Page::of(pages, PageNumber{page}, MemberNumber{member});
}
Page member(std::uint32_t number) {
    return Page::of(MemberNumber{number});
}
Page loan(std::uint32_t number) {
    return Page::of(LoanNumber{number});
}

Voucher voucher(std::uint64_t number, std::string_view date, EntryKind kind,
                std::vector<Posting> postings) {
    return {.number = VoucherNumber{number},
            .record = RecordNumber{number},
            .date = day(date),
            .kind = kind,
            .meeting = {},
            .member = {},
            .resolution = {},
            .reverses = {},
            .reversedBy = {},
            .postings = std::move(postings)};
}

std::vector<Voucher> vouchersOfStory() {
    using enum SubLedger;
    std::vector<Voucher> story = {
        voucher(1, "2026-03-31", CutOff,
                {line(1010, 60'005), line(1110, 1'000'000), line(1290, -5'000),
                 line(1510, 900'000, of(FixedAsset, 4)), line(1590, -90'000, of(FixedAsset, 4)),
                 line(2010, -150'000, member(1)), line(2010, -150'000, member(2)),
                 line(3030, -1'565'005)}),
        voucher(2, "2026-04-01", Receipt, {line(1010, 2'500), line(2010, -2'500, member(1))}),
        voucher(3, "2026-04-01", Payment, {line(1210, 50'000, loan(1)), line(1010, -50'000)}),
        voucher(4, "2026-04-03", Contra, {line(1110, 5, of(BankAccount, 1)), line(1010, -5)}),
        voucher(5, "2026-04-30", Receipt,
                {line(1010, 12'000), line(2310, -2'000, of(Scheme, 2, 2)),
                 line(3310, -10'000, of(Partner, 3, 2))}),
        voucher(7, "2026-04-30", Journal,
                {line(5240, 10'000, of(FixedAsset, 4)), line(1590, -10'000, of(FixedAsset, 4))}),
        voucher(
            6, "2026-06-01", SetOff,
            {line(2010, 1'000, member(2)), line(1210, -900, loan(1)), line(4010, -100, loan(1))}),
        voucher(8, "2026-06-01", Reversal, {line(1010, -2'500), line(2010, 2'500, member(1))}),
    };
    story[1].member = MemberNumber{1};
    story[1].meeting = MeetingNumber{1};
    story[2].member = MemberNumber{2};
    story[2].meeting = MeetingNumber{1};
    story[2].resolution = ResolutionNumber{17};
    story[6].member = MemberNumber{2};
    story[7].member = MemberNumber{1};
    story[7].reverses = VoucherNumber{2};
    return story;
}

ExportHead headOfStory(const std::vector<Voucher>& story, Currency currency) {
    ExportHead head{.bookId = "000102030405060708090a0b0c0d0e0f",
                    .records = 42,
                    .minuteBookCode = "7QTN-YT0Q-8FPD-KYFX-0DR3",
                    .currency = std::move(currency),
                    .accounts = {}};
    for (const ChartedAccount& charted : ChartOfAccounts::all())
        for (const Voucher& voucher : story)
            for (const Posting& posting : voucher.postings)
                if (posting.account == charted.account.code &&
                    (head.accounts.empty() || head.accounts.back() != &charted))
                    head.accounts.push_back(&charted);
    return head;
}

template <class Writer>
std::string exported(const std::vector<Voucher>& story, Currency currency,
                     const std::function<Writer(ExportDesk&)>& make) {
    std::string text;
    ExportDesk desk{
        TextStream{[&text](std::string_view piece) { text += piece; }, currency.minorDigits},
        PageCodes{{"", "M01", "7Q4M2K9R"}, {"", "SBI", "PMJJBY", "TENT", "CART"}}};
    Writer writer = make(desk);
    writer.begin(headOfStory(story, std::move(currency)));
    std::map<AccountCode, Money> balances;
    for (std::size_t place = 0; place < story.size(); ++place) {
        writer.add(story[place]);
        for (const Posting& posting : story[place].postings)
            balances[posting.account] += posting.amount;
        const Month month = monthOf(story[place].date);
        const bool isLast = place + 1 == story.size() || monthOf(story[place + 1].date) != month;
        if (isLast) writer.endMonth(month, balances);
    }
    writer.end();
    return text;
}

std::string ledgerText(LedgerExport::Reader reader, const std::vector<Voucher>& story,
                       std::string_view currency = "INR") {
    return exported<LedgerExport>(story, Currency::named(currency).value(),
                                  [reader](ExportDesk& desk) {
                                      return LedgerExport{reader, desk};
                                  });
}

template <class Writer>
std::string textOf(const std::vector<Voucher>& story, std::string_view currency = "INR") {
    return exported<Writer>(story, Currency::named(currency).value(),
                            [](ExportDesk& desk) { return Writer{desk}; });
}

void checkGolden(const std::string& name, const std::string& written) {
    const std::string path = std::string{BAHI_SOURCE} + "/tests/golden/export/" + name;
    CAPTURE(path);
    if (const char* update = std::getenv("BAHI_GOLDEN_UPDATE"); update && *update == '1') {
        std::ofstream{path} << written;
        return;
    }
    std::stringstream golden;
    golden << std::ifstream{path}.rdbuf();
    CHECK(written == golden.str());
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the story, as ledger reads it", "[golden][exchange]") {
    checkGolden("story.ledger", ledgerText(LedgerExport::Reader::Ledger, vouchersOfStory()));
}

TEST_CASE("the story, as hledger reads it", "[golden][exchange]") {
    checkGolden("story.hledger", ledgerText(LedgerExport::Reader::Hledger, vouchersOfStory()));
}

TEST_CASE("the story, as beancount reads it", "[golden][exchange]") {
    checkGolden("story.beancount", textOf<BeancountExport>(vouchersOfStory()));
}

TEST_CASE("the story as a table", "[golden][exchange]") {
    checkGolden("story.csv", textOf<CsvExport>(vouchersOfStory()));
}

TEST_CASE("the story for programs", "[golden][exchange]") {
    const std::string text = textOf<JsonExport>(vouchersOfStory());
    checkGolden("story.json", text);
    const auto json = nlohmann::json::parse(text);
    CHECK(json["vouchers"].size() == 8);
    CHECK(json["vouchers"][4]["postings"][1]["page"] == "PMJJBY");
}

TEST_CASE("dong have no decimals, and hledger still wants a point", "[exchange]") {
    const std::vector<Voucher> one = {
        voucher(1, "2026-04-01", Receipt, {line(1010, 25'000), line(2010, -25'000, member(1))})};
    const std::string hledger = ledgerText(LedgerExport::Reader::Hledger, one, "VND");
    CHECK(contains(hledger, "\ncommodity 1000. VND\n"));
    CHECK(contains(hledger, "    Assets:1010-Cash-box  25000 VND\n"));
    const std::string ledger = ledgerText(LedgerExport::Reader::Ledger, one, "VND");
    CHECK(contains(ledger, "\ncommodity VND\n    format 1000 VND\n"));
    CHECK(contains(textOf<BeancountExport>(one, "VND"),
                   "\n2026-05-01 balance Assets:1010-Cash-box  25000 ~ 0 VND\n"));
    CHECK(contains(textOf<CsvExport>(one, "VND"), ",25000,0,"));
    CHECK(contains(textOf<JsonExport>(one, "VND"), "\"debit\": \"25000\", \"credit\": \"0\"}"));
}

TEST_CASE("a book without vouchers is exported too", "[exchange]") {
    CHECK(contains(ledgerText(LedgerExport::Reader::Ledger, {}), "commodity INR"));
    CHECK(contains(textOf<BeancountExport>({}), "option \"operating_currency\" \"INR\""));
    CHECK(textOf<CsvExport>({}).ends_with("resolution,reverses\n"));
    CHECK(nlohmann::json::parse(textOf<JsonExport>({}))["vouchers"].empty());
}

TEST_CASE("December ends on the first of January", "[exchange]") {
    CHECK(contains(textOf<BeancountExport>(
                       {voucher(1, "2026-12-31", Contra, {line(1010, -5), line(1110, 5)})}),
                   "\n2027-01-01 balance Assets:1010-Cash-box  -0.05 ~ 0 INR\n"));
}

} // namespace bahi
