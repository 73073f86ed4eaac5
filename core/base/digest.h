// SHA-256 (FIPS 180-4) by OpenSSL, whose code uses the processor's own instructions: about 250 ns for an
// entry of 431 bytes (tests/bench/digest.cpp). Its low-level calls are used, which OpenSSL 3 calls deprecated
// and keeps: through a kept EVP context, its algorithm fetched once, the same takes 295 ns (beginning one
// anew costs 40), and every small field 12 ns where here it is copied.
#pragma once

#include "core/base/ids.h"

#include <openssl/sha.h>

#include <string_view>

namespace bm {

// One after another: add() any number of times, then finish(), after which it is empty and ready again.
class Sha256
{
public:
    Sha256();

    Sha256& add(std::string_view bytes);
    Sha256& add(const void* data, std::size_t size);
    // Big-endian, for the length prefixes of a record's fields.
    Sha256& addU32(std::uint32_t value);
    Sha256& addU64(std::uint64_t value);
    // The length as 32 bits, then the bytes. Longer than 4 GiB is a mistake of the caller and ends the
    // program.
    Sha256& addField(std::string_view bytes);
    [[nodiscard]] Hash finish();

private:
    SHA256_CTX m_state;
};

// The hash of one piece.
[[nodiscard]] Hash sha256(std::string_view bytes);

} // namespace bm
