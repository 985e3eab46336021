#include "ledger/store/header.h"

#include "ledger/store/schema.h"

#include <algorithm>
#include <string_view>

namespace bahi {

namespace {

using namespace std::string_view_literals;

// Offsets of the SQLite file format, section 1.3.
constexpr auto kMagic = "SQLite format 3\0"sv;
constexpr std::size_t kPageSize = 16;
constexpr std::size_t kChangeCounter = 24;
constexpr std::size_t kPageCount = 28;
constexpr std::size_t kUserVersion = 60;
constexpr std::size_t kApplication = 68;
constexpr std::size_t kVersionValidFor = 92;

std::uint32_t number(const Bytes& header, std::size_t offset, std::size_t size = 4) {
    std::uint32_t value = 0;
    for (std::size_t byte = 0; byte < size; ++byte) value = value << 8U | header[offset + byte];
    return value;
}

} // namespace

bool isBook(const Bytes& header) {
    const ByteView magic = viewOf(kMagic);
    return header.size() >= kHeaderSize && std::equal(magic.begin(), magic.end(), header.begin()) &&
           number(header, kApplication) == static_cast<std::uint32_t>(kApplicationId);
}

int schemaIn(const Bytes& header) {
    return static_cast<int>(number(header, kUserVersion));
}

Result<Done> checkedHeader(const Bytes& header, std::uint64_t fileSize, bool unfinished,
                           const std::string& path) {
    const auto refused = [&](Refusal why) { return Refused{.why = why}.about(path); };
    const ByteView magic = viewOf(kMagic);
    if (header.size() < magic.size() || !std::equal(magic.begin(), magic.end(), header.begin()))
        return refused(Refusal::NotABook);
    if (header.size() < kHeaderSize) return refused(Refusal::BookCutShort);
    if (!isBook(header)) return refused(Refusal::NotABook);
    if (schemaIn(header) > currentSchema())
        return refused(Refusal::NewerBook)
            .got(std::to_string(schemaIn(header)))
            .want(std::to_string(currentSchema()));
    if (schemaIn(header) < 1) return refused(Refusal::NotABook);
    if (unfinished) return Done{};
    const std::uint64_t declared = number(header, kPageSize, 2);
    const std::uint64_t pageSize = declared == 1 ? 65536 : declared;
    const bool countIsValid = number(header, kChangeCounter) == number(header, kVersionValidFor);
    if (countIsValid && fileSize < pageSize * number(header, kPageCount))
        return refused(Refusal::BookCutShort);
    return Done{};
}

} // namespace bahi
