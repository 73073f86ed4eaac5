// What must not be used, and where it may be all the same: each ban has once cost somebody data or an
// evening.
#include "tests/arch/sources.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

using namespace bm::test;

namespace {

struct Ban
{
    std::string pattern; // of code without comments and literals
    std::vector<std::string> allowed;
    std::string why;
};

const std::vector<Ban>& bans()
{
    static const std::vector<Ban> table{
        {R"(\bQSaveFile\b)", {}, "it ignores a failed sync: use durableWrite()"},
        {R"((\.|->)transaction\s*\(\s*\))", {}, "a deferred BEGIN: BEGIN IMMEDIATE is the store's"},
        {R"(\b(currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|)"
         R"(currentSecsSinceEpoch|system_clock|gettimeofday|clock_gettime|localtime|localtime_r)\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\))",
         {"core/base/clock.cpp"},
         "the time is a parameter; only the clock asks for it"},
        {R"(\b(SIGNAL|SLOT)\s*\()", {}, "connect by pointers to functions"},
        {R"(\b(QPrinter|QPrintDialog|QPrintPreviewWidget|QPrinterInfo)\b)",
         {"ui/"},
         "paper devices are the window's"},
        {R"(\b(QSqlQuery|QSqlDatabase|QSqlTableModel|QSqlQueryModel)\b)",
         {"core/store/"},
         "SQL has one door"},
        {R"(\bsqlite3_\w+\s*\()", {"core/store/"}, "SQL has one door"},
        {R"(\bv?fork\s*\()", {}, "a forked child shares SQLite's locks"},
        {R"(\b(rand|srand|random|mt19937|mt19937_64|random_device|QRandomGenerator)\b\s*[({;:])",
         {"core/base/random.cpp"},
         "random bytes come from core/base/random.h"},
        {R"(\b(qDebug|qInfo)\s*\()", {}, "left over from looking for a fault"},
        {R"(\brapidjson\b)", {"core/base/json.cpp"}, "JSON has one door"},
        {R"(\bEVP_\w+)", {"core/base/digest.cpp"}, "digests have one door"},
        {R"(\bstd::filesystem::copy|\bQFile::copy\b|\bcopy_file\b)",
         {},
         "files are copied by durableWrite()"},
        {R"(\bsetHtml\s*\()", {"reports/"}, "HTML is for forms; a label shows plain text"},
    };
    return table;
}

bool allowedIn(const Ban& ban, const std::string& path)
{
    return std::any_of(ban.allowed.begin(), ban.allowed.end(),
                       [&](const std::string& place) { return path.starts_with(place); });
}

std::vector<std::string> brokenBans(const Source& source)
{
    static const std::vector<std::regex> patterns = [] {
        std::vector<std::regex> out;
        for (const Ban& ban : bans())
            out.emplace_back(ban.pattern, std::regex::optimize);
        return out;
    }();
    std::vector<std::string> out;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        std::smatch match;
        if (allowedIn(bans()[i], source.path) || !std::regex_search(source.code, match, patterns[i]))
            continue;
        const auto line = std::count(source.code.cbegin(), match[0].first, '\n') + 1;
        out.push_back(source.path + ":" + std::to_string(line) + " uses " + match.str() + ": " +
                      bans()[i].why);
    }
    return out;
}

} // namespace

TEST_CASE("nothing banned is used")
{
    for (const Source& source : productSources()) {
        for (const std::string& broken : brokenBans(source))
            FAIL_CHECK(broken);
    }
}

TEST_CASE("each ban can say no, and comments and texts do not count")
{
    const auto broken = [](const std::string& path, const std::string& text) {
        return brokenBans(sourceOf(path, text)).size();
    };
    CHECK(broken("core/a.cpp", "QSaveFile f;") == 1);
    CHECK(broken("core/a.cpp", "db.transaction();") == 1);
    CHECK(broken("ui/a.cpp", "QDate::currentDate()") == 1);
    CHECK(broken("core/base/clock.cpp", "std::chrono::system_clock::now()") == 0);
    CHECK(broken("core/base/other.cpp", "std::chrono::system_clock::now()") == 1);
    CHECK(broken("ui/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()))") == 1);
    CHECK(broken("reports/a.cpp", "QPrinter p;") == 1);
    CHECK(broken("ui/a.cpp", "QPrinter p;") == 0);
    CHECK(broken("ui/a.cpp", "QSqlQuery q;") == 1);
    CHECK(broken("core/journal/a.cpp", "sqlite3_step(s);") == 1);
    CHECK(broken("core/a.cpp", "if (fork() == 0)") == 1);
    CHECK(broken("core/a.cpp", "std::mt19937 g;\nstd::mt19937{}") == 1);
    CHECK(
        broken(
            "core/a.cpp",
            "// QSaveFile\n/* fork() */ const char* s = \"QSaveFile fork()\"; auto r = R\"x(fork()\")x\";") ==
        0);
    CHECK(broken("core/a.cpp", "const int n = 1'000; char c = '\"'; QSaveFile f;") == 1);
}

// Opening and closing a database file ourselves drops SQLite's locks and loses later commits without a word.
TEST_CASE("who names a database file opens no files")
{
    static const std::regex opens(
        R"(\b(QFile|fopen|ifstream|ofstream|fstream|readFile|durableWrite)\b|(^|[^\w:])::open\s*\()");
    static const std::regex named(R"(\.db(-wal|-shm|-journal)?$)");
    for (const Source& source : productSources()) {
        const bool names = std::any_of(source.literals.begin(), source.literals.end(),
                                       [](const std::string& s) { return std::regex_search(s, named); });
        std::smatch match;
        if (names && std::regex_search(source.code, match, opens))
            FAIL_CHECK(source.path << " names a database file and uses " << match.str());
    }
}

TEST_CASE("files are small and named alike")
{
    static const std::regex name(R"([a-z0-9_/]+\.(h|cpp))");
    for (const Source& source : productSources()) {
        if (source.lines > 400)
            FAIL_CHECK(source.path << " has " << source.lines << " lines; split it by subject");
        if (!std::regex_match(source.path, name))
            FAIL_CHECK(source.path << " is not snake_case");
    }
}
