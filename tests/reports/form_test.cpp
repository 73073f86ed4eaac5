#include "reports/form.h"
#include "reports/papers.h"
#include "tests/reports/gui.h"
#include "tests/reports/samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

using namespace bm;

namespace {

std::string ours(const char* name)
{
    const Result<std::string> bytes = templateBytes(name);
    REQUIRE_OK(bytes);
    return *bytes;
}

Error refused(const std::string& bytes)
{
    const Result<FormPtr> form = countyForm("referral-slip", bytes);
    REQUIRE_FALSE(form.ok());
    return form.error();
}

} // namespace

TEST_CASE("every form of ours keeps the rules of forms")
{
    CHECK(formNames().size() == 43);
    for (const std::string& name : formNames()) {
        INFO(name);
        const Result<FormPtr> form = builtInForm(name);
        REQUIRE_OK(form);
        CHECK((*form)->hash() != Hash{});
    }
    CHECK(builtInForm("no-such").error().code == "form-unknown");
}

TEST_CASE("what is filled in has to be known, and what is wanted given")
{
    const FormPtr form = *builtInForm("promise-slip");
    FormValues values = promiseSlip(sampleCase());
    REQUIRE_OK(form->check(values));
    SECTION("an unknown value")
    {
        values.set(u"surprise", u"x"_qs);
        CHECK(form->check(values).error() == Error("form-unknown-name", {{"name", "surprise"}}));
    }
    SECTION("an unknown field of a list")
    {
        values.lists[u"materials"_qs][0][u"colour"_qs] = u"x"_qs;
        CHECK(form->check(values).error() == Error("form-unknown-name", {{"name", "materials.colour"}}));
    }
    SECTION("an unknown flag")
    {
        values.flags.insert(u"loud"_qs);
        CHECK(form->check(values).error().code == "form-unknown-name");
    }
    SECTION("a wanted value that is empty")
    {
        values.set(u"applicant", QString());
        CHECK(form->check(values).error() == Error("form-value-missing", {{"name", "applicant"}}));
        CHECK(errorOf("promise-slip", values).code == "form-value-missing");
    }
}

TEST_CASE("a county's own template replaces ours, under the same rules")
{
    const std::string good =
        "<p>{{stampWords}}{{officeName}} {{organ}} {{number}} {{matter}} 请到 {{place}} {{handler}} "
        "{{issuedDate}} 县里自己的样式</p>";
    const Result<FormPtr> form = countyForm("referral-slip", good);
    REQUIRE_OK(form);
    CHECK((*form)->hash() != (*builtInForm("referral-slip"))->hash());
    needGui();
    const Result<Pdf> pdf = toPdf(**form, referralSlip(sampleReferral()), {});
    REQUIRE_OK(pdf);
    CHECK(factsOf(*pdf).text.contains(u"县里自己的样式"_qs));

    CHECK(refused("") == Error("form-not-text"));
    CHECK(refused("\xff\xfe") == Error("form-not-text"));
    CHECK(refused(good + std::string(256 * 1024, 'x')) == Error("form-too-large", {{"limit", "256"}}));
    CHECK(refused(good + "{{idNumber}}") == Error("form-unknown-name", {{"name", "idNumber"}}));
    CHECK(refused(good + "{{#materials}}{{/materials}}").code == "form-unknown-name");
    CHECK(refused(good + "{{#bring}}{{price}}{{/bring}}").code == "form-unknown-name");
    CHECK(refused(good + "{{?applicant}}{{/applicant}}").code == "form-unknown-name");
    CHECK(refused("<p>{{stampWords}}{{officeName}}</p>").code == "form-unused-value");
    CHECK(refused(good.substr(0, 3) + good.substr(3 + std::string("{{stampWords}}").size())) ==
          Error("form-unused-value", {{"name", "stampWords"}}));
    for (const char* bad :
         {"<script>x</script>", "<img src=\"http://x/y.png\">", "<img src='file:///etc/passwd'>",
          "<img src=/etc/passwd>", "<link href=x>", "<style>p{background:url(x)}</style>",
          "<style>@import 'x'</style>", "<a href='x'>x</a>", "<IFRAME>", "< img\nsrc = \"x\">"}) {
        INFO(bad);
        CHECK(refused(good + bad).code == "form-forbidden");
    }
    REQUIRE_OK(countyForm("referral-slip", good + "<img src=\"qr:20:{{number}}\">"));
}

TEST_CASE("a form keeps the rules that may match in it, on its paper")
{
    const auto styles = [](const std::string& more, const char16_t* paper) {
        const Result<FormPtr> form = countyForm("referral-slip", ours("referral-slip") + more);
        REQUIRE_OK(form);
        return (*form)->styleSheet(QString::fromUtf16(paper));
    };
    CHECK(styles("", u"a4").contains(u"td, th {"_qs));
    CHECK_FALSE(styles("", u"a4").contains(u".carbon-phone"_qs));
    CHECK(styles("<p class='carbon-phone'>x</p>", u"half").contains(u".half .carbon-phone {"_qs));
    CHECK_FALSE(styles("<p class='carbon-phone'>x</p>", u"a4").contains(u".carbon-phone"_qs));
    // A class put together of parts or values could be any.
    CHECK(styles("<p class=\"carbon-{{?reason}}phone{{/reason}}\">x</p>", u"half")
              .contains(u".half .carbon-phone {"_qs));
}

TEST_CASE("a changed template has another hash")
{
    const std::string bytes = ours("telling-sheet");
    const FormPtr same = *countyForm("telling-sheet", bytes);
    const FormPtr other = *countyForm("telling-sheet", bytes + " ");
    CHECK(same->hash() == (*builtInForm("telling-sheet"))->hash());
    CHECK(other->hash() != same->hash());
}

TEST_CASE("filled values keep through JSON, in one order")
{
    for (const PaperCase& paper : {sampleCase(), longCase(), instantCase()}) {
        const FormValues values = promiseSlip(paper);
        const std::string json = toJson(values);
        const Result<FormValues> back = formValuesFromJson(json);
        REQUIRE_OK(back);
        CHECK((*back == values));
        CHECK(toJson(*back) == json);
    }
    CHECK(formValuesFromJson("[]").error().code == "form-values-bad");
    CHECK(formValuesFromJson("{").error().code == "bad-json");
    CHECK(formValuesFromJson(R"({"flags":[],"lists":{},"values":{"a":1}})").error().code ==
          "form-values-bad");
    CHECK(formValuesFromJson(R"({"flags":[1],"lists":{},"values":{}})").error().code == "form-values-bad");
    CHECK(formValuesFromJson(R"({"flags":[],"lists":{"a":[1]},"values":{}})").error().code ==
          "form-values-bad");
    CHECK(formValuesFromJson(R"({"flags":[],"lists":{},"values":{},"x":1})").error().code ==
          "form-values-bad");
    CHECK(formValuesFromJson(R"({"flags":[],"lists":{},"values":{}})").ok());
}
