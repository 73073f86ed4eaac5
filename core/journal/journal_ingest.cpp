// Taking in what other stations wrote: known, next, after a gap (held), or a fork.
#include "core/base/digest.h"
#include "core/journal/journal.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::string_view heldPlace = "held";

Entry stubOf(const Entry& e)
{
    Entry stub;
    stub.form = Form::Stub;
    stub.header.chain = e.header.chain;
    stub.header.seq = e.header.seq;
    stub.hash = e.hash;
    return stub;
}

} // namespace

std::optional<Hash> Journal::hashAt(const Chain& chain, std::uint32_t seq)
{
    if (seq == 0)
        return Hash{};
    if (seq == chain.seq && chain.head != Hash{})
        return chain.head;
    if (chain.parent != 0 && seq <= chain.forkAt)
        return hashAt(m_chains.at(chain.parent), seq);
    Query q = m_db.query("SELECT hash FROM entry WHERE id=?", (chain.no << 32) | seq);
    return q.next() ? std::optional(q.hash(0)) : std::nullopt;
}

std::vector<Journal::Chain*> Journal::branchesOf(const ChainKey& key)
{
    std::vector<Chain*> out;
    for (auto& [no, chain] : m_chains) {
        if (chain.key == key)
            out.push_back(&chain);
    }
    return out;
}

// Places one entry whose predecessor is known to be here.
void Journal::takeEntry(Tx& tx, const Entry& e, const Hash& prev, const Vault& vault, IngestReport& report)
{
    const std::uint32_t seq = e.header.seq;
    auto branches = branchesOf(e.header.chain);
    for (Chain* b : branches) {
        if (hashAt(*b, seq) != e.hash)
            continue;
        // Known; a stub may be completed by the whole entry.
        const Chain* owner = b;
        while (owner->parent != 0 && seq <= owner->forkAt)
            owner = &m_chains.at(owner->parent);
        complete(tx, (owner->no << 32) | seq, e, vault, report);
        return;
    }
    Chain* target = nullptr;
    for (Chain* b : branches) {
        if (b->seq == seq - 1 && b->head == prev)
            target = b;
    }
    if (!target && seq == 1 && branches.empty())
        target = &newChain(tx, e.header.chain, 0, 0, false);
    if (!target) {
        std::int64_t parent = 0;
        for (Chain* b : branches) {
            if (seq == 1 || hashAt(*b, seq - 1) == prev)
                parent = b->no;
        }
        ++report.forks;
        target = &newChain(tx, e.header.chain, parent, seq - 1, false);
    }
    const bool stub = e.form == Form::Stub;
    const std::int64_t subject = stub ? 0 : subjectNo(tx, e.header.kind, e.header.subject);
    insert(tx, (target->no << 32) | seq, e, vault, subject, sealPlace(e.header.chain, e.header.seq));
    target->seq = seq;
    target->head = e.hash;
    if (!stub) {
        target->hlc = std::max(target->hlc, e.header.hlc);
        m_seen = std::max(m_seen, e.header.hlc);
        report.subjects.insert(subject);
        if (!e.person.empty())
            report.persons.push_back({(target->no << 32) | seq, subject, e});
    }
    ++report.added;
}

// What was a stub, or lacked its person half, may have come whole.
void Journal::complete(Tx& tx, std::int64_t id, const Entry& e, const Vault& vault, IngestReport& report)
{
    ++report.known;
    const Form have = [&] {
        Query q = m_db.query("SELECT form FROM entry WHERE id=?", id);
        return q.next() ? static_cast<Form>(q.integer(0)) : Form::Stub;
    }();
    const bool gains = (have == Form::Stub && e.form != Form::Stub) ||
                       (have == Form::PersonWithheld && e.form == Form::Whole);
    if (!gains)
        return;
    const auto& h = e.header;
    const std::int64_t subject = subjectNo(tx, h.kind, h.subject);
    const std::string sealed = e.form == Form::Whole && !e.person.empty()
                                   ? vault.seal(e.person, sealPlace(h.chain, h.seq))
                                   : std::string();
    tx.exec("UPDATE entry SET "
            "form=?,subject=?,hlc=?,hlc_n=?,at=?,actor=?,acting_for=?,verb=?,version=?,audience=?,"
            "facts=?,person=?,person_hash=? WHERE id=?",
            static_cast<int>(e.form), subject, h.hlc.ms, h.hlc.n, h.at.ms, h.actor, h.actingFor, h.verb,
            h.version, h.audience, e.facts,
            sealed.empty() ? std::optional<Blob>() : std::optional(Blob{sealed}), e.personHash, id);
    m_seen = std::max(m_seen, h.hlc);
    report.subjects.insert(subject);
    if (!sealed.empty())
        report.persons.push_back({id, subject, e});
}

// False when what comes before the segment is not here yet.
bool Journal::takeSegment(Tx& tx, const Segment& s, const Vault& vault, IngestReport& report)
{
    bool reachable = s.from == 1;
    for (Chain* b : branchesOf(s.chain))
        reachable = reachable || (s.from - 1 <= b->seq && hashAt(*b, s.from - 1) == s.before);
    if (!reachable)
        return false;
    Hash prev = s.before;
    for (const Entry& e : s.entries) {
        takeEntry(tx, e, prev, vault, report);
        prev = e.hash;
    }
    return true;
}

IngestReport Journal::ingest(Tx& tx, const Segment& segment, const Vault& vault)
{
    IngestReport report;
    if (takeSegment(tx, segment, vault, report)) {
        retryHeld(tx, vault, report);
        return report;
    }
    const std::string bytes = encodeSegment(segment);
    const std::string sealed = vault.seal(bytes, heldPlace);
    tx.exec("INSERT OR IGNORE INTO held(hash,sealed) VALUES(?,?)", sha256(bytes), Blob{sealed});
    report.held = 1;
    return report;
}

void Journal::retryHeld(Tx& tx, const Vault& vault, IngestReport& report)
{
    for (bool moved = true; moved;) {
        moved = false;
        std::vector<std::pair<std::int64_t, std::string>> waiting;
        {
            Query q = m_db.query("SELECT no,sealed FROM held ORDER BY no");
            while (q.next())
                waiting.emplace_back(q.integer(0), q.str(1));
        }
        for (const auto& [no, sealed] : waiting) {
            auto bytes = vault.open(sealed, heldPlace);
            if (!bytes.ok())
                throw StoreError("damaged", "a held segment does not open");
            auto segment = decodeSegment(*bytes);
            if (!segment.ok())
                throw StoreError("damaged", "a held segment does not parse");
            if (!takeSegment(tx, *segment, vault, report))
                continue;
            tx.exec("DELETE FROM held WHERE no=?", no);
            moved = true;
        }
    }
}

Segment Journal::segment(const ChainKey& key, std::uint32_t from, const Vault& vault)
{
    for (Chain* c : branchesOf(key)) {
        if (c->parent == 0)
            return slice(c->no, from, c->seq, vault, [](const Header&) { return Form::Whole; });
    }
    return Segment{key, from, {}, {}};
}

Segment Journal::slice(std::int64_t chainNo, std::uint32_t from, std::uint32_t to, const Vault& vault,
                       const std::function<Form(const Header&)>& form)
{
    static const std::string sql = "SELECT " + std::string(entryColumns) +
                                   " FROM entry e LEFT JOIN subject s ON s.no=e.subject WHERE e.id BETWEEN ? "
                                   "AND ? ORDER BY e.id";
    const Chain& c = m_chains.at(chainNo);
    Segment out;
    // What a branch shares with the chain it left stands there.
    if (c.parent != 0 && from <= c.forkAt)
        out = slice(c.parent, from, std::min(to, c.forkAt), vault, form);
    out.chain = c.key;
    out.from = from;
    out.before = hashAt(c, from - 1).value_or(Hash{});
    Query q = m_db.query(sql, (chainNo << 32) | std::max(from, c.forkAt + 1), (chainNo << 32) | to);
    while (q.next()) {
        const std::int64_t id = q.integer(0);
        Entry e;
        if (q.integer(1) != static_cast<int>(Form::Stub)) {
            e = readEntry(q, id);
            const Form allowed = form(e.header);
            if (allowed == Form::Stub)
                e = stubOf(e);
            else if (e.form == Form::Whole && allowed == Form::PersonWithheld && e.personHash != sha256({}))
                e.form = Form::PersonWithheld; // where there is one to withhold
        } else {
            e.form = Form::Stub;
            e.header.chain = c.key;
            e.header.seq = static_cast<std::uint32_t>(id & 0xffffffff);
            e.hash = q.hash(14);
        }
        if (e.form == Form::Whole && e.personHash != sha256({})) {
            auto person = openPerson(id, vault);
            if (!person.ok())
                throw StoreError(person.error().code, "a person half does not open");
            e.person = std::move(*person);
        }
        out.entries.push_back(std::move(e));
    }
    return out;
}

std::vector<ChainState> Journal::states() const
{
    std::vector<ChainState> out;
    for (const auto& [no, c] : m_chains)
        out.push_back({no, c.key, c.parent != 0, c.forkAt, c.seq, c.head});
    return out;
}

ChainState Journal::ownState() const
{
    const Chain& c = m_chains.at(m_ownNo);
    return {c.no, c.key, false, 0, c.seq, c.head};
}

std::optional<Hash> Journal::hashOf(std::int64_t chainNo, std::uint32_t seq)
{
    const auto it = m_chains.find(chainNo);
    return it == m_chains.end() || seq > it->second.seq ? std::nullopt : hashAt(it->second, seq);
}

bool Journal::setRulings(const std::vector<ChainRuling>& rulings)
{
    std::map<std::int64_t, std::pair<std::uint32_t, std::string>> excluded;
    const auto exclude = [&](std::int64_t no, std::uint32_t from, const std::string& code) {
        const auto [it, fresh] = excluded.try_emplace(no, from, code);
        if (!fresh && from < it->second.first)
            it->second = {from, code};
    };
    for (const ChainRuling& r : rulings) {
        // In the order they were made: a branch comes after the chain it left.
        for (const auto& [no, c] : m_chains) {
            if (c.key != r.chain)
                continue;
            const auto parent = c.parent == 0 ? excluded.end() : excluded.find(c.parent);
            const bool follows = parent != excluded.end() && parent->second.first <= c.forkAt;
            const bool ours = c.seq >= r.from && r.from > (c.parent == 0 ? 0 : c.forkAt);
            // Not from its own beginning: a third branch may have left before the excluded part, and be
            // listed as leaving from this one.
            if (follows)
                exclude(no, parent->second.first, r.code);
            else if (!r.hash ? c.seq >= r.from : ours && hashAt(c, r.from) == r.hash)
                exclude(no, r.from, r.code);
        }
    }
    const bool changed = excluded != m_excluded;
    m_excluded = std::move(excluded);
    return changed;
}

std::vector<std::int64_t> Journal::subjectsBy(const StationId& station)
{
    std::set<std::int64_t> found;
    for (const auto& [no, c] : m_chains) {
        if (c.key.station != station)
            continue;
        Query q =
            m_db.query("SELECT DISTINCT subject FROM entry WHERE id BETWEEN ? AND ? AND subject IS NOT NULL",
                       no << 32, (no << 32) | 0xffffffff);
        while (q.next())
            found.insert(q.integer(0));
    }
    return {found.begin(), found.end()};
}

// Every stored column of the journal goes into a hash, so one changed bit shows here.
std::optional<Journal::Fault> Journal::check(const Vault& vault, std::int64_t& entries)
{
    static const std::string sql = "SELECT " + std::string(entryColumns) +
                                   ",e.person FROM entry e LEFT JOIN subject s ON s.no=e.subject WHERE e.id "
                                   "BETWEEN ? AND ? ORDER BY e.id";
    entries = 0;
    for (const auto& [no, chain] : m_chains) {
        Hash prev = chain.parent ? hashAt(m_chains.at(chain.parent), chain.forkAt).value_or(Hash{}) : Hash{};
        std::uint32_t expect = chain.forkAt;
        Query q = m_db.query(sql, no << 32, (no << 32) | 0xffffffff);
        while (q.next()) {
            const std::int64_t id = q.integer(0);
            ++entries;
            if ((id & 0xffffffff) != ++expect)
                return Fault{id, "entry-missing"};
            if (q.integer(1) == static_cast<int>(Form::Stub)) {
                if (!q.isNull(12) || !q.isNull(15))
                    return Fault{id, "form-wrong"};
                prev = q.hash(14);
                continue;
            }
            if (q.isNull(8))
                return Fault{id, "subject-missing"};
            const Entry e = readEntry(q, id);
            if (entryHash(e.header, prev, e.facts, e.personHash) != e.hash)
                return Fault{id, "chain-broken"};
            prev = e.hash;
            const bool hasPerson = e.personHash != sha256({});
            if (e.form != Form::Whole && (!hasPerson || !q.isNull(15)))
                return Fault{id, "form-wrong"};
            if (e.form == Form::Whole && hasPerson == q.isNull(15))
                return Fault{id, "person-missing"};
            if (e.form == Form::Whole && hasPerson && !vault.locked()) {
                auto person = vault.open(q.text(15), sealPlace(e.header.chain, e.header.seq));
                if (!person.ok() || sha256(*person) != e.personHash)
                    return Fault{id, "person-broken"};
            }
        }
        if (expect != chain.seq)
            return Fault{no << 32, "entry-missing"};
    }
    // What another PC wrote under our name (a copied disk) is of our station and not ours.
    Query foreign = m_db.query(
        "SELECT no FROM chain WHERE own=1 AND (station<>? OR parent IS NOT NULL) LIMIT 1", m_own.station);
    if (!m_chains.empty() && (!founded() || foreign.next()))
        return Fault{0, "own-chain-wrong"};
    Query orphans = m_db.query("SELECT id FROM entry WHERE id>>32 NOT IN (SELECT no FROM chain) LIMIT 1");
    if (orphans.next())
        return Fault{orphans.integer(0), "entry-of-no-chain"};
    return std::nullopt;
}

} // namespace bm
