#include "app/bootstrap/station.h"

#include <sys/stat.h>

#include <cerrno>
#include <system_error>

namespace bm {

namespace {

constexpr const char* trialAccount = "a";

} // namespace

bool hasStation(const Settings& settings)
{
    std::error_code ignored;
    return std::filesystem::exists(settings.folder / "station.db", ignored);
}

Status prepareFolder(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(folder, ignored))
        return Done{};
    std::error_code failed;
    if (folder.has_parent_path())
        std::filesystem::create_directories(folder.parent_path(), failed);
    if (!failed && mkdir(folder.c_str(), 0700) == 0)
        return Done{};
    if (!failed)
        failed = std::error_code(errno, std::generic_category());
    return Error("file-failed", {{"file", folder.string()}, {"step", "mkdir"}, {"reason", failed.message()}});
}

Desk::Options deskOptions(const Settings& settings)
{
    Desk::Options options;
    options.folder = settings.folder;
    if (settings.now) {
        options.clock = std::make_shared<FixedClock>(*settings.now);
        options.clockConfirmed = true;
    }
    return options;
}

Result<std::unique_ptr<Desk>> openStation(const Settings& settings)
{
    Result<std::unique_ptr<Desk>> desk = Desk::open(deskOptions(settings));
    // Nothing has been written yet: a real case can never be back-dated.
    if (desk && settings.now && !(*desk)->station().trial)
        return Error("now-only-on-trial");
    return desk;
}

Result<Session> signIn(Desk& desk, const Settings& settings)
{
    std::string account = settings.account;
    if (account.empty()) {
        if (!desk.station().trial)
            return Error("login-needed");
        account = trialAccount;
    }
    const Result<std::string> password = passwordOf(settings);
    if (!password)
        return password.error();
    return desk.login(account, *password).result();
}

} // namespace bm
