// One flipped bit in any column of journal or records, any counter or index, is found by verify.
#include "core/store/store_error.h"
#include "tests/journal/stations.h"

#include <sqlite3.h>

#include <cstdlib>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

// A second connection for damaging a closed file, with the guards taken away.
class Vandal
{
public:
    explicit Vandal(const std::string& path)
    {
        REQUIRE(sqlite3_open(path.c_str(), &m_db) == SQLITE_OK);
        run("DROP TRIGGER IF EXISTS entry_frozen");
        run("DROP TRIGGER IF EXISTS entry_append_only");
        run("PRAGMA ignore_check_constraints=ON");
        run("PRAGMA foreign_keys=OFF");
    }
    ~Vandal() { sqlite3_close(m_db); }
    void run(const std::string& sql) { sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr); }

    std::vector<std::string> column(const std::string& sql, int which)
    {
        std::vector<std::string> out;
        sqlite3_stmt* stmt = nullptr;
        sqlite3_prepare_v2(m_db, sql.c_str(), -1, &stmt, nullptr);
        while (sqlite3_step(stmt) == SQLITE_ROW)
            out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, which)));
        sqlite3_finalize(stmt);
        return out;
    }

    // Flips one bit of one cell; false when the value cannot be stored so (a key that exists already …).
    bool flip(const std::string& tableName, const std::string& columnName, int row, unsigned bit)
    {
        sqlite3_stmt* stmt = nullptr;
        const bool rowless = tableName == "counter" || tableName == "series";
        const std::string key =
            rowless ? (tableName == "counter" ? "queue||'/'||post||'/'||day" : "name") : "rowid";
        const std::string select = "SELECT " + columnName + "," + key + " FROM " + tableName +
                                   " ORDER BY 2 LIMIT 1 OFFSET " + std::to_string(row);
        sqlite3_prepare_v2(m_db, select.c_str(), -1, &stmt, nullptr);
        if (sqlite3_step(stmt) != SQLITE_ROW || sqlite3_column_type(stmt, 0) == SQLITE_NULL) {
            sqlite3_finalize(stmt);
            return false;
        }
        const int type = sqlite3_column_type(stmt, 0);
        const std::string rowKey = reinterpret_cast<const char*>(sqlite3_column_text(stmt, 1));
        const std::int64_t number = sqlite3_column_int64(stmt, 0);
        std::string bytes(static_cast<const char*>(sqlite3_column_blob(stmt, 0))
                              ? static_cast<const char*>(sqlite3_column_blob(stmt, 0))
                              : "",
                          static_cast<std::size_t>(sqlite3_column_bytes(stmt, 0)));
        sqlite3_finalize(stmt);
        if (type != SQLITE_INTEGER && bytes.empty())
            return false;
        const std::string update = "UPDATE " + tableName + " SET " + columnName + "=? WHERE " + key + "=?";
        sqlite3_prepare_v2(m_db, update.c_str(), -1, &stmt, nullptr);
        if (type == SQLITE_INTEGER) {
            sqlite3_bind_int64(stmt, 1, number ^ (std::int64_t{1} << (bit % 40)));
        } else {
            bytes[bit / 8 % bytes.size()] =
                static_cast<char>(bytes[bit / 8 % bytes.size()] ^ (1 << (bit % 8)));
            if (type == SQLITE_TEXT)
                sqlite3_bind_text(stmt, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
            else
                sqlite3_bind_blob(stmt, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        }
        if (rowless)
            sqlite3_bind_text(stmt, 2, rowKey.data(), static_cast<int>(rowKey.size()), SQLITE_TRANSIENT);
        else
            sqlite3_bind_int64(stmt, 2, std::stoll(rowKey));
        const bool done = sqlite3_step(stmt) == SQLITE_DONE && sqlite3_changes(m_db) == 1;
        sqlite3_finalize(stmt);
        return done;
    }

private:
    sqlite3* m_db = nullptr;
};

// Damaged when opening, logging in or verifying says so.
bool found(Stations::One& one)
{
    try {
        one.file = std::make_unique<StationFile>(Desk::Options{one.dir.path(), one.clock, true}, false);
        if (!one.file->login("a", "").ok())
            return true;
        auto report = one.file->verify();
        return !report.ok() || !report->ok;
    } catch (const StoreError&) {
        return true;
    }
}

} // namespace

TEST_CASE("verify finds one flipped bit in every column of journal, records, counters and series")
{
    Stations world(5);
    auto w1 = world.make("511324101", "W1", "township");
    for (int i = 0; i < 40; ++i)
        world.act(*w1);
    REQUIRE(w1->file->verify()->ok);
    w1->file.reset();
    const std::string path = w1->dir / "station.db";
    const std::string good = w1->dir / "good.db";
    std::filesystem::copy_file(path, good);

    std::vector<std::string> tables{"chain", "subject", "entry", "verdict", "counter", "series"};
    for (const TableSpec* spec : recordTables())
        tables.emplace_back(spec->name);
    const int perColumn = std::getenv("BM_LONG") ? 40 : 2;
    int flipped = 0;
    for (const std::string& tableName : tables) {
        std::vector<std::string> columns;
        {
            Vandal vandal(path);
            columns = vandal.column("PRAGMA table_info(" + tableName + ")", 1);
        }
        for (const std::string& columnName : columns) {
            for (int i = 0; i < perColumn; ++i) {
                const int row = world.pick(i == 0 ? 1 : 12);
                const auto bit = static_cast<unsigned>(world.pick(4000));
                bool done = false;
                {
                    Vandal vandal(path);
                    done = vandal.flip(tableName, columnName, row, bit);
                }
                INFO(tableName << "." << columnName << " row " << row << " bit " << bit);
                if (done) {
                    ++flipped;
                    REQUIRE(found(*w1));
                }
                w1->file.reset();
                for (const char* tail : {"-wal", "-shm", "-journal"})
                    std::filesystem::remove(path + tail);
                std::filesystem::copy_file(good, path, std::filesystem::copy_options::overwrite_existing);
            }
        }
    }
    REQUIRE(flipped > 120);
    REQUIRE_FALSE(found(*w1)); // and nothing is found where nothing was flipped
}

TEST_CASE("verify finds a row missing from an index")
{
    Stations world(6);
    auto w1 = world.make("511324101", "W1", "township");
    for (int i = 0; i < 30; ++i)
        world.act(*w1);
    w1->file.reset();
    const std::string path = w1->dir / "station.db";
    std::vector<std::string> indexes;
    {
        Vandal vandal(path);
        indexes = vandal.column("SELECT name FROM sqlite_master WHERE type='index' AND sql IS NOT NULL", 0);
    }
    REQUIRE(indexes.size() >= 8);
    {
        // The index is made to look at fewer rows than it must hold: its content no longer fits its table.
        Vandal vandal(path);
        vandal.run("PRAGMA writable_schema=ON");
        vandal.run("UPDATE sqlite_master SET sql=replace(sql,'ON cases(number)','ON cases(matter)') WHERE "
                   "name='cases_number'");
    }
    REQUIRE(found(*w1));
}

TEST_CASE("verify finds one flipped bit in the content of an index")
{
    Stations world(8);
    auto w1 = world.make("511324101", "W1", "township");
    for (int i = 0; i < 60; ++i)
        world.act(*w1);
    w1->file.reset();
    const std::string path = w1->dir / "station.db";
    std::vector<std::string> pages;
    {
        Vandal vandal(path);
        pages = vandal.column("SELECT pageno FROM dbstat WHERE name='cases_number' AND pagetype='leaf'", 0);
    }
    REQUIRE_FALSE(pages.empty());
    const std::string key = "511324101-2026-W1-0000";
    std::string bytes;
    {
        std::ifstream in(path, std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    int flipped = 0;
    for (const std::string& page : pages) {
        const std::size_t from = (std::stoul(page) - 1) * 4096;
        for (std::size_t at = bytes.find(key, from);
             at != std::string::npos && at < from + 4096 && flipped < 12; at = bytes.find(key, at + 1)) {
            const std::size_t where = at + static_cast<std::size_t>(world.pick(20));
            std::string damaged = bytes;
            damaged[where] = static_cast<char>(damaged[where] ^ (1 << world.pick(7)));
            for (const char* tail : {"-wal", "-shm"})
                std::filesystem::remove(path + tail);
            std::ofstream(path, std::ios::binary) << damaged;
            REQUIRE(found(*w1));
            w1->file.reset();
            ++flipped;
        }
    }
    REQUIRE(flipped >= 5);
}
