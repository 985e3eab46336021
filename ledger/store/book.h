#pragma once

#include "ledger/base/result.h"
#include "ledger/store/connection.h"
#include "ledger/store/log_reader.h"
#include "ledger/store/private_folder.h"
#include "ledger/store/writer.h"

#include <SQLiteCpp/Transaction.h>

#include <memory>
#include <string>

namespace bahi {

/// Is what a piece of work wrote kept, or only tried?
enum class Keep { Yes, No };

/// One open book. Reading goes through the repositories (Members, Meetings, Loans, Journal ...),
/// which are made over `database()` wherever one is needed; writing through `write` alone.
class Book {
public:
    /// `copy` is the folder of the private copy `connection` reads, if it does not read the book at
    /// `path` itself.
    Book(std::unique_ptr<Connection> connection, std::string path,
         std::unique_ptr<PrivateFolder> copy = {});

    Database& database() { return m_connection->database(); }
    const std::string& path() const { return m_path; }
    /// A private copy, opened to be read: nothing can be posted to it.
    bool isSnapshot() const { return m_copy != nullptr; }

    LogReader log() { return LogReader{database()}; }
    /// What record 1 says. Only in a book that was created whole.
    const BookCreated& identity();

    /// Runs `work` as one transaction, kept only if `work` is not refused and `keep` says so. It
    /// ends with a checkpoint signed by the machine's device. Refuses BookReadOnly where a snapshot
    /// is read, and DeviceNotAccepted before anything when that device is not the book's; a
    /// practice book is everybody's. Throws BookVanished, and keeps nothing, where the file stands
    /// no longer at its path.
    template <class Work>
    auto write(Machine machine, Work work, Keep keep = Keep::Yes)
        -> decltype(work(std::declval<Writer&>())) {
        BAHI_TRY(checkedWritable());
        const DeviceKey device = deviceFor(machine);
        BAHI_TRY(checkedDevice(device));
        return transact({machine.clock, machine.random, device}, work, keep);
    }

    /// As `write`, for the one kind of work a new device does first: accepting it.
    template <class Work>
    auto writeAsNewDevice(Machine machine, Work work, Keep keep = Keep::Yes)
        -> decltype(work(std::declval<Writer&>())) {
        return transact(machine, work, keep);
    }

    /// Runs `work` as one transaction over rows that are no facts (a draft), kept only if `work` is
    /// not refused. Nothing of it enters the log, so it ends without a checkpoint. Refuses and
    /// throws as `write` does.
    template <class Work>
    Result<Done> writeBesideLog(const Machine& machine, Work work) {
        BAHI_TRY(checkedWritable());
        BAHI_TRY(checkedDevice(deviceFor(machine)));
        SQLite::Transaction transaction{database(), SQLite::TransactionBehavior::IMMEDIATE};
        Result<Done> result = work();
        if (result) commit(transaction);
        return result;
    }

private:
    template <class Work>
    auto transact(Machine machine, Work work, Keep keep)
        -> decltype(work(std::declval<Writer&>())) {
        SQLite::Transaction transaction{database(), SQLite::TransactionBehavior::IMMEDIATE};
        const std::unique_ptr<Writer> writer = makeWriter(machine);
        auto result = work(*writer);
        if (!result) return result;
        writer->seal();
        if (keep == Keep::Yes) commit(transaction);
        return result;
    }

    void commit(SQLite::Transaction& transaction);
    DeviceKey deviceFor(const Machine& machine);
    Result<Done> checkedWritable() const;
    Result<Done> checkedDevice(const DeviceKey& device);
    std::unique_ptr<Writer> makeWriter(Machine machine);

    std::unique_ptr<PrivateFolder> m_copy; // goes after the connection that reads it
    std::unique_ptr<Connection> m_connection;
    std::string m_path;
    std::optional<BookCreated> m_identity;
};

} // namespace bahi
