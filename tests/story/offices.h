// Offices of a county, told through bianminctl: each in a folder of its own, sticks between them.
#pragma once

#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

namespace bm::test {

namespace fs = std::filesystem;

inline const std::string who =
    " --name " + personName + " --id-number " + personId + " --phone " + personPhone;

struct Office : Station
{
    Office(const std::string& code, const std::string& name, const std::string& level,
           const std::string& label)
    {
        const Said said =
            ctl({"init", "--trial", "--office", code, "--name", name, "--level", level, "--station", label});
        INFO(said.out << said.err);
        REQUIRE(said.exit == 0);
    }
    [[nodiscard]] Answer done(const std::string& line) const
    {
        auto answer = ask(wordsOf(line));
        INFO(line << "\n" << answer.said.out);
        REQUIRE(answer.said.exit == 0);
        return answer;
    }
    // A stick with what the office exports now.
    [[nodiscard]] std::string stick(const std::string& name) const
    {
        const std::string folder = file(name);
        fs::create_directories(folder);
        (void)done("export --to " + folder);
        return folder;
    }
    [[nodiscard]] std::string accept(const std::string& matter) const
    {
        return done("case accept --duplicate-ok --materials all --matter " + matter + who)
            .root()["number"]
            .str();
    }
    [[nodiscard]] std::vector<std::string> cases() const
    {
        std::vector<std::string> out;
        const auto listed = done("case list");
        for (const json::Value& c : listed.root()["cases"].elements())
            out.push_back(c["number"].str());
        std::sort(out.begin(), out.end());
        return out;
    }
};

// Only what is for this office: a stick carries packages for several.
inline std::vector<std::string> packagesFor(const std::string& folder, const std::string& office)
{
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().string().ends_with("-to-" + office + ".bmx"))
            out.push_back(entry.path().string());
    }
    std::sort(out.begin(), out.end());
    return out;
}

inline void carry(const Office& to, const std::string& folder, const std::string& office)
{
    for (const std::string& file : packagesFor(folder, office))
        (void)to.done("import " + file);
}

inline void enrol(const Office& county, const Office& station)
{
    const std::string request = station.file("request.bmq"), certificate = station.file("certificate.bmc");
    const auto asked = station.done("station request -o " + request);
    const auto given = county.done("station certify " + request + " -o " + certificate);
    CHECK(given.root()["fingerprint"].text() == asked.root()["fingerprint"].text());
    (void)station.done("station install " + certificate);
}

} // namespace bm::test
