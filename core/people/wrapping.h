// How a password becomes a key that wraps another: Argon2id (RELIABILITY.md 1.3). Private to people.
#pragma once

#include "core/people/keyring.h"

namespace bm {

struct WrappingCost
{
    std::int64_t ops = 1;
    std::int64_t mem = 8192; // bytes
};

[[nodiscard]] WrappingCost wrappingCost(KeyCost cost);
[[nodiscard]] std::string newSalt();
// In a Vault of its own so that it is wiped. Throws StoreError when there is not enough memory.
[[nodiscard]] Vault wrappingKey(std::string_view password, std::string_view salt, const WrappingCost& cost);

} // namespace bm
