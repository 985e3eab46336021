#include "ledger/services/backup_service.h"

#include "ledger/store/backup.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/verification.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace bahi {

namespace {

constexpr std::size_t kLastKept = 10;
constexpr std::size_t kMonthsKept = 12;

std::string idOf(Book& book) {
    return toHex(book.identity().bookId);
}

BackupReport describe(Book& book, const std::string& path) {
    const auto latest = Meetings{book.database()}.latest();
    return {.path = path,
            .records = book.log().size(),
            .meetings = Meetings{book.database()}.lastNumber().value,
            .lastMeeting = latest ? std::optional{latest->heldOn} : std::nullopt,
            .longerSeen = {}};
}

/// The month an automatic backup was made in, by its name.
std::string monthOfName(const std::string& name) {
    return name.substr(0, 6);
}

/// How many records it holds, by its name: digits that sort as they count.
std::string recordsOfName(const std::string& name) {
    const auto from = name.rfind('-') + 1;
    return fmt::format("{:0>20}", name.substr(from, name.rfind('.') - from));
}

} // namespace

Result<BackupReport> BackupService::copied(Book& book, const std::string& destination,
                                           const Progress& verifying) {
    const auto kept = bahi::backUp(book.database(), m_office.files, destination, verifying);
    if (!kept && kept.refusal() == Refusal::BackupNotSound)
        return Refused{kept.refused()}.about(book.path());
    if (!kept) return kept.refused();
    return describe(book, destination);
}

Result<BackupReport> BackupService::backUp(Book& book, const std::string& destination, Keep keep,
                                           const Progress& verifying) {
    const bool isFolder = m_office.files.look(destination).isFolder;
    const std::string wanted =
        isFolder ? destination + "/" + neutralName(m_office.machine.clock.now(), book.log().size())
                 : destination;
    const std::string place = m_office.files.resolved(wanted);
    if (place.empty()) return Refused{.why = Refusal::FolderNotFound}.about(destination);
    if (keep == Keep::Yes) return copied(book, place, verifying);
    BAHI_TRY(checkedPlace(m_office.files, place));
    return describe(book, place);
}

Result<BackupReport> BackupService::backUpAutomatically(Book& book) {
    const std::string folder = copiesFolder(m_office, idOf(book));
    m_office.files.makeFolder(folder);
    const std::string path =
        folder + "/" + neutralName(m_office.machine.clock.now(), book.log().size());
    if (m_office.files.look(path).exists) return describe(book, path);
    auto report = copied(book, path, {});
    if (report) prune(folder);
    return report;
}

std::vector<KnownCopy> BackupService::automaticCopies(Book& book) const {
    const std::string folder = copiesFolder(m_office, idOf(book));
    std::vector<KnownCopy> copies;
    for (const std::string& name : m_office.files.filesIn(folder))
        if (name.ends_with(".bahi")) copies.push_back(copyNamed(folder, name));
    std::sort(copies.begin(), copies.end(), [](const KnownCopy& a, const KnownCopy& b) {
        return std::pair{a.records, a.path} > std::pair{b.records, b.path};
    });
    return copies;
}

std::optional<KnownCopy> BackupService::lastTaken(Book& book) const {
    return lastTakenOf(m_office, idOf(book));
}

void BackupService::rememberTaken(Book& book, const BackupReport& taken) {
    const auto now = m_office.machine.clock.now().time_since_epoch().count();
    m_office.files.writeSmallFile(takenFile(m_office, idOf(book)),
                                  fmt::format("{} {} {}\n", now, taken.records, taken.path));
}

/// Keeps the last ten, and of each of the last twelve months its last.
void BackupService::prune(const std::string& folder) {
    std::vector<std::string> names;
    for (const std::string& name : m_office.files.filesIn(folder))
        if (name.ends_with(".bahi")) names.push_back(name);
    // By their records first: the clock of a computer with a dead battery goes back.
    std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
        return std::pair{recordsOfName(a), a} > std::pair{recordsOfName(b), b};
    });
    std::set<std::string> months;
    for (std::size_t place = 0; place < names.size(); ++place) {
        const bool isLastOfMonth = months.insert(monthOfName(names[place])).second;
        const bool isKept = place < kLastKept || (isLastOfMonth && months.size() <= kMonthsKept);
        if (!isKept) m_office.files.remove(folder + "/" + names[place]);
    }
}

Result<BackupReport> BackupService::restore(const std::string& source, const std::string& newBook,
                                            Keep keep, const Progress& verifying) {
    const std::string place = m_office.files.resolved(newBook);
    if (place.empty()) return Refused{.why = Refusal::FolderNotFound}.about(newBook);
    BAHI_TRY(checkedPlace(m_office.files, place));
    if (m_office.files.isForeignMedium(place))
        return Refused{.why = Refusal::ForeignMedium}.about(newBook);

    const auto opened = BooksFile{m_office.files}.open(source, Access::Judge);
    if (!opened) return opened.refused();
    const Verification found = bahi::verify(*opened.value(), verifying);
    auto report = [&]() -> Result<BackupReport> {
        if (!found.ok())
            return Refused{.why = Refusal::BackupNotSound}.about(source).got(found.firstBad->table);
        return keep == Keep::Yes ? copied(*opened.value(), place, verifying)
                                 : describe(*opened.value(), place);
    }();
    const std::uint64_t seen = longestSeenOf(m_office, idOf(*opened.value()));
    if (report && seen > opened.value()->log().size()) report.value().longerSeen = seen;
    return report;
}

void BackupService::remember(Book& book) {
    const std::uint64_t size = book.log().size();
    if (book.identity().practice || size <= longestSeenOf(m_office, idOf(book))) return;
    m_office.files.writeSmallFile(seenFile(m_office, idOf(book)), std::to_string(size) + "\n");
}

} // namespace bahi
