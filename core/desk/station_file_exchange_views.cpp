// The state of the exchange: what each station's chain is known up to, gaps, forks, what waits, what is
// wrong.
#include "core/desk/station_file.h"
#include "core/exchange/routes.h"

#include <algorithm>

namespace bm {

std::uint32_t StationFile::receivedOf(const ChainKey& chain)
{
    Query q =
        m_db.query("SELECT max(seq) FROM trust WHERE station=? AND kind='received' AND epoch=? AND nonce=?",
                   chain.station, chain.epoch, chain.nonce);
    return q.next() ? static_cast<std::uint32_t>(q.integer(0)) : 0;
}

// Stations that the county has certified and of which no entry has come: they are the ones to ask after.
void StationFile::addUnheard(std::vector<StationState>& out)
{
    std::set<StationId> unheard;
    {
        Query q =
            m_db.query("SELECT DISTINCT station FROM certificate WHERE station NOT IN (SELECT station FROM "
                       "chain)");
        while (q.next())
            unheard.insert(q.id<StationTag>(0));
    }
    for (const StationId& station : unheard) {
        const auto& certificates = certificatesOf(station);
        if (certificates.empty())
            continue;
        const Certificate& c = certificates.front().certificate;
        StationState s;
        s.station = hex(station);
        s.office = c.office;
        s.officeName = c.officeName;
        s.level = c.level;
        s.label = c.label;
        s.epoch = c.chain.epoch;
        s.certified = true;
        s.validTo = c.to;
        s.revoked = isRevoked(c.chain, ~0U);
        out.push_back(std::move(s));
    }
}

std::vector<StationState> StationFile::stationStates()
{
    std::vector<StationState> out;
    for (const ChainState& chain : m_journal.states()) {
        if (chain.branch)
            continue;
        StationState s;
        s.station = hex(chain.key.station);
        if (const auto it = m_world.stations.find(chain.key.station); it != m_world.stations.end()) {
            s.office = it->second.office;
            s.officeName = it->second.officeName;
            s.level = it->second.level;
            s.label = it->second.label;
        }
        s.epoch = chain.key.epoch;
        s.have = chain.seq;
        s.head = hex(chain.head);
        s.received = receivedOf(chain.key);
        s.own = chain.key == m_journal.own();
        s.revoked = isRevoked(chain.key, ~0U);
        if (const auto& certificates = certificatesOf(chain.key.station); !certificates.empty()) {
            s.certified = true;
            s.validTo = certificates.front().certificate.to;
        }
        Query last =
            m_db.query("SELECT number,made,came FROM inbox WHERE station=? AND epoch=? AND nonce=? ORDER BY "
                       "number DESC LIMIT 1",
                       chain.key.station, chain.key.epoch, chain.key.nonce);
        if (last.next()) {
            s.lastNumber = static_cast<std::uint64_t>(last.integer(0));
            s.lastPackage = Instant{last.integer(1)};
            s.lastCame = Instant{last.integer(2)};
        }
        out.push_back(std::move(s));
    }
    addUnheard(out);
    std::sort(out.begin(), out.end(), [](const StationState& a, const StationState& b) {
        return std::tie(a.office, a.label, a.station, a.epoch) <
               std::tie(b.office, b.label, b.station, b.epoch);
    });
    return out;
}

// What waits for what comes before it: the segments that are held, and what each waits for.
std::vector<ChainGap> StationFile::chainGaps()
{
    std::vector<ChainGap> out;
    Query q = m_db.query("SELECT sealed FROM held ORDER BY no");
    while (q.next()) {
        const auto bytes = m_vault.open(q.text(0), "held");
        const auto segment = bytes.ok() ? decodeSegment(*bytes) : Result<Segment>(bytes.error());
        if (!segment.ok())
            continue;
        out.push_back({hex(segment->chain.station), segment->chain.epoch, m_journal.head(segment->chain),
                       segment->from});
    }
    return out;
}

// A fork is ruled on when at most one of its sides still counts: a ruling on another fork of the same chain
// says nothing of it, one on what both come from does.
std::vector<ChainFork> StationFile::chainForks()
{
    const auto states = m_journal.states();
    std::map<std::tuple<ChainKey, std::uint32_t, Hash>, std::map<Hash, std::int64_t>> found;
    for (const ChainState& branch : states) {
        const auto before = branch.branch ? m_journal.hashOf(branch.no, branch.forkAt) : std::nullopt;
        if (!before)
            continue;
        auto& sides = found[{branch.key, branch.forkAt + 1, *before}];
        for (const ChainState& c : states) {
            const auto hash = c.key == branch.key ? m_journal.hashOf(c.no, branch.forkAt + 1) : std::nullopt;
            if (hash && m_journal.hashOf(c.no, branch.forkAt) == before)
                sides.try_emplace(*hash, c.no);
        }
    }
    std::vector<ChainFork> out;
    for (const auto& [place, sides] : found) {
        const auto& [key, at, before] = place;
        ChainFork fork{hex(key.station), key.epoch, at, {}, false};
        std::vector<std::pair<std::int64_t, Hash>> ordered; // the trunk first, then as they came
        for (const auto& [hash, no] : sides)
            ordered.emplace_back(no, hash);
        std::sort(ordered.begin(), ordered.end());
        std::size_t counting = ordered.size();
        for (const auto& [no, hash] : ordered) {
            fork.heads.push_back(hex(hash));
            Query rulings =
                m_db.query("SELECT seq,hash FROM trust WHERE station=? AND kind='ruling' AND epoch=? "
                           "AND nonce=? AND seq<=?",
                           key.station, key.epoch, key.nonce, std::int64_t{at});
            bool excluded = false;
            while (!excluded && rulings.next())
                excluded =
                    m_journal.hashOf(no, static_cast<std::uint32_t>(rulings.integer(0))) == rulings.hash(1);
            counting -= excluded ? 1 : 0;
        }
        fork.ruled = counting <= 1;
        out.push_back(std::move(fork));
    }
    return out;
}

// Of a copied disk: what is more than ours there is the other's, and is here beside ours.
bool StationFile::heldAsBranch(const ChainKey& key, std::uint32_t seq, const Hash& hash)
{
    for (const ChainState& c : m_journal.states()) {
        if (c.key == key && c.branch && m_journal.hashOf(c.no, seq) == hash)
            return true;
    }
    return false;
}

// What the county says it holds of our own chain, against what is here. Less here: this file is older than
// that (a backup was put back, a disk went back in time), and nothing may be written before it is cleared, or
// two histories grow. Something else here: two histories have grown already (a copied disk); both count until
// the county rules, so that is told and stops nobody.
std::optional<Error> StationFile::ownHistory()
{
    const ChainState own = m_journal.ownState();
    // Its numbers would be given a second time: they go on in a new epoch, with a mark of their own.
    if (m_journal.excluded(own.no))
        return Error("own-history-excluded");
    std::uint32_t behind = 0;
    Query q =
        m_db.query("SELECT DISTINCT seq,hash FROM trust WHERE station=? AND kind='received' AND epoch=? "
                   "AND nonce=? ORDER BY seq DESC",
                   own.key.station, own.key.epoch, own.key.nonce);
    while (q.next()) {
        const auto seq = static_cast<std::uint32_t>(q.integer(0));
        const bool other = seq > own.seq && heldAsBranch(own.key, seq, q.hash(1));
        if (seq > own.seq && !other)
            behind = std::max(behind, seq);
        else if (other || m_journal.hashOf(own.no, seq) != q.hash(1))
            return Error("own-history-differs", {{"seq", std::to_string(seq)}});
    }
    if (behind > 0)
        return Error("own-history-behind",
                     {{"have", std::to_string(own.seq)}, {"county", std::to_string(behind)}});
    return std::nullopt;
}

const std::string& StationFile::officeOver()
{
    if (!m_officeOver) {
        std::set<std::string> enrolled;
        for (const auto& [office, recipients] : enrolledOffices())
            enrolled.insert(office);
        m_officeOver = officeAbove(m_info.office, enrolled);
    }
    return *m_officeOver;
}

// Up to which entry of a chain the office above has been given it.
std::uint32_t StationFile::givenUp(std::int64_t chainNo)
{
    Query q = m_db.query("SELECT seq FROM sent WHERE office=? AND chain=?", officeOver(), chainNo);
    return q.next() ? static_cast<std::uint32_t>(q.integer(0)) : 0;
}

std::string StationFile::exchangeStateOf(std::int64_t entry)
{
    if (officeOver().empty())
        return {};
    const std::int64_t chainNo = entry >> 32;
    const auto seq = static_cast<std::uint32_t>(entry & 0xffffffff);
    for (const ChainState& chain : m_journal.states()) {
        if (chain.no == chainNo && receivedOf(chain.key) >= seq)
            return "received";
    }
    return givenUp(chainNo) >= seq ? "exported" : "here";
}

Result<ExchangeStatus> StationFile::exchangeStatus()
{
    if (m_vault.locked())
        return Error("locked");
    ExchangeStatus out;
    const auto root = rootCertificate();
    const auto keys = ownKeys();
    const ChainKey own = m_journal.own();
    out.enrolled = enrolled();
    if (keys.ok() && !keys->empty())
        out.fingerprint = fingerprint(keys->front().publicKeys());
    if (root)
        out.countyFingerprint = fingerprint(root->certificate.keys);
    out.stations = stationStates();
    out.gaps = chainGaps();
    out.forks = chainForks();
    // What was under way to an office whose last station was revoked is for nobody any more.
    const auto readers = enrolledOffices();
    Query waiting = m_db.query("SELECT office,count(*) FROM outbox WHERE done=0 GROUP BY office");
    while (waiting.next())
        out.waiting += readers.contains(waiting.str(0)) ? static_cast<int>(waiting.integer(1)) : 0;
    Query exported = m_db.query("SELECT max(made) FROM outbox");
    if (exported.next() && !exported.isNull(0))
        out.lastExport = Instant{exported.integer(0)};
    Query imported = m_db.query("SELECT max(came) FROM inbox");
    if (imported.next() && !imported.isNull(0))
        out.lastImport = Instant{imported.integer(0)};
    out.written = m_journal.head(own);
    out.received = receivedOf(own);
    out.exported = givenUp(m_journal.ownState().no);
    if (auto alarm = ownHistory())
        out.alarms.push_back(*alarm);
    if (auto clock = clockObjection())
        out.alarms.push_back(*clock);
    for (const ChainFork& fork : out.forks) {
        if (!fork.ruled)
            out.alarms.push_back(Error(
                "chain-forked",
                {{"office", m_world.officeOf(StationId{fromHex16(fork.station).value_or(Bytes16{})})}}));
    }
    // Until it begins a new epoch, or the county has ruled; a clock, until its next package is right.
    Query notes = m_db.query(
        "SELECT DISTINCT i.note,i.station,i.office FROM inbox i WHERE i.note<>'' AND NOT EXISTS("
        "SELECT 1 FROM chain c WHERE c.station=i.station AND c.epoch>i.epoch) AND NOT EXISTS("
        "SELECT 1 FROM trust t WHERE t.station=i.station AND t.kind='ruling' AND t.epoch=i.epoch) AND NOT("
        "i.note='sender-clock-ahead' AND EXISTS(SELECT 1 FROM inbox l WHERE l.station=i.station AND "
        "l.note='' AND "
        "l.came>i.came))");
    while (notes.next()) {
        const auto it = m_world.stations.find(notes.id<StationTag>(1));
        out.alarms.push_back(
            Error(notes.str(0), {{"office", notes.str(2)},
                                 {"label", it == m_world.stations.end() ? "" : it->second.label}}));
    }
    return out;
}

} // namespace bm
