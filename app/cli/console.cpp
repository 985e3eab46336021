#include "app/cli/console.h"

#include <fmt/format.h>

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace bahi::cli {

namespace {

constexpr auto kBetweenProgress = std::chrono::milliseconds{100};

/// Zero, or why `handle` did not take all of `text`.
int writeAll(int handle, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(handle, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

Console::Console() : m_isWatched{::isatty(STDERR_FILENO) == 1} {}

void Console::print(std::string_view data) {
    clearProgress();
    if (m_isGone) return;
    const int error = writeAll(STDOUT_FILENO, data);
    if (error == 0) return;
    m_isGone = true;
    if (error != EPIPE) m_failure = error; // `| head` has seen enough, and that is no trouble
}

void Console::tell(std::string_view message) {
    clearProgress();
    writeAll(STDERR_FILENO, std::string{message} + "\n");
}

Progress Console::following(std::string what) {
    return [this, what = std::move(what)](std::uint64_t part, std::uint64_t of) {
        show(fmt::format("{} {} of {}", what, part, of));
    };
}

void Console::show(std::string_view progress) {
    if (!m_isWatched) return;
    const auto now = std::chrono::steady_clock::now();
    if (m_hasProgress && now - m_lastProgress < kBetweenProgress) return;
    m_hasProgress = true;
    m_lastProgress = now;
    writeAll(STDERR_FILENO, "\r" + std::string{progress} + "\x1b[K");
}

void Console::clearProgress() {
    if (!m_hasProgress) return;
    m_hasProgress = false;
    writeAll(STDERR_FILENO, "\r\x1b[K");
}

} // namespace bahi::cli
