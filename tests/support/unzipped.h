// A spreadsheet file taken apart, so that its parts can be read as text.
#pragma once

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace bm::test {

class Unzipped
{
public:
    Unzipped(const std::string& bytes, const std::string& name)
        : m_folder(std::filesystem::path(BM_BINARY_DIR) / "xlsx_test" / name)
    {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / "book.xlsx", std::ios::binary) << bytes;
        const std::string unzip = "cmake -E chdir '" + m_folder.string() + "' cmake -E tar xf book.xlsx";
        REQUIRE(std::system(unzip.c_str()) == 0);
    }
    [[nodiscard]] bool has(const char* part) const { return std::filesystem::exists(m_folder / part); }
    [[nodiscard]] std::string part(const char* part) const
    {
        std::ifstream in(m_folder / part, std::ios::binary);
        REQUIRE(in.good());
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    [[nodiscard]] std::string strings() const { return part("xl/sharedStrings.xml"); }
    [[nodiscard]] std::string sheet(int n) const
    {
        return part(("xl/worksheets/sheet" + std::to_string(n) + ".xml").c_str());
    }

private:
    std::filesystem::path m_folder;
};

} // namespace bm::test
