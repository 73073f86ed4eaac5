#include "core/journal/care_folds.h"

#include "core/base/json.h"

#include <algorithm>

namespace bm {

namespace {

// Goes over the entries of one verb: `apply(entry, facts)` answers a verdict's code or "".
template <class Apply>
std::vector<Verdict> over(const SubjectEntries& entries, const World& world, std::string_view verb,
                          Apply apply)
{
    std::vector<Verdict> verdicts;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        const auto doc = json::Document::parse(s.entry.facts);
        std::string code;
        if (h.verb != verb || h.version != 1)
            code = "newer-program";
        else if (!doc.ok() || doc->root()["office"].text().empty())
            code = "bad-facts";
        else if (!isAtOrAbove(world.officeOf(h.chain.station), world.current(doc->root()["office"].text())))
            code = "not-own-office";
        else
            code = apply(s, doc->root());
        if (!code.empty())
            verdicts.push_back({s.id, std::move(code)});
    }
    return verdicts;
}

} // namespace

Projection foldReview(const SubjectEntries& entries, const World& world)
{
    Projection out;
    out.verdicts = over(entries, world, "review", [&](const Stored& s, json::Value f) -> std::string {
        const auto hash = fromHexHash(f["entry"].text());
        if (!hash || !std::equal(entries.id.bytes.begin(), entries.id.bytes.end(), hash->begin()))
            return "bad-facts";
        CellBytes bytes{std::string(reinterpret_cast<const char*>(hash->data()), hash->size())};
        out.rows = {Row{&table("review"),
                        {entries.no, std::move(bytes), f["decision"].str(), f["note"].str(),
                         s.entry.header.actor, s.entry.header.at.ms}}};
        return {};
    });
    return out;
}

Projection foldErasure(const SubjectEntries& entries, const World& world)
{
    Projection out;
    out.verdicts = over(entries, world, "erase", [&](const Stored& s, json::Value f) -> std::string {
        const auto id = fromHex16(f["id"].text());
        const auto ended = Day::parse(f["ended"].text());
        if (!id || !ended || f["kind"].text().empty())
            return "bad-facts";
        out.rows = {Row{&table("erasure"),
                        {entries.no, f["kind"].str(), cell(SubjectId{*id}), f["number"].str(),
                         world.current(f["office"].text()), std::int64_t{ended->number}, f["years"].integer(),
                         s.entry.header.at.ms}}};
        return {};
    });
    return out;
}

} // namespace bm
