// The codes in the sources and the words in resources/vocabulary.json belong together.
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "tests/arch/sources.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

struct Row
{
    std::string group;
    std::string code;
    std::string zh;
    std::string en;
};

std::vector<Row> vocabulary()
{
    const auto text = readFile(BM_SOURCE_DIR "/resources/vocabulary.json", 4'000'000);
    REQUIRE_OK(text);
    const auto document = json::Document::parse(*text);
    REQUIRE_OK(document);
    std::vector<Row> rows;
    for (const auto& value : document->root().elements())
        rows.push_back({value["group"].str(), value["code"].str(), value["zh"].str(), value["en"].str()});
    REQUIRE(rows.size() > 50);
    return rows;
}

std::set<std::string> placeholders(const std::string& sentence)
{
    static const std::regex pattern(R"(\{([a-z_-]+)\})");
    std::set<std::string> out;
    for (auto it = std::sregex_iterator(sentence.begin(), sentence.end(), pattern);
         it != std::sregex_iterator(); ++it)
        out.insert((*it)[1]);
    return out;
}

// One place where a source makes an error: its code, and its arguments when they can be read off.
struct Made
{
    std::string code;
    std::set<std::string> args;
    bool readable = true;
    std::string where;
};

std::string untilClosed(const std::string& text, std::size_t from)
{
    int depth = 1;
    std::size_t at = from;
    bool inString = false;
    for (; at < text.size() && depth > 0; ++at) {
        if (text[at] == '"' && text[at - 1] != '\\')
            inString = !inString;
        else if (!inString && (text[at] == '(' || text[at] == '{'))
            ++depth;
        else if (!inString && (text[at] == ')' || text[at] == '}'))
            --depth;
    }
    return text.substr(from, at - from);
}

std::vector<Made> madeIn(const Source& source)
{
    static const std::regex start(R"re(\b(Store)?Error(?:\s+\w+)?\s*[({]\s*"([^"]*)")re");
    static const std::regex argument(R"re(\{\s*"([^"]+)"\s*,)re");
    std::vector<Made> out;
    for (auto it = std::sregex_iterator(source.text.begin(), source.text.end(), start);
         it != std::sregex_iterator(); ++it) {
        Made made{(*it)[2], {}, true, source.path};
        if ((*it)[1].matched)
            made.args.insert("detail"); // StoreError(code, detail)
        const auto after = static_cast<std::size_t>(it->position() + it->length());
        const std::string rest = untilClosed(source.text, after);
        for (auto a = std::sregex_iterator(rest.begin(), rest.end(), argument); a != std::sregex_iterator();
             ++a)
            made.args.insert((*a)[1]);
        made.readable = !made.args.empty() || rest.find(',') == std::string::npos;
        out.push_back(std::move(made));
    }
    return out;
}

} // namespace

TEST_CASE("the vocabulary: each row once, in both languages, with the same places")
{
    static const std::regex kebab("[a-z0-9]+(-[a-z0-9]+)*");
    std::set<std::pair<std::string, std::string>> seen;
    for (const Row& row : vocabulary()) {
        INFO(row.group << ":" << row.code);
        CHECK(seen.insert({row.group, row.code}).second);
        CHECK(std::regex_match(row.group, kebab));
        CHECK_FALSE(row.code.empty());
        CHECK_FALSE(row.zh.empty());
        CHECK_FALSE(row.en.empty());
        CHECK(placeholders(row.zh) == placeholders(row.en));
        if (row.group == "error") {
            CHECK(std::regex_match(row.code, kebab));
            // A sentence, and not only that it failed: what, why, what to do next.
            CHECK(row.zh.ends_with("。"));
            CHECK(row.en.ends_with("."));
            CHECK(row.zh.size() >= 30);
        }
    }
}

TEST_CASE("every error made in the sources has its words, and they find their arguments")
{
    std::map<std::string, Row> errors;
    for (const Row& row : vocabulary()) {
        if (row.group == "error")
            errors[row.code] = row;
    }
    std::size_t made = 0;
    for (const Source& source : productSources()) {
        for (const Made& error : madeIn(source)) {
            ++made;
            const auto row = errors.find(error.code);
            if (row == errors.end()) {
                FAIL_CHECK(error.where << ": Error(\"" << error.code
                                       << "\") has no words in resources/vocabulary.json");
                continue;
            }
            if (!error.readable)
                continue;
            for (const std::string& place : placeholders(row->second.zh)) {
                if (!error.args.contains(place))
                    FAIL_CHECK(error.where << ": Error(\"" << error.code << "\") gives no {" << place << "}");
            }
        }
    }
    CHECK(made > 10);
}

TEST_CASE("no error of the vocabulary is one that nothing makes")
{
    std::set<std::string> literals;
    for (const Source& source : productSources())
        literals.insert(source.literals.begin(), source.literals.end());
    for (const Row& row : vocabulary()) {
        if (row.group == "error" && !literals.contains(row.code))
            FAIL_CHECK("nothing makes the error " << row.code);
    }
}
