// StatementCache: the prepared statements of one connection, by their SQL text. Private to the store.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace bm {

class StatementCache
{
public:
    struct Slot
    {
        sqlite3_stmt* stmt = nullptr;
        bool busy = false;
    };
    // A statement that nobody uses; without a slot it is not kept.
    struct Lent
    {
        sqlite3_stmt* stmt = nullptr;
        Slot* slot = nullptr;
    };

    explicit StatementCache(sqlite3* db) : m_db(db) {}
    ~StatementCache() { clear(); }
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    Lent take(std::string_view sql);
    static void giveBack(const Lent& lent);
    void clear(); // before the connection closes
    [[nodiscard]] sqlite3* db() const { return m_db; }

private:
    struct Hasher
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    sqlite3_stmt* prepare(std::string_view sql, bool persistent);

    sqlite3* m_db;
    // The keys are our own: the text of a statement moves when SQLite prepares it anew after a schema change.
    std::unordered_map<std::string, Slot, Hasher, std::equal_to<>> m_slots;
};

} // namespace bm
