// A county, its township and a village, by bianminctl alone: they enrol, work a week with a cut of power,
// lose a stick, carry a package twice and restore a PC; in the end every case is at the county once, and what
// went wrong has a name. README tells the same story.
#include "tests/story/offices.h"

using namespace bm;
using namespace bm::test;

TEST_CASE("a county and its offices: a week, a lost stick, a doubled package, a restored PC", "[county]")
{
    Office county("511324", "仪陇县政务服务中心", "county", "C1");
    Office town("511324101", "新政镇便民服务中心", "township", "W1");
    Office village("511324101201", "石佛村便民服务室", "village", "V1");
    enrol(county, town);
    enrol(county, village);
    carry(town, county.stick("to-town"), "511324101");
    carry(village, town.stick("to-village"), "511324101201");

    // The week. A cut of power in the middle of it loses nothing that was said to be done.
    std::vector<std::string> all{town.accept("M10"), town.accept("M15")};
    (void)runProgram(
        {"/usr/bin/timeout", "-s", "KILL", "0.03", BM_CTL, "--data", town.folder(), "case", "list"});
    CHECK(town.done("verify").root()["ok"].boolean());
    all.push_back(village.done("case receive --matter M14 --materials all" + who).root()["number"].str());
    carry(town, village.stick("week"), "511324101");
    (void)town.done("case accept " + all.back());
    const std::string backup = town.file("town.bmb");
    (void)town.done("backup " + backup);

    // The first stick is lost; the second week's own file alone cannot be taken in, and says why.
    const std::string lost = town.stick("lost");
    town.setNow("2026-11-30T09:30");
    all.push_back(town.accept("M10"));
    const std::string second = town.stick("second");
    const auto files = packagesFor(second, "511324");
    REQUIRE(files.size() == 3); // those without receipt again, the lost one among them, and the new one
    const auto alone = county.ask({"import", files.back()});
    CHECK(alone.said.exit == 1);
    CHECK(alone.root()["packages"].at(0)["status"].text() == "held");
    CHECK(alone.root()["packages"].at(0)["code"].text() == "package-gap");
    CHECK(county.done("exchange status").root()["gaps"].size() == 1);
    const auto dry = county.ask({"import", "--dry-run", files.front()});
    CHECK(dry.root()["packages"].at(0)["status"].text() == "imported");
    (void)county.done("import " + files[0] + " " + files[1]);
    CHECK(county.done("exchange status").root()["gaps"].size() == 0);
    // Carried twice: known.
    CHECK(county.done("import " + files.front()).root()["packages"].at(0)["status"].text() == "known");
    std::sort(all.begin(), all.end());
    CHECK(county.cases() == all);

    // The PC burns; another is set up from the backup and works at once, under a new mark.
    const Office* burnt = &town;
    Station fresh;
    fresh.setNow("2026-12-01T09:30");
    CHECK(fresh.ask({"restore", "--check", backup}).root()["ok"].boolean());
    const auto restored = fresh.ask({"restore", backup});
    INFO(restored.said.out);
    REQUIRE(restored.said.exit == 0);
    CHECK(restored.root()["label"].text() == "W1B");
    // Its own packages on the stick bring the week back.
    for (const std::string& file : packagesFor(second, "511324101"))
        CHECK(fresh.ask({"import", file}).said.exit == 0);
    const auto again = fresh.ask({"case", "accept", "--duplicate-ok", "--matter", "M10", "--materials", "all",
                                  "--name", personName, "--id-number", personId, "--phone", personPhone});
    REQUIRE(again.said.exit == 0);
    all.push_back(again.root()["number"].str());
    CHECK(all.back().find("W1B") != std::string::npos);
    fs::create_directories(fresh.file("third"));
    REQUIRE(fresh.ask({"export", "--to", fresh.file("third")}).said.exit == 0);
    county.setNow("2026-12-01T10:30");
    carry(county, fresh.file("third"), "511324");
    std::sort(all.begin(), all.end());
    CHECK(county.cases() == all);

    // Somebody starts the burnt PC once more, unnoticed: its next package tells.
    town.setNow("2026-12-02T09:30");
    (void)burnt->accept("M15");
    carry(county, burnt->stick("ghost"), "511324");
    const auto status = county.done("exchange status");
    CHECK(county.done("verify").root()["ok"].boolean());
    CHECK(status.root()["stations"].size() >= 4); // two epochs of the township
    // Receipts: the township sees what the county has.
    fs::create_directories(county.file("receipts"));
    (void)county.done("export --to " + county.file("receipts"));
    for (const std::string& file : packagesFor(county.file("receipts"), "511324101"))
        CHECK(fresh.ask({"import", file}).said.exit == 0);
    CHECK(fresh.ask({"exchange", "status"}).root()["received"].integer() > 0);
    CHECK(fresh.ask({"verify"}).root()["ok"].boolean());
}

TEST_CASE("an export when all has arrived writes nothing and says so")
{
    Office county("511324", "仪陇县政务服务中心", "county", "C1");
    Office town("511324101", "新政镇便民服务中心", "township", "W1");
    enrol(county, town);
    carry(county, town.stick("first"), "511324");
    carry(town, county.stick("down"), "511324101");
    const std::string folder = town.file("second");
    fs::create_directories(folder);
    (void)town.done("export --for 511324 --to " + folder); // that it has come so far
    carry(county, folder, "511324");
    fs::remove_all(folder);
    fs::create_directories(folder);
    carry(town, county.stick("again"), "511324101");
    const auto nothing = town.done("export --for 511324 --to " + folder);
    CHECK(nothing.root()["packages"].size() == 0);
    CHECK(fs::is_empty(folder));
    const Said said = town.ctl({"export", "--for", "511324", "--to", folder});
    CHECK(said.exit == 0);
    CHECK(said.out.find("不用再带") != std::string::npos);
}
