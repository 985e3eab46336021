#include "ledger/group/photo.h"

#include <cstdint>
#include <optional>

namespace bahi {

namespace {

// ISO/IEC 10918-1, table B.1.
constexpr int kFirstMarker = 0xC0;
constexpr int kHuffman = 0xC4;
constexpr int kArithmetic = 0xCC;
constexpr int kLastFrame = 0xCF;
constexpr int kReserved = 0xC8;
constexpr int kImageBegins = 0xD8;
constexpr int kImageEnds = 0xD9;
constexpr int kScanBegins = 0xDA;
constexpr int kFirstOfPrograms = 0xE1; // after JFIF's 0xE0: Exif, profiles, makers' notes
constexpr int kLastOfPrograms = 0xEF;
constexpr int kComment = 0xFE;

/// A segment between the beginning of a JPEG and its first scan.
struct Segment {
    int marker;
    std::size_t begin; // of what it holds
    std::size_t size;
};

class Reader {
public:
    explicit Reader(ByteView bytes) : m_bytes{bytes} {}

    int u8(std::size_t at) const { return at < m_bytes.size() ? m_bytes[at] : -1; }
    int u16(std::size_t at) const {
        return at + 1 < m_bytes.size() ? m_bytes[at] << 8 | m_bytes[at + 1] : -1;
    }
    bool isMarker(std::size_t at, int marker) const {
        return u8(at) == 0xFF && u8(at + 1) == marker;
    }
    std::optional<Segment> segmentAt(std::size_t at) const {
        const int size = u16(at + 2);
        if (u8(at) != 0xFF || u8(at + 1) < kFirstMarker || size < 2) return {};
        const Segment segment{u8(at + 1), at + 4, static_cast<std::size_t>(size) - 2};
        if (segment.begin + segment.size > m_bytes.size()) return {};
        return segment;
    }

private:
    ByteView m_bytes;
};

bool saysMore(int marker) {
    return marker == kComment || (marker >= kFirstOfPrograms && marker <= kLastOfPrograms);
}

bool isFrame(int marker) {
    return marker >= kFirstMarker && marker <= kLastFrame && marker != kHuffman &&
           marker != kArithmetic && marker != kReserved;
}

/// `precision u8, height u16, width u16`.
bool isSmall(const Reader& reader, const Segment& frame) {
    const int height = reader.u16(frame.begin + 1);
    const int width = reader.u16(frame.begin + 3);
    return frame.size >= 5 && height >= 1 && height <= kPhotoHeight && width >= 1 &&
           width <= kPhotoWidth;
}

bool isPhoto(ByteView jpeg) {
    const Reader reader{jpeg};
    if (jpeg.size() > kPhotoBytes || jpeg.size() < 4) return false;
    if (!reader.isMarker(0, kImageBegins) || !reader.isMarker(jpeg.size() - 2, kImageEnds))
        return false;
    bool hasFrame = false;
    for (std::size_t at = 2;;) {
        const auto segment = reader.segmentAt(at);
        if (!segment || saysMore(segment->marker)) return false;
        if (segment->marker == kScanBegins) return hasFrame;
        if (isFrame(segment->marker)) {
            if (hasFrame || !isSmall(reader, *segment)) return false;
            hasFrame = true;
        }
        at = segment->begin + segment->size;
    }
}

} // namespace

Result<Done> checkedPhoto(ByteView jpeg, const std::string& name) {
    if (isPhoto(jpeg)) return Done{};
    return Refused{.why = Refusal::PhotoMalformed}.about(name);
}

} // namespace bahi
