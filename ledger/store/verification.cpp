#include "ledger/store/verification.h"

#include "ledger/log/encoding.h"
#include "ledger/log/history.h"
#include "ledger/store/balances.h"
#include "ledger/store/drafts.h"
#include "ledger/store/fact_comparer.h"
#include "ledger/store/photos.h"
#include "ledger/store/schema.h"
#include "ledger/store/symbols.h"
#include "ledger/store/text_comparer.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr int kSchemaWithDrafts = 5;
constexpr int kSchemaWithPictures = 6;

constexpr auto kSelectRecords = "SELECT number, uid, bytes, leaf FROM record ORDER BY number";
constexpr auto kSelectCheckpoints =
    "SELECT size, root, frontier, note FROM checkpoint ORDER BY size";
constexpr auto kSelectRecordOf = "SELECT record FROM entry WHERE number = ?";
constexpr auto kSelectBalances =
    "SELECT account, month, debit, credit, checksum FROM account_balance ORDER BY account, month";

ByteView blobIn(const SQLite::Column& cell) {
    return {static_cast<const std::uint8_t*>(cell.getBlob()),
            static_cast<std::size_t>(cell.getBytes())};
}

bool equals(ByteView a, ByteView b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// Walks the log from its first record, with everything that hangs on it beside it.
class Verifier {
public:
    Verifier(Book& book, const Progress& progress)
        : m_book{book},
          m_database{book.database()},
          m_progress{progress},
          m_history{[this](RecordNumber number) { return recordAt(number); },
                    [this](VoucherNumber voucher) { return recordOf(voucher); }} {}

    Verification run() {
        try {
            readSizeAndRoot();
            m_result.firstBad = firstBad();
        } catch (const SQLite::Exception& error) {
            m_result.firstBad = Finding{m_number, "sqlite", "", error.what()};
        } catch (const MalformedRecord& error) {
            m_result.firstBad = Finding{m_number, "record", std::to_string(m_number), error.what()};
        }
        return std::move(m_result);
    }

private:
    std::optional<Finding> firstBad() {
        const int version = m_database.execAndGet("PRAGMA user_version").getInt();
        if (version < 1 || version > currentSchema())
            return Finding{0, "sqlite_schema", "user_version", "not a schema of this program"};
        if (const auto changed = firstSchemaDifference(m_database, version))
            return Finding{0, "sqlite_schema", *changed, "the schema is not the program's"};
        m_progress.goOn();
        if (auto found = walk(version)) return found;
        m_progress.goOn();
        if (const auto left = m_facts->leftOver())
            return Finding{0, left->table, left->row, left->what};
        if (auto left = m_texts->leftOver()) return left;
        if (m_atCheckpoint || m_lastCheckpoint != m_frontier.size())
            return Finding{m_frontier.size(), "checkpoint", std::to_string(m_frontier.size()),
                           "the log does not end with a checkpoint"};
        if (auto found = checkedBalances()) return found;
        if (auto found = checkedDraft(version)) return found;
        if (auto found = checkedPictures(version)) return found;
        return checkedBySqlite();
    }

    void readSizeAndRoot() {
        SQLite::Statement row{m_database, "SELECT root FROM checkpoint ORDER BY size DESC LIMIT 1"};
        if (row.executeStep()) m_result.root = toHex(blobIn(row.getColumn(0)));
        SQLite::Statement count{m_database, "SELECT count(*) FROM record"};
        count.executeStep();
        m_result.records = static_cast<std::uint64_t>(count.getColumn(0).getInt64());
    }

    std::optional<Finding> walk(int schema) {
        m_facts.emplace(m_database, schema);
        m_texts.emplace(m_database);
        m_checkpoints.emplace(m_database, kSelectCheckpoints);
        do { // sizes below 1 name no record: the foreign keys find them
            m_atCheckpoint = m_checkpoints->executeStep();
        } while (m_atCheckpoint && m_checkpoints->getColumn(0).getInt64() < 1);
        SQLite::Statement row{m_database, kSelectRecords};
        while (row.executeStep()) {
            ++m_number;
            if (m_number % 512 == 0) m_progress(m_number, m_result.records);
            if (auto found = checkedRecord(row)) return found;
        }
        if (m_number == 0) return Finding{1, "record", "1", "the record is missing"};
        return {};
    }

    std::optional<Finding> checkedRecord(const SQLite::Statement& row) {
        const auto fault = [&](std::string what) {
            return Finding{m_number, "record", std::to_string(m_number), std::move(what)};
        };
        if (row.getColumn(0).getInt64() != static_cast<std::int64_t>(m_number))
            return fault("the record is missing");
        const SQLite::Column cell = row.getColumn(2);
        const ByteView bytes = blobIn(cell);
        const Record record = decoded(bytes);
        if (record.number.value != m_number || !equals(record.uid, blobIn(row.getColumn(1))))
            return fault("the record says another number or uid than its row");
        const Digest leaf = leafOf(bytes);
        if (!equals(leaf, blobIn(row.getColumn(3)))) return fault("the record's hash differs");
        if (const auto broken = m_history.next(record))
            return Finding{m_number, broken->table, std::to_string(m_number), broken->what};
        if (const auto wrong = m_facts->compare(record))
            return Finding{m_number, wrong->table, wrong->row, wrong->what};
        if (auto wrong = m_texts->compare(record)) return wrong;
        m_frontier.add(leaf);
        countBalances(record);
        return checkedCheckpoint();
    }

    std::optional<Finding> checkedCheckpoint() {
        if (!m_atCheckpoint) return {};
        const SQLite::Statement& row = *m_checkpoints;
        const std::int64_t size = row.getColumn(0).getInt64();
        if (size != static_cast<std::int64_t>(m_number)) return {}; // of a record to come
        const auto fault = [&](std::string what) {
            return Finding{m_number, "checkpoint", std::to_string(size), std::move(what)};
        };
        const Digest root = m_frontier.root();
        if (!equals(root, blobIn(row.getColumn(1)))) return fault("the checkpoint's root differs");
        if (!equals(m_frontier.bytes(), blobIn(row.getColumn(2))))
            return fault("the checkpoint's frontier differs");
        const TreeHead head{m_history.bookId(), m_number, root};
        if (openedNote(row.getColumn(3).getString(), m_history.deviceKey()) != head)
            return fault("the checkpoint is not signed by the book's device");
        m_history.checkpoint();
        m_lastCheckpoint = m_number;
        m_atCheckpoint = m_checkpoints->executeStep();
        return {};
    }

    void countBalances(const Record& record) {
        const auto* entry = std::get_if<EntryPosted>(&record.payload);
        if (entry == nullptr) return;
        for (const Posting& posting : entry->postings)
            m_sums[{posting.account, monthOf(entry->date)}].add(posting.amount);
    }

    std::optional<Finding> checkedBalances() {
        const auto fault = [](std::string key, std::string what) {
            return Finding{0, "account_balance", std::move(key), std::move(what)};
        };
        SQLite::Statement row{m_database, kSelectBalances};
        auto expected = m_sums.begin();
        for (; row.executeStep(); ++expected) {
            const std::string key =
                fmt::format("{}/{}", row.getColumn(0).getInt64(), row.getColumn(1).getString());
            if (expected == m_sums.end() || key < keyOf(expected->first))
                return fault(key, "a balance that no entry made");
            if (key != keyOf(expected->first))
                return fault(keyOf(expected->first), "the balance is missing");
            const Sides found{Money::fromMinor(row.getColumn(2).getInt64()),
                              Money::fromMinor(row.getColumn(3).getInt64())};
            const RowChecksum checksum =
                balanceChecksum(expected->first.first, toIso(expected->first.second), found);
            if (found != expected->second)
                return fault(key, "the balance is not the sum of entries");
            if (!equals(checksum, blobIn(row.getColumn(4))))
                return fault(key, "the balance's checksum is wrong");
        }
        if (expected != m_sums.end())
            return fault(keyOf(expected->first), "the balance is missing");
        return {};
    }

    std::optional<Finding> checkedDraft(int schema) {
        if (schema < kSchemaWithDrafts) return {};
        const auto fault = Drafts{m_database}.firstFault();
        if (!fault) return {};
        return Finding{0, fault->table, fault->row, fault->what};
    }

    std::optional<Finding> checkedPictures(int schema) {
        if (schema < kSchemaWithPictures) return {};
        if (const auto fault = Symbols{m_database}.firstFault())
            return Finding{0, "symbol", std::to_string(fault->member), fault->what};
        if (const auto member = Photos{m_database}.firstDamaged())
            return Finding{0, "photo", std::to_string(*member), "the photo's checksum is wrong"};
        return {};
    }

    static std::string keyOf(const AccountMonth& place) {
        return fmt::format("{}/{}", place.first.value, toIso(place.second));
    }

    std::optional<Finding> checkedBySqlite() {
        SQLite::Statement keys{m_database, "PRAGMA foreign_key_check"};
        if (keys.executeStep())
            return Finding{0, keys.getColumn(0).getString(), keys.getColumn(1).getString(),
                           "names a row that is not there"};
        SQLite::Statement whole{m_database, "PRAGMA integrity_check(1)"};
        whole.executeStep();
        const std::string answer = whole.getColumn(0).getString();
        if (answer != "ok") return Finding{0, "sqlite", "", answer};
        return {};
    }

    std::optional<Record> recordAt(RecordNumber number) {
        const auto stored = m_book.log().record(number);
        return stored ? std::optional{stored->record} : std::nullopt;
    }
    std::optional<RecordNumber> recordOf(VoucherNumber voucher) {
        Query row{m_database, kSelectRecordOf};
        row.bind(1, static_cast<std::int64_t>(voucher.value));
        if (!row.executeStep()) return {};
        return RecordNumber{static_cast<std::uint64_t>(row.getColumn(0).getInt64())};
    }

    Book& m_book;
    Database& m_database;
    const Progress& m_progress;
    History m_history;
    Verification m_result;
    std::optional<FactComparer> m_facts;
    std::optional<TextComparer> m_texts;
    std::optional<SQLite::Statement> m_checkpoints;
    bool m_atCheckpoint = false;
    std::uint64_t m_number = 0;
    std::uint64_t m_lastCheckpoint = 0;
    Frontier m_frontier;
    SidesByMonth m_sums;
};

} // namespace

Verification verify(Book& book, const Progress& progress) {
    return Verifier{book, progress}.run();
}

} // namespace bahi
