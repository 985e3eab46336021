#include "ledger/store/books_file.h"

#include "ledger/log/encoding.h"
#include "ledger/store/backup.h"
#include "ledger/store/drafts.h"
#include "ledger/store/file_key.h"
#include "ledger/store/header.h"
#include "ledger/store/part_file.h"
#include "ledger/store/schema.h"
#include "ledger/store/side_files.h"
#include "ledger/store/symbols.h"
#include "ledger/store/texts.h"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <sqlite3.h>

namespace bahi {

namespace {

Refused about(Refusal why, const std::string& path) {
    return Refused{.why = why}.about(path);
}

/// Who has the file at `place` open, said of the book as it was asked for.
Refused openElsewhere(const FileSystem& files, const std::string& place, const std::string& path) {
    const auto holder = files.holderOf(place);
    if (!holder) return about(Refusal::OpenElsewhere, path);
    return about(Refusal::OpenElsewhere, path)
        .got(fmt::format("{} ({})", holder->program, holder->process))
        .want(holder->since);
}

/// What SQLite's `error` on opening means to a person, or the error again if it is the machine's.
Refused refusalFor(const SQLite::Exception& error, const FileSystem& files,
                   const std::string& path) {
    switch (error.getErrorCode() & 0xFF) {
        case SQLITE_BUSY:
            return openElsewhere(files, path, path);
        case SQLITE_NOTADB:
            return about(Refusal::NotABook, path);
        case SQLITE_CORRUPT:
        case SQLITE_CONSTRAINT: // a private copy of an older book is migrated without a judgement
            return about(Refusal::BookDamaged, path).got("sqlite");
        case SQLITE_READONLY:
            return about(Refusal::BookReadOnly, path);
        default:
            throw error;
    }
}

/// The header's words once more, as they stand after an unfinished transaction was taken back.
Result<Done> checkedIdentity(SQLite::Database& database, const std::string& path) {
    const int schema = database.execAndGet("PRAGMA user_version").getInt();
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    if (application != kApplicationId || schema < 1) return about(Refusal::NotABook, path);
    if (schema > currentSchema())
        return about(Refusal::NewerBook, path)
            .got(std::to_string(schema))
            .want(std::to_string(currentSchema()));
    return Done{};
}

std::string faultOfDraft(Database& database) {
    const auto fault = Drafts{database}.firstFault();
    return fault ? fault->table + " " + fault->row : "";
}

/// The photos are looked at when they are shown, and by verification: nobody waits for them.
std::string faultOfSymbols(Database& database) {
    const auto fault = Symbols{database}.firstFault();
    return fault ? fmt::format("symbol {}", fault->member) : "";
}

/// The last checkpoint must cover the log, carry the root of its frontier and the signature of
/// the book's device. Gives what is wrong, or nothing.
std::string faultOfLastCheckpoint(LogReader log) {
    const auto last = log.lastCheckpoint();
    if (!last || last->size != log.size()) return "checkpoint";
    if (Frontier{last->size, last->frontier}.root() != last->root) return "checkpoint";
    const auto head = openedNote(last->note, log.deviceKeyAt(last->size));
    const TreeHead expected{log.book().bookId, last->size, last->root};
    return head == expected ? "" : "checkpoint";
}

} // namespace

Result<std::unique_ptr<Book>> BooksFile::create(const std::string& path, Machine machine,
                                                const Fill& fill, Keep keep) {
    const std::string place = m_files.resolved(path);
    if (place.empty()) return about(Refusal::FolderNotFound, path);
    if (m_files.isForeignMedium(place)) return about(Refusal::ForeignMedium, path);
    if (const auto good = checkedPlace(m_files, place); !good)
        return Refused{good.refused()}.about(path);

    PartFile part{m_files, place};
    Result<Done> filled = Done{};
    {
        auto connection =
            std::make_unique<Connection>(m_files, part.path(), Connection::Mode::Create);
        connection->database().exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
        migrate(connection->database(), 0, currentSchema());
        Book book{std::move(connection), part.path()};
        filled = book.write(machine, fill, keep);
    }
    if (!filled) return filled.refused();
    if (keep == Keep::No) return std::unique_ptr<Book>{};
    if (!part.take()) return about(Refusal::FileExists, path);
    return open(path, Access::Write);
}

Result<Done> BooksFile::checkedFile(const std::string& path, Access access) const {
    const FileLook look = m_files.look(path);
    if (!look.exists) return about(Refusal::BookNotFound, path);
    if (!look.isRegular) return about(Refusal::NotARegularFile, path);
    if (access == Access::Write && look.links != 1) return about(Refusal::NotARegularFile, path);
    const bool foreign = m_files.isForeignMedium(path);
    if (access == Access::Write && foreign) return about(Refusal::ForeignMedium, path);
    if (const auto log = writeAheadLogOf(m_files, path))
        return about(Refusal::SideFileBesideBook, path).got(*log);
    const FileLook journal = m_files.look(path + "-journal");
    const bool unfinished = journal.exists && journal.size > 0;
    if (unfinished && (foreign || !look.isWritable))
        return about(Refusal::SideFileBesideBook, path).got(path + "-journal");
    if (look.size == 0) return about(Refusal::EmptyFile, path);
    BAHI_TRY(checkedHeader(m_files.head(path, kHeaderSize), look.size, unfinished, path));
    if (access == Access::Write && !look.isWritable) return about(Refusal::BookReadOnly, path);
    return Done{};
}

Result<std::unique_ptr<Book>> BooksFile::open(const std::string& path, Access access) {
    const std::string place = m_files.resolved(path);
    if (place.empty()) return about(Refusal::BookNotFound, path);
    // Before anything is read: the first file that is closed takes the book's lock along.
    if (Connection::isOpenHere(keyOf(m_files, place))) return openElsewhere(m_files, place, path);
    if (const auto good = checkedFile(place, access); !good)
        return Refused{good.refused()}.about(path);
    const bool live = m_files.look(place).isWritable && !m_files.isForeignMedium(place) &&
                      m_files.look(place).links == 1;
    try {
        auto book = live ? openLive(place, access) : openSnapshot(place, access);
        if (!book || access == Access::Judge) return book;
        BAHI_TRY(checkedContent(*book.value()));
        return book;
    } catch (const SQLite::Exception& error) {
        return refusalFor(error, m_files, path);
    } catch (const MalformedRecord&) {
        return about(Refusal::BookDamaged, path).got("record");
    }
}

Result<std::unique_ptr<Book>> BooksFile::openLive(const std::string& path, Access access) {
    auto connection = std::make_unique<Connection>(m_files, path, Connection::Mode::Write);
    BAHI_TRY(checkedIdentity(connection->database(), path));
    // SQLite opens a file it will not write, and says so only at the first save.
    if (access == Access::Write && sqlite3_db_readonly(connection->database().getHandle(), "main"))
        return about(Refusal::BookReadOnly, path);
    if (access != Access::Judge) BAHI_TRY(migrated(*connection, path, false));
    return std::make_unique<Book>(std::move(connection), path);
}

Result<std::unique_ptr<Book>> BooksFile::openSnapshot(const std::string& path, Access access) {
    auto folder = std::make_unique<PrivateFolder>(m_files);
    const std::string copy = folder->copy();
    m_files.copyNew(path, copy);
    if (access != Access::Judge && schemaIn(m_files.head(copy, kHeaderSize)) < currentSchema()) {
        Connection connection{m_files, copy, Connection::Mode::Write};
        BAHI_TRY(migrated(connection, copy, true));
    }
    auto connection = std::make_unique<Connection>(m_files, copy, Connection::Mode::Snapshot);
    return std::make_unique<Book>(std::move(connection), path, std::move(folder));
}

Result<Done> BooksFile::migrated(Connection& connection, const std::string& path, bool isPrivate) {
    Database& database = connection.database();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (const auto changed = firstSchemaDifference(database, version))
        return about(Refusal::SchemaChanged, path).got(*changed);
    if (version == currentSchema()) return Done{};
    if (!isPrivate) BAHI_TRY(backedUpBefore(database, version, path));
    migrate(database, version, currentSchema());
    return Done{};
}

/// Nothing is migrated that is not safe beside itself, verified, under a name of its own.
Result<Done> BooksFile::backedUpBefore(SQLite::Database& database, int version,
                                       const std::string& path) {
    std::string safe = fmt::format("{}.schema-{}", path, version);
    for (int more = 2; m_files.look(safe).exists; ++more)
        safe = fmt::format("{}.schema-{}-{}", path, version, more);
    auto kept = backUp(database, m_files, safe);
    if (kept || kept.refusal() != Refusal::BackupNotSound) return kept;
    return about(Refusal::BookDamaged, path).got(kept.refused().given);
}

Result<Done> BooksFile::checkedContent(Book& book) {
    Database& database = book.database();
    if (const auto changed = firstSchemaDifference(database, currentSchema()))
        return about(Refusal::SchemaChanged, book.path()).got(*changed);
    std::string fault = Balances{database}.firstDamaged();
    if (fault.empty()) fault = Texts{database}.firstDamaged();
    if (fault.empty()) fault = faultOfDraft(database);
    if (fault.empty()) fault = faultOfSymbols(database);
    if (fault.empty()) fault = faultOfLastCheckpoint(book.log());
    if (!fault.empty()) return about(Refusal::BookDamaged, book.path()).got(fault);
    return Done{};
}

} // namespace bahi
