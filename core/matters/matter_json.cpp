#include "core/matters/json_archive.h"
#include "core/matters/matter.h"
#include "core/matters/shipped.h"

namespace bm {

namespace {

constexpr std::size_t maxDocument = std::size_t{256} * 1024;

template <class T> Result<T> readDocument(std::string_view text, std::vector<Error>& errors)
{
    if (text.size() > maxDocument)
        return Error("matter-too-large", {{"max", std::to_string(maxDocument)}});
    const auto document = json::Document::parse(text);
    if (!document)
        return document.error();
    T value;
    describe::readObject(document->root(), "", false, value, errors);
    return value;
}

} // namespace

Result<Matter> matterFromJson(std::string_view text)
{
    std::vector<Error> errors;
    Result<Matter> matter = readDocument<Matter>(text, errors);
    if (!matter)
        return matter;
    describe::promiseWithinLaw(*matter, errors);
    if (!errors.empty())
        return errors.front();
    return matter;
}

std::string matterToJson(const Matter& matter)
{
    return describe::writeObject(matter);
}

Result<Window> windowFromJson(std::string_view text)
{
    std::vector<Error> errors;
    Result<Window> window = readDocument<Window>(text, errors);
    if (window && !errors.empty())
        return errors.front();
    return window;
}

std::string windowToJson(const Window& window)
{
    return describe::writeObject(window);
}

std::vector<Error> checkMatter(const Matter& matter)
{
    // Written and read again, the reader names every text too long and every value outside its list.
    std::vector<Error> errors;
    const auto again = readDocument<Matter>(matterToJson(matter), errors);
    if (!again)
        errors.push_back(again.error());
    describe::promiseWithinLaw(matter, errors);
    describe::crossCheck(matter, errors);
    return errors;
}

} // namespace bm
