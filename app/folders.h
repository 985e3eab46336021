#pragma once

#include <string>

namespace bahi {

/// Where this user's things are kept, by the XDG rules.
struct Folders {
    std::string data;  // $XDG_DATA_HOME/bahi, or ~/.local/share/bahi: the device key, backups
    std::string state; // $XDG_STATE_HOME/bahi, or ~/.local/state/bahi: how far was verified
};

Folders foldersOfUser();

} // namespace bahi
