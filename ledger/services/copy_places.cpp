#include "ledger/services/copy_places.h"

#include "ledger/base/date.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <sstream>
#include <string_view>

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

namespace {

/// The number `text` is, and nothing else.
std::optional<std::uint64_t> numberIn(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return number;
}

/// `20261122-093015`, as neutralName writes it.
std::optional<Moment> momentIn(std::string_view text) {
    if (text.size() != 15 || text[8] != '-') return {};
    const auto day = numberIn(text.substr(0, 8));
    const auto time = numberIn(text.substr(9));
    if (!day || !time) return {};
    const Date made{std::chrono::year{int(*day / 10'000)},
                    std::chrono::month{unsigned(*day / 100 % 100)},
                    std::chrono::day{unsigned(*day % 100)}};
    if (!made.ok()) return {};
    return std::chrono::sys_days{made} + std::chrono::hours{*time / 10'000} +
           std::chrono::minutes{*time / 100 % 100} + std::chrono::seconds{*time % 100};
}

} // namespace

KnownCopy copyNamed(const std::string& folder, const std::string& name) {
    KnownCopy copy{.path = folder + "/" + name, .madeAt = {}, .records = 0};
    constexpr std::string_view kEnding = ".bahi";
    constexpr std::size_t kTime = 15;
    const std::string_view whole = name;
    if (!whole.ends_with(kEnding) || whole.size() <= kTime + 1 + kEnding.size()) return copy;
    const auto made = momentIn(whole.substr(0, kTime));
    const auto records =
        numberIn(whole.substr(kTime + 1, whole.size() - kTime - 1 - kEnding.size()));
    if (!made || !records || whole[kTime] != '-') return copy;
    copy.madeAt = *made;
    copy.records = *records;
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
