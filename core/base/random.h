// Random bytes from the kernel's generator, by way of libsodium. Never fails: libsodium stops the program
// when the system has no source of randomness.
#pragma once

#include "core/base/ids.h"

#include <cstddef>

namespace bm {

void randomFill(void* out, std::size_t size);

[[nodiscard]] Bytes16 randomBytes16();

// randomId<StationId>()
template <class Identifier> [[nodiscard]] Identifier randomId()
{
    return Identifier{randomBytes16()};
}

} // namespace bm
