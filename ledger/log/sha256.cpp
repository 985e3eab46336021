#include "ledger/log/sha256.h"

#include "ledger/base/invariant.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <vector>

namespace bahi {

namespace {

void succeeded(int answer) {
    invariant(answer == 1, "SHA-256 does not fail");
}

} // namespace

struct Sha256::Context {
    using State = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

    State begun{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    State state{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_context{std::make_unique<Context>()} {
    // No configuration file, which may load modules of others, has a say in a hash.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> method{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    invariant(method != nullptr, "OpenSSL has SHA-256");
    succeeded(EVP_DigestInit_ex2(m_context->begun.get(), method.get(), nullptr));
}

Sha256::~Sha256() = default;

Digest Sha256::of(std::initializer_list<ByteView> parts) {
    Digest digest{};
    EVP_MD_CTX* state = m_context->state.get();
    succeeded(EVP_MD_CTX_copy_ex(state, m_context->begun.get())); // quicker than to begin
    for (const ByteView part : parts) succeeded(EVP_DigestUpdate(state, part.data(), part.size()));
    succeeded(EVP_DigestFinal_ex(state, digest.data(), nullptr));
    return digest;
}

Digest sha256(std::initializer_list<ByteView> parts) {
    thread_local Sha256 hasher;
    return hasher.of(parts);
}

Digest taggedHash(std::string_view tag, std::initializer_list<ByteView> parts) {
    thread_local Bytes whole; // keeps its room: a book has tens of thousands of these
    whole.assign(tag.begin(), tag.end());
    whole.push_back(0);
    for (const ByteView part : parts) whole.insert(whole.end(), part.begin(), part.end());
    return sha256({whole});
}

} // namespace bahi
