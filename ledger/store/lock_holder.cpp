#include "ledger/store/lock_holder.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <fstream>
#include <sstream>
#include <unistd.h>

namespace bahi {

std::int64_t processLocking(std::istream& table, const std::string& file) {
    for (std::string line; std::getline(table, line);) {
        std::istringstream words{line};
        std::string id;
        std::string type;
        std::string advisory;
        std::string access;
        std::int64_t process = 0;
        std::string where;
        words >> id >> type >> advisory >> access >> process >> where;
        if (where == file && process > 0) return process;
    }
    return 0;
}

std::time_t startIn(std::istream& process, std::istream& kernel) {
    std::string line;
    std::getline(process, line);
    const auto afterName = line.rfind(") ");
    if (afterName == std::string::npos) return 0;
    std::istringstream fields{line.substr(afterName + 2)};
    std::string skipped;
    constexpr int kBeforeStart = 19; // field 22 of proc(5), the 20th after the name
    for (int field = 0; field < kBeforeStart; ++field) fields >> skipped;
    std::time_t ticks = 0;
    if (!(fields >> ticks)) return 0;

    for (std::string name; kernel >> name;) {
        std::time_t bootTime = 0;
        if (name == "btime" && kernel >> bootTime) return bootTime + ticks / ::sysconf(_SC_CLK_TCK);
    }
    return 0;
}

std::string clockText(std::time_t moment, std::time_t now) {
    const std::tm then = fmt::localtime(moment);
    const std::tm today = fmt::localtime(now);
    const bool isToday = then.tm_yday == today.tm_yday && then.tm_year == today.tm_year;
    return isToday ? fmt::format("{:%H:%M}", then) : fmt::format("{:%Y-%m-%d %H:%M}", then);
}

std::optional<Holder> lockHolderOf(const std::string& path) {
    struct stat file {};
    if (::stat(path.c_str(), &file) != 0) return {};
    std::ifstream table{"/proc/locks"};
    const std::int64_t process = processLocking(
        table,
        fmt::format("{:02x}:{:02x}:{}", major(file.st_dev), minor(file.st_dev), file.st_ino));
    if (process == 0) return {};
    const std::string about = fmt::format("/proc/{}/", process);
    Holder holder{.program = {}, .process = process, .since = {}};
    std::getline(std::ifstream{about + "comm"}, holder.program);
    std::ifstream stat{about + "stat"};
    std::ifstream kernel{"/proc/stat"};
    if (const std::time_t start = startIn(stat, kernel); start > 0)
        holder.since = clockText(start, std::time(nullptr));
    return holder;
}

} // namespace bahi
