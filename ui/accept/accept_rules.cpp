#include "ui/accept/accept_rules.h"

#include "core/base/identity.h"
#include "reports/day_table.h"
#include "reports/words/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace bm {

struct AcceptText
{
    Q_DECLARE_TR_FUNCTIONS(bm::AcceptText)
};

namespace {

std::vector<std::string> answeredYes(const AcceptForm& form)
{
    std::vector<std::string> yes;
    for (const auto& [question, answer] : form.answers) {
        if (answer)
            yes.push_back(question);
    }
    return yes;
}

// Of several alternatives, another one is there.
bool alternativeGiven(const std::vector<Material>& list, const AcceptForm& form, std::size_t index)
{
    if (list[index].choice.empty())
        return false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i != index && list[i].choice == list[index].choice && form.ticked(static_cast<int>(i)))
            return true;
    }
    return false;
}

// "共 43 天,其中 13 天休息不算。" of a period of working days; nothing of others.
QString countedLine(const DuePreview& preview)
{
    if (preview.promise.unit != Unit::WorkingDays || preview.explanation.steps.size() < 2)
        return {};
    int days = 0;
    int rest = 0;
    for (const auto& step : preview.explanation.steps) {
        if (step.why == Why::StartDay || step.why == Why::PauseOpen || step.why == Why::HeldAtPrinted)
            continue;
        ++days;
        rest += step.counted ? 0 : 1;
    }
    return AcceptText::tr("%1 calendar days from tomorrow; %2 of them are rest days and do not count.")
        .arg(days)
        .arg(rest);
}

PromiseLine datedLine(const Matter& matter, const AcceptForm& form, const DuePreview& preview,
                      const Words& words)
{
    PromiseLine line;
    const Due& due = preview.explanation.due;
    const QString date = dateText(*due.day, words.language());
    const bool forwarded = std::any_of(matter.branches.begin(), matter.branches.end(), [&](const Branch& b) {
        return b.code == form.branch && b.ends == "forwarded";
    });
    const QString pattern =
        forwarded ? AcceptText::tr("%1: forwarded by %2") : AcceptText::tr("%1: done by %2");
    line.text = pattern.arg(promiseWords(preview.promise, words), date);
    // The citizen's copy says it with the same sentence.
    line.below = words.language() == Language::Chinese
                     ? explanationLine(preview.explanation, preview.promise.unit) + u"。"_qs
                     : countedLine(preview);
    if (line.below == u"。"_qs)
        line.below.clear();
    if (due.provisional) {
        line.text += AcceptText::tr(" (provisional)");
        line.below += AcceptText::tr(
            " The holidays of that year are not announced yet; if the day moves, we will call.");
        line.tone = Tone::Warn;
    }
    return line;
}

} // namespace

bool applies(const Material& material, const AcceptForm& form)
{
    if (material.condition.empty())
        return true;
    const auto answer = form.answers.find(material.condition);
    return answer != form.answers.end() && answer->second;
}

StillMissing stillMissing(const Matter& matter, const AcceptForm& form)
{
    StillMissing missing;
    const std::vector<Material>& list = tickList(matter);
    for (const std::string& question : conditionQuestions(list)) {
        if (!form.answers.contains(question))
            missing.questions.push_back(question);
    }
    std::vector<bool> ticked(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        ticked[i] = form.ticked(static_cast<int>(i));
    missing.materials = missingMaterials(list, ticked, answeredYes(form));
    missing.branch = !matter.branches.empty() && form.branch.empty();
    return missing;
}

std::string usualState(const Material& material)
{
    return material.form == "original" ? "shown" : "given";
}

void tickAll(const Matter& matter, AcceptForm& form)
{
    const std::vector<Material>& list = tickList(matter);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const int index = static_cast<int>(i);
        if (!list[i].required || !applies(list[i], form) || form.ticked(index) ||
            alternativeGiven(list, form, i))
            continue;
        form.setTick(index, true, usualState(list[i]));
    }
}

bool acceptedHere(const Matter& matter, const std::string& ownLevel)
{
    return matter.accepts.level.empty() || matter.accepts.level == ownLevel;
}

Exit defaultExit(const Matter* matter, const AcceptForm& form, const std::string& ownLevel)
{
    const bool named = !form.applicant.displayName().empty();
    if (matter == nullptr)
        return Exit::Refer;
    if (!acceptedHere(*matter, ownLevel))
        return named ? Exit::Receive : Exit::Refer;
    const StillMissing missing = stillMissing(*matter, form);
    if (missing.none())
        return Exit::Accept;
    if (onlyGaps(*matter, form))
        return Exit::Gap;
    return named && missing.questions.empty() && !missing.branch ? Exit::Receive : Exit::Tell;
}

bool onlyGaps(const Matter& matter, const AcceptForm& form)
{
    const StillMissing missing = stillMissing(matter, form);
    const std::vector<Material>& list = tickList(matter);
    return missing.questions.empty() && !missing.branch && !missing.materials.empty() &&
           std::all_of(missing.materials.begin(), missing.materials.end(),
                       [&list](std::size_t index) { return list[index].gapAllowed; });
}

std::vector<std::string> missingNames(const Matter& matter, const AcceptForm& form)
{
    std::vector<std::string> names;
    for (const std::size_t index : stillMissing(matter, form).materials)
        names.push_back(tickList(matter)[index].name);
    return names;
}

TakeCase receiving(const Matter& matter, const AcceptForm& form, TakeCase take, const std::string& ownLevel)
{
    take.acceptNow = false;
    take.tellMissing = acceptedHere(matter, ownLevel) && !stillMissing(matter, form).materials.empty();
    return take;
}

TakeCase withGaps(const Matter& matter, const AcceptForm& form, TakeCase take, Day until)
{
    const std::vector<Material>& list = tickList(matter);
    take.gapUntil = until;
    for (const std::size_t index : stillMissing(matter, form).materials) {
        for (MaterialTick& tick : take.materials) {
            const auto at = static_cast<std::size_t>(tick.index);
            if (at == index)
                tick.state = "gap";
            else if (!list[index].choice.empty() && list[at].choice == list[index].choice)
                tick.state = "not-needed"; // the alternative that follows is enough
        }
    }
    return take;
}

std::vector<MaterialTick> allTicks(const Matter& matter, const AcceptForm& form)
{
    std::vector<MaterialTick> ticks;
    const std::vector<Material>& list = tickList(matter);
    for (std::size_t i = 0; i < list.size(); ++i) {
        MaterialTick tick;
        tick.index = static_cast<int>(i);
        if (const MaterialTick* typed = form.tick(tick.index))
            tick = *typed;
        else if (!list[i].required || !applies(list[i], form) || alternativeGiven(list, form, i))
            tick.state = "not-needed";
        else
            tick.state = "missing";
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

TakeCase takeCommand(const Matter& matter, const AcceptForm& form, std::optional<std::int64_t> draft,
                     bool duplicateConfirmed)
{
    TakeCase take;
    take.matter = matter.code;
    take.applicant = form.applicant;
    // A line for a member that was opened and never filled is not a member.
    if (take.applicant.parties.size() > 1) {
        std::erase_if(take.applicant.parties, [](const Party& p) {
            return p.name.empty() && p.idNumber.empty() && p.phone.empty() && p.relation.empty();
        });
        if (take.applicant.parties.empty())
            take.applicant.parties.emplace_back();
    }
    take.materials = allTicks(matter, form);
    take.conditions = answeredYes(form);
    take.branch = form.branch;
    take.platformNumber = form.platformNumber;
    if (matter.outsideCatalogue) {
        take.otherName = form.otherName;
        take.otherPromise = form.otherPromise;
    }
    take.advice = form.advice;
    take.acceptNow = true;
    take.leaveOpen = form.leaveOpen;
    take.duplicateConfirmed = duplicateConfirmed;
    take.major = form.major;
    take.green = form.green;
    take.draft = draft;
    return take;
}

GiveAdvice tellCommand(const Matter& matter, const AcceptForm& form)
{
    GiveAdvice advice;
    advice.kind = "telling-sheet";
    advice.matter = matter.code;
    advice.materials = allTicks(matter, form);
    advice.conditions = answeredYes(form);
    advice.subjectWords = matter.outsideCatalogue ? form.otherName : std::string();
    return advice;
}

QString promiseWords(const Promise& promise, const Words& words)
{
    if (!promise.hasDate() && !promise.words.empty())
        return QString::fromStdString(promise.words);
    return countText(code(promise.unit), promise.n, words.language());
}

PromiseLine promiseLine(const Matter& matter, const AcceptForm& form, const DuePreview* preview,
                        const Words& words)
{
    PromiseLine line;
    Promise promise = preview != nullptr ? preview->promise : matter.promise;
    if (matter.outsideCatalogue) {
        const std::optional<Promise> own = Promise::parse(form.otherPromise);
        if (!own) {
            line.text = AcceptText::tr("Give the promise of this matter first.");
            line.tone = Tone::Warn;
            return line;
        }
        promise = *own;
    }
    // With gaps the case is accepted today, and its days run.
    const bool complete = stillMissing(matter, form).none() || onlyGaps(matter, form);
    if (!complete) {
        line.text = promise.unit == Unit::Instant
                        ? AcceptText::tr("On the spot, once complete")
                        : AcceptText::tr("%1 from the day it is complete").arg(promiseWords(promise, words));
        line.tone = Tone::Wait;
    } else if (promise.unit == Unit::Instant) {
        line.text = form.leaveOpen ? AcceptText::tr("Done today") : AcceptText::tr("Done on the spot");
        line.tone = Tone::Good;
    } else if (preview != nullptr && preview->explanation.due.day) {
        line = datedLine(matter, form, *preview, words);
    } else {
        line.text = promiseWords(promise, words);
    }
    return line;
}

std::optional<Day> oldEnoughFrom(const Matter& matter, Day birth, Day today)
{
    if (matter.minAge <= 0 || ageOn(birth, today) >= matter.minAge)
        return std::nullopt;
    return birth.plusMonths(12 * matter.minAge);
}

QString countWords(const Material& material, const Words& words)
{
    QStringList parts;
    if (material.form != "unspecified")
        parts += words.say("material-form", material.form);
    if (material.originals > 0 && material.copies > 0)
        parts += AcceptText::tr("%1 + %2 copies").arg(material.originals).arg(material.copies);
    else if (material.originals > 0 || material.copies > 0)
        parts += AcceptText::tr("× %1").arg(std::max(material.originals, material.copies));
    if (material.perPerson)
        parts += material.of.empty() ? AcceptText::tr("each")
                                     : AcceptText::tr("each: %1").arg(QString::fromStdString(material.of));
    else if (!material.of.empty())
        parts += QString::fromStdString(material.of);
    return parts.join(QStringLiteral(" · "));
}

std::vector<std::string> applicantKinds(const Matter* matter)
{
    if (matter == nullptr)
        return {"person"};
    std::vector<std::string> kinds{matter->applicant.empty() ? std::string("person") : matter->applicant};
    for (const std::string& kind : matter->alsoApplicants) {
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    }
    return kinds;
}

AcceptForm nextPerson(const AcceptForm& done)
{
    AcceptForm next;
    next.matter = done.matter;
    next.matterName = done.matterName;
    next.matterVersion = done.matterVersion;
    next.answers = done.answers;
    next.otherName = done.otherName;
    next.otherPromise = done.otherPromise;
    next.applicant.type = done.applicant.type;
    next.applicant.village = done.applicant.village;
    next.leaveOpen = done.leaveOpen;
    return next;
}

} // namespace bm
