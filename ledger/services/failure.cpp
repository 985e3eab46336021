#include "ledger/services/failure.h"

#include "ledger/log/encoding.h"
#include "ledger/services/device_key_file.h"
#include "ledger/store/file_system.h"

#include <SQLiteCpp/Exception.h>

#include <cerrno>
#include <new>
#include <sqlite3.h>

namespace bahi {

namespace {

Failure failureIn(const SQLite::Exception& error) {
    if (error.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED) return Failure::BookGone;
    switch (error.getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return Failure::DiskFull;
        case SQLITE_READONLY:
            return Failure::DiskReadOnly;
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_PROTOCOL:
            return Failure::DiskTrouble;
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return Failure::NotAllowed;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Failure::BookBusy;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Failure::BookBroken;
        case SQLITE_NOMEM:
            return Failure::OutOfMemory;
        default:
            return Failure::OurFault;
    }
}

Failure failureIn(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return Failure::DiskFull;
        case EROFS:
            return Failure::DiskReadOnly;
        case EACCES:
        case EPERM:
            return Failure::NotAllowed;
        default:
            return Failure::DiskTrouble;
    }
}

} // namespace

MachineFailure machineFailureOf(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const SQLite::Exception& error) {
        return {failureIn(error), error.what()};
    } catch (const BookVanished& gone) {
        return {Failure::BookGone, gone.what()};
    } catch (const FileFailure& failure) {
        return {failureIn(failure.error()), failure.what()};
    } catch (const BrokenKey& broken) {
        return {Failure::KeyBroken, broken.what()};
    } catch (const MalformedRecord& damage) {
        return {Failure::BookBroken, damage.what()};
    } catch (const std::bad_alloc&) {
        return {Failure::OutOfMemory, {}};
    } catch (const std::exception& error) {
        return {Failure::OurFault, error.what()};
    } catch (...) {
        return {};
    }
}

} // namespace bahi
