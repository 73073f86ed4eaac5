// What binds a whole office is not for whoever sits at a window of it.
#include "core/desk/station_file.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

TEST_CASE("a clerk of a real office changes no matter, no holiday and no form; a section head does")
{
    TempDir dir;
    auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
    StationFile file({dir.path(), clock, true}, true);
    (void)file.found(
        {"511324101", "新政镇便民服务中心", "township", "W1", false, "wang", "wang-first-pass", "王甲"});
    REQUIRE_OK(file.login("wang", "wang-first-pass"));
    for (const char* role : {"clerk", "section-head"}) {
        SetStaff one;
        one.account = role;
        one.name = "某人";
        one.role = role;
        one.password = "some-long-pass";
        REQUIRE_OK(file.runPeople(one));
    }
    const std::string holiday =
        R"({"id":"local-1","issued":"2026-11-20","year":2026,"title":"镇里放假",)"
        R"("office":"511324101","days":[{"day":"2026-11-27","working":false,"name":"庙会"}]})";
    const auto publishAll = [&] {
        std::vector<std::string> codes;
        const auto note = [&](const Result<Outcome>& r) { codes.push_back(r.ok() ? "" : r.error().code); };
        auto versions = file.matterVersions("M10");
        REQUIRE_OK(versions);
        Matter matter = *versions->back();
        ++matter.version;
        note(file.publishMatters({matter}));
        note(file.publishNotice(holiday));
        note(file.installTemplate("promise-slip", "<p>试</p>"));
        return codes;
    };
    REQUIRE_OK(file.login("clerk", "some-long-pass"));
    CHECK(publishAll() == std::vector<std::string>(3, "leader-needed-for"));
    const auto refused = file.publishNotice(holiday);
    CHECK(refused.error().arg("who") == "wang"); // and who could
    CHECK(file.matterVersions("M10")->size() == 1);
    REQUIRE_OK(file.login("section-head", "some-long-pass"));
    CHECK(publishAll() == std::vector<std::string>(3, ""));
    CHECK(file.matterVersions("M10")->size() == 2);
}
