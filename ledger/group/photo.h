#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/result.h"

#include <cstddef>
#include <string>

namespace bahi {

inline constexpr std::size_t kPhotoBytes = 60'000;
inline constexpr int kPhotoWidth = 240; // pixels
inline constexpr int kPhotoHeight = 300;

/// Is `jpeg` a photo as it is kept: a JPEG of at most 240 x 300 pixels and 60,000 bytes, without
/// anything in it that says where, when or with what it was taken? Refuses PhotoMalformed of
/// `name`.
Result<Done> checkedPhoto(ByteView jpeg, const std::string& name);

} // namespace bahi
