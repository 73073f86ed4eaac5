// The layers of the design, proved from what the sources include.
#include "tests/arch/sources.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>

using namespace bm::test;

namespace {

using Words = std::vector<std::string>;

// A part of the program: what it may include of ours, of Qt and of other libraries. The longest folder
// counts.
struct Part
{
    std::string folder;
    Words ours;
    Words qt;
    Words libraries;
};

const std::vector<Part>& parts()
{
    static const std::vector<Part> table{
        // clang-format off
        {"core/base", {"core/base"}, {"QtCore"}, {"sodium.h", "openssl/", "rapidjson/"}},
        {"core/calendar", {"core/base"}, {"QtCore"}, {}},
        {"core/matters", {"core/base", "core/calendar"}, {"QtCore"}, {"xlsxwriter.h", "unicode/"}},
        {"core/store", {"core/base"}, {"QtCore", "QtSql"}, {"sqlite3.h"}},
        {"core/journal", {"core/base", "core/calendar", "core/store"}, {"QtCore"}, {"sodium.h"}},
        {"core/exchange", {"core/base", "core/journal"}, {}, {"sodium.h", "zstd.h"}},
        {"core/people", {"core/base", "core/calendar", "core/store", "core/journal"}, {"QtCore"}, {"sodium.h"}},
        {"core/cases", {"core/base", "core/calendar", "core/matters", "core/store", "core/journal", "core/people"}, {"QtCore"}, {}},
        {"core/desk", {"core"}, {"QtCore"}, {}},
        {"reports/words", {"core/base", "core/calendar"}, {"QtCore"}, {}},
        {"reports", {"core", "reports/words"}, {"QtCore", "QtGui"}, {"qrencode.h"}},
        {"ui", {"core", "reports"}, {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets"}, {}},
        {"app", {"core", "reports", "ui"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg"}, {"CLI/"}},
        // clang-format on
    };
    return table;
}

const Part* partOf(const std::string& path)
{
    const Part* best = nullptr;
    for (const Part& part : parts()) {
        if (path.starts_with(part.folder + "/") && (!best || part.folder.size() > best->folder.size()))
            best = &part;
    }
    return best;
}

// "QtWidgets" for QPushButton, by looking where Qt keeps the header; "" when it is no header of Qt.
std::string qtModuleOf(const std::string& header)
{
    static std::map<std::string, std::string> known;
    if (const auto it = known.find(header); it != known.end())
        return it->second;
    std::string module;
    if (header.starts_with("Qt") && header.find('/') != std::string::npos) {
        module = header.substr(0, header.find('/'));
    } else if (header.find('/') == std::string::npos) {
        for (const auto& folder : std::filesystem::directory_iterator(BM_QT_INCLUDE)) {
            const std::string name = folder.path().filename().string();
            if (name.starts_with("Qt") && std::filesystem::exists(folder.path() / header))
                module = name;
        }
    }
    return known[header] = module;
}

bool beginsWithAny(const std::string& text, const Words& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& b) { return text.starts_with(b); });
}

// Why this include is not allowed there, or "".
std::string objection(const std::string& path, const Include& include)
{
    const Part* part = partOf(path);
    if (!part)
        return "a file outside every part";
    if (!include.system) {
        if (include.name.starts_with(part->folder + "/"))
            return "";
        const bool allowed =
            std::any_of(part->ours.begin(), part->ours.end(),
                        [&](const std::string& folder) { return include.name.starts_with(folder + "/"); });
        return allowed ? "" : "not below this part";
    }
    if (const std::string module = qtModuleOf(include.name); !module.empty())
        return std::count(part->qt.begin(), part->qt.end(), module) ? "" : "of " + module;
    static const Words known{"sodium.h",   "openssl/", "rapidjson/", "sqlite3.h", "xlsxwriter.h", "unicode/",
                             "qrencode.h", "CLI/",     "catch2/",    "ql/",       "zstd.h"};
    return beginsWithAny(include.name, known) && !beginsWithAny(include.name, part->libraries)
               ? "a library of another part"
               : "";
}

} // namespace

TEST_CASE("every include goes down the layers")
{
    REQUIRE(productSources().size() > 20);
    for (const Source& source : productSources()) {
        for (const Include& include : source.includes) {
            const std::string why = objection(source.path, include);
            if (!why.empty())
                FAIL_CHECK(source.path << ":" << include.line << " includes " << include.name << ": " << why);
        }
    }
}

TEST_CASE("the table of layers can say no")
{
    CHECK(objection("core/base/day.cpp", {"core/base/day.h", false, 1}).empty());
    CHECK(objection("core/desk/desk.cpp", {"core/cases/case.h", false, 1}).empty());
    CHECK(objection("core/base/day.cpp", {"vector", true, 1}).empty());
    CHECK_FALSE(objection("core/base/day.cpp", {"core/calendar/due.h", false, 1}).empty());
    CHECK_FALSE(objection("core/people/staff.cpp", {"core/cases/case.h", false, 1}).empty());
    CHECK_FALSE(objection("core/cases/case.cpp", {"core/desk/desk.h", false, 1}).empty());
    CHECK_FALSE(objection("core/desk/desk.cpp", {"reports/form.h", false, 1}).empty());
    CHECK_FALSE(objection("core/desk/desk.cpp", {"QImage", true, 1}).empty());
    CHECK_FALSE(objection("core/desk/desk.cpp", {"QtGui/QImage", true, 1}).empty());
    CHECK_FALSE(objection("core/desk/desk.cpp", {"QSqlQuery", true, 1}).empty());
    CHECK_FALSE(objection("core/cases/case.cpp", {"sqlite3.h", true, 1}).empty());
    CHECK_FALSE(objection("reports/form.cpp", {"QLabel", true, 1}).empty());
    CHECK_FALSE(objection("reports/form.cpp", {"QPrinter", true, 1}).empty());
    CHECK_FALSE(objection("reports/form.cpp", {"ui/window.h", false, 1}).empty());
    CHECK_FALSE(objection("ui/window.cpp", {"app/bootstrap/boot.h", false, 1}).empty());
    CHECK_FALSE(objection("ui/window.cpp", {"QSqlDatabase", true, 1}).empty());
    CHECK_FALSE(objection("other/window.cpp", {"QString", true, 1}).empty());
}

TEST_CASE("a source begins with its own header, and so each header stands alone")
{
    for (const Source& source : productSources()) {
        if (source.header()) {
            INFO(source.path);
            CHECK(source.code.find("#pragma once") != std::string::npos);
            continue;
        }
        const std::string own = source.path.substr(0, source.path.size() - 4) + ".h";
        const bool hasOwn = std::any_of(productSources().begin(), productSources().end(),
                                        [&](const Source& other) { return other.path == own; });
        if (hasOwn && (source.includes.empty() || source.includes[0].name != own))
            FAIL_CHECK(source.path << " must include " << own << " before anything else");
    }
}
