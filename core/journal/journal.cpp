#include "core/journal/journal.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::int64_t seqBits = 32;

std::int64_t entryId(std::int64_t chainNo, std::uint32_t seq)
{
    return (chainNo << seqBits) | seq;
}

// A stored number that no 32 bits hold is damage; cut off it would look right.
std::uint32_t u32(std::int64_t value)
{
    if (value < 0 || value > 0xffffffffLL)
        throw StoreError("damaged", "a number is out of range");
    return static_cast<std::uint32_t>(value);
}

} // namespace

std::string sealPlace(const ChainKey& chain, std::uint32_t seq)
{
    return "entry:" + hex(chain.station) + ":" + std::to_string(chain.epoch) + ":" + hex(chain.nonce) + ":" +
           std::to_string(seq);
}

Journal::Journal(Database& db) : m_db(db)
{
    reload();
}

void Journal::reload()
{
    m_chains.clear();
    m_own = {};
    m_ownNo = 0;
    m_lastOwnAt = {};
    m_seen = {};
    Query q = m_db.query("SELECT no,station,epoch,nonce,parent,fork_at,own FROM chain ORDER BY no");
    while (q.next()) {
        Chain c;
        c.no = q.integer(0);
        c.key.station = q.id<StationTag>(1);
        c.key.epoch = u32(q.integer(2));
        c.key.nonce = q.id<NonceTag>(3);
        c.parent = q.integer(4);
        const auto above = m_chains.find(c.parent);
        if (!q.isNull(4) && (above == m_chains.end() || above->second.key != c.key))
            throw StoreError("damaged", "a branch of no chain");
        c.forkAt = static_cast<std::uint32_t>(q.integer(5));
        c.seq = c.forkAt;
        Query last = m_db.query(
            "SELECT id,hash,hlc,hlc_n,at FROM entry WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
            entryId(c.no, 0), entryId(c.no, 0xffffffffU));
        if (last.next()) {
            c.seq = static_cast<std::uint32_t>(last.integer(0) & 0xffffffff);
            c.head = last.hash(1);
            c.hlc = Hlc{last.integer(2), static_cast<std::uint32_t>(last.integer(3))};
        } else if (c.parent != 0) {
            c.head = hashAt(m_chains.at(c.parent), c.forkAt).value_or(Hash{});
        }
        if (q.integer(6) == 1 && c.parent == 0 && (m_ownNo == 0 || c.key.epoch >= m_own.epoch)) {
            m_ownNo = c.no;
            m_own = c.key;
            m_lastOwnAt = Instant{last.columns() > 0 && c.seq > 0 ? last.integer(4) : 0};
        }
        m_seen = std::max(m_seen, c.hlc);
        m_chains.emplace(c.no, c);
    }
}

Journal::Chain& Journal::newChain(Tx& tx, const ChainKey& key, std::int64_t parent, std::uint32_t forkAt,
                                  bool own)
{
    const auto noValue = std::optional<std::int64_t>();
    tx.exec("INSERT INTO chain(station,epoch,nonce,parent,fork_at,own) VALUES(?,?,?,?,?,?)", key.station,
            key.epoch, key.nonce, parent ? std::optional(parent) : noValue,
            parent ? std::optional(std::int64_t{forkAt}) : noValue, own);
    Chain c;
    c.no = tx.lastRowId();
    c.key = key;
    c.parent = parent;
    c.forkAt = forkAt;
    c.seq = forkAt;
    if (parent)
        c.head = hashAt(m_chains.at(parent), forkAt).value_or(Hash{});
    return m_chains.emplace(c.no, c).first->second;
}

void Journal::found(Tx& tx, const ChainKey& key)
{
    m_ownNo = newChain(tx, key, 0, 0, true).no;
    m_own = key;
}

Hlc Journal::tick(Instant now) const
{
    const Hlc wall{std::max<std::int64_t>(now.ms, 0), 0};
    return wall > m_seen ? wall : Hlc{m_seen.ms, m_seen.n + 1};
}

std::int64_t Journal::subjectNo(Tx& tx, std::string_view kind, const SubjectId& id, bool fresh)
{
    if (fresh) {
        tx.exec("INSERT INTO subject(kind,id) VALUES(?,?) ON CONFLICT DO NOTHING", kind, id);
        if (tx.changes() == 1)
            return tx.lastRowId();
    }
    {
        Query q = m_db.query("SELECT no FROM subject WHERE id=? AND kind=?", id, kind);
        if (q.next())
            return q.integer(0);
    }
    tx.exec("INSERT INTO subject(kind,id) VALUES(?,?)", kind, id);
    return tx.lastRowId();
}

void Journal::insert(Tx& tx, std::int64_t id, const Entry& e, const Vault& vault, std::int64_t subject,
                     std::string_view place)
{
    const auto& h = e.header;
    if (e.form == Form::Stub) {
        tx.exec("INSERT INTO entry(id,form,hash) VALUES(?,2,?)", id, e.hash);
        return;
    }
    const std::string sealed =
        e.form == Form::Whole && !e.person.empty() ? vault.seal(e.person, place) : std::string();
    tx.exec(
        "INSERT INTO entry(id,form,subject,hlc,hlc_n,at,actor,acting_for,verb,version,audience,facts,person,"
        "person_hash,hash) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        id, static_cast<int>(e.form), subject, h.hlc.ms, h.hlc.n, h.at.ms, h.actor, h.actingFor, h.verb,
        h.version, h.audience, e.facts, sealed.empty() ? std::optional<Blob>() : std::optional(Blob{sealed}),
        e.personHash, e.hash);
}

Stored Journal::append(Tx& tx, const Draft& draft, Instant now, const Vault& vault, bool fresh)
{
    Chain& chain = m_chains.at(m_ownNo);
    Stored out;
    Entry& e = out.entry;
    e.header = Header{m_own,      chain.seq + 1, tick(now),  now,           draft.actor,   draft.actingFor,
                      draft.kind, draft.subject, draft.verb, draft.version, draft.audience};
    e.facts = draft.facts.empty() ? "{}" : draft.facts;
    if (!draft.person.empty()) {
        // The salt keeps a withheld person half from being guessed by its hash.
        e.person = "{\"salt\":\"" + hex(randomId<Nonce>()) + "\"" + (draft.person == "{}" ? "" : ",") +
                   draft.person.substr(1);
    }
    e.personHash = sha256(e.person);
    e.hash = entryHash(e.header, chain.head, e.facts, e.personHash);
    out.id = entryId(chain.no, e.header.seq);
    out.subject = subjectNo(tx, draft.kind, draft.subject, fresh);
    const std::string place = sealPlace(e.header.chain, e.header.seq);
    insert(tx, out.id, e, vault, out.subject, place);
    reread(tx, out.id, chain.head, e, vault, place);
    chain.seq = e.header.seq;
    chain.head = e.hash;
    chain.hlc = e.header.hlc;
    m_seen = std::max(m_seen, chain.hlc);
    m_lastOwnAt = now;
    return out;
}

// Fossil's rule: before the commit, what was written is read again and its hash computed anew from the bytes.
void Journal::reread(Tx& tx, std::int64_t id, const Hash& prev, const Entry& want, const Vault& vault,
                     std::string_view place)
{
    Query q = tx.query("SELECT e.facts,e.person,e.hash,e.person_hash FROM entry e WHERE e.id=?", id);
    bool same = q.next() && q.hash(2) == want.hash;
    if (same) {
        std::string person;
        if (!q.isNull(1)) {
            auto opened = vault.open(q.text(1), place);
            same = opened.ok() && sha256(*opened) == want.personHash;
        }
        same = same && entryHash(want.header, prev, q.text(0), q.hash(3)) == want.hash;
    }
    if (!same)
        throw StoreError("damaged", "an entry was not stored as written");
}

const Journal::Chain& Journal::chainOf(std::int64_t entryIdValue) const
{
    const auto it = m_chains.find(entryIdValue >> seqBits);
    if (it == m_chains.end())
        throw StoreError("damaged", "an entry of no chain");
    return it->second;
}

Entry Journal::readEntry(Query& q, std::int64_t id) const
{
    Entry e;
    e.header.chain = chainOf(id).key;
    e.header.seq = static_cast<std::uint32_t>(id & 0xffffffff);
    e.form = static_cast<Form>(q.integer(1));
    e.header.hlc = Hlc{q.integer(2), u32(q.integer(3))};
    e.header.at = Instant{q.integer(4)};
    e.header.actor = q.str(5);
    e.header.actingFor = q.str(6);
    e.header.kind = q.str(7);
    e.header.subject = q.id<SubjectTag>(8);
    e.header.verb = q.str(9);
    e.header.version = u32(q.integer(10));
    e.header.audience = q.str(11);
    e.facts = q.str(12);
    e.personHash = q.hash(13);
    e.hash = q.hash(14);
    return e;
}

SubjectEntries Journal::entriesOf(std::int64_t no)
{
    SubjectEntries out;
    out.no = no;
    {
        Query q = m_db.query("SELECT kind,id FROM subject WHERE no=?", no);
        if (!q.next())
            throw StoreError("damaged", "no such subject");
        out.kind = q.str(0);
        out.id = q.id<SubjectTag>(1);
    }
    static const std::string sql = "SELECT " + std::string(entryColumns) +
                                   " FROM entry e JOIN subject s ON s.no=e.subject WHERE e.subject=?";
    Query q = m_db.query(sql, no);
    while (q.next()) {
        const std::int64_t id = q.integer(0);
        // What the county says of stations cannot take itself out of the account.
        const auto excluded = out.kind == "station" ? m_excluded.end() : m_excluded.find(id >> seqBits);
        if (excluded != m_excluded.end() && (id & 0xffffffff) >= excluded->second.first)
            out.excluded.emplace_back(id, excluded->second.second);
        else
            out.entries.push_back(Stored{id, no, readEntry(q, id)});
    }
    std::sort(out.entries.begin(), out.entries.end(),
              [](const Stored& a, const Stored& b) { return foldsBefore(a.entry, b.entry); });
    return out;
}

std::optional<std::int64_t> Journal::findSubject(std::string_view kind, const SubjectId& id)
{
    Query q = m_db.query("SELECT no FROM subject WHERE id=? AND kind=?", id, kind);
    return q.next() ? std::optional(q.integer(0)) : std::nullopt;
}

std::vector<std::int64_t> Journal::subjectsOf(std::string_view kind)
{
    std::vector<std::int64_t> out;
    Query q = m_db.query("SELECT no FROM subject WHERE kind=? ORDER BY no", kind);
    while (q.next())
        out.push_back(q.integer(0));
    return out;
}

std::vector<std::int64_t> Journal::allSubjects()
{
    std::vector<std::int64_t> out;
    Query q = m_db.query("SELECT no FROM subject ORDER BY no");
    while (q.next())
        out.push_back(q.integer(0));
    return out;
}

Result<std::string> Journal::openPerson(std::int64_t id, const Vault& vault)
{
    Query q = m_db.query("SELECT form,person FROM entry WHERE id=?", id);
    if (!q.next())
        return Error("no-such-entry");
    if (q.integer(0) == static_cast<int>(Form::PersonErased))
        return Error("person-erased");
    if (q.integer(0) != static_cast<int>(Form::Whole))
        return Error("person-withheld");
    if (q.isNull(1))
        return std::string("{}");
    return vault.open(q.text(1), sealPlace(chainOf(id).key, static_cast<std::uint32_t>(id & 0xffffffff)));
}

void Journal::erasePerson(Tx& tx, std::int64_t id)
{
    tx.exec("UPDATE entry SET form=3,person=NULL WHERE id=? AND (form=1 OR (form=0 AND person IS NOT NULL))",
            id);
}

std::vector<ChainKey> Journal::chains() const
{
    std::vector<ChainKey> out;
    for (const auto& [no, chain] : m_chains) {
        if (chain.parent == 0)
            out.push_back(chain.key);
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::uint32_t Journal::head(const ChainKey& key) const
{
    for (const auto& [no, chain] : m_chains) {
        if (chain.key == key && chain.parent == 0)
            return chain.seq;
    }
    return 0;
}

bool Journal::forked(const StationId& station) const
{
    return std::any_of(m_chains.begin(), m_chains.end(), [&](const auto& c) {
        return c.second.key.station == station && c.second.parent != 0;
    });
}

std::string Journal::identityOf(std::int64_t id) const
{
    const Chain& c = chainOf(id);
    return hex(c.key.station) + "/" + std::to_string(c.key.epoch) + "/" + std::to_string(id & 0xffffffff);
}

} // namespace bm
