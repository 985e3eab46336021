#include "ledger/store/lock_holder.h"

#include "tests/support/office.h"

#include <catch2/catch.hpp>

#include <ctime>
#include <fcntl.h>
#include <sstream>
#include <unistd.h>

namespace bahi {

using namespace plain;

namespace {

std::int64_t lockingIn(const std::string& lines, const std::string& file) {
    std::istringstream table{lines};
    return processLocking(table, file);
}

std::time_t startSaidBy(const std::string& process, const std::string& kernel) {
    std::istringstream about{process};
    std::istringstream machine{kernel};
    return startIn(about, machine);
}

std::time_t momentOf(int year, int month, int day, int hour, int minute) {
    std::tm local{};
    local.tm_year = year - 1900;
    local.tm_mon = month - 1;
    local.tm_mday = day;
    local.tm_hour = hour;
    local.tm_min = minute;
    local.tm_isdst = -1;
    return std::mktime(&local);
}

} // namespace

TEST_CASE("the process that holds a lock is read from the kernel's table", "[store]") {
    const std::string table =
        "1: POSIX  ADVISORY  WRITE 812 08:01:41 0 EOF\n"
        "\n"
        "2: OFDLCK ADVISORY  READ  -1 08:01:42 0 EOF\n"
        "3: POSIX  ADVISORY  WRITE 915 08:01:42 1073741824 1073742335\n"
        "3: -> POSIX  ADVISORY  WRITE 916 08:01:43 0 EOF\n";
    CHECK(lockingIn(table, "08:01:41") == 812);
    CHECK(lockingIn(table, "08:01:42") == 915); // a lock of no process names nobody
    CHECK(lockingIn(table, "08:01:43") == 0);   // who only waits holds nothing
    CHECK(lockingIn(table, "08:01:44") == 0);
    CHECK(lockingIn("", "08:01:41") == 0);
}

TEST_CASE("a program's start is counted from the start of the machine", "[store]") {
    const std::string ticks = std::to_string(10 * sysconf(_SC_CLK_TCK));
    const std::string process =
        "42 (a (strange) name) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 " + ticks + " 20\n";
    const std::string kernel = "cpu 1 2 3\nintr 9\nbtime 1157097600\nprocesses 7\n";
    CHECK(startSaidBy(process, kernel) == 1'157'097'610);
    CHECK(startSaidBy(process, "cpu 1 2 3\n") == 0);
    CHECK(startSaidBy(process, "btime soon\n") == 0);
    CHECK(startSaidBy(process, "") == 0);
    CHECK(startSaidBy("", kernel) == 0);
    CHECK(startSaidBy("42 no name", kernel) == 0);
    CHECK(startSaidBy("42 (short) S 1 2 3\n", kernel) == 0);
    CHECK(startSaidBy("42 (x) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 x\n", kernel) == 0);
}

TEST_CASE("the day stands before the hour only if it is not today", "[store]") {
    const std::time_t then = momentOf(2006, 9, 1, 10, 2);
    CHECK(clockText(then, momentOf(2006, 9, 1, 23, 59)) == "10:02");
    CHECK(clockText(then, momentOf(2006, 9, 2, 0, 0)) == "2006-09-01 10:02");
    CHECK(clockText(then, momentOf(2007, 9, 1, 10, 2)) == "2006-09-01 10:02");
}

TEST_CASE("nobody holds a file that is not locked, or not there", "[store]") {
    const FreshFolder folder;
    putContent(folder / "free", "x");
    CHECK_FALSE(lockHolderOf(folder / "free").has_value());
    CHECK_FALSE(lockHolderOf(folder / "none").has_value());
}

TEST_CASE("whoever locks a file is found with name and hour", "[store]") {
    const FreshFolder folder;
    putContent(folder / "held", "x");
    const int file = open((folder / "held").c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(file >= 0);
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    REQUIRE(fcntl(file, F_SETLK, &lock) == 0);
    const auto holder = lockHolderOf(folder / "held");
    close(file);
    REQUIRE(holder.has_value());
    CHECK(holder->process == getpid());
    CHECK_FALSE(holder->program.empty());
    CHECK(holder->since.size() >= std::string{"10:02"}.size());
}

} // namespace bahi
