#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"

namespace bahi {

/// The payloads of kinds 25 and 26 (docs/format.md, 4.25 and 4.26): how a debt is to be paid back.
/// Reading throws MalformedRecord for whatever writing would not have written. Of the JSON it looks
/// at the braces, as the schema does; what stands between them is for who reckons with the terms.
void put(Encoder& out, const TermsAgreed& agreed);
void put(Encoder& out, const TermsChanged& changed);

TermsAgreed termsAgreedIn(Decoder& in);
TermsChanged termsChangedIn(Decoder& in);

} // namespace bahi
