// PIN: 4 to 6 digits that uncover a window whose data stay open behind it; on one PC, with few tries.
#pragma once

#include <string>

namespace bm {

[[nodiscard]] bool pinWellFormed(const std::string& pin);
// Argon2id by libsodium, its own text form with salt and parameters. Throws StoreError without memory.
[[nodiscard]] std::string pinHash(const std::string& pin);
[[nodiscard]] bool pinMatches(const std::string& hash, const std::string& pin);

} // namespace bm
