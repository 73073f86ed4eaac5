// After a day of cases no identity number, name or telephone of anybody stands in clear in any file of the
// data folder, nor in what errors say.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <iconv.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace bm;
using namespace bm::test;

namespace {

std::string converted(const std::string& text, const char* to)
{
    iconv_t codec = iconv_open(to, "UTF-8");
    REQUIRE(codec != reinterpret_cast<iconv_t>(-1));
    std::string in = text;
    std::string out(text.size() * 4 + 8, '\0');
    char* from = in.data();
    char* into = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    const std::size_t failed = iconv(codec, &from, &left, &into, &room);
    iconv_close(codec);
    REQUIRE(failed != static_cast<std::size_t>(-1));
    out.resize(out.size() - room);
    return out;
}

std::string hexOf(const std::string& bytes, bool upper)
{
    const char* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string out;
    for (const unsigned char byte : bytes) {
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

std::string base64Of(const std::string& bytes)
{
    const char* digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i + 3 <= bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) {
            return static_cast<unsigned>(static_cast<unsigned char>(bytes[i + k]));
        };
        const unsigned three = at(0) << 16U | at(1) << 8U | at(2);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += digits[three >> static_cast<unsigned>(shift) & 63U];
    }
    return out;
}

// The middle of its base64, for each of the three ways it may fall into the groups of three.
void addBase64(std::map<std::string, std::string>& forms, const std::string& text)
{
    for (std::size_t skip = 0; skip < 3; ++skip) {
        const std::string part = base64Of(text.substr(skip));
        if (part.size() >= 8)
            forms["base64+" + std::to_string(skip)] = part;
    }
}

std::map<std::string, std::string> formsOf(const std::string& text)
{
    std::map<std::string, std::string> forms;
    forms["utf-8"] = text;
    for (const char* coding : {"UTF-16LE", "UTF-16BE", "GB18030"})
        forms[coding] = converted(text, coding);
    forms["hex"] = hexOf(text, false);
    forms["HEX"] = hexOf(text, true);
    addBase64(forms, text);
    return forms;
}

// The people of the day: numbers made up, check digits right.
const std::vector<std::string> canaries = {"欧阳㛃䶮",           "511324196503150015", "13912345678",
                                           "诸葛瑾萱",           "511324200101010027", "13887654321",
                                           "石桥村九组老槐树下", "91510000MA6CANAR0X", "D-2026-CANARY-77"};

std::vector<std::string> foundIn(const std::string& bytes)
{
    std::vector<std::string> found;
    for (const std::string& canary : canaries) {
        for (const auto& [coding, form] : formsOf(canary)) {
            if (bytes.find(form) != std::string::npos)
                found.push_back(canary + " as " + coding);
        }
    }
    return found;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

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
