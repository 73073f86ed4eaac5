// What has to be true in the end.
#include "tests/exchange_sim/world.h"
#include "tests/journal/stations.h"

#include <algorithm>

namespace bm::sim {

namespace {

Entries entriesWhere(StationFile& file, std::string_view condition)
{
    Entries out;
    std::map<std::int64_t, std::map<std::uint32_t, std::set<Hash>>*> chains;
    for (const ChainState& chain : file.journal().states())
        chains[chain.no] = &out[chain.key];
    Query q = file.database().query("SELECT id,hash FROM entry WHERE " + std::string(condition));
    while (q.next())
        (*chains.at(q.integer(0) >> 32))[static_cast<std::uint32_t>(q.integer(0) & 0xffffffff)].insert(
            q.hash(1));
    return out;
}

} // namespace

Entries entriesOf(StationFile& file)
{
    return entriesWhere(file, "1");
}

Entries readableOf(StationFile& file)
{
    return entriesWhere(file, "form<>" + std::to_string(static_cast<int>(Form::Stub)));
}

void World::fault(const std::string& what)
{
    if (m_out.faults.size() < 6)
        m_out.faults.push_back(what);
}

// Of what went with a disk an office below may keep what was its business, between mere hashes: that is not
// given back, and counts as lost.
bool World::keeps(Machine& m, const ChainKey& chain)
{
    const std::string writer = county().file->world().officeOf(chain.station);
    return !gone(m) && (m.office() == writer || !m.office().starts_with(writer));
}

// Everybody has what is of the own office, of those below and of those above, both branches of a fork too.
void World::compareEntries(bool tell)
{
    m_open = 0;
    Entries all;
    std::vector<Entries> each;
    for (auto& m : m_machines) {
        each.push_back(entriesOf(*m->file));
        for (const auto& [key, entries] : readableOf(*m->file)) {
            if (!keeps(*m, key))
                continue;
            for (const auto& [seq, hashes] : entries)
                all[key][seq].insert(hashes.begin(), hashes.end());
        }
    }
    for (std::size_t i = 0; i < m_machines.size(); ++i) {
        if (gone(*m_machines[i]))
            continue;
        const std::string& office = m_machines[i]->office();
        for (const auto& [key, entries] : all) {
            const std::string writer = county().file->world().officeOf(key.station);
            if (!writer.starts_with(office) && !office.starts_with(writer))
                continue;
            std::size_t lacking = 0;
            std::uint32_t first = 0;
            // What a revoked station wrote later is passed on by some and refused by others; it counts
            // nowhere.
            const auto last = m_lastOf.find(key);
            if (last == m_lastOf.end() && m_revoked.contains(hex(key.station)))
                continue;
            for (const auto& [seq, hashes] : entries) {
                if (last != m_lastOf.end() && seq > last->second)
                    break;
                for (const Hash& hash : hashes) {
                    if (each[i][key][seq].contains(hash))
                        continue;
                    first = first == 0 ? seq : first;
                    ++lacking;
                }
            }
            m_open += lacking > 0 ? 1 : 0;
            if (lacking > 0 && tell) {
                std::string holders;
                for (std::size_t j = 0; j < m_machines.size(); ++j) {
                    const auto it = each[j].find(key);
                    holders += " " + std::to_string(m_machines[j]->place) + ":" +
                               std::to_string(it == each[j].end() ? 0 : it->second.size());
                }
                fault("place " + std::to_string(m_machines[i]->place) + " (machine " + std::to_string(i) +
                      ") lacks " + std::to_string(lacking) + " entries of " + writer + " epoch " +
                      std::to_string(key.epoch) + " from " + std::to_string(first) + "; held:" + holders);
            }
        }
    }
}

// The windows of an office have each other's entries with their persons, by whatever way they came first.
void World::judgeHall()
{
    for (auto& m : m_machines) {
        std::map<Hash, Form> here;
        Query q = m->file->database().query("SELECT hash,form FROM entry");
        while (q.next())
            here[q.hash(0)] = static_cast<Form>(q.integer(1));
        for (auto& writer : m_machines) {
            const std::string station = writer->file->info().id;
            if (gone(*m) || gone(*writer) || writer->office() != m->office() || m_touched.contains(station))
                continue;
            for (const ChainState& c : writer->file->journal().states()) {
                if (hex(c.key.station) != station)
                    continue;
                Query whole =
                    writer->file->database().query("SELECT hash FROM entry WHERE form=0 AND id>>32=?", c.no);
                while (whole.next()) {
                    const auto it = here.find(whole.hash(0));
                    if (it != here.end() && it->second != Form::Whole) {
                        fault("place " + std::to_string(m->place) + " lacks the persons of another window");
                        break;
                    }
                }
            }
        }
    }
}

bool World::settled()
{
    compareEntries(false);
    return m_open == 0;
}

// Nothing waits for what somebody has. What was lost with a disk and a stick is nowhere, and what follows it
// waits for good, by name.
void World::judgeGaps(Machine& m, std::size_t named)
{
    std::size_t waiting = 0;
    Query q = m.file->database().query("SELECT sealed FROM held");
    for (; q.next(); ++waiting) {
        const auto bytes = got(m.file->vault().open(q.text(0), "held"), "held");
        const Segment segment = got(decodeSegment(bytes), "held");
        if (m_revoked.contains(hex(segment.chain.station)))
            continue;
        for (auto& other : m_machines) {
            if (!keeps(*other, segment.chain))
                continue;
            const Entries has = readableOf(*other->file);
            const auto chain = has.find(segment.chain);
            const auto before = chain == has.end() ? Entries::mapped_type::const_iterator{}
                                                   : chain->second.find(segment.from - 1);
            if (chain != has.end() && before != chain->second.end() &&
                before->second.contains(segment.before))
                fault("place " + std::to_string(m.place) + " waits for what place " +
                      std::to_string(other->place) + " has");
        }
    }
    if (waiting != named)
        fault("place " + std::to_string(m.place) + " does not name what it waits for");
}

void World::judgeAlarms()
{
    const Entries at = entriesOf(*county().file);
    std::set<std::string> forked;
    for (const auto& [key, entries] : at) {
        for (const auto& [seq, hashes] : entries) {
            if (hashes.size() > 1 && forked.insert(hex(key.station)).second)
                say("forked: " + county().file->world().officeOf(key.station) + " " +
                    hex(key.station).substr(0, 6) + " epoch " + std::to_string(key.epoch) + " nonce " +
                    hex(key.nonce).substr(0, 6) + " at " + std::to_string(seq));
        }
    }
    const auto status = got(county().file->exchangeStatus(), "status");
    std::set<std::string> named;
    for (const ChainFork& fork : status.forks)
        named.insert(fork.station);
    m_out.forks += static_cast<int>(named.size());
    for (const std::string& station : forked) {
        if (!named.contains(station))
            fault("a fork that the county does not name");
        if (!m_touched.contains(station))
            fault("two histories of a station whose disk nobody copied");
    }
    for (const std::string& station : named) {
        if (!forked.contains(station))
            fault("a fork is named that is none");
    }
    for (auto& m : m_machines) {
        if (gone(*m))
            continue;
        const auto own = got(m->file->exchangeStatus(), "status");
        for (const Error& alarm : own.alarms) {
            bool right = false;
            for (const auto& [key, value] : alarm.args) {
                for (auto& other : m_machines)
                    right = right || ((key == "office" ? value == other->office() : false) &&
                                      m_touched.contains(other->file->info().id));
            }
            if (alarm.code.starts_with("own-history"))
                right = m_touched.contains(m->file->info().id);
            if (!right)
                fault("false alarm at place " + std::to_string(m->place) + ": " + alarm.code);
        }
        judgeGaps(*m, own.gaps.size());
    }
}

// A county that takes in the same packages in another order, some twice, has the same tables.
void World::judgeTables()
{
    auto second = founded().front()->copy();
    second->clock->set(county().clock->now());
    second->open();
    // What the county itself wrote cannot be written a second time: it comes first or last. Not first when it
    // says who is revoked, for then packages are refused that came before.
    const auto countyEntries = [&] {
        const ChainKey own = county().file->journal().own();
        (void)got(second->file->ingest({county().file->journal().segment(own, 1, county().file->vault())}),
                  "own");
    };
    const bool first = m_revoked.empty() && pick(2) == 0;
    if (first)
        countyEntries();
    std::vector<const Letter*> letters;
    for (const Letter& l : m_atCounty)
        letters.push_back(&l);
    for (std::size_t i = 0; i < m_atCounty.size() / 8; ++i)
        letters.push_back(&m_atCounty[static_cast<std::size_t>(pick(static_cast<int>(m_atCounty.size())))]);
    std::shuffle(letters.begin(), letters.end(), m_random);
    for (std::size_t i = 0; i < letters.size(); i += 3) {
        const auto end = std::min(letters.size(), i + 3);
        take(*second, {letters.begin() + static_cast<std::ptrdiff_t>(i),
                       letters.begin() + static_cast<std::ptrdiff_t>(end)});
    }
    if (!first)
        countyEntries();
    // Receipts are the county's own entries, in the order of its imports; all else is the same.
    const std::string countyRow = "station|station:" + county().file->info().id;
    const auto others = [&](StationFile& file) {
        auto rows = test::logicalRows(file);
        std::erase_if(rows, [&](const std::string& row) {
            return row.starts_with("trust|") || row.starts_with("verdict|receipt") ||
                   row.starts_with(countyRow);
        });
        return rows;
    };
    const auto here = others(*county().file);
    const auto there = others(*second->file);
    if (here == there)
        return;
    std::string example;
    for (const auto& [mine, theirs] : {std::pair(&here, &there), std::pair(&there, &here)}) {
        std::vector<std::string> only;
        std::set_difference(mine->begin(), mine->end(), theirs->begin(), theirs->end(),
                            std::back_inserter(only));
        for (const std::string& row : only)
            say((mine == &here ? "here:  " : "there: ") + row);
        example = only.empty() ? example : only.front().substr(0, only.front().find('|'));
    }
    fault("another order gives other tables: " + example);
}

// Nothing waits for ever to be known as arrived, and the county receipts each package once.
void World::judgeBooks()
{
    for (auto& m : m_machines) {
        Query q =
            m->file->database().query("SELECT count(*) FROM outbox WHERE done=0 AND office<>? AND made<?",
                                      m->office(), m_now.ms - std::int64_t{17} * 86'400'000);
        // Two users of one disk name their histories in turn: that takes longer than a world lasts.
        if (q.next() && q.integer(0) > 0 && m_touched.empty() && m_revoked.empty())
            fault("place " + std::to_string(m->place) + " does not know of " + std::to_string(q.integer(0)) +
                  " packages that they arrived");
    }
    Query twice = county().file->database().query(
        "SELECT count(*) FROM trust WHERE kind='receipt' GROUP BY hash HAVING count(*)>1");
    if (twice.next())
        fault("a package was receipted twice");
    for (const ChainFork& f : got(county().file->exchangeStatus(), "status").forks) {
        if (f.ruled && !m_ruled.contains({f.station, f.epoch}))
            fault("a fork is ruled on, and nobody did");
    }
}

void World::judge()
{
    compareEntries(true);
    judgeAlarms();
    judgeBooks();
    judgeHall();
    judgeRevoked();
    judgeRows();
    judgePublished();
    for (auto& m : m_machines) {
        // All of it costs as much as a hundred imports: the county, and one in three of the others.
        if (m.get() != &county() && pick(3) > 0)
            continue;
        const auto report = got(m->file->verify(), "verify");
        if (!report.ok)
            fault("place " + std::to_string(m->place) + " does not verify: " + report.faults.front().first +
                  " " + report.faults.front().second);
    }
    judgeTables();
}

} // namespace bm::sim
