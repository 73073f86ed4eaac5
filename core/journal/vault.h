// Vault: the station's data key, and what is done with it: seal, open, search tokens.
//
// XChaCha20-Poly1305 (libsodium) with a random nonce and associated data that names the place, so that a
// sealed piece cannot be moved to another entry. Without a key the vault is locked: sealing and opening give
// Error "locked". Key bytes live in guarded, locked memory and are wiped when the vault goes.
// Thread: seal, open and token may be used from several threads once the key is set.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace bm {

class Vault
{
public:
    static constexpr std::size_t keySize = 32;

    Vault(); // locked
    ~Vault();
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;

    void setKey(std::string_view key); // 32 bytes
    void newKey();
    [[nodiscard]] bool locked() const { return m_key == nullptr; }
    [[nodiscard]] std::string_view key() const; // for wrapping only

    // sealed := nonce(24) ciphertext+tag. Throws StoreError "locked" when locked (a programming error).
    [[nodiscard]] std::string seal(std::string_view plain, std::string_view place) const;
    // Error "locked", or "seal-broken" when the bytes are not what was sealed at this place.
    [[nodiscard]] Result<std::string> open(std::string_view sealed, std::string_view place) const;
    // A key of its own for one purpose, following from this one. Locked when this is.
    [[nodiscard]] Vault derived(std::string_view purpose) const;
    // A keyed hash of 63 bits for exact search; kind separates identity numbers from telephones.
    [[nodiscard]] std::int64_t token(int kind, std::string_view normalised) const;

private:
    struct Free
    {
        void operator()(unsigned char* p) const;
    };
    std::unique_ptr<unsigned char, Free> m_key;
};

} // namespace bm
