#include "ledger/store/medium.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace bahi {

namespace {

constexpr unsigned long kFuse = 0x65735546;
// FAT, exFAT, NFS, SMB, CIFS, SMB2, 9p: from statfs(2).
constexpr std::array<unsigned long, 7> kForeign = {0x4d44,     0x2011BAB0, 0x6969,    0x517B,
                                                   0xFF534D42, 0xFE534D42, 0x01021997};

/// The type the mount table gives for device `major:minor`: "fuseblk", "fuse.sshfs", "ext4".
std::string mountedTypeOf(unsigned major, unsigned minor) {
    std::ifstream table{"/proc/self/mountinfo"};
    const std::string device = fmt::format("{}:{}", major, minor);
    for (std::string line; std::getline(table, line);) {
        std::istringstream words{line};
        std::string id;
        std::string parent;
        std::string number;
        words >> id >> parent >> number;
        const auto separator = line.find(" - ");
        if (number != device || separator == std::string::npos) continue;
        return line.substr(separator + 3, line.find(' ', separator + 3) - separator - 3);
    }
    return {};
}

bool isRemovable(unsigned major, unsigned minor) {
    const std::string device = fmt::format("/sys/dev/block/{}:{}/", major, minor);
    for (const std::string_view place : {"removable", "../removable"}) {
        std::ifstream file{device + std::string{place}};
        char answer = '0';
        if (file >> answer) return answer == '1';
    }
    return false;
}

} // namespace

bool isForeignMedium(const std::string& path) {
    if (path.starts_with("/media/") || path.starts_with("/run/media/")) return true;
    const std::string folder = std::filesystem::path{path}.parent_path().string();
    struct statfs volume {};
    struct stat found {};
    if (::statfs(folder.c_str(), &volume) != 0 || ::stat(folder.c_str(), &found) != 0) return false;
    const auto type = static_cast<unsigned long>(volume.f_type) & 0xFFFFFFFFUL;
    const unsigned majorNumber = major(found.st_dev);
    const unsigned minorNumber = minor(found.st_dev);
    if (type == kFuse && mountedTypeOf(majorNumber, minorNumber) != "fuseblk") return true;
    return std::find(kForeign.begin(), kForeign.end(), type) != kForeign.end() ||
           isRemovable(majorNumber, minorNumber);
}

} // namespace bahi
