#include "ui/cases/timeline_text.h"

#include "core/base/json.h"
#include "reports/words/dates.h"
#include "ui/steps/step_form.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bm {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(bm::Timeline)
};

enum class Kind
{
    Words, // as it stands
    Day,
    Days,    // working days
    Promise, // "5wd"
    Code,    // of the vocabulary group named beside
    Yes,     // the label alone, when true
    No,      // the label alone, when false
    Money,   // cents
    List,
    Account,
};

struct Part
{
    const char* verb; // "": any
    const char* key;
    Kind kind;
    const char* label; // with %1 for the value; context "bm::Timeline"
    const char* group = "";
};

// The order here is the order on the line.
constexpr Part parts[] = {
    {"refusal-report", "kind", Kind::Code, QT_TRANSLATE_NOOP("bm::Timeline", "for: %1"), "result"},
    {"refusal-report", "reason", Kind::Code, "%1", "reason"},
    {"refuse", "reason", Kind::Code, "%1", "reason"},
    {"pause", "kind", Kind::Code, "%1", "pause"},
    {"fee", "kind", Kind::Code, "%1", "fee"},
    {"attach", "kind", Kind::Code, "%1", "attachment"},
    {"agency", "class", Kind::Code, "%1", "agency"},
    {"rate", "grade", Kind::Code, "%1", "grade"},
    {"contact", "about", Kind::Code, "%1", "about"},
    {"contact", "way", Kind::Code, "%1", "way"},
    {"opinion", "way", Kind::Code, "%1", "way"},
    {"rate", "channel", Kind::Code, "%1", "way"},
    {"", "result", Kind::Code, QT_TRANSLATE_NOOP("bm::Timeline", "result: %1"), "result"},
    {"settle", "state", Kind::Code, "%1", "state"},
    {"issue-paper", "form", Kind::Code, "%1", "paper"},
    {"opinion", "agree", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "agrees")},
    {"opinion", "agree", Kind::No, QT_TRANSLATE_NOOP("bm::Timeline", "does not agree")},
    {"opinion", "confirms", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "confirmed by the leader")},
    {"opinion", "approver", Kind::Account, QT_TRANSLATE_NOOP("bm::Timeline", "leader: %1")},
    {"extend", "approver", Kind::Account, QT_TRANSLATE_NOOP("bm::Timeline", "approved by %1")},
    {"assign", "to", Kind::Account, QT_TRANSLATE_NOOP("bm::Timeline", "to %1")},
    {"refusal-report", "needs_opinion", Kind::Yes,
     QT_TRANSLATE_NOOP("bm::Timeline", "a leader's opinion first")},
    {"supplement-request", "missing", Kind::List, QT_TRANSLATE_NOOP("bm::Timeline", "missing: %1")},
    {"supplement-request", "until", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "to come back by %1")},
    {"supplement-request", "late", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "told after the law's days")},
    {"supplement-received", "whole", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "complete")},
    {"supplement-received", "whole", Kind::No, QT_TRANSLATE_NOOP("bm::Timeline", "in part")},
    {"supplement-received", "on_spot", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "corrected on the spot")},
    {"accept", "gap_until", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "the rest promised by %1")},
    {"pause", "days", Kind::Days, QT_TRANSLATE_NOOP("bm::Timeline", "told: %1")},
    {"pause", "until", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "until %1")},
    {"pause", "last_days", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "in the last days of the promise")},
    {"extend", "days", Kind::Days, QT_TRANSLATE_NOOP("bm::Timeline", "by %1")},
    {"to-promise", "promise", Kind::Promise, "%1"},
    {"joint", "windows", Kind::List, "%1"},
    {"joint", "lead", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "lead: %1")},
    {"joint", "days", Kind::Days, "%1"},
    {"joint-done", "window", Kind::Words, "%1"},
    {"survey-set", "day", Kind::Day, "%1"},
    {"survey-set", "latest", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "at the latest %1")},
    {"posting", "step", Kind::Words, "%1"},
    {"posting", "from", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "from %1")},
    {"posting", "to", Kind::Day, QT_TRANSLATE_NOOP("bm::Timeline", "until %1")},
    {"posting", "counted", Kind::No, QT_TRANSLATE_NOOP("bm::Timeline", "not counted in the promise")},
    {"posting", "place", Kind::Words, "%1"},
    {"step-done", "step", Kind::Words, "%1"},
    {"forward", "to", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "to %1")},
    {"hand-on", "to", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "to %1")},
    {"forward", "list", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "transit list %1")},
    {"", "travel_cents", Kind::Money, QT_TRANSLATE_NOOP("bm::Timeline", "travel %1 yuan")},
    {"fee", "cents", Kind::Money, QT_TRANSLATE_NOOP("bm::Timeline", "%1 yuan")},
    {"fee", "receipt", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "receipt %1")},
    {"", "body", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "decided by %1")},
    {"", "body_number", Kind::Words, "%1"},
    {"mark", "major", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "important")},
    {"mark", "major", Kind::No, QT_TRANSLATE_NOOP("bm::Timeline", "not important")},
    {"mark", "green", Kind::Yes, QT_TRANSLATE_NOOP("bm::Timeline", "green channel")},
    {"mark", "green", Kind::No, QT_TRANSLATE_NOOP("bm::Timeline", "no green channel")},
    {"issue-paper", "number", Kind::Words, "%1"},
    {"hand-paper", "number", Kind::Words, "%1"},
    {"void-paper", "number", Kind::Words, "%1"},
    {"reprint-paper", "number", Kind::Words, "%1"},
};

// Free words: only of the newest step of its kind (PaperFacts::said knows no other).
constexpr Part spoken[] = {
    {"", "reason", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "reason: %1")},
    {"", "basis", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "basis: %1")},
    {"", "asked_by", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "asked for by %1")},
    {"", "missing", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "missing: %1")},
    {"", "names", Kind::Words, "%1"},
    {"survey-set", "place", Kind::Words, "%1"},
    {"", "finding", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "found: %1")},
    {"", "mandate", Kind::Words, "%1"},
    {"", "who", Kind::Words, "%1"},
    {"", "objection", Kind::Words, "%1"},
    {"", "answer", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "answer: %1")},
    {"", "proof", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "proof: %1")},
    {"", "words", Kind::Words, "“%1”"},
    {"", "refer_to", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "go to: %1")},
    {"contact", "to", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "told: %1")},
    {"deliver", "to", Kind::Words, QT_TRANSLATE_NOOP("bm::Timeline", "to %1")},
    {"attach", "name", Kind::Words, "%1"},
    {"", "note", Kind::Words, "%1"},
};

QString listText(json::Value list)
{
    QStringList all;
    for (const json::Value one : list.elements())
        all << qs(one.str());
    return all.join(QStringLiteral("、"));
}

// The value in words; empty: nothing to say.
QString valueText(const UiContext& context, const Part& part, json::Value value)
{
    const Language language = context.language();
    switch (part.kind) {
    case Kind::Yes:
        return value.isBool() && value.boolean() ? QStringLiteral("1") : QString();
    case Kind::No:
        return value.isBool() && !value.boolean() ? QStringLiteral("1") : QString();
    case Kind::Day: {
        const auto day = Day::parse(value.str());
        return day ? dateText(*day, language) : QString();
    }
    case Kind::Days:
        return value.integer() > 0 ? countText("working-days", static_cast<int>(value.integer()), language)
                                   : QString();
    case Kind::Promise: {
        const auto promise = Promise::parse(value.str());
        return promise ? countText(code(promise->unit), promise->n, language) : QString();
    }
    case Kind::Money:
        return value.integer() > 0 ? yuanText(value.integer()) : QString();
    case Kind::Code: {
        const std::string code = value.isInteger() ? std::to_string(value.integer()) : value.str();
        return Words::knows(part.group, code) ? context.say(part.group, code) : qs(code);
    }
    case Kind::List:
        return listText(value);
    case Kind::Words:
    case Kind::Account:
        break;
    }
    return qs(value.str());
}

bool fits(const Part& part, const TimelineEntry& entry)
{
    return part.verb[0] == '\0' || entry.verb == part.verb;
}

QString said(const Part& part, const QString& value)
{
    const QString label = QCoreApplication::translate("bm::Timeline", part.label);
    return label.contains(u"%1") ? label.arg(value) : label;
}

bool newestOfItsKind(const CaseView& shown, const TimelineEntry& entry)
{
    const auto& all = shown.c.timeline;
    const auto last = std::find_if(all.rbegin(), all.rend(), [&entry](const TimelineEntry& e) {
        return e.verb == entry.verb && e.code.empty();
    });
    return last != all.rend() && last->entry == entry.entry;
}

} // namespace

QStringList timelineText(const UiContext& context, const CaseView& shown, const TimelineEntry& entry)
{
    QStringList out;
    if (const auto facts = json::Document::parse(entry.facts); facts.ok()) {
        for (const Part& part : parts) {
            if (!fits(part, entry) || !facts->root().has(part.key))
                continue;
            const QString value = valueText(context, part, facts->root()[part.key]);
            if (!value.isEmpty())
                out << said(part, value);
        }
    }
    if (!newestOfItsKind(shown, entry))
        return out;
    for (const Part& part : spoken) {
        const auto found = shown.said.find(entry.verb + "." + part.key);
        if (!fits(part, entry) || found == shown.said.end() || found->second.empty())
            continue;
        // What stands in the facts is a code and has been said above.
        if (const auto facts = json::Document::parse(entry.facts); facts.ok() && facts->root().has(part.key))
            if (facts->root()[part.key].str() == found->second)
                continue;
        out << said(part, qs(found->second));
    }
    return out;
}

QString verdictText(const UiContext& context, const CaseView& shown, const TimelineEntry& entry)
{
    if (Words::knows("verdict", entry.code))
        return context.say("verdict", entry.code);
    return context.say("error", entry.code, {{"case", shown.c.number}});
}

} // namespace bm
