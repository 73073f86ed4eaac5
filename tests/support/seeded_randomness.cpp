#include "tests/support/seeded_randomness.h"

#include "core/base/digest.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string>

namespace bm::test {

namespace {

struct Source
{
    bool seeded = false;
    std::uint64_t seed = 0;
    std::uint64_t block = 0;
};
// NOLINTNEXTLINE: libsodium asks for plain functions.
thread_local Source source;

void fill(void* out, std::size_t size)
{
    if (!source.seeded) {
        randombytes_sysrandom_implementation.buf(out, size);
        return;
    }
    auto* bytes = static_cast<unsigned char*>(out);
    while (size > 0) {
        const Hash h = sha256("bianmin-test-randomness " + std::to_string(source.seed) + " " +
                              std::to_string(source.block++));
        const std::size_t n = std::min(size, h.size());
        std::memcpy(bytes, h.data(), n);
        bytes += n;
        size -= n;
    }
}

std::uint32_t word()
{
    std::uint32_t out = 0;
    fill(&out, sizeof out);
    return out;
}

const char* implementationName()
{
    return "test";
}

randombytes_implementation threadwise{implementationName, word, nullptr, nullptr, fill, nullptr};

} // namespace

SeededRandomness::SeededRandomness(std::uint64_t seed)
{
    // Started with its own source first: what it needs for itself must not take from ours.
    static const bool ready = sodium_init() >= 0 && randombytes_set_implementation(&threadwise) == 0;
    if (!ready || source.seeded)
        throw std::runtime_error(ready ? "seeded twice" : "no cryptographic library");
    source = {true, seed, 0};
}

SeededRandomness::~SeededRandomness()
{
    source = {};
}

} // namespace bm::test
