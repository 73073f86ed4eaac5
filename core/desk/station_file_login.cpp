// Login: passwords, PINs, waiting after wrong ones, recovery (DESIGN.md sections 5 and 8).
#include "core/base/random.h"
#include "core/desk/document_folds.h"
#include "core/desk/station_file.h"
#include "core/desk/trial.h"
#include "core/people/account_key.h"
#include "core/people/pin.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t shortestPassword = 8; // characters
constexpr int freeTries = 3;                // wrong passwords without a wait
constexpr std::int64_t longestWait = 300;   // seconds
constexpr int pinTries = 5;

std::string failuresOf(const std::string& account)
{
    return "login-failures:" + account;
}

std::string pinOf(const std::string& account)
{
    return "pin:" + account;
}

} // namespace

Draft accountKeyDraft(const std::string& office, const std::string& account, const AccountKey& key)
{
    json::Writer facts;
    facts.beginObject().field("account", account).field("office", office);
    facts.key("key").raw(accountKeyToJson(key)).endObject();
    Draft d;
    d.kind = "account";
    d.subject = documentId("account", office, account);
    d.verb = "key";
    d.facts = facts.take();
    d.audience = "own|own"; // the office's own PCs and nobody else
    return d;
}

std::optional<AccountKey> StationFile::keyOf(const std::string& account)
{
    Query q = m_db.query("SELECT key FROM account WHERE account=? AND office=? AND active=1", account,
                         m_info.office);
    return q.next() ? accountKeyFromJson(q.text(0)) : std::nullopt;
}

// Every account of the office that is in use can log in here, once this PC has been unlocked after hearing of
// it; one that is switched off no longer can.
void StationFile::sealKeyBoxes(Tx& tx, const std::string& office)
{
    if (m_vault.locked())
        return;
    std::map<std::string, AccountKey> keys;
    {
        Query q = tx.query("SELECT account,key FROM account WHERE office=? AND active=1", office);
        while (q.next()) {
            if (auto key = accountKeyFromJson(q.text(1)))
                keys.emplace(q.str(0), std::move(*key));
        }
    }
    std::map<std::string, std::string> boxes;
    {
        Query q = tx.query("SELECT account,public FROM keybox");
        while (q.next())
            boxes.emplace(q.str(0), q.str(1));
    }
    for (const auto& [account, publicKey] : boxes) {
        if (!keys.contains(account))
            tx.exec("DELETE FROM keybox WHERE account=?", account);
    }
    for (const auto& [account, key] : keys) {
        const auto box = boxes.find(account);
        if (box != boxes.end() && box->second == key.publicKey)
            continue;
        tx.exec("INSERT INTO keybox(account,public,sealed) VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
                "public=excluded.public,sealed=excluded.sealed",
                account, Blob{key.publicKey}, Blob{sealedFor(key, m_vault)});
        // The slot of a file of before is not needed beside it.
        removeKeySlot(tx, account);
    }
}

Result<Vault> StationFile::openWith(const std::string& account, const std::string& password)
{
    const auto key = keyOf(account);
    std::string sealed;
    {
        Query q = m_db.query("SELECT public,sealed FROM keybox WHERE account=?", account);
        if (key && q.next() && q.text(0) == key->publicKey)
            sealed = q.str(1);
    }
    if (key && !sealed.empty())
        return openSealed(*key, account, password, sealed);
    if (key && !hasKeySlot(m_db, account))
        return Error("account-not-here", {{"account", account}});
    return openKeySlot(m_db, account, password);
}

LoginFailures StationFile::loginFailures(const std::string& account)
{
    Query q = m_db.query("SELECT value FROM setting WHERE name=?", failuresOf(account));
    if (!q.next())
        return {};
    const auto doc = json::Document::parse(q.text(0));
    if (!doc.ok())
        return {};
    return {doc->root()["count"].integer(), Instant{doc->root()["at"].integer()}};
}

// After three wrong passwords each costs a wait that doubles, also across a restart.
std::optional<Error> StationFile::loginWait(const std::string& account)
{
    const LoginFailures failures = loginFailures(account);
    const std::int64_t over = failures.count - freeTries;
    if (over <= 0)
        return std::nullopt;
    const std::int64_t wait = std::min(longestWait, std::int64_t{1} << std::min<std::int64_t>(over, 20));
    const std::int64_t since = (now().ms - failures.last.ms) / 1000;
    // A clock set back does not lock anybody out for longer than the longest wait.
    if (since < 0 || since >= wait)
        return std::nullopt;
    return Error("login-wait", {{"seconds", std::to_string(wait - since)}});
}

void StationFile::countLogin(const std::string& account, bool good)
{
    const std::int64_t count = loginFailures(account).count;
    if (good && count == 0)
        return;
    Tx tx(m_db);
    if (good) {
        tx.exec("DELETE FROM setting WHERE name=?", failuresOf(account));
    } else {
        const std::string value =
            json::Writer().beginObject().field("count", count + 1).field("at", now().ms).endObject().take();
        tx.exec("INSERT INTO setting(name,value) VALUES(?,?) ON CONFLICT DO UPDATE SET value=excluded.value",
                failuresOf(account), value);
    }
    tx.commit();
}

Result<Session> StationFile::login(const std::string& account, const std::string& password)
{
    std::string given = password;
    if (given.empty() && m_info.trial) {
        for (const TrialAccount& a : trialAccounts()) {
            if (a.account == account)
                given = a.password;
        }
    }
    if (auto wait = loginWait(account))
        return *wait;
    auto vault = openWith(account, given);
    if (!vault.ok()) {
        if (vault.error().code == "wrong-password")
            countLogin(account, false);
        return vault.error();
    }
    countLogin(account, true);
    m_vault = std::move(*vault);
    m_names.clear();
    m_revealed.clear();
    m_typed.clear();
    Session session;
    session.account = account;
    {
        Query q = m_db.query("SELECT role,active FROM account WHERE account=? AND office=?", account,
                             m_info.office);
        if (!q.next() || q.integer(1) != 1)
            return Error("no-such-account", {{"account", account}});
        session.role = q.str(0);
    }
    session.name = accountName(account);
    for (const HeldPost& held : postsHeldBy(roster(), account, now(), restDay()))
        session.posts.push_back(roster().post(held.post)->at(now())->name);
    m_session = session;
    keepKeys(account, given);
    // What the station writes by itself waits for somebody in whose name it may be written.
    if (!writeObjection()) {
        publishShipped();
        (void)runSweep();
    }
    return session;
}

Result<Done> StationFile::unlockWith(Vault vault, const std::string& account)
{
    Query q =
        m_db.query("SELECT 1 FROM account WHERE account=? AND office=? AND active=1", account, m_info.office);
    if (!q.next())
        return Error("no-such-account", {{"account", account}});
    m_vault = std::move(vault);
    m_names.clear();
    return Done{};
}

// A file of before knows only slots: the first login there makes the key pair. And who came with the roster
// since the last time gets a box.
void StationFile::keepKeys(const std::string& account, const std::string& password)
{
    Tx tx(m_db);
    if (!keyOf(account)) {
        const AccountKey key = newAccountKey(account, password, keyCost());
        const Written written = append(tx, {accountKeyDraft(m_info.office, account, key)}, false);
        m_projector.flush(tx);
    }
    sealKeyBoxes(tx, m_info.office);
    tx.commit();
}

KeyCost StationFile::keyCost() const
{
    return m_info.trial ? KeyCost::Light : KeyCost::Normal;
}

Result<Done> StationFile::writeKey(const std::string& account, const AccountKey& key)
{
    Tx tx(m_db);
    append(tx, {accountKeyDraft(m_info.office, account, key)}, false);
    tx.exec("DELETE FROM setting WHERE name=? OR name=?", pinOf(account), failuresOf(account));
    m_projector.flush(tx);
    sealKeyBoxes(tx, m_info.office);
    tx.commit();
    m_changed = m_changes.people = true;
    return Done{};
}

Result<Done> StationFile::changePassword(const std::string& old, const std::string& fresh)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    if (fresh.size() < shortestPassword)
        return Error("password-short");
    const std::string account = m_session->account;
    const auto key = keyOf(account);
    if (!key)
        return Error("no-such-account", {{"account", account}});
    auto wrapped = rewrapped(*key, account, old, fresh, keyCost());
    if (!wrapped.ok())
        return wrapped.error();
    return writeKey(account, *wrapped);
}

// Who leads the office gives a forgotten password anew; nothing else can be lost with it, since the data key
// is not made of it.
Result<Done> StationFile::resetPassword(const std::string& account, const std::string& fresh)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    const Calendar calendar = officeCalendar();
    const PeopleFacts facts = peopleFacts(calendar);
    if (auto no = mayGivePassword(facts, account))
        return *no;
    if (fresh.size() < shortestPassword)
        return Error("password-short");
    return writeKey(account, newAccountKey(account, fresh, keyCost()));
}

// With the paper recovery sheet: opens the data without any password and gives an account a new one.
Result<Done> StationFile::recover(const std::string& sheet, const std::string& account,
                                  const std::string& fresh)
{
    if (fresh.size() < shortestPassword)
        return Error("password-short");
    if (auto wait = loginWait(std::string(recoverySlot)))
        return *wait;
    auto vault = openKeySlot(m_db, recoverySlot, typedRecoveryKey(sheet));
    if (!vault.ok()) {
        if (vault.error().code == "wrong-password")
            countLogin(std::string(recoverySlot), false);
        return Error(vault.error().code == "wrong-password" ? "recovery-wrong" : "recovery-none");
    }
    countLogin(std::string(recoverySlot), true);
    {
        Query q = m_db.query("SELECT 1 FROM account WHERE account=? AND office=? AND active=1", account,
                             m_info.office);
        if (!q.next())
            return Error("no-such-account", {{"account", account}});
    }
    m_vault = std::move(*vault);
    m_names.clear();
    return writeKey(account, newAccountKey(account, fresh, keyCost()));
}

// A PIN is for this PC and the covered window only: the data stay open behind it, so a hash is enough.
Result<Done> StationFile::setPin(const std::string& pin)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    if (!pinWellFormed(pin))
        return Error("pin-wrong-form");
    const std::string value =
        json::Writer().beginObject().field("hash", pinHash(pin)).field("tries", 0).endObject().take();
    Tx tx(m_db);
    tx.exec("INSERT INTO setting(name,value) VALUES(?,?) ON CONFLICT DO UPDATE SET value=excluded.value",
            pinOf(m_session->account), m_vault.seal(value, pinOf(m_session->account)));
    tx.commit();
    return Done{};
}

Result<Done> StationFile::checkPin(const std::string& pin)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    const std::string name = pinOf(m_session->account);
    Query q = m_db.query("SELECT value FROM setting WHERE name=?", name);
    auto value = q.next() ? m_vault.open(q.text(0), name) : Result<std::string>(Error("pin-none"));
    const auto doc = value.ok() ? json::Document::parse(*value) : Result<json::Document>(Error("pin-none"));
    if (!doc.ok())
        return Error("pin-none");
    const std::string hash = doc->root()["hash"].str();
    const auto tries = doc->root()["tries"].integer() + 1;
    const bool good = pinMatches(hash, pin);
    Tx tx(m_db);
    if (!good && tries >= pinTries) {
        tx.exec("DELETE FROM setting WHERE name=?", name);
    } else {
        const std::string next = json::Writer()
                                     .beginObject()
                                     .field("hash", hash)
                                     .field("tries", good ? 0 : tries)
                                     .endObject()
                                     .take();
        tx.exec("UPDATE setting SET value=? WHERE name=?", m_vault.seal(next, name), name);
    }
    tx.commit();
    if (good)
        return Done{};
    return tries >= pinTries ? Error("pin-locked")
                             : Error("pin-wrong", {{"left", std::to_string(pinTries - tries)}});
}

std::string StationFile::accountName(const std::string& account)
{
    if (const auto it = m_names.find(account); it != m_names.end())
        return it->second;
    Query q =
        m_db.query("SELECT person_entry FROM account WHERE account=? AND office=?", account, m_info.office);
    if (!q.next())
        return account;
    auto person = m_journal.openPerson(q.integer(0), m_vault);
    if (!person.ok())
        return account;
    auto doc = json::Document::parse(*person);
    const std::string name = doc.ok() ? doc->root()["name"].str() : std::string();
    return m_names[account] = name.empty() ? account : name;
}

Result<std::vector<AccountView>> StationFile::accounts()
{
    std::vector<AccountView> out;
    Query q = m_db.query("SELECT account,role FROM account WHERE office=? AND active=1 ORDER BY account",
                         m_info.office);
    while (q.next())
        out.push_back({q.str(0), q.str(1), {}, true});
    const RuleFacts facts = ruleFacts({});
    for (AccountView& a : out) {
        a.leads = !facts.leadsBy(a.account, Lead::Any).empty();
        a.name = m_vault.locked() ? std::string() : accountName(a.account);
        a.here = canLogIn(a.account);
    }
    return out;
}

} // namespace bm
