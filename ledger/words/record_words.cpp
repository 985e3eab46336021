#include "ledger/words/record_words.h"

#include "ledger/log/record.h"

#include <array>

namespace bahi {

namespace {

// In the order of the kind byte, from 1.
constexpr std::array<std::string_view, std::variant_size_v<Payload>> kWords = {
    "book",    "device",         "account",    "rules",    "member",         "leaver",
    "meeting", "roll call",      "resolution", "loan",     "voucher",        "erasure",
    "page",    "filing",         "minutes",    "count",    "missed meeting", "office",
    "nominee", "details",        "loan note",  "training", "settings",       "bank statement",
    "terms",   "change of terms"};

} // namespace

std::string_view wordOfKind(std::uint8_t kind) {
    return kWords.at(kind - 1U);
}

std::string_view wordOfKindName(std::string_view name) {
    for (std::size_t place = 0; place < kWords.size(); ++place)
        if (kindName(static_cast<std::uint8_t>(place + 1)) == name) return kWords.at(place);
    return name;
}

} // namespace bahi
