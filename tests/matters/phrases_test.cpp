// Phrases: what the program carries, and what is no phrase.
#include "core/matters/phrases.h"
#include "core/matters/shipped.h"
#include "tests/support/check.h"

#include <algorithm>
#include <map>

using namespace bm;

TEST_CASE("every shipped phrase is one that an office could have written")
{
    const PhraseDocument document = shippedPhrases();
    REQUIRE(document.name == "shipped");
    CHECK(document.phrases.size() >= 40);
    const auto checked = checkedPhrases(document.phrases);
    REQUIRE_OK(checked);
    CHECK(*checked == document.phrases);
    std::vector<std::string> matters;
    for (const std::string& json : shippedMatters())
        matters.push_back(matterFromJson(json)->code);
    std::map<std::string, int> uses;
    for (const Phrase& one : document.phrases) {
        INFO(one.text);
        ++uses[one.use];
        CHECK((one.matter.empty() || std::find(matters.begin(), matters.end(), one.matter) != matters.end()));
        // Chinese sentences have Chinese punctuation.
        CHECK(one.text.find_first_of(",:;()?!") == std::string::npos);
    }
    for (const std::string& use : phraseUses())
        CHECK(uses[use] > 0);
    CHECK(phrasesFromJson(phrasesToJson(document)).value() == document);
}

TEST_CASE("a number of a person is no phrase; a line telephone, a day and a document number are")
{
    const auto code = [](const std::string& text) {
        const auto checked = checkedPhrase({"note", text, ""});
        return checked ? std::string() : checked.error().code;
    };
    CHECK(code("请打 13800000000") == "phrase-personal");
    CHECK(code("请打１３８００００００００") == "phrase-personal");
    CHECK(code("身份证 511324196503150015") == "phrase-personal");
    CHECK(code("身份证 51132419650315001X") == "phrase-personal");
    CHECK(code("咨询 0817-7222345，2026-11-23 前，川府〔2026〕12号").empty());
    CHECK(checkedPhrase({"note", "已告知王大明", ""}, {"", "王大明"}).error().code == "phrase-named");
    CHECK(checkedPhrase({"note", "已告知申请人", ""}, {"", "王大明"}).ok());
    CHECK(code(" \n ") == "phrase-empty");
    CHECK(checkedPhrase({"joke", "哈", ""}).error().code == "phrase-use");
    CHECK(checkedPhrases({{"note", "好", ""}, {"note", " 好", ""}}).error().code == "phrase-twice");
    CHECK(checkedPhrases({{"note", "好", ""}, {"note", "好", "M01"}}).ok());
    CHECK(checkedPhrases(std::vector<Phrase>(phraseLimit + 1, {"note", "好", ""})).error().code ==
          "phrase-too-many");
}

TEST_CASE("a document of a newer program keeps the uses that are unknown here")
{
    const auto newer = phrasesFromJson(
        R"({"name":"own","version":1,"phrases":[{"use":"of-later","text":"以后","more":1}]})");
    REQUIRE_OK(newer);
    CHECK(newer->phrases.front().use == "of-later");
    for (const char* bad :
         {R"({"name":"other","phrases":[]})", R"({"name":"own"})",
          R"({"name":"own","phrases":[{"use":"note"}]})", R"({"name":"own","phrases":{}})", R"([])"})
        CHECK(phrasesFromJson(bad).error().code == "phrase-document");
}
