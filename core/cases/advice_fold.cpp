#include "core/cases/advice_fold.h"

#include "core/cases/case_pass.h"

#include <algorithm>

namespace bm {

namespace {

std::vector<MaterialTick> readTicks(json::Value array)
{
    std::vector<MaterialTick> ticks;
    for (const json::Value pair : array.elements())
        ticks.push_back({static_cast<int>(pair.at(0).integer()), pair.at(1).str(), -1, -1});
    return ticks;
}

std::string give(std::optional<Advice>& advice, const Stored& s, json::Value f, const std::string& office,
                 const World& world)
{
    if (advice)
        return "already-begun";
    if (f["number"].text().empty())
        return "bad-facts";
    if (world.current(f["office"].text()) != office)
        return "not-own-office";
    const Header& h = s.entry.header;
    Advice a;
    a.id = h.subject;
    a.office = office;
    a.matter = f["matter"].str();
    a.handler = h.actor;
    a.matterVersion = static_cast<int>(f["matter_version"].integer());
    a.ticks = readTicks(f["ticks"]);
    a.conditions = textsOf(f["conditions"]);
    a.referTo = f["refer_to"].str();
    CasePaper p;
    p.entry = s.id;
    p.form = f["form"].str();
    p.number = f["number"].str();
    p.series = f["series"].str();
    p.serial = f["serial"].integer();
    p.issued = h.at;
    p.templateHash = f["template"].str();
    a.papers.push_back(std::move(p));
    advice = std::move(a);
    return {};
}

std::string apply(std::optional<Advice>& advice, const Stored& s, const World& world)
{
    const Header& h = s.entry.header;
    const auto facts = json::Document::parse(s.entry.facts);
    const bool known = h.version == 1 && (h.verb == "give" || h.verb == "reprint-paper" ||
                                          h.verb == "hand-paper" || h.verb == "void-paper");
    if (!known) {
        if (advice)
            advice->newer = true;
        return "newer-program";
    }
    if (!facts.ok() || !facts->root().isObject())
        return "bad-facts";
    const std::string office = world.officeOf(h.chain.station);
    if (h.verb == "give")
        return give(advice, s, facts->root(), office, world);
    if (advice && advice->office != office)
        return "not-own-office";
    return advice ? applyToPaper(advice->papers, h.verb, facts->root()) : "no-such-paper";
}

} // namespace

std::vector<std::vector<std::size_t>> missingGroups(const std::vector<Material>& list,
                                                    const std::vector<MaterialTick>& ticks)
{
    const auto stateOf = [&ticks](std::size_t i) {
        const auto tick = std::find_if(ticks.begin(), ticks.end(), [i](const MaterialTick& t) {
            return t.index >= 0 && static_cast<std::size_t>(t.index) == i;
        });
        return tick == ticks.end() ? std::string_view() : std::string_view(tick->state);
    };
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (stateOf(i) != "missing" && stateOf(i) != "gap")
            continue;
        const auto alike = [&](std::size_t other) {
            return !list[i].choice.empty() && list[other].choice == list[i].choice;
        };
        bool satisfied = false;
        for (std::size_t other = 0; other < list.size(); ++other)
            satisfied =
                satisfied || (alike(other) && (stateOf(other) == "given" || stateOf(other) == "shown"));
        if (satisfied)
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const std::vector<std::size_t>& g) { return alike(g.front()); });
        if (group == groups.end())
            groups.push_back({i});
        else
            group->push_back(i);
    }
    return groups;
}

FoldedAdvice foldAdvice(const SubjectEntries& entries, const World& world)
{
    FoldedAdvice out;
    std::vector<TimelineEntry> timeline;
    for (const Stored& s : entries.entries) {
        const std::string code = apply(out.advice, s, world);
        if (!code.empty())
            out.verdicts.push_back({s.id, code});
        timeline.push_back(timelineOf(s, code));
    }
    if (out.advice)
        out.advice->timeline = std::move(timeline);
    return out;
}

Projection foldAdviceRows(const SubjectEntries& entries, const World& world)
{
    const FoldedAdvice folded = foldAdvice(entries, world);
    Projection out;
    out.verdicts = folded.verdicts;
    if (!folded.advice)
        return out;
    const Advice& a = *folded.advice;
    const CasePaper& p = a.paper();
    const std::int64_t day = p.issued.day().number;
    out.rows.push_back(
        Row{&table("advice"), {entries.no, p.form, p.number, p.series, p.serial, a.matter, day, Cell()}});
    out.rows.push_back(Row{&table("paper"),
                           {p.entry, entries.no, p.form, p.number, p.series, p.serial, p.state, day,
                            std::int64_t{p.reprints}, p.templateHash}});
    return out;
}

} // namespace bm
