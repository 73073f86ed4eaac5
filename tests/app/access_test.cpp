// Who saw a person's data, and the minutes until a window is covered, by the command line.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

TEST_CASE("who saw a person's data is listed by identity number, and the question is in the next answer")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept(
        {"--matter", "M14", "--name", personName, "--id-number", personId, "--materials", "all"});
    const std::string file = station.file("slip.pdf");
    REQUIRE(station.ctl({"--as", "b", "print", "promise-slip", number, "-o", file}).exit == 0);
    const auto first = station.ask({"access", "--id-number", personId});
    INFO(first.said.out);
    REQUIRE(first.said.exit == 0);
    const json::Value seen = first.root()["seen"];
    REQUIRE(seen.size() == 1);
    CHECK(seen.at(0)["who"].str() == "b");
    CHECK(seen.at(0)["verb"].str() == "issue-paper");
    CHECK(seen.at(0)["form"].str() == "promise-slip");
    CHECK(seen.at(0)["case"].str() == number);
    CHECK(first.said.out.find(personId) == std::string::npos);
    CHECK(first.said.out.find(personName) == std::string::npos);
    const auto second = station.ask({"access", "--case", number});
    REQUIRE(second.said.exit == 0);
    REQUIRE(second.root()["seen"].size() == 2);
    CHECK(second.root()["seen"].at(0)["verb"].str() == "access");
    const Said words = station.ctl({"access", "--id-number", personId});
    CHECK(words.exit == 0);
    CHECK(words.out.find("查询谁看过") != std::string::npos);
    CHECK(words.out.find("办件承诺单") != std::string::npos);

    CHECK(station.ask({"access"}).root()["error"]["code"].str() == "usage-missing");
    const auto wrong = station.ask({"access", "--id-number", "511324196503150016"});
    CHECK(wrong.root()["error"]["code"].str() == "id-check-digit");
    CHECK(wrong.said.out.find("0315") == std::string::npos);
}

TEST_CASE("the minutes until covering and locking are set by a leader, within bounds")
{
    Station station;
    station.initTrial();
    const auto code = [&](const std::vector<std::string>& words) {
        return station.ask(words).root()["error"]["code"].str();
    };
    CHECK(code({"office", "set", "--cover-minutes", "2"}) == "leader-needed-for");
    CHECK(code({"--as", "director", "office", "set", "--cover-minutes", "90"}) == "idle-minutes");
    CHECK(
        code({"--as", "director", "office", "set", "--cover-minutes", "2", "--lock-minutes", "20"}).empty());
    CHECK(station.ask({"office", "show"}).root()["cover_minutes"].integer() == 2);
    CHECK(station.ctl({"office", "show"}).out.find("20") != std::string::npos);
}
