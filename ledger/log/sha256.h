#pragma once

#include "ledger/base/bytes.h"

#include <memory>
#include <string_view>

namespace bahi {

/// SHA-256 through one reused OpenSSL context. Parts are hashed as if written one after another.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    Digest of(std::initializer_list<ByteView> parts);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// The same for callers that hash once in a while.
Digest sha256(std::initializer_list<ByteView> parts);

/// Hash of `parts` under a domain tag: tag, a zero byte, then the parts. One purpose, one tag, so
/// that a hash made for one is never taken for another.
Digest taggedHash(std::string_view tag, std::initializer_list<ByteView> parts);

} // namespace bahi
