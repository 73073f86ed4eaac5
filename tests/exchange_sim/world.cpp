#include "core/base/read_file.h"
#include "core/exchange/contents.h"
#include "tests/exchange_sim/broken.h"
#include "tests/support/seeded_randomness.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace bm::sim {

namespace {

std::string nameOf(const Machine& m)
{
    const ChainKey& own = m.file->journal().own();
    return "place " + std::to_string(m.place) + " (" + hex(own.station).substr(0, 6) + " epoch " +
           std::to_string(own.epoch) + " nonce " + hex(own.nonce).substr(0, 6) + " at " +
           std::to_string(m.file->journal().head(own)) + ")";
}
constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t dayMs = 24 * hour;
} // namespace

World::World(std::uint64_t seed, Broken broken) : m_seed(seed), m_broken(broken), m_random(seed)
{
    m_now = *Instant::parse("2026-11-24T09:00");
    for (const auto& m : founded()) {
        m_machines.push_back(m->copy());
        m_machines.back()->clockOffset = (pick(20) - 10) * hour;
        m_machines.back()->clock->set({m_now.ms + m_machines.back()->clockOffset});
        m_machines.back()->open();
    }
}

void World::say(const std::string& what) const
{
    static const bool talk = std::getenv("BM_SIM_TALK") != nullptr;
    if (talk)
        std::cerr << what << "\n";
}

Machine& World::any()
{
    return *m_machines[static_cast<std::size_t>(pick(static_cast<int>(m_machines.size())))];
}

void World::tick(std::int64_t ms)
{
    m_now.ms += ms;
    for (auto& m : m_machines)
        m->clock->set({m_now.ms + m->clockOffset});
}

void World::write(Machine& at)
{
    if (at.place == 0)
        return;
    const std::string refused = at.act(m_random);
    ++(refused.empty() ? m_out.entries : m_out.stopped);
    react(at, refused);
}

void World::react(Machine& at, const std::string& code)
{
    // In the end everybody does something about it; before that, many an export is just not made.
    const bool excluded = code == "own-history-excluded";
    if ((!excluded && code != "own-history-behind") || gone(at) || (!excluded && !m_calm && pick(6) > 0))
        return;
    say("new epoch, " + code + ": " + nameOf(at));
    (void)got(at.file->beginEpoch(excluded ? "copy" : "restore"), "epoch");
    ++m_out.epochs;
}

// All that a station has for its neighbours, on one stick.
void World::give(Machine& from, bool good)
{
    std::filesystem::remove_all(m_stick.path());
    std::filesystem::create_directories(m_stick.path());
    const auto report = from.file->exportPackages(m_stick.path().string(), {});
    if (!report.ok()) {
        const std::string& code = report.error().code;
        must(code == "own-history-behind" || code == "own-history-excluded" || gone(from),
             "export of place " + std::to_string(from.place) + ": " + code);
        react(from, code);
        return;
    }
    afterExport(from, *report);
    post(from, *report, good);
}

void World::post(Machine& from, const ExportReport& report, bool good)
{
    for (const PackageMade& p : report.packages) {
        m_out.made += p.fresh ? 1 : 0;
        auto bytes = std::make_shared<const std::string>(
            got(readFile((m_stick.path() / p.file).string(), package_limit::file), "stick"));
        std::vector<Machine*> readers;
        for (auto& m : m_machines) {
            if (m->office() == p.office && m.get() != &from)
                readers.push_back(m.get());
        }
        // A stick goes to one window, or from one to the next.
        if (!good && readers.size() > 1 && pick(2) == 0)
            readers = {readers[static_cast<std::size_t>(pick(static_cast<int>(readers.size())))]};
        for (Machine* to : readers) {
            const int luck = good ? 9 : pick(10);
            if (luck < 2) {
                ++m_out.lost;
                continue;
            }
            for (int i = 0; i < (luck == 2 ? 2 : 1); ++i)
                m_way.push_back({to, p.office, p.file, bytes});
            m_out.doubled += luck == 2 ? 1 : 0;
        }
    }
}

void World::take(Machine& to, const std::vector<const Letter*>& letters)
{
    const Folder desk;
    std::vector<std::string> files;
    for (const Letter* l : letters) {
        const auto path = desk.path() / (std::to_string(files.size()) + "-" + l->name);
        std::ofstream(path, std::ios::binary) << *l->bytes;
        files.push_back(path.string());
    }
    const bool dry = beforeTake(to, letters);
    if (dry || pick(12) == 0)
        (void)got(to.file->importPackages(files, true), "dry run");
    if (dry)
        return;
    const auto read = got(to.file->importPackages(files, false), "import");
    afterTake(to, letters, read.packages);
    m_out.packages += static_cast<std::int64_t>(files.size());
    std::set<std::string> refused;
    for (const PackageRead& p : read.packages) {
        if (p.status == "refused")
            refused.insert(p.file);
        m_out.known += p.status == "known" ? 1 : 0;
        m_out.refused += p.status == "refused" ? 1 : 0;
        if (p.status == "refused" && (p.error.code != "sender-revoked" || m_revoked.empty()))
            fault("refused at place " + std::to_string(to.place) + ": " + p.error.code);
    }
    if (&to == &county()) {
        for (std::size_t i = 0; i < letters.size(); ++i) {
            if (!refused.contains(std::to_string(i) + "-" + letters[i]->name))
                m_atCounty.push_back(*letters[i]);
        }
    }
}

// Somebody reads what came: one file, or several at once.
void World::deliver(std::size_t n)
{
    while (n-- > 0 && !m_way.empty()) {
        const auto first = m_way.begin() + pick(static_cast<int>(m_way.size()));
        std::vector<Letter> together{*first};
        m_way.erase(first);
        for (auto it = m_way.begin(); it != m_way.end();) {
            if (it->to == together.front().to && pick(3) == 0) {
                together.push_back(*it);
                it = m_way.erase(it);
            } else {
                ++it;
            }
        }
        std::vector<const Letter*> letters;
        for (const Letter& l : together)
            letters.push_back(&l);
        take(*together.front().to, letters);
    }
}

void World::replace(Machine& old, std::unique_ptr<Machine> fresh)
{
    for (Letter& l : m_way) {
        if (l.to == &old)
            l.to = fresh.get();
    }
    fresh->clock->set({m_now.ms + fresh->clockOffset});
    for (auto& m : m_machines) {
        if (m.get() == &old) {
            m = std::move(fresh);
            return;
        }
    }
}

void World::backUp()
{
    Machine& m = any();
    if (m.place == 0 || gone(m))
        return;
    auto folder = std::make_unique<Folder>();
    const std::string file = (folder->path() / "b.bmb").string();
    (void)got(m.file->backup(file), "backup");
    if (m_broken == Broken::RestoredGoesOn)
        m.file->database().copyTo(folder->path() / "raw.db");
    m_backups[m.place] = {std::move(folder), file};
}

// By the program: a new epoch begins.
void World::restore()
{
    Machine& m = any();
    const auto it = m_backups.find(m.place);
    if (m.place == 0 || gone(m) || it == m_backups.end())
        return;
    say("restored over " + nameOf(m));
    if (m_broken == Broken::RestoredGoesOn) {
        auto old = m.copy();
        for (const char* file : {"station.db-wal", "station.db-shm"}) // they are of the newer file
            std::filesystem::remove(old->folder.path() / file);
        std::filesystem::copy_file(it->second.first->path() / "raw.db", old->folder.path() / "station.db",
                                   std::filesystem::copy_options::overwrite_existing);
        old->open();
        replace(m, std::move(old));
        ++m_out.restored;
        return;
    }
    auto fresh = std::make_unique<Machine>(m.place, m_now, m.clockOffset);
    (void)got(
        restoreBackup({fresh->folder.path(), fresh->clock, true}, {it->second.second, "a", "", {}, false}),
        "restore");
    fresh->open();
    say(" as " + nameOf(*fresh));
    replace(m, std::move(fresh));
    ++m_out.restored;
}

// Behind the program's back: an older copy of the disk is put in.
void World::putBack()
{
    Machine& m = any();
    if (m.place == 0 || gone(m))
        return;
    const auto it = m_old.find(m.place);
    if (it == m_old.end()) {
        m_old[m.place] = m.copy();
        return;
    }
    m_touched.insert(m.file->info().id);
    say("put back over " + nameOf(m));
    auto fresh = std::move(it->second);
    m_old.erase(it);
    fresh->clock->set({m_now.ms + fresh->clockOffset});
    fresh->open();
    say(" as " + nameOf(*fresh));
    replace(m, std::move(fresh));
    ++m_out.putBack;
}

void World::copyDisk()
{
    Machine& m = any();
    if (m.place == 0 || gone(m) || m_machines.size() > places().size() + 1)
        return;
    m_touched.insert(m.file->info().id);
    say("copied: " + nameOf(m));
    auto other = m.copy();
    other->open();
    m_machines.push_back(std::move(other));
    ++m_out.copied;
}

// The two windows of the hall, and whoever has a copy of one, look into their folder.
void World::hall()
{
    if (m_now.ms < m_hallAgain.ms)
        return;
    for (auto& m : m_machines) {
        if (m->office() != places()[1].office)
            continue;
        if (const auto report = m->file->syncFolder(m_hall.path().string()); report.ok())
            m_out.packages += report->taken;
    }
}

void World::misfortune()
{
    switch (pick(9)) {
    case 0:
    case 1:
        backUp();
        break;
    case 2:
        restore();
        break;
    case 3:
        putBack();
        break;
    case 4:
        copyDisk();
        break;
    case 5:
        rule();
        break;
    case 6:
        publish();
        break;
    case 7: // somebody has pulled the cable
        m_hallAgain.ms = m_now.ms + pick(90) * dayMs;
        break;
    default:
        if (pick(6) == 0)
            revoke();
    }
}

void World::step()
{
    tick(static_cast<std::int64_t>(pick(5)) * hour);
    const int what = pick(120);
    if (what == 0)
        any().clockOffset = (pick(20) - 10) * hour; // somebody sets a clock
    else if (what == 1)
        tick(7 * dayMs);
    else if (what < 4)
        misfortune();
    else if (what < 16)
        hall();
    else if (what < 48)
        give(any(), false);
    else if (what < 88)
        deliver(static_cast<std::size_t>(1 + pick(5)));
    else
        write(any());
}

// One way through the county, everybody reading before giving.
void World::sweep(bool up)
{
    for (const int level : up ? std::vector<int>{2, 1} : std::vector<int>{0, 1}) {
        for (std::size_t i = 0; i < m_machines.size(); ++i) {
            Machine& m = *m_machines[i];
            const int depth = m.place == 0 ? 0 : m.place < 4 ? 1 : 2;
            if (depth == level)
                give(m, true);
        }
        deliver(m_way.size());
        hall();
        hall();
    }
}

void World::calmRound()
{
    tick(7 * dayMs);
    // A copied disk passes the other's history on when its own goes further: life goes on.
    for (auto& m : m_machines) {
        if (gone(*m))
            continue;
        std::uint32_t other = 0;
        for (const ChainState& c : m->file->journal().states())
            other = std::max(other, c.branch && c.key == m->file->journal().own() ? c.seq : 0);
        for (int i = 0; i < 40 && m->file->journal().head(m->file->journal().own()) <= other; ++i)
            write(*m);
    }
    sweep(true);
    sweep(false);
    ++m_out.rounds;
}

Outcome World::run(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
    deliver(m_way.size());
    m_hallAgain = m_now;
    m_calm = true;
    for (int i = 0; i < 12 && (i < 4 || !settled()); ++i) {
        // What is still contradictory is ruled on, so that in the end all have the same tables.
        for (int n = 0; i < 3 && n < 4; ++n)
            rule();
        calmRound();
    }
    judge();
    return std::move(m_out);
}

Outcome simulate(std::uint64_t seed, Broken broken, int steps)
{
    const test::SeededRandomness repeated(seed);
    try {
        return World(seed, broken).run(steps);
    } catch (const std::exception& e) {
        Outcome out;
        out.faults = {std::string(Outcome::ended) + e.what()};
        return out;
    }
}

Outcome& Outcome::operator+=(const Outcome& o)
{
    worlds += o.worlds;
    packages += o.packages, known += o.known, lost += o.lost, doubled += o.doubled, made += o.made;
    entries += o.entries, restored += o.restored, putBack += o.putBack, copied += o.copied, forks += o.forks;
    stopped += o.stopped, epochs += o.epochs, ruled += o.ruled, revoked += o.revoked, refused += o.refused;
    published += o.published;
    rounds = std::max(rounds, o.rounds);
    return *this;
}

} // namespace bm::sim
