#include "app/ctl/day_option.h"

namespace bm::ctl {

Result<Day> neededDay(const std::string& text, const char* option, const char* command)
{
    if (const auto day = Day::parse(text))
        return *day;
    const std::string program = "bianminctl";
    return Error("usage-value",
                 {{"what", option}, {"command", *command == '\0' ? program : program + ' ' + command}});
}

Result<std::optional<Day>> dayOption(const std::string& text, const char* option, const char* command)
{
    if (text.empty())
        return std::optional<Day>();
    const Result<Day> day = neededDay(text, option, command);
    if (!day)
        return day.error();
    return std::optional<Day>(*day);
}

} // namespace bm::ctl
