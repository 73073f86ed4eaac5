#include "core/cases/advice_fold.h"

#include "core/base/json.h"

namespace bm {

Projection foldAdvice(const SubjectEntries& entries, const World& world)
{
    Projection out;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        const auto doc = json::Document::parse(s.entry.facts);
        std::string code;
        if (h.verb != "give" || h.version != 1)
            code = "newer-program";
        else if (!doc.ok() || doc->root()["number"].text().empty())
            code = "bad-facts";
        else if (doc->root()["office"].text() != world.officeOf(h.chain.station))
            code = "not-own-office";
        else if (!out.rows.empty())
            code = "already-begun";
        if (!code.empty()) {
            out.verdicts.push_back({s.id, code});
            continue;
        }
        const json::Value v = doc->root();
        out.rows.push_back(
            Row{&table("advice"),
                {entries.no, v["form"].str(), v["number"].str(), v["series"].str(), v["serial"].integer(),
                 v["matter"].str(), std::int64_t{h.at.day().number}, Cell()}});
        out.rows.push_back(Row{&table("paper"),
                               {s.id, entries.no, v["form"].str(), v["number"].str(), v["series"].str(),
                                v["serial"].integer(), std::string("issued"), std::int64_t{h.at.day().number},
                                std::int64_t{0}, v["template"].str()}});
    }
    return out;
}

} // namespace bm
