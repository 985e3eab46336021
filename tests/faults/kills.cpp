#include "tests/faults/kills.h"

#include "ledger/services/book_service.h"
#include "ledger/services/device_key_file.h"
#include "ledger/services/member_service.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/posix_file_system.h"
#include "ledger/store/verification.h"
#include "tests/faults/world.h"
#include "tests/support/plain_values.h"
#include "tests/support/sanaswadi.h"

#include <fmt/format.h>
#include <sys/wait.h>

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <random>
#include <set>
#include <thread>
#include <unistd.h>

namespace bahi::faults {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr std::uint64_t kKillsOfOneBook = 25;

/// A folder that is gone afterwards.
class Folder {
public:
    Folder() {
        std::string pattern = fs::temp_directory_path() / "bahi-kills-XXXXXX";
        if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"no folder for a book"};
        m_path = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// A run of the program.
class Run {
public:
    Run(const std::string& program, const fs::path& folder, const std::vector<std::string>& words) {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error{"no pipe"};
        const std::string data = "XDG_DATA_HOME=" + (folder / "data").string();
        const std::string state = "XDG_STATE_HOME=" + (folder / "state").string();
        std::vector<char*> arguments;
        arguments.push_back(const_cast<char*>(program.c_str()));
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        std::array<char*, 3> environment = {const_cast<char*>(data.c_str()),
                                            const_cast<char*>(state.c_str()), nullptr};
        m_child = fork();
        if (m_child == 0) {
            dup2(ends[1], STDOUT_FILENO);
            execve(program.c_str(), arguments.data(), environment.data());
            _exit(127);
        }
        close(ends[1]);
        m_output = ends[0];
    }
    ~Run() {
        if (m_child > 0) stop();
        close(m_output);
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    /// Waits for the end, but not beyond `until`. Gives the exit code of a run that ended.
    std::optional<int> wait(Clock::time_point until) {
        std::array<char, 4096> buffer{};
        for (;;) {
            const auto left = std::chrono::duration_cast<Milliseconds>(until - Clock::now());
            pollfd waiting{m_output, POLLIN, 0};
            if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) <= 0)
                return {};
            const ssize_t got = read(m_output, buffer.data(), buffer.size());
            if (got <= 0) break;
            m_said.append(buffer.data(), static_cast<std::size_t>(got));
        }
        int status = 0;
        waitpid(m_child, &status, 0);
        m_child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    void stop() {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
        m_child = -1;
        std::array<char, 4096> buffer{};
        for (ssize_t got = 0; (got = read(m_output, buffer.data(), buffer.size())) > 0;)
            m_said.append(buffer.data(), static_cast<std::size_t>(got));
    }
    const std::string& said() const { return m_said; }

private:
    pid_t m_child = -1;
    int m_output = -1;
    std::string m_said;
};

/// One group whose program dies again and again.
class Victim {
public:
    Victim(const std::string& program, std::uint64_t seed, std::uint64_t& span, KillTally& tally)
        : m_program{program}, m_random{seed}, m_span{span}, m_tally{tally} {
        SystemClock clock;
        SystemRandom random;
        const std::string data = m_folder.path() / "data/bahi";
        const DeviceKey key = deviceKeyIn(data, m_files, random);
        Office office{m_files, Machine{clock, random, key}, data, m_folder.path() / "state/bahi"};
        NewBook fresh{.currency = Currency::named("INR").value(), .groupName = {}, .rules = {}};
        fresh.rules.from = plain::day("2000-01-01");
        const auto book = must(BookService{office}.create(path(), fresh));
        must(MemberService{office, *book}.join({{plain::code("ASHA"), "", {}, {}}}));
    }

    void killOnce() {
        const std::uint64_t before = m_tally.acknowledged;
        const auto until = Clock::now() + Milliseconds{5 + m_random() % m_span};
        while (Clock::now() < until) {
            Run run{m_program, m_folder.path(), {"meeting", "post", path(), sheet()}};
            const auto code = run.wait(until);
            if (!code) run.stop();
            const bool acknowledged = run.said().find("posted\n") != std::string::npos ||
                                      run.said().find("already saved\n") != std::string::npos;
            if (code && !acknowledged)
                return fail(fmt::format("exit code {}, said: {}", *code, run.said()));
            if (acknowledged) {
                ++m_tally.acknowledged;
                ++m_meetings;
            }
            if (!code) break;
        }
        ++m_tally.kills;
        // Where the machine is too slow to save anything in time, the program lives longer.
        if (m_tally.acknowledged == before)
            m_span = std::min<std::uint64_t>(m_span * 9 / 8, 2000);
        else
            m_span = std::max<std::uint64_t>(m_span * 15 / 16, 56);
        look();
    }

private:
    std::string path() const { return m_folder.path() / "group.bahi"; }

    /// The next meeting, on the day after the last one that was acknowledged.
    std::string sheet() const {
        const Date day = fromDays(toDays(plain::day("2000-01-01")) + m_meetings);
        const std::string file = m_folder.path() / "meeting.csv";
        std::ofstream{file} << "date,kind,member,head,amount,ref,text\n"
                            << toIso(day) << ",saving,ASHA,,25,,\n";
        return file;
    }

    /// Every acknowledged meeting is there once, and at most the one that was being posted.
    void look() {
        std::error_code error;
        const auto journal = fs::file_size(path() + "-journal", error);
        if (!error && journal > 0) ++m_tally.hot;
        BooksFile file{m_files};
        auto opened = file.open(path(), Access::Write);
        if (!opened) return fail(fmt::format("refused: {}", static_cast<int>(opened.refusal())));
        Book& book = *opened.value();
        if (const Verification found = verify(book); !found.ok()) fail(found.firstBad->what);
        const auto meetings = Meetings{book.database()}.all();
        std::set<Date> days;
        for (const Meeting& meeting : meetings) days.insert(meeting.heldOn);
        const auto there = static_cast<int>(meetings.size());
        if (days.size() != meetings.size()) fail("a meeting stands twice");
        if (there < m_meetings) fail(fmt::format("{} meetings of {}", there, m_meetings));
        if (there > m_meetings + 1) fail("more meetings than were posted");
        if (there == m_meetings + 1) ++m_tally.unsaid;
    }

    void fail(const std::string& what) {
        m_tally.failures.push_back(fmt::format("kill {}: {}", m_tally.kills, what));
    }

    const std::string& m_program;
    Folder m_folder;
    PosixFileSystem m_files;
    std::mt19937_64 m_random;
    std::uint64_t& m_span; // of milliseconds in which it is killed
    int m_meetings = 0;
    KillTally& m_tally;
};

} // namespace

KillTally killAgainAndAgain(const std::string& program, std::uint64_t kills, const Budget& budget) {
    KillTally tally;
    const auto start = Clock::now();
    std::uint64_t span = 56;
    for (std::uint64_t book = 0; tally.kills < kills && tally.failures.empty(); ++book) {
        Victim victim{program, budget.seed + book, span, tally};
        for (std::uint64_t turn = 0; turn < kKillsOfOneBook && tally.kills < kills; ++turn) {
            if (!tally.failures.empty()) break;
            victim.killOnce();
        }
        const std::chrono::duration<double> spent = Clock::now() - start;
        if (budget.seconds > 0 && spent.count() > budget.seconds) break;
    }
    return tally;
}

} // namespace bahi::faults
