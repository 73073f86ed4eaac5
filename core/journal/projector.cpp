#include "core/journal/projector.h"

#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

std::string joined(const std::vector<std::string_view>& names, std::string_view each,
                   std::string_view between, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            out += between;
        out += names[i];
        out += each;
    }
    return out;
}

std::span<const Cell> keyOf(const Row& row)
{
    return std::span(row.cells).first(row.table->keys);
}

bool sameKey(const Row& a, const Row& b)
{
    return std::ranges::equal(keyOf(a), keyOf(b));
}

const Row* findKey(const std::vector<Row>& rows, const Row& like)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return sameKey(r, like); });
    return it == rows.end() ? nullptr : &*it;
}

std::vector<Row> rowsOf(const Projection& p, const TableSpec& spec)
{
    std::vector<Row> out;
    std::copy_if(p.rows.begin(), p.rows.end(), std::back_inserter(out),
                 [&](const Row& r) { return r.table == &spec; });
    return out;
}

} // namespace

Projector::Projector(Database& db, Journal& journal, std::vector<KindSpec> kinds)
    : m_db(db), m_journal(journal), m_kinds(std::move(kinds))
{
    for (const TableSpec* spec : recordTables()) {
        const std::string name(spec->name);
        const std::string all = joined(spec->columns, "", ",", spec->columns.size());
        std::string marks;
        for (std::size_t i = 0; i < spec->columns.size(); ++i)
            marks += i == 0 ? "?" : ",?";
        std::string changes;
        for (std::size_t i = spec->keys; i < spec->columns.size(); ++i) {
            changes += i == spec->keys ? "" : ",";
            changes += spec->columns[i];
            changes += "=excluded.";
            changes += spec->columns[i];
        }
        Sql sql;
        const auto text = [](std::initializer_list<std::string_view> parts) {
            std::string out;
            for (const std::string_view part : parts)
                out += part;
            return out;
        };
        sql.insert = text({"INSERT INTO ", name, "(", all, ") VALUES(", marks, ")"});
        sql.replace = text({sql.insert, " ON CONFLICT DO UPDATE SET ", changes});
        sql.remove =
            text({"DELETE FROM ", name, " WHERE ", joined(spec->columns, "=?", " AND ", spec->keys)});
        sql.select = text({"SELECT ", all, " FROM ", name, " WHERE ", spec->columns[spec->subject], "=?"});
        sql.count = text({"SELECT count(*) FROM ", name});
        m_sql.emplace(spec, std::move(sql));
    }
}

Projection Projector::foldOf(const KindSpec& kind, const SubjectEntries& entries, const World& world)
{
    Projection p = entries.entries.empty() ? Projection{} : kind.fold(entries, world);
    for (const auto& [entry, code] : entries.excluded)
        p.verdicts.push_back({entry, code});
    return p;
}

const KindSpec* Projector::find(std::string_view kind) const
{
    const auto it =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const KindSpec& k) { return k.kind == kind; });
    return it == m_kinds.end() ? nullptr : &*it;
}

void Projector::Sums::add(const Row& row, int sign)
{
    const TableSpec& t = *row.table;
    const auto at = [&row](int column) -> const Cell& { return row.cells[static_cast<std::size_t>(column)]; };
    if (t.counterQueue >= 0 && std::get<std::int64_t>(at(t.counterOpen)) == 1) {
        const auto* day = std::get_if<std::int64_t>(&at(t.counterDay));
        // Day 0 stands for "no day": nothing this program counts is due on 1970-01-01.
        counters[{std::get<std::string>(at(t.counterQueue)), std::get<std::string>(at(t.counterPost)),
                  day ? *day : 0}] += sign;
    }
    const std::string post = t.counterPost >= 0 ? std::get<std::string>(at(t.counterPost)) : std::string();
    for (const auto& [name, column] : t.dayCounters) {
        if (const auto* day = std::get_if<std::int64_t>(&at(column)))
            counters[{std::string(name), post, *day}] += sign;
    }
    for (const auto& [name, column] : t.flagCounters) {
        if (std::get<std::int64_t>(at(column)) == 1 && std::get<std::int64_t>(at(t.counterOpen)) == 1)
            counters[{std::string(name), post, 0}] += sign;
    }
    if (t.series >= 0 && sign > 0) {
        auto& last = series[std::get<std::string>(at(t.series))];
        last = std::max(last, std::get<std::int64_t>(at(t.serial)));
    }
}

std::vector<Row> Projector::stored(const TableSpec& spec, std::int64_t subject)
{
    std::vector<Row> out;
    Query q = m_db.query(m_sql.at(&spec).select, subject);
    while (q.next()) {
        Row row{&spec, {}};
        row.cells.reserve(spec.columns.size());
        for (int i = 0; i < static_cast<int>(spec.columns.size()); ++i)
            row.cells.push_back(q.cell(i));
        out.push_back(std::move(row));
    }
    return out;
}

void Projector::writeRows(Tx& tx, const TableSpec& spec, std::int64_t subject, const std::vector<Row>& rows,
                          bool fresh)
{
    const Sql& sql = m_sql.at(&spec);
    const std::vector<Row> old = fresh ? std::vector<Row>() : stored(spec, subject);
    for (const Row& row : old) {
        if (findKey(rows, row))
            continue;
        tx.execCells(sql.remove, keyOf(row));
        m_sums.add(row, -1);
    }
    for (const Row& row : rows) {
        const Row* before = findKey(old, row);
        if (before && before->cells == row.cells)
            continue;
        tx.execCells(fresh ? sql.insert : sql.replace, row.cells);
        if (before)
            m_sums.add(*before, -1);
        m_sums.add(row, +1);
    }
}

void Projector::writeVerdicts(Tx& tx, std::int64_t subject, const std::vector<Verdict>& verdicts, bool fresh)
{
    if (fresh && verdicts.empty())
        return;
    std::vector<Verdict> old;
    {
        Query q = tx.query("SELECT entry,code FROM verdict WHERE subject=? ORDER BY entry", subject);
        while (q.next())
            old.push_back(Verdict{q.integer(0), q.str(1)});
    }
    std::vector<Verdict> sorted = verdicts;
    std::sort(sorted.begin(), sorted.end(),
              [](const Verdict& a, const Verdict& b) { return a.entry < b.entry; });
    if (old == sorted)
        return;
    tx.exec("DELETE FROM verdict WHERE subject=?", subject);
    for (const Verdict& v : sorted)
        tx.exec("INSERT INTO verdict(entry,subject,code) VALUES(?,?,?)", v.entry, subject, v.code);
}

void Projector::project(Tx& tx, const SubjectEntries& entries, const World& world, bool fresh)
{
    const KindSpec* kind = find(entries.kind);
    if (!kind)
        return; // a kind of a newer program: kept in the journal, passed on, not understood here
    const Projection p = foldOf(*kind, entries, world);
    for (const TableSpec* spec : kind->tables)
        writeRows(tx, *spec, entries.no, rowsOf(p, *spec), fresh);
    writeVerdicts(tx, entries.no, p.verdicts, fresh);
}

void Projector::flush(Tx& tx)
{
    for (const auto& [key, n] : m_sums.counters) {
        if (n == 0)
            continue;
        const auto& [queue, post, day] = key;
        tx.exec(
            "INSERT INTO counter(queue,post,day,n) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET n=n+excluded.n",
            queue, post, day, n);
        if (n < 0)
            tx.exec("DELETE FROM counter WHERE queue=? AND post=? AND day=? AND n=0", queue, post, day);
    }
    for (const auto& [name, last] : m_sums.series) {
        tx.exec("INSERT INTO series(name,last) VALUES(?,?) ON CONFLICT DO UPDATE SET "
                "last=max(last,excluded.last)",
                name, last);
    }
    forget();
}

void Projector::remakeSeries(Tx& tx)
{
    tx.exec("DELETE FROM series");
    for (const TableSpec* spec : recordTables()) {
        if (spec->series < 0)
            continue;
        const std::string series(spec->columns[static_cast<std::size_t>(spec->series)]);
        const std::string serial(spec->columns[static_cast<std::size_t>(spec->serial)]);
        std::string sql = "INSERT INTO series(name,last) SELECT ";
        sql.append(series).append(",max(").append(serial).append(") FROM ").append(spec->name);
        sql.append(" WHERE true GROUP BY ").append(series);
        sql.append(" ON CONFLICT DO UPDATE SET last=max(last,excluded.last)");
        tx.exec(sql);
    }
}

void Projector::forget()
{
    m_sums = {};
}

std::int64_t Projector::nextOf(const std::string& series)
{
    std::int64_t last = 0;
    if (const auto it = m_sums.series.find(series); it != m_sums.series.end())
        last = it->second;
    Query q = m_db.query("SELECT last FROM series WHERE name=?", series);
    return std::max(last, q.next() ? q.integer(0) : 0) + 1;
}

void Projector::rebuild(Tx& tx, const World& world)
{
    for (const TableSpec* spec : recordTables())
        tx.exec("DELETE FROM " + std::string(spec->name));
    tx.exec("DELETE FROM verdict");
    tx.exec("DELETE FROM counter");
    tx.exec("DELETE FROM series");
    forget();
    for (const std::int64_t no : m_journal.allSubjects())
        project(tx, m_journal.entriesOf(no), world, true);
    flush(tx);
}

void Projector::verifySubject(const SubjectEntries& entries, const World& world, Sums& sums,
                              std::map<std::string_view, std::int64_t>& rows, std::vector<Fault>& faults)
{
    const KindSpec* kind = find(entries.kind);
    if (!kind)
        return;
    const Projection p = foldOf(*kind, entries, world);
    for (const TableSpec* spec : kind->tables) {
        const std::vector<Row> want = rowsOf(p, *spec);
        const std::vector<Row> have = stored(*spec, entries.no);
        rows[spec->name] += static_cast<std::int64_t>(want.size());
        bool same = want.size() == have.size();
        for (const Row& row : want) {
            const Row* found = findKey(have, row);
            same = same && found && found->cells == row.cells;
            sums.add(row, +1);
        }
        if (!same)
            faults.push_back({"row-wrong", std::string(spec->name) + " " + std::to_string(entries.no)});
    }
    std::vector<Verdict> stored;
    Query q = m_db.query("SELECT entry,code FROM verdict WHERE subject=? ORDER BY entry", entries.no);
    while (q.next())
        stored.push_back(Verdict{q.integer(0), q.str(1)});
    std::vector<Verdict> want = p.verdicts;
    std::sort(want.begin(), want.end(), [](const Verdict& a, const Verdict& b) { return a.entry < b.entry; });
    rows["verdict"] += static_cast<std::int64_t>(want.size());
    if (stored != want)
        faults.push_back({"row-wrong", "verdict " + std::to_string(entries.no)});
}

void Projector::verifySums(const Sums& sums, std::vector<Fault>& faults)
{
    std::map<CounterKey, std::int64_t> counters;
    Query q = m_db.query("SELECT queue,post,day,n FROM counter");
    while (q.next())
        counters[{q.str(0), q.str(1), q.integer(2)}] = q.integer(3);
    std::map<CounterKey, std::int64_t> want;
    for (const auto& [key, n] : sums.counters) {
        if (n != 0)
            want[key] = n;
    }
    if (counters != want)
        faults.push_back({"counter-wrong", "counter"});
    std::map<std::string, std::int64_t> series;
    Query s = m_db.query("SELECT name,last FROM series");
    while (s.next())
        series[s.str(0)] = s.integer(1);
    if (series != sums.series)
        faults.push_back({"series-wrong", "series"});
}

std::vector<Fault> Projector::verify(const World& world, std::size_t limit)
{
    std::vector<Fault> faults;
    Sums sums;
    std::map<std::string_view, std::int64_t> rows;
    for (const std::int64_t no : m_journal.allSubjects()) {
        verifySubject(m_journal.entriesOf(no), world, sums, rows, faults);
        if (faults.size() >= limit)
            return faults;
    }
    verifySums(sums, faults);
    const auto countOf = [this](const std::string& sql) {
        Query q = m_db.query(sql);
        return q.next() ? q.integer(0) : 0;
    };
    for (const TableSpec* spec : recordTables()) {
        if (countOf(m_sql.at(spec).count) != rows[spec->name])
            faults.push_back({"row-too-many", std::string(spec->name)});
    }
    if (countOf("SELECT count(*) FROM verdict") != rows["verdict"])
        faults.push_back({"row-too-many", "verdict"});
    return faults;
}

} // namespace bm
