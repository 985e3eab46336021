#include "ledger/services/backup_service.h"

#include "ledger/store/backup.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/verification.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <set>
#include <sstream>
#include <utility>

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

/// What such a name tells; a file of another name was made nobody knows when.
KnownCopy copyNamed(const std::string& folder, const std::string& name) {
    KnownCopy copy{.path = folder + "/" + name, .madeAt = {}, .records = 0};
    int year = 0, hour = 0, minute = 0, second = 0;
    unsigned month = 0, day = 0;
    unsigned long long records = 0;
    const int read = std::sscanf(name.c_str(), "%4d%2u%2u-%2d%2d%2d-%llu.bahi", &year, &month, &day,
                                 &hour, &minute, &second, &records);
    const Date made{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (read != 7 || !made.ok()) return copy;
    copy.madeAt = std::chrono::sys_days{made} + std::chrono::hours{hour} +
                  std::chrono::minutes{minute} + std::chrono::seconds{second};
    copy.records = records;
    return copy;
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
    const std::string folder = folderOf(book);
    m_office.files.makeFolder(folder);
    const std::string path =
        folder + "/" + neutralName(m_office.machine.clock.now(), book.log().size());
    if (m_office.files.look(path).exists) return describe(book, path);
    auto report = copied(book, path, {});
    if (report) prune(folder);
    return report;
}

std::string BackupService::folderOf(Book& book) const {
    return m_office.dataFolder + "/backups/" + toHex(book.identity().bookId);
}

std::vector<KnownCopy> BackupService::automaticCopies(Book& book) const {
    const std::string folder = folderOf(book);
    std::vector<KnownCopy> copies;
    for (const std::string& name : m_office.files.filesIn(folder))
        if (name.ends_with(".bahi")) copies.push_back(copyNamed(folder, name));
    std::sort(copies.begin(), copies.end(), [](const KnownCopy& a, const KnownCopy& b) {
        return std::pair{a.records, a.path} > std::pair{b.records, b.path};
    });
    return copies;
}

/// One line: `1795340000 4833 /media/stick/20261122-093015-004833.bahi`.
std::optional<KnownCopy> BackupService::lastTaken(Book& book) const {
    const std::string memory = takenMemoryOf(book);
    if (!m_office.files.look(memory).exists) return {};
    constexpr std::size_t kMost = 10'000;
    const Bytes content = m_office.files.head(memory, kMost);
    std::istringstream line{std::string{content.begin(), content.end()}};
    std::int64_t seconds = 0;
    KnownCopy copy;
    if (!(line >> seconds >> copy.records) || !std::getline(line >> std::ws, copy.path)) return {};
    copy.madeAt = Moment{std::chrono::seconds{seconds}};
    return copy;
}

void BackupService::rememberTaken(Book& book, const BackupReport& taken) {
    const auto now = m_office.machine.clock.now().time_since_epoch().count();
    m_office.files.writeSmallFile(takenMemoryOf(book),
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
    const std::uint64_t seen = longestSeen(*opened.value());
    if (report && seen > opened.value()->log().size()) report.value().longerSeen = seen;
    return report;
}

void BackupService::remember(Book& book) {
    const std::uint64_t size = book.log().size();
    if (book.identity().practice || size <= longestSeen(book)) return;
    m_office.files.writeSmallFile(memoryOf(book), std::to_string(size) + "\n");
}

std::string BackupService::takenMemoryOf(Book& book) const {
    return m_office.stateFolder + "/taken/" + toHex(book.identity().bookId);
}

std::string BackupService::memoryOf(Book& book) const {
    return m_office.stateFolder + "/seen/" + toHex(book.identity().bookId);
}

std::uint64_t BackupService::longestSeen(Book& book) const {
    const std::string path = memoryOf(book);
    if (!m_office.files.look(path).exists) return 0;
    std::uint64_t seen = 0;
    for (const std::uint8_t digit : m_office.files.head(path, 20))
        if (digit >= '0' && digit <= '9') seen = seen * 10 + (digit - '0');
    return seen;
}

} // namespace bahi
