// The phrase library by the command line: listed, added, removed, refused in words.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

json::Value must(const Station::Answer& answer)
{
    INFO(answer.said.out << answer.said.err);
    REQUIRE(answer.said.exit == 0);
    return answer.root()["phrases"];
}

} // namespace

TEST_CASE("phrases of the office are listed beside the shipped ones, added and removed", "[phrases]")
{
    Station station;
    station.initTrial();
    const auto before = station.ask({"phrase", "list"});
    const std::size_t shipped = must(before).size();
    CHECK(shipped >= 40);
    CHECK(must(before).at(0)["source"].text() == "shipped");
    CHECK_FALSE(must(before).at(0).has("number"));

    must(station.ask({"phrase", "add", "--use", "note", "--text", "已电话核实"}));
    const auto added =
        station.ask({"phrase", "add", "--use", "refuse", "--text", "超出采伐限额", "--matter", "M16"});
    REQUIRE(must(added).size() == 2);
    CHECK(must(added).at(1)["number"].integer() == 2);
    CHECK(must(added).at(1)["matter"].text() == "M16");

    // The office's own first; those of other uses and other matters are left out.
    const auto refuse = station.ask({"phrase", "list", "--use", "refuse", "--matter", "M16"});
    CHECK(must(refuse).at(0)["text"].text() == "超出采伐限额");
    for (const json::Value& one : must(refuse).elements()) {
        CHECK(one["use"].text() == "refuse");
        CHECK((one["matter"].text().empty() || one["matter"].text() == "M16"));
    }
    const auto gone = station.ask({"phrase", "remove", "1"});
    REQUIRE(must(gone).size() == 1);
    CHECK(must(gone).at(0)["text"].text() == "超出采伐限额");
    const auto after = station.ask({"phrase", "list"});
    CHECK(must(after).size() == shipped + 1);
    CHECK(station.ctl({"phrase", "list"}).out.find("超出采伐限额") != std::string::npos);
    CHECK(station.ask({"verify"}).said.exit == 0);
    CHECK(station.ask({"rebuild"}).said.exit == 0);
}

TEST_CASE("what is no phrase is refused in words, and nothing is written", "[phrases]")
{
    Station station;
    station.initTrial();
    const auto code = [&](const std::vector<std::string>& words) {
        const auto answer = station.ask(words);
        CHECK(answer.said.exit != 0);
        return answer.root()["error"]["code"].str();
    };
    CHECK(code({"phrase", "add", "--use", "joke", "--text", "哈哈"}) == "phrase-use");
    CHECK(code({"phrase", "list", "--use", "joke"}) == "phrase-use");
    CHECK(code({"phrase", "add", "--use", "note", "--text", "  "}) == "phrase-empty");
    CHECK(code({"phrase", "add", "--use", "note", "--text", "电话 " + personPhone}) == "phrase-personal");
    CHECK(code({"phrase", "add", "--use", "note", "--text", "查无此人", "--matter", "M99"}) ==
          "no-such-matter");
    CHECK(code({"phrase", "remove", "1"}) == "no-such-phrase");
    must(station.ask({"phrase", "add", "--use", "note", "--text", "已核实"}));
    CHECK(code({"phrase", "add", "--use", "note", "--text", " 已核实 "}) == "phrase-twice");
    CHECK(code({"phrase", "remove", "0"}) == "no-such-phrase");
    const auto own = station.ask({"phrase", "list", "--use", "note"});
    CHECK(must(own).at(0)["text"].text() == "已核实");
    CHECK(must(own).at(1)["source"].text() == "shipped");
}
