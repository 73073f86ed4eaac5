#include "core/people/pin.h"

#include "core/store/store_error.h"

#include <sodium.h>

#include <algorithm>

namespace bm {

bool pinWellFormed(const std::string& pin)
{
    return pin.size() >= 4 && pin.size() <= 6 &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string pinHash(const std::string& pin)
{
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), pin.data(), pin.size(),
                                               crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN) != 0)
        throw StoreError("storage", "not enough memory for the PIN");
    hash.resize(std::char_traits<char>::length(hash.c_str()));
    return hash;
}

bool pinMatches(const std::string& hash, const std::string& pin)
{
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace bm
