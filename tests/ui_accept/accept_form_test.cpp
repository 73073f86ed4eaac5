#include "tests/support/check.h"
#include "ui/accept/accept_form.h"
#include "ui/accept/card_text.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bm;

namespace {

// Nobody's number: the date and the order digits are made up, the check digit is right.
const std::string someNumber = "511324196503150015";
const Day today = Day::of(2026, 11, 23);

std::string anyText(std::mt19937& random)
{
    static const std::vector<std::string> parts{"张", "䶮", "𬱖", "a",  " ", "\"",
                                                "\\", "\n", "·",    "12", "é", "{}"};
    std::string text;
    for (auto n = random() % 6; n > 0; --n)
        text += parts[random() % parts.size()];
    return text;
}

Party anyParty(std::mt19937& random)
{
    return Party{anyText(random), "id-card",       anyText(random), anyText(random),
                 anyText(random), anyText(random), anyText(random)};
}

AcceptForm anyForm(std::mt19937& random)
{
    AcceptForm form;
    form.query = anyText(random);
    form.matter = anyText(random);
    form.matterName = anyText(random);
    form.matterVersion = static_cast<int>(random() % 9);
    for (int i = 0; i < 5; ++i) {
        if (random() % 2 == 0)
            form.setTick(i, true, random() % 2 == 0 ? "given" : "shown");
    }
    form.answers[anyText(random)] = random() % 2 == 0;
    form.quantity = anyText(random);
    form.branch = anyText(random);
    form.applicant.type = random() % 2 == 0 ? "person" : "household";
    for (auto n = random() % 3; n > 0; --n)
        form.applicant.parties.push_back(anyParty(random));
    if (random() % 3 == 0)
        form.applicant.organisation = Organisation{anyText(random), anyText(random), anyText(random)};
    if (random() % 3 == 0)
        form.applicant.agent = anyParty(random);
    form.applicant.village = anyText(random);
    form.applicant.relative = anyText(random);
    form.platformNumber = anyText(random);
    form.otherName = anyText(random);
    form.otherPromise = anyText(random);
    form.advice = anyText(random);
    form.leaveOpen = random() % 2 == 0;
    form.major = random() % 2 == 0;
    form.parked = random() % 2 == 0;
    return form;
}

} // namespace

TEST_CASE("a form comes back from its draft as it was typed")
{
    std::mt19937 random(20261123);
    for (int i = 0; i < 500; ++i) {
        const AcceptForm form = anyForm(random);
        const Result<AcceptForm> back = acceptFormFromJson(acceptFormToJson(form));
        REQUIRE_OK(back);
        REQUIRE(*back == form);
    }
}

TEST_CASE("a draft of a newer program still opens; a damaged one says so")
{
    AcceptForm form;
    form.matter = "M05";
    std::string json = acceptFormToJson(form);
    json.insert(1, R"("inventedLater":{"a":[1]},)");
    const Result<AcceptForm> back = acceptFormFromJson(json);
    REQUIRE_OK(back);
    CHECK(back->matter == "M05");
    CHECK_FALSE(acceptFormFromJson("{\"matter\":").ok());
}

TEST_CASE("an untouched form is empty, and a preset kind of document does not fill it")
{
    AcceptForm form;
    CHECK(form.empty());
    form.applicant.type = "person";
    form.applicant.parties.push_back(Party{});
    form.applicant.parties.front().idType = "id-card";
    CHECK(form.empty());
    form.applicant.parties.front().name = "张";
    CHECK_FALSE(form.empty());
}

TEST_CASE("ticks stand in order, once each")
{
    AcceptForm form;
    form.setTick(3, true);
    form.setTick(1, true, "shown");
    form.setTick(3, true, "shown");
    REQUIRE(form.ticks.size() == 2);
    CHECK(form.ticks[0].index == 1);
    CHECK(form.tick(3)->state == "shown");
    form.setTick(1, false);
    CHECK_FALSE(form.ticked(1));
}

TEST_CASE("a chip says who and what, never nothing")
{
    AcceptForm form;
    CHECK_FALSE(chipText(form).empty());
    form.query = "lnz";
    CHECK(chipText(form) == "lnz");
    form.matter = "M05";
    form.matterName = "老年证";
    CHECK(chipText(form) == "老年证");
    form.applicant.type = "person";
    form.applicant.parties.push_back(Party{});
    form.applicant.parties.front().name = "张三";
    CHECK(chipText(form) == "张三 · 老年证");
}

TEST_CASE("what a card reader types is taken apart")
{
    CHECK(readCardText(someNumber, today).idNumber == someNumber);
    CHECK(readCardText(" " + someNumber + "\n", today).idNumber == someNumber);

    const CardText both = readCardText("张三\t" + someNumber, today);
    CHECK(both.name == "张三");
    CHECK(both.idNumber == someNumber);

    const CardText whole =
        readCardText("张三,男,汉族,19650315,四川省仪陇县新政镇金星村1组," + someNumber, today);
    CHECK(whole.name == "张三");
    CHECK(whole.address == "四川省仪陇县新政镇金星村1组");
    CHECK(whole.idNumber == someNumber);

    CHECK(readCardText("阿卜杜·热合曼 " + someNumber, today).name == "阿卜杜·热合曼");
    CHECK(readCardText("𬱖䶮 " + someNumber, today).name == "𬱖䶮");
}

TEST_CASE("what a person types is left alone")
{
    CHECK_FALSE(readCardText("张三", today).any());
    CHECK_FALSE(readCardText("ldrk", today).any());
    CHECK_FALSE(readCardText("511324196503150014", today).any()); // wrong check digit
    CHECK_FALSE(readCardText("", today).any());
}

TEST_CASE("a scanned code is taken by its prefix")
{
    CHECK(readCardText("BM1:511324101-2026-W1-00012", today).code == "511324101-2026-W1-00012");
    CHECK(readCardText("bm1:511324101告〔2026〕W1-3号", today).code == "511324101告〔2026〕W1-3号");
}
