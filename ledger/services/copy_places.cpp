#include "ledger/services/copy_places.h"

#include "ledger/base/date.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <sstream>

namespace bahi {

std::string copiesFolder(const Office& office) {
    return office.dataFolder + "/backups";
}

std::string copiesFolder(const Office& office, const std::string& bookId) {
    return copiesFolder(office) + "/" + bookId;
}

std::string takenFile(const Office& office, const std::string& bookId) {
    return office.stateFolder + "/taken/" + bookId;
}

std::string seenFile(const Office& office, const std::string& bookId) {
    return office.stateFolder + "/seen/" + bookId;
}

std::string neutralName(Moment now, std::uint64_t records) {
    return fmt::format("{:%Y%m%d-%H%M%S}-{:06}.bahi", now, records);
}

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

/// One line: `1795340000 4833 /media/stick/20261122-093015-004833.bahi`.
std::optional<KnownCopy> lastTakenOf(const Office& office, const std::string& bookId) {
    const std::string memory = takenFile(office, bookId);
    if (!office.files.look(memory).exists) return {};
    constexpr std::size_t kMost = 10'000;
    const Bytes content = office.files.head(memory, kMost);
    std::istringstream line{std::string{content.begin(), content.end()}};
    std::int64_t seconds = 0;
    KnownCopy copy{.path = {}, .madeAt = {}, .bookId = bookId, .isTakenAlong = true};
    if (!(line >> seconds >> copy.records) || !std::getline(line >> std::ws, copy.path)) return {};
    copy.madeAt = Moment{std::chrono::seconds{seconds}};
    return copy;
}

std::uint64_t longestSeenOf(const Office& office, const std::string& bookId) {
    const std::string path = seenFile(office, bookId);
    if (!office.files.look(path).exists) return 0;
    std::uint64_t seen = 0;
    for (const std::uint8_t digit : office.files.head(path, 20))
        if (digit >= '0' && digit <= '9') seen = seen * 10 + (digit - '0');
    return seen;
}

} // namespace bahi
