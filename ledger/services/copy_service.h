#pragma once

#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/services/copy_places.h"
#include "ledger/services/verify_service.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// Whose book a copy is and how far it goes, by its own words. Nothing of it is verified.
struct CopyContent {
    std::string bookId;    // in hexadecimal
    std::string groupName; // empty: it has none, or its names are locked
    Privacy privacy = Privacy::Open;
    bool practice = false;
    std::uint64_t records = 0;
    std::size_t meetings = 0;
    std::optional<Date> lastMeeting;
    std::optional<Moment> lastWritten; // by the clock of its computer
};

/// How a copy stands to a book of the same group.
enum class CopyStands {
    Same,    // record for record
    Shorter, // the book went on where the copy ends
    Longer,  // the copy went on where the book ends
    Parted,  // both were written on: each holds what the other has not
};

/// The book of a copy's group on this computer, and how the copy stands to it.
struct BookHere {
    std::string path;
    CopyContent content;
    CopyStands copyIs = CopyStands::Same;
};

/// A copy after it was read whole.
struct CopyJudged {
    std::optional<CopyContent> content;      // none where it is torn too badly to say so
    std::optional<Moment> madeAt;            // by its name
    std::optional<Finding> firstBad;         // none: it is whole
    FindingAbout about;                      // whom and what the finding concerns
    std::optional<std::uint64_t> longerSeen; // this computer saw more records of the book
    std::optional<BookHere> here;            // only for a copy that is whole
};

/// Finds and judges the copies a book may be brought back from, without that book: it is gone when
/// somebody asks for them. Writes nothing.
class CopyService {
public:
    explicit CopyService(Office& office) : m_office{office} {}

    /// The automatic copies of every group known on this computer, and the last one of each that
    /// was taken along, wherever that is now: the newest first. Of one group the longer copy is the
    /// newer one, for the clock of a computer with a dead battery goes back.
    std::vector<KnownCopy> known() const;

    /// What stands in the copy at `path`. Refuses what keeps it from being read.
    Result<CopyContent> content(const std::string& path);

    /// Reads and verifies the copy at `path`, and holds it against the book of its group among
    /// `booksHere`, the paths of books on this computer; of several the longest. Refuses what keeps
    /// the copy from being read; damage is a finding. Throws Stopped where `verifying` says so.
    Result<CopyJudged> judge(const std::string& path, const std::vector<std::string>& booksHere,
                             const Progress& verifying = {});

private:
    std::optional<BookHere> bookHere(Book& copy, const CopyContent& content,
                                     const std::vector<std::string>& booksHere);

    Office& m_office;
};

} // namespace bahi
