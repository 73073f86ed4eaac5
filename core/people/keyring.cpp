#include "core/people/keyring.h"

#include "core/store/store_error.h"

#include <sodium.h>
#include <sys/sysinfo.h>

#include <array>

namespace bm {

namespace {

struct Cost
{
    std::int64_t ops = 1;
    std::int64_t mem = 8192;
};

Cost costOf(KeyCost cost)
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

std::string place(std::string_view account)
{
    return "keyslot:" + std::string(account);
}

// The wrapping key, in a Vault of its own so that it is wiped.
Vault wrappingKey(std::string_view password, std::string_view salt, const Cost& cost)
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

} // namespace

void putKeySlot(Tx& tx, std::string_view account, std::string_view password, const Vault& vault, KeyCost cost)
{
    if (sodium_init() < 0)
        throw StoreError("storage", "no cryptographic library");
    std::string salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    const Cost c = costOf(cost);
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
    const Vault wrapping = wrappingKey(password, q.text(0), Cost{q.integer(1), q.integer(2)});
    auto key = wrapping.open(q.text(3), place(account));
    if (!key.ok())
        return Error("wrong-password", {{"account", std::string(account)}});
    Vault out;
    out.setKey(*key);
    sodium_memzero(key->data(), key->size());
    return out;
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

} // namespace bm
