#include "core/base/json.h"
#include "core/calendar/calendar.h"
#include "core/calendar/promise.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace bm;

TEST_CASE("every reason and unit has its words", "[words]")
{
    std::ifstream file(BM_SOURCE_DIR "/resources/vocabulary.json");
    std::ostringstream text;
    text << file.rdbuf();
    const auto document = json::Document::parse(text.str());
    REQUIRE(document.ok());
    std::set<std::string> words;
    for (const auto& row : document->root().elements()) {
        if (!row["zh"].text().empty() && !row["en"].text().empty())
            words.insert(row["group"].str() + " " + row["code"].str());
    }
    for (int i = 0; i <= static_cast<int>(Why::HeldAtPrinted); ++i) {
        const auto name = "why " + std::string(code(static_cast<Why>(i)));
        INFO(name);
        CHECK(words.count(name) == 1);
    }
    for (int i = 0; i <= static_cast<int>(Unit::Other); ++i) {
        const auto name = "unit " + std::string(code(static_cast<Unit>(i)));
        INFO(name);
        CHECK(words.count(name) == 1);
    }
    CHECK(code(Why::HeldAtPrinted) == "held-at-printed");
    CHECK(code(Why::Counted) == "counted");
}
