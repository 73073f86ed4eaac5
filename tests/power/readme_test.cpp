// The page beside this file says which test shows which threat and fault: every row is there, and every test
// that it names exists under that name.
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

const std::string root = BM_SOURCE_DIR;

std::string textOf(const std::string& path)
{
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

// The names of the test cases of a source; a long one is written in several pieces.
std::set<std::string> casesOf(const std::string& source)
{
    static const std::regex begins("TEST_CASE\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)");
    static const std::regex joint("\"\\s*\"");
    std::set<std::string> out;
    for (std::sregex_iterator it(source.begin(), source.end(), begins), end; it != end; ++it) {
        const std::string whole = std::regex_replace((*it)[1].str(), joint, "");
        out.insert(whole.substr(1, whole.rfind('"') - 1));
    }
    return out;
}

} // namespace

TEST_CASE("every threat and every fault names the tests that show it, and they exist", "[readme]")
{
    const std::string page = textOf(root + "/tests/power/README.md");
    const std::regex row("\\| ([TF][0-9]+) \\| ([^|]*) \\| ([^\n]*) \\|\n");
    const std::regex named("`(tests/[^`]*\\.cpp)`: \"([^\"]*)\"");
    std::set<std::string> rows;
    std::map<std::string, std::set<std::string>> sources;
    int tests = 0;
    for (std::sregex_iterator it(page.begin(), page.end(), row), end; it != end; ++it) {
        INFO((*it)[1].str());
        CHECK(rows.insert((*it)[1].str()).second);
        const std::string shown = (*it)[3].str();
        const int before = tests;
        for (std::sregex_iterator t(shown.begin(), shown.end(), named); t != end; ++t, ++tests) {
            const std::string file = (*t)[1].str();
            if (!sources.contains(file))
                sources[file] = casesOf(textOf(root + "/" + file));
            INFO(file << ": " << (*t)[2].str());
            CHECK(sources[file].contains((*t)[2].str()));
        }
        // Without a test: a reason.
        CHECK((tests > before || shown.starts_with("Not here: ")));
    }
    CHECK(rows.size() == 25 + 27);
    CHECK(rows.contains("T25"));
    CHECK(rows.contains("F27"));
    CHECK(tests > 80);
}
