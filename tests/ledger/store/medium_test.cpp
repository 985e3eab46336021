#include "ledger/store/medium.h"

#include "tests/support/office.h"
#include "tests/support/where_the_kernel_refuses.h"

#include <catch2/catch.hpp>

#include <cerrno>
#include <filesystem>
#include <sstream>

namespace bahi {

using namespace plain;
namespace fs = std::filesystem;

namespace {

constexpr unsigned long kExt4 = 0xEF53;
constexpr unsigned long kFuse = 0x65735546;

std::string mountedTypeFor(const std::string& device) {
    std::istringstream table{
        "22 29 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw\n"
        "not a line of this table\n"
        "29 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        "88 29 0:55 / /home/usha/far rw - fuse.sshfs far:/ rw\n"
        "90 29 8:17 / /windows rw - fuseblk /dev/sdb1 rw\n"
        "91 29 8:33 / /odd rw and no type\n"
        "92 29 8:33 / /odd rw - xfs /dev/sdc1 rw\n"
        "93 29 8:49 / /short rw - vfat"};
    return mountedTypeIn(table, device);
}

} // namespace

TEST_CASE("a live book does not stand on a stick", "[store]") {
    CHECK(isForeignMedium("/media/usha/STICK/group.bahi"));
    CHECK(isForeignMedium("/run/media/usha/STICK/group.bahi"));
    CHECK_FALSE(isForeignMedium("/medias/group.bahi"));
    CHECK_FALSE(isForeignMedium((fs::temp_directory_path() / "media" / "group.bahi").string()));
    CHECK_FALSE(isForeignMedium((fs::temp_directory_path() / "group.bahi").string()));
}

TEST_CASE("a folder the kernel says nothing about is not called foreign", "[store]") {
    const FreshFolder folder;
    CHECK(whereTheKernelRefuses(__NR_newfstatat, EACCES,
                                [&] { return !isForeignMedium(folder / "group.bahi"); }));
    CHECK(whereTheKernelRefuses(__NR_statfs, EACCES,
                                [&] { return !isForeignMedium(folder / "group.bahi"); }));
}

TEST_CASE("a stick, a share and what a program mounts are foreign, a disk is not", "[store]") {
    CHECK_FALSE(isForeign({kExt4, "ext4", false}));
    CHECK(isForeign({kExt4, "ext4", true}));
    for (const unsigned long type :
         {0x4d44UL, 0x2011BAB0UL, 0x6969UL, 0x517BUL, 0xFF534D42UL, 0xFE534D42UL, 0x01021997UL}) {
        CAPTURE(type);
        CHECK(isForeign({type, "", false}));
    }
    CHECK(isForeign({kFuse, "fuse.sshfs", false}));
    CHECK(isForeign({kFuse, "", false}));
    CHECK_FALSE(isForeign({kFuse, "fuseblk", false})); // NTFS on the machine's own disk
    CHECK(isForeign({kFuse, "fuseblk", true}));
}

TEST_CASE("the mount table says how a device is mounted", "[store]") {
    CHECK(mountedTypeFor("8:1") == "ext4");
    CHECK(mountedTypeFor("0:55") == "fuse.sshfs");
    CHECK(mountedTypeFor("8:17") == "fuseblk");
    CHECK(mountedTypeFor("8:33") == "xfs"); // its first line says nothing
    CHECK(mountedTypeFor("8:49") == "vfat");
    CHECK(mountedTypeFor("8:2").empty());
    CHECK(mountedTypeFor("").empty());
}

TEST_CASE("a partition is as removable as its disk", "[store]") {
    const FreshFolder folder;
    const auto disk = [&](const std::string& name, std::string_view answer) {
        fs::create_directories(folder / (name + "/part"));
        putContent(folder / (name + "/removable"), answer);
        return folder / name;
    };
    const std::string stick = disk("stick", "1\n");
    CHECK(isRemovable(stick));
    CHECK(isRemovable(stick + "/part"));
    const std::string fixed = disk("fixed", "0\n");
    CHECK_FALSE(isRemovable(fixed));
    CHECK_FALSE(isRemovable(fixed + "/part"));
    CHECK_FALSE(isRemovable(disk("silent", "")));
    CHECK_FALSE(isRemovable(folder / "none"));
}

} // namespace bahi
