#include "ledger/log/commitment.h"

#include "ledger/log/sha256.h"

namespace bahi {

Commitment commitmentTo(std::string_view text, TextField field, const Salt& salt) {
    const auto number = static_cast<std::uint8_t>(field);
    return taggedHash("bahi/text/1", {salt, ByteView{&number, 1}, viewOf(text)});
}

} // namespace bahi
