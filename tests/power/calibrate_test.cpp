// The harness itself: settings of which it is known that they lose or damage must be caught, those of which
// it is known that they are good must not.
#include "tests/power/crash.h"
#include "tests/power/power_vfs.h"

#include <catch2/catch.hpp>

#include <sqlite3.h>

using namespace bm::power;

namespace {

const std::string file = "/calibrate/toy.db";

void exec(sqlite3* db, const std::string& sql)
{
    INFO(sql);
    REQUIRE(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

sqlite3* openWith(const std::vector<std::string>& pragmas)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &db) == SQLITE_OK);
    for (const std::string& pragma : pragmas)
        exec(db, pragma);
    return db;
}

std::int64_t number(sqlite3* db, const char* sql)
{
    sqlite3_stmt* stmt = nullptr;
    std::int64_t out = -1;
    if (sqlite3_prepare_v2(db, sql, -1, &stmt, nullptr) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW)
        out = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return out;
}

// One table that changes, with an index, and one that only grows, each row with the sum of those before it.
std::optional<std::string> checkToy(const std::vector<std::string>& pragmas, int acks)
{
    if (!PowerVfs::instance().disk.find(file))
        return acks > 0 ? std::optional<std::string>("lost: no file") : std::nullopt;
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    std::optional<std::string> fault;
    for (const std::string& pragma : pragmas) {
        if (sqlite3_exec(db, pragma.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            fault = "does not open";
    }
    if (!fault && number(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check='ok'") != 1)
        fault = "integrity";
    if (!fault &&
        number(db, "SELECT count(*) FROM log a WHERE a.sum<>(SELECT total(b.n) FROM log b WHERE b.n<=a.n)") !=
            0)
        fault = "chain";
    if (!fault && number(db, "SELECT (SELECT max(n) FROM log)=(SELECT max(last) FROM item)") != 1)
        fault = "the table and the log differ";
    if (!fault && number(db, "SELECT count(*) FROM log") < acks + 1)
        fault = "lost";
    sqlite3_close(db);
    return fault;
}

// What the medium does, and whether the run ends with closing the file, which is a checkpoint.
struct Medium
{
    bool lying = false;
    bool closed = true;
};

Tally crashToy(const std::vector<std::string>& pragmas, std::uint64_t seed, Medium medium = {})
{
    PowerVfs& vfs = PowerVfs::instance();
    vfs.disk = {};
    CrashRun run;
    sqlite3* db = openWith(pragmas);
    exec(db, "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, last INTEGER)");
    exec(db, "CREATE INDEX item_name ON item(name)");
    exec(db, "CREATE TABLE log(n INTEGER PRIMARY KEY, sum INTEGER, body BLOB)");
    exec(db, "BEGIN; INSERT INTO item VALUES(1,'a',0); INSERT INTO log VALUES(0,0,zeroblob(9000)); COMMIT");
    sqlite3_close(db);
    run.before = vfs.disk;
    vfs.recording = true;
    db = openWith(pragmas);
    for (int i = 1; i <= 24; ++i) {
        exec(db, "BEGIN IMMEDIATE");
        exec(db, "INSERT INTO item VALUES(" + std::to_string(i * 7 % 5 + 1) + ",hex(randomblob(600))," +
                     std::to_string(i) +
                     ") ON CONFLICT DO UPDATE SET last=excluded.last, name=excluded.name");
        exec(db, "INSERT INTO log SELECT " + std::to_string(i) + ",sum(n)+" + std::to_string(i) +
                     ",randomblob(600) FROM log");
        exec(db, "COMMIT");
        vfs.note(Op::Commit, i);
        vfs.note(Op::Ack, i);
    }
    if (!medium.closed)
        vfs.recording = false;
    sqlite3_close(db);
    run.ops = std::move(vfs.ops);
    vfs.forget();
    run.database = file;
    run.pragmas = pragmas;
    run.seed = seed;
    run.repeats = 3;
    run.lying = medium.lying;
    if (!medium.closed)
        run.secondOf16 = 0; // recovering would write into the file
    run.check = [&](int acks) { return checkToy(pragmas, acks); };
    return crashEverywhere(run);
}

std::vector<std::string> setting(const std::string& journal, const std::string& synchronous,
                                 int checkpoint = 20)
{
    return {// An exclusive lock keeps the rollback journal and zeroes it: nothing to lose there.
            journal == "DELETE" ? "PRAGMA locking_mode=NORMAL" : "PRAGMA locking_mode=EXCLUSIVE",
            "PRAGMA synchronous=" + synchronous, "PRAGMA journal_mode=" + journal,
            "PRAGMA wal_autocheckpoint=" + std::to_string(checkpoint)};
}

void say(const char* what, const Tally& t)
{
    WARN(what << ": " << t.states << " states (" << t.second << " second cuts), lost " << t.lost
              << " (at most " << t.worst << " commits), damaged " << t.damaged << ", half " << t.half << " "
              << t.first);
}

} // namespace

TEST_CASE("calibration: settings known to be good lose nothing", "[calibrate]")
{
    for (const char* journal : {"WAL", "DELETE"}) {
        const Tally extra = crashToy(setting(journal, "EXTRA"), 1);
        say(journal, extra);
        CHECK(extra.intact());
    }
    const Tally full = crashToy(setting("WAL", "FULL"), 2);
    say("WAL FULL", full);
    CHECK(full.intact());
}

TEST_CASE("calibration: settings known to be bad are caught", "[calibrate]")
{
    const Tally normal = crashToy(setting("WAL", "NORMAL"), 3);
    say("WAL NORMAL", normal);
    CHECK(normal.lost > normal.states / 10);
    CHECK(normal.worst > 1);
    CHECK(normal.damaged == 0);
    const Tally deleted = crashToy(setting("DELETE", "FULL"), 4);
    say("DELETE FULL", deleted);
    CHECK(deleted.lost > 0);
    CHECK(deleted.worst == 1);
    CHECK(deleted.damaged == 0);
    for (const char* journal : {"WAL", "DELETE"}) {
        const Tally off = crashToy(setting(journal, "OFF"), 5);
        say("OFF", off);
        CHECK(off.lost > 0);
        CHECK(off.damaged > 0);
    }
}

TEST_CASE("calibration: a disk that lies about syncing is caught", "[calibrate]")
{
    const Tally often = crashToy(setting("WAL", "EXTRA"), 6, {true, true});
    say("lying, WAL with checkpoints", often);
    CHECK(often.lost > 0);
    CHECK(often.damaged > 0);
    // Without a checkpoint only the end is lost.
    const Tally never = crashToy(setting("WAL", "EXTRA", 4000), 7, {true, false});
    say("lying, WAL without checkpoints", never);
    CHECK(never.lost > 0);
    CHECK(never.damaged == 0);
    CHECK(never.half == 0);
}
