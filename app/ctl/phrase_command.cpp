// phrase list | add | remove: the ready sentences of the office.
#include "app/ctl/cli.h"
#include "app/ctl/table.h"
#include "core/base/json.h"

#include <algorithm>

namespace bm::ctl {

namespace {

struct PhraseOptions
{
    std::string use, matter;
    Phrase added;
    int number = 0;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

Answer told(const Context& context, const std::vector<PhraseView>& phrases)
{
    json::Writer out;
    out.beginObject().key("phrases").beginArray();
    std::vector<QStringList> rows;
    for (const PhraseView& one : phrases) {
        out.beginObject();
        if (one.number > 0)
            out.field("number", one.number);
        out.field("source", one.source).field("use", one.phrase.use).field("text", one.phrase.text);
        out.fieldIf("matter", one.phrase.matter).endObject();
        rows.push_back({one.number > 0 ? QString::number(one.number) : u"-"_qs,
                        context.words().say("phrase-source", one.source),
                        context.words().say("phrase-use", one.phrase.use), q(one.phrase.matter),
                        q(one.phrase.text)});
    }
    out.endArray().endObject();
    return {out.take(), aligned(rows)};
}

Result<Answer> list(Context& context, const PhraseOptions& options)
{
    const auto& uses = phraseUses();
    if (!options.use.empty() && std::find(uses.begin(), uses.end(), options.use) == uses.end())
        return Error("phrase-use", {{"use", options.use}});
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    Result<std::vector<PhraseView>> all = wait((*desk)->phrases());
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const PhraseView& one) {
        const std::string& matter = one.phrase.matter;
        return (!options.use.empty() && one.phrase.use != options.use) ||
               (!options.matter.empty() && !matter.empty() && matter != options.matter);
    });
    return told(context, *all);
}

// Publishes the list as `change` leaves it, and shows it.
template <class Change> Result<Answer> publish(Context& context, Change change)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<std::vector<PhraseView>> all = wait((*desk)->phrases());
    if (!all)
        return all.error();
    std::vector<Phrase> own = ownPhrases(*all);
    if (const Status changed = change(own); !changed)
        return changed.error();
    if (const Result<Outcome> outcome = wait((*desk)->setPhrases(own)); !outcome)
        return outcome.error();
    Result<std::vector<PhraseView>> now = wait((*desk)->phrases());
    if (!now)
        return now.error();
    std::erase_if(*now, [](const PhraseView& one) { return one.number == 0; });
    return told(context, *now);
}

Result<Answer> add(Context& context, const Phrase& phrase)
{
    return publish(context, [&](std::vector<Phrase>& own) -> Status {
        own.push_back(phrase);
        return Done{};
    });
}

Result<Answer> remove(Context& context, int number)
{
    return publish(context, [&](std::vector<Phrase>& own) -> Status {
        if (number < 1 || static_cast<std::size_t>(number) > own.size())
            return Error("no-such-phrase", {{"number", std::to_string(number)}});
        own.erase(own.begin() + (number - 1));
        return Done{};
    });
}

// "refuse 不予办理的理由 · …": what --use takes.
std::string usesText(Language language)
{
    std::string out;
    for (const std::string& use : phraseUses())
        out += (out.empty() ? "" : "; ") + use + " " + Words(language).text("phrase-use", use);
    return out;
}

} // namespace

void addPhrase(Commands& commands)
{
    auto o = std::make_shared<PhraseOptions>();
    static const std::string chinese = "用途：" + usesText(Language::Chinese);
    static const std::string english = "Use: " + usesText(Language::English);
    const Help use{chinese.c_str(), english.c_str()};
    const Help matter{"只用于这一事项（编码）", "For this matter only (its code)"};
    CLI::App& group =
        commands.group(commands.root(), "phrase", {"常用语", "Ready sentences for reasons and notes"});
    CLI::App& all = commands.command(group, "list", {"列出常用语", "List them"},
                                     [o](Context& context) { return list(context, *o); });
    commands.text(all, "--use", o->use, use);
    commands.text(all, "--matter", o->matter, matter);
    CLI::App& one = commands.command(group, "add", {"添加一条本机构的常用语", "Add one of this office"},
                                     [o](Context& context) { return add(context, o->added); });
    commands.text(one, "--use", o->added.use, use)->required();
    commands.text(one, "--text", o->added.text, {"内容，要填的地方写 ____", "Its words; ____ is a blank"})
        ->required();
    commands.text(one, "--matter", o->added.matter, matter);
    CLI::App& gone =
        commands.command(group, "remove", {"删去一条本机构的常用语", "Remove one of this office"},
                         [o](Context& context) { return remove(context, o->number); });
    commands.number(gone, "NUMBER", o->number, {"phrase list 里的编号", "Its number in the list"})
        ->required();
}

} // namespace bm::ctl
