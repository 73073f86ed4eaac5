#include "core/journal/station_fold.h"

#include "core/base/json.h"

namespace bm {

namespace {

struct StationState
{
    std::optional<StationFacts> facts;
    std::uint32_t epoch = 0;
    int jumps = 0;
    std::vector<Verdict> verdicts;
};

std::string refusal(const Stored& s, const SubjectId& subject)
{
    const Header& h = s.entry.header;
    if (h.chain.station.bytes != subject.bytes)
        return "not-own-station";
    if ((h.verb != "begin" && h.verb != "clock-confirmed") || h.version != 1)
        return "newer-program";
    return {};
}

StationState foldState(const SubjectEntries& entries)
{
    StationState state;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        if (auto code = refusal(s, entries.id); !code.empty()) {
            state.verdicts.push_back({s.id, code});
            continue;
        }
        if (h.verb == "clock-confirmed") {
            ++state.jumps;
            continue;
        }
        const auto doc = json::Document::parse(s.entry.facts);
        if (!doc.ok()) {
            state.verdicts.push_back({s.id, "bad-facts"});
            continue;
        }
        // Of several epochs the highest number holds; of two with one number the later in order.
        if (h.chain.epoch < state.epoch)
            continue;
        const json::Value v = doc->root();
        state.epoch = h.chain.epoch;
        state.facts = StationFacts{v["office"].str(), v["office_name"].str(), v["level"].str(),
                                   v["label"].str(), v["trial"].boolean()};
    }
    return state;
}

} // namespace

std::optional<StationFacts> stationFacts(const SubjectEntries& entries)
{
    return foldState(entries).facts;
}

Projection foldStation(const SubjectEntries& entries, const World&)
{
    StationState state = foldState(entries);
    Projection out;
    out.verdicts = std::move(state.verdicts);
    if (state.facts) {
        const StationFacts& f = *state.facts;
        out.rows.push_back(
            Row{&table("station"),
                {entries.no, cell(StationId{entries.id.bytes}), std::int64_t{state.epoch}, f.office,
                 f.officeName, f.level, f.label, std::int64_t{f.trial ? 1 : 0}, std::int64_t{state.jumps}}});
    }
    return out;
}

} // namespace bm
