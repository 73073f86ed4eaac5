// The store's promises: settings read back, one transaction or nothing, an append-only journal, loud errors.
#include "core/store/database.h"
#include "core/store/store_error.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

#include <sqlite3.h>

#include <filesystem>

using namespace bm;
using namespace bm::test;

namespace {

std::int64_t one(Database& db, std::string_view sql)
{
    Query q = db.query(sql);
    REQUIRE(q.next());
    return q.integer(0);
}

std::string codeOf(const std::function<void()>& what)
{
    try {
        what();
    } catch (const StoreError& e) {
        return e.code();
    }
    return {};
}

} // namespace

TEST_CASE("the file is ours alone and opened as the rules have it")
{
    TempDir dir;
    Database db(dir / "station.db");
    const auto mode = std::filesystem::status(dir / "station.db").permissions();
    CHECK((mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
    CHECK(one(db, "PRAGMA synchronous") == 3);
    CHECK(one(db, "PRAGMA foreign_keys") == 1);
    CHECK(one(db, "PRAGMA user_version") == Database::schemaVersion);
    Query q = db.query("PRAGMA journal_mode");
    REQUIRE(q.next());
    CHECK(q.text(0) == "wal");
    Query locking = db.query("PRAGMA locking_mode");
    REQUIRE(locking.next());
    CHECK(locking.text(0) == "exclusive");
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    TempDir dir;
    Database db(dir / "station.db");
    {
        Tx tx(db);
        tx.exec("INSERT INTO setting(name,value) VALUES(?,?)", "a", "1");
    }
    CHECK(one(db, "SELECT count(*) FROM setting") == 0);
    {
        Tx tx(db);
        tx.exec("INSERT INTO setting(name,value) VALUES(?,?)", "a", "1");
        tx.commit();
    }
    CHECK(one(db, "SELECT count(*) FROM setting") == 1);
}

TEST_CASE("a missing value, a wrong type and broken SQL are errors without the values")
{
    TempDir dir;
    Database db(dir / "station.db");
    Tx tx(db);
    CHECK(codeOf([&] { tx.exec("INSERT INTO setting(name,value) VALUES(?,?)", "a"); }) == "storage");
    CHECK(codeOf([&] { tx.exec("INSERT INTO series(name,last) VALUES(?,?)", "a", "not a number"); }) ==
          "storage");
    try {
        tx.exec("INSERT INTO setting(name,value) VALUES(?,?)", "secret-value", nullptr);
        FAIL("NULL was taken");
    } catch (const StoreError& e) {
        CHECK(std::string(e.what()).find("secret-value") == std::string::npos);
    }
}

TEST_CASE("the journal refuses to be changed or shortened")
{
    TempDir dir;
    Database db(dir / "station.db");
    Tx tx(db);
    tx.exec("INSERT INTO chain(station,epoch,nonce,own) VALUES(zeroblob(16),1,zeroblob(16),1)");
    tx.exec("INSERT INTO subject(kind,id) VALUES('case',zeroblob(16))");
    tx.exec("INSERT INTO "
            "entry(id,form,subject,hlc,hlc_n,at,actor,acting_for,verb,version,audience,facts,person_hash,"
            "hash) VALUES(4294967297,0,1,1,0,1,'a','','accept',1,'all','{}',zeroblob(32),zeroblob(32))");
    CHECK(codeOf([&] { tx.exec("DELETE FROM entry"); }) == "storage");
    CHECK(codeOf([&] { tx.exec("UPDATE entry SET facts='{\"x\":1}'"); }) == "storage");
    CHECK(codeOf([&] { tx.exec("UPDATE entry SET at=2"); }) == "storage");
    CHECK(codeOf([&] { tx.exec("DELETE FROM subject"); }) == "storage");
    CHECK(codeOf([&] { tx.exec("DELETE FROM chain"); }) == "storage");
    tx.exec("UPDATE entry SET form=3,person=NULL"); // the retention period is over
}

TEST_CASE("a file of a newer program is refused and left alone")
{
    TempDir dir;
    const std::string path = dir / "station.db";
    {
        Database db(path);
        Tx tx(db);
        tx.exec("PRAGMA user_version=99");
        tx.commit();
    }
    CHECK(codeOf([&] { const Database db(path); }) == "too-new");
}

TEST_CASE("what is no database is damaged, and is not replaced")
{
    TempDir dir;
    const std::string path = dir / "station.db";
    {
        std::FILE* f = std::fopen(path.c_str(), "w");
        std::fputs("this is not a database, but somebody's letter of more than a few words", f);
        std::fclose(f);
    }
    CHECK(codeOf([&] { const Database db(path); }) == "damaged");
    CHECK(std::filesystem::file_size(path) > 50);
}

TEST_CASE("a log taken away by another program stops the writing")
{
    TempDir dir;
    const std::string path = dir / "station.db";
    Database db(path);
    {
        Tx tx(db);
        tx.exec("INSERT INTO setting(name,value) VALUES('a','1')");
        tx.commit();
    }
    std::filesystem::rename(path + "-wal", path + "-gone");
    CHECK(codeOf([&] {
              Tx tx(db);
              tx.exec("INSERT INTO setting(name,value) VALUES('b','1')");
              tx.commit();
          }) == "wal-replaced");
}

TEST_CASE("one statement may be in use twice at a time, and survives a change of the schema")
{
    TempDir dir;
    Database db(dir / "station.db");
    {
        Tx tx(db);
        for (const char* name : {"a", "b", "c"})
            tx.exec("INSERT INTO setting(name,value) VALUES(?,'1')", name);
        tx.commit();
    }
    Query outer = db.query("SELECT name FROM setting ORDER BY name");
    int pairs = 0;
    while (outer.next()) {
        Query inner = db.query("SELECT name FROM setting ORDER BY name");
        while (inner.next())
            ++pairs;
    }
    CHECK(pairs == 9);
    sqlite3_exec(db.handle(), "CREATE TABLE other(x)", nullptr, nullptr, nullptr);
    CHECK(one(db, "SELECT count(*) FROM setting") == 3);
    CHECK(one(db, "SELECT count(*) FROM setting") == 3);
}
