#pragma once

#include "ledger/store/file_system.h"
#include "ledger/store/writer.h"

#include <string>

namespace bahi {

/// What the services work with on this computer, put together once by the program.
struct Office {
    FileSystem& files;
    Machine machine;
    std::string dataFolder;  // this user's data: the device key, automatic backups
    std::string stateFolder; // what this computer remembers: how far each book was verified
};

} // namespace bahi
