#include "core/people/keyring.h"

#include "core/people/wrapping.h"

#include <sodium.h>

namespace bm {

namespace {

std::string place(std::string_view account)
{
    return "keyslot:" + std::string(account);
}

} // namespace

void putKeySlot(Tx& tx, std::string_view account, std::string_view password, const Vault& vault, KeyCost cost)
{
    const std::string salt = newSalt();
    const WrappingCost c = wrappingCost(cost);
    const std::string wrapped = wrappingKey(password, salt, c).seal(vault.key(), place(account));
    tx.exec("INSERT INTO keyslot(account,salt,ops,mem,wrapped) VALUES(?,?,?,?,?) ON CONFLICT DO UPDATE SET "
            "salt=excluded.salt,ops=excluded.ops,mem=excluded.mem,wrapped=excluded.wrapped",
            account, Blob{salt}, c.ops, c.mem, Blob{wrapped});
}

Result<Vault> openKeySlot(Database& db, std::string_view account, std::string_view password)
{
    Query q = db.query("SELECT salt,ops,mem,wrapped FROM keyslot WHERE account=?", account);
    if (!q.next())
        return Error("no-such-account", {{"account", std::string(account)}});
    return openSlot({q.str(0), q.integer(1), q.integer(2), q.str(3)}, account, password);
}

Result<Vault> openSlot(const KeySlot& slot, std::string_view account, std::string_view password)
{
    // A header that asks for all the memory of the machine is damage, not a wish.
    if (slot.ops < 1 || slot.ops > 16 || slot.mem < 8192 || slot.mem > (std::int64_t{1} << 30))
        return Error("wrong-password", {{"account", std::string(account)}});
    const Vault wrapping = wrappingKey(password, slot.salt, {slot.ops, slot.mem});
    auto key = wrapping.open(slot.wrapped, place(account));
    if (!key.ok())
        return Error("wrong-password", {{"account", std::string(account)}});
    Vault out;
    out.setKey(*key);
    sodium_memzero(key->data(), key->size());
    return out;
}

void removeKeySlot(Tx& tx, std::string_view account)
{
    tx.exec("DELETE FROM keyslot WHERE account=?", account);
}

bool hasKeySlot(Database& db, std::string_view account)
{
    Query q = db.query("SELECT 1 FROM keyslot WHERE account=?", account);
    return q.next();
}

std::string newRecoveryKey()
{
    static constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32, without 0 1 I O
    std::string out;
    for (int i = 0; i < 32; ++i) {
        if (i > 0 && i % 4 == 0)
            out.push_back('-');
        out.push_back(letters[randombytes_uniform(32)]);
    }
    return out;
}

std::string typedRecoveryKey(std::string_view typed)
{
    std::string out;
    int count = 0;
    for (const char c : typed) {
        const bool small = c >= 'a' && c <= 'z';
        if (!small && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9'))
            continue;
        if (count > 0 && count % 4 == 0)
            out.push_back('-');
        out.push_back(small ? static_cast<char>(c - 'a' + 'A') : c);
        ++count;
    }
    return out;
}

} // namespace bm
