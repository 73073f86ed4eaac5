// The calls are deprecated, not their result; see the header.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/base/digest.h"

#include <cstdlib>
#include <limits>

namespace bm {

namespace {

// Hashing in memory fails only when OpenSSL is broken; no caller could go on.
void must(int rc)
{
    if (rc != 1)
        std::abort();
}

} // namespace

Sha256::Sha256()
{
    must(SHA256_Init(&m_state));
}

Sha256& Sha256::add(const void* data, std::size_t size)
{
    must(SHA256_Update(&m_state, data, size));
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
    must(SHA256_Final(out.data(), &m_state));
    must(SHA256_Init(&m_state));
    return out;
}

Hash sha256(std::string_view bytes)
{
    return Sha256().add(bytes).finish();
}

} // namespace bm
