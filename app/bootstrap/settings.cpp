#include "app/bootstrap/settings.h"

#include "core/base/read_file.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace bm {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::filesystem::path homeFolder()
{
    if (const std::string home = environment("HOME"); !home.empty())
        return home;
    const passwd* user = getpwuid(getuid());
    return user && user->pw_dir ? user->pw_dir : "/";
}

} // namespace

std::filesystem::path defaultFolder()
{
    // Only an absolute path counts (XDG base directory specification).
    const std::filesystem::path data = environment("XDG_DATA_HOME");
    if (data.is_absolute())
        return data / "bianmin";
    return homeFolder() / ".local" / "share" / "bianmin";
}

std::optional<Language> languageFromCode(std::string_view code)
{
    if (code == "zh")
        return Language::Chinese;
    if (code == "en")
        return Language::English;
    return std::nullopt;
}

Result<std::string> passwordOf(const Settings& settings)
{
    if (const char* value = std::getenv("BIANMIN_PASSWORD"))
        return std::string(value);
    if (settings.passwordFile.empty())
        return std::string();
    Result<std::string> text = readFile(settings.passwordFile, 4096);
    if (!text)
        return text.error();
    return text->substr(0, text->find_first_of("\r\n"));
}

} // namespace bm
