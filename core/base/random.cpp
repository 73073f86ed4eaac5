#include "core/base/random.h"

#include <sodium.h>

#include <cstdlib>

namespace bm {

void randomFill(void* out, std::size_t size)
{
    // sodium_init() is cheap after the first call and safe from several threads.
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
    randombytes_buf(out, size);
}

Bytes16 randomBytes16()
{
    Bytes16 out{};
    randomFill(out.data(), out.size());
    return out;
}

} // namespace bm
