#include "tests/faults/raw_book.h"

#include "ledger/log/commitment.h"
#include "ledger/log/merkle.h"
#include "ledger/store/balances.h"
#include "ledger/store/texts.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace bahi::faults {

RawBook::RawBook(CrashDisk& disk, const std::string& path)
    : m_database{path, SQLite::OPEN_READWRITE, 0, disk.vfs()} {
    m_database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    std::vector<std::string> names;
    SQLite::Statement triggers{m_database,
                               "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"};
    while (triggers.executeStep()) {
        names.push_back(triggers.getColumn(0).getString());
        m_triggers.push_back(triggers.getColumn(1).getString());
    }
    triggers.reset();
    for (const std::string& name : names) m_database.exec("DROP TRIGGER " + name);
}

RawBook::~RawBook() {
    for (const std::string& trigger : m_triggers) m_database.exec(trigger);
}

std::int64_t RawBook::number(const std::string& select) {
    return m_database.execAndGet(select).getInt64();
}

std::uint64_t RawBook::size() {
    return static_cast<std::uint64_t>(number("SELECT max(number) FROM record"));
}

Record RawBook::record(std::uint64_t number) {
    SQLite::Statement row{m_database, "SELECT bytes FROM record WHERE number = ?"};
    row.bind(1, static_cast<std::int64_t>(number));
    row.executeStep();
    const SQLite::Column cell = row.getColumn(0);
    return decoded({static_cast<const std::uint8_t*>(cell.getBlob()),
                    static_cast<std::size_t>(cell.getBytes())});
}

void RawBook::put(const Record& record) {
    const Bytes bytes = encoded(record);
    const Digest leaf = leafOf(bytes);
    SQLite::Statement insert{
        m_database, "INSERT OR REPLACE INTO record (number, uid, bytes, leaf) VALUES (?, ?, ?, ?)"};
    insert.bind(1, static_cast<std::int64_t>(record.number.value));
    insert.bind(2, record.uid.data(), static_cast<int>(record.uid.size()));
    insert.bind(3, bytes.data(), static_cast<int>(bytes.size()));
    insert.bind(4, leaf.data(), static_cast<int>(leaf.size()));
    insert.exec();
}

void RawBook::change(std::uint64_t number, const std::function<void(Record&)>& how) {
    Record changed = record(number);
    how(changed);
    put(changed);
}

void RawBook::append(Record record) {
    record.after = size();
    record.number.value = size() + 1;
    for (std::uint8_t& byte : record.uid) byte = static_cast<std::uint8_t>(byte ^ 0x5A);
    put(record);
}

void RawBook::sealAgain(const DeviceKey& key, std::uint64_t from) {
    SQLite::Statement rows{m_database, "SELECT leaf FROM record ORDER BY number"};
    SQLite::Statement seal{m_database,
                           "UPDATE checkpoint SET root = ?, frontier = ?, note = ? WHERE size = ?"};
    const BookId book = std::get<BookCreated>(record(1).payload).bookId;
    m_database.exec(
        "INSERT OR IGNORE INTO checkpoint (size, root, frontier, note) "
        "SELECT max(number), zeroblob(32), zeroblob(32), 'x' FROM record");
    Frontier frontier;
    while (rows.executeStep()) {
        Digest leaf{};
        const SQLite::Column cell = rows.getColumn(0);
        std::copy_n(static_cast<const std::uint8_t*>(cell.getBlob()), leaf.size(), leaf.begin());
        frontier.add(leaf);
        if (frontier.size() < from) continue;
        Bytes nodes;
        for (const Digest& node : frontier.nodes())
            nodes.insert(nodes.end(), node.begin(), node.end());
        const Digest root = frontier.root();
        seal.reset();
        seal.bind(1, root.data(), static_cast<int>(root.size()));
        seal.bind(2, nodes.data(), static_cast<int>(nodes.size()));
        seal.bind(3, signedNote({book, frontier.size(), root}, key));
        seal.bind(4, static_cast<std::int64_t>(frontier.size()));
        seal.exec();
    }
}

void RawBook::setBalance(std::int64_t account, const std::string& month, std::int64_t debit,
                         std::int64_t credit) {
    const RowChecksum checksum =
        balanceChecksum(AccountCode{static_cast<std::uint16_t>(account)}, month,
                        {Money::fromMinor(debit), Money::fromMinor(credit)});
    SQLite::Statement insert{m_database,
                             "INSERT OR REPLACE INTO account_balance "
                             "(account, month, debit, credit, checksum) VALUES (?, ?, ?, ?, ?)"};
    insert.bind(1, account);
    insert.bind(2, month);
    insert.bind(3, debit);
    insert.bind(4, credit);
    insert.bind(5, checksum.data(), static_cast<int>(checksum.size()));
    insert.exec();
}

void RawBook::setText(std::uint64_t record, int field, const std::string& body) {
    SQLite::Statement row{m_database, "SELECT salt FROM text WHERE record = ? AND field = ?"};
    row.bind(1, static_cast<std::int64_t>(record));
    row.bind(2, field);
    row.executeStep();
    StoredText text{RecordNumber{record}, static_cast<TextField>(field), 1, {}, body, {}};
    const SQLite::Column cell = row.getColumn(0);
    std::copy_n(static_cast<const std::uint8_t*>(cell.getBlob()), text.salt.size(),
                text.salt.begin());
    const auto checksum = text.rightChecksum();
    SQLite::Statement update{
        m_database, "UPDATE text SET body = ?, checksum = ? WHERE record = ? AND field = ?"};
    update.bind(1, body.data(), static_cast<int>(body.size()));
    update.bind(2, checksum.data(), static_cast<int>(checksum.size()));
    update.bind(3, static_cast<std::int64_t>(record));
    update.bind(4, field);
    update.exec();
}

void RawBook::setWords(std::uint64_t record, const std::string& words) {
    constexpr auto field = TextField::ResolutionWords;
    setText(record, static_cast<int>(field), words);
    SQLite::Statement row{m_database, "SELECT salt FROM text WHERE record = ? AND field = ?"};
    row.bind(1, static_cast<std::int64_t>(record));
    row.bind(2, static_cast<int>(field));
    row.executeStep();
    const SQLite::Column cell = row.getColumn(0);
    Salt salt{};
    std::copy_n(static_cast<const std::uint8_t*>(cell.getBlob()), salt.size(), salt.begin());
    change(record, [&](Record& changed) {
        std::get<ResolutionPassed>(changed.payload).words = commitmentTo(words, field, salt);
    });
}

} // namespace bahi::faults
