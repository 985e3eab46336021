#include "ledger/services/copy_service.h"

#include "ledger/log/encoding.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/texts.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace bahi {

namespace {

CopyContent contentOf(Book& book) {
    const BookCreated& identity = book.identity();
    const Meetings meetings{book.database()};
    CopyContent content;
    content.bookId = toHex(identity.bookId);
    content.privacy = identity.privacy;
    content.practice = identity.practice;
    if (identity.privacy == Privacy::Open)
        content.groupName = Texts{book.database()}.of(RecordNumber{1}, TextField::GroupName);
    content.records = book.log().size();
    if (const auto last = book.log().record(RecordNumber{content.records}))
        content.lastWritten = last->record.recordedAt;
    content.meetings = meetings.lastNumber().value;
    if (const auto last = meetings.latest()) content.lastMeeting = last->heldOn;
    return content;
}

/// The same, or nothing where the file is torn there.
std::optional<CopyContent> contentUnlessTorn(Book& book) {
    try {
        return contentOf(book);
    } catch (const MalformedRecord&) {
        return {};
    } catch (const SQLite::Exception&) {
        return {};
    }
}

/// Did `longer` once end exactly as `shorter` ends now?
bool goesOnFrom(Book& longer, Book& shorter) {
    const auto end = shorter.log().lastCheckpoint();
    if (!end) return false;
    const auto then = longer.log().checkpointCovering(RecordNumber{end->size});
    return then && then->size == end->size && then->root == end->root;
}

CopyStands standsOf(Book& copy, Book& here) {
    const std::uint64_t held = copy.log().size();
    const std::uint64_t holds = here.log().size();
    if (held == holds) return goesOnFrom(copy, here) ? CopyStands::Same : CopyStands::Parted;
    if (held < holds) return goesOnFrom(here, copy) ? CopyStands::Shorter : CopyStands::Parted;
    return goesOnFrom(copy, here) ? CopyStands::Longer : CopyStands::Parted;
}

/// A book to hold a copy against: none where it does not open, or its disk is gone.
std::unique_ptr<Book> openedHere(Office& office, const std::string& path) {
    try {
        auto book = BooksFile{office.files}.open(path, Access::Read);
        return book ? std::move(book).value() : nullptr;
    } catch (const FileFailure&) {
        return nullptr;
    } catch (const SQLite::Exception&) {
        return nullptr;
    }
}

/// Of each copy the latest time at which it, or a shorter one of its book, was made; later than
/// that it must have been made itself.
std::map<std::string, Moment> timesOf(std::vector<KnownCopy> copies) {
    std::sort(copies.begin(), copies.end(), [](const KnownCopy& a, const KnownCopy& b) {
        return std::tie(a.bookId, a.records, a.madeAt) < std::tie(b.bookId, b.records, b.madeAt);
    });
    std::map<std::string, Moment> times;
    std::string bookId;
    Moment latest;
    for (const KnownCopy& copy : copies) {
        if (copy.bookId != bookId) latest = {};
        bookId = copy.bookId;
        latest = std::max(latest, copy.madeAt.value_or(Moment{}));
        times[copy.path] = latest;
    }
    return times;
}

std::string fileNameOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

} // namespace

std::vector<KnownCopy> CopyService::known() const {
    std::vector<KnownCopy> copies;
    for (const std::string& bookId : m_office.files.foldersIn(copiesFolder(m_office))) {
        const std::string folder = copiesFolder(m_office, bookId);
        for (const std::string& name : m_office.files.filesIn(folder)) {
            if (!name.ends_with(".bahi")) continue;
            copies.push_back(copyNamed(folder, name));
            copies.back().bookId = bookId;
        }
    }
    for (const std::string& bookId : m_office.files.filesIn(takenFile(m_office, "")))
        if (auto taken = lastTakenOf(m_office, bookId)) copies.push_back(*std::move(taken));
    const auto times = timesOf(copies);
    std::sort(copies.begin(), copies.end(), [&](const KnownCopy& a, const KnownCopy& b) {
        return std::tuple{times.at(a.path), a.records, a.path} >
               std::tuple{times.at(b.path), b.records, b.path};
    });
    return copies;
}

Result<CopyContent> CopyService::content(const std::string& path) {
    const auto opened = BooksFile{m_office.files}.open(path, Access::Judge);
    if (!opened) return opened.refused();
    const auto content = contentUnlessTorn(*opened.value());
    if (!content) return Refused{.why = Refusal::BookDamaged}.about(path);
    return *content;
}

Result<CopyJudged> CopyService::judge(const std::string& path,
                                      const std::vector<std::string>& booksHere,
                                      const Progress& verifying) {
    CopyJudged judged;
    judged.madeAt = copyNamed("", fileNameOf(path)).madeAt;
    const auto opened = BooksFile{m_office.files}.open(path, Access::Judge);
    if (!opened) {
        // What SQLite itself stumbles over is a finding, not a copy that cannot be read.
        if (opened.refusal() != Refusal::BookDamaged) return opened.refused();
        judged.firstBad = Finding{0, "sqlite", "", "SQLite cannot read the file"};
        return judged;
    }
    Book& copy = *opened.value();
    judged.firstBad = verify(copy, verifying).firstBad;
    judged.content = contentUnlessTorn(copy);
    if (judged.firstBad) judged.about = VerifyService{m_office}.about(copy, *judged.firstBad);
    if (!judged.content) return judged;
    const std::uint64_t seen = longestSeenOf(m_office, judged.content->bookId);
    if (seen > judged.content->records) judged.longerSeen = seen;
    if (!judged.firstBad) judged.here = bookHere(copy, *judged.content, booksHere);
    return judged;
}

std::optional<BookHere> CopyService::bookHere(Book& copy, const CopyContent& content,
                                              const std::vector<std::string>& booksHere) {
    std::optional<BookHere> longest;
    for (const std::string& path : booksHere) {
        if (m_office.files.resolved(path) == m_office.files.resolved(copy.path())) continue;
        const auto book = openedHere(m_office, path);
        const auto here = book ? contentUnlessTorn(*book) : std::nullopt;
        if (!here || here->bookId != content.bookId) continue;
        if (longest && longest->content.records >= here->records) continue;
        longest = BookHere{path, *here, standsOf(copy, *book)};
    }
    return longest;
}

} // namespace bahi
