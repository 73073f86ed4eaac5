// Reading a matter is strict and names the field; the rules of publishing.
#include "core/base/json.h"
#include "core/matters/matter.h"
#include "core/matters/shipped.h"
#include "tests/matters/samples.h"
#include "tests/support/check.h"

using namespace bm;
using namespace bm::test;

namespace {

// The document with one piece of text changed; the change must be there to be made.
std::string changed(std::string document, const std::string& from, const std::string& to)
{
    const std::size_t at = document.find(from);
    REQUIRE(at != std::string::npos);
    return document.replace(at, from.size(), to);
}

void refused(const std::string& document, const std::string& code, const std::string& field)
{
    const auto matter = matterFromJson(document);
    INFO(document.substr(0, 300));
    REQUIRE_FALSE(matter.ok());
    CHECK(matter.error().code == code);
    CHECK(matter.error().arg("field") == field);
}

bool complains(const Matter& matter, const std::string& code)
{
    const auto errors = checkMatter(matter);
    return std::any_of(errors.begin(), errors.end(), [&](const Error& e) { return e.code == code; });
}

} // namespace

TEST_CASE("a full matter survives JSON, byte for byte")
{
    const Matter full = fullMatter();
    const std::string document = matterToJson(full);
    const auto again = matterFromJson(document);
    REQUIRE_OK(again);
    CHECK(*again == full);
    CHECK(matterToJson(*again) == document);
    for (const Error& error : checkMatter(full)) {
        UNSCOPED_INFO(error.code << " " << error.arg("field"));
        CHECK(error.code == "");
    }
}

TEST_CASE("what is left out is at its default")
{
    const Matter plain = plainMatter("P1");
    const std::string document = matterToJson(plain);
    CHECK(document.find("materials") == std::string::npos);
    CHECK(document.find("\"version\":1") != std::string::npos);
    const auto again = matterFromJson(document);
    REQUIRE_OK(again);
    CHECK(*again == plain);
}

TEST_CASE("strict reading names the field")
{
    const std::string document = matterToJson(shipped("M14"));
    refused(changed(document, "\"name\":", "\"nome\":"), "matter-missing-field", "name");
    refused(changed(document, "{\"code\"", "{\"extra\":1,\"code\""), "matter-unknown-field", "extra");
    refused(changed(document, "\"version\":1", "\"version\":\"1\""), "matter-wrong-type", "version");
    refused(changed(document, "\"version\":1", "\"version\":0"), "matter-out-of-range", "version");
    refused(changed(document, "\"version\":1", "\"version\":null"), "matter-wrong-type", "version");
    refused(changed(document, "\"effectiveFrom\":\"2009-01-01\"", "\"effectiveFrom\":\"2009-02-30\""),
            "matter-bad-value", "effectiveFrom");
    refused(changed(document, "\"form\":\"application\"", "\"form\":\"scroll\""), "matter-bad-value",
            "materials[0].form");
    refused(changed(document, "\"condition\":", "\"condishun\":"), "matter-unknown-field",
            "materials[4].condishun");
    refused(changed(document, "\"notifyDays\":5", "\"notifyDays\":61"), "matter-out-of-range",
            "law.notifyDays");
    refused(changed(document, "\"promise\":\"30wd\"", "\"promise\":\"30 days\""), "matter-bad-value",
            "promise");
    refused(changed(document, "\"law\":{\"law\":\"licence\",", "\"law\":{"), "matter-missing-field",
            "law.law");
    // Shorthand belongs to catalogue files: an entry must not depend on the profiles of the program reading
    // it.
    refused(changed(document, "\"law\":{\"law\":\"licence\",", "\"law\":{\"like\":\"licence\","),
            "matter-missing-field", "law.law");
    refused(changed(document, "\"category\":\"", "\"category\":\"" + std::string(101, 'x')),
            "matter-too-long", "category");
    refused(changed(document, "\"category\":\"", "\"category\":\"\\u0000"), "matter-bad-value", "category");
    CHECK(matterFromJson("{").error().code == "bad-json");
    CHECK(matterFromJson("[]").error().code == "matter-wrong-type");
    CHECK(matterFromJson(std::string(300'000, ' ')).error().code == "matter-too-large");
}

TEST_CASE("lengths count characters, not bytes")
{
    Matter matter = plainMatter("P1");
    matter.name.clear();
    for (int i = 0; i < 200; ++i)
        matter.name += "𬱖";
    CHECK(matterFromJson(matterToJson(matter)).ok());
    matter.name += "中";
    CHECK_FALSE(matterFromJson(matterToJson(matter)).ok());
}

TEST_CASE("a promise longer than the law is refused, where the two can be compared")
{
    Matter matter = plainMatter("P1");
    matter.statutory = Promise{Unit::WorkingDays, 9, ""};
    refused(matterToJson(matter), "matter-promise-over-statutory", "promise");
    matter.statutory = Promise{Unit::WorkingDays, 10, ""};
    CHECK(matterFromJson(matterToJson(matter)).ok());

    const auto longer = [](const char* a, const char* b) {
        return longerThan(*Promise::parse(a), *Promise::parse(b));
    };
    CHECK(longer("30wd", "20wd") == true);
    CHECK(longer("20wd", "20wd") == false);
    CHECK(longer("instant", "1wd") == false);
    CHECK(longer("1wd", "instant") == true);
    CHECK(longer("3mo", "60cd") == true);
    CHECK(longer("2mo", "60cd") == std::nullopt);
    CHECK(longer("1mo", "31cd") == false);
    CHECK(longer("63cd", "2mo") == true);
    CHECK(longer("56cd", "2mo") == false);
    CHECK(longer("20wd", "30cd") == std::nullopt);
    CHECK(longer("20cd", "20wd") == false);
    CHECK(longerThan({Unit::Yearly, 0, "1次/年"}, {Unit::WorkingDays, 1, ""}) == std::nullopt);
}

TEST_CASE("rules of publishing")
{
    Matter matter = plainMatter("P1");
    CHECK(checkMatter(matter).empty());

    Matter bad = matter;
    bad.code = "P 1";
    CHECK(complains(bad, "matter-bad-value"));
    bad = matter;
    bad.effectiveTo = Day::of(2025, 12, 31);
    CHECK(complains(bad, "matter-dates-reversed"));
    bad = matter;
    bad.fee.kind = "charged";
    CHECK(complains(bad, "matter-fee-without-basis"));
    bad = matter;
    bad.mode = "instant";
    CHECK(complains(bad, "matter-mode-mismatch"));
    bad = matter;
    bad.accepts = {"village", "某村"};
    CHECK(complains(bad, "matter-village-cannot-accept"));
    bad.law = shippedProfile(Law::VillageAffair);
    CHECK(checkMatter(bad).empty());
    bad = matter;
    bad.steps = {
        {.name = "鉴定", .actor = "hospital", .office = "", .limit = {}, .pause = "appraisal", .branch = ""}};
    CHECK(complains(bad, "matter-reference")); // a public service knows no such pause
    bad = matter;
    bad.materials.resize(2);
    bad.materials[0].name = bad.materials[1].name = "户口簿";
    CHECK(complains(bad, "matter-twice"));
    bad.materials[1].of = "女方";
    CHECK(checkMatter(bad).empty());
    bad = matter;
    bad.promise = {Unit::Yearly, 0, "1次/年"};
    CHECK(complains(bad, "matter-missing-field")); // who sets the window
    bad = matter;
    bad.useModern = true;
    CHECK(complains(bad, "matter-missing-field"));
    bad = matter;
    bad.privacy.centre = "everything";
    CHECK(complains(bad, "matter-bad-value"));
}

TEST_CASE("a version is in force between its dates")
{
    Matter matter = plainMatter("P1");
    CHECK_FALSE(inForce(matter, Day::of(2025, 12, 31)));
    CHECK(inForce(matter, Day::of(2026, 1, 1)));
    CHECK(inForce(matter, Day::of(2100, 1, 1)));
    matter.effectiveTo = Day::of(2026, 12, 31);
    CHECK(inForce(matter, Day::of(2026, 12, 31)));
    CHECK_FALSE(inForce(matter, Day::of(2027, 1, 1)));
}

TEST_CASE("law codes go there and back")
{
    for (const Law law : {Law::Licence, Law::Assistance, Law::Confirmation, Law::PublicService,
                          Law::VillageAffair, Law::Petition, Law::Other}) {
        CHECK(lawFromCode(lawCode(law)) == law);
        CHECK(shippedProfile(law).law == law);
        CHECK(!shippedProfile(law).source.empty());
        CHECK(!shippedProfile(law).refusalWord.empty());
    }
    CHECK_FALSE(lawFromCode("divine"));
}
