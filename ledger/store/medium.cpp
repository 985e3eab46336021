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

} // namespace

std::string mountedTypeIn(std::istream& table, const std::string& device) {
    constexpr std::string_view kBeforeType = " - ";
    for (std::string line; std::getline(table, line);) {
        std::istringstream words{line};
        std::string id;
        std::string parent;
        std::string number;
        words >> id >> parent >> number;
        const auto separator = line.find(kBeforeType);
        if (number != device || separator == std::string::npos) continue;
        const auto type = separator + kBeforeType.size();
        return line.substr(type, line.find(' ', type) - type);
    }
    return {};
}

bool isRemovable(const std::string& folder) {
    for (const std::string_view place : {"/removable", "/../removable"}) {
        std::ifstream file{folder + std::string{place}};
        char answer = '0';
        if (file >> answer) return answer == '1';
    }
    return false;
}

bool isForeign(const Volume& volume) {
    if (volume.type == kFuse && volume.mountedAs != "fuseblk") return true;
    return std::find(kForeign.begin(), kForeign.end(), volume.type) != kForeign.end() ||
           volume.isRemovable;
}

bool isForeignMedium(const std::string& path) {
    if (path.starts_with("/media/") || path.starts_with("/run/media/")) return true;
    const std::string folder = std::filesystem::path{path}.parent_path().string();
    struct statfs volume {};
    struct stat found {};
    if (::statfs(folder.c_str(), &volume) != 0 || ::stat(folder.c_str(), &found) != 0) return false;
    const std::string device = fmt::format("{}:{}", major(found.st_dev), minor(found.st_dev));
    std::ifstream table{"/proc/self/mountinfo"};
    return isForeign({.type = static_cast<unsigned long>(volume.f_type) & 0xFFFFFFFFUL,
                      .mountedAs = mountedTypeIn(table, device),
                      .isRemovable = isRemovable("/sys/dev/block/" + device)});
}

} // namespace bahi
