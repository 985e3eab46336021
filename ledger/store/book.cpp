#include "ledger/store/book.h"

#include "ledger/base/invariant.h"

namespace bahi {

Book::Book(std::unique_ptr<Connection> connection, std::string path,
           std::unique_ptr<PrivateFolder> copy)
    : m_copy{std::move(copy)}, m_connection{std::move(connection)}, m_path{std::move(path)} {}

const BookCreated& Book::identity() {
    if (!m_identity) m_identity = log().book();
    return *m_identity;
}

/// Looked at last: what stood in its place before the commit is synced into that file.
void Book::commit(SQLite::Transaction& transaction) {
    if (!m_connection->isInPlace()) throw BookVanished{m_path};
    transaction.commit();
}

DeviceKey Book::deviceFor(const Machine& machine) {
    const bool practice = log().size() > 0 && identity().practice;
    return practice ? DeviceKey::forPractice(identity().bookId) : machine.device;
}

Result<Done> Book::checkedWritable() const {
    if (isSnapshot()) return Refused{.why = Refusal::BookReadOnly}.about(m_path);
    return Done{};
}

Result<Done> Book::checkedDevice(const DeviceKey& device) {
    const std::uint64_t size = log().size();
    if (size == 0 || log().deviceKeyAt(size) == device.publicKey()) return Done{};
    return Refused{.why = Refusal::DeviceNotAccepted}.about(m_path);
}

std::unique_ptr<Writer> Book::makeWriter(Machine machine) {
    invariant(!isSnapshot(), "nothing is posted to a snapshot");
    const auto last = log().lastCheckpoint();
    if (!last) // a book being created: its first record brings its id
        return std::make_unique<Writer>(database(), BookId{}, Frontier{}, Moment{}, machine);
    const auto record = log().record(RecordNumber{last->size});
    invariant(record.has_value(), "a checkpoint covers its records");
    return std::make_unique<Writer>(database(), identity().bookId,
                                    Frontier{last->size, last->frontier}, record->record.recordedAt,
                                    machine);
}

} // namespace bahi
