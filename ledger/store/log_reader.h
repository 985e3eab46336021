#pragma once

#include "ledger/log/checkpoint.h"
#include "ledger/log/merkle.h"
#include "ledger/log/record.h"
#include "ledger/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// A row of `checkpoint`.
struct StoredCheckpoint {
    std::uint64_t size = 0;
    Digest root{};
    std::vector<Digest> frontier;
    std::string note;
};

/// A row of `record`, decoded.
struct StoredRecord {
    Record record;
    Bytes bytes;
    Digest leaf;
};

/// The log, to read. A row that is not what it must be throws MalformedRecord.
class LogReader {
public:
    explicit LogReader(Database& database) : m_database{database} {}

    std::uint64_t size() const;
    std::optional<StoredRecord> record(RecordNumber number) const;
    /// The record with this uid, if the book has it.
    std::optional<RecordNumber> withUid(const Uid& uid) const;
    std::optional<RecordNumber> supersederOf(RecordNumber number) const;
    std::vector<Digest> leaves() const;

    /// Empty in a book that was never finished.
    std::optional<StoredCheckpoint> lastCheckpoint() const;
    /// The first checkpoint that covers `number`.
    std::optional<StoredCheckpoint> checkpointCovering(RecordNumber number) const;
    std::vector<StoredCheckpoint> checkpoints() const;

    BookCreated book() const;
    /// The key the latest device at or below `size` signs with.
    PublicKey deviceKeyAt(std::uint64_t size) const;

private:
    Database& m_database;
};

} // namespace bahi
