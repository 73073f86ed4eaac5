// Projector: writes what the folds say into the record tables, keeps counters and series in step, rebuilds
// all of it, and verifies that the tables are exactly what the journal says.
//
// One fold per kind, pure: entries in order + world → rows and verdicts. The same code serves a command, an
// import and a rebuild. Counters follow from the difference of old and new rows.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/row.h"
#include "core/journal/world.h"

#include <map>
#include <tuple>

namespace bm {

using Fold = Projection (*)(const SubjectEntries& entries, const World& world);

struct KindSpec
{
    std::string_view kind;
    std::vector<const TableSpec*> tables; // the only ones its fold makes rows for
    Fold fold = nullptr;
};

struct Fault
{
    std::string code;
    std::string where; // table and row, or entry identity
    friend bool operator==(const Fault&, const Fault&) = default;
};

class Projector
{
public:
    Projector(Database& db, Journal& journal, std::vector<KindSpec> kinds);

    // Folds one record and brings its rows up to date. `fresh`: nothing of it is in the tables yet.
    void project(Tx& tx, const SubjectEntries& entries, const World& world, bool fresh);
    // Writes the counters and series that project() summed up. Once, at the end of the transaction.
    void flush(Tx& tx);
    void forget(); // after a rollback
    // The last number of each series from the rows as they stand: when some have gone because their entries
    // do not count any more. After flush().
    static void remakeSeries(Tx& tx);

    // Throws the records away and makes them again; the world is made first (see kinds' order).
    void rebuild(Tx& tx, const World& world);
    // Every row, counter, series and verdict against the journal: the faults found, at most `limit`.
    [[nodiscard]] std::vector<Fault> verify(const World& world, std::size_t limit);

    [[nodiscard]] std::int64_t nextOf(const std::string& series); // the number after the last used

private:
    struct Sql
    {
        std::string insert, replace, remove, select, count;
    };
    using CounterKey = std::tuple<std::string, std::string, std::int64_t>;
    struct Sums
    {
        std::map<CounterKey, std::int64_t> counters;
        std::map<std::string, std::int64_t> series;
        void add(const Row& row, int sign);
    };

    // What the fold says, and that the entries left out do not count.
    [[nodiscard]] static Projection foldOf(const KindSpec& kind, const SubjectEntries& entries,
                                           const World& world);
    [[nodiscard]] const KindSpec* find(std::string_view kind) const;
    [[nodiscard]] std::vector<Row> stored(const TableSpec& spec, std::int64_t subject);
    void writeRows(Tx& tx, const TableSpec& spec, std::int64_t subject, const std::vector<Row>& rows,
                   bool fresh);
    void writeVerdicts(Tx& tx, std::int64_t subject, const std::vector<Verdict>& verdicts, bool fresh);
    void verifySubject(const SubjectEntries& entries, const World& world, Sums& sums,
                       std::map<std::string_view, std::int64_t>& rows, std::vector<Fault>& faults);
    void verifySums(const Sums& sums, std::vector<Fault>& faults);

    Database& m_db;
    Journal& m_journal;
    std::vector<KindSpec> m_kinds;
    std::map<const TableSpec*, Sql> m_sql;
    Sums m_sums;
};

} // namespace bm
