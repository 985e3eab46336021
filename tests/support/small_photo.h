#pragma once

#include "ledger/base/bytes.h"

#include <string_view>

namespace bahi::plain {

/// The frame of a JPEG of `width` x `height` pixels, with `body` where its light and shade would
/// stand: as far as the book looks, a photo.
inline Bytes smallPhoto(int width, int height, std::string_view body) {
    const auto low = [](int value) { return static_cast<std::uint8_t>(value & 0xFF); };
    const auto high = [](int value) { return static_cast<std::uint8_t>(value >> 8); };
    Bytes jpeg{0xFF, 0xD8, 0xFF, 0xE0, 0, 9, 'J', 'F', 'I', 'F', 0, 1, 1};
    for (const std::uint8_t byte :
         Bytes{0xFF, 0xC0, 0, 8, 8, high(height), low(height), high(width), low(width), 0})
        jpeg.push_back(byte);
    for (const std::uint8_t byte : Bytes{0xFF, 0xDA, 0, 2}) jpeg.push_back(byte);
    jpeg.insert(jpeg.end(), body.begin(), body.end());
    jpeg.push_back(0xFF);
    jpeg.push_back(0xD9);
    return jpeg;
}

} // namespace bahi::plain
