#include "ledger/store/posix_file_system.h"

#include "tests/support/office.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/where_the_kernel_refuses.h"

#include <catch2/catch.hpp>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <thread>
#include <unistd.h>

namespace bahi {

using namespace plain;
namespace fs = std::filesystem;

namespace {

/// The error `deed` fails with on the disk; 0 if it does not fail.
template <class Deed>
int errorOf(Deed deed) {
    try {
        deed();
        return 0;
    } catch (const FileFailure& failure) {
        return failure.error();
    }
}

/// No file of this process may grow above `bytes` while this stands: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk() {
        std::signal(SIGXFSZ, m_handler);
        setrlimit(RLIMIT_FSIZE, &m_before);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// Mounts `folder` read-only for this process alone. False where the machine does not let us.
bool mountReadOnly(const std::string& folder) {
    const char* place = folder.c_str();
    return (unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) &&
           mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount(place, place, nullptr, MS_BIND, nullptr) == 0 &&
           mount(nullptr, place, nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace

TEST_CASE("a look tells what stands at a path, not what it points to", "[store]") {
    const FreshFolder folder;
    const PosixFileSystem files;
    CHECK_FALSE(files.look(folder / "none").exists);
    putContent(folder / "file", "12345");
    const FileLook file = files.look(folder / "file");
    CHECK((file.exists && file.isRegular && file.isWritable && !file.isFolder));
    CHECK(file.links == 1);
    CHECK(file.size == 5);
    fs::create_hard_link(folder / "file", folder / "again");
    CHECK(files.look(folder / "file").links == 2);
    fs::create_symlink(folder / "file", folder / "link");
    CHECK_FALSE(files.look(folder / "link").isRegular);
    const FileLook self = files.look(folder.path().string());
    CHECK((self.exists && self.isFolder && !self.isRegular));
}

TEST_CASE("a file nobody may write is not writable, whoever asks", "[store]") {
    const FreshFolder folder;
    putContent(folder / "file", "x");
    for (const unsigned mode : {0444U, 0400U, 0000U}) {
        fs::permissions(folder / "file", fs::perms{mode});
        CHECK_FALSE(PosixFileSystem{}.look(folder / "file").isWritable);
    }
}

TEST_CASE("nothing is writable on a volume mounted read-only", "[store]") {
    const FreshFolder folder;
    putContent(folder / "file", "x");
    REQUIRE(PosixFileSystem{}.look(folder / "file").isWritable);
    enum Answer { ReadOnly, Writable, CouldNotMount };
    const pid_t child = fork();
    if (child == 0) {
        if (!mountReadOnly(folder.path().string())) _exit(CouldNotMount);
        const FileLook look = PosixFileSystem{}.look(folder / "file");
        _exit(look.exists && !look.isWritable ? ReadOnly : Writable);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == CouldNotMount) WARN("this machine lets nobody mount a folder");
    CHECK(WEXITSTATUS(status) != Writable);
}

TEST_CASE("a path is resolved up to its last part", "[store]") {
    const FreshFolder folder;
    const PosixFileSystem files;
    fs::create_directory(folder / "real");
    fs::create_symlink(folder / "real", folder / "folder");
    fs::create_symlink(folder / "elsewhere", folder / "real/link");
    const std::string real = fs::canonical(folder / "real").string();
    CHECK(files.resolved(folder / "folder/none") == real + "/none");
    CHECK(files.resolved(folder / "folder/link") == real + "/link");
    CHECK(files.resolved(folder / "no/such/file").empty());
    CHECK(files.resolved("file") == (fs::current_path() / "file").string());
}

TEST_CASE("the head of a file is as much of it as there is", "[store]") {
    const FreshFolder folder;
    const PosixFileSystem files;
    putContent(folder / "file", "12345");
    CHECK(files.head(folder / "file", 3) == Bytes{'1', '2', '3'});
    CHECK(files.head(folder / "file", 100).size() == 5);
    CHECK(errorOf([&] { (void)files.head(folder / "none", 3); }) == ENOENT);
}

TEST_CASE("a file takes a new name only if nothing has it", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    putContent(folder / "from", "mine");
    putContent(folder / "taken", "yours");
    CHECK_FALSE(files.renameToNew(folder / "from", folder / "taken"));
    CHECK(contentOf(folder / "taken") == "yours");
    CHECK(contentOf(folder / "from") == "mine");
    CHECK(files.renameToNew(folder / "from", folder / "free"));
    CHECK(folder.names() == std::vector<std::string>{"free", "taken"});
    CHECK(errorOf([&] { files.renameToNew(folder / "none", folder / "new"); }) == ENOENT);
    CHECK(errorOf([&] { files.renameToNew(folder / "free", folder / "no/new"); }) == ENOENT);
}

TEST_CASE("a disk that cannot rename to a new name only links instead", "[store]") {
    const FreshFolder folder;
    putContent(folder / "from", "mine");
    putContent(folder / "taken", "yours");
    CHECK(whereTheKernelRefuses(__NR_renameat2, EINVAL, [&] {
        PosixFileSystem files;
        return !files.renameToNew(folder / "from", folder / "taken") &&
               files.renameToNew(folder / "from", folder / "free");
    }));
    CHECK(contentOf(folder / "free") == "mine");
    CHECK(contentOf(folder / "taken") == "yours");
    CHECK(folder.names() == std::vector<std::string>{"free", "taken"});
    CHECK(PosixFileSystem{}.look(folder / "free").links == 1);
}

TEST_CASE("a file that cannot be closed was not written", "[store]") {
    const FreshFolder folder;
    PosixFileSystem{}.writeSmallFile(folder / "small", "old");
    CHECK(whereTheKernelRefuses(__NR_close, EIO, [&] {
        PosixFileSystem files;
        return errorOf([&] { files.writeSmallFile(folder / "small", "new"); }) == EIO;
    }));
    CHECK(contentOf(folder / "small") == "old");
}

TEST_CASE("what is not there is removed already, what will not go is a failure", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    CHECK(errorOf([&] { files.remove(folder / "none"); }) == 0);
    CHECK(errorOf([&] { files.removeFolder(folder / "none"); }) == 0);
    fs::create_directory(folder / "full");
    putContent(folder / "full/file", "x");
    CHECK(errorOf([&] { files.remove(folder / "full"); }) != 0);
    CHECK(errorOf([&] { files.removeFolder(folder / "full"); }) == ENOTEMPTY);
    CHECK(contentOf(folder / "full/file") == "x");
    files.remove(folder / "full/file");
    files.removeFolder(folder / "full");
    CHECK(folder.names().empty());
}

TEST_CASE("folders are made with all above them, but not below a file", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    files.makeFolder(folder / "a/b/c");
    CHECK(fs::is_directory(folder / "a/b/c"));
    CHECK(errorOf([&] { files.makeFolder(folder / "a/b/c"); }) == 0);
    putContent(folder / "file", "x");
    CHECK(errorOf([&] { files.makeFolder(folder / "file/below"); }) == ENOTDIR);
}

TEST_CASE("a copy is whole, new and nobody else's", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    const std::string large(200'000, 'x');
    putContent(folder / "from", large + "end");
    files.copyNew(folder / "from", folder / "to");
    CHECK(contentOf(folder / "to") == large + "end");
    struct stat found {};
    REQUIRE(stat((folder / "to").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
    CHECK(errorOf([&] { files.copyNew(folder / "from", folder / "to"); }) == EEXIST);
    CHECK(errorOf([&] { files.copyNew(folder / "none", folder / "new"); }) == ENOENT);
    CHECK(errorOf([&] { files.copyNew(folder.path().string(), folder / "new"); }) == EISDIR);
    fs::create_symlink(folder / "from", folder / "link");
    CHECK(errorOf([&] { files.copyNew(folder / "link", folder / "new2"); }) == ELOOP);
}

TEST_CASE("a signal does not break off a copy", "[store]") {
    const FreshFolder folder;
    const std::string pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    struct sigaction interrupts {};
    struct sigaction before {};
    interrupts.sa_handler = [](int) {};
    REQUIRE(::sigaction(SIGUSR1, &interrupts, &before) == 0);
    std::thread writer{[&pipe, reader = ::pthread_self()] {
        std::ofstream end{pipe}; // waits for who reads
        for (int times = 0; times < 5; ++times) {
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
            ::pthread_kill(reader, SIGUSR1);
        }
        end << "late, but all of it";
    }};
    PosixFileSystem files;
    CHECK_NOTHROW(files.copyNew(pipe, folder / "copy"));
    writer.join();
    ::sigaction(SIGUSR1, &before, nullptr);
    CHECK(contentOf(folder / "copy") == "late, but all of it");
}

TEST_CASE("a full disk is a failure, not a short file", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    putContent(folder / "from", std::string(100'000, 'x'));
    files.writeSmallFile(folder / "small", "old");
    int copying = 0;
    int writing = 0;
    {
        const FullDisk full{1'000};
        copying = errorOf([&] { files.copyNew(folder / "from", folder / "to"); });
        writing = errorOf([&] { files.writeSmallFile(folder / "small", std::string(2'000, 'y')); });
    }
    CHECK(copying == EFBIG);
    CHECK(writing == EFBIG);
    CHECK(contentOf(folder / "small") == "old");
}

TEST_CASE("a small file is replaced as a whole, in a folder made for it", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    files.writeSmallFile(folder / "a/b/small", "one");
    files.writeSmallFile(folder / "a/b/small", "two");
    CHECK(contentOf(folder / "a/b/small") == "two");
    CHECK(files.filesIn(folder / "a/b") == std::vector<std::string>{"small"});
    fs::create_directories(folder / "taken/by a folder");
    CHECK(errorOf([&] { files.writeSmallFile(folder / "taken", "three"); }) == EISDIR);
}

TEST_CASE("what cannot be made last is a failure", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    putContent(folder / "file", "x");
    CHECK(errorOf([&] { files.syncFile(folder / "file"); }) == 0);
    CHECK(errorOf([&] { files.syncFolderOf(folder / "file"); }) == 0);
    CHECK(errorOf([&] { files.syncFile(folder / "none"); }) == ENOENT);
    CHECK(errorOf([&] { files.syncFolderOf(folder / "no/file"); }) == ENOENT);
    CHECK(errorOf([&] { files.syncFile("/dev/null"); }) == EINVAL);
}

TEST_CASE("the files and the folders of a folder are told by name", "[store]") {
    const FreshFolder folder;
    const PosixFileSystem files;
    putContent(folder / "b", "x");
    putContent(folder / "a", "x");
    fs::create_directory(folder / "c");
    CHECK(files.filesIn(folder.path().string()) == std::vector<std::string>{"a", "b"});
    CHECK(files.filesIn(folder / "none").empty());
    CHECK(files.filesIn(folder / "a").empty());
    CHECK(files.foldersIn(folder.path().string()) == std::vector<std::string>{"c"});
    CHECK(files.foldersIn(folder / "none").empty());
}

TEST_CASE("a private folder is this user's alone, or there is none", "[store]") {
    const FreshFolder folder;
    PosixFileSystem files;
    const TemporaryFolder here{folder.path().string()};
    const std::string made = files.makePrivateFolder();
    CHECK(fs::path{made}.parent_path() == folder.path());
    CHECK(fs::status(made).permissions() == fs::perms::owner_all);
    CHECK(files.makePrivateFolder() != made);
    const TemporaryFolder nowhere{folder / "none"};
    CHECK(errorOf([&] { (void)files.makePrivateFolder(); }) == ENOENT);
    const TemporaryFolder aFile{"/dev/null"};
    CHECK(errorOf([&] { (void)files.makePrivateFolder(); }) == ENOTDIR);
    const TemporaryFolder closed{"/proc"}; // to root too
    CHECK(errorOf([&] { (void)files.makePrivateFolder(); }) != 0);
}

} // namespace bahi
