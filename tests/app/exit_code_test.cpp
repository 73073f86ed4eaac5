// 0 done · 1 refused by a rule · 2 wrong usage · 3 damaged or unreadable data; and every error says what to
// do.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

void checkError(const Station::Answer& answer, int exit, const std::string& code)
{
    INFO(answer.said.out << answer.said.err);
    CHECK(answer.said.exit == exit);
    const json::Value error = answer.root()["error"];
    CHECK(membersOf(error) == std::vector<std::string>{"args", "code", "message"});
    CHECK(error["code"].text() == code);
    CHECK(error["args"].isObject());
    // A sentence, not a code that has none.
    CHECK(error["message"].text().find("⟨") == std::string_view::npos);
    CHECK(error["message"].text().size() > 10);
}

} // namespace

TEST_CASE("wrong usage is 2", "[exit]")
{
    const Station station;
    checkError(station.ask({"due", "--start", "2026-11-23", "--promise", "30xx"}), 2, "promise-syntax");
    checkError(station.ask({"due", "--promise", "30wd"}), 2, "usage-missing");
    checkError(station.ask({"due", "--start", "2026-02-30", "--promise", "30wd"}), 2, "usage-value");
    checkError(station.ask(
                   {"due", "--start", "2026-11-23", "--promise", "5wd", "--pause", "2026-12-02..2026-12-01"}),
               2, "range-backwards");
    checkError(station.ask({"due", "--nonsense", "1"}), 2, "usage-unknown");
    checkError(station.ask({"nonsense"}), 2, "usage-unknown");
    checkError(station.ask({"matter"}), 2, "usage-missing");
    checkError(station.ask({}), 2, "usage-no-command");
    checkError(station.ask({"due", "--start", "2026-11-23", "--promise", "30wd", "--extend", "many"}), 2,
               "usage-value");
    CHECK(station.ctl({"--help"}).exit == 0);
    CHECK(station.ctl({"case", "accept", "--help"}).out.find("--id-number") != std::string::npos);
    CHECK(station.ctl({"--lang", "en", "--help"}).out.find("Usage") != std::string::npos);
    CHECK(station.ctl({"manual"}).exit == 0);
}

TEST_CASE("refused by a rule is 1", "[exit]")
{
    Station station;
    checkError(station.ask({"case", "list"}), 1, "no-station");
    station.initTrial();
    checkError(station.ask({"case", "show", "511324101-2026-W1-99999"}), 1, "case-not-found");
    checkError(station.ask({"case", "accept", "--matter", "M99", "--name", personName}), 1, "no-such-matter");
    checkError(station.ask({"case", "accept", "--matter", "M01", "--name", personName, "--id-number",
                            "511324196503150016", "--materials", "all"}),
               1, "id-check-digit");
    checkError(station.ask({"case", "accept", "--matter", "M02", "--name", personName, "--materials", "1"}),
               1, "materials-missing");
    const std::string number = station.accept(
        {"--matter", "M01", "--name", personName, "--id-number", personId, "--materials", "all"});
    checkError(station.ask({"case", "accept", "--matter", "M01", "--name", personName, "--id-number",
                            personId, "--materials", "all"}),
               1, "duplicate-open");
    checkError(station.ask({"case", "deliver", number}), 1, "wrong-state");
    CHECK(station.ctl({"case", "deliver", number}).err.find("办理中") !=
          std::string::npos); // words, not codes
    checkError(station.ask({"--as", "nobody", "case", "list"}), 1, "no-such-account");
    const Said twice =
        station.ctl({"init", "--trial", "--office", "511324101", "--name", "甲", "--station", "W1"});
    CHECK(twice.exit == 1);
    CHECK_FALSE(twice.err.empty());
    CHECK(twice.out.empty());
}

TEST_CASE("a real office takes no time from the command line", "[exit]")
{
    Station station;
    station.setNow({});
    const std::vector<std::string> init{"init",   "--office",           "511324101",
                                        "--name", "新政镇便民服务中心", "--account",
                                        "lisi",   "--account-name",     "李四"};
    checkError(station.ask(init), 2, "password-needed");
    std::vector<std::string> words{BM_CTL, "--data", station.folder()};
    words.insert(words.end(), init.begin(), init.end());
    const Said made = runProgram(words, {"BIANMIN_PASSWORD=correct horse battery"});
    INFO(made.out << made.err);
    REQUIRE(made.exit == 0);
    CHECK(made.out.find("恢复码") != std::string::npos);
    checkError(station.ask({"case", "list"}), 2, "login-needed");
    checkError(station.ask({"--as", "lisi", "case", "list"}), 1, "wrong-password");
    station.setNow("2026-09-18T10:00");
    checkError(station.ask({"--as", "lisi", "case", "list"}), 2, "now-only-on-trial");
}

TEST_CASE("damaged data are 3", "[exit]")
{
    Station station;
    station.initTrial();
    (void)station.accept(
        {"--matter", "M01", "--name", personName, "--id-number", personId, "--materials", "all"});
    {
        // A page in the middle turned over.
        const std::string file = station.folder() + "/station.db";
        const auto size = std::filesystem::file_size(file);
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        for (std::uintmax_t at = 4096; at + 512 < size; at += 4096) {
            bytes.seekp(static_cast<std::streamoff>(at));
            bytes << std::string(512, '\x5a');
        }
    }
    const auto verified = station.ask({"verify"});
    INFO(verified.said.out << verified.said.err);
    CHECK(verified.said.exit == 3);
    CHECK_FALSE(verified.root()["ok"].boolean(true));
    CHECK(verified.root()["faults"].size() >= 1);
    CHECK(station.ask({"case", "list"}).said.exit == 3);
}

TEST_CASE("not a database at all is 3, and stays as it is", "[exit]")
{
    Station station;
    std::filesystem::create_directories(station.folder());
    const std::string file = station.folder() + "/station.db";
    std::ofstream(file) << std::string(20000, 'x');
    CHECK(station.ask({"case", "list"}).said.exit == 3);
    CHECK(std::filesystem::file_size(file) == 20000);
}

TEST_CASE("unreadable input is 3, missing input is 2", "[exit]")
{
    const Station station;
    std::ofstream(station.file("bad.json")) << "[{\"start\":";
    checkError(station.ask({"due", "--batch", station.file("bad.json")}), 3, "bad-json");
    checkError(station.ask({"due", "--batch", station.file("none.json")}), 2, "file-missing");
}

TEST_CASE("the data are for their owner alone", "[files]")
{
    Station station;
    station.initTrial();
    for (const auto& entry : std::filesystem::directory_iterator(station.folder())) {
        struct stat info
        {
        };
        REQUIRE(stat(entry.path().c_str(), &info) == 0);
        INFO(entry.path().string());
        CHECK((info.st_mode & 0077) == 0);
    }
}

// As in README: `cd` somewhere, and a folder that is not there yet.
TEST_CASE("a data folder may be named from where one stands", "[exit]")
{
    const TempDir here;
    const auto at = [&](const std::string& words) {
        return runProgram(
            {"/bin/sh", "-c", "cd '" + std::string(here.path()) + "' && exec '" BM_CTL "' " + words});
    };
    const Said made =
        at("--data county init --level county --office 511324 --name 仪陇县政务服务中心 --trial");
    INFO(made.err);
    REQUIRE(made.exit == 0);
    CHECK(std::filesystem::exists(std::filesystem::path(here.path()) / "county" / "station.db"));
    CHECK(at("--data ./county verify").exit == 0);
}
