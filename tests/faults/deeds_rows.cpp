#include "tests/faults/tampering.h"

#include <fmt/format.h>

namespace bahi::faults {

namespace {

std::uint64_t recordOf(RawBook& book, const std::string& from) {
    return static_cast<std::uint64_t>(book.number("SELECT record FROM " + from));
}

/// A deed of one statement, found where `from` stands.
Deed statement(const std::string& name, const std::string& sql, const std::string& table,
               const std::string& from) {
    return {name, [=](RawBook& book) {
                const Place place{recordOf(book, from), table};
                book.exec(sql);
                return place;
            }};
}

constexpr auto kChandasReceipt = "entry WHERE member = 3 AND meeting = 2";
const std::string kOfChanda = "(SELECT number FROM entry WHERE member = 3 AND meeting = 2)";

std::vector<Deed> deedsOnMoney() {
    return {
        statement("an amount",
                  "UPDATE posting SET amount = 1 WHERE line = 1 AND entry = " + kOfChanda,
                  "posting", kChandasReceipt),
        statement("an amount on both sides",
                  "UPDATE posting SET amount = 2 * amount WHERE entry = " + kOfChanda, "posting",
                  kChandasReceipt),
        statement("a posting to another woman",
                  "UPDATE posting SET member = 1 WHERE member = 3 AND entry = " + kOfChanda,
                  "posting", kChandasReceipt),
        statement("the postings gone", "DELETE FROM posting WHERE entry = " + kOfChanda, "posting",
                  kChandasReceipt),
        statement(
            "a posting more",
            "INSERT INTO posting SELECT entry, 9, account, member, loan, page, amount FROM posting "
            "WHERE line = 1 AND entry = " +
                kOfChanda,
            "posting", kChandasReceipt),
        statement("a voucher of another day",
                  "UPDATE entry SET entry_date = '2026-03-02' WHERE number = " + kOfChanda, "entry",
                  kChandasReceipt),
        statement("a voucher of another woman",
                  "UPDATE entry SET member = 1 WHERE number = " + kOfChanda, "entry",
                  kChandasReceipt),
        {"two vouchers swapped",
         [](RawBook& book) {
             const std::uint64_t first = recordOf(book, "entry WHERE number = 2");
             const std::uint64_t second = recordOf(book, "entry WHERE number = 3");
             book.exec("UPDATE entry SET record = 9999 WHERE number = 2");
             book.exec(fmt::format("UPDATE entry SET record = {} WHERE number = 3", first));
             book.exec(fmt::format("UPDATE entry SET record = {} WHERE number = 2", second));
             return Place{first, "entry"};
         }},
        statement("the terms of a loan", "UPDATE loan_terms SET principal = 10000 WHERE loan = 1",
                  "loan_terms", "loan_terms WHERE loan = 1"),
        statement("the borrower", "UPDATE loan SET member = 2 WHERE number = 1", "loan",
                  "loan WHERE number = 1"),
        statement("an unbalanced entry",
                  "INSERT INTO posting VALUES (2, 3, 1010, NULL, NULL, NULL, 100)", "posting",
                  "entry WHERE number = 2"),
    };
}

std::vector<Deed> deedsOnPeople() {
    return {
        statement("a member's code", "UPDATE member SET code = 'DURGA2' WHERE number = 4", "member",
                  "member WHERE number = 4"),
        statement("the day she joined",
                  "UPDATE membership SET joined_on = '2025-01-01' WHERE member = 1", "membership",
                  "membership WHERE member = 1"),
        statement("the leaver is back", "DELETE FROM departure", "departure", "departure"),
        statement("another day of a meeting",
                  "UPDATE meeting SET held_on = '2026-02-02' WHERE number = 1", "meeting",
                  "meeting WHERE number = 1"),
        statement("an answer to the roll call",
                  "UPDATE attendance SET status = 'absent' WHERE member = 1", "attendance",
                  "roll_call ORDER BY record LIMIT 1"),
        statement(
            "one more present",
            "INSERT INTO attendance SELECT record, 4, 'present' FROM roll_call WHERE meeting = 2 "
            "ORDER BY record LIMIT 1",
            "attendance", "roll_call WHERE meeting = 2 ORDER BY record LIMIT 1"),
        statement("a roll call of another meeting",
                  "UPDATE roll_call SET meeting = 2 WHERE meeting = 1", "roll_call",
                  "roll_call WHERE meeting = 1"),
        statement("a resolution's number", "UPDATE resolution SET number = 7 WHERE number = 1",
                  "resolution", "resolution WHERE number = 1"),
        statement("the rate of interest", "UPDATE rules SET rate_numerator = 3", "rules", "rules"),
        statement("an account made up",
                  "INSERT INTO account SELECT 9998, 'income', 'none', record FROM member WHERE "
                  "number = 1",
                  "account", "member WHERE number = 1"),
        statement("a forged supersession", "INSERT INTO supersession VALUES (20, 19)",
                  "supersession", "(SELECT 20 AS record)"),
        statement("a correction undone", "DELETE FROM supersession", "supersession",
                  "supersession"),
        statement("another device", "UPDATE device SET public_key = zeroblob(32)", "device",
                  "device"),
        statement("another book's id", "UPDATE book SET book_id = zeroblob(16)", "book", "book"),
        statement("a practice book", "UPDATE book SET practice = 1", "book", "book"),
        {"rows of no record",
         [](RawBook& book) {
             book.exec("INSERT INTO departure VALUES (9999, 1, '2026-04-01', 9)");
             return Place{0, "departure"};
         }},
    };
}

std::vector<Deed> deedsOnTexts() {
    const std::string words = "text WHERE field = 5 ORDER BY record LIMIT 1";
    const auto other = [](RawBook& book, int field) {
        return static_cast<std::uint64_t>(
            book.number(fmt::format("SELECT min(record) FROM text WHERE field = {}", field)));
    };
    return {
        statement("words of a resolution", "UPDATE text SET body = x'41' WHERE field = 5", "text",
                  words),
        {"words with a right checksum",
         [other](RawBook& book) {
             const std::uint64_t record = other(book, 5);
             book.setText(record, 5, "Asha gets a loan of 900 for seeds");
             return Place{record, "text"};
         }},
        statement("words gone", "DELETE FROM text WHERE field = 5", "text", words),
        statement("the group's name gone", "DELETE FROM text WHERE field = 2", "text", "book"),
        {"an erased name is back",
         [](RawBook& book) {
             const auto record =
                 static_cast<std::uint64_t>(book.number("SELECT text_record FROM erasure"));
             book.exec(
                 fmt::format("INSERT INTO text VALUES ({}, 3, 1, zeroblob(16), x'41', "
                             "zeroblob(8))",
                             record));
             return Place{record, "text"};
         }},
        {"an erasure made up",
         [](RawBook& book) {
             const auto record = static_cast<std::uint64_t>(
                 book.number("SELECT min(record) FROM text WHERE field = 3"));
             book.exec(fmt::format("INSERT INTO erasure VALUES (21, {}, 3)", record));
             book.exec(fmt::format("DELETE FROM text WHERE record = {}", record));
             return Place{21, "erasure"};
         }},
        {"a balance with a right checksum",
         [](RawBook& book) {
             book.setBalance(1010, "2026-03", 1, 1);
             return Place{0, "account_balance"};
         }},
        {"a balance more",
         [](RawBook& book) {
             book.setBalance(1010, "2031-01", 1, 1);
             return Place{0, "account_balance"};
         }},
        {"a balance less",
         [](RawBook& book) {
             book.exec("DELETE FROM account_balance WHERE account = 1010 AND month = '2026-03'");
             return Place{0, "account_balance"};
         }},
    };
}

} // namespace

std::vector<Deed> deedsOnRows() {
    std::vector<Deed> all = deedsOnMoney();
    for (Deed& deed : deedsOnPeople()) all.push_back(std::move(deed));
    for (Deed& deed : deedsOnTexts()) all.push_back(std::move(deed));
    return all;
}

} // namespace bahi::faults
