#include "core/store/database.h"

#include "core/store/statement_cache.h"
#include "core/store/store_error.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstring>

// Resources of a static library are registered by hand; must stand outside any namespace.
static void initStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace bm {

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

struct Pragma
{
    const char* set;
    const char* read;
    const char* want;
};

// The order matters: EXCLUSIVE before WAL keeps the shared-memory file away, EXTRA before WAL makes the
// switch itself durable.
constexpr std::array pragmas{
    Pragma{"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    Pragma{"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    Pragma{"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    Pragma{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    Pragma{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    Pragma{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    Pragma{"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    Pragma{"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    Pragma{"PRAGMA wal_autocheckpoint=4000", "PRAGMA wal_autocheckpoint", "4000"},
};

} // namespace

struct Database::Impl
{
    QString connection;
    sqlite3* handle = nullptr;
    std::unique_ptr<StatementCache> cache;
    std::string wal; // the path of the log
    std::uint64_t walInode = 0;
};

Database::Database(const std::filesystem::path& path) : m_path(path), m_impl(std::make_unique<Impl>())
{
    static std::atomic<int> counter{0};
    initStoreResources();
    m_impl->wal = path.string() + "-wal";
    if (!path.empty()) {
        // The file is made by us with narrow rights before SQLite sees it; an existing one is not opened here
        // (closing a second descriptor would drop SQLite's locks).
        const ::mode_t before = ::umask(0077);
        if (!std::filesystem::exists(path)) {
            const int fd = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
            if (fd >= 0)
                ::close(fd);
        }
        ::umask(before);
    }
    m_impl->connection = QStringLiteral("bianmin-%1").arg(++counter);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_impl->connection);
        db.setDatabaseName(path.empty() ? QStringLiteral(":memory:") : QString::fromStdString(path.string()));
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!db.open())
            throw StoreError("storage", utf8(db.lastError().databaseText()));
        m_impl->handle = *static_cast<sqlite3* const*>(db.driver()->handle().constData());
        QSqlQuery source(db);
        // Two copies of SQLite in one process would break each other's locks (howtocorrupt 2.2.1).
        if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next() ||
            utf8(source.value(0).toString()) != sqlite3_sourceid())
            throw StoreError("storage", "two different SQLite libraries in one program");
    }
    sqlite3_extended_result_codes(m_impl->handle, 1);
    m_impl->cache = std::make_unique<StatementCache>(m_impl->handle);
    try {
        applyPragmas();
        migrate();
        rememberWal();
    } catch (...) {
        m_impl->cache.reset();
        QSqlDatabase::database(m_impl->connection, false).close();
        QSqlDatabase::removeDatabase(m_impl->connection);
        throw;
    }
}

Database::~Database()
{
    // A single file remains, so that a clerk's manual copy of it is complete.
    sqlite3_wal_checkpoint_v2(m_impl->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    m_impl->cache.reset();
    QSqlDatabase::database(m_impl->connection, false).close();
    QSqlDatabase::removeDatabase(m_impl->connection);
}

StatementCache& Database::cache()
{
    return *m_impl->cache;
}

sqlite3* Database::handle() const
{
    return m_impl->handle;
}

void Database::applyPragmas()
{
    for (const Pragma& p : pragmas) {
        const bool memory = m_path.empty();
        if (memory && (std::strstr(p.set, "journal_mode") || std::strstr(p.set, "mmap_size")))
            continue;
        {
            Query set(cache(), p.set);
            while (set.next()) {
            }
        }
        Query read(cache(), p.read);
        if (!read.next() || read.text(0) != p.want)
            throw StoreError("storage", std::string("setting refused: ") + p.set);
    }
}

void Database::migrate()
{
    const auto version = [this] {
        Query q(cache(), "PRAGMA user_version");
        q.next();
        return static_cast<int>(q.integer(0));
    }();
    if (version > schemaVersion)
        throw StoreError("too-new", "schema " + std::to_string(version));
    if (version == schemaVersion)
        return;
    if (version > 0 && !m_path.empty())
        copyTo(m_path.string() + ".before-" + std::to_string(schemaVersion));
    for (int next = version + 1; next <= schemaVersion; ++next) {
        QFile file(QStringLiteral(":/store/migrations/%1.sql").arg(next, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError("storage", "migration missing: " + std::to_string(next));
        const std::string script =
            file.readAll().toStdString() + "\nPRAGMA user_version=" + std::to_string(next) + ";";
        Tx tx(*this);
        char* message = nullptr;
        // sqlite3_exec stops at the first statement that fails; the version is raised inside the transaction.
        if (sqlite3_exec(m_impl->handle, script.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
            const std::string why = message ? message : "";
            sqlite3_free(message);
            throw StoreError("storage", "migration " + std::to_string(next) + ": " + why);
        }
        tx.commit();
    }
}

void Database::rememberWal()
{
    struct statx info
    {
    };
    if (!m_path.empty() && ::statx(AT_FDCWD, m_impl->wal.c_str(), 0, STATX_INO, &info) == 0)
        m_impl->walInode = info.stx_ino;
}

// Tripwire (RELIABILITY.md finding 2): a foreign program that opened and closed the file can make SQLite's
// next commits go to a deleted log. Only the inode is asked for: asking for times costs 45 µs a commit.
void Database::checkWal()
{
    if (m_path.empty())
        return;
    if (m_impl->walInode == 0) {
        rememberWal();
        return;
    }
    struct statx info
    {
    };
    if (::statx(AT_FDCWD, m_impl->wal.c_str(), 0, STATX_INO, &info) != 0 || info.stx_ino != m_impl->walInode)
        throw StoreError("wal-replaced", "the write-ahead log was taken away by another program");
}

void Database::checkpoint()
{
    sqlite3_wal_checkpoint_v2(m_impl->handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

std::optional<std::string> Database::integrityFault()
{
    Query q(cache(), "PRAGMA integrity_check(1)");
    if (q.next() && q.text(0) == "ok")
        return std::nullopt;
    return q.str(0);
}

void Database::copyTo(const std::filesystem::path& path)
{
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    Query q(cache(), "VACUUM INTO ?");
    q.bindAll(std::string_view(path.string()));
    while (q.next()) {
    }
    std::filesystem::permissions(path,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

Tx::Tx(Database& db) : m_db(db)
{
    Query q(m_db.cache(), "BEGIN IMMEDIATE");
    while (q.next()) {
    }
    m_open = true;
}

Tx::~Tx()
{
    if (m_open)
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

std::int64_t Tx::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db.handle());
}

int Tx::changes() const
{
    return sqlite3_changes(m_db.handle());
}

void Tx::commit()
{
    {
        Query q(m_db.cache(), "COMMIT");
        while (q.next()) {
        }
    }
    m_open = false;
    m_db.checkWal();
}

} // namespace bm
