#include "core/journal/station_fold.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

struct StationState
{
    std::optional<StationFacts> claimed, certified; // by itself; by the county
    std::optional<StationId> county;
    std::uint32_t epoch = 0;
    int jumps = 0;
    std::vector<ChainRuling> rulings;
    std::optional<std::set<ChainKey>> counting; // since it was revoked
    std::vector<OfficeMerger> mergers;
    std::vector<Row> rows;
    std::vector<Verdict> verdicts;
};

std::uint32_t number32(json::Value v)
{
    return static_cast<std::uint32_t>(v.integer() & 0xffffffff);
}

Cell hashCell(const std::optional<Hash>& hash)
{
    return hash ? Cell(CellBytes{std::string(reinterpret_cast<const char*>(hash->data()), hash->size())})
                : Cell();
}

Row trustRow(std::int64_t subject, std::size_t n, const char* kind, const ChainKey& chain, std::int64_t seq,
             const std::optional<Hash>& hash, std::int64_t number, Instant at, const std::string& reason)
{
    return Row{&table("trust"),
               {subject, static_cast<std::int64_t>(n), std::string(kind), cell(chain.station),
                std::int64_t{chain.epoch}, cell(chain.nonce), seq, hashCell(hash), number, at.ms, reason}};
}

std::string begins(StationState& state, const Header& h, json::Value v)
{
    // Of several epochs the highest number holds; of two with one number the later in order.
    if (h.chain.epoch < state.epoch)
        return {};
    state.epoch = h.chain.epoch;
    state.claimed = StationFacts{v["office"].str(), v["office_name"].str(), v["level"].str(),
                                 v["label"].str(), v["trial"].boolean()};
    if (state.claimed->level == "county")
        state.county = h.chain.station;
    return {};
}

std::string certify(StationState& state, const SubjectEntries& of, const Stored& s, json::Value v)
{
    const auto nonce = fromHex16(v["nonce"].text());
    if (!nonce || v["office"].text().empty())
        return "bad-facts";
    state.certified = StationFacts{v["office"].str(), v["office_name"].str(), v["level"].str(),
                                   v["label"].str(), v["trial"].boolean()};
    const ChainKey chain{StationId{of.id.bytes}, number32(v["epoch"]), Nonce{*nonce}};
    state.rows.push_back(trustRow(of.no, state.rows.size(), "certificate", chain, 0, std::nullopt,
                                  v["number"].integer(), s.entry.header.at, {}));
    if (state.counting)
        state.counting->insert(chain);
    return {};
}

std::string rule(StationState& state, const SubjectEntries& of, const Stored& s, json::Value v)
{
    const auto nonce = fromHex16(v["nonce"].text());
    if (!nonce)
        return "bad-facts";
    ChainRuling r;
    r.chain = {StationId{of.id.bytes}, number32(v["epoch"]), Nonce{*nonce}};
    const bool revoke = s.entry.header.verb == "revoke";
    r.from = revoke ? number32(v["last"]) + 1 : number32(v["seq"]);
    r.code = revoke ? "revoked" : "branch-excluded";
    if (revoke) {
        if (!state.counting)
            state.counting.emplace();
        state.counting->insert(r.chain);
    } else {
        r.hash = fromHexHash(v["hash"].text());
        if (!r.hash)
            return "bad-facts";
    }
    state.rows.push_back(trustRow(of.no, state.rows.size(), revoke ? "revocation" : "ruling", r.chain, r.from,
                                  r.hash, 0, s.entry.header.at, v["reason"].str()));
    state.rulings.push_back(std::move(r));
    return {};
}

std::string merge(StationState& state, const SubjectEntries& of, const Header& h, json::Value v)
{
    OfficeMerger m{v["from"].str(), v["into"].str(), v["into_name"].str()};
    if (m.from.empty() || m.into.empty() || m.from == m.into || of.id.bytes != h.chain.station.bytes)
        return "bad-facts";
    state.mergers.push_back(std::move(m));
    return {};
}

std::string apply(StationState& state, const SubjectEntries& of, const Stored& s,
                  const std::optional<StationId>& county)
{
    const Header& h = s.entry.header;
    static constexpr std::array own{"begin", "clock-confirmed", "enrol"};
    static constexpr std::array countys{"certify", "revoke", "exclude", "merge"};
    const bool isOwn = std::find(own.begin(), own.end(), h.verb) != own.end();
    if ((!isOwn && std::find(countys.begin(), countys.end(), h.verb) == countys.end()) || h.version != 1)
        return "newer-program";
    if (isOwn && h.chain.station.bytes != of.id.bytes)
        return "not-own-station";
    if (!isOwn && h.chain.station != county)
        return "not-the-county";
    if (h.verb == "clock-confirmed") {
        ++state.jumps;
        return {};
    }
    const auto doc = json::Document::parse(s.entry.facts);
    if (!doc.ok())
        return "bad-facts";
    const json::Value v = doc->root();
    if (h.verb == "begin")
        return begins(state, h, v);
    if (h.verb == "certify")
        return certify(state, of, s, v);
    if (h.verb == "merge")
        return merge(state, of, h, v);
    if (h.verb != "enrol")
        return rule(state, of, s, v);
    const auto id = fromHex16(v["county"].text());
    if (!id)
        return "bad-facts";
    state.county = StationId{*id};
    return {};
}

StationState foldState(const SubjectEntries& entries, const std::optional<StationId>& county)
{
    StationState state;
    for (const Stored& s : entries.entries) {
        if (std::string code = apply(state, entries, s, county); !code.empty())
            state.verdicts.push_back({s.id, std::move(code)});
    }
    return state;
}

} // namespace

StationRecord stationRecord(const SubjectEntries& entries, const std::optional<StationId>& county)
{
    StationState state = foldState(entries, county);
    return {state.certified ? state.certified : state.claimed, state.county, std::move(state.rulings),
            std::move(state.counting), std::move(state.mergers)};
}

Projection foldStation(const SubjectEntries& entries, const World& world)
{
    StationState state = foldState(entries, world.county);
    Projection out;
    out.verdicts = std::move(state.verdicts);
    out.rows = std::move(state.rows);
    if (const auto& f = state.certified ? state.certified : state.claimed) {
        out.rows.push_back(
            Row{&table("station"),
                {entries.no, cell(StationId{entries.id.bytes}), std::int64_t{state.epoch},
                 world.current(f->office), f->officeName, f->level, f->label, std::int64_t{f->trial ? 1 : 0},
                 std::int64_t{state.jumps}, std::int64_t{state.certified ? 1 : 0}}});
    }
    return out;
}

Projection foldReceipt(const SubjectEntries& entries, const World& world)
{
    Projection out;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        const auto doc = json::Document::parse(s.entry.facts);
        std::string code = h.verb != "receipt" || h.version != 1 ? "newer-program"
                           : h.chain.station != world.county     ? "not-the-county"
                           : !doc.ok()                           ? "bad-facts"
                                                                 : "";
        if (!code.empty()) {
            out.verdicts.push_back({s.id, std::move(code)});
            continue;
        }
        const json::Value v = doc->root();
        const json::Value heads = v["heads"];
        const auto sender = fromHex16(v["station"].text()).value_or(Bytes16{});
        out.rows.push_back(trustRow(entries.no, out.rows.size(), "receipt", {StationId{sender}, 1, {}}, 0,
                                    fromHexHash(v["package"].text()), v["number"].integer(), h.at, {}));
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const json::Value one = heads.at(i);
            const ChainKey chain{StationId{fromHex16(one.at(0).text()).value_or(Bytes16{})},
                                 number32(one.at(1)), Nonce{fromHex16(one.at(2).text()).value_or(Bytes16{})}};
            out.rows.push_back(trustRow(entries.no, out.rows.size(), "received", chain, one.at(3).integer(),
                                        fromHexHash(one.at(4).text()), 0, h.at, {}));
        }
    }
    return out;
}

} // namespace bm
