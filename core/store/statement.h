// Query: one use of a prepared statement, bound by position, reset when it goes out of scope.
//
// The one door for SQL: `?` only, the number of values is checked, text is UTF-8, a failure throws StoreError
// with the SQL text and never the values. Views into a row (text, blob) live until the next step.
#pragma once

#include "core/base/ids.h"
#include "core/store/cell.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace bm {

class StatementCache;

// A value for a BLOB column; a plain string_view binds TEXT.
struct Blob
{
    std::string_view bytes;
};

class Query
{
public:
    ~Query();
    Query(Query&& other) noexcept;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query& operator=(Query&&) = delete;

    bool next(); // steps; true while there is a row
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const; // TEXT or BLOB bytes; "" for NULL
    [[nodiscard]] std::string str(int column) const { return std::string(text(column)); }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optional(int column) const;
    [[nodiscard]] Hash hash(int column) const; // throws when the column is not 32 bytes
    template <class Tag> [[nodiscard]] Id<Tag> id(int column) const { return Id<Tag>{bytes16(column)}; }
    [[nodiscard]] Cell cell(int column) const; // as it is stored
    [[nodiscard]] int columns() const;

private:
    friend class Database;
    friend class Tx;
    Query(StatementCache& cache, std::string_view sql);
    [[nodiscard]] Bytes16 bytes16(int column) const;

    template <class... Args> void bindAll(const Args&... args)
    {
        checkCount(sizeof...(Args));
        int i = 0;
        (bind(++i, args), ...);
    }
    void bindCells(std::span<const Cell> cells)
    {
        checkCount(cells.size());
        int i = 0;
        for (const Cell& value : cells)
            bind(++i, value);
    }
    void checkCount(std::size_t given) const;
    void bind(int i, std::nullptr_t);
    void bind(int i, std::int64_t value);
    void bind(int i, int value) { bind(i, std::int64_t{value}); }
    void bind(int i, unsigned value) { bind(i, static_cast<std::int64_t>(value)); }
    void bind(int i, bool value) { bind(i, std::int64_t{value ? 1 : 0}); }
    void bind(int i, std::string_view value);
    void bind(int i, const std::string& value) { bind(i, std::string_view(value)); }
    void bind(int i, const char* value) { bind(i, std::string_view(value)); }
    void bind(int i, Blob value);
    void bind(int i, const Cell& value);
    void bind(int i, const Hash& value)
    {
        bind(i, Blob{{reinterpret_cast<const char*>(value.data()), value.size()}});
    }
    template <class Tag> void bind(int i, const Id<Tag>& value)
    {
        bind(i, Blob{{reinterpret_cast<const char*>(value.bytes.data()), value.bytes.size()}});
    }
    template <class T> void bind(int i, const std::optional<T>& value)
    {
        if (value)
            bind(i, *value);
        else
            bind(i, nullptr);
    }
    [[noreturn]] void fail() const;

    StatementCache* m_cache = nullptr;
    sqlite3_stmt* m_stmt = nullptr;
    bool m_lasting = false; // the values outlive every step: they are not copied
    void* m_slot = nullptr; // StatementCache::Slot, or nullptr: not kept
};

} // namespace bm
