#include "core/cases/case_facts.h"

namespace bm {

namespace {

constexpr int maxCount = 9999;

int small(json::Value v)
{
    const std::int64_t n = v.integer();
    return n < 0 || n > maxCount ? 0 : static_cast<int>(n);
}

} // namespace

void writeMaterials(json::Writer& out, const std::vector<CaseMaterial>& materials)
{
    out.key("materials").beginArray();
    for (const CaseMaterial& m : materials) {
        out.beginArray().integer(m.index).text(m.name).text(m.form).text(m.state);
        out.integer(m.originals).integer(m.copies).endArray();
    }
    out.endArray();
}

std::vector<CaseMaterial> readMaterials(json::Value array)
{
    std::vector<CaseMaterial> out;
    for (std::size_t i = 0; i < array.size(); ++i) {
        const json::Value m = array.at(i);
        out.push_back(CaseMaterial{small(m.at(0)), m.at(1).str(), m.at(2).str(), m.at(3).str(),
                                   small(m.at(4)), small(m.at(5))});
    }
    return out;
}

void writeClock(json::Writer& out, const CaseClock& c)
{
    out.key("clock")
        .beginObject()
        .field("promise", c.promise.text())
        .fieldIf("promise_words", c.promise.words);
    if (c.statutory)
        out.field("statutory", c.statutory->text()).fieldIf("statutory_words", c.statutory->words);
    out.field("notify", c.notifyDays).field("silence", c.silenceAccepts).field("deliver", c.deliverDays);
    out.field("extend", c.extendMax).field("starts", c.starts).field("ends", c.ends).endObject();
}

std::optional<CaseClock> readClock(json::Value v)
{
    const auto promise = promiseFrom(v["promise"].text(), v["promise_words"].text());
    if (!promise)
        return std::nullopt;
    CaseClock c;
    c.promise = *promise;
    if (v.has("statutory"))
        c.statutory = promiseFrom(v["statutory"].text(), v["statutory_words"].text());
    c.notifyDays = small(v["notify"]);
    c.silenceAccepts = v["silence"].boolean();
    c.deliverDays = small(v["deliver"]);
    c.extendMax = small(v["extend"]);
    c.starts = v["starts"].str();
    c.ends = v["ends"].str();
    return c;
}

} // namespace bm
