#include "tests/faults/world.h"

#include "ledger/store/books_file.h"
#include "ledger/store/verification.h"

#include <fmt/format.h>

#include <sqlite3.h>

namespace bahi::faults {

namespace {

constexpr Moment kMorning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} +
                          std::chrono::hours{5}};

DeviceKey keyNumber(std::uint8_t number) {
    DeviceKey::Seed seed{};
    seed.fill(number);
    return DeviceKey{seed};
}

/// SQLite draws the numbers of its journals from a generator of its own.
void seedSqlite() {
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, 2006, nullptr);
}

Judged judge(CrashDisk& disk, const std::string& path, Access access) {
    try {
        if (!disk.look(path).exists) return {};
        BooksFile file{disk};
        auto opened = file.open(path, access);
        if (!opened)
            return {"", fmt::format("cannot be opened: refusal {} {}",
                                    static_cast<int>(opened.refusal()), opened.refused().given)};
        const Verification found = verify(*opened.value());
        if (found.ok()) return {found.root, ""};
        const Finding& bad = *found.firstBad;
        return {"", fmt::format("record {}, {} {}: {}", bad.record, bad.table, bad.row, bad.what)};
    } catch (const std::exception& error) {
        return {"", std::string{"cannot be opened: "} + error.what()};
    }
}

} // namespace

World::World(const DiskImage& image, std::uint8_t device, std::uint64_t seed)
    : m_disk{image},
      m_clock{kMorning},
      m_random{seed},
      m_device{keyNumber(device)},
      m_office{.files = m_disk,
               .machine = {m_clock, m_random, m_device},
               .dataFolder = "/data",
               .stateFolder = "/state"} {
    seedSqlite();
}

std::unique_ptr<Book> World::open(const std::string& path) {
    return must(BooksFile{m_disk}.open(path, Access::Write));
}

DiskImage emptyDisk() {
    return {{}, {"/books", "/data", "/state", "/tmp"}};
}

Judged judgeBook(CrashDisk& disk, const std::string& path) {
    return judge(disk, path, Access::Write);
}

Judged judgeCopy(CrashDisk& disk, const std::string& path) {
    return judge(disk, path, Access::Judge);
}

} // namespace bahi::faults
