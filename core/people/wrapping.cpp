#include "core/people/wrapping.h"

#include "core/store/store_error.h"

#include <sodium.h>
#include <sys/sysinfo.h>

#include <array>

namespace bm {

WrappingCost wrappingCost(KeyCost cost)
{
    if (cost == KeyCost::Light)
        return {1, 8192};
    struct ::sysinfo info
    {
    };
    const bool small = ::sysinfo(&info) == 0 && static_cast<std::uint64_t>(info.totalram) * info.mem_unit <=
                                                    std::uint64_t{4} * 1024 * 1024 * 1024;
    return {3, (small ? 64 : 256) * std::int64_t{1024} * 1024};
}

std::string newSalt()
{
    if (sodium_init() < 0)
        throw StoreError("storage", "no cryptographic library");
    std::string salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Vault wrappingKey(std::string_view password, std::string_view salt, const WrappingCost& cost)
{
    std::array<unsigned char, Vault::keySize> key{};
    if (sodium_init() < 0 || salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(key.data(), key.size(), password.data(), password.size(),
                      reinterpret_cast<const unsigned char*>(salt.data()),
                      static_cast<unsigned long long>(cost.ops), static_cast<std::size_t>(cost.mem),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw StoreError("storage", "not enough memory for the password check");
    Vault out;
    out.setKey({reinterpret_cast<const char*>(key.data()), key.size()});
    sodium_memzero(key.data(), key.size());
    return out;
}

} // namespace bm
