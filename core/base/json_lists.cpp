#include "core/base/json_lists.h"

namespace bm {

void writeTexts(json::Writer& out, std::string_view name, const std::vector<std::string>& list)
{
    out.key(name).beginArray();
    for (const std::string& text : list)
        out.text(text);
    out.endArray();
}

std::vector<std::string> textsOf(json::Value array)
{
    std::vector<std::string> out;
    for (const json::Value text : array.elements())
        out.push_back(text.str());
    return out;
}

std::vector<std::string> textsIn(std::string_view document)
{
    const auto doc = json::Document::parse(document);
    return doc.ok() ? textsOf(doc->root()) : std::vector<std::string>();
}

} // namespace bm
