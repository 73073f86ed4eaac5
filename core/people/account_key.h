// AccountKey: what lets a person log in at any PC of the office although the PCs share no key: a key pair of
// his own (X25519), the private half wrapped by his password (Argon2id). It travels with the account (entry
// "key"). A PC that is unlocked seals its own data key to the public half (table keybox); later his password
// opens the private half, that opens the box, and the box holds the data key.
//
// A change of password wraps the same private key anew; nothing else is sealed again. A forgotten password is
// replaced by a new pair, for which every PC seals again as soon as it hears of it and is unlocked.
// Errors: wrong-password.
#pragma once

#include "core/people/keyring.h"

#include <optional>

namespace bm {

struct AccountKey
{
    std::string publicKey, salt, wrapped; // bytes
    std::int64_t ops = 0, mem = 0;
    friend bool operator==(const AccountKey&, const AccountKey&) = default;
};

[[nodiscard]] AccountKey newAccountKey(std::string_view account, std::string_view password, KeyCost cost);
[[nodiscard]] Result<AccountKey> rewrapped(const AccountKey& key, std::string_view account,
                                           std::string_view oldPassword, std::string_view newPassword,
                                           KeyCost cost);
// The PC's data key, sealed so that only this account's password opens it.
[[nodiscard]] std::string sealedFor(const AccountKey& key, const Vault& vault);
[[nodiscard]] Result<Vault> openSealed(const AccountKey& key, std::string_view account,
                                       std::string_view password, std::string_view sealed);

// As members of an entry's facts, in hex.
[[nodiscard]] std::string accountKeyToJson(const AccountKey& key);
[[nodiscard]] std::optional<AccountKey> accountKeyFromJson(std::string_view json);

} // namespace bm
