#include "tests/bench/accept_floor.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum
{
    MAX_COLUMNS = 64
};

/* The tables an accept writes, and how the rows of one case are found. ?1 and ?2 are the first and last local
 * number of the case's entries. */
static const struct
{
    const char* name;
    const char* select;
    int upsert;
} tables[] = {
    {"subject", "SELECT * FROM subject WHERE no IN (SELECT subject FROM entry WHERE id BETWEEN ?1 AND ?2)",
     0},
    {"entry", "SELECT * FROM entry WHERE id BETWEEN ?1 AND ?2", 0},
    {"cases", "SELECT * FROM cases WHERE subject IN (SELECT subject FROM entry WHERE id BETWEEN ?1 AND ?2)",
     0},
    {"paper", "SELECT * FROM paper WHERE entry BETWEEN ?1 AND ?2", 0},
    {"token", "SELECT * FROM token WHERE subject IN (SELECT subject FROM entry WHERE id BETWEEN ?1 AND ?2)",
     0},
    {"counter",
     "WITH mine AS (SELECT * FROM cases WHERE subject IN (SELECT subject FROM entry WHERE id BETWEEN ?1 AND "
     "?2)) SELECT queue, post, alarm, 1 FROM mine WHERE open=1 AND alarm IS NOT NULL "
     "UNION ALL SELECT 'day-accepted', post, accepted, 1 FROM mine WHERE accepted IS NOT NULL",
     1},
    {"series",
     "SELECT series, serial FROM cases WHERE subject IN (SELECT subject FROM entry WHERE id BETWEEN ?1 AND "
     "?2) "
     "UNION ALL SELECT series, serial FROM paper WHERE entry BETWEEN ?1 AND ?2",
     2},
};
enum
{
    TABLES = sizeof tables / sizeof tables[0]
};

struct row
{
    int table;
    int columns;
    sqlite3_value* values[MAX_COLUMNS];
};

struct one_case
{
    int first;
    int count;
};

struct floor_program
{
    sqlite3* db;
    sqlite3_stmt* insert[TABLES];
    sqlite3_stmt* begin;
    sqlite3_stmt* commit;
    struct row* rows;
    int rows_count;
    struct one_case* cases;
    int cases_count;
};

static int say(sqlite3* db, const char* what)
{
    fprintf(stderr, "floor: %s: %s\n", what, sqlite3_errmsg(db));
    return 0;
}

static int run(sqlite3* db, const char* sql)
{
    return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK || say(db, sql);
}

static int read_rows(struct floor_program* p, sqlite3* from, long long first, long long last)
{
    struct one_case* c = &p->cases[p->cases_count++];
    c->first = p->rows_count;
    for (int t = 0; t < TABLES; ++t) {
        sqlite3_stmt* s = NULL;
        if (sqlite3_prepare_v2(from, tables[t].select, -1, &s, NULL) != SQLITE_OK)
            return say(from, tables[t].name);
        sqlite3_bind_int64(s, 1, first);
        sqlite3_bind_int64(s, 2, last);
        while (sqlite3_step(s) == SQLITE_ROW) {
            p->rows = realloc(p->rows, (size_t)(p->rows_count + 1) * sizeof *p->rows);
            struct row* r = &p->rows[p->rows_count++];
            r->table = t;
            r->columns = sqlite3_column_count(s);
            if (r->columns > MAX_COLUMNS)
                return say(from, "a table has more columns than the floor knows");
            for (int i = 0; i < r->columns; ++i)
                r->values[i] = sqlite3_value_dup(sqlite3_column_value(s, i));
        }
        sqlite3_finalize(s);
    }
    c->count = p->rows_count - c->first;
    return 1;
}

static int read_cases(struct floor_program* p, const char* path, long long after, long long chain)
{
    sqlite3* from = NULL;
    sqlite3_stmt* s = NULL;
    int ok = sqlite3_open_v2(path, &from, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK || say(from, path);
    ok = ok && (sqlite3_prepare_v2(from,
                                   "SELECT min(id), max(id) FROM entry WHERE id > ?1 AND "
                                   "id>>32 = iif(?2=0, (SELECT no FROM chain WHERE own=1 ORDER BY no DESC "
                                   "LIMIT 1), ?2) "
                                   "GROUP BY at ORDER BY 1",
                                   -1, &s, NULL) == SQLITE_OK ||
                say(from, "entries"));
    if (ok) {
        sqlite3_bind_int64(s, 1, after);
        sqlite3_bind_int64(s, 2, chain);
        while (ok && sqlite3_step(s) == SQLITE_ROW) {
            p->cases = realloc(p->cases, (size_t)(p->cases_count + 1) * sizeof *p->cases);
            ok = read_rows(p, from, sqlite3_column_int64(s, 0), sqlite3_column_int64(s, 1));
        }
    }
    sqlite3_finalize(s);
    sqlite3_close(from);
    return ok;
}

/* INSERT with as many places as the table has columns, or the upserts of the counters. */
static int prepare(struct floor_program* p, int t)
{
    char sql[512];
    if (tables[t].upsert == 1) {
        strcpy(
            sql,
            "INSERT INTO counter VALUES(?,?,?,?) ON CONFLICT(queue,post,day) DO UPDATE SET n=n+excluded.n");
    } else if (tables[t].upsert == 2) {
        strcpy(sql,
               "INSERT INTO series VALUES(?,?) ON CONFLICT(name) DO UPDATE SET last=max(last,excluded.last)");
    } else {
        int columns = 0;
        for (int i = 0; i < p->rows_count && !columns; ++i)
            columns = p->rows[i].table == t ? p->rows[i].columns : 0;
        if (!columns)
            return 1; /* nothing of it is written */
        int n = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES(?", tables[t].name);
        for (int i = 1; i < columns; ++i)
            n += snprintf(sql + n, sizeof sql - (size_t)n, ",?");
        snprintf(sql + n, sizeof sql - (size_t)n, ")");
    }
    return sqlite3_prepare_v3(p->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &p->insert[t], NULL) == SQLITE_OK ||
           say(p->db, sql);
}

struct floor_program* floor_open(const char* recorded, const char* target, long long after, long long chain)
{
    struct floor_program* p = calloc(1, sizeof *p);
    int ok = read_cases(p, recorded, after, chain);
    ok = ok && (sqlite3_open(target, &p->db) == SQLITE_OK || say(p->db, target));
    /* As core/store/database.cpp sets them. */
    ok = ok && run(p->db, "PRAGMA locking_mode=EXCLUSIVE") && run(p->db, "PRAGMA synchronous=EXTRA") &&
         run(p->db, "PRAGMA journal_mode=WAL") && run(p->db, "PRAGMA foreign_keys=ON") &&
         run(p->db, "PRAGMA trusted_schema=OFF") && run(p->db, "PRAGMA cell_size_check=ON") &&
         run(p->db, "PRAGMA mmap_size=0") && run(p->db, "PRAGMA temp_store=MEMORY") &&
         run(p->db, "PRAGMA wal_autocheckpoint=4000");
    for (int t = 0; ok && t < TABLES; ++t)
        ok = prepare(p, t);
    ok = ok && sqlite3_prepare_v3(p->db, "BEGIN IMMEDIATE", -1, SQLITE_PREPARE_PERSISTENT, &p->begin, NULL) ==
                   SQLITE_OK;
    ok = ok &&
         sqlite3_prepare_v3(p->db, "COMMIT", -1, SQLITE_PREPARE_PERSISTENT, &p->commit, NULL) == SQLITE_OK;
    if (ok)
        return p;
    floor_close(p);
    return NULL;
}

int floor_cases(const struct floor_program* p)
{
    return p->cases_count;
}

static int step(sqlite3_stmt* s)
{
    const int ok = sqlite3_step(s) == SQLITE_DONE;
    sqlite3_reset(s);
    return ok;
}

static int write_case(struct floor_program* p, int i)
{
    for (int r = p->cases[i].first; r < p->cases[i].first + p->cases[i].count; ++r) {
        sqlite3_stmt* s = p->insert[p->rows[r].table];
        for (int c = 0; c < p->rows[r].columns; ++c)
            sqlite3_bind_value(s, c + 1, p->rows[r].values[c]);
        if (!step(s))
            return say(p->db, tables[p->rows[r].table].name);
    }
    return 1;
}

int floor_accept(struct floor_program* p, int i)
{
    if (!step(p->begin) || !write_case(p, i) || !step(p->commit))
        return 1;
    return 0;
}

long long floor_import(struct floor_program* p, int from)
{
    long long rows = 0;
    if (!step(p->begin))
        return -1;
    for (int i = from; i < p->cases_count; ++i) {
        if (!write_case(p, i))
            return -1;
        rows += p->cases[i].count;
    }
    return step(p->commit) ? rows : -1;
}

void floor_close(struct floor_program* p)
{
    for (int t = 0; t < TABLES; ++t)
        sqlite3_finalize(p->insert[t]);
    sqlite3_finalize(p->begin);
    sqlite3_finalize(p->commit);
    for (int r = 0; r < p->rows_count; ++r) {
        for (int c = 0; c < p->rows[r].columns; ++c)
            sqlite3_value_free(p->rows[r].values[c]);
    }
    free(p->rows);
    free(p->cases);
    sqlite3_close(p->db);
    free(p);
}
