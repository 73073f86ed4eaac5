#include "core/cases/trip_fold.h"

#include "core/base/one_of.h"
#include "core/cases/case_pass.h"

#include <array>

namespace bm {

namespace {

std::string issue(std::optional<TripList>& list, const Stored& s, json::Value f, const std::string& office,
                  const World& world)
{
    if (list)
        return "already-begun";
    TripList t;
    t.cases = textsOf(f["cases"]);
    const std::string_view form = f["form"].text();
    if (f["number"].text().empty() || t.cases.empty() || (form != "transit-list" && form != "hand-out-roll"))
        return "bad-facts";
    if (world.current(f["office"].text()) != office)
        return "not-own-office";
    const Header& h = s.entry.header;
    t.id = h.subject;
    t.office = office;
    t.handler = h.actor;
    t.to = f["to"].str();
    t.matter = f["matter"].str();
    CasePaper p;
    p.entry = s.id;
    p.form = std::string(form);
    p.number = f["number"].str();
    p.series = f["series"].str();
    p.serial = f["serial"].integer();
    p.issued = h.at;
    p.templateHash = f["template"].str();
    t.papers.push_back(std::move(p));
    list = std::move(t);
    return {};
}

std::string signedAt(TripList& list, const Stored& s, json::Value f)
{
    const auto day = dayOf(f["day"]);
    if (!day)
        return "bad-facts";
    list.signedOn = day;
    list.signedEntry = s.id;
    if (list.papers.front().state == "issued")
        list.papers.front().state = "handed";
    return {};
}

std::string apply(std::optional<TripList>& list, const Stored& s, const World& world)
{
    static constexpr std::array verbs{"issue", "signed", "reprint-paper", "void-paper"};
    const Header& h = s.entry.header;
    if (h.version != 1 || !oneOf(verbs, h.verb)) {
        if (list)
            list->newer = true;
        return "newer-program";
    }
    const auto facts = json::Document::parse(s.entry.facts);
    if (!facts.ok() || !facts->root().isObject())
        return "bad-facts";
    const std::string office = world.officeOf(h.chain.station);
    if (h.verb == "issue")
        return issue(list, s, facts->root(), office, world);
    if (list && list->office != office)
        return "not-own-office";
    if (!list)
        return "no-such-paper";
    return h.verb == "signed" ? signedAt(*list, s, facts->root())
                              : applyToPaper(list->papers, h.verb, facts->root());
}

// What ended a stay with another body; every other effective step leaves the case where it is.
std::string endOfStay(std::string_view verb)
{
    if (verb == "forward-result")
        return "returned";
    if (verb == "forward-back")
        return "sent-back";
    const bool ended = verb == "decide" || verb == "withdraw" || verb == "void" || verb == "deliver";
    return ended ? "ended" : "";
}

RowState tripState(const TripList& list, const Case& c)
{
    // The forwarding that this list went with: the one that names it, else (it was forwarded before) the last
    // when it was issued. A later trip of the same case, after it was sent back, is another list's business.
    RowState state{"here", std::nullopt};
    bool named = false;
    for (const TimelineEntry& e : c.timeline) {
        if (!e.code.empty())
            continue;
        if (e.verb == "forward" && !named && e.at <= list.paper().issued) {
            state = {"away", std::nullopt};
            const auto facts = json::Document::parse(e.facts);
            named = facts.ok() && facts->root()["list"].text() == list.paper().number;
        }
        if (state.code == "away" && !endOfStay(e.verb).empty())
            state = {endOfStay(e.verb), e.at.day()};
    }
    // A leader's word may have moved it besides.
    if (state.code == "away" && c.state != "forwarded" && c.state != "disputed")
        state.code = "ended";
    return state;
}

} // namespace

RowState rowState(const TripList& list, const Case& c)
{
    if (!list.isRoll())
        return tripState(list, c);
    if (c.state == "decided")
        return {"waiting", std::nullopt};
    if (c.state == "delivered" && c.delivered)
        return {"handed-out", c.delivered->day()};
    return {c.open() ? "here" : "ended", std::nullopt};
}

bool isOpenRow(const RowState& state)
{
    return state.code == "away" || state.code == "waiting";
}

FoldedList foldList(const SubjectEntries& entries, const World& world)
{
    FoldedList out;
    std::vector<TimelineEntry> timeline;
    for (const Stored& s : entries.entries) {
        const std::string code = apply(out.list, s, world);
        if (!code.empty())
            out.verdicts.push_back({s.id, code});
        timeline.push_back(timelineOf(s, code));
    }
    if (out.list)
        out.list->timeline = std::move(timeline);
    return out;
}

Projection foldListRows(const SubjectEntries& entries, const World& world)
{
    const FoldedList folded = foldList(entries, world);
    Projection out;
    out.verdicts = folded.verdicts;
    if (!folded.list)
        return out;
    const TripList& t = *folded.list;
    const CasePaper& p = t.paper();
    const std::int64_t day = p.issued.day().number;
    out.rows.push_back(
        Row{&table("trip_list"), {entries.no, p.form, p.number, p.series, p.serial, t.office, day}});
    out.rows.push_back(Row{&table("paper"),
                           {p.entry, entries.no, p.form, p.number, p.series, p.serial, p.state, day,
                            std::int64_t{p.reprints}, p.templateHash}});
    return out;
}

} // namespace bm
