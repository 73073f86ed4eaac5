// A county's own template: new papers are made on it; a paper issued on it is printed again on it, also after
// it was replaced.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bm::test;

namespace {

std::string textOf(const std::string& pdf)
{
    return runProgram({"/usr/bin/pdftotext", "-layout", pdf, "-"}).out;
}

// Our own template with another word before the complaint line.
void writeTemplate(const Station& station, const std::string& word)
{
    const std::string file = station.file("own.html");
    REQUIRE(station.ctl({"template", "export", "promise-slip", file}).exit == 0);
    std::string text;
    {
        std::ifstream in(file);
        text.assign(std::istreambuf_iterator<char>(in), {});
    }
    const auto at = text.find("监督投诉电话");
    REQUIRE(at != std::string::npos);
    text.insert(at, word + " ");
    std::ofstream(file) << text;
    const Said installed = station.ctl({"template", "install", "promise-slip", file});
    INFO(installed.err);
    REQUIRE(installed.exit == 0);
}

} // namespace

TEST_CASE("a paper keeps the template it was issued on", "[template]")
{
    Station station;
    station.initTrial();
    const std::string pdf = station.file("p.pdf");
    const std::string first = station.accept({"--matter", "M01", "--name", personName, "--materials", "all"});
    writeTemplate(station, "县定格式甲");
    REQUIRE(station.ctl({"print", "promise-slip", first, "-o", pdf}).exit == 0);
    CHECK(textOf(pdf).find("县定格式甲") != std::string::npos);
    writeTemplate(station, "县定格式乙");
    REQUIRE(station.ctl({"print", "promise-slip", first, "-o", pdf, "--reprint", "--reason", "lost"}).exit ==
            0);
    CHECK(textOf(pdf).find("县定格式甲") != std::string::npos);
    CHECK(textOf(pdf).find("县定格式乙") == std::string::npos);
    const std::string second = station.accept({"--matter", "M01", "--name", "李四", "--materials", "all"});
    REQUIRE(station.ctl({"print", "promise-slip", second, "-o", pdf}).exit == 0);
    CHECK(textOf(pdf).find("县定格式乙") != std::string::npos);
}
