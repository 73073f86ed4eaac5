#include "app/ctl/materials_option.h"

#include <algorithm>
#include <charconv>

namespace bm::ctl {

namespace {

Error wrongNumber(const std::string& number, std::size_t count, const Matter& matter)
{
    // Quoted only as far as it is a number.
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), std::size_t{4});
    return Error(
        "material-number",
        {{"number", number.substr(0, digits)}, {"count", std::to_string(count)}, {"matter", matter.code}});
}

} // namespace

Result<std::vector<int>> materialPlaces(const std::string& text, const Matter& matter)
{
    const std::size_t count = tickList(matter).size();
    std::vector<int> places;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        const std::string part = text.substr(from, to - from);
        int number = 0;
        const auto [end, failed] = std::from_chars(part.data(), part.data() + part.size(), number);
        const bool whole = failed == std::errc() && end == part.data() + part.size();
        if (!whole || number < 1 || static_cast<std::size_t>(number) > count)
            return wrongNumber(part, count, matter);
        places.push_back(number - 1);
        from = to + 1;
    }
    return places;
}

Result<std::vector<MaterialTick>> givenTicks(const std::string& text, const Matter& matter)
{
    const Result<std::vector<int>> places = materialPlaces(text, matter);
    if (!places)
        return places.error();
    std::vector<MaterialTick> ticks;
    for (const int place : *places)
        ticks.push_back({place, "given", -1, -1});
    return ticks;
}

Result<std::vector<MaterialTick>> missingTicks(const std::string& text, const Matter& matter,
                                               const std::vector<std::string>& conditions)
{
    const Result<std::vector<int>> places = materialPlaces(text, matter);
    if (!places)
        return places.error();
    const std::vector<Material>& list = tickList(matter);
    const auto named = [&](std::size_t i) {
        return std::find(places->begin(), places->end(), static_cast<int>(i)) != places->end();
    };
    std::vector<MaterialTick> ticks;
    for (std::size_t i = 0; i < list.size(); ++i) {
        bool missing = named(i);
        // Whoever lacks one of several that would each be enough has none of them.
        for (std::size_t other = 0; other < list.size(); ++other)
            missing =
                missing || (!list[i].choice.empty() && list[other].choice == list[i].choice && named(other));
        const bool asked = list[i].condition.empty() || std::find(conditions.begin(), conditions.end(),
                                                                  list[i].condition) != conditions.end();
        const char* state = missing ? "missing" : asked ? "given" : "not-needed";
        ticks.push_back({static_cast<int>(i), state, -1, -1});
    }
    return ticks;
}

Result<std::vector<std::string>> conditionsOf(const std::vector<std::string>& yes, const Matter& matter)
{
    const std::vector<std::string> questions = conditionQuestions(tickList(matter));
    std::vector<std::string> conditions;
    for (const std::string& answer : yes) {
        std::size_t number = 0;
        const auto [end, failed] = std::from_chars(answer.data(), answer.data() + answer.size(), number);
        const bool whole = failed == std::errc() && end == answer.data() + answer.size();
        if (whole && number >= 1 && number <= questions.size())
            conditions.push_back(questions[number - 1]);
        else if (std::find(questions.begin(), questions.end(), answer) != questions.end())
            conditions.push_back(answer);
        else
            return Error("usage-value", {{"what", "--yes"}, {"command", "bianminctl case accept"}});
    }
    return conditions;
}

} // namespace bm::ctl
