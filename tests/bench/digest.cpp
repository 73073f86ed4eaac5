// SHA-256 of an entry's size: our way to OpenSSL against its low-level calls.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/base/digest.h"

#include "tests/bench/bench.h"

#include <openssl/sha.h>

using namespace bm;
using namespace bm::bench;

int main()
{
    const std::string entry(431, 'x');
    constexpr int operations = 20000;
    const auto sides = rotate(
        40, 4, operations,
        [&] {
            for (int i = 0; i < operations; ++i)
                keep(sha256(entry));
        },
        [&] {
            unsigned char out[SHA256_DIGEST_LENGTH];
            for (int i = 0; i < operations; ++i) {
                SHA256_CTX context;
                SHA256_Init(&context);
                SHA256_Update(&context, entry.data(), entry.size());
                SHA256_Final(out, &context);
                keep(out);
            }
        });
    const double ratio = sides.ours / sides.floor;
    row("SHA-256 of 431 bytes", number(sides.ours * 1000, "ns", 0), number(sides.floor * 1000, "ns", 0),
        times(ratio), "<= 1.1 x low-level calls", ratio <= 1.1);
}
