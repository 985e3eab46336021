#include "tests/faults/tampering.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi::faults {

namespace {

constexpr auto kChandasRecord = "SELECT record FROM entry WHERE member = 3 AND meeting = 2";

std::uint64_t at(RawBook& book, const std::string& select) {
    return static_cast<std::uint64_t>(book.number(select));
}

std::uint64_t sealOver(RawBook& book, std::uint64_t record) {
    return at(book, fmt::format("SELECT min(size) FROM checkpoint WHERE size >= {}", record));
}

EntryPosted& entryIn(Record& record) {
    return std::get<EntryPosted>(record.payload);
}

/// One rupee more, in the record alone.
std::uint64_t raiseInRecord(RawBook& book) {
    const std::uint64_t number = at(book, kChandasRecord);
    book.change(number, [](Record& record) {
        for (Posting& posting : entryIn(record).postings)
            posting.amount += Money::fromMinor(posting.amount.isNegative() ? -100 : 100);
    });
    return number;
}

/// One rupee more, wherever it stands.
std::uint64_t raise(RawBook& book) {
    const std::uint64_t number = raiseInRecord(book);
    book.exec(
        fmt::format("UPDATE posting SET amount = amount + CASE WHEN amount < 0 THEN -100 "
                    "ELSE 100 END WHERE entry = {}",
                    entryIn(*std::make_unique<Record>(book.record(number))).number.value));
    for (const int account : {1010, 2010}) {
        const auto sum = [&](const char* side) {
            return book.number(fmt::format(
                "SELECT {} FROM account_balance WHERE account = {} AND month = '2026-03'", side,
                account));
        };
        const std::int64_t more = account == 1010 ? 100 : 0;
        book.setBalance(account, "2026-03", sum("debit") + more, sum("credit") + 100 - more);
    }
    return number;
}

/// A record added by somebody who may sign.
Deed added(const std::string& name, const std::function<Record(RawBook&)>& make) {
    return {name, [make](RawBook& book) {
                const std::uint64_t number = book.size() + 1;
                book.append(make(book));
                book.sealAgain(ownKey());
                return Place{number, "record"};
            }};
}

Record reversalAgain(RawBook& book) {
    Record record = book.record(at(book, "SELECT record FROM entry WHERE kind = 'reversal'"));
    entryIn(record).number.value = at(book, "SELECT max(number) + 1 FROM entry");
    return record;
}

Record unbalanced(RawBook& book) {
    Record record = book.record(at(book, kChandasRecord));
    entryIn(record).number.value = at(book, "SELECT max(number) + 1 FROM entry");
    entryIn(record).postings[0].amount += Money::fromMinor(1);
    return record;
}

Record supersedingAnotherKind(RawBook& book) {
    Record record = book.record(at(book, "SELECT record FROM rules"));
    record.supersedes = RecordNumber{at(book, "SELECT record FROM member WHERE number = 1")};
    record.reason = Commitment{};
    return record;
}

Record ofAnotherDevice(RawBook& book) {
    Record record = book.record(at(book, "SELECT record FROM rules"));
    record.device = deviceIdOf(foreignKey().publicKey());
    return record;
}

std::vector<Deed> deedsOnRecords() {
    const auto statement = [](const std::string& name, const std::string& sql, Place place) {
        return Deed{name, [=](RawBook& book) {
                        book.exec(sql);
                        return place;
                    }};
    };
    return {
        statement("a record's hash", "UPDATE record SET leaf = zeroblob(32) WHERE number = 20",
                  {20, "record"}),
        statement("a record's uid", "UPDATE record SET uid = zeroblob(16) WHERE number = 20",
                  {20, "record"}),
        statement("a record gone", "DELETE FROM record WHERE number = 20", {20, "record"}),
        statement("a record gone, the others renumbered",
                  "DELETE FROM record WHERE number = 20;"
                  "UPDATE record SET number = 1 - number WHERE number > 20;"
                  "UPDATE record SET number = -number WHERE number < 0",
                  {20, "record"}),
        statement("two records swapped",
                  "UPDATE record SET number = 9999 WHERE number = 20;"
                  "UPDATE record SET number = 20 WHERE number = 21;"
                  "UPDATE record SET number = 21 WHERE number = 9999",
                  {20, "record"}),
        {"an amount in the record",
         [](RawBook& book) {
             return Place{raiseInRecord(book), "posting"};
         }},
        {"an amount in record, rows and balances",
         [](RawBook& book) {
             return Place{sealOver(book, raise(book)), "checkpoint"};
         }},
        {"an amount everywhere, signed by another key",
         [](RawBook& book) {
             const std::uint64_t number = raise(book);
             book.sealAgain(foreignKey(), number);
             return Place{sealOver(book, number), "checkpoint"};
         }},
        {"the hour of a record",
         [](RawBook& book) {
             book.change(20, [](Record& record) { record.recordedAt -= std::chrono::seconds{1}; });
             return Place{20, "record"};
         }},
        {"a member's code, in its record too",
         [](RawBook& book) {
             const auto number = at(book, "SELECT record FROM member WHERE number = 4");
             book.change(number, [](Record& record) {
                 std::get<MemberJoined>(record.payload).code = "DURGA2";
             });
             book.exec("UPDATE member SET code = 'DURGA2' WHERE number = 4");
             return Place{sealOver(book, number), "checkpoint"};
         }},
        added("reversed twice", reversalAgain),
        added("an unbalanced record", unbalanced),
        added("a supersession of another kind", supersedingAnotherKind),
        added("a second first record", [](RawBook& book) { return book.record(1); }),
        added("a record of another device", ofAnotherDevice),
    };
}

std::vector<Deed> deedsOnCheckpoints() {
    return {
        {"all signed by another key",
         [](RawBook& book) {
             book.sealAgain(foreignKey());
             return Place{at(book, "SELECT min(size) FROM checkpoint"), "checkpoint"};
         }},
        {"a checkpoint gone",
         [](RawBook& book) {
             const auto size =
                 at(book, "SELECT size FROM checkpoint ORDER BY size LIMIT 1 OFFSET 2");
             book.exec(fmt::format("DELETE FROM checkpoint WHERE size = {}", size));
             return Place{size + 1, "checkpoint"};
         }},
        {"the last checkpoint gone",
         [](RawBook& book) {
             book.exec("DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)");
             return Place{book.size(), "checkpoint"};
         }},
        {"the tail cut off",
         [](RawBook& book) {
             book.exec(
                 "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint);"
                 "DELETE FROM record WHERE number > (SELECT max(size) FROM checkpoint)");
             return Place{0, "erasure"};
         }},
        {"a line more in a note",
         [](RawBook& book) {
             book.exec("UPDATE checkpoint SET note = note || 'x' || char(10)");
             return Place{at(book, "SELECT min(size) FROM checkpoint"), "checkpoint"};
         }},
        {"the note of another checkpoint",
         [](RawBook& book) {
             book.exec(
                 "UPDATE checkpoint SET note = (SELECT note FROM checkpoint ORDER BY size "
                 "LIMIT 1) WHERE size = (SELECT max(size) FROM checkpoint)");
             return Place{book.size(), "checkpoint"};
         }},
        {"a frontier",
         [](RawBook& book) {
             book.exec("UPDATE checkpoint SET frontier = zeroblob(length(frontier))");
             return Place{at(book, "SELECT min(size) FROM checkpoint"), "checkpoint"};
         }},
    };
}

} // namespace

DeviceKey ownKey() {
    return World{emptyDisk()}.device();
}
DeviceKey foreignKey() {
    return World{emptyDisk(), 7}.device();
}

std::vector<Deed> deedsOnTheLog() {
    std::vector<Deed> all = deedsOnRecords();
    for (Deed& deed : deedsOnCheckpoints()) all.push_back(std::move(deed));
    return all;
}

std::vector<Deed> deedsOnTheFile() {
    const auto statement = [](const std::string& name, const std::string& sql,
                              const std::string& table) {
        return Deed{name, [=](RawBook& book) {
                        book.exec(sql);
                        return Place{0, table};
                    }};
    };
    return {
        {"a trigger gone",
         [](RawBook& book) {
             book.triggers().pop_back();
             return Place{0, "sqlite_schema"};
         }},
        {"a trigger that does nothing",
         [](RawBook& book) {
             std::string& trigger = book.triggers().back();
             trigger = trigger.substr(0, trigger.find("BEGIN")) + "BEGIN SELECT 1; END";
             return Place{0, "sqlite_schema"};
         }},
        {"a trigger more",
         [](RawBook& book) {
             book.triggers().push_back(
                 "CREATE TRIGGER extra AFTER INSERT ON entry BEGIN "
                 "DELETE FROM departure; END");
             return Place{0, "sqlite_schema"};
         }},
        statement("a table more", "CREATE TABLE extra (x)", "sqlite_schema"),
        statement("a view", "CREATE VIEW extra AS SELECT 1", "sqlite_schema"),
        statement("an index gone", "DROP INDEX entry_by_date", "sqlite_schema"),
        statement("an older version", "PRAGMA user_version = 1", "sqlite_schema"),
        statement("a newer version", "PRAGMA user_version = 99", "refused"),
        statement("no version", "PRAGMA user_version = 0", "refused"),
        statement("another program's file", "PRAGMA application_id = 1", "refused"),
    };
}

std::vector<Deed> deedsWithTheKey() {
    return {
        {"a rupee more for Chanda, all rewritten and signed",
         [](RawBook& book) {
             raise(book);
             book.sealAgain(ownKey());
             return Place{};
         }},
        {"Chanda's receipt given to Asha, all rewritten and signed",
         [](RawBook& book) {
             const auto number = at(book, kChandasRecord);
             book.change(number, [](Record& record) {
                 entryIn(record).member = MemberNumber{1};
                 for (Posting& posting : entryIn(record).postings)
                     if (posting.page.subLedger == SubLedger::Member) posting.page.number = 1;
             });
             const auto voucher = entryIn(*std::make_unique<Record>(book.record(number))).number;
             book.exec(
                 fmt::format("UPDATE entry SET member = 1 WHERE number = {0};"
                             "UPDATE posting SET member = 1 WHERE entry = {0} AND member = 3",
                             voucher.value));
             book.sealAgain(ownKey());
             return Place{};
         }},
        {"another first record, all signed anew",
         [](RawBook& book) {
             book.change(
                 1, [](Record& record) { std::get<BookCreated>(record.payload).bookId.fill(9); });
             book.exec(fmt::format("UPDATE book SET book_id = x'{}'", std::string(32, '0')));
             book.change(
                 1, [](Record& record) { std::get<BookCreated>(record.payload).bookId.fill(0); });
             book.sealAgain(ownKey());
             return Place{};
         }},
        {"another computer's book from the first record on",
         [](RawBook& book) {
             const PublicKey key = foreignKey().publicKey();
             for (std::uint64_t number = 1; number <= book.size(); ++number)
                 book.change(number, [&](Record& record) {
                     record.device = deviceIdOf(key);
                     if (auto* first = std::get_if<BookCreated>(&record.payload))
                         first->publicKey = key;
                 });
             book.exec(fmt::format("UPDATE device SET public_key = x'{}'", toHex(key)));
             book.sealAgain(foreignKey());
             return Place{};
         }},
        {"words with their commitment, all signed",
         [](RawBook& book) {
             const auto number = at(book, "SELECT min(record) FROM text WHERE field = 5");
             const std::string words = "Asha gets a loan of 900 for seeds";
             book.setWords(number, words);
             book.sealAgain(ownKey());
             return Place{};
         }},
    };
}

} // namespace bahi::faults
