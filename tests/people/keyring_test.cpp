// Keys: only the right password opens, parameters travel with the slot, sealed pieces cannot be moved.
#include "core/base/digest.h"
#include "core/people/account_key.h"
#include "core/people/keyring.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

using namespace bm;
using namespace bm::test;

TEST_CASE("a password opens its own slot and no other")
{
    TempDir dir;
    Database db(dir / "station.db");
    Vault vault;
    vault.newKey();
    {
        Tx tx(db);
        putKeySlot(tx, "a", "one password", vault, KeyCost::Light);
        putKeySlot(tx, "b", "two password", vault, KeyCost::Light);
        tx.commit();
    }
    auto opened = openKeySlot(db, "a", "one password");
    REQUIRE_OK(opened);
    CHECK(opened->key() == vault.key());
    CHECK(openKeySlot(db, "a", "two password").error().code == "wrong-password");
    CHECK(openKeySlot(db, "c", "one password").error().code == "no-such-account");
    {
        Tx tx(db);
        putKeySlot(tx, "a", "a new password", vault, KeyCost::Light); // the same data key, wrapped anew
        tx.commit();
    }
    CHECK(openKeySlot(db, "a", "one password").error().code == "wrong-password");
    REQUIRE_OK(openKeySlot(db, "a", "a new password"));
}

TEST_CASE("what is sealed opens only at its place, with its key, unchanged")
{
    Vault vault;
    CHECK(vault.locked());
    CHECK(vault.open("anything", "here").error().code == "locked");
    vault.newKey();
    const std::string sealed = vault.seal("张三 51132419650315001X", "entry:1");
    CHECK(sealed.find("5113") == std::string::npos);
    CHECK(*vault.open(sealed, "entry:1") == "张三 51132419650315001X");
    CHECK(vault.open(sealed, "entry:2").error().code == "seal-broken");
    Vault other;
    other.newKey();
    CHECK_FALSE(other.open(sealed, "entry:1").ok());
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        std::string changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        REQUIRE_FALSE(vault.open(changed, "entry:1").ok());
    }
    CHECK_FALSE(vault.open(sealed.substr(0, 20), "entry:1").ok());
}

TEST_CASE("search tokens depend on key, kind and text")
{
    Vault vault;
    vault.newKey();
    CHECK(vault.token(1, "x") == vault.token(1, "x"));
    CHECK(vault.token(1, "x") != vault.token(2, "x"));
    CHECK(vault.token(1, "x") != vault.token(1, "y"));
    Vault other;
    other.newKey();
    CHECK(vault.token(1, "x") != other.token(1, "x"));
    CHECK(vault.token(1, "x") >= 0);
}

TEST_CASE("a recovery key has no look-alikes and is new each time")
{
    const std::string key = newRecoveryKey();
    CHECK(key.size() == 39);
    for (const char c : std::string("01IO"))
        CHECK(key.find(c) == std::string::npos);
    CHECK(key != newRecoveryKey());
    CHECK(typedRecoveryKey(key) == key);
    CHECK(typedRecoveryKey(" abcd efgh—2345\n") == "ABCD-EFGH-2345");
    CHECK(typedRecoveryKey("").empty());
}

TEST_CASE("an account's key opens any PC's box with the password, and a change of it wraps the same key")
{
    const AccountKey key = newAccountKey("a", "one password", KeyCost::Light);
    Vault first;
    Vault second;
    first.newKey();
    second.newKey();
    const std::string box = sealedFor(key, first);
    const std::string other = sealedFor(key, second);
    CHECK(openSealed(key, "a", "one password", box)->key() == first.key());
    CHECK(openSealed(key, "a", "one password", other)->key() == second.key());
    CHECK(openSealed(key, "a", "two password", box).error().code == "wrong-password");
    CHECK(openSealed(key, "b", "one password", box).error().code == "wrong-password");
    auto changed = rewrapped(key, "a", "one password", "three password", KeyCost::Light);
    REQUIRE_OK(changed);
    CHECK(openSealed(*changed, "a", "three password", box)->key() == first.key());
    CHECK(openSealed(*changed, "a", "one password", box).error().code == "wrong-password");
    CHECK(rewrapped(key, "a", "two password", "x", KeyCost::Light).error().code == "wrong-password");
    CHECK(accountKeyFromJson(accountKeyToJson(key)) == key);
    const AccountKey stranger = newAccountKey("a", "one password", KeyCost::Light);
    CHECK_FALSE(openSealed(stranger, "a", "one password", box).ok());
    for (std::size_t i = 0; i < box.size(); i += 3) {
        std::string bent = box;
        bent[i] = static_cast<char>(bent[i] ^ 4);
        REQUIRE_FALSE(openSealed(key, "a", "one password", bent).ok());
    }
    // A hostile entry must not make a login take all memory.
    std::string hostile = accountKeyToJson(key);
    hostile.replace(hostile.find("\"mem\":8192"), 10, "\"mem\":9999999999999");
    CHECK_FALSE(accountKeyFromJson(hostile));
}
