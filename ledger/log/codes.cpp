#include "ledger/log/codes.h"

#include "ledger/log/encoding.h"
#include "ledger/log/sha256.h"

namespace bahi {

namespace {

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

constexpr std::size_t kGroup = 4; // what a hand copies at a glance

/// The first `count` letters of `digest`, a hyphen after every group.
std::string crockford(const Digest& digest, std::size_t count) {
    std::string code;
    for (std::size_t letter = 0; letter < count; ++letter) {
        if (letter > 0 && letter % kGroup == 0) code += '-';
        std::size_t value = 0;
        for (std::size_t bit = letter * 5; bit < letter * 5 + 5; ++bit)
            value = value << 1U | (digest[bit / 8] >> (7 - bit % 8) & 1U);
        code += kCrockford[value];
    }
    return code;
}

} // namespace

std::string minuteBookCode(const TreeHead& head) {
    Encoder size;
    size.u64(head.size);
    return crockford(taggedHash("bahi/minute-book/1", {head.book, size.bytes(), head.root}), 20);
}

std::string lineMark(const Digest& leaf, const Digest& root) {
    return crockford(taggedHash("bahi/line-mark/1", {leaf, root}), 16);
}

std::optional<std::string> plainCode(std::string_view written) {
    std::string code;
    for (char letter : written) {
        if (letter == '-' || letter == ' ') continue;
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        if (letter == 'O') letter = '0';
        if (letter == 'I' || letter == 'L') letter = '1';
        if (kCrockford.find(letter) == std::string_view::npos) return {};
        code += letter;
    }
    return code;
}

} // namespace bahi
