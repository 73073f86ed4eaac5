#include "app/ctl/case_step.h"

#include "app/ctl/batch.h"
#include "app/ctl/case_output.h"
#include "core/base/read_file.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace bm::ctl {

namespace {

// A whole number, and nothing besides.
std::optional<std::int64_t> whole(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool digits = !text.empty() && text.front() != '-';
    if (!digits || failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::vector<std::string> split(const std::string& text, std::u32string_view separators)
{
    std::vector<std::string> parts(1);
    std::string_view rest = text;
    while (const auto c = takeCodePoint(rest)) {
        if (separators.find(*c) != std::u32string_view::npos)
            parts.emplace_back();
        else
            appendUtf8(parts.back(), *c);
    }
    for (std::string& part : parts)
        part = trimmed(part);
    parts.erase(std::remove(parts.begin(), parts.end(), std::string()), parts.end());
    return parts;
}

// The step of each row of the table; an option beside it holds for all rows that do not say otherwise.
Result<Answer> runTable(Context& context, const StepRow& row, const StepWords& written,
                        const std::string& path)
{
    std::vector<std::string> options;
    for (const StepOption& option : row.options) {
        if (option.kind == Kind::Word)
            options.emplace_back(option.name);
    }
    const auto rows = batchRows(written.words.at("--batch"), options);
    if (!rows)
        return rows.error();
    std::vector<CaseCommand> steps;
    for (const BatchRow& one : *rows) {
        StepWords words = written;
        for (const auto& [option, word] : one.words)
            words.words[option] = word;
        words.words["CASE"] = one.number;
        StepInput input(path, words, context);
        steps.push_back(row.make(input));
        if (input.error())
            return *input.error();
    }
    const Result<ManyDone> done = performMany(context, steps);
    if (!done)
        return done.error();
    return done->refused ? *done->refused : manyAnswer(context, done->report);
}

Result<Answer> runStep(Context& context, const StepRow& row, const StepWords& written)
{
    const std::string path = std::string("bianminctl case ") + row.name;
    StepInput input(path, written, context);
    if (row.many && input.number().empty() == input.text("--batch").empty())
        return Error(input.number().empty() ? "usage-missing" : "usage-value",
                     {{"what", input.number().empty() ? "CASE" : "--batch"}, {"command", path}});
    if (row.many && input.number().empty())
        return runTable(context, row, written, path);
    const CaseCommand command = row.make(input);
    if (input.error())
        return *input.error();
    return performStep(context, command, input.number());
}

std::string withChoices(const char* help, const char* group)
{
    std::string out = help;
    if (*group != '\0') {
        for (const std::string& code : Words::codes(group))
            out += " " + code;
    }
    return out;
}

void addOption(Commands& commands, CLI::App& app, const StepOption& option, StepWords& written)
{
    const std::string chinese = withChoices(option.help.chinese, option.choices);
    const std::string english = withChoices(option.help.english, option.choices);
    const Help help{chinese.c_str(), english.c_str()};
    if (option.kind == Kind::Flag) {
        commands.flag(app, option.name, written.flags[option.name], help);
        return;
    }
    CLI::Option* added = commands.text(app, option.name, written.words[option.name], help);
    if (option.kind == Kind::Place)
        added->required();
}

} // namespace

StepInput::StepInput(std::string path, const StepWords& written, Context& context)
    : m_path(std::move(path)), m_written(written), m_context(context)
{
}

void StepInput::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void StepInput::wrong(const std::string& option)
{
    fail(Error("usage-value", {{"what", option}, {"command", m_path}}));
}

std::string StepInput::text(const std::string& option, const char* otherwise) const
{
    const auto it = m_written.words.find(option);
    return it == m_written.words.end() || it->second.empty() ? otherwise : it->second;
}

bool StepInput::flag(const std::string& option) const
{
    const auto it = m_written.flags.find(option);
    return it != m_written.flags.end() && it->second;
}

std::vector<std::string> StepInput::items(const std::string& option) const
{
    return split(text(option), U";\uFF1B");
}

std::vector<std::string> StepInput::names(const std::string& option) const
{
    return split(text(option), U";\uFF1B,\uFF0C\u3001");
}

std::string StepInput::onlyOne(const std::vector<std::string>& flags)
{
    std::string given;
    for (const std::string& name : flags) {
        if (flag(name) && !given.empty())
            wrong(name);
        else if (flag(name))
            given = name;
    }
    if (given.empty())
        fail(Error("usage-missing", {{"what", flags.front()}, {"command", m_path}}));
    return given;
}

std::optional<Day> StepInput::day(const std::string& option)
{
    const std::string written = text(option);
    const auto found = Day::parse(written);
    if (!found && !written.empty())
        wrong(option);
    return found;
}

Day StepInput::neededDay(const std::string& option)
{
    if (text(option).empty())
        fail(Error("usage-missing", {{"what", option}, {"command", m_path}}));
    return day(option).value_or(Day{});
}

int StepInput::integer(const std::string& option, int otherwise)
{
    const std::string written = text(option);
    if (written.empty())
        return otherwise;
    const auto number = whole(written);
    if (!number || *number > 1'000'000)
        wrong(option);
    return static_cast<int>(number.value_or(0) % 1'000'001);
}

std::optional<std::int64_t> StepInput::cents(const std::string& option)
{
    const std::string written = text(option);
    if (written.empty())
        return std::nullopt;
    const std::size_t point = std::min(written.find('.'), written.size());
    std::string fraction = written.substr(std::min(point + 1, written.size()));
    const bool dangling = point + 1 == written.size();
    const auto yuan = whole(std::string_view(written).substr(0, point));
    fraction.resize(std::max<std::size_t>(fraction.size(), 2), '0');
    const auto rest = fraction.size() == 2 ? whole(fraction) : std::nullopt;
    if (!yuan || !rest || dangling || *yuan > 1'000'000'000) {
        wrong(option);
        return std::nullopt;
    }
    return *yuan * 100 + *rest;
}

std::optional<bool> StepInput::yesNo(const std::string& option)
{
    const std::string written = text(option);
    if (written == "yes" || written == "no")
        return written == "yes";
    if (!written.empty())
        wrong(option);
    return std::nullopt;
}

std::vector<int> StepInput::places(const std::string& option)
{
    std::vector<int> out;
    for (const std::string& part : names(option)) {
        const auto number = whole(part);
        if (number && *number >= 1 && *number <= 1000)
            out.push_back(static_cast<int>(*number) - 1);
        else
            wrong(option);
    }
    return out;
}

std::string StepInput::bytes(const std::string& option, std::size_t limit)
{
    Result<std::string> read = readFile(text(option), limit);
    if (read)
        return *read;
    fail(read.error());
    return {};
}

Result<Answer> performStep(Context& context, const CaseCommand& command, const std::string& number)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> outcome = wait((*desk)->run(command));
    if (!outcome)
        return outcome.error();
    const Result<CaseView> view = wait((*desk)->caseView(outcome->number.empty() ? number : outcome->number));
    if (!view)
        return view.error();
    return stepAnswer(context, *view);
}

void addSteps(Commands& commands, CLI::App& parent, std::span<const StepRow> rows)
{
    for (const StepRow& row : rows) {
        auto written = std::make_shared<StepWords>();
        CLI::App& app = commands.command(parent, row.name, row.help, [written, row = &row](Context& context) {
            return runStep(context, *row, *written);
        });
        const Kind kind = row.many ? Kind::Word : Kind::Place;
        addOption(commands, app, {"CASE", {"办件编号", "Case number"}, kind}, *written);
        if (row.many)
            addOption(commands, app,
                      {"--batch",
                       {"CSV 表,一次登记很多件:办件编号、证照编号(或首行写选项名)",
                        "Table (CSV) of many cases: number, certificate (or a first row of option names)"}},
                      *written);
        for (const StepOption& option : row.options)
            addOption(commands, app, option, *written);
    }
}

} // namespace bm::ctl
