#pragma once

#include <string>

namespace bahi {

/// Sticks and shares answer "written" before it is true: in tests a quarter of the power cuts on
/// such media ruined a live book. So a live book stands only on the machine's own disk: not on
/// FAT, exFAT, NFS, SMB or a FUSE file system other than NTFS, not under /media or /run/media,
/// not on a device that says it is removable.
bool isForeignMedium(const std::string& path);

} // namespace bahi
