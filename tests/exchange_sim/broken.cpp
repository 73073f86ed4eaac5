#include "tests/exchange_sim/broken.h"

#include "core/base/durable_write.h"
#include "core/base/read_file.h"

#include <algorithm>

namespace bm::sim {

StationKeys keysOf(Machine& m)
{
    Query q = m.file->database().query("SELECT sealed FROM station_key ORDER BY no DESC");
    must(q.next(), "no keys");
    const auto secret = got(m.file->vault().open(q.text(0), "station-key"), "keys");
    auto keys = StationKeys::fromBytes(secret);
    must(keys.ok(), "keys");
    return std::move(*keys);
}

OpenedPackage opened(Machine& reader, const PublicKeys& root, std::string_view bytes)
{
    const StationKeys keys = keysOf(reader);
    Opener opener;
    opener.root = root;
    opener.mine = {&keys};
    return got(openPackage(bytes, opener), "open");
}

std::string made(const OpenedPackage& p, const StationKeys& sender, std::vector<PublicKeys> recipients)
{
    PackageDraft draft;
    draft.sender = p.header.sender;
    draft.number = p.header.number;
    draft.created = p.header.created;
    draft.headSeq = p.header.headSeq;
    draft.head = p.header.head;
    draft.previous = p.header.previous;
    draft.certificate = p.sender.bytes;
    draft.recipients = std::move(recipients);
    draft.contents = p.contents;
    return got(writePackage(draft, sender), "write");
}

void sql(Machine& m, std::string_view text)
{
    Tx tx(m.file->database());
    tx.exec(text);
    tx.commit();
}

namespace {

bool changesPackages(Broken b)
{
    return b == Broken::RevocationKept || b == Broken::RulingKept || b == Broken::PublishedKept ||
           b == Broken::HeldIsHad || b == Broken::SaidBeforeKept || b == Broken::NoRelay ||
           b == Broken::NoBranches || b == Broken::NothingSaid;
}

} // namespace

// The county gives the hash of it alone, as if it were nobody's business.
void withhold(Contents& contents, std::string_view verb)
{
    for (SegmentPart& part : contents.segments) {
        for (Entry& e : part.segment.entries) {
            if (e.form == Form::Stub || e.header.verb != verb)
                continue;
            Entry stub;
            stub.form = Form::Stub;
            stub.header.chain = e.header.chain;
            stub.header.seq = e.header.seq;
            stub.hash = e.hash;
            e = stub;
        }
    }
}

bool World::onTrunk(Machine& m, const SegmentPart& part)
{
    for (const ChainState& c : m.file->journal().states()) {
        if (c.key == part.segment.chain && !c.branch)
            return m.file->journal().hashOf(c.no, part.head.seq) == part.head.head;
    }
    return false;
}

// What a broken program would have put into its packages.
void World::breakContents(Machine& from, Contents& contents)
{
    const StationId own = from.file->journal().own().station;
    std::erase_if(contents.segments, [&](const SegmentPart& part) {
        if (m_broken == Broken::NoRelay)
            return from.place != 0 && part.segment.chain.station != own;
        if (m_broken == Broken::NoBranches)
            return !onTrunk(from, part);
        return false;
    });
    if (from.place == 0)
        withhold(contents, m_broken == Broken::RevocationKept  ? "revoke"
                           : m_broken == Broken::RulingKept    ? "exclude"
                           : m_broken == Broken::PublishedKept ? "publish"
                                                               : "-");
    if (m_broken == Broken::NothingSaid)
        contents.having.clear();
    for (Having& h : contents.having) {
        const auto it = m_pretended[&from].find(h.chain);
        if (it != m_pretended[&from].end() && it->second.seq > h.seq)
            h = it->second;
    }
    for (const auto& [chain, h] : m_pretended[&from]) {
        if (std::none_of(contents.having.begin(), contents.having.end(),
                         [&](const Having& one) { return one.chain == h.chain; }))
            contents.having.push_back(h);
    }
}

void World::afterExport(Machine& from, const ExportReport& report)
{
    if (m_broken == Broken::SentIsArrived)
        sql(from, "UPDATE outbox SET done=1");
    if (!changesPackages(m_broken))
        return;
    const PublicKeys root = keysOf(county()).publicKeys();
    const StationKeys keys = keysOf(from);
    for (const PackageMade& p : report.packages) {
        if (!p.fresh)
            continue;
        const auto kept = from.folder.path() / "outbox" / p.file;
        const auto bytes = got(readFile(kept.string(), package_limit::file), "outbox");
        OpenedPackage package = opened(from, root, bytes);
        breakContents(from, package.contents);
        std::vector<PublicKeys> recipients{keys.publicKeys()};
        for (auto& m : m_machines) {
            const PublicKeys one = keysOf(*m).publicKeys();
            if (m->office() == p.office &&
                std::find(recipients.begin(), recipients.end(), one) == recipients.end())
                recipients.push_back(one);
        }
        const std::string other = made(package, keys, recipients);
        must(durableWrite(kept.string(), other).ok(), "outbox");
        must(durableWrite((m_stick.path() / p.file).string(), other).ok(), "stick");
        Tx tx(from.file->database());
        tx.exec("UPDATE outbox SET hash=? WHERE hash=?", packageHash(other), packageHash(bytes));
        tx.commit();
    }
}

// True when this import is broken altogether, and the real one is left out.
bool World::beforeTake(Machine& to, const std::vector<const Letter*>& letters)
{
    if (m_broken == Broken::LostNotGivenAgain || m_broken == Broken::SentIsArrived)
        sql(to, "CREATE TEMP TABLE IF NOT EXISTS was(office,chain,seq)"), sql(to, "DELETE FROM was"),
            sql(to, "INSERT INTO was SELECT office,chain,seq FROM sent");
    const bool unkept = m_broken == Broken::SaidBeforeKept && pick(4) == 0;
    for (const Letter* l : letters) {
        if (m_broken == Broken::DoubleForgotten) {
            Tx tx(to.file->database());
            tx.exec("DELETE FROM inbox WHERE hash=?", packageHash(*l->bytes));
            tx.commit();
        }
        const bool proves = m_broken == Broken::NothingProved && to.place == 0 && pick(6) == 0;
        if (!unkept && !proves)
            continue;
        const OpenedPackage p = opened(to, keysOf(county()).publicKeys(), *l->bytes);
        for (const SegmentPart& part : p.contents.segments) {
            if (unkept)
                m_pretended[&to][part.segment.chain] = {part.segment.chain, part.head.seq, part.head.head};
            Segment changed = part.segment;
            if (!proves || changed.entries.back().form == Form::Stub)
                continue;
            changed.entries.back().facts += " "; // by the relay
            if (auto again = decodeSegment(encodeSegment(changed)); again.ok())
                (void)to.file->ingest({*again});
        }
    }
    return unkept;
}

void World::afterTake(Machine& to, const std::vector<const Letter*>& letters,
                      const std::vector<PackageRead>& read)
{
    switch (m_broken) {
    case Broken::LostNotGivenAgain:
    case Broken::SentIsArrived:
        sql(to, "UPDATE sent SET seq=max(seq,coalesce((SELECT w.seq FROM was w WHERE w.office=sent.office "
                "AND w.chain=sent.chain),0))");
        break;
    case Broken::OutboxNeverCleared:
        sql(to, "UPDATE outbox SET done=0");
        break;
    case Broken::HeldIsHad:
        for (const Letter* l : letters) {
            for (const SegmentPart& part :
                 opened(to, keysOf(county()).publicKeys(), *l->bytes).contents.segments) {
                if (part.head.seq > to.file->journal().head(part.segment.chain))
                    m_pretended[&to][part.segment.chain] = {part.segment.chain, part.head.seq,
                                                            part.head.head};
            }
        }
        sql(to, "DELETE FROM held");
        break;
    case Broken::RevocationForgotten:
        sql(to, "DELETE FROM trust WHERE kind='revocation'");
        break;
    case Broken::RulingForgotten:
        if (to.place == 0)
            sql(to, "DELETE FROM trust WHERE kind='ruling'");
        break;
    case Broken::MatterLost:
        if (to.place == 4)
            sql(to, "DELETE FROM matter WHERE authority='511324' AND version>1");
        break;
    case Broken::HallTold:
        sql(to,
            "INSERT OR REPLACE INTO hall_given SELECT id>>32,max(id&4294967295) FROM entry GROUP BY id>>32");
        break;
    case Broken::OneSideTaken:
        if (to.place == 0) {
            for (const ChainFork& f : got(to.file->exchangeStatus(), "status").forks) {
                if (!f.ruled)
                    (void)to.file->excludeBranch(f.station, f.epoch, f.heads.back(), "试验");
            }
        }
        break;
    default:
        break;
    }
    for (const PackageRead& p : read) {
        if ((m_broken == Broken::DoubleIsTwo && p.status == "known") ||
            (m_broken == Broken::GapIsRollback && p.status == "held")) {
            Tx tx(to.file->database());
            tx.exec("UPDATE inbox SET note='sender-rolled-back' WHERE office=? AND number=?", p.office,
                    static_cast<std::int64_t>(p.number));
            tx.commit();
        }
    }
    if (m_broken == Broken::ArrivalIsOrder)
        sql(to, "UPDATE inbox SET note='sender-rolled-back' WHERE EXISTS(SELECT 1 FROM inbox e WHERE "
                "e.station=inbox.station AND e.epoch=inbox.epoch AND e.nonce=inbox.nonce AND "
                "e.rowid<inbox.rowid AND e.number>inbox.number)");
}

const char* nameOf(Broken rule)
{
    static const char* const names[] = {"nothing",
                                        "what was given once is never given again, and no stick is lost",
                                        "what a disk has lost is not given again",
                                        "the outbox is never cleared",
                                        "what waits after a gap is thrown away and said to be here",
                                        "said to be here before it is kept",
                                        "a township keeps its villages' entries to itself",
                                        "of two histories only one is passed on",
                                        "nothing is said of what is here",
                                        "a package that came before is forgotten",
                                        "a package that came twice is two packages",
                                        "a gap is a restored station",
                                        "arrival is order",
                                        "one side of two histories is left out in silence",
                                        "entries are believed without the writer's signature",
                                        "a restored backup goes on without a new epoch",
                                        "the county keeps to itself who is revoked",
                                        "a revocation is forgotten",
                                        "the county keeps a ruling to itself",
                                        "a ruling is forgotten",
                                        "the county keeps its documents to itself",
                                        "a document that came down is lost",
                                        "what came by way of others counts as given in the hall"};
    return names[static_cast<int>(rule)];
}

} // namespace bm::sim
