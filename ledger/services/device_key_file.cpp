#include "ledger/services/device_key_file.h"

#include <algorithm>
#include <stdexcept>

namespace bahi {

namespace {

std::string pathIn(const std::string& folder) {
    return folder + "/device.key";
}

DeviceKey keyIn(const std::string& path, FileSystem& files) {
    const Bytes stored = files.head(path, 65);
    const std::string text{stored.begin(), stored.end()};
    const auto bytes = fromHex(std::string_view{text}.substr(0, 64));
    if (!bytes || bytes->size() != 32) throw BrokenKey{path + " does not hold this computer's key"};
    DeviceKey::Seed seed{};
    std::copy(bytes->begin(), bytes->end(), seed.begin());
    return DeviceKey{seed};
}

} // namespace

DeviceKey deviceKeyIn(const std::string& folder, FileSystem& files, RandomSource& random) {
    const std::string path = pathIn(folder);
    if (!files.look(path).exists) {
        // Two programs may come here at once: one key gets the name, and both use that one.
        const std::string part = path + "." + toHex(random.bytes<8>());
        files.writeSmallFile(part, toHex(random.bytes<32>()) + "\n");
        if (!files.renameToNew(part, path)) files.remove(part);
    }
    return keyIn(path, files);
}

std::optional<DeviceKey> existingDeviceKey(const std::string& folder, FileSystem& files) {
    const std::string path = pathIn(folder);
    if (!files.look(path).exists) return {};
    return keyIn(path, files);
}

} // namespace bahi
