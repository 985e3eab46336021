#pragma once

#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <unistd.h>

namespace bahi::plain {

/// Does `deed` stop the program with a broken invariant? Tried in a child process, whose last
/// words nobody hears.
template <class Deed>
bool aborts(Deed deed) {
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // Catch2 would report it as a failed test
        const rlimit none{};
        setrlimit(RLIMIT_CORE, &none);
        close(STDERR_FILENO);
        try {
            deed();
        } catch (...) {
            _exit(1);
        }
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
           WTERMSIG(status) == SIGABRT;
}

} // namespace bahi::plain
