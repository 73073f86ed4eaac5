// A damaged file is set aside and a backup takes its place; what came after it comes back from the station's
// own packages and from the county.
#include "core/desk/backup.h"
#include "core/desk/set_aside.h"
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bm;
using namespace bm::test;

TEST_CASE("a damaged file is set aside, and all that was written comes back")
{
    County c(1);
    auto town = c.enrolled("511324101", "W1", "township");
    const std::string first = takeCase(*town, "M10", "某甲");
    const std::string backup = c.dir / "w1.bmb";
    REQUIRE_OK(town->file->backup(backup));
    const std::string second = takeCase(*town, "M10", "某乙");
    (void)c.give(*town); // exported, and the stick is lost; the outbox has it
    const std::filesystem::path folder = town->dir.path();
    CHECK(setAside(folder / "nowhere", town->clock->now()).error().code == "no-station");
    town->file.reset();
    {
        std::fstream damaged(folder / "station.db", std::ios::in | std::ios::out | std::ios::binary);
        damaged.seekp(100);
        damaged << std::string(4000, '\x5a');
    }
    CHECK(restoreBackup({folder, town->clock, true}, {backup, "a", "", {}, false}).error().code ==
          "already-there");

    const auto aside = setAside(folder, town->clock->now());
    REQUIRE_OK(aside);
    CHECK(std::filesystem::exists(*aside / "station.db"));
    CHECK(std::filesystem::exists(*aside / "outbox"));
    CHECK_FALSE(std::filesystem::exists(folder / "station.db"));
    REQUIRE_OK(restoreBackup({folder, town->clock, true}, {backup, "a", "", {}, false}));
    town->open();
    CHECK(numbers(*town) == std::vector<std::string>{first});
    std::vector<std::string> own;
    for (const auto& entry : std::filesystem::directory_iterator(*aside / "outbox"))
        own.push_back(entry.path().string());
    (void)County::take(*town, own);
    CHECK(numbers(*town) == std::vector<std::string>{first, second});
    // Again in the same minute: a name of its own.
    town->file.reset();
    const auto again = setAside(folder, town->clock->now());
    REQUIRE_OK(again);
    CHECK(*again != *aside);
    CHECK(std::filesystem::exists(*aside / "station.db"));
}
