#pragma once

#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/services/copy_places.h"
#include "ledger/store/book.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What was copied, and that it was read back and verified.
struct BackupReport {
    std::string path;
    std::uint64_t records = 0;
    std::size_t meetings = 0;
    std::optional<Date> lastMeeting;
    /// Another book of the same group on this computer was longer: how far it went.
    std::optional<std::uint64_t> longerSeen;
};

/// Copies books so that they can be trusted, and brings them back.
class BackupService {
public:
    explicit BackupService(Office& office) : m_office{office} {}

    /// A verified copy at `destination`: a new file, or a folder in which it gets a neutral name.
    /// Refuses FileExists, FolderNotFound, BackupNotSound (the copy, or the book itself, is not
    /// sound; then no copy is left behind).
    Result<BackupReport> backUp(Book& book, const std::string& destination, Keep keep = Keep::Yes,
                                const Progress& verifying = {});

    /// After an acknowledged meeting: a verified copy in this user's data folder, of which the
    /// last ten and the last of each of the last twelve months are kept.
    Result<BackupReport> backUpAutomatically(Book& book);

    /// The automatic copies there are, the newest first, by their names.
    std::vector<KnownCopy> automaticCopies(Book& book) const;
    /// The copy somebody made of the book on this computer and took along; none if nobody did.
    std::optional<KnownCopy> lastTaken(Book& book) const;
    /// Remembers, outside the book, that `taken` was made now.
    void rememberTaken(Book& book, const BackupReport& taken);

    /// A book from a backup, always under a new name, so that no shorter book can replace a longer
    /// one. Verified before and after; stopped, it leaves nothing.
    Result<BackupReport> restore(const std::string& source, const std::string& newBook,
                                 Keep keep = Keep::Yes, const Progress& verifying = {});

    /// Remembers, outside the book, how far it has come.
    void remember(Book& book);

private:
    Result<BackupReport> copied(Book& book, const std::string& destination,
                                const Progress& verifying);
    void prune(const std::string& folder);

    Office& m_office;
};

} // namespace bahi
