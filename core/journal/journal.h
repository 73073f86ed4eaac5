// Journal: the append-only record of everything that happened, in hash-chained entries.
//
// Promises: an entry once committed is never changed; own entries are numbered 1, 2, 3 … without gaps; taking
// in foreign segments in any order and with any repetition ends in the same set of entries; two different
// entries of one number are both kept, as branches. Errors are thrown as StoreError inside a transaction.
// Thread: the desk's.
#pragma once

#include "core/journal/codec.h"
#include "core/journal/vault.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <set>

namespace bm {

// What a command wants to have written.
struct Draft
{
    std::string kind;
    SubjectId subject;
    std::string verb;
    std::uint32_t version = 1;
    std::string facts;  // JSON object
    std::string person; // JSON object, or empty when there is nothing personal
    std::string audience = "up|own";
    std::string actor;
    std::string actingFor;
};

struct Stored
{
    std::int64_t id = 0;      // chain no << 32 | seq, local to this file
    std::int64_t subject = 0; // local number of its record
    Entry entry;              // person is not opened, but of what was just appended
};

struct SubjectEntries
{
    std::int64_t no = 0; // local number of the subject
    SubjectId id;
    std::string kind;
    std::vector<Stored> entries;                                // in folding order
    std::vector<std::pair<std::int64_t, std::string>> excluded; // entries that do not count, and the code
};

// The county's word that entries of a chain do not count from a number on: all of them ("revoked"), or those
// of the branch in which that entry has this hash ("branch-excluded").
struct ChainRuling
{
    ChainKey chain;
    std::uint32_t from = 1;
    std::optional<Hash> hash;
    std::string code;
    friend bool operator==(const ChainRuling&, const ChainRuling&) = default;
};

// A chain as it stands here; of a fork, each branch.
struct ChainState
{
    std::int64_t no = 0; // local
    ChainKey key;
    bool branch = false;
    std::uint32_t forkAt = 0; // a branch: the last entry it shares
    std::uint32_t seq = 0;
    Hash head{};
};

struct IngestReport
{
    int added = 0;
    int known = 0;
    int held = 0; // segments waiting for what comes before them
    int forks = 0;
    std::set<std::int64_t> subjects; // touched
    std::vector<Stored> persons;     // entries whose person half came with them, opened
};

class Journal
{
public:
    explicit Journal(Database& db);

    [[nodiscard]] const ChainKey& own() const { return m_own; }
    [[nodiscard]] bool founded() const { return m_ownNo != 0; }
    // Begins a chain of our own (genesis, restore, new PC). The caller appends its first entry at once.
    void found(Tx& tx, const ChainKey& key);

    // One entry of our own: numbered, timed, salted, hashed, sealed, written, and read back before it counts.
    // `fresh`: its record most likely begins with it, and is looked for only when it turns out to be there.
    Stored append(Tx& tx, const Draft& draft, Instant now, const Vault& vault, bool fresh = false);
    IngestReport ingest(Tx& tx, const Segment& segment, const Vault& vault);
    // After a rolled-back transaction: forget what it had begun.
    void reload();

    [[nodiscard]] SubjectEntries entriesOf(std::int64_t subjectNo);
    [[nodiscard]] std::optional<std::int64_t> findSubject(std::string_view kind, const SubjectId& id);
    // The subjects of a kind, by local number.
    [[nodiscard]] std::vector<std::int64_t> subjectsOf(std::string_view kind);
    [[nodiscard]] std::vector<std::int64_t> allSubjects();
    [[nodiscard]] Result<std::string> openPerson(std::int64_t entryId, const Vault& vault);
    void erasePerson(Tx& tx, std::int64_t entryId);

    // The entries of one chain from `from` on, for giving to another station; nothing of other chains.
    [[nodiscard]] Segment segment(const ChainKey& chain, std::uint32_t from, const Vault& vault);
    // Those of one chain or branch from `from` to `to`, each in the form that `form` allows, or the weaker
    // one it has here.
    [[nodiscard]] Segment slice(std::int64_t chainNo, std::uint32_t from, std::uint32_t to,
                                const Vault& vault, const std::function<Form(const Header&)>& form);
    [[nodiscard]] std::vector<ChainState> states() const;
    [[nodiscard]] ChainState ownState() const; // of our chain of now, its trunk
    // The hash of entry `seq` of a chain or branch; nothing when it is not here.
    [[nodiscard]] std::optional<Hash> hashOf(std::int64_t chainNo, std::uint32_t seq);
    // From now on entriesOf() leaves out what these say. True when that changed anything.
    bool setRulings(const std::vector<ChainRuling>& rulings);
    // The county has said that entries of this chain do not count.
    [[nodiscard]] bool excluded(std::int64_t chainNo) const { return m_excluded.contains(chainNo); }
    // The records that have entries of this station.
    [[nodiscard]] std::vector<std::int64_t> subjectsBy(const StationId& station);
    [[nodiscard]] std::vector<ChainKey> chains() const;
    [[nodiscard]] std::uint32_t head(const ChainKey& chain) const; // of the main branch; 0 when unknown
    [[nodiscard]] bool forked(const StationId& station) const;
    [[nodiscard]] Instant lastOwnTime() const { return m_lastOwnAt; }
    [[nodiscard]] std::string
    identityOf(std::int64_t entryId) const; // "station/epoch/seq" in hex, for people

    // The first fault of the chains: every stored column is covered by the hashes. With an unlocked vault the
    // person halves too.
    struct Fault
    {
        std::int64_t entry = 0;
        std::string code;
    };
    [[nodiscard]] std::optional<Fault> check(const Vault& vault, std::int64_t& entries);

private:
    struct Chain
    {
        std::int64_t no = 0;
        ChainKey key;
        std::int64_t parent = 0;
        std::uint32_t forkAt = 0;
        std::uint32_t seq = 0; // head
        Hash head{};
        Hlc hlc;
    };
    struct PlacedEntry
    {
        std::int64_t id = 0;
        Hash prev{};
    };
    std::int64_t subjectNo(Tx& tx, std::string_view kind, const SubjectId& id, bool fresh = false);
    void insert(Tx& tx, std::int64_t id, const Entry& entry, const Vault& vault, std::int64_t subject,
                std::string_view place);
    void reread(Tx& tx, std::int64_t id, const Hash& prev, const Entry& want, const Vault& vault,
                std::string_view place);
    [[nodiscard]] std::optional<Hash> hashAt(const Chain& chain, std::uint32_t seq);
    [[nodiscard]] std::vector<Chain*> branchesOf(const ChainKey& key);
    Chain& newChain(Tx& tx, const ChainKey& key, std::int64_t parent, std::uint32_t forkAt, bool own);
    void takeEntry(Tx& tx, const Entry& entry, const Hash& prev, const Vault& vault, IngestReport& report);
    void complete(Tx& tx, std::int64_t id, const Entry& entry, const Vault& vault, IngestReport& report);
    void retryHeld(Tx& tx, const Vault& vault, IngestReport& report);
    bool takeSegment(Tx& tx, const Segment& segment, const Vault& vault, IngestReport& report);
    [[nodiscard]] Hlc tick(Instant now) const;
    // What readEntry() reads: of `entry e` with its `subject s`.
    static constexpr std::string_view entryColumns =
        "e.id,e.form,e.hlc,e.hlc_n,e.at,e.actor,e.acting_for,s.kind,s.id,e.verb,e.version,e.audience,e.facts,"
        "e.person_hash,e.hash";
    [[nodiscard]] Entry readEntry(Query& q, std::int64_t id) const;
    [[nodiscard]] const Chain& chainOf(std::int64_t entryId) const;

    Database& m_db;
    std::map<std::int64_t, Chain> m_chains;
    std::map<std::int64_t, std::pair<std::uint32_t, std::string>> m_excluded; // by chain: from, code
    ChainKey m_own;
    std::int64_t m_ownNo = 0;
    Instant m_lastOwnAt;
    Hlc m_seen;
};

// Where an entry's person half is sealed: the identity that travels, not the local number.
[[nodiscard]] std::string sealPlace(const ChainKey& chain, std::uint32_t seq);

} // namespace bm
