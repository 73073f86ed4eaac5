// Database: the one connection to the station's file, and Tx, the only way to change it.
//
// Opened as RELIABILITY.md 3.3 has it: EXCLUSIVE, synchronous EXTRA, then WAL; every pragma is read back and
// the file is refused if one differs. Lives in one thread (the desk's). Nobody but SQLite ever opens the
// file. Errors: StoreError with code damaged, disk-full, read-only, in-use, too-new, storage, wal-replaced.
#pragma once

#include "core/store/statement.h"

#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace bm {

class Database
{
public:
    // Opens, or creates; migrates an older file (after a copy of it was made beside it). An empty path is a
    // database in memory (verify's second set of tables, tests of pure SQL).
    explicit Database(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Reading: values are bound in order; the caller steps with next().
    template <class... Args> [[nodiscard]] Query query(std::string_view sql, const Args&... args)
    {
        Query q(cache(), sql);
        q.bindAll(args...);
        return q;
    }
    [[nodiscard]] Query queryCells(std::string_view sql, std::span<const Cell> cells)
    {
        Query q(cache(), sql);
        q.bindCells(cells);
        return q;
    }
    // PASSIVE checkpoint, for idle moments.
    void checkpoint();
    // The pages and indexes themselves (PRAGMA integrity_check): the first fault, or nothing.
    [[nodiscard]] std::optional<std::string> integrityFault();
    // A whole, consistent copy in one file (VACUUM INTO); for backup and before a migration.
    void copyTo(const std::filesystem::path& path);
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    static constexpr int schemaVersion = 8; // the newest migration this program has

private:
    friend class Tx;
    [[nodiscard]] StatementCache& cache();
    void applyPragmas();
    void migrate();
    void rememberWal();
    void checkWal();

    std::filesystem::path m_path;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// A transaction: BEGIN IMMEDIATE on construction, rolled back unless committed. Whoever writes takes a Tx&,
// so that the type proves there is one; only the desk (and the tests of the store) makes one.
class Tx
{
public:
    explicit Tx(Database& db);
    ~Tx();
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;

    template <class... Args> void exec(std::string_view sql, const Args&... args)
    {
        Query q(m_db.cache(), sql);
        q.m_lasting = true;
        q.bindAll(args...);
        while (q.next()) {
        }
    }
    void execCells(std::string_view sql, std::span<const Cell> cells)
    {
        Query q(m_db.cache(), sql);
        q.m_lasting = true;
        q.bindCells(cells);
        while (q.next()) {
        }
    }
    template <class... Args> [[nodiscard]] Query query(std::string_view sql, const Args&... args)
    {
        return m_db.query(sql, args...);
    }
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] Database& db() { return m_db; }
    void commit();

private:
    Database& m_db;
    bool m_open = false;
};

} // namespace bm
