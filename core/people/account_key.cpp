#include "core/people/account_key.h"

#include "core/base/encoding.h"
#include "core/base/json.h"
#include "core/base/raw_bytes.h"
#include "core/people/wrapping.h"
#include "core/store/store_error.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace bm {

namespace {

using Secret = std::array<unsigned char, crypto_box_SECRETKEYBYTES>;

std::string place(std::string_view account)
{
    return "account-key:" + std::string(account);
}

std::string_view bytesOf(const Secret& secret)
{
    return {reinterpret_cast<const char*>(secret.data()), secret.size()};
}

AccountKey wrap(std::string publicKey, const Secret& secret, std::string_view account,
                std::string_view password, KeyCost cost)
{
    AccountKey key;
    const WrappingCost c = wrappingCost(cost);
    key.publicKey = std::move(publicKey);
    key.salt = newSalt();
    key.ops = c.ops;
    key.mem = c.mem;
    key.wrapped = wrappingKey(password, key.salt, c).seal(bytesOf(secret), place(account));
    return key;
}

Result<Secret> unwrap(const AccountKey& key, std::string_view account, std::string_view password)
{
    auto plain = wrappingKey(password, key.salt, {key.ops, key.mem}).open(key.wrapped, place(account));
    Secret secret{};
    if (!plain.ok() || plain->size() != secret.size())
        return Error("wrong-password", {{"account", std::string(account)}});
    std::copy_n(raw(*plain), secret.size(), secret.begin());
    sodium_memzero(plain->data(), plain->size());
    return secret;
}

} // namespace

AccountKey newAccountKey(std::string_view account, std::string_view password, KeyCost cost)
{
    if (sodium_init() < 0)
        throw StoreError("storage", "no cryptographic library");
    std::string publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    Secret secret{};
    crypto_box_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), secret.data());
    AccountKey key = wrap(std::move(publicKey), secret, account, password, cost);
    sodium_memzero(secret.data(), secret.size());
    return key;
}

Result<AccountKey> rewrapped(const AccountKey& key, std::string_view account, std::string_view oldPassword,
                             std::string_view newPassword, KeyCost cost)
{
    auto secret = unwrap(key, account, oldPassword);
    if (!secret.ok())
        return secret.error();
    AccountKey out = wrap(key.publicKey, *secret, account, newPassword, cost);
    sodium_memzero(secret->data(), secret->size());
    return out;
}

std::string sealedFor(const AccountKey& key, const Vault& vault)
{
    if (key.publicKey.size() != crypto_box_PUBLICKEYBYTES)
        throw StoreError("damaged", "a public key of the wrong size");
    const std::string_view plain = vault.key();
    std::string out(plain.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(reinterpret_cast<unsigned char*>(out.data()), raw(plain), plain.size(),
                        raw(key.publicKey)) != 0)
        throw StoreError("damaged", "a public key that seals nothing");
    return out;
}

Result<Vault> openSealed(const AccountKey& key, std::string_view account, std::string_view password,
                         std::string_view sealed)
{
    auto secret = unwrap(key, account, password);
    if (!secret.ok())
        return secret.error();
    std::array<unsigned char, Vault::keySize> plain{};
    const bool open = key.publicKey.size() == crypto_box_PUBLICKEYBYTES &&
                      sealed.size() == plain.size() + crypto_box_SEALBYTES &&
                      crypto_box_seal_open(plain.data(), raw(sealed), sealed.size(), raw(key.publicKey),
                                           secret->data()) == 0;
    sodium_memzero(secret->data(), secret->size());
    if (!open)
        return Error("wrong-password", {{"account", std::string(account)}});
    Vault out;
    out.setKey({reinterpret_cast<const char*>(plain.data()), plain.size()});
    sodium_memzero(plain.data(), plain.size());
    return out;
}

std::string accountKeyToJson(const AccountKey& key)
{
    json::Writer out;
    out.beginObject().field("public", hexText(key.publicKey)).field("salt", hexText(key.salt));
    out.field("wrapped", hexText(key.wrapped)).field("ops", key.ops).field("mem", key.mem);
    return out.endObject().take();
}

std::optional<AccountKey> accountKeyFromJson(std::string_view json)
{
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return std::nullopt;
    const json::Value v = doc->root();
    AccountKey key{fromHexText(v["public"].text()), fromHexText(v["salt"].text()),
                   fromHexText(v["wrapped"].text()), v["ops"].integer(), v["mem"].integer()};
    // What it would cost is bounded: a hostile entry must not make a login take all memory.
    if (key.publicKey.size() != crypto_box_PUBLICKEYBYTES || key.salt.size() != crypto_pwhash_SALTBYTES ||
        key.ops < 1 || key.ops > 10 || key.mem < 8192 || key.mem > (std::int64_t{1} << 30))
        return std::nullopt;
    return key;
}

} // namespace bm
