#pragma once

#include <istream>
#include <string>

namespace bahi {

/// Sticks and shares answer "written" before it is true: in tests a quarter of the power cuts on
/// such media ruined a live book. So a live book stands only on the machine's own disk: not on
/// FAT, exFAT, NFS, SMB or a FUSE file system other than NTFS, not under /media or /run/media,
/// not on a device that says it is removable.
bool isForeignMedium(const std::string& path);

/// What the kernel says of the volume a folder stands on.
struct Volume {
    unsigned long type = 0;   // of statfs(2)
    std::string mountedAs;    // "ext4", "fuseblk", "fuse.sshfs"
    bool isRemovable = false; // or a partition of what is
};
bool isForeign(const Volume& volume);

/// The type that `table`, written as /proc/self/mountinfo, has for `device`, written as 8:1.
/// Empty if it has none.
std::string mountedTypeIn(std::istream& table, const std::string& device);

/// Is the device that `folder` describes, as /sys/dev/block/8:1 does, or the disk whose partition
/// it is, removable?
bool isRemovable(const std::string& folder);

} // namespace bahi
