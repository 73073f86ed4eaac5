#include "core/store/statement.h"

#include "core/store/statement_cache.h"
#include "core/store/store_error.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace bm {

namespace {

// Which of our error codes a failure of SQLite is.
const char* codeOf(int rc)
{
    switch (rc & 0xff) {
    case SQLITE_FULL:
        return "disk-full";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "damaged";
    case SQLITE_READONLY:
        return "read-only";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "in-use";
    default:
        return "storage";
    }
}

} // namespace

sqlite3_stmt* StatementCache::prepare(std::string_view sql, bool persistent)
{
    sqlite3_stmt* stmt = nullptr;
    const char* tail = nullptr;
    const int rc = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                                      persistent ? SQLITE_PREPARE_PERSISTENT : 0U, &stmt, &tail);
    if (rc != SQLITE_OK || !stmt)
        throw StoreError(codeOf(rc), std::string(sqlite3_errmsg(m_db)) + " in " + std::string(sql));
    return stmt;
}

StatementCache::Lent StatementCache::take(std::string_view sql)
{
    const auto it = m_slots.find(sql);
    if (it == m_slots.end()) {
        sqlite3_stmt* stmt = prepare(sql, true);
        Slot& slot = m_slots.emplace(std::string(sql), Slot{stmt, true}).first->second;
        return {stmt, &slot};
    }
    if (!it->second.busy) {
        it->second.busy = true;
        return {it->second.stmt, &it->second};
    }
    return {prepare(sql, false), nullptr}; // the same SQL is in use further up the stack
}

void StatementCache::giveBack(const Lent& lent)
{
    if (!lent.slot) {
        sqlite3_finalize(lent.stmt);
        return;
    }
    sqlite3_reset(lent.stmt);
    sqlite3_clear_bindings(lent.stmt);
    lent.slot->busy = false;
}

void StatementCache::clear()
{
    for (auto& [sql, slot] : m_slots)
        sqlite3_finalize(slot.stmt);
    m_slots.clear();
}

Query::Query(StatementCache& cache, std::string_view sql) : m_cache(&cache)
{
    const StatementCache::Lent lent = cache.take(sql);
    m_stmt = lent.stmt;
    m_slot = lent.slot;
}

Query::Query(Query&& other) noexcept
    : m_cache(other.m_cache), m_stmt(std::exchange(other.m_stmt, nullptr)), m_slot(other.m_slot)
{
}

Query::~Query()
{
    if (m_stmt)
        StatementCache::giveBack({m_stmt, static_cast<StatementCache::Slot*>(m_slot)});
}

void Query::fail() const
{
    sqlite3* db = m_cache->db();
    throw StoreError(codeOf(sqlite3_extended_errcode(db)),
                     std::string(sqlite3_errmsg(db)) + " in " + sqlite3_sql(m_stmt));
}

void Query::checkCount(std::size_t given) const
{
    if (static_cast<std::size_t>(sqlite3_bind_parameter_count(m_stmt)) != given)
        throw StoreError("storage", std::string("wrong number of values for ") + sqlite3_sql(m_stmt));
}

void Query::bind(int i, std::nullptr_t)
{
    if (sqlite3_bind_null(m_stmt, i) != SQLITE_OK)
        fail();
}

void Query::bind(int i, std::int64_t value)
{
    if (sqlite3_bind_int64(m_stmt, i, value) != SQLITE_OK)
        fail();
}

void Query::bind(int i, std::string_view value)
{
    const char* data = value.data() ? value.data() : "";
    if (sqlite3_bind_text(m_stmt, i, data, static_cast<int>(value.size()),
                          m_lasting ? SQLITE_STATIC : SQLITE_TRANSIENT) != SQLITE_OK)
        fail();
}

void Query::bind(int i, Blob value)
{
    const char* data = value.bytes.data() ? value.bytes.data() : "";
    if (sqlite3_bind_blob(m_stmt, i, data, static_cast<int>(value.bytes.size()),
                          m_lasting ? SQLITE_STATIC : SQLITE_TRANSIENT) != SQLITE_OK)
        fail();
}

void Query::bind(int i, const Cell& value)
{
    struct Binder
    {
        Query& q;
        int i;
        void operator()(std::monostate) const { q.bind(i, nullptr); }
        void operator()(std::int64_t v) const { q.bind(i, v); }
        void operator()(const std::string& v) const { q.bind(i, std::string_view(v)); }
        void operator()(const CellBytes& v) const { q.bind(i, Blob{v.bytes}); }
    };
    std::visit(Binder{*this, i}, value);
}

bool Query::next()
{
    const int rc = sqlite3_step(m_stmt);
    if (rc == SQLITE_ROW)
        return true;
    if (rc != SQLITE_DONE)
        fail();
    return false;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

std::string_view Query::text(int column) const
{
    const void* data = sqlite3_column_blob(m_stmt, column);
    const int size = sqlite3_column_bytes(m_stmt, column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string_view{};
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

std::optional<std::int64_t> Query::optional(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Hash Query::hash(int column) const
{
    const std::string_view bytes = text(column);
    Hash out{};
    if (bytes.size() != out.size())
        throw StoreError("damaged", std::string("a hash is not 32 bytes in ") + sqlite3_sql(m_stmt));
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

Bytes16 Query::bytes16(int column) const
{
    const std::string_view bytes = text(column);
    Bytes16 out{};
    if (bytes.size() != out.size())
        throw StoreError("damaged", std::string("an id is not 16 bytes in ") + sqlite3_sql(m_stmt));
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

Cell Query::cell(int column) const
{
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return str(column);
    case SQLITE_BLOB:
        return CellBytes{str(column)};
    default:
        return {};
    }
}

int Query::columns() const
{
    return sqlite3_column_count(m_stmt);
}

} // namespace bm
