// A folder of its own for a test, under the build folder (a real disk, not a RAM disk); gone at the end. A
// test that is not about disks may set BM_TEMP to another place.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace bm::test {

class TempDir
{
public:
    TempDir()
    {
        const char* place = std::getenv("BM_TEMP");
        std::string pattern = std::string(place ? place : BM_BINARY_DIR) + "/bm-tmp-XXXXXX";
        if (!mkdtemp(pattern.data()))
            throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    ~TempDir()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string operator/(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

} // namespace bm::test
