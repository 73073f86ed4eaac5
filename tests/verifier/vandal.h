// A station's file that nobody has open, with the guards taken away: for damaging it.
#pragma once

#include <catch2/catch.hpp>

#include <sqlite3.h>

#include <random>
#include <string>
#include <vector>

namespace bm::test {

using Row = std::vector<std::string>;

class Vandal
{
public:
    Vandal(const std::string& path, std::mt19937& random) : m_random(random)
    {
        REQUIRE(sqlite3_open(path.c_str(), &m_db) == SQLITE_OK);
        for (const char* sql :
             {"DROP TRIGGER entry_frozen", "DROP TRIGGER entry_append_only", "DROP TRIGGER chain_kept",
              "DROP TRIGGER signed_head_kept", "DROP TRIGGER subject_kept",
              "PRAGMA ignore_check_constraints=ON", "PRAGMA foreign_keys=OFF"})
            sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    }
    Vandal(const Vandal&) = delete;
    Vandal& operator=(const Vandal&) = delete;
    ~Vandal() { sqlite3_close(m_db); }

    int pick(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    // True when it changed something.
    bool run(const std::string& sql)
    {
        const int before = sqlite3_total_changes(m_db);
        return sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK &&
               sqlite3_total_changes(m_db) > before;
    }
    // One of the rows, as text; nothing when there is none.
    Row row(const std::string& sql)
    {
        sqlite3_stmt* stmt = nullptr;
        std::vector<Row> all;
        REQUIRE(sqlite3_prepare_v2(m_db, sql.c_str(), -1, &stmt, nullptr) == SQLITE_OK);
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            all.emplace_back();
            for (int i = 0; i < sqlite3_column_count(stmt); ++i)
                all.back().emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(stmt, i)));
        }
        sqlite3_finalize(stmt);
        return all.empty() ? Row() : all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
    }
    // One bit of one column of some row that has something there.
    bool flip(const std::string& table, const std::string& column, const std::string& where = "1")
    {
        const Row found = row("SELECT quote(" + column + "),typeof(" + column + ")," + keyOf(table) +
                              " FROM " + table + " WHERE length(" + column + ")>0 AND " + where + "");
        if (found.empty())
            return false;
        std::string value;
        if (found[1] == "integer") {
            value = std::to_string(std::stoll(found[0]) ^ (std::int64_t{1} << pick(34)));
        } else {
            const Row bytes = row("SELECT hex(" + found[0] + ")");
            if (bytes[0].empty())
                return false;
            value = flipped(bytes[0]);
            value = found[1] == "text" ? "CAST(x'" + value + "' AS TEXT)" : "x'" + value + "'";
        }
        return run("UPDATE " + table + " SET " + column + "=" + value + " WHERE " + found[2]);
    }
    std::string flipped(std::string hexBytes)
    {
        static constexpr std::string_view digits = "0123456789ABCDEF";
        char& digit = hexBytes[static_cast<std::size_t>(pick(static_cast<int>(hexBytes.size())))];
        digit = digits[digits.find(digit) ^ (1U << pick(4))];
        return hexBytes;
    }

private:
    // An expression for what names a row: a condition, as text.
    static std::string keyOf(const std::string& table)
    {
        if (table == "signed_head")
            return "'station='||quote(station)||' AND epoch='||epoch||' AND nonce='||quote(nonce)||' AND "
                   "from_seq='||from_seq||' AND seq='||seq||' AND head='||quote(head)";
        if (table == "certificate")
            return "'station='||quote(station)||' AND number='||number";
        return "'rowid='||rowid";
    }

    sqlite3* m_db = nullptr;
    std::mt19937& m_random;
};

} // namespace bm::test
