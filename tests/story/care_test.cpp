// What an office does once in a year or in ten: two townships become one, persons are erased when their time
// is over, an entry without effect is looked at, a damaged file is set aside for a backup. By bianminctl.
#include "tests/story/offices.h"

#include <fstream>

using namespace bm;
using namespace bm::test;

TEST_CASE("two townships become one: shown first, then done; the open case is the new office's")
{
    Office county("511324", "仪陇县政务服务中心", "county", "C1");
    Office gone("511324101", "新政镇便民服务中心", "township", "W1");
    Office stays("511324102", "金城镇便民服务中心", "township", "W1");
    enrol(county, gone);
    enrol(county, stays);
    const std::string open = gone.accept("M14");
    carry(county, gone.stick("week"), "511324");
    const std::string merge = "station merge --from 511324101 --into 511324102 --reason 南府复〔2026〕9号";
    const auto shown = county.done(merge + " --check");
    CHECK_FALSE(shown.root()["merged"].boolean());
    CHECK(shown.root()["stations"].size() == 1);
    CHECK(shown.root()["stations"].at(0)["label"].text() == "W2");
    CHECK(gone.ask(wordsOf(merge)).root()["error"]["code"].text() == "county-only");
    CHECK(county.done(merge).root()["merged"].boolean());
    for (int round = 0; round < 3; ++round) {
        const std::string down = county.stick("down" + std::to_string(round));
        for (Office* office : {&gone, &stays}) {
            for (const char* code : {"511324101", "511324102"}) {
                for (const std::string& file : packagesFor(down, code))
                    (void)office->ask({"import", file}); // those for the other are for the other
            }
            carry(county, office->stick("up" + std::to_string(round)), "511324");
        }
        carry(stays, gone.stick("hall" + std::to_string(round)), "511324102");
    }
    (void)stays.done("case take-over " + open);
    CHECK(gone.accept("M10").starts_with("511324102-"));
    for (const Office* office : {&county, &gone, &stays})
        CHECK(office->done("verify").root()["ok"].boolean());
}

TEST_CASE("persons are erased when their time is over, and only then")
{
    Office town("511324101", "新政镇便民服务中心", "township", "W1");
    const std::string number = town.accept("M14");
    (void)town.done("case withdraw " + number + " --reason 不办了");
    CHECK(town.ask({"retention", "list"}).root()["error"]["code"].text() == "retention-not-set");
    (void)town.done("--as director office set --retention-years 5");
    CHECK(town.done("retention list").root()["due"].size() == 0);
    town.setNow("2032-01-05T09:30");
    CHECK(town.done("retention list").root()["due"].at(0)["number"].text() == number);
    CHECK(town.done("retention carry-out").root()["erased"].integer() == 1);
    CHECK(town.done("retention carry-out").root()["erased"].integer() == 0);
    CHECK(town.ask({"access", "--id-number", personId}).root()["cases"].size() == 0);
    CHECK(town.done("verify").root()["ok"].boolean());
    CHECK(town.done("exchange review").root()["entries"].size() == 0);
    CHECK(town.ask({"exchange", "decide", "0/1/1", "--decision", "noted"}).root()["error"]["code"].text() ==
          "review-no-entry");
}

TEST_CASE("a damaged file: set aside, the backup in its place, nothing deleted")
{
    Office town("511324101", "新政镇便民服务中心", "township", "W1");
    const std::string number = town.accept("M14");
    const std::string backup = town.file("town.bmb");
    (void)town.done("backup " + backup);
    {
        std::fstream file(town.folder() + "/station.db", std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(0);
        file << std::string(8192, '\x5a');
    }
    CHECK(town.ask({"case", "list"}).said.exit == 3);
    CHECK(town.ask({"restore", backup}).root()["error"]["code"].text() == "already-there");
    const std::string wrong = town.file("no.bmb");
    CHECK(town.ask({"restore", wrong, "--set-aside"}).said.exit != 0);
    CHECK(town.ask({"case", "list"}).said.exit == 3); // a backup that is none moved nothing
    const auto back = town.done("restore " + backup + " --set-aside");
    CHECK(back.root()["ok"].boolean());
    const std::string aside = back.root()["set_aside"].str();
    CHECK(std::filesystem::exists(aside + "/station.db"));
    CHECK(town.cases() == std::vector<std::string>{number});
    CHECK(town.done("verify").root()["ok"].boolean());
}
