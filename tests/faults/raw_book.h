#pragma once

#include "ledger/log/record.h"
#include "tests/faults/world.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <vector>

namespace bahi::faults {

/// A book in the hands of somebody who knows its format and SQLite: no trigger, no check and no
/// foreign key is in the way, and the triggers are put back as they were at the end.
class RawBook {
public:
    RawBook(CrashDisk& disk, const std::string& path);
    ~RawBook();
    RawBook(const RawBook&) = delete;
    RawBook& operator=(const RawBook&) = delete;

    SQLite::Database& database() { return m_database; }
    void exec(const std::string& sql) { m_database.exec(sql); }
    std::int64_t number(const std::string& select);
    /// What will be put back at the end.
    std::vector<std::string>& triggers() { return m_triggers; }

    std::uint64_t size();
    Record record(std::uint64_t number);
    /// Writes `record` in the place its number says, with the right hash.
    void put(const Record& record);
    void change(std::uint64_t number, const std::function<void(Record&)>& how);
    /// Adds `record` behind the log; its rows are the forger's to make.
    void append(Record record);

    /// Makes all checkpoints from record `from` on right again, signed by `key`.
    void sealAgain(const DeviceKey& key, std::uint64_t from = 1);
    /// A balance, its checksum right again.
    void setBalance(std::int64_t account, const std::string& month, std::int64_t debit,
                    std::int64_t credit);
    /// The text of a record, its checksum right again.
    void setText(std::uint64_t record, int field, const std::string& body);
    /// The words of a resolution, in its text and in its record.
    void setWords(std::uint64_t record, const std::string& words);

private:
    SQLite::Database m_database;
    std::vector<std::string> m_triggers;
};

} // namespace bahi::faults
