#include "core/desk/outbox_ranges.h"

#include "core/base/json.h"

namespace bm {

std::string rangesToJson(const std::vector<ChainRange>& ranges)
{
    json::Writer out;
    out.beginArray();
    for (const ChainRange& r : ranges) {
        out.beginArray().text(r.station).integer(r.epoch).integer(r.from).integer(r.to).text(r.office);
        out.text(r.label).endArray();
    }
    return out.endArray().take();
}

std::vector<ChainRange> rangesFromJson(std::string_view text)
{
    std::vector<ChainRange> out;
    const auto doc = json::Document::parse(text);
    if (!doc.ok())
        return out;
    const auto number = [](json::Value v) { return static_cast<std::uint32_t>(v.integer()); };
    for (const json::Value& r : doc->root().elements())
        out.push_back(
            {r.at(0).str(), r.at(4).str(), r.at(5).str(), number(r.at(1)), number(r.at(2)), number(r.at(3))});
    return out;
}

} // namespace bm
