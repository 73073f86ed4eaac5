// Papers through the real program: telling sheets found again and printed again, every form of the
// acceptance, every size, a correction that keeps its number; and what else only the command line had never
// shown: a notice that moves dates, a case taken over, a clock confirmed.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

std::string textOf(const std::string& pdf)
{
    const Said said = runProgram({"/usr/bin/pdftotext", "-layout", pdf, "-"});
    REQUIRE(said.exit == 0);
    return said.out;
}

bool holds(const std::string& text, const std::string& what)
{
    return text.find(what) != std::string::npos;
}

json::Value must(const Station::Answer& answer)
{
    INFO(answer.said.out << answer.said.err);
    REQUIRE(answer.said.exit == 0);
    return answer.root();
}

std::string acceptOne(Station& station)
{
    return station.accept({"--matter", "M01", "--name", personName, "--id-number", personId, "--phone",
                           personPhone, "--materials", "all", "--duplicate-ok"});
}

} // namespace

TEST_CASE("a telling sheet given last week is found again and printed again", "[papers]")
{
    Station station;
    station.initTrial();
    const std::string pdf = station.file("told.pdf");
    const auto given =
        station.ask({"print", "telling-sheet", "--matter", "M02", "--missing", "1,2", "-o", pdf});
    const std::string number = must(given)["number"].str();
    must(station.ask({"print", "referral-slip", "--subject", "问医保报销", "--to", "县医疗保障局", "-o",
                      station.file("go.pdf")}));
    station.setNow("2026-11-30T10:00");
    const auto list = station.ask({"advice", "list"});
    const json::Value lines = must(list)["advice"];
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0)["kind"].text() == "referral-slip"); // the newest first
    CHECK(lines.at(0)["refer_to"].text() == "县医疗保障局");
    CHECK(lines.at(1)["number"].text() == number);
    CHECK(lines.at(1)["day"].text() == "2026-11-23");
    CHECK(lines.at(1)["missing"].size() > 0);
    // By the end of its number, as somebody reads it out.
    const auto shown = station.ask({"advice", "show", "告1"});
    CHECK(must(shown)["number"].text() == number);
    const std::string again = station.file("again.pdf");
    must(station.ask({"print", "telling-sheet", "告1", "--reprint", "--reason", "lost", "-o", again}));
    CHECK(holds(textOf(again), "补打"));
    CHECK_FALSE(holds(textOf(pdf), "补打"));
    CHECK(must(station.ask({"advice", "show", number}))["reprints"].integer() == 1);
    CHECK(station.ask({"advice", "show", "告9"}).root()["error"]["code"].text() == "no-such-advice");
    CHECK(must(station.ask({"verify"}))["ok"].boolean());
}

TEST_CASE("a telling sheet names alternatives as alternatives", "[papers]")
{
    Station station;
    station.initTrial();
    // Whatever matters have a choice among their materials: each alternative stands once, joined by 或.
    const auto all = station.ask({"matter", "list"});
    int seen = 0;
    for (const json::Value m : must(all).elements()) {
        const std::string code = m["code"].str();
        const auto shown = station.ask({"matter", "show", code});
        const json::Value materials = must(shown)["materials"];
        std::string indexes;
        int choices = 0;
        for (std::size_t i = 0; i < materials.size(); ++i) {
            if (materials.at(i)["choice"].text().empty())
                continue;
            ++choices;
            indexes += (indexes.empty() ? "" : ",") + std::to_string(i + 1);
        }
        if (choices < 2 || must(shown)["useModern"].boolean())
            continue;
        ++seen;
        const std::string pdf = station.file(code + ".pdf");
        must(station.ask({"print", "telling-sheet", "--matter", code, "--missing", indexes, "-o", pdf}));
        INFO(code << textOf(pdf));
        CHECK(holds(textOf(pdf), "之一"));
    }
    CHECK(seen > 0);
}

TEST_CASE("every form of the acceptance on every size", "[papers]")
{
    Station station;
    station.initTrial();
    for (const char* form : {"promise-slip", "promise-slip-only", "acceptance-notice"}) {
        const std::string number = acceptOne(station);
        int copy = 0;
        for (const char* size : {"a4", "a5", "continuous", "continuous-half", "continuous-third"}) {
            const std::string pdf = station.file(std::string(form) + size + ".pdf");
            std::vector<std::string> words{"print", form, number, "-o", pdf, "--paper", size};
            if (copy++ > 0) {
                words.emplace_back("--reprint");
                words.insert(words.end(), {"--reason", "extra"});
            }
            INFO(form << " " << size);
            must(station.ask(words));
            const std::string text = textOf(pdf);
            CHECK(holds(text, personName));
            // The day: as a date on an acceptance notice and a slip alike.
            CHECK((holds(text, "2027年1月5日") || holds(text, "2027 年 1 月 5 日")));
        }
    }
}

TEST_CASE("a corrected slip keeps its number and says 更正", "[papers]")
{
    Station station;
    station.initTrial();
    const std::string number = acceptOne(station);
    const auto first = station.ask({"print", "promise-slip", number, "-o", station.file("one.pdf")});
    const std::string paper = must(first)["number"].str();
    must(station.ask({"case", "correct", number, "--name", "张三风", "--reason", "姓名录错"}));
    const std::string pdf = station.file("two.pdf");
    const auto second = station.ask(
        {"print", "promise-slip", number, "--corrects", paper, "--reason", "姓名录错", "-o", pdf});
    CHECK(must(second)["number"].text() == paper);
    const std::string text = textOf(pdf);
    CHECK(holds(text, "更正"));
    CHECK(holds(text, "张三风"));
    const auto shown = station.ask({"case", "show", number});
    const json::Value papers = must(shown)["papers"];
    REQUIRE(papers.size() == 2);
    CHECK(papers.at(0)["state"].text() == "corrected");
    CHECK(papers.at(1)["number"].text() == paper);
}

TEST_CASE("a new notice moves open cases and says which", "[papers]")
{
    Station station;
    station.initTrial();
    const std::string number = acceptOne(station);
    const std::string file = station.file("notice.json");
    std::ofstream(file) << R"({"id":"local-2026-12","issued":"2026-11-23","year":2026,"title":"当地节日",
        "office":"511324101","days":[{"day":"2026-12-01","working":false,"name":"当地节日"}]})";
    const auto added = station.ask({"notice", "add", file});
    REQUIRE(must(added)["moved"].size() == 1);
    CHECK(must(added)["moved"].at(0).text() == number);
    CHECK(must(station.ask({"case", "show", number}))["due"].text() == "2027-01-06");
    CHECK(must(station.ask({"verify"}))["ok"].boolean());
    std::ofstream(file) << "{\"id\":\"x\"}";
    CHECK(station.ask({"notice", "add", file}).said.exit == 1);
}

TEST_CASE("a clock that went back stops what starts a clock, until somebody has looked", "[papers]")
{
    Station station;
    // The office began on a PC that lived far ahead; then somebody set its clock right.
    station.setNow("2099-01-05T09:00");
    station.initTrial();
    (void)acceptOne(station);
    station.setNow({});
    const auto refused =
        station.ask({"case", "accept", "--matter", "M01", "--name", personName, "--materials", "all"});
    CHECK(refused.said.exit == 1);
    CHECK(refused.root()["error"]["code"].text() == "clock-behind");
    must(station.ask({"clock", "confirm"}));
    must(station.ask({"case", "accept", "--matter", "M01", "--name", personName, "--materials", "all"}));
    CHECK(must(station.ask({"verify"}))["ok"].boolean());
}

TEST_CASE("take-over of a case this window holds already is refused in words", "[papers]")
{
    Station station;
    station.initTrial();
    const std::string number = acceptOne(station);
    const auto answer = station.ask({"case", "take-over", number});
    CHECK(answer.said.exit == 1);
    CHECK(answer.root()["error"]["code"].text() == "wrong-state");
}
