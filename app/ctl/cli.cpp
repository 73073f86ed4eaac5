#include "app/ctl/cli.h"

#include <algorithm>

namespace bm::ctl {

namespace {

// Only what names an option; a value never gets into a message.
std::string optionName(std::string text)
{
    const std::string prefix = "Could not convert: ";
    if (text.starts_with(prefix))
        text = text.substr(prefix.size());
    text = text.substr(0, text.find_first_of(" :=,"));
    const bool plain = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    });
    return plain ? text : std::string();
}

const CLI::App& deepest(const CLI::App& app)
{
    const std::vector<CLI::App*> used = app.get_subcommands();
    return used.empty() ? app : deepest(*used.front());
}

std::string pathOf(const CLI::App& app)
{
    const CLI::App* parent = app.get_parent();
    if (!parent)
        return {};
    const std::string before = pathOf(*parent);
    return before.empty() ? app.get_name() : before + " " + app.get_name();
}

// The library adds the command's own name to the words before it.
std::string helpOf(const CLI::App& app)
{
    if (!app.get_parent())
        return app.help();
    const std::string before = pathOf(*app.get_parent());
    return app.help(before.empty() ? "bianminctl" : "bianminctl " + before);
}

void collectManual(const CLI::App& app, std::string& out)
{
    for (const CLI::App* command : app.get_subcommands({})) {
        if (command->get_subcommands({}).empty())
            out += helpOf(*command) + "\n";
        collectManual(*command, out);
    }
}

} // namespace

Commands::Commands(Language language)
    : m_language(language)
    , m_root(pick({"便民服务窗口的命令行:不开窗口,做窗口能做的事。", "The counter without a window."}),
             "bianminctl")
{
    m_settings.language = language;
    auto formatter = std::make_shared<CLI::Formatter>();
    if (language == Language::Chinese) {
        formatter->label("Usage", "用法");
        formatter->label("OPTIONS", "选项");
        formatter->label("SUBCOMMAND", "命令");
        formatter->label("Positionals", "参数");
        formatter->label("REQUIRED", "(必填)");
        formatter->label("TEXT", "内容");
        formatter->label("INT", "数");
    }
    m_root.formatter(formatter);
    m_root.option_defaults()->group(pick({"选项", "Options"}));
    m_root.set_help_flag("-h,--help", pick({"显示这份说明", "Show this help"}))
        ->group(pick({"选项", "Options"}));
    m_root.set_version_flag("--version", "bianminctl 0.1.0", pick({"版本", "Version"}));
    m_root.require_subcommand(1, 1);
    m_root.fallthrough();
    addGlobals();
}

void Commands::addGlobals()
{
    text(m_root, "--data", m_folder, {"数据文件夹(默认按系统约定)", "Data folder (default: the platform's)"});
    text(m_root, "--as", m_settings.account,
         {"以哪个账号操作;试用机构默认 a", "Who acts; a trial office defaults to a"});
    text(m_root, "--password-file", m_settings.passwordFile,
         {"存放密码的文件(或用环境变量 BIANMIN_PASSWORD)", "File with the password (or BIANMIN_PASSWORD)"});
    text(m_root, "--now", m_now,
         {"指定现在的时间,如 2026-09-18T10:00;只限试用机构", "The time it is; on a trial office only"});
    text(m_root, "--lang", m_lang, {"语言:zh 或 en", "Language: zh or en"});
    flag(m_root, "--json", m_settings.json, {"以一份 JSON 回答", "Answer with one JSON document"});
}

std::string Commands::pick(const Help& help) const
{
    return m_language == Language::Chinese ? help.chinese : help.english;
}

void Commands::setUp(CLI::App& app) const
{
    app.group(pick({"命令", "Commands"}));
    app.set_help_flag("-h,--help", pick({"显示这份说明", "Show this help"}))
        ->group(pick({"选项", "Options"}));
}

CLI::App& Commands::group(CLI::App& parent, const std::string& name, const Help& help)
{
    CLI::App& app = *parent.add_subcommand(name, pick(help));
    setUp(app);
    app.require_subcommand(1, 1);
    return app;
}

CLI::App& Commands::command(CLI::App& parent, const std::string& name, const Help& help, Action action,
                            bool paints)
{
    CLI::App& app = *parent.add_subcommand(name, pick(help));
    setUp(app);
    app.callback([this, action = std::move(action), paints] {
        m_action = action;
        m_paints = paints;
    });
    return app;
}

CLI::Option* Commands::text(CLI::App& app, const std::string& name, std::string& target, const Help& help)
{
    return app.add_option(name, target, pick(help));
}

CLI::Option* Commands::list(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                            const Help& help)
{
    return app.add_option(name, target, pick(help))->allow_extra_args(false);
}

CLI::Option* Commands::rest(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                            const Help& help)
{
    return app.add_option(name, target, pick(help));
}

CLI::Option* Commands::number(CLI::App& app, const std::string& name, int& target, const Help& help)
{
    return app.add_option(name, target, pick(help));
}

CLI::Option* Commands::flag(CLI::App& app, const std::string& name, bool& target, const Help& help)
{
    return app.add_flag(name, target, pick(help));
}

Error Commands::complaint(const CLI::ParseError& error) const
{
    const std::string path = pathOf(deepest(m_root));
    const std::string command = path.empty() ? "bianminctl" : "bianminctl " + path;
    // By type: the library's own name of the error is sometimes that of the command.
    const bool extras = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
    const bool required = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    const std::vector<std::string> rest = m_root.remaining(true);
    if (extras || (required && !rest.empty())) {
        std::string unknown;
        for (const std::string& word : rest) {
            if (!optionName(word).empty() && word.starts_with("--"))
                unknown += " " + optionName(word);
        }
        return Error("usage-unknown", {{"what", unknown}, {"command", command}});
    }
    const std::string what = error.what();
    if (required) {
        if (what.find("ubcommand") != std::string::npos)
            return path.empty() ? Error("usage-no-command")
                                : Error("usage-missing",
                                        {{"what", pick({"命令", "a command"})}, {"command", command}});
        return Error("usage-missing", {{"what", optionName(what)}, {"command", command}});
    }
    return Error("usage-value", {{"what", optionName(what)}, {"command", command}});
}

Result<Settings> Commands::checkedSettings() const
{
    Settings settings = m_settings;
    settings.folder = m_folder.empty() ? defaultFolder() : std::filesystem::path(m_folder);
    if (!m_lang.empty() && !languageFromCode(m_lang))
        return Error("usage-value", {{"what", "--lang"}, {"command", "bianminctl"}});
    if (!m_now.empty()) {
        settings.now = Instant::parse(m_now);
        if (!settings.now)
            return Error("usage-value", {{"what", "--now"}, {"command", "bianminctl"}});
    }
    return settings;
}

Result<Commands::Parsed> Commands::parse(int argc, char** argv)
{
    Parsed parsed;
    try {
        m_root.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        const CLI::App& asked = deepest(m_root);
        parsed.help = helpOf(asked);
        return parsed;
    } catch (const CLI::CallForVersion& version) {
        parsed.help = std::string(version.what()) + "\n";
        return parsed;
    } catch (const CLI::ParseError& error) {
        return complaint(error);
    }
    Result<Settings> settings = checkedSettings();
    if (!settings)
        return settings.error();
    m_settings = *settings;
    parsed.action = m_action;
    parsed.paints = m_paints;
    return parsed;
}

std::string Commands::manual() const
{
    std::string out = helpOf(m_root) + "\n";
    collectManual(m_root, out);
    return out;
}

} // namespace bm::ctl
