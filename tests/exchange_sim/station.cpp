#include "tests/exchange_sim/station.h"

#include "core/base/random.h"

#include <sqlite3.h>

#include <algorithm>

namespace bm::sim {

namespace {

template <class Tag> Id<Tag> idFrom(std::mt19937_64& random)
{
    Id<Tag> id;
    for (auto& byte : id.bytes)
        byte = static_cast<std::remove_reference_t<decltype(byte)>>(random());
    return id;
}

} // namespace

Station::Station(int at, std::mt19937_64& r, Broken b)
    : place(at)
    , broken(b)
    , random(&r)
    , db(std::make_unique<Database>(""))
    , journal(std::make_unique<Journal>(*db))
{
    vault->newKey();
    Tx tx(*db);
    journal->found(tx, {idFrom<StationTag>(r), 1, idFrom<NonceTag>(r)});
    tx.commit();
    (void)write(0);
}

std::unique_ptr<Station> Station::copy() const
{
    std::unique_ptr<Station> other(new Station);
    other->place = place;
    other->broken = broken;
    other->random = random;
    other->vault = vault;
    other->alarms = alarms;
    other->m_sent = m_sent;
    other->m_outbox = m_outbox;
    other->m_next = m_next;
    other->m_given = m_given;
    other->m_seen = m_seen;
    other->m_inbox = m_inbox;
    other->m_newest = m_newest;
    other->m_others = m_others;
    other->m_behind = m_behind;
    other->m_pretended = m_pretended;
    other->m_restores = m_restores;
    other->db = std::make_unique<Database>("");
    sqlite3_backup* pages = sqlite3_backup_init(other->db->handle(), "main", db->handle(), "main");
    sqlite3_backup_step(pages, -1);
    sqlite3_backup_finish(pages);
    other->journal = std::make_unique<Journal>(*other->db);
    return other;
}

bool Station::write(std::int64_t now)
{
    if (m_behind && broken != Broken::OwnHistoryUnread)
        return false;
    wroteBehind = wroteBehind || m_behind;
    Tx tx(*db);
    Draft d;
    d.kind = "case";
    d.subject = idFrom<SubjectTag>(*random);
    d.verb = "accept";
    d.facts = "{\"n\":" + std::to_string((*random)() % 1000) + "}";
    d.actor = "a";
    (void)journal->append(tx, d, Instant{1'800'000'000'000 + now}, *vault, true);
    tx.commit();
    return true;
}

void Station::beginEpoch()
{
    if (broken == Broken::RestoredGoesOn)
        return;
    const ChainKey& own = journal->own();
    ChainKey next{own.station, own.epoch + 1, idFrom<NonceTag>(*random)};
    if (broken == Broken::NonceForgotten)
        next.nonce = {};
    {
        Tx tx(*db);
        journal->found(tx, next);
        tx.commit();
    }
    m_behind = false; // what was lost may come back; it cannot collide
    m_outbox.clear();
    m_given.clear();
    m_sent.clear(); // what the disk that is gone gave, nobody here knows
    (void)write(0);
}

std::vector<Package> Station::give(int to, std::int64_t now,
                                   const std::function<bool(const StationId&)>& passes)
{
    Package p;
    p.to = to;
    p.sender = journal->own();
    p.made = now;
    p.hash = (*random)();
    p.seen = m_seen[to];
    auto& sent = m_sent[to];
    for (const ChainState& chain : journal->states()) {
        if (chain.key == p.sender && !chain.branch)
            p.headSeq = chain.seq;
        if (!chain.branch)
            p.having[chain.key] = {chain.seq, chain.head};
        const bool own = chain.key.station == p.sender.station;
        if ((!own && !passes(chain.key.station)) || (!own && broken == Broken::NoRelay && to == 0) ||
            (chain.branch && broken == Broken::NoBranches))
            continue;
        const std::uint32_t from = std::max(sent[chain.no], chain.forkAt);
        if (from >= chain.seq)
            continue;
        p.segments.push_back(
            journal->slice(chain.no, from + 1, chain.seq, *vault, [](const Header&) { return Form::Whole; }));
        sent[chain.no] = chain.seq;
    }
    for (const auto& [key, seq] : m_pretended) {
        if (seq > p.having[key].seq)
            p.having[key].seq = seq;
    }
    auto& outbox = m_outbox[to];
    // Nothing new is a statement too, but not every day.
    const auto last = m_given.find(to);
    if (p.segments.empty() && last != m_given.end() && now < last->second + 20)
        return outbox;
    m_given[to] = now;
    p.number = ++m_next[static_cast<int>(p.sender.epoch)];
    outbox.push_back(p);
    if (broken == Broken::SentIsArrived) {
        outbox.clear();
        return {p};
    }
    return outbox;
}

void Station::takeSegments(Tx& tx, const Package& package, IngestReport& report)
{
    for (Segment segment : package.segments) {
        if (broken == Broken::OwnNotTakenBack && segment.chain.station == journal->own().station)
            continue;
        std::optional<Hash> here;
        for (const ChainState& chain : journal->states()) {
            if (chain.key == segment.chain && !chain.branch && segment.from > 1)
                here = journal->hashOf(chain.no, segment.from - 1);
        }
        if (broken == Broken::NumberAloneProves && here)
            segment.before = *here;
        if (broken == Broken::GapsForgotten && segment.from > 1 && here != segment.before)
            continue;
        const IngestReport one = journal->ingest(tx, segment, *vault);
        report.added += one.added;
        report.known += one.known;
        report.held += one.held;
        report.forks += one.forks;
        if (broken == Broken::HeldIsHad && one.held > 0)
            m_pretended[segment.chain] =
                segment.from + static_cast<std::uint32_t>(segment.entries.size()) - 1;
    }
}

void Station::take(const Package& package, bool cut)
{
    IngestReport report;
    {
        Tx tx(*db);
        takeSegments(tx, package, report);
        if (!cut)
            tx.commit();
    }
    if (cut) {
        journal->reload();
        if (broken != Broken::SaidBeforeKept)
            return;
    }
    judge(package, report);
    compareOwn(package);
}

// What the order of a sender's packages, and two entries of one number, say of it.
void Station::judge(const Package& package, const IngestReport& report)
{
    const StationId& sender = package.sender.station;
    auto& read = m_inbox[package.sender];
    const auto same = read.find(package.number);
    if (same != read.end() && (same->second.hash != package.hash || broken == Broken::DoubleIsFork))
        alarms.insert(sender);
    for (const auto& [number, other] : read) {
        const bool gone = broken == Broken::ArrivalIsOrder
                              ? other.headSeq > package.headSeq
                              : other.made < package.made && other.headSeq > package.headSeq;
        if (gone)
            alarms.insert(sender);
    }
    read[package.number] = {package.hash, package.made, package.headSeq};
    if (broken == Broken::GapIsFork && report.held > 0)
        alarms.insert(sender);
    if (broken == Broken::ForkUnnoticed)
        return;
    for (const ChainState& chain : journal->states()) {
        if (chain.branch)
            alarms.insert(chain.key.station);
    }
}

// What others hold of us: more than we have, or other than we have, is a disk that went back in time.
void Station::compareOwn(const Package& package)
{
    const ChainKey own = journal->own();
    for (const auto& [key, had] : package.having) {
        if (key != own)
            continue;
        if (had.seq > m_others[key].seq)
            m_others[key] = had;
    }
    m_behind = false;
    if (const auto it = m_others.find(own); it != m_others.end() && it->second.seq > 0) {
        for (const ChainState& chain : journal->states()) {
            if (chain.key == own && !chain.branch)
                m_behind = it->second.seq > chain.seq ||
                           journal->hashOf(chain.no, it->second.seq) != it->second.head;
        }
    }
    // The neighbour's word on what it has, and on what it has read.
    const int from = package.to; // filled in by the carrier: where it came from
    m_seen[from].insert(package.hash);
    auto& outbox = m_outbox[from];
    std::erase_if(outbox, [&](const Package& p) { return package.seen.contains(p.hash); });
    auto& sent = m_sent[from];
    for (const ChainState& chain : journal->states()) {
        const auto it = package.having.find(chain.key);
        if (chain.branch || it == package.having.end())
            continue;
        const bool ours =
            it->second.seq <= chain.seq &&
            (it->second.head == Hash{} || journal->hashOf(chain.no, it->second.seq) == it->second.head ||
             broken == Broken::HeldIsHad);
        if (ours || broken == Broken::HeldIsHad)
            sent[chain.no] = std::max(sent[chain.no], std::min(it->second.seq, chain.seq));
        // All of ours is read, and yet it has less than we gave: it is an older disk, and is given again.
        if (outbox.empty() && it->second.seq < sent[chain.no])
            sent[chain.no] = it->second.seq;
    }
    if (outbox.empty()) {
        for (const ChainState& chain : journal->states()) {
            if (!chain.branch && !package.having.contains(chain.key))
                sent[chain.no] = 0;
        }
    }
}

} // namespace bm::sim
