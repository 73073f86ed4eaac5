// Random bytes that are not random: while one lives, the random bytes libsodium gives to this thread come
// from a seed, so that keys, nonces, salts and with them every hash repeat. Other threads keep the real
// source.
#pragma once

#include <cstdint>

namespace bm::test {

class SeededRandomness
{
public:
    explicit SeededRandomness(std::uint64_t seed);
    ~SeededRandomness();
    SeededRandomness(const SeededRandomness&) = delete;
    SeededRandomness& operator=(const SeededRandomness&) = delete;
};

} // namespace bm::test
