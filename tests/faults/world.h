#pragma once

#include "ledger/base/clock.h"
#include "ledger/base/result.h"
#include "ledger/log/device_key.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "tests/faults/crash_disk.h"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace bahi::faults {

inline constexpr auto kBook = "/books/group.bahi";

/// A user's mistake where the story leaves room for none.
class WasRefused : public std::runtime_error {
public:
    explicit WasRefused(const Refused& refused)
        : std::runtime_error{"refused: " + std::to_string(static_cast<int>(refused.why)) +
                             " about " + refused.subject + " " + refused.given},
          m_why{refused.why} {}
    Refusal why() const { return m_why; }

private:
    Refusal m_why;
};

template <class Value>
Value must(Result<Value> result) {
    if (!result) throw WasRefused{result.refused()};
    return std::move(result).value();
}

/// A computer with one disk, and nothing on it that is different from one run to the next: clock,
/// key and randomness, SQLite's too.
class World {
public:
    /// Two programs that write to one book need different seeds: no uid is drawn twice.
    explicit World(const DiskImage& image, std::uint8_t device = 1, std::uint64_t seed = 2006);
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    CrashDisk& disk() { return m_disk; }
    Office& office() { return m_office; }
    SettableClock& clock() { return m_clock; }
    const DeviceKey& device() const { return m_device; }

    std::unique_ptr<Book> open(const std::string& path = kBook);

    /// The user was told that it is done.
    void acknowledge() { m_acknowledgedAt = m_disk.model().changes().size(); }
    std::optional<std::size_t> acknowledgedAt() const { return m_acknowledgedAt; }

private:
    CrashDisk m_disk;
    SettableClock m_clock;
    SeededRandom m_random;
    DeviceKey m_device;
    Office m_office;
    std::optional<std::size_t> m_acknowledgedAt;
};

/// A disk with folders and nothing in them.
DiskImage emptyDisk();

/// What a look at a file found: what it says in one line, "" if it is not there; or a fault.
struct Judged {
    std::string state;
    std::string fault;
    friend bool operator==(const Judged&, const Judged&) = default;
};

/// Opens the book at `path` as its group would, and verifies it whole.
Judged judgeBook(CrashDisk& disk, const std::string& path);
/// As it stands, without migrating it.
Judged judgeCopy(CrashDisk& disk, const std::string& path);

} // namespace bahi::faults
