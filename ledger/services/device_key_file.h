#pragma once

#include "ledger/base/random.h"
#include "ledger/log/device_key.h"
#include "ledger/store/file_system.h"

#include <string>

namespace bahi {

/// This computer's key, from `folder`; made there the first time, readable by this user alone.
/// Throws FileFailure when the folder cannot be written, std::runtime_error for a damaged key.
DeviceKey deviceKeyIn(const std::string& folder, FileSystem& files, RandomSource& random);

} // namespace bahi
