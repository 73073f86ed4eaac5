#include "core/base/digest.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <limits>

namespace bm {

namespace {

// Fetched once and never freed: it lives as long as the program.
EVP_MD* algorithm()
{
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

EVP_MD_CTX* context(void* p)
{
    return static_cast<EVP_MD_CTX*>(p);
}

// Hashing in memory fails only when OpenSSL is broken or memory is out; no caller could go on.
void must(int rc)
{
    if (rc != 1)
        std::abort();
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    must(m_context ? 1 : 0);
    must(EVP_DigestInit_ex2(context(m_context), algorithm(), nullptr));
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(context(m_context));
}

Sha256& Sha256::add(const void* data, std::size_t size)
{
    must(EVP_DigestUpdate(context(m_context), data, size));
    return *this;
}

Sha256& Sha256::add(std::string_view bytes)
{
    return add(bytes.data(), bytes.size());
}

Sha256& Sha256::addU32(std::uint32_t value)
{
    const unsigned char bytes[4] = {
        static_cast<unsigned char>(value >> 24U), static_cast<unsigned char>(value >> 16U),
        static_cast<unsigned char>(value >> 8U), static_cast<unsigned char>(value)};
    return add(bytes, sizeof bytes);
}

Sha256& Sha256::addU64(std::uint64_t value)
{
    return addU32(static_cast<std::uint32_t>(value >> 32U)).addU32(static_cast<std::uint32_t>(value));
}

Sha256& Sha256::addField(std::string_view bytes)
{
    must(bytes.size() <= std::numeric_limits<std::uint32_t>::max() ? 1 : 0);
    return addU32(static_cast<std::uint32_t>(bytes.size())).add(bytes);
}

Hash Sha256::finish()
{
    Hash out{};
    must(EVP_DigestFinal_ex(context(m_context), out.data(), nullptr));
    // A null type starts again with the same algorithm, without fetching it.
    must(EVP_DigestInit_ex2(context(m_context), nullptr, nullptr));
    return out;
}

Hash sha256(std::string_view bytes)
{
    thread_local Sha256 kept;
    return kept.add(bytes).finish();
}

} // namespace bm
