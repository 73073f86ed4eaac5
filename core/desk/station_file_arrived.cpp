// What a neighbour has of what it was given, by its own statements: what its disk has lost is given again,
// what is under way is not. Of a chain with two histories each is followed by itself: a number proves nothing
// there.
#include "core/base/read_file.h"
#include "core/desk/outbox_runs.h"
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

namespace {

bool addressedTo(const std::filesystem::path& file, const PublicKeys& keys)
{
    const auto read = readBeginning(file.string(), package_limit::beginning);
    const auto header =
        read.ok() ? peekPackage(read->bytes, read->size) : Result<PackageHeader>(read.error());
    return header.ok() && isRecipient(*header, keys);
}

// What the sender gave us it has; what it says it has, it has.
std::map<ChainKey, std::vector<Having>> claimsOf(const OpenedPackage& p)
{
    std::map<ChainKey, std::vector<Having>> out;
    for (const SegmentPart& part : p.contents.segments)
        out[part.segment.chain].push_back({part.segment.chain, part.head.seq, part.head.head});
    for (const Having& h : p.contents.having)
        out[h.chain].push_back(h);
    return out;
}

// Of every chain with two histories, the last entry that they share.
std::map<ChainKey, std::uint32_t> sharedOf(const std::vector<ChainState>& states)
{
    std::map<ChainKey, std::uint32_t> out;
    for (const ChainState& c : states) {
        if (!c.branch)
            continue;
        const auto [it, first] = out.try_emplace(c.key, c.forkAt);
        if (!first)
            it->second = std::min(it->second, c.forkAt);
    }
    return out;
}

} // namespace

// A history that splits was one chain until now, and what was noted of it may be true of the other half.
void StationFile::giveForksAgain(Tx& tx, const OpenedPackage& p)
{
    const auto states = m_journal.states();
    const auto shared = sharedOf(states);
    for (const SegmentPart& part : p.contents.segments) {
        const auto split = shared.find(part.segment.chain);
        if (split == shared.end())
            continue;
        for (const ChainState& c : states) {
            if (c.key == split->first)
                tx.exec("UPDATE sent SET seq=min(seq,?) WHERE chain=?", std::int64_t{split->second}, c.no);
        }
    }
}

// How far the sender has this history, by what it claims; nothing when that tells nothing of it: a number
// beyond all that we have written may be of a history that our disk has lost.
std::optional<std::uint32_t> StationFile::claimedUpTo(const ChainState& chain,
                                                      const std::vector<Having>& claims, bool forked)
{
    std::optional<std::uint32_t> upTo;
    for (const Having& c : claims) {
        const bool beyond = c.seq > chain.seq;
        if (beyond ? !forked && chain.key != m_journal.own() : m_journal.hashOf(chain.no, c.seq) == c.head)
            upTo = std::max(upTo.value_or(0), std::min(c.seq, chain.seq));
    }
    return upTo;
}

// From where on the sender's office is to be given each chain.
void StationFile::noteSent(Tx& tx, const OpenedPackage& p, const std::string& office)
{
    const ChainKey& sender = p.header.sender;
    const auto claims = claimsOf(p);
    std::uint64_t read = 0;
    for (const SeenPackage& s : p.contents.seen) {
        if (s.sender == m_journal.own())
            read = s.number;
    }
    // What has arrived at one station of the office is not carried any more to another.
    std::vector<GivenRun> underWay;
    {
        Query q = tx.query(
            "SELECT doc,file FROM outbox WHERE office=? AND epoch=? AND number>? AND done=0 ORDER BY number",
            office, m_journal.own().epoch, static_cast<std::int64_t>(read));
        while (q.next()) {
            // Made for others of its office, before it was one of them, it never opens there.
            if (!addressedTo(outboxFile(q.str(1)), p.sender.certificate.keys))
                continue;
            auto runs = runsFromJson(q.text(0));
            std::move(runs.begin(), runs.end(), std::back_inserter(underWay));
        }
    }
    // What another station of that office lacks is still to be given, whatever this one has.
    Query others = tx.query("SELECT 1 FROM inbox WHERE office=? AND hash<>? AND (station<>? OR note<>'') AND "
                            "came>=coalesce((SELECT max(made) FROM outbox WHERE office=?),0) LIMIT 1",
                            office, p.hash, sender.station, office);
    const bool onlyLess = others.next();
    Query first = tx.query("SELECT count(*),max(note) FROM inbox WHERE station=? AND epoch=? AND nonce=?",
                           sender.station, sender.epoch, sender.nonce);
    // Of a disk that is new to us, or went back in time, nothing is known that it does not say.
    const bool fresh = first.next() && (first.integer(0) == 1 || !first.text(1).empty());
    std::map<std::int64_t, std::uint32_t> sent; // as it stands
    {
        Query q = tx.query("SELECT chain,seq FROM sent WHERE office=?", office);
        while (q.next())
            sent[q.integer(0)] = static_cast<std::uint32_t>(q.integer(1));
    }
    const auto states = m_journal.states();
    const auto shared = sharedOf(states);
    for (const ChainState& chain : states) {
        const auto split = shared.find(chain.key);
        const bool forked = split != shared.end();
        const auto said = claims.find(chain.key);
        auto has = said == claims.end() ? std::optional(0U) : claimedUpTo(chain, said->second, forked);
        if (!has && fresh)
            has = forked ? split->second : 0;
        if (!has)
            continue;
        std::uint32_t upTo = *has;
        for (const GivenRun& run : underWay) {
            const ChainRange& r = run.range;
            if (run.of(chain.key) && r.from <= upTo + 1 &&
                (!forked || hex(m_journal.hashOf(chain.no, r.to).value_or(Hash{})) == run.head))
                upTo = std::max(upTo, r.to);
        }
        const auto before = sent.find(chain.no);
        if (before != sent.end() && (onlyLess ? before->second <= upTo : before->second == upTo))
            continue;
        tx.exec("INSERT INTO sent(office,chain,seq) VALUES(?,?,?) ON CONFLICT DO UPDATE SET seq=excluded.seq",
                office, chain.no, std::int64_t{upTo});
    }
}

// Up to where the stations of this hall have given a chain of theirs; of our own earlier epochs, what we
// wrote.
std::uint32_t StationFile::hallGiven(std::int64_t chainNo)
{
    Query q = m_db.query("SELECT seq FROM hall_given WHERE chain=?", chainNo);
    return q.next() ? static_cast<std::uint32_t>(q.integer(0)) : 0;
}

void StationFile::noteHallGiven(Tx& tx, std::int64_t chainNo, std::uint32_t seq)
{
    tx.exec(
        "INSERT INTO hall_given(chain,seq) VALUES(?,?) ON CONFLICT DO UPDATE SET seq=max(seq,excluded.seq)",
        chainNo, std::int64_t{seq});
}

void StationFile::noteHall(Tx& tx, const OpenedPackage& p)
{
    for (const SegmentPart& part : p.contents.segments) {
        const Segment& s = part.segment;
        const bool whole = std::none_of(s.entries.begin(), s.entries.end(), [](const Entry& e) {
            return e.form == Form::Stub || e.form == Form::PersonWithheld;
        });
        if (!whole || m_world.officeOf(s.chain.station) != m_info.office)
            continue;
        for (const ChainState& c : m_journal.states()) {
            const std::uint32_t before = std::max(hallGiven(c.no), c.forkAt);
            if (c.key == s.chain && s.from <= before + 1 &&
                m_journal.hashOf(c.no, part.head.seq) == part.head.head)
                noteHallGiven(tx, c.no, part.head.seq);
        }
    }
}

// A package of ours has arrived when the other side has all that is in it, or the county has written its
// receipt.
void StationFile::markArrived(Tx& tx, const OpenedPackage& p, const std::string& office)
{
    const auto states = m_journal.states();
    const auto shared = sharedOf(states);
    // The claimed history goes at least so far, and through the entry that the run ended at: a disk that went
    // back in time has written other entries of the same numbers. What is beyond all that is here is believed
    // to be the same history, of others' chains that are not known to have two.
    const auto has = [&](const GivenRun& run) {
        return std::any_of(p.contents.having.begin(), p.contents.having.end(), [&](const Having& h) {
            if (!run.of(h.chain) || h.seq < run.range.to)
                return false;
            const bool simple = h.chain != m_journal.own() && !shared.contains(h.chain);
            return std::any_of(states.begin(), states.end(), [&](const ChainState& c) {
                if (c.key != h.chain)
                    return false;
                const bool through = hex(m_journal.hashOf(c.no, run.range.to).value_or(Hash{})) == run.head;
                return through && (h.seq > c.seq ? simple : m_journal.hashOf(c.no, h.seq) == h.head);
            });
        });
    };
    std::vector<std::int64_t> arrived;
    {
        Query q = tx.query("SELECT rowid,doc FROM outbox WHERE office=? AND done=0", office);
        while (q.next()) {
            const auto runs = runsFromJson(q.text(1));
            if (std::all_of(runs.begin(), runs.end(), has))
                arrived.push_back(q.integer(0));
        }
    }
    for (const std::int64_t row : arrived)
        tx.exec("UPDATE outbox SET done=1 WHERE rowid=?", row);
    tx.exec(
        "UPDATE outbox SET done=1 WHERE done=0 AND hash IN (SELECT hash FROM trust WHERE kind='receipt' AND "
        "hash IS NOT NULL)");
}

} // namespace bm
