#include "reports/template.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

using namespace bm;

namespace {

struct Filled
{
    std::map<QString, QString> values;
    std::map<QString, std::vector<FormRow>> lists;
    std::set<QString> flags;
};

QString expanded(const QString& text, const Filled& filled, bool masked = false)
{
    const Result<Template> parsed = Template::parse(text);
    REQUIRE_OK(parsed);
    return parsed->expand({&filled.values, &filled.lists, &filled.flags, nullptr, masked});
}

std::string lineOf(const QString& text)
{
    const Result<Template> parsed = Template::parse(text);
    REQUIRE_FALSE(parsed.ok());
    CHECK(parsed.error().code == "form-syntax");
    return parsed.error().arg("line");
}

} // namespace

TEST_CASE("values, lists and conditions are expanded")
{
    Filled filled;
    filled.values = {{u"name"_qs, u"张三"_qs}, {u"empty"_qs, QString()}};
    filled.lists[u"rows"_qs] = {{{u"n"_qs, u"1"_qs}}, {{u"n"_qs, u"2"_qs}, {u"name"_qs, u"行"_qs}}};
    filled.flags = {u"on"_qs};
    CHECK(expanded(u"a{{name}}b"_qs, filled) == u"a张三b"_qs);
    CHECK(expanded(u"{{#rows}}{{n}}{{name}};{{/rows}}"_qs, filled) == u"1张三;2行;"_qs);
    CHECK(expanded(u"{{?on}}yes{{/on}}{{^on}}no{{/on}}"_qs, filled) == u"yes"_qs);
    CHECK(expanded(u"{{?empty}}x{{/empty}}{{^empty}}y{{/empty}}"_qs, filled) == u"y"_qs);
    CHECK(expanded(u"{{?rows}}some{{/rows}}{{?none}}z{{/none}}"_qs, filled) == u"some"_qs);
    CHECK(expanded(u"{{?on}}{{?name}}{{name}}{{/name}}{{/on}}"_qs, filled) == u"张三"_qs);
}

TEST_CASE("escaping is always on")
{
    Filled filled;
    filled.values = {{u"v"_qs, u"<b>&amp;\"'{{v}}</b>"_qs}};
    CHECK(expanded(u"{{v}}"_qs, filled) == u"&lt;b&gt;&amp;amp;&quot;&#39;{{v}}&lt;/b&gt;"_qs);
    filled.lists[u"rows"_qs] = {{{u"v"_qs, u"<img src=x>"_qs}}};
    CHECK(expanded(u"{{#rows}}{{v}}{{/rows}}"_qs, filled) == u"&lt;img src=x&gt;"_qs);
    filled.values[u"v"_qs] = u"a\nb\r\nc"_qs;
    CHECK(expanded(u"{{v}}"_qs, filled) == u"a<br>b<br>c"_qs);
}

TEST_CASE("where a copy is masked the masked value is taken")
{
    Filled filled;
    filled.values = {{u"id"_qs, u"511324195203070024"_qs}, {u"id.masked"_qs, u"511324********0024"_qs}};
    CHECK(expanded(u"{{id}}"_qs, filled, false) == u"511324195203070024"_qs);
    CHECK(expanded(u"{{id}}"_qs, filled, true) == u"511324********0024"_qs);
    // Not by any spelling in the template.
    CHECK_FALSE(Template::parse(u"{{id.masked}}"_qs).ok());
    CHECK_FALSE(Template::parse(u"{{{id}}}"_qs).ok());
    CHECK_FALSE(Template::parse(u"{{&id}}"_qs).ok());
}

TEST_CASE("a mistake in a template is named by its line")
{
    CHECK(lineOf(u"{{?a}}x"_qs) == "1");
    CHECK(lineOf(u"a\nb{{x"_qs) == "2");
    CHECK(lineOf(u"{{?a}}\n{{?b}}{{/a}}{{/b}}"_qs) == "2");
    CHECK(lineOf(u"a\n\n{{/a}}"_qs) == "3");
    CHECK(lineOf(u"{{}}"_qs) == "1");
    CHECK(lineOf(u"{{a b}}"_qs) == "1");
    QString deep;
    for (int i = 0; i < 20; ++i)
        deep += u"{{?a}}"_qs;
    CHECK(lineOf(deep) == "1");
}

TEST_CASE("a template knows its names")
{
    const Result<Template> parsed =
        Template::parse(u"{{a}}{{?b}}{{c}}{{/b}}{{#rows}}{{n}}{{?m}}{{/m}}{{/rows}}"_qs);
    REQUIRE_OK(parsed);
    CHECK(parsed->names().values == std::set<QString>{u"a"_qs, u"c"_qs});
    CHECK(parsed->names().tests == std::set<QString>{u"b"_qs});
    CHECK(parsed->names().lists == std::set<QString>{u"rows"_qs});
    CHECK(parsed->names().fields == std::set<QString>{u"rows.n"_qs, u"rows.m"_qs});
}
