#include "ledger/store/lock_holder.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <ctime>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace bahi {

namespace {

/// The process with a lock on `maj:min:inode` in /proc/locks; 0 if there is none.
std::int64_t processLocking(const struct stat& file) {
    const std::string wanted =
        fmt::format("{:02x}:{:02x}:{}", major(file.st_dev), minor(file.st_dev), file.st_ino);
    std::ifstream table{"/proc/locks"};
    for (std::string line; std::getline(table, line);) {
        std::istringstream words{line};
        std::string id;
        std::string type;
        std::string advisory;
        std::string access;
        std::int64_t process = 0;
        std::string where;
        words >> id >> type >> advisory >> access >> process >> where;
        if (where == wanted && process > 0) return process;
    }
    return 0;
}

/// When `process` was started, in seconds since 1970; 0 if the kernel does not say.
std::time_t startOf(std::int64_t process) {
    std::string line;
    std::getline(std::ifstream{fmt::format("/proc/{}/stat", process)}, line);
    const auto afterName = line.rfind(") ");
    if (afterName == std::string::npos) return 0;
    std::istringstream fields{line.substr(afterName + 2)};
    std::string field;
    constexpr int kStartTime = 20; // field 22 of proc(5), the 20th after the name
    for (int number = 0; number < kStartTime && fields >> field;) ++number;

    std::ifstream kernel{"/proc/stat"};
    for (std::string name; kernel >> name;) {
        std::int64_t bootTime = 0;
        if (name == "btime" && kernel >> bootTime)
            return bootTime + std::stoll(field) / ::sysconf(_SC_CLK_TCK);
    }
    return 0;
}

std::string clockText(std::time_t moment) {
    const std::tm then = fmt::localtime(moment);
    const std::tm now = fmt::localtime(std::time(nullptr));
    const bool today = then.tm_yday == now.tm_yday && then.tm_year == now.tm_year;
    return today ? fmt::format("{:%H:%M}", then) : fmt::format("{:%Y-%m-%d %H:%M}", then);
}

} // namespace

std::optional<Holder> lockHolderOf(const std::string& path) {
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0) return {};
    const std::int64_t process = processLocking(file);
    if (process == 0) return {};
    Holder holder{.program = {}, .process = process, .since = {}};
    std::getline(std::ifstream{fmt::format("/proc/{}/comm", process)}, holder.program);
    if (const std::time_t start = startOf(process); start > 0) holder.since = clockText(start);
    return holder;
}

} // namespace bahi
