// What stands in a station's tables, comparable between files.
#pragma once

#include "core/desk/station_file.h"

#include <algorithm>
#include <map>

namespace bm::test {

// Every row of every record table, with local numbers replaced by what travels.
inline std::vector<std::string> logicalRows(StationFile& file)
{
    Database& db = file.database();
    std::map<std::int64_t, std::string> subjects;
    {
        Query q = db.query("SELECT no,kind,id FROM subject");
        while (q.next())
            subjects[q.integer(0)] = q.str(1) + ":" + hex(q.id<SubjectTag>(2));
    }
    std::map<std::int64_t, std::string> entries;
    {
        Query q = db.query("SELECT id,hash FROM entry");
        while (q.next())
            entries[q.integer(0)] = hex(q.hash(1));
    }
    std::vector<std::string> out;
    const auto dump = [&](const std::string& tableName, const std::vector<std::string_view>& columns) {
        std::string list;
        for (const auto column : columns)
            list += (list.empty() ? "" : ",") + std::string(column);
        Query q = db.query("SELECT " + list + " FROM " + tableName);
        while (q.next()) {
            std::string row = tableName;
            for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
                const auto column = columns[static_cast<std::size_t>(i)];
                row += "|";
                if (q.isNull(i))
                    row += "-";
                else if (column == "subject")
                    row += subjects[q.integer(i)];
                else if (column == "entry" || column == "person_entry" || column == "last_entry")
                    row += entries[q.integer(i)];
                else
                    row += q.str(i).empty() ? std::to_string(q.integer(i)) : q.str(i);
            }
            out.push_back(row);
        }
    };
    for (const TableSpec* spec : recordTables())
        dump(std::string(spec->name), spec->columns);
    dump("verdict", {"entry", "subject", "code"});
    dump("counter", {"queue", "post", "day", "n"});
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace bm::test
