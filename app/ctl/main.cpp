// bianminctl: the counter without a window (DESIGN 10).
#include "app/ctl/cli.h"
#include "core/base/json.h"
#include "core/base/no_core.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>
#include <string_view>

namespace {

using namespace bm;
using namespace bm::ctl;

// Asked for before the parser is built, because its help is in that language.
Language languageOf(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        std::string_view value;
        if (word == "--lang" && i + 1 < argc)
            value = argv[i + 1];
        else if (word.starts_with("--lang="))
            value = word.substr(7);
        if (const auto language = languageFromCode(value))
            return *language;
    }
    return Language::Chinese;
}

bool wantsJson(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            return true;
    }
    return false;
}

bool put(const std::string& text, std::FILE* to)
{
    const bool line = !text.empty() && text.back() != '\n';
    return std::fwrite(text.data(), 1, text.size(), to) == text.size() &&
           (!line || std::fputc('\n', to) != EOF) && std::fflush(to) == 0;
}

int tell(const Error& raw, Language language, bool json)
{
    const Error error = withoutPersons(raw);
    const std::string message = Words(language).error(error).toStdString();
    if (!json) {
        put(message, stderr);
        return exitCodeOf(error);
    }
    json::Writer out;
    out.beginObject().key("error").beginObject().field("code", error.code).key("args").beginObject();
    for (const auto& [key, value] : error.args)
        out.field(key, value);
    out.endObject().field("message", message).endObject().endObject();
    put(out.take(), stdout);
    return exitCodeOf(error);
}

int perform(const Commands::Parsed& parsed, const Settings& settings)
{
    Context context(settings);
    const Result<Answer> answer = parsed.action(context);
    context.close();
    if (!answer)
        return tell(answer.error(), settings.language, settings.json);
    const std::string text = settings.json ? answer->json : answer->text.toStdString();
    if (!text.empty() && !put(text, stdout))
        return damaged;
    return answer->exit;
}

// What Qt remarks is not for people at a counter and must not stand among our sentences.
void quiet(QtMsgType type, const QMessageLogContext& /*where*/, const QString& text)
{
    if (type == QtFatalMsg)
        put(text.toStdString(), stderr);
}

} // namespace

int main(int argc, char** argv)
{
    bm::noCore();
    qInstallMessageHandler(quiet);
    const Language language = languageOf(argc, argv);
    Commands commands(language);
    addInit(commands);
    addMatter(commands);
    addDue(commands);
    addCase(commands);
    addOffice(commands);
    addPhrase(commands);
    addPrint(commands);
    addPaper(commands);
    addAdvice(commands);
    addStaff(commands);
    addLeave(commands);
    addRoster(commands);
    addTrip(commands);
    addLogin(commands);
    addStation(commands);
    addExchange(commands);
    addBackup(commands);
    addAccess(commands);
    addRetention(commands);
    addCare(commands);
    addManual(commands);

    const Result<Commands::Parsed> parsed = commands.parse(argc, argv);
    if (!parsed)
        return tell(parsed.error(), language, wantsJson(argc, argv));
    if (!parsed->help.empty())
        return put(parsed->help, stdout) ? done : damaged;

    // No display is ever needed; fonts are loaded only for printing. The words after the first are ours.
    int one = 1;
    if (!parsed->paints) {
        const QCoreApplication application(one, argv);
        return perform(*parsed, commands.settings());
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(one, argv);
    return perform(*parsed, commands.settings());
}
