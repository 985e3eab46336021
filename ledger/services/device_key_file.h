#pragma once

#include "ledger/base/random.h"
#include "ledger/log/device_key.h"
#include "ledger/store/file_system.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace bahi {

/// This computer's key is there, but is none.
class BrokenKey : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// This computer's key, from `folder`; made there the first time, readable by this user alone.
/// Throws FileFailure when the folder cannot be written, BrokenKey for a damaged one.
DeviceKey deviceKeyIn(const std::string& folder, FileSystem& files, RandomSource& random);

/// The same, if the computer has one: nothing is made. Throws as above.
std::optional<DeviceKey> existingDeviceKey(const std::string& folder, FileSystem& files);

} // namespace bahi
