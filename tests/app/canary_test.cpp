// After a day of cases no identity number, name or telephone of anybody stands in clear in any file of the
// data folder, nor in what errors say.
#include "tests/app/ctl_runner.h"
#include "tests/support/canary.h"

#include <filesystem>

using namespace bm;
using namespace bm::test;

namespace {

void checkFolder(const std::string& folder)
{
    std::size_t bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const std::string content = contentOf(entry.path());
        bytes += content.size();
        INFO(entry.path().string());
        CHECK(foundIn(content).empty());
    }
    CHECK(bytes > 10000);
}

const std::vector<std::string> applicant = {
    "--name",        canaries[0], "--id-number",      canaries[1], "--phone",           canaries[2],
    "--agent-name",  canaries[3], "--agent-relation", "侄女",      "--agent-id-number", canaries[4],
    "--agent-phone", canaries[5], "--address",        canaries[6]};

std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("the search finds what is there, in every coding", "[canary]")
{
    for (const auto& [coding, form] : formsOf(canaries[0])) {
        INFO(coding);
        CHECK_FALSE(foundIn("xyz" + form + "xyz").empty());
    }
    CHECK_FALSE(foundIn("....511324196503150015....").empty());
    CHECK_FALSE(foundIn("a" + base64Of("{\"id\":\"511324196503150015\"}")).empty());
    CHECK(foundIn("nothing of the kind").empty());
}

TEST_CASE("no person stands in clear in the data of a day", "[canary]")
{
    Station station;
    station.initTrial();
    const std::string one = station.accept(with({"--matter", "M01", "--materials", "all"}, applicant));
    const std::string two = station.accept(with({"--matter", "M10", "--materials", "all"}, applicant));
    REQUIRE(station.ask({"print", "promise-slip", one, "-o", station.file("one.pdf")}).said.exit == 0);
    REQUIRE(
        station.ask({"print", "promise-slip", one, "-o", station.file("one.pdf"), "--reprint"}).said.exit ==
        0);
    REQUIRE(station.ask({"print", "receipt-instant", two, "-o", station.file("two.pdf")}).said.exit == 0);
    REQUIRE(
        station.ask({"case", "correct", one, "--phone", canaries[5], "--reason", canaries[0]}).said.exit ==
        0);
    REQUIRE(station.ask({"case", "list", "--text", canaries[1]}).said.exit == 0);
    REQUIRE(station.ask({"case", "list", "--text", canaries[0]}).said.exit == 0);
    checkFolder(station.folder());
    REQUIRE(station.ask({"case", "decide", one, "--certificate", canaries[8]}).said.exit == 0);
    REQUIRE(station.ask({"case", "deliver", one, "--to", canaries[3], "--relation", "侄女"}).said.exit == 0);
    REQUIRE(station.ask({"verify"}).said.exit == 0);
    REQUIRE(station.ask({"rebuild"}).said.exit == 0);
    checkFolder(station.folder());
}

TEST_CASE("an error never repeats who it is about", "[canary]")
{
    Station station;
    station.initTrial();
    (void)station.accept(with({"--matter", "M01", "--materials", "all"}, applicant));
    const std::vector<std::vector<std::string>> wrong = {
        with({"case", "accept", "--matter", "M01", "--materials", "all"}, applicant), // a duplicate
        with({"case", "accept", "--matter", "M02", "--materials", "1"}, applicant),   // something missing
        with({"case", "accept", "--matter", "M99", "--materials", "all"}, applicant),
        with({"case", "accept", "--matter", "M01", "--leave-opne"}, applicant),
        with({"case", "accept", "--matter", "M01", canaries[1], canaries[0]}, {}),
        with({"case", "accept", "--materials", canaries[1], "--matter", "M01"}, applicant),
        {"case", "accept", "--matter", "M01", "--name=" + canaries[0], "--" + canaries[1]},
        {"case", "accept", "--matter", "M01", "--name", canaries[0], "--phone", "1" + canaries[2],
         "--materials", "all"},
        {"case", "accept", "--matter", "M01", "--name", canaries[0], "--id-number", canaries[1] + "1",
         "--materials", "all"},
        {"case", "accept", "--matter", "M01", "--name", canaries[0], "--member",
         canaries[3] + ":" + canaries[1] + "9:女", "--materials", "all"},
        {"case", "accept", "--matter", "M15", "--org-name", canaries[0], "--org-code", canaries[7],
         "--materials", "all"},
        {"case", "list", "--limit", canaries[1]},
        {"case", "show", canaries[1]},
        {"case", "decide", canaries[0]},
        {"paper", "hand", canaries[0]},
        {"paper", "void", canaries[2], "--reason", canaries[0]},
        {"matter", "show", canaries[2]},
        {"case", "list", "--queue", canaries[0]},
        {"--as", canaries[1], "case", "list"},
        {"case", "list", "--from", canaries[1]},
    };
    for (const auto& words : wrong) {
        for (const bool asJson : {false, true}) {
            const Said said = station.ctl(asJson ? with({"--json"}, words) : words);
            INFO(words[1] << ": " << said.out << said.err);
            CHECK(said.exit != 0);
            CHECK(foundIn(said.out + said.err).empty());
        }
    }
}
