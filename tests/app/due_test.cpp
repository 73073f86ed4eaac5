// due and calendar: without a station, on the notices the program carries.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <sstream>

using namespace bm;
using namespace bm::test;

namespace {

struct Example
{
    std::string start, promise, pauses, asOf, due, line;
    bool provisional = false;
};

std::vector<Example> examples()
{
    std::ifstream file(BM_SOURCE_DIR "/tests/golden/calendar/deadlines.txt");
    std::vector<Example> out;
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line.substr(0, line.find('#')));
        Example e;
        std::string calendar;
        if (!(words >> e.start >> e.promise >> e.pauses >> calendar >> e.due))
            continue;
        e.provisional = e.due.back() == '!';
        if (e.provisional)
            e.due.pop_back();
        if (calendar.starts_with("known-"))
            e.asOf = calendar.substr(6);
        e.line = line;
        out.push_back(e);
    }
    return out;
}

void checkAnswer(const json::Value& answer, const Example& e)
{
    INFO(e.line);
    CHECK(answer["start"].text() == e.start);
    CHECK(answer["due"].text() == e.due);
    CHECK(answer["provisional"].isBool());
    CHECK(answer["provisional"].boolean() == e.provisional);
    CHECK(membersOf(answer["promise"]) == std::vector<std::string>{"days", "unit"});
    int counted = 0;
    for (const json::Value& step : answer["explanation"].elements()) {
        REQUIRE(step["date"].isString());
        REQUIRE(step["counted"].isBool());
        REQUIRE(step["why"].isString());
        counted += step["counted"].boolean() ? 1 : 0;
    }
    if (answer["promise"]["unit"].text() == "working-days")
        CHECK(counted == answer["promise"]["days"].integer());
}

} // namespace

TEST_CASE("due gives every example of the golden table", "[due]")
{
    const Station station;
    REQUIRE(examples().size() > 20);
    for (const Example& e : examples()) {
        std::vector<std::string> words{"due", "--start", e.start, "--promise", e.promise};
        if (e.pauses != "-")
            words.insert(words.end(), {"--pause", e.pauses});
        if (!e.asOf.empty())
            words.insert(words.end(), {"--as-of", e.asOf});
        const auto answer = station.ask(words);
        CHECK(answer.said.exit == 0);
        CHECK(membersOf(answer.root()) ==
              std::vector<std::string>{"due", "explanation", "promise", "provisional", "start"});
        checkAnswer(answer.root(), e);
    }
}

TEST_CASE("due --batch gives the same answers in the same order, from a file and from standard input",
          "[due]")
{
    const Station station;
    json::Writer list;
    list.beginArray();
    for (const Example& e : examples()) {
        list.beginObject().field("start", e.start).field("promise", e.promise);
        if (e.pauses != "-") {
            list.key("pauses")
                .beginArray()
                .beginArray()
                .text(e.pauses.substr(0, 10))
                .text(e.pauses.substr(12));
            list.endArray().endArray();
        }
        list.fieldIf("as_of", e.asOf).endObject();
    }
    const std::string text = list.endArray().take();
    std::ofstream(station.file("batch.json")) << text;
    for (const auto& answer : {station.ask({"due", "--batch", station.file("batch.json")}),
                               station.ask({"due", "--batch", "-"}, text)}) {
        CHECK(answer.said.exit == 0);
        REQUIRE(answer.root().size() == examples().size());
        for (std::size_t i = 0; i < examples().size(); ++i)
            checkAnswer(answer.root().at(i), examples()[i]);
    }
}

TEST_CASE("due takes several pauses and an extension", "[due]")
{
    const Station station;
    const auto plain = station.ask({"due", "--start", "2026-09-18", "--promise", "40wd"});
    CHECK(plain.root()["due"].text() == "2026-11-19");
    const auto longer = station.ask({"due", "--start", "2026-09-18", "--promise", "40wd", "--extend", "5"});
    CHECK(longer.root()["due"].text() == "2026-11-26");
    const auto paused = station.ask({"due", "--start", "2026-03-02", "--promise", "5wd", "--pause",
                                     "2026-03-03..2026-03-05", "--pause", "2026-03-05..2026-03-10"});
    CHECK(paused.root()["due"].text() == "2026-03-16");
    const auto months = station.ask({"due", "--start", "2026-01-31", "--promise", "1mo"});
    CHECK(months.root()["promise"]["unit"].text() == "months");
    CHECK(months.root()["due"].text() == "2026-02-28");
}

TEST_CASE("due in words says the day and every day before it", "[due]")
{
    const Station station;
    const Said said = station.ctl({"due", "--start", "2026-11-23", "--promise", "30wd"});
    CHECK(said.exit == 0);
    CHECK(said.out.find("2027年1月5日 星期二 农历冬月廿八(暂定") != std::string::npos);
    CHECK(said.out.find("第 30 天") != std::string::npos);
    const Said english = station.ctl({"due", "--start", "2026-11-23", "--promise", "30wd", "--lang", "en"});
    CHECK(english.out.find("day 30") != std::string::npos);
}

TEST_CASE("calendar agrees with every day of 2007 to 2026", "[calendar]")
{
    std::ifstream file(BM_SOURCE_DIR "/tests/golden/calendar/working_days.txt");
    std::map<std::string, bool> golden;
    std::string line;
    while (std::getline(file, line)) {
        if (line.size() < 10 || line[0] == '#' || line < "2007")
            continue;
        for (std::size_t i = 8; i < line.size(); ++i) {
            const std::string day = std::to_string(i - 7);
            golden[line.substr(0, 7) + "-" + (day.size() == 1 ? "0" : "") + day] = line[i] == 'w';
        }
    }
    REQUIRE(golden.size() == 7305);
    const Station station;
    const auto answer = station.ask({"calendar", "--from", "2007-01-01", "--to", "2026-12-31"});
    REQUIRE(answer.said.exit == 0);
    REQUIRE(answer.root().size() == golden.size());
    std::size_t wrong = 0;
    for (const json::Value& day : answer.root().elements()) {
        REQUIRE(day["why"].isString());
        REQUIRE(day["working"].isBool());
        if (golden.at(day["date"].str()) != day["working"].boolean())
            ++wrong;
    }
    CHECK(wrong == 0);
}
