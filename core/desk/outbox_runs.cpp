#include "core/desk/outbox_runs.h"

#include "core/base/json.h"

namespace bm {

bool GivenRun::of(const ChainKey& key) const
{
    return range.epoch == key.epoch && range.station == hex(key.station) &&
           (nonce.empty() || nonce == hex(key.nonce));
}

std::string runsToJson(const std::vector<GivenRun>& runs)
{
    json::Writer out;
    out.beginArray();
    for (const auto& [r, nonce, head] : runs) {
        out.beginArray().text(r.station).integer(r.epoch).integer(r.from).integer(r.to).text(r.office);
        out.text(r.label).text(nonce).text(head).endArray();
    }
    return out.endArray().take();
}

std::vector<GivenRun> runsFromJson(std::string_view text)
{
    std::vector<GivenRun> out;
    const auto doc = json::Document::parse(text);
    if (!doc.ok())
        return out;
    const auto number = [](json::Value v) { return static_cast<std::uint32_t>(v.integer()); };
    for (const json::Value& r : doc->root().elements())
        out.push_back(
            {{r.at(0).str(), r.at(4).str(), r.at(5).str(), number(r.at(1)), number(r.at(2)), number(r.at(3))},
             r.at(6).str(),
             r.at(7).str()});
    return out;
}

} // namespace bm
