// The sheets about people by the command line: each written as a PDF, nothing recorded, refused in words.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

// A black picture of one dot.
const std::vector<unsigned char> onePixel{
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
    0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00,
    0x00, 0x90, 0x77, 0x53, 0xde, 0x00, 0x00, 0x00, 0x0c, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9c, 0x63, 0x60, 0x60, 0x60, 0x00, 0x00, 0x00, 0x04, 0x00, 0x01, 0xf6, 0x17, 0x38,
    0x55, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

void office(Station& station)
{
    station.initTrial();
    const auto must = [&station](std::vector<std::string> words) {
        words.insert(words.begin(), {"--as", "director"});
        const Said said = station.ctl(words);
        INFO(said.out << said.err);
        REQUIRE(said.exit == 0);
    };
    must({"post", "set", "--window", "综合窗口", "--a", "a", "--b", "b"});
    must({"duty", "set", "--who", "director", "--from", "2026-11-23", "--to", "2026-11-27"});
    must({"leave", "add", "--who", "a", "--from", "2026-11-24T09:00", "--to", "2026-11-24T12:00", "--kind",
          "to-village", "--reason", "核对名单"});
}

std::string textOf(const std::string& file)
{
    const Said said = runProgram({"/usr/bin/pdftotext", "-layout", file, "-"});
    REQUIRE(said.exit == 0);
    return said.out;
}

std::string printed(Station& station, std::vector<std::string> words)
{
    const std::string file = station.file(words.front() + ".pdf");
    words.insert(words.begin(), "print");
    words.insert(words.end(), {"-o", file});
    const auto answer = station.ask(words);
    INFO(answer.said.out);
    REQUIRE(answer.said.exit == 0);
    CHECK(answer.root()["number"].isNull());
    CHECK(answer.root()["pages"].integer() >= 1);
    return textOf(file);
}

bool has(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("the lists about people are printed as they stand", "[people]")
{
    Station station;
    office(station);
    const std::string board = printed(station, {"ab-board"});
    CHECK(has(board, "AB岗公示牌"));
    CHECK(has(board, "张晓梅"));
    CHECK(has(board, "李国强"));
    const std::string roster = printed(station, {"roster-sheet"});
    CHECK(has(roster, "11月23日"));
    CHECK(has(roster, "顶张晓梅"));
    const std::string two = printed(station, {"roster-sheet", "--from", "2026-11-30", "--to", "2026-12-04"});
    CHECK(has(two, "12月4日"));
    CHECK_FALSE(has(two, "顶张晓梅"));
    CHECK(has(printed(station, {"attendance", "--month", "2026-11"}), "未签到"));
    CHECK(has(printed(station, {"duty-list", "--paper", "a5"}), "领导值班"));
    CHECK(has(printed(station, {"staff-board"}), "贴照片"));
    CHECK(has(printed(station, {"badges"}), "窗口工作人员"));
    CHECK(has(printed(station, {"desk-plates"}), "综合窗口"));
    CHECK(station.ask({"verify"}).said.exit == 0);
}

TEST_CASE("a handover slip is printed by its id or its post", "[people]")
{
    Station station;
    office(station);
    const auto given = station.ask({"--as", "a", "handover", "give", "综合窗口", "--seals", "专用章 1 枚"});
    INFO(given.said.out);
    REQUIRE(given.said.exit == 0);
    const std::string id = given.root()["id"].str();
    const std::string slip = printed(station, {"handover", id});
    CHECK(has(slip, "AB岗工作交接单"));
    CHECK(has(slip, id.c_str()));
    CHECK(has(slip, "专用章"));
    CHECK(has(slip, "李国强"));
}

TEST_CASE("a photo is kept with the person and stands on the board; what is no picture is refused",
          "[people]")
{
    Station station;
    office(station);
    const auto write = [&station](const char* name, const std::string& bytes) {
        std::ofstream(station.file(name), std::ios::binary) << bytes;
        return station.file(name);
    };
    const std::string good = write("good.png", {onePixel.begin(), onePixel.end()});
    const auto add = [&](const std::string& photo) {
        return station.ask(
            {"--as", "director", "staff", "add", "--account", "c", "--name", "赵小燕", "--photo", photo});
    };
    const auto no = add(write("bad.png", "no picture at all"));
    CHECK(no.said.exit == 1);
    CHECK(no.root()["error"]["code"].text() == "photo-no-picture");
    const auto yes = add(good);
    INFO(yes.said.out);
    REQUIRE(yes.said.exit == 0);
    const std::string board = printed(station, {"staff-board"});
    std::size_t frames = 0;
    for (std::size_t at = board.find("贴照片"); at != std::string::npos; at = board.find("贴照片", at + 1))
        ++frames;
    CHECK(frames == 3); // a, b and the director have none
    CHECK(has(board, "赵小燕"));
}

TEST_CASE("what cannot be printed is refused in words", "[people]")
{
    Station station;
    office(station);
    const auto code = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "print");
        const std::string file = station.file("x.pdf");
        words.insert(words.end(), {"-o", file});
        const auto answer = station.ask(words);
        CHECK(answer.said.exit != 0);
        CHECK_FALSE(std::filesystem::exists(file));
        return answer.root()["error"]["code"].str();
    };
    CHECK(code({"handover"}) == "usage-missing");
    CHECK(code({"handover", "abcdef"}) == "no-such-handover");
    CHECK(code({"attendance", "--month", "november"}) == "usage-value");
    CHECK(code({"roster-sheet", "--from", "2026-12-04", "--to", "2026-11-30"}) == "period-wrong");
    CHECK(code({"ab-board", "--paper", "a3"}) == "paper-unknown");
}
