#include "core/people/account_fold.h"

#include "core/base/json.h"
#include "core/base/office_code.h"
#include "core/people/account_key.h"

namespace bm {

Projection foldAccount(const SubjectEntries& entries, const World& world)
{
    Projection out;
    Row row{&table("account"), {}};
    std::string key;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        const auto doc = json::Document::parse(s.entry.facts);
        std::string code;
        const bool isKey = h.verb == "key" && h.version == 1;
        if (!isKey && (h.verb != "set" || h.version < 1 || h.version > 2))
            code = "newer-program";
        else if (!doc.ok())
            code = "bad-facts";
        else if (!isAtOrAbove(world.officeOf(h.chain.station), world.current(doc->root()["office"].text())))
            code = "not-own-office";
        else if (isKey && !accountKeyFromJson(doc->root()["key"].compact()))
            code = "bad-facts";
        if (!code.empty()) {
            out.verdicts.push_back({s.id, code});
            continue;
        }
        const json::Value v = doc->root();
        if (isKey) {
            key = v["key"].compact();
            continue;
        }
        row.cells = {entries.no,
                     v["account"].str(),
                     world.current(v["office"].text()),
                     v["role"].str(),
                     "[]", // posts: they are records of their own since version 2
                     std::int64_t{v["active"].boolean(true) ? 1 : 0},
                     s.id,
                     v["unit"].str(),
                     v["employment"].str(),
                     v["badge"].str(),
                     v["languages"].isArray() ? v["languages"].compact() : "[]",
                     v["photo"].str(),
                     std::string()};
    }
    if (!row.cells.empty()) {
        row.cells.back() = key;
        out.rows.push_back(std::move(row));
    }
    return out;
}

} // namespace bm
