#pragma once

#include "ledger/base/random.h"
#include "ledger/log/device_key.h"
#include "ledger/store/file_system.h"

#include <optional>
#include <string>

namespace bahi {

/// This computer's key, from `folder`; made there the first time, readable by this user alone.
/// Throws FileFailure when the folder cannot be written, std::runtime_error for a damaged key.
DeviceKey deviceKeyIn(const std::string& folder, FileSystem& files, RandomSource& random);

/// The same, if the computer has one: nothing is made. Throws as above.
std::optional<DeviceKey> existingDeviceKey(const std::string& folder, FileSystem& files);

} // namespace bahi
