#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"

namespace bahi {

/// Writes the part of a record that differs by kind (docs/format.md, section 4).
void put(Encoder& out, const Payload& payload);
/// Reads it back. Throws MalformedRecord for whatever `put` would not have written.
Payload payloadIn(std::uint8_t kind, Decoder& in);

} // namespace bahi
