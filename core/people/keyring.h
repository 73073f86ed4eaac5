// Keyring: the station's data key wrapped per account (and for the paper recovery sheet), in table keyslot.
//
// Argon2id turns a password into a wrapping key (RELIABILITY.md 1.3: 256 MiB / 3 passes, 64 MiB on a machine
// with 4 GiB or less; a trial office uses the lightest, so that scripts are quick). The parameters are stored
// with each slot. Changing a password wraps the same data key anew; nothing else is encrypted again.
// Errors: no-such-account, wrong-password.
#pragma once

#include "core/base/result.h"
#include "core/journal/vault.h"
#include "core/store/database.h"

namespace bm {

enum class KeyCost
{
    Light,
    Normal
};

void putKeySlot(Tx& tx, std::string_view account, std::string_view password, const Vault& vault,
                KeyCost cost);
struct KeySlot
{
    std::string salt; // bytes
    std::int64_t ops = 0, mem = 0;
    std::string wrapped;
};
[[nodiscard]] Result<Vault> openSlot(const KeySlot& slot, std::string_view account,
                                     std::string_view password);
[[nodiscard]] Result<Vault> openKeySlot(Database& db, std::string_view account, std::string_view password);
void removeKeySlot(Tx& tx, std::string_view account);
[[nodiscard]] bool hasKeySlot(Database& db, std::string_view account);

// The slot of the recovery sheet; its password is what newRecoveryKey() gave.
inline constexpr std::string_view recoverySlot = "recovery:";
// 160 random bits in 8 groups of 4 characters without look-alikes, for a sheet of paper.
[[nodiscard]] std::string newRecoveryKey();
// As it was typed from the sheet: small letters, blanks and forgotten dashes are no mistakes.
[[nodiscard]] std::string typedRecoveryKey(std::string_view typed);

} // namespace bm
