// Tampering where few would look: kinds of cells, texts, what stands before the first and behind
// the last.

#include "tests/faults/tampering.h"

#include <fmt/format.h>

namespace bahi::faults {

namespace {

std::uint64_t at(RawBook& book, const std::string& select) {
    return static_cast<std::uint64_t>(book.number(select));
}

Deed statement(const std::string& name, const std::string& sql, const std::string& select,
               const std::string& table) {
    return {name, [=](RawBook& book) {
                Place place{at(book, select), table};
                book.exec(sql);
                return place;
            }};
}

/// `update` of `table`, which holds its columns to their kinds: not while this is done.
Deed cellOfAnotherKind(const std::string& name, const std::string& table,
                       const std::string& update) {
    return {
        name, [=](RawBook& book) {
            Place place{at(book, "SELECT min(record) FROM " + table), table};
            const std::string schema =
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = {} WHERE name = "
                "'{}'; PRAGMA writable_schema = RESET;";
            book.exec(fmt::format(fmt::runtime(schema), "replace(sql, ') STRICT', ')')", table));
            book.exec(update);
            book.exec(fmt::format(fmt::runtime(schema), "sql || ' STRICT'", table));
            return place;
        }};
}

/// The words of the first resolution become `words`, in its record too, all signed.
Deed signedWords(const std::string& name, const std::string& words) {
    return {name, [=](RawBook& book) {
                const auto number = at(book, "SELECT min(record) FROM text WHERE field = 5");
                book.setWords(number, words);
                book.sealAgain(ownKey());
                return Place{number, "text"};
            }};
}

std::vector<Deed> deedsOnKinds() {
    return {
        cellOfAnotherKind("a date that is a blob", "meeting",
                          "UPDATE meeting SET held_on = CAST(held_on AS BLOB)"),
        cellOfAnotherKind("a number that is a text", "meeting",
                          "UPDATE meeting SET sitting = sitting || 'x'"),
        cellOfAnotherKind("a key that is a text", "device",
                          "UPDATE device SET public_key = CAST(public_key AS TEXT)"),
        statement("a voucher of nobody", "UPDATE entry SET member = NULL WHERE number = 2",
                  "SELECT record FROM entry WHERE number = 2", "entry"),
        statement("a voucher with a resolution",
                  "UPDATE entry SET resolution = 1 WHERE number = 2 AND resolution IS NULL",
                  "SELECT record FROM entry WHERE number = 2", "entry"),
    };
}

std::vector<Deed> deedsOnHiddenTexts() {
    const std::string words = "SELECT min(record) FROM text WHERE field = 5";
    return {
        statement("words by another algorithm", "UPDATE text SET algorithm = 2 WHERE field = 5",
                  words, "text"),
        statement("words with a wrong checksum",
                  "UPDATE text SET checksum = zeroblob(8) WHERE field = 5", words, "text"),
        statement("every text gone", "DELETE FROM text", "SELECT 1", "text"),
        statement("words in another field", "UPDATE text SET field = 7 WHERE field = 5", words,
                  "text"),
        statement("a text its record does not have",
                  "INSERT INTO text SELECT record, 7, 1, zeroblob(16), x'41', zeroblob(8) FROM "
                  "member WHERE number = 2",
                  "SELECT record FROM member WHERE number = 2", "text"),
        statement("a text before the first record",
                  "INSERT INTO text VALUES (0, 7, 1, zeroblob(16), x'41', zeroblob(8))", "SELECT 1",
                  "text"),
        statement("a text of no record",
                  "INSERT INTO text VALUES (9999, 7, 1, zeroblob(16), x'41', zeroblob(8))",
                  "SELECT 0", "text"),
        signedWords("words that are no text", "seeds \xff\xfe"),
        signedWords("words with a NUL in them", std::string{"seeds\0 and a goat", 17}),
    };
}

std::vector<Deed> deedsOnTheDraft() {
    const auto deed = [](const std::string& name, const std::string& sql, const char* table) {
        return statement(name, sql, "SELECT 0", table);
    };
    return {
        deed("a draft of another day", "UPDATE draft SET held_on = '2026-07-01'", "draft"),
        deed("a draft of another sitting", "UPDATE draft SET sitting = 2", "draft"),
        deed("a draft's checksum", "UPDATE draft SET checksum = zeroblob(8)", "draft"),
        deed("a second draft",
             "INSERT INTO draft SELECT zeroblob(16), held_on, sitting, checksum FROM draft",
             "draft"),
        deed("a cell of a draft", "UPDATE draft_cell SET value = x'31' WHERE name = 'saving/BINA'",
             "draft_cell"),
        deed("a cell of another name",
             "UPDATE draft_cell SET name = 'fine/BINA' WHERE name = 'saving/BINA'", "draft_cell"),
        deed("cells without their draft", "DELETE FROM draft", "draft_cell"),
    };
}

std::vector<Deed> deedsOnThePictures() {
    const auto deed = [](const std::string& name, const std::string& sql, const char* table) {
        return statement(name, sql, "SELECT 0", table);
    };
    return {
        deed("another's drawing", "UPDATE symbol SET symbol = 9 WHERE member = 1", "symbol"),
        deed("one of two who swapped", "DELETE FROM symbol WHERE member = 1", "symbol"),
        deed("another face", "UPDATE photo SET jpeg = x'ffd8ffd9'", "photo"),
        deed("a face of another member", "UPDATE photo SET member = 1", "photo"),
    };
}

std::vector<Deed> deedsAtTheEnds() {
    return {
        {"a balance before all others",
         [](RawBook& book) {
             book.setBalance(1, "2026-03", 1, 1);
             return Place{0, "account_balance"};
         }},
        {"a balance behind all others",
         [](RawBook& book) {
             book.setBalance(9999, "2031-01", 1, 1);
             return Place{0, "account_balance"};
         }},
        statement("the last balance gone",
                  "DELETE FROM account_balance WHERE (account, month) = (SELECT account, month "
                  "FROM account_balance ORDER BY account DESC, month DESC LIMIT 1)",
                  "SELECT 0", "account_balance"),
        statement("a balance's checksum", "UPDATE account_balance SET checksum = zeroblob(8)",
                  "SELECT 0", "account_balance"),
        statement("a checkpoint before the first record",
                  "INSERT INTO checkpoint SELECT 0, root, frontier, note FROM checkpoint LIMIT 1",
                  "SELECT 0", "checkpoint"),
        statement(
            "a checkpoint of records to come",
            "INSERT INTO checkpoint SELECT 9999, root, frontier, note FROM checkpoint LIMIT 1",
            "SELECT max(number) FROM record", "checkpoint"),
        statement("no checkpoint at all", "DELETE FROM checkpoint",
                  "SELECT 1 + min(size) FROM checkpoint", "checkpoint"),
        statement("no record at all", "DELETE FROM record", "SELECT 1", "record"),
    };
}

} // namespace

std::vector<Deed> hiddenDeeds() {
    std::vector<Deed> all = deedsOnKinds();
    for (Deed& deed : deedsOnHiddenTexts()) all.push_back(std::move(deed));
    for (Deed& deed : deedsOnTheDraft()) all.push_back(std::move(deed));
    for (Deed& deed : deedsOnThePictures()) all.push_back(std::move(deed));
    for (Deed& deed : deedsAtTheEnds()) all.push_back(std::move(deed));
    return all;
}

} // namespace bahi::faults
