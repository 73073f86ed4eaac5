// The parts that several steps' forms are made of.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

StepField field(const char* key, FieldKind kind, const QString& label, const QString& preset)
{
    StepField made;
    made.key = QString::fromLatin1(key);
    made.kind = kind;
    made.label = label;
    made.preset = preset;
    return made;
}

StepField neededField(const char* key, FieldKind kind, const QString& label, const QString& preset)
{
    StepField made = field(key, kind, label, preset);
    made.needed = true;
    return made;
}

StepField choiceField(const char* key, const QString& label, std::vector<StepChoice> choices,
                      const QString& preset)
{
    StepField made = neededField(key, FieldKind::Choice, label, preset);
    made.choices = std::move(choices);
    return made;
}

std::vector<StepChoice> wordsOf(const UiContext& context, const char* group,
                                const std::vector<std::string>& codes)
{
    std::vector<StepChoice> out;
    out.reserve(codes.size());
    for (const std::string& code : codes)
        out.push_back({qs(code), context.say(group, code)});
    return out;
}

StepField shownWhen(StepField field, const char* key, const QStringList& values)
{
    field.whenKey = QString::fromLatin1(key);
    field.whenValues = values;
    return field;
}

StepField withPhrases(const char* use, StepField field)
{
    field.phrases = use;
    return field;
}

StepField noteField()
{
    return withPhrases("note", field("note", FieldKind::Line, Steps::tr("Note")));
}

StepField reasonField(const StepFacts& facts, const std::vector<std::string>& codes, const QString& preset)
{
    StepField made = neededField("reason", FieldKind::Phrase, Steps::tr("Reason"), preset);
    made.choices = wordsOf(facts.context, "reason", codes);
    made.hint =
        codes.empty() ? QString() : Steps::tr("Choose one or type your own; it is kept with the case.");
    return made;
}

std::vector<StepChoice> accountChoices(const StepFacts& facts, bool leadersOnly)
{
    std::vector<StepChoice> out;
    for (const AccountView& account : facts.accounts) {
        if (leadersOnly && !account.leads)
            continue;
        const QString name = qs(account.name.empty() ? account.account : account.name);
        out.push_back({qs(account.account),
                       QStringLiteral("%1 · %2").arg(name, facts.context.say("role", account.role))});
    }
    return out;
}

bool selfLeads(const StepFacts& facts)
{
    return std::any_of(facts.accounts.begin(), facts.accounts.end(), [&facts](const AccountView& account) {
        return account.account == facts.context.session.account && account.leads;
    });
}

StepField approverField(const StepFacts& facts, const QString& label)
{
    const Session& self = facts.context.session;
    return choiceField("approver", label, accountChoices(facts, true),
                       selfLeads(facts) ? qs(self.account) : QString());
}

QString saidText(const StepFacts& facts, const char* key)
{
    const auto found = facts.shown.said.find(key);
    return found == facts.shown.said.end() ? QString() : qs(found->second);
}

QString workingDay(const StepFacts& facts, int n)
{
    return qs(facts.calendar.nthWorkingDayAfter(facts.today, n).text());
}

QString caseLine(const StepFacts& facts)
{
    const QString name = facts.shown.personKnown ? qs(facts.shown.applicant.displayName()) : QString();
    return name.isEmpty() ? qs(facts.shown.c.matterName)
                          : QStringLiteral("%1 · %2").arg(name, qs(facts.shown.c.matterName));
}

} // namespace bm
