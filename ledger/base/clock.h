#pragma once

#include <chrono>

namespace bahi {

/// Seconds since 1970-01-01 00:00 UTC.
using Moment = std::chrono::sys_seconds;

/// What time the machine thinks it is. Handed in, so that a test or a practice book has its own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() = 0;
};

class SystemClock final : public Clock {
public:
    Moment now() override {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

/// Stands where it is put.
class SettableClock final : public Clock {
public:
    explicit SettableClock(Moment moment) : m_moment{moment} {}
    Moment now() override { return m_moment; }
    void set(Moment moment) { m_moment = moment; }

private:
    Moment m_moment;
};

} // namespace bahi
