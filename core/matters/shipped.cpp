#include "core/matters/shipped.h"

#include "core/matters/catalogue.h"
#include "core/matters/embedded.h"
#include "core/matters/json_archive.h"

namespace bm {

std::vector<std::string> shippedMatters()
{
    std::vector<std::string> documents;
    for (const Matter& matter : catalogueFromJson(embedded::matters()).matters)
        documents.push_back(matterToJson(matter));
    return documents;
}

std::vector<std::string> shippedWindows()
{
    std::vector<std::string> documents;
    const auto document = json::Document::parse(embedded::windows());
    if (!document)
        return documents; // the test of the shipped catalogue names it
    for (const json::Value one : document->root().elements()) {
        Window window;
        std::vector<Error> errors;
        describe::readObject(one, "", false, window, errors);
        if (errors.empty())
            documents.push_back(windowToJson(window));
    }
    return documents;
}

} // namespace bm
