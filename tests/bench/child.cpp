#include "tests/bench/child.h"

#include "tests/bench/demand.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace bahi::bench {

namespace {

struct Report {
    ChildCost cost;
    int status = -1;
};

int g_orders = -1;  // to the runner
int g_reports = -1; // from it

void put(int pipe, const void* bytes, std::size_t size) {
    demand(write(pipe, bytes, size) == static_cast<ssize_t>(size), "a pipe takes an order");
}

bool take(int pipe, void* bytes, std::size_t size) {
    auto* place = static_cast<char*>(bytes);
    while (size > 0) {
        const ssize_t got = read(pipe, place, size);
        if (got <= 0) return false;
        place += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

void putText(int pipe, const std::string& text) {
    const std::uint64_t size = text.size();
    put(pipe, &size, sizeof size);
    put(pipe, text.data(), text.size());
}

bool takeText(int pipe, std::string& text) {
    std::uint64_t size = 0;
    if (!take(pipe, &size, sizeof size)) return false;
    text.resize(size);
    return take(pipe, text.data(), size);
}

[[noreturn]] void become(std::vector<std::string>& command, const std::string& output) {
    const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || dup2(file, STDOUT_FILENO) < 0) _exit(126);
    std::vector<char*> arguments;
    for (std::string& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

double seconds(timeval time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

Report run(std::vector<std::string>& command, const std::string& output) {
    Report report;
    rusage usage{};
    const Stopwatch watch;
    const pid_t child = fork();
    if (child == 0) become(command, output);
    wait4(child, &report.status, 0, &usage);
    report.cost.took = {watch.seconds(), seconds(usage.ru_utime) + seconds(usage.ru_stime)};
    report.cost.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return report;
}

void serve(int orders, int reports) {
    std::uint64_t parts = 0;
    while (take(orders, &parts, sizeof parts)) {
        std::string output;
        std::vector<std::string> command(parts);
        if (!takeText(orders, output)) return;
        for (std::string& part : command)
            if (!takeText(orders, part)) return;
        const Report report = run(command, output);
        put(reports, &report, sizeof report);
    }
}

std::string program() {
    const char* named = std::getenv("BAHI_PROGRAM");
    return named == nullptr ? BAHI_PROGRAM : named;
}

} // namespace

void startChildRunner() {
    std::array<int, 2> orders{};
    std::array<int, 2> reports{};
    demand(pipe2(orders.data(), O_CLOEXEC) == 0 && pipe2(reports.data(), O_CLOEXEC) == 0,
           "two pipes");
    const pid_t runner = fork();
    demand(runner >= 0, "a runner of children");
    if (runner == 0) {
        close(orders[1]);
        close(reports[0]);
        serve(orders[0], reports[1]);
        _exit(0);
    }
    close(orders[0]);
    close(reports[1]);
    g_orders = orders[1];
    g_reports = reports[0];
}

ChildCost runChild(const std::vector<std::string>& command, const std::string& output) {
    const std::uint64_t parts = command.size();
    put(g_orders, &parts, sizeof parts);
    putText(g_orders, output);
    for (const std::string& part : command) putText(g_orders, part);
    Report report;
    demand(take(g_reports, &report, sizeof report), "the runner reports");
    demand(WIFEXITED(report.status) && WEXITSTATUS(report.status) == 0, command[0] + " succeeds");
    return report.cost;
}

std::vector<std::string> trialBalanceCommand(const std::string& book) {
    return {program(), "report", "trial-balance", book, "--format", "csv"};
}

std::vector<std::string> reportCommand(const std::string& book, std::string_view name,
                                       const std::vector<std::string>& options) {
    std::vector<std::string> command = {program(), "report", std::string{name}, book};
    command.insert(command.end(), options.begin(), options.end());
    return command;
}

std::vector<std::string> exportCommand(const std::string& book, const std::string& format) {
    return {program(), "export", book, "--to", format};
}

} // namespace bahi::bench
