#include "ledger/services/backup_service.h"

#include "ledger/store/backup.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/verification.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace bahi {

namespace {

constexpr std::size_t kLastKept = 10;
constexpr std::size_t kMonthsKept = 12;

BackupReport describe(Book& book, const std::string& path) {
    const auto latest = Meetings{book.database()}.latest();
    return {.path = path,
            .records = book.log().size(),
            .meetings = Meetings{book.database()}.lastNumber().value,
            .lastMeeting = latest ? std::optional{latest->heldOn} : std::nullopt,
            .longerSeen = {}};
}

/// `20261122-093015-000043`: when, and how many records. Sorts by time, tells nothing of people.
std::string neutralName(Moment now, std::uint64_t records) {
    return fmt::format("{:%Y%m%d-%H%M%S}-{:06}.bahi", now, records);
}

/// The month an automatic backup was made in, by its name.
std::string monthOfName(const std::string& name) {
    return name.substr(0, 6);
}

} // namespace

std::string BackupService::faultOf(const std::string& backup) {
    const auto copy = BooksFile{m_office.files}.open(backup, Access::Judge);
    if (!copy) return "the copy cannot be read";
    const Verification found = bahi::verify(*copy.value());
    return found.ok() ? "" : found.firstBad->table;
}

Result<BackupReport> BackupService::copied(Book& book, const std::string& destination) {
    const auto taken = [&] { return Refused{.why = Refusal::FileExists}.about(destination); };
    if (m_office.files.look(destination).exists) return taken();
    if (!bahi::backUp(book.database(), m_office.files, destination)) return taken();

    const std::string fault = faultOf(destination);
    if (fault.empty()) return describe(book, destination);
    m_office.files.remove(destination);
    return Refused{.why = Refusal::BackupNotSound}.about(book.path()).got(fault);
}

Result<BackupReport> BackupService::backUp(Book& book, const std::string& destination, Keep keep) {
    const bool isFolder = m_office.files.look(destination).isFolder;
    const std::string wanted =
        isFolder ? destination + "/" + neutralName(m_office.machine.clock.now(), book.log().size())
                 : destination;
    const std::string place = m_office.files.resolved(wanted);
    if (place.empty()) return Refused{.why = Refusal::FolderNotFound}.about(destination);
    if (keep == Keep::Yes) return copied(book, place);
    if (m_office.files.look(place).exists)
        return Refused{.why = Refusal::FileExists}.about(destination);
    return describe(book, place);
}

Result<BackupReport> BackupService::backUpAutomatically(Book& book) {
    const std::string folder = m_office.dataFolder + "/backups/" + toHex(book.identity().bookId);
    m_office.files.makeFolder(folder);
    const std::string path =
        folder + "/" + neutralName(m_office.machine.clock.now(), book.log().size());
    if (m_office.files.look(path).exists) return describe(book, path);
    auto report = copied(book, path);
    if (report) prune(folder);
    return report;
}

/// Keeps the last ten, and of each of the last twelve months its last.
void BackupService::prune(const std::string& folder) {
    std::vector<std::string> names;
    for (const std::string& name : m_office.files.filesIn(folder))
        if (name.ends_with(".bahi")) names.push_back(name);
    std::sort(names.rbegin(), names.rend());
    std::set<std::string> months;
    for (std::size_t place = 0; place < names.size(); ++place) {
        const bool isLastOfMonth = months.insert(monthOfName(names[place])).second;
        const bool isKept = place < kLastKept || (isLastOfMonth && months.size() <= kMonthsKept);
        if (!isKept) m_office.files.remove(folder + "/" + names[place]);
    }
}

Result<BackupReport> BackupService::restore(const std::string& source, const std::string& newBook,
                                            Keep keep) {
    const std::string place = m_office.files.resolved(newBook);
    if (place.empty()) return Refused{.why = Refusal::FolderNotFound}.about(newBook);
    if (m_office.files.look(place).exists)
        return Refused{.why = Refusal::FileExists}.about(newBook);
    if (m_office.files.isForeignMedium(place))
        return Refused{.why = Refusal::ForeignMedium}.about(newBook);

    const auto opened = BooksFile{m_office.files}.open(source, Access::Judge);
    if (!opened) return opened.refused();
    const Verification found = bahi::verify(*opened.value());
    auto report = [&]() -> Result<BackupReport> {
        if (!found.ok())
            return Refused{.why = Refusal::BackupNotSound}.about(source).got(found.firstBad->table);
        return keep == Keep::Yes ? copied(*opened.value(), place)
                                 : describe(*opened.value(), place);
    }();
    if (report) report.value().longerSeen = highWaterMark(*opened.value());
    return report;
}

void BackupService::remember(Book& book) {
    if (book.identity().practice) return;
    m_office.files.writeSmallFile(m_office.stateFolder + "/seen/" + toHex(book.identity().bookId),
                                  std::to_string(book.log().size()) + "\n");
}

std::optional<std::uint64_t> BackupService::highWaterMark(Book& book) const {
    const std::string path = m_office.stateFolder + "/seen/" + toHex(book.identity().bookId);
    if (!m_office.files.look(path).exists) return {};
    const Bytes bytes = m_office.files.head(path, 20);
    std::uint64_t seen = 0;
    for (const std::uint8_t digit : bytes)
        if (digit >= '0' && digit <= '9') seen = seen * 10 + (digit - '0');
    return seen > book.log().size() ? std::optional{seen} : std::nullopt;
}

} // namespace bahi
