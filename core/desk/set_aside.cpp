#include "core/desk/set_aside.h"

#include "core/base/file_lock.h"

#include <algorithm>
#include <system_error>
#include <vector>

namespace bm {

namespace {

Error failedAt(const std::filesystem::path& file, const std::error_code& why)
{
    return Error("file-failed", {{"file", file.string()}, {"step", "rename"}, {"reason", why.message()}});
}

std::string nameAt(Instant at)
{
    std::string name = "damaged-" + at.text().substr(0, 16); // 2026-11-23T09:00
    std::erase(name, ':');
    return name;
}

} // namespace

Result<std::filesystem::path> setAside(const std::filesystem::path& folder, Instant at)
{
    std::error_code failed;
    if (!std::filesystem::exists(folder / "station.db", failed))
        return Error("no-station");
    const auto lock = FileLock::take((folder / "station.lock").string());
    if (!lock.ok())
        return lock.error();
    std::filesystem::path aside = folder / nameAt(at);
    for (int n = 2; std::filesystem::exists(aside, failed); ++n)
        aside = folder / (nameAt(at) + "-" + std::to_string(n));
    if (!std::filesystem::create_directory(aside, failed))
        return failedAt(aside, failed);
    std::filesystem::permissions(aside, std::filesystem::perms::owner_all, failed);
    std::vector<std::filesystem::path> moved;
    for (const auto& entry : std::filesystem::directory_iterator(folder, failed)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("station.db") || name == "outbox")
            moved.push_back(entry.path());
    }
    // The database last: until then it is still where the program looks for it.
    std::sort(moved.begin(), moved.end(), [](const auto& a, const auto& b) {
        return (a.filename() != "station.db") > (b.filename() != "station.db");
    });
    for (const auto& file : moved) {
        std::filesystem::rename(file, aside / file.filename(), failed);
        if (failed)
            return failedAt(file, failed);
    }
    return aside;
}

} // namespace bm
