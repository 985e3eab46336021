#include "tests/ui/process_start.h"

#include "ledger/store/posix_file_system.h"

#include <sys/wait.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace bahi::ui {

namespace {

using Clock = std::chrono::steady_clock;

void forget(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// The files a process has mapped: its program, libraries, fonts.
std::set<std::string> mappedBy(pid_t process) {
    std::set<std::string> files;
    std::ifstream maps{"/proc/" + std::to_string(process) + "/maps"};
    for (std::string line; std::getline(maps, line);)
        if (const auto at = line.find('/'); at != std::string::npos) files.insert(line.substr(at));
    return files;
}

pid_t begun(const std::string& program, const std::string& book, const std::string& home) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    for (const char* kind : {"DATA", "STATE", "CONFIG", "CACHE"})
        ::setenv((std::string{"XDG_"} + kind + "_HOME").c_str(), home.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", home.c_str(), 1);
    ::execl(program.c_str(), "bahi-desktop", book.c_str(), nullptr);
    std::_Exit(127);
}

} // namespace

double startOf(const std::string& program, const std::string& book, const std::string& home,
               bool isCold) {
    static std::set<std::string> mapped; // by the run before
    if (isCold) {
        for (const std::string& file : mapped) forget(file);
        forget(book);
    }
    const PosixFileSystem files;
    const auto begin = Clock::now();
    const auto since = [begin] {
        return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    };
    const pid_t child = begun(program, book, home);
    double took = -1;
    while (took < 0 && since() < 20'000) {
        const auto holder = files.holderOf(book);
        if (holder && holder->process == child) took = since();
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    mapped = mappedBy(child);
    std::this_thread::sleep_for(std::chrono::seconds{1}); // what it wrote behind is not torn
    ::kill(child, SIGTERM);
    ::waitpid(child, nullptr, 0);
    if (took < 0) throw std::runtime_error{program + " never opened " + book};
    return took;
}

} // namespace bahi::ui
