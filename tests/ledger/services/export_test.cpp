#include "ledger/books/chart_of_accounts.h"
#include "ledger/log/encoding.h"
#include "ledger/services/export_service.h"
#include "ledger/store/journal.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <stdexcept>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

constexpr auto kFormats = {ExportFormat::Ledger, ExportFormat::Hledger, ExportFormat::Beancount,
                           ExportFormat::Csv, ExportFormat::Json};

std::string exported(Book& book, ExportFormat format) {
    std::string text;
    ExportService{book}.write(format, [&text](std::string_view piece) { text += piece; });
    return text;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

PageOpened scheme() {
    return {.number = PageNumber{1},
            .openedAs = SubLedger::Scheme,
            .code = "PMJJBY",
            .openedOn = day("2006-01-01"),
            .until = {},
            .ofPage = {},
            .member = {},
            .amount = {},
            .rate = {},
            .reference = "",
            .name = {}};
}

/// M02's premium of twenty, to be passed on.
EntryPosted premium(Writer& writer) {
    return {
        .number = VoucherNumber{1},
        .date = day("2006-03-01"),
        .kind = EntryKind::Receipt,
        .meeting = {},
        .member = MemberNumber{2},
        .resolution = {},
        .reverses = {},
        .narration = writer.commitToAny(TextField::Narration, "premium of Bina Kumari"),
        .postings = {Posting::debit(accounts::kCashBox, rupees(20)),
                     Posting::credit(AccountCode{2310}, rupees(20),
                                     Page::of(SubLedger::Scheme, PageNumber{1}, MemberNumber{2}))}};
}

void paysPremium(Group& group) {
    must(group.book().write(group.office().machine, [](Writer& writer) {
        writer.append(AccountOpened{ChartOfAccounts::find(AccountCode{2310})->account});
        PageOpened page = scheme();
        page.name = writer.commitToAny(TextField::PageName, "Jeevan Jyoti");
        writer.append(page);
        return Result{writer.append(premium(writer))};
    }));
}

void savesTwice(Group& group) {
    must(group.meets(aMeeting("2006-03-01", {pays("M01", RegularSaving, 25)})));
    must(group.meets(aMeeting("2006-04-01", {pays("M01", RegularSaving, 30)})));
}

/// Does every format refuse to call it a journal?
bool isRefusedByAll(Book& book) {
    for (const ExportFormat format : kFormats) {
        try {
            exported(book, format);
            return false;
        } catch (const MalformedRecord&) {
            continue;
        }
    }
    return true;
}

} // namespace

TEST_CASE("a page the group opened is exported by its code, and by member too", "[services]") {
    Group group;
    paysPremium(group);
    const std::string account = "Liabilities:2310-Insurance-premium-to-pass-on:PMJJBY:M02";
    CHECK(contains(exported(group.book(), ExportFormat::Ledger),
                   "2006-03-01 (1) Receipt M02\n    Assets:1010-Cash-box  20.00 INR\n    " +
                       account + "  -20.00 INR\n"));
    CHECK(contains(exported(group.book(), ExportFormat::Beancount),
                   "2006-03-01 open " + account + " INR\n"));
    CHECK(
        contains(exported(group.book(), ExportFormat::Csv),
                 R"("2310","Insurance premium to pass on","scheme","PMJJBY","M02",,0.00,20.00,)"));
}

TEST_CASE("no names and no texts are exported", "[services]") {
    Group group;
    must(group.joins("M04", "2006-03-01", "Sunanda"));
    paysPremium(group);
    must(group.meets(aMeeting(
        "2006-04-01", {pays("M01", RegularSaving, 500), resolves(3, "Sunanda borrows for a goat"),
                       borrows("M04", 60, 3)})));
    for (const ExportFormat format : kFormats) {
        const std::string text = exported(group.book(), format);
        CHECK(contains(text, "M04"));
        for (const char* word : {"Sunanda", "Bina", "Jeevan", "goat"})
            CHECK_FALSE(contains(text, word));
    }
}

TEST_CASE("an export of a book in which nothing happened has no vouchers", "[services]") {
    Group group;
    CHECK_FALSE(contains(exported(group.book(), ExportFormat::Ledger), "Assets"));
    CHECK_FALSE(contains(exported(group.book(), ExportFormat::Beancount), "open"));
    const std::string json = exported(group.book(), ExportFormat::Json);
    CHECK(contains(json, "\"vouchers\": [\n]"));
}

TEST_CASE("what the sink cannot take comes back to the caller", "[services]") {
    Group group;
    savesTwice(group);
    const auto full = [](std::string_view) { throw std::runtime_error{"full"}; };
    CHECK_THROWS_AS(ExportService{group.book()}.write(ExportFormat::Csv, full), std::runtime_error);
}

TEST_CASE("a damaged journal is no journal", "[services]") {
    const char* damage = GENERATE(
        "UPDATE posting SET amount = amount + 1 WHERE entry = 1 AND line = 1",      // one side
        "UPDATE posting SET amount = amount * 2 WHERE entry = 1",                   // both
        "UPDATE posting SET account = 2020 WHERE entry = 1 AND line = 2",           // elsewhere
        "UPDATE posting SET account = 1011 WHERE entry = 1 AND line = 1",           // nowhere
        "UPDATE posting SET member = 99 WHERE entry = 1 AND line = 2",              // nobody's
        "UPDATE posting SET page = 7 WHERE entry = 1 AND line = 1",                 // no such page
        "UPDATE entry SET member = 99 WHERE number = 1",                            // nobody's
        "UPDATE entry SET entry_date = '2006-04-01' WHERE number = 1",              // another month
        "UPDATE entry SET entry_date = '2006-05-01' WHERE number = 2",              // an empty one
        "DELETE FROM posting WHERE entry = 1",                                      // a lost first
        "DELETE FROM posting WHERE entry = 2; DELETE FROM entry WHERE number = 2"); // a lost last
    CAPTURE(damage);
    Group group;
    savesTwice(group);
    tamper(group.closed(), damage);
    CHECK(isRefusedByAll(group.reopened(Access::Read)));
}

} // namespace bahi
