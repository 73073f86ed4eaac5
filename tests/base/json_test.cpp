#include "core/base/json_lists.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace bm;
using namespace bm::json;

namespace {

bool accepts(std::string_view text)
{
    const auto document = Document::parse(text);
    if (!document)
        CHECK(document.error().code == "bad-json");
    return document.ok();
}

std::string nested(int depth)
{
    const auto n = static_cast<std::size_t>(depth);
    return std::string(n, '[') + std::string(n, ']');
}

} // namespace

TEST_CASE("JSON is read strictly")
{
    for (const char* good : {"{}", "[]", "null", " {\"a\" : [1,-2, true,false,null,\"x\"]}\n", "0", "\"\"",
                             "9223372036854775807", "-9223372036854775808", "\"\\ud83d\\ude00\"",
                             "\"\xf0\xac\xb1\x96\"", "{\"a\":{\"b\":1},\"b\":{\"b\":1}}"}) {
        CAPTURE(good);
        CHECK(accepts(good));
    }
    for (const char* bad : {"",
                            " ",
                            "{",
                            "}",
                            "[1,]",
                            "{\"a\":1,}",
                            "{a:1}",
                            "{'a':1}",
                            "[1 2]",
                            "nul",
                            "NaN",
                            "Infinity",
                            "[01]",
                            "[+1]",
                            "[-]",
                            "[1.0]",
                            "[1.5]",
                            "[1e3]",
                            "[1E0]",
                            "[-0.0]",
                            "[9223372036854775808]",
                            "[-9223372036854775809]",
                            "[1]x",
                            "[1][2]",
                            "{}{}",
                            "// c\n1",
                            "/* c */1",
                            "\"a",
                            "\"\t\"",
                            "\"\n\"",
                            "\"\\x41\"",
                            "\"\\ud83d\"",
                            "\"\\ude00\"",
                            "\"\\ud83dx\"",
                            "\"\\ude00\\ud83d\"",
                            "\"\xc0\x80\"",
                            "\"\xed\xa0\x80\"",
                            "\"\xf4\x90\x80\x80\"",
                            "\"\xe5\xbc\"",
                            "\"\xff\"",
                            "\xef\xbb\xbf{}",
                            "{\"a\":1,\"a\":2}",
                            "{\"a\":1,\"\\u0061\":2}",
                            "[{\"k\":[{\"b\":1,\"c\":2,\"b\":1}]}]"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepts(bad));
    }
    CHECK_FALSE(accepts(std::string_view("[1]\0", 4)));
    CHECK_FALSE(accepts(std::string_view("\"a\0b\"", 5)));
    std::string many = "{\"k\":0";
    for (int i = 0; i < 100'000; ++i)
        many += ",\"k" + std::to_string(i) + "\":0";
    CHECK(accepts(many + "}")); // in no time, too
    CHECK_FALSE(accepts(many + ",\"k77\":0}"));
    CHECK(accepts(nested(64)));
    CHECK_FALSE(accepts(nested(65)));
    CHECK_FALSE(accepts(std::string(2'000'000, '[')));
    std::string deepObject;
    for (int i = 0; i < 100; ++i)
        deepObject += "{\"a\":";
    CHECK_FALSE(accepts(deepObject));
}

TEST_CASE("reading past what is there gives neutral answers")
{
    const auto document = Document::parse(R"({"s":"x","i":5,"b":true,"a":[1,"2"],"o":{"k":"v"},"n":null})");
    REQUIRE_OK(document);
    const Value root = document->root();
    CHECK(root["s"].text() == "x");
    CHECK(root["s"].integer(7) == 7);
    CHECK(root["i"].integer() == 5);
    CHECK(root["i"].text().empty());
    CHECK(root["b"].boolean());
    CHECK(root["a"].size() == 2);
    CHECK(root["a"].at(1).text() == "2");
    CHECK(root["a"].at(2).isNull());
    CHECK(root["o"]["k"].text() == "v");
    CHECK(root["missing"]["k"].at(3).isNull());
    CHECK_FALSE(root.has("n"));
    CHECK_FALSE(root.has("missing"));
    CHECK(root.members().size() == 6);
    CHECK(root["a"].elements().size() == 2);
    CHECK(root["a"].compact() == R"([1,"2"])");
    CHECK(Value().compact() == "null");
    CHECK(Document().root().isNull());
}

TEST_CASE("what is written is read again")
{
    Writer writer;
    const std::string all = "\"\\/\b\f\n\r\t\x01 张三 𬱖 \u2028";
    writer.beginObject()
        .field("text", all)
        .field("max", std::numeric_limits<std::int64_t>::max())
        .field("min", std::numeric_limits<std::int64_t>::min())
        .field("yes", true)
        .fieldIf("left out", "")
        .key("list")
        .beginArray()
        .integer(1)
        .text("")
        .null()
        .raw(R"({"r":1})")
        .endArray()
        .field(all, 1)
        .endObject();
    const std::string out = writer.take();
    const auto document = Document::parse(out);
    REQUIRE_OK(document);
    const Value root = document->root();
    CHECK(root["text"].text() == all);
    CHECK(root["max"].integer() == std::numeric_limits<std::int64_t>::max());
    CHECK(root["min"].integer() == std::numeric_limits<std::int64_t>::min());
    CHECK(root["yes"].boolean());
    CHECK(root["list"].size() == 4);
    CHECK(root["list"].at(3)["r"].integer() == 1);
    CHECK(root[all].integer() == 1);
    CHECK_FALSE(root.has("left out"));
    CHECK(root.compact() == out);
    CHECK(writer.beginArray().endArray().take() == "[]"); // the writer is as new
    CHECK(Document::parse(pretty(out))->root().compact() == out);
}

TEST_CASE("lists of texts come out as they went in, and what is no list has none")
{
    const std::vector<std::string> texts{"户口簿", "", "a \"b\""};
    Writer out;
    out.beginObject();
    bm::writeTexts(out, "list", texts);
    bm::writeTexts(out, "none", {});
    const std::string document =
        out.field("no-list", "x").key("object").raw("{\"a\":\"b\"}").endObject().take();
    const auto parsed = Document::parse(document);
    REQUIRE(parsed);
    CHECK(bm::textsOf(parsed->root()["list"]) == texts);
    CHECK(bm::textsOf(parsed->root()["none"]).empty());
    CHECK(bm::textsOf(parsed->root()["no-list"]).empty());
    CHECK(bm::textsOf(parsed->root()["object"]).empty());
    CHECK(bm::textsOf(parsed->root()["not there"]).empty());
    CHECK(bm::textsIn("[\"A\",1,\"B\"]") == std::vector<std::string>{"A", "", "B"});
    CHECK(bm::textsIn("[\"A\"").empty());
}

TEST_CASE("a document with any byte changed is read or refused, never worse")
{
    const std::string good =
        R"({"facts":{"matter":"M01","materials":[1,2,3],"note":"\u4f4e\ud83d\ude00"},"x":-12})";
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::string bad = good;
        for (auto i = random() % 3 + 1; i > 0; --i)
            bad[random() % bad.size()] = static_cast<char>(random() % 256);
        if (random() % 4 == 0)
            bad.resize(random() % bad.size());
        const auto document = Document::parse(bad);
        if (document)
            (void)document->root().compact();
    }
    SUCCEED();
}
