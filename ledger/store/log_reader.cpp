#include "ledger/store/log_reader.h"

#include "ledger/log/encoding.h"

#include <algorithm>
#include <bit>

namespace bahi {

namespace {

constexpr auto kSelectSize = "SELECT coalesce(max(number), 0) FROM record";
constexpr auto kSelectRecord = "SELECT bytes, leaf FROM record WHERE number = ?";
constexpr auto kSelectByUid = "SELECT number FROM record WHERE uid = ?";
constexpr auto kSelectSuperseder = "SELECT record FROM supersession WHERE superseded = ?";
constexpr auto kSelectLeaves = "SELECT leaf FROM record ORDER BY number";
constexpr auto kSelectLastCheckpoint =
    "SELECT size, root, frontier, note FROM checkpoint ORDER BY size DESC LIMIT 1";
constexpr auto kSelectCovering =
    "SELECT size, root, frontier, note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1";
constexpr auto kSelectCheckpoints =
    "SELECT size, root, frontier, note FROM checkpoint ORDER BY size";
constexpr auto kSelectDevice =
    "SELECT public_key FROM device WHERE record <= ? ORDER BY record DESC LIMIT 1";

std::int64_t signedOf(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

ByteView blob(const SQLite::Column& column) {
    return {static_cast<const std::uint8_t*>(column.getBlob()),
            static_cast<std::size_t>(column.getBytes())};
}

Digest digestIn(ByteView bytes) {
    if (bytes.size() != 32) throw MalformedRecord{"a hash has 32 bytes"};
    Digest digest{};
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

StoredCheckpoint checkpointIn(const SQLite::Statement& row) {
    StoredCheckpoint found;
    found.size = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    found.root = digestIn(blob(row.getColumn(1)));
    const SQLite::Column frontier = row.getColumn(2);
    const ByteView nodes = blob(frontier);
    for (std::size_t start = 0; start + 32 <= nodes.size(); start += 32)
        found.frontier.push_back(digestIn(nodes.subspan(start, 32)));
    found.note = row.getColumn(3).getString();
    if (std::popcount(found.size) != static_cast<int>(found.frontier.size()))
        throw MalformedRecord{"a checkpoint's frontier does not fit its size"};
    return found;
}

} // namespace

std::uint64_t LogReader::size() const {
    Query select{m_database, kSelectSize};
    select.executeStep();
    return static_cast<std::uint64_t>(select.getColumn(0).getInt64());
}

std::optional<StoredRecord> LogReader::record(RecordNumber number) const {
    Query select{m_database, kSelectRecord};
    select.bind(1, signedOf(number.value));
    if (!select.executeStep()) return {};
    const SQLite::Column column = select.getColumn(0);
    const ByteView bytes = blob(column);
    return StoredRecord{decoded(bytes), Bytes{bytes.begin(), bytes.end()},
                        digestIn(blob(select.getColumn(1)))};
}

std::optional<RecordNumber> LogReader::withUid(const Uid& uid) const {
    Query select{m_database, kSelectByUid};
    select.bind(1, uid.data(), static_cast<int>(uid.size()));
    if (!select.executeStep()) return {};
    return RecordNumber{static_cast<std::uint64_t>(select.getColumn(0).getInt64())};
}

std::optional<RecordNumber> LogReader::supersederOf(RecordNumber number) const {
    Query select{m_database, kSelectSuperseder};
    select.bind(1, signedOf(number.value));
    if (!select.executeStep()) return {};
    return RecordNumber{static_cast<std::uint64_t>(select.getColumn(0).getInt64())};
}

std::vector<Digest> LogReader::leaves() const {
    std::vector<Digest> leaves;
    Query select{m_database, kSelectLeaves};
    while (select.executeStep()) leaves.push_back(digestIn(blob(select.getColumn(0))));
    return leaves;
}

std::optional<StoredCheckpoint> LogReader::lastCheckpoint() const {
    Query select{m_database, kSelectLastCheckpoint};
    if (!select.executeStep()) return {};
    return checkpointIn(select);
}

std::optional<StoredCheckpoint> LogReader::checkpointCovering(RecordNumber number) const {
    Query select{m_database, kSelectCovering};
    select.bind(1, signedOf(number.value));
    if (!select.executeStep()) return {};
    return checkpointIn(select);
}

std::vector<StoredCheckpoint> LogReader::checkpoints() const {
    std::vector<StoredCheckpoint> found;
    Query select{m_database, kSelectCheckpoints};
    while (select.executeStep()) found.push_back(checkpointIn(select));
    return found;
}

BookCreated LogReader::book() const {
    const auto first = record(RecordNumber{1});
    const auto* book = first ? std::get_if<BookCreated>(&first->record.payload) : nullptr;
    if (book == nullptr) throw MalformedRecord{"the first record creates the book"};
    return *book;
}

PublicKey LogReader::deviceKeyAt(std::uint64_t size) const {
    Query select{m_database, kSelectDevice};
    select.bind(1, signedOf(size));
    if (!select.executeStep()) throw MalformedRecord{"a book has a device"};
    return digestIn(blob(select.getColumn(0)));
}

} // namespace bahi
