#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

namespace bm::test {

std::vector<std::string> wordsOf(const std::string& line)
{
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

Story::Story(const std::string& level, const std::string& office)
{
    const Said said = m_station.ctl({"init", "--trial", "--office", office, "--name", "新政镇便民服务中心",
                                     "--level", level, "--station", "W1"});
    INFO(said.out << said.err);
    REQUIRE(said.exit == 0);
}

Station::Answer Story::ask(const std::string& number, const std::string& line) const
{
    const std::size_t colon = line.substr(0, line.find(' ')).find(':');
    std::vector<std::string> words;
    if (colon != std::string::npos)
        words = {"--as", line.substr(0, colon)};
    const auto typed = wordsOf(colon == std::string::npos ? line : line.substr(colon + 1));
    words.insert(words.end(), {"case", typed.front()});
    if (!number.empty())
        words.push_back(number);
    words.insert(words.end(), typed.begin() + 1, typed.end());
    return m_station.ask(words);
}

Station::Answer Story::done(const std::string& number, const std::string& line)
{
    auto answer = ask(number, line);
    INFO(line << "\n" << answer.said.out);
    REQUIRE(answer.said.exit == 0);
    return answer;
}

void Story::tell(const std::string& number, const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        if (line.front() == '@')
            on(line.substr(1));
        else
            (void)done(number, line);
    }
}

std::string Story::refused(const std::string& number, const std::string& line)
{
    const auto answer = ask(number, line);
    INFO(line << "\n" << answer.said.out);
    REQUIRE(answer.said.exit == 1);
    return answer.root()["error"]["code"].str();
}

std::string Story::begin(const std::string& line)
{
    return done({}, line).root()["number"].str();
}

std::string Story::refusedToBegin(const std::string& line)
{
    return refused({}, line);
}

Station::Answer Story::show(const std::string& number) const
{
    auto answer = m_station.ask({"case", "show", number});
    REQUIRE(answer.said.exit == 0);
    return answer;
}

std::string Story::text(const std::string& number) const
{
    return m_station.ctl({"case", "show", number}).out;
}

std::vector<std::string> Story::verbs(const std::string& number) const
{
    std::vector<std::string> out;
    const auto shown = show(number);
    for (const json::Value& entry : shown.root()["entries"].elements()) {
        if (entry["effective"].boolean())
            out.push_back(entry["verb"].str());
    }
    return out;
}

bool Story::has(const std::string& number, const std::string& form) const
{
    const auto shown = show(number);
    const auto& forms = shown.root()["forms"].elements();
    return std::any_of(forms.begin(), forms.end(), [&](const json::Value& f) { return f.text() == form; });
}

std::size_t Story::count(const std::string& queue) const
{
    const auto listed = m_station.ask({"case", "list", "--queue", queue});
    INFO(listed.said.out);
    REQUIRE(listed.said.exit == 0);
    return listed.root()["cases"].size();
}

Station::Answer Story::print(const std::string& form, const std::string& number,
                             const std::vector<std::string>& more) const
{
    std::vector<std::string> words{"print", form, number, "-o", m_station.file("paper.pdf")};
    words.insert(words.end(), more.begin(), more.end());
    return m_station.ask(words);
}

std::set<std::string> Story::printAll(const std::string& number)
{
    static std::set<std::string> seen; // each form is painted once in a run: that is what takes time
    std::set<std::string> forms;
    const auto shown = show(number);
    for (const json::Value& form : shown.root()["forms"].elements())
        forms.insert(form.str());
    const auto printable = m_station.ask({"print", "--list", number});
    REQUIRE(printable.said.exit == 0);
    for (const json::Value& paper : printable.root().elements()) {
        const std::string form = paper["form"].str();
        INFO(form);
        CHECK(forms.contains(form));
        if (!seen.insert(form).second)
            continue;
        const auto printed = print(form, number);
        INFO(printed.said.out);
        REQUIRE(printed.said.exit == 0);
        const Said words = runProgram({"/usr/bin/pdftotext", m_station.file("paper.pdf"), "-"});
        CHECK(words.out.find(printed.root()["number"].str()) != std::string::npos);
    }
    return forms;
}

} // namespace bm::test
