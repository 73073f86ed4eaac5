// SHA-256 (FIPS 180-4) by OpenSSL, whose code uses the processor's own instructions. The algorithm is fetched
// once and contexts are kept: about 300 ns for an entry of 431 bytes, where the deprecated low-level calls
// take 250 and fetching each time over 500 (tests/bench/digest.cpp).
#pragma once

#include "core/base/ids.h"

#include <string_view>

namespace bm {

// One after another: add() any number of times, then finish(), after which it is empty and ready again.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

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
    void* m_context;
};

// The hash of one piece, with a context kept per thread.
[[nodiscard]] Hash sha256(std::string_view bytes);

} // namespace bm
