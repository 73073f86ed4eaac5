#include "tests/power/crash.h"

#include "tests/power/power_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace bm::power {

namespace {

constexpr Damage damages[] = {Damage::None, Damage::Subset, Damage::Torn, Damage::Prefix};

// In its header, that its journal is a log.
bool isWal(const std::string& database)
{
    const Content* file = PowerVfs::instance().disk.find(database);
    char version = 0;
    return file && file->read(18, &version, 1) == 1 && version == 2;
}

std::uint64_t contentOf(const std::string& database)
{
    const Content* file = PowerVfs::instance().disk.find(database);
    return file && file->size() > 0 ? file->hash() : 0;
}

class Crasher
{
public:
    explicit Crasher(const CrashRun& run) : m_run(run), m_random(run.seed) {}

    Tally go()
    {
        Replay replay(m_run.before);
        rememberCommits();
        replay.lie(m_run.lying);
        for (std::size_t i = 0; i <= m_run.ops.size(); ++i) {
            if (i % static_cast<std::size_t>(m_run.step) == 0)
                cutAt(replay, i);
            if (i == m_run.ops.size())
                break;
            const Op& op = m_run.ops[i];
            replay.apply(op);
            m_commits += op.kind == Op::Commit ? 1 : 0;
            if (op.kind == Op::Ack) {
                ++m_acks;
                m_required = m_commits;
            }
        }
        return m_tally;
    }

private:
    void rememberCommits()
    {
        Replay replay(m_run.before);
        int number = 0;
        int acks = 0;
        remember(replay, number, acks);
        for (const Op& op : m_run.ops) {
            replay.apply(op);
            if (op.kind == Op::Ack) {
                // What is committed by now holds all that was said: so does every later commit.
                PowerVfs::instance().disk = replay.whole();
                if (auto fault = m_run.check(++acks))
                    fail(m_tally.lost, "said before it was committed: " + *fault);
            }
            if (op.kind == Op::Commit)
                remember(replay, ++number, acks);
        }
    }
    void remember(const Replay& replay, int number, int acks)
    {
        PowerVfs& vfs = PowerVfs::instance();
        vfs.disk = replay.whole();
        (void)settle(m_run.database, m_run.pragmas);
        const bool isNew = m_known.insert_or_assign(contentOf(m_run.database), number).second;
        if (!isNew) // a commit may be written twice, to fill its sector
            return;
        vfs.disk = replay.whole();
        if (auto fault = m_run.check(acks))
            fail(m_tally.damaged, "without any cut: commit " + std::to_string(number) + ": " + *fault);
    }

    void cutAt(const Replay& replay, std::size_t at)
    {
        for (const Damage damage : damages) {
            const int times = damage == Damage::None ? 1 : m_run.repeats;
            for (int k = 0; k < times; ++k) {
                m_where = "seed " + std::to_string(m_run.seed) + " operation " + std::to_string(at) +
                          " damage " + std::to_string(static_cast<int>(damage)) + " time " +
                          std::to_string(k);
                const Disk left = replay.cut(damage, m_random);
                judge(left);
            }
        }
    }

    void judge(const Disk& left)
    {
        PowerVfs& vfs = PowerVfs::instance();
        ++m_tally.states;
        // With nothing unsynced several ways of damage leave the same disk, of which the same is asked.
        const auto [seen, isNew] = m_seen.try_emplace({left.hash(), m_acks}, std::nullopt);
        if (isNew) {
            ++m_tally.distinct;
            const bool whole = m_random() % static_cast<std::uint64_t>(m_run.wholeEvery) == 0;
            vfs.disk = left;
            const auto refused = settle(m_run.database, m_run.pragmas);
            const std::uint64_t content = contentOf(m_run.database);
            const auto known = refused ? m_known.end() : m_known.find(content);
            if (known == m_known.end() || known->second < m_required || whole)
                checkWhole(left, known == m_known.end() ? -1 : known->second);
            if (known != m_known.end())
                seen->second = content;
        }
        if (seen->second && static_cast<int>(m_random() % 16) < m_run.secondOf16)
            cutAgain(left, *seen->second);
    }

    void checkWhole(const Disk& left, int number)
    {
        PowerVfs::instance().disk = left;
        ++m_tally.whole;
        const auto fault = m_run.check(m_acks);
        if (number >= 0 && number < m_required) {
            m_tally.worst = std::max<std::int64_t>(m_tally.worst, m_required - number);
            fail(m_tally.lost, "commit " + std::to_string(number) + " where " + std::to_string(m_required) +
                                   " was acknowledged");
        } else if (fault && fault->starts_with("lost")) {
            fail(m_tally.lost, *fault);
        } else if (fault) {
            fail(m_tally.damaged, *fault);
        } else if (number < 0) {
            fail(m_tally.half, "a state that was never committed");
        }
    }

    // The power goes again while the file recovers, and writes a row, and closes: at some of its operations.
    void cutAgain(const Disk& left, std::uint64_t content)
    {
        PowerVfs& vfs = PowerVfs::instance();
        vfs.disk = left;
        vfs.recording = true;
        const bool writes = m_random() % 2 == 0;
        (void)recover(m_run.database, m_run.pragmas, writes);
        const std::vector<Op> ops = std::move(vfs.ops);
        vfs.forget();
        const std::uint64_t after = contentOf(m_run.database);
        const std::string where = m_where;
        for (int k = 0; k < 3 && !ops.empty(); ++k) {
            const std::size_t until = 1 + m_random() % ops.size();
            m_where = where + " again at " + std::to_string(until);
            Replay replay(left);
            replay.lie(m_run.lying);
            bool acknowledged = false;
            for (std::size_t i = 0; i < until; ++i) {
                replay.apply(ops[i]);
                acknowledged = acknowledged || ops[i].kind == Op::Ack;
            }
            judgeAgain(replay.cut(damages[m_random() % 4], m_random), content, after, acknowledged);
        }
    }

    void judgeAgain(const Disk& left, std::uint64_t before, std::uint64_t after, bool acknowledged)
    {
        PowerVfs& vfs = PowerVfs::instance();
        ++m_tally.states;
        ++m_tally.second;
        vfs.disk = left;
        const auto refused = settle(m_run.database, m_run.pragmas);
        const std::uint64_t found = contentOf(m_run.database);
        if (!refused && (found == after || (found == before && !acknowledged)))
            return;
        vfs.disk = left;
        ++m_tally.whole;
        if (const auto fault = m_run.check(m_acks))
            fail(fault->starts_with("lost") ? m_tally.lost : m_tally.damaged, *fault);
        else
            fail(acknowledged ? m_tally.lost : m_tally.half, "after the second cut");
    }

    void fail(std::int64_t& count, const std::string& what)
    {
        ++count;
        if (m_tally.first.empty())
            m_tally.first = m_where + ": " + what;
    }

    const CrashRun& m_run;
    std::mt19937_64 m_random;
    std::unordered_map<std::uint64_t, int> m_known; // content after recovery: number of the commit
    // By disk and what was acknowledged: what the file recovered to, if that was committed.
    std::map<std::pair<std::uint64_t, int>, std::optional<std::uint64_t>> m_seen;
    int m_commits = 0, m_required = 0, m_acks = 0;
    std::string m_where;
    Tally m_tally;
};

} // namespace

void Tally::add(const Tally& o)
{
    states += o.states;
    distinct += o.distinct;
    second += o.second;
    whole += o.whole;
    lost += o.lost;
    worst = std::max(worst, o.worst);
    damaged += o.damaged;
    half += o.half;
    if (first.empty())
        first = o.first;
}

Tally crashEverywhere(const CrashRun& run)
{
    return Crasher(run).go();
}

const std::vector<std::string>& productPragmas()
{
    static const std::vector<std::string> all{"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA synchronous=EXTRA",
                                              "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=4000"};
    return all;
}

void markCommits(std::vector<Op>& ops)
{
    constexpr std::int64_t logHeader = 32;
    constexpr std::int64_t frameHeader = 24;
    constexpr std::int64_t page = 4096;
    std::map<Inode, std::string> names;
    std::map<Inode, std::int64_t>
        endOfCommit; // of a log: where a frame ends that commits, while it is written
    std::vector<Op> out;
    int number = 0;
    for (Op& op : ops) {
        bool commit = false;
        if (op.kind == Op::Create) {
            names[op.inode] = op.name;
        } else if (op.kind == Op::Write && names[op.inode].ends_with("-wal") && op.at >= logHeader) {
            // A frame's header: the size of the database after a commit stands in bytes 4 to 7, else zero.
            const bool header = (op.at - logHeader) % (frameHeader + page) == 0 && op.bytes.size() >= 8;
            if (header && op.bytes.substr(4, 4) != std::string(4, '\0'))
                endOfCommit[op.inode] = op.at + frameHeader + page;
            const auto end = endOfCommit.find(op.inode);
            commit =
                end != endOfCommit.end() && op.at + static_cast<std::int64_t>(op.bytes.size()) >= end->second;
            if (commit)
                endOfCommit.erase(end);
        } else if (op.kind == Op::Delete) {
            commit = op.name.ends_with("-journal");
        }
        out.push_back(std::move(op));
        if (commit)
            out.push_back({Op::Commit, 0, {}, ++number, {}});
    }
    ops = std::move(out);
}

// What stands in the file after the recovery and a checkpoint. Asks for nothing that has the schema read: the
// caller compares pages, and reading the schema of every state would take most of the time.
std::optional<std::string> settle(const std::string& database, const std::vector<std::string>& pragmas)
{
    sqlite3* db = nullptr;
    std::optional<std::string> fault;
    int rc = sqlite3_open_v2(database.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_exec(db, pragmas.front().c_str(), nullptr, nullptr, nullptr); // how it locks
    if (rc == SQLITE_OK)
        rc = sqlite3_exec(db, "PRAGMA user_version", nullptr, nullptr, nullptr);
    if (rc == SQLITE_OK)
        rc = sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (rc != SQLITE_OK)
        fault = "does not open: " + std::string(sqlite3_errmsg(db));
    sqlite3_close(db);
    // A new file is switched to the log by opening it as the program does.
    return fault || isWal(database) ? fault : recover(database, pragmas, false);
}

std::optional<std::string> recover(const std::string& database, const std::vector<std::string>& pragmas,
                                   bool write)
{
    sqlite3* db = nullptr;
    std::optional<std::string> fault;
    int rc = sqlite3_open_v2(database.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    for (std::size_t i = 0; rc == SQLITE_OK && i < pragmas.size(); ++i)
        rc = sqlite3_exec(db, pragmas[i].c_str(), nullptr, nullptr, nullptr);
    if (rc == SQLITE_OK) // makes it look at the journal, in whichever mode
        rc = sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (rc == SQLITE_OK && write) {
        rc = sqlite3_exec(db,
                          "BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS second_cut(n); "
                          "INSERT INTO second_cut VALUES(1); COMMIT",
                          nullptr, nullptr, nullptr);
        if (rc == SQLITE_OK)
            PowerVfs::instance().note(Op::Ack);
    }
    if (rc != SQLITE_OK)
        fault = "does not open: " + std::string(sqlite3_errmsg(db));
    sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_close(db);
    return fault;
}

} // namespace bm::power
