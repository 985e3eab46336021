// What the file refuses of a year's rows, whoever writes them.

#include "ledger/store/schema.h"
#include "ledger/store/words.h"
#include "tests/ledger/store/objection.h"
#include "tests/support/group.h"
#include "tests/support/year_of_facts.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

/// One meeting, a loan, three vouchers, and a year of facts: vouchers 4 and 5, pages 1 to 6.
void live(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 150), pays("M02", RegularSaving, 25),
                                resolves(1), borrows("M03", 20, 1)})));
    writeAYear(group.book(), group.office().machine, day("2006-03-02"));
}

struct Wrong {
    std::string what;
    std::string sql;
    std::string said = "CHECK";
    bool byAnyTool = true; // also with foreign keys off
};

std::vector<Wrong> wrongPages() {
    const std::string page = "INSERT INTO page (number, sub_ledger, code, record) VALUES ";
    const std::string terms =
        "INSERT INTO page_terms (record, page, opened_on, until, of_page, of_member, amount, "
        "rate_numerator, rate_denominator, reference) VALUES ";
    return {
        {"page 0", page + "(0, 'party', 'NEW', {r})"},
        {"a page of nothing", page + "(7, 'none', 'NEW', {r})"},
        {"a page of a member", page + "(7, 'member', 'NEW', {r})"},
        {"a page of a loan", page + "(7, 'loan', 'NEW', {r})"},
        {"a partner's page", page + "(7, 'partner', 'NEW', {r})"},
        {"an unknown page", page + "(7, 'purse', 'NEW', {r})"},
        {"no code", page + "(7, 'party', '', {r})"},
        {"a long code", page + "(7, 'party', 'ABCDEFGHIJKLM', {r})"},
        {"a code twice", page + "(7, 'party', 'VO-1', {r})", "UNIQUE"},
        {"a member's code", page + "(7, 'party', 'M01', {r})", "one member or one page"},
        {"a page's code for a member",
         "INSERT INTO member (number, code, record) VALUES (9, 'VO-1', {r})",
         "one member or one page"},
        {"a page of a sealed record", page + "(7, 'party', 'NEW', 1)", "sealed"},
        {"a page without its record", page + "(7, 'party', 'NEW', {r})", "FOREIGN KEY", false},
        {"terms of no page", terms + "({r}, 9, '2006-03-02', NULL, NULL, NULL, 0, 0, 1, '')",
         "FOREIGN KEY", false},
        {"30 February", terms + "({r}, 1, '2006-02-30', NULL, NULL, NULL, 0, 0, 1, '')"},
        {"no last day", terms + "({r}, 1, '2006-03-02', '', NULL, NULL, 0, 0, 1, '')"},
        {"a page of itself", terms + "({r}, 1, '2006-03-02', NULL, 1, NULL, 0, 0, 1, '')"},
        {"a page of a later one", terms + "({r}, 1, '2006-03-02', NULL, 2, NULL, 0, 0, 1, '')"},
        {"of no page", terms + "({r}, 1, '2006-03-02', NULL, 9, NULL, 0, 0, 1, '')",
         "of_page < page", false},
        {"of no member", terms + "({r}, 1, '2006-03-02', NULL, NULL, 9, 0, 0, 1, '')",
         "FOREIGN KEY", false},
        {"less than nothing", terms + "({r}, 1, '2006-03-02', NULL, NULL, NULL, -1, 0, 1, '')"},
        {"too much", terms + "({r}, 1, '2006-03-02', NULL, NULL, NULL, 10000000000001, 0, 1, '')"},
        {"a rate below nothing", terms + "({r}, 1, '2006-03-02', NULL, NULL, NULL, 0, -1, 1, '')"},
        {"a rate over nothing", terms + "({r}, 1, '2006-03-02', NULL, NULL, NULL, 0, 0, 0, '')"},
        {"a long reference",
         terms + "({r}, 1, '2006-03-02', NULL, NULL, NULL, 0, 0, 1, '123456789012345678901')"},
    };
}

std::vector<Wrong> wrongPapers() {
    return {
        {"a voucher filed twice", "INSERT INTO paper_voucher VALUES ({r}, 5, 'C-2', NULL)",
         "UNIQUE"},
        {"a voucher that is not there", "INSERT INTO paper_voucher VALUES ({r}, 9, 'C-2', NULL)",
         "FOREIGN KEY", false},
        {"a voucher that follows itself", "INSERT INTO paper_voucher VALUES ({r}, 3, '', 3)"},
        {"a voucher that follows a later one", "INSERT INTO paper_voucher VALUES ({r}, 3, '', 4)"},
        {"a long reference",
         "INSERT INTO paper_voucher VALUES ({r}, 3, '123456789012345678901', NULL)"},
        {"minutes of no meeting", "INSERT INTO minutes VALUES ({r}, 9, NULL)", "FOREIGN KEY",
         false},
        {"minutes of nobody", "INSERT INTO minutes VALUES ({r}, 1, 9)", "FOREIGN KEY", false},
        {"cash of no day", "INSERT INTO cash_count VALUES ({r}, 1010, 'today', NULL, 1)"},
        {"cash of no account", "INSERT INTO cash_count VALUES ({r}, 1040, '2006-03-02', NULL, 1)",
         "FOREIGN KEY", false},
        {"less than nothing", "INSERT INTO cash_count VALUES ({r}, 1010, '2006-03-02', NULL, -1)"},
        {"a pile of nothing", "INSERT INTO cash_count_line VALUES ({r}, 500, 0)"},
        {"a face of nothing", "INSERT INTO cash_count_line VALUES ({r}, 0, 1)"},
        {"a pile twice",
         "INSERT INTO cash_count_line VALUES ({r}, 500, 1); "
         "INSERT INTO cash_count_line VALUES ({r}, 500, 2)",
         "UNIQUE"},
        {"a meeting missed twice", "INSERT INTO missed_meeting VALUES ({r}, '2006-03-02')",
         "UNIQUE"},
        {"a meeting missed on no day", "INSERT INTO missed_meeting VALUES ({r}, '2006-3-2')"},
        {"a loan that is not there", "INSERT INTO loan_note VALUES ({r}, 9, '')", "FOREIGN KEY",
         false},
        {"a long reference of a loan",
         "INSERT INTO loan_note VALUES ({r}, 1, '123456789012345678901')"},
        {"a guarantor who is nobody", "INSERT INTO guarantor VALUES ({r}, 9)", "FOREIGN KEY",
         false},
        {"a guarantor under a sealed record", "INSERT INTO guarantor VALUES (1, 1)", "sealed"},
    };
}

std::vector<Wrong> wrongPeople() {
    return {
        {"an unknown office", "INSERT INTO office VALUES ({r}, 1, 'king', '2006-03-02', NULL, 0)"},
        {"a term that ends before it begins",
         "INSERT INTO office VALUES ({r}, 1, 'president', '2006-03-02', '2006-03-01', 0)"},
        {"an office from no day", "INSERT INTO office VALUES ({r}, 1, 'president', '', NULL, 0)"},
        {"an office to no day",
         "INSERT INTO office VALUES ({r}, 1, 'president', '2006-03-02', 'soon', 0)"},
        {"a resolution below nothing",
         "INSERT INTO office VALUES ({r}, 1, 'president', '2006-03-02', NULL, -1)"},
        {"an office of nobody",
         "INSERT INTO office VALUES ({r}, 9, 'president', '2006-03-02', NULL, 0)", "FOREIGN KEY",
         false},
        {"a nominee named on no day", "INSERT INTO nominee VALUES ({r}, 1, 'x')"},
        {"a nominee of nobody", "INSERT INTO nominee VALUES ({r}, 9, '2006-03-02')", "FOREIGN KEY",
         false},
        {"an unknown gender", "INSERT INTO member_details VALUES ({r}, 1, '', 0)"},
        {"admitted by less than nothing", "INSERT INTO member_details VALUES ({r}, 1, 'man', -1)"},
        {"an unknown training", "INSERT INTO training VALUES ({r}, 'fair', '2006-03-02', 1, 0)"},
        {"a training of no time", "INSERT INTO training VALUES ({r}, 'event', '2006-03-02', 0, 0)"},
        {"too long a training",
         "INSERT INTO training VALUES ({r}, 'event', '2006-03-02', 65536, 0)"},
        {"guests below nothing", "INSERT INTO training VALUES ({r}, 'event', '2006-03-02', 1, -1)"},
        {"nobody at a training", "INSERT INTO training_attendance VALUES ({r}, 9)", "FOREIGN KEY",
         false},
        {"settings from no day", "INSERT INTO settings VALUES ({r}, '', 0)"},
        {"a setting without a name", "INSERT INTO setting VALUES ({r}, '', 1)"},
        {"a setting of a word", "INSERT INTO setting VALUES ({r}, 'tier', 'two')",
         "cannot store TEXT"},
        {"a setting under a sealed record", "INSERT INTO setting VALUES (1, 'tier', 1)", "sealed"},
        {"a statement of no page", "INSERT INTO bank_statement VALUES ({r}, 9, '2006-03-02', 0)",
         "FOREIGN KEY", false},
        {"a statement of no day", "INSERT INTO bank_statement VALUES ({r}, 1, 'now', 0)"},
        {"too large a balance",
         "INSERT INTO bank_statement VALUES ({r}, 1, '2006-03-02', 10000000000001)"},
        {"no voucher", "INSERT INTO uncleared VALUES ({r}, 99)", "FOREIGN KEY", false},
    };
}

std::vector<Wrong> wrongTerms() {
    const std::string long8193 = R"('{"n":1' || printf('%8186s', '') || '}')";
    return {
        {"terms of nothing", "INSERT INTO agreed_terms VALUES ({r}, NULL, NULL, 0, '{}')"},
        {"terms of two", "INSERT INTO agreed_terms VALUES ({r}, 1, 3, 0, '{}')"},
        {"terms of no loan", "INSERT INTO agreed_terms VALUES ({r}, 9, NULL, 0, '{}')",
         "FOREIGN KEY", false},
        {"terms of no page", "INSERT INTO agreed_terms VALUES ({r}, NULL, 9, 0, '{}')",
         "FOREIGN KEY", false},
        {"a resolution below nothing", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, -1, '{}')"},
        {"no terms", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, '')"},
        {"terms that are half JSON", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, '{')"},
        {"terms that are a list", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, '[1]')"},
        {"terms that are a number", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, '12')"},
        {"too long terms", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, " + long8193 + ")"},
        {"terms in bytes", "INSERT INTO agreed_terms VALUES ({r}, 1, NULL, 0, x'7b7d')",
         "cannot store BLOB"},
        {"terms under a sealed record", "INSERT INTO agreed_terms VALUES (1, 1, NULL, 0, '{}')",
         "sealed"},
        {"a change of nothing",
         "INSERT INTO terms_change VALUES ({r}, NULL, NULL, '2006-03-02', 0, '')"},
        {"a change of two", "INSERT INTO terms_change VALUES ({r}, 1, 3, '2006-03-02', 0, '{}')"},
        {"a change of no loan",
         "INSERT INTO terms_change VALUES ({r}, 9, NULL, '2006-03-02', 0, '{}')", "FOREIGN KEY",
         false},
        {"a change of no page",
         "INSERT INTO terms_change VALUES ({r}, NULL, 9, '2006-03-02', 0, '{}')", "FOREIGN KEY",
         false},
        {"a change on no day", "INSERT INTO terms_change VALUES ({r}, 1, NULL, 'now', 0, '{}')"},
        {"a change by less than nothing",
         "INSERT INTO terms_change VALUES ({r}, 1, NULL, '2006-03-02', -1, '{}')"},
        {"a change of words",
         "INSERT INTO terms_change VALUES ({r}, 1, NULL, '2006-03-02', 0, 'less')"},
        {"a change that is a blank",
         "INSERT INTO terms_change VALUES ({r}, 1, NULL, '2006-03-02', 0, ' ')"},
        {"a change that is a word",
         R"(INSERT INTO terms_change VALUES ({r}, 1, NULL, '2006-03-02', 0, '"less"'))"},
        {"too long a change",
         "INSERT INTO terms_change VALUES ({r}, 1, NULL, '2006-03-02', 0, " + long8193 + ")"},
        {"a change under a sealed record",
         "INSERT INTO terms_change VALUES (1, 1, NULL, '2006-03-02', 0, '{}')", "sealed"},
    };
}

constexpr int kKindsOfPages = 14;

SubLedger pagesOf(int kind) {
    return static_cast<SubLedger>(kind);
}

/// What may stand in a posting's columns of an account with `pages`.
bool fits(SubLedger pages, bool member, bool loan, std::optional<SubLedger> page) {
    if (pages == SubLedger::None) return !member && !loan && !page;
    if (pages == SubLedger::Member) return member && !loan && !page;
    if (pages == SubLedger::Loan) return !member && loan && !page;
    return !loan && member == isByMemberToo(pages) && page == openedAs(pages);
}

std::string orNull(bool isThere, int value) {
    return isThere ? std::to_string(value) : "NULL";
}

/// What is said to `sql`, which is taken back.
std::string saidTo(SQLite::Database& database, const std::string& sql) {
    database.exec("SAVEPOINT one");
    std::string said;
    try {
        database.exec(sql);
    } catch (const SQLite::Exception& error) {
        said = error.what();
    }
    database.exec("ROLLBACK TO one; RELEASE one");
    return said;
}

/// Accounts 9000 to 9013, one with each kind of pages; a page of each kind as 100 + its number.
void openOneOfEach(SQLite::Database& database, std::uint64_t record) {
    for (int kind = 0; kind < kKindsOfPages; ++kind) {
        database.exec(fmt::format("INSERT INTO account VALUES ({}, 'asset', '{}', {})", 9000 + kind,
                                  wordOf(pagesOf(kind)), record + kind));
        if (!isOpenedPage(pagesOf(kind)) || pagesOf(kind) == SubLedger::Partner) continue;
        database.exec(fmt::format("INSERT INTO page VALUES ({}, '{}', 'P{}', {})", 100 + kind,
                                  wordOf(pagesOf(kind)), kind, record + 50 + kind));
    }
}

} // namespace

TEST_CASE("the schema refuses what is wrong in a year's rows", "[store]") {
    Group group;
    live(group);
    const std::uint64_t records = group.book().log().size();
    std::vector<Wrong> all = wrongPages();
    for (const auto& more : {wrongPapers(), wrongPeople(), wrongTerms()})
        all.insert(all.end(), more.begin(), more.end());
    const auto check = [&](SQLite::Database& database, bool isOurs) {
        for (const Wrong& wrong : all) {
            if (!isOurs && !wrong.byAnyTool) continue;
            INFO(wrong.what << (isOurs ? "" : ", with another tool"));
            const std::string said = objection(database, filled(wrong.sql, records));
            CHECK_FALSE(said.empty());
            CHECK_THAT(said, Catch::Contains(wrong.said));
        }
    };
    check(group.book().database(), true);
    SQLite::Database foreign{group.closed(), SQLite::OPEN_READWRITE};
    check(foreign, false);
}

TEST_CASE("a posting stands where its account's pages are, in every combination", "[store]") {
    Group group;
    live(group);
    const std::uint64_t record = group.book().log().size() + 1;
    SQLite::Database database{group.closed(), SQLite::OPEN_READWRITE}; // foreign keys are off
    database.exec("BEGIN");
    openOneOfEach(database, record);
    int taken = 0;
    for (int kind = 0; kind < kKindsOfPages; ++kind)
        for (const bool member : {false, true})
            for (const bool loan : {false, true})
                for (int page = 0; page <= kKindsOfPages; ++page) { // 14: one that is not there
                    const bool onPage = page >= 3 && pagesOf(page) != SubLedger::Partner;
                    if (page != 0 && !onPage) continue;
                    CAPTURE(kind, member, loan, page);
                    const std::string said = saidTo(
                        database,
                        fmt::format("INSERT INTO posting VALUES (6, 1, {}, {}, {}, {}, 5), "
                                    "(6, 2, 9000, NULL, NULL, NULL, -5); "
                                    "INSERT INTO entry VALUES (6, '2006-03-02', 'journal', NULL, "
                                    "NULL, NULL, NULL, 2, {})",
                                    9000 + kind, orNull(member, 1), orNull(loan, 1),
                                    orNull(onPage, 100 + page), record + 99));
                    const bool isThere = onPage && page < kKindsOfPages;
                    const bool right = (isThere || !onPage) &&
                                       fits(pagesOf(kind), member, loan,
                                            isThere ? std::optional{pagesOf(page)} : std::nullopt);
                    const bool isTwofold = loan && (member || onPage);
                    if (right)
                        ++taken;
                    else
                        CHECK_THAT(said,
                                   Catch::Contains(isTwofold ? "CHECK" : "sub-ledger of its"));
                    CHECK(said.empty() == right);
                }
    CHECK(taken == kKindsOfPages); // one way for each
    database.exec("ROLLBACK");
}

TEST_CASE("a line of an account that is not there stands nowhere", "[store]") {
    Group group;
    live(group);
    const std::uint64_t record = group.book().log().size() + 1;
    SQLite::Database database{group.closed(), SQLite::OPEN_READWRITE};
    for (const std::string page : {"NULL, NULL, NULL", "1, NULL, NULL", "NULL, NULL, 1",
                                   "NULL, NULL, 99", "1, NULL, 1", "1, NULL, 99"}) {
        CAPTURE(page);
        database.exec("BEGIN");
        const std::string said = saidTo(
            database, fmt::format("INSERT INTO posting VALUES (6, 1, 9999, {}, 5), "
                                  "(6, 2, 1010, NULL, NULL, NULL, -5); "
                                  "INSERT INTO entry VALUES (6, '2006-03-02', 'journal', NULL, "
                                  "NULL, NULL, NULL, 2, {})",
                                  page, record));
        CHECK_THAT(said, Catch::Contains("sub-ledger of its account"));
        database.exec("ROLLBACK");
    }
}

TEST_CASE("a reversal stands on the pages of its voucher", "[store]") {
    Group group;
    live(group);
    const std::uint64_t record = group.book().log().size() + 1;
    SQLite::Database& database = group.book().database();
    const auto reversed = [&](int bank, int member) {
        database.exec("BEGIN");
        const std::string said = saidTo(
            database,
            fmt::format(
                "INSERT INTO page VALUES (7, 'bank-account', 'NEW', {0}); "
                "INSERT INTO posting SELECT 6, line, account, iif(member = 2, {2}, member), loan, "
                "iif(account = 1110, {1}, page), -amount FROM posting WHERE entry = 4; "
                "INSERT INTO entry VALUES (6, '2006-03-02', 'reversal', NULL, NULL, NULL, 4, 5, "
                "{0} + 1)",
                record, bank, member));
        database.exec("ROLLBACK");
        return said;
    };
    CHECK(reversed(1, 2).empty());
    CHECK_THAT(reversed(7, 2), Catch::Contains("mirrors"));
    CHECK_THAT(reversed(1, 1), Catch::Contains("mirrors"));
}

TEST_CASE("every kind of voucher there is may be sealed, and no other", "[store]") {
    Group group;
    live(group);
    const std::uint64_t records = group.book().log().size();
    SQLite::Database& database = group.book().database();
    const auto sealed = [&](const std::string& kind) {
        database.exec("BEGIN");
        const std::string said = saidTo(
            database,
            fmt::format("INSERT INTO posting VALUES (6, 1, 1010, NULL, NULL, NULL, 5), "
                        "(6, 2, 1110, NULL, NULL, 1, -5); "
                        "INSERT INTO entry VALUES (6, '2006-03-02', '{}', NULL, NULL, NULL, NULL, "
                        "2, {})",
                        kind, records + 1));
        database.exec("ROLLBACK");
        return said.empty();
    };
    for (int kind = 1; kind <= 7; ++kind) {
        const auto entry = static_cast<EntryKind>(kind);
        CAPTURE(kind);
        CHECK(sealed(std::string{wordOf(entry)}) == (entry != EntryKind::Reversal));
    }
    CHECK_FALSE(sealed("gift"));
}

} // namespace bahi
