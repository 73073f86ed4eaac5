#include "ui/guides/guide_text.h"

#include "reports/words/dates.h"
#include "ui/accept/accept_rules.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace bm {

struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(bm::GuideText)
};

namespace {

class Section
{
public:
    explicit Section(const QString& title) { m_section.title = title; }
    Section& add(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_section.lines.push_back({label, text, text.contains(QStringLiteral("待核"))});
        return *this;
    }
    Section& more(const QString& text)
    {
        m_section.lines.push_back({{}, text, text.contains(QStringLiteral("待核"))});
        return *this;
    }
    // An element that must be public: its absence is shown.
    Section& must(const QString& label, const QString& text)
    {
        const bool there = !text.isEmpty();
        m_section.lines.push_back({label, there ? text : GuideText::tr("not in the source; to be added"),
                                   !there || text.contains(u"待核"_qs)});
        return *this;
    }
    [[nodiscard]] GuideSection take() { return std::move(m_section); }

private:
    GuideSection m_section;
};

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list += qs(text);
    return list.join(u'\n');
}

QString office(const Authority& authority, const Words& words)
{
    if (authority.level.empty() && authority.office.empty())
        return {};
    const QString level = authority.level.empty() ? QString() : words.say("level", authority.level);
    return authority.office.empty() ? level : qs(authority.office) + QStringLiteral(" (") + level + u')';
}

QString stepText(const ProcedureStep& step, int number, const Words& words)
{
    QStringList marks;
    if (!step.office.empty())
        marks += qs(step.office);
    if (step.limit)
        marks += promiseWords(*step.limit, words);
    if (step.posting)
        marks += GuideText::tr("posting");
    if (step.survey)
        marks += GuideText::tr("survey on site");
    if (!step.counted)
        marks += GuideText::tr("outside the promise");
    if (step.afterEnd)
        marks += GuideText::tr("after the end");
    const QString text = QStringLiteral("%1. %2").arg(number).arg(qs(step.name));
    return marks.isEmpty() ? text : text + QStringLiteral("  [") + marks.join(GuideText::tr(", ")) + u']';
}

QString materialsText(const std::vector<Material>& list, const Words& words)
{
    QStringList lines;
    for (const Material& material : list)
        lines += QStringLiteral("%1. ").arg(lines.size() + 1) + materialLine(material, words);
    return lines.join(u'\n');
}

GuideSection publicElements(const Matter& matter, const Words& words)
{
    Section section(GuideText::tr("What must be public"));
    section.must(GuideText::tr("Legal basis"), joined(matter.basis));
    QString conditions = qs(matter.conditions);
    for (const std::string& choice : matter.conditionChoices)
        conditions += (conditions.isEmpty() ? QString() : u"\n"_qs) + u"· "_qs + qs(choice);
    section.must(GuideText::tr("Conditions"), conditions);
    for (const Parameter& parameter : matter.parameters) {
        section.more(
            GuideText::tr("%1 %2 %3 (as of %4): check today's figure")
                .arg(qs(parameter.name), qs(parameter.value), qs(parameter.unit), qs(parameter.asOf)));
    }
    section.must(GuideText::tr("Papers"), materialsText(tickList(matter), words));
    QStringList steps;
    for (const ProcedureStep& step : matter.steps)
        steps += stepText(step, static_cast<int>(steps.size()) + 1, words);
    section.must(GuideText::tr("Procedure"), steps.join(u'\n'));
    section.must(GuideText::tr("Promise"), promiseWords(matter.promise, words));
    if (matter.statutory)
        section.add(GuideText::tr("Statutory limit"), promiseWords(*matter.statutory, words));
    section.add(GuideText::tr("Limit rests on"), qs(matter.statutorySource));
    const bool free = matter.fee.kind == "free";
    section.must(GuideText::tr("Fee"), free ? GuideText::tr("free of charge") : qs(matter.fee.text));
    section.add(GuideText::tr("Fee rests on"), qs(matter.fee.basis));
    return section.take();
}

GuideSection otherMaterials(const Matter& matter, const Words& words)
{
    Section section(matter.useModern ? GuideText::tr("The list of the handbook of 2009")
                                     : GuideText::tr("Today's list, not in use yet"));
    section.add(GuideText::tr("Papers"),
                materialsText(matter.useModern ? matter.materials : matter.modernMaterials, words));
    section.add(GuideText::tr("From"), qs(matter.useModern ? matter.source : matter.modernSource));
    if (matter.modernAsOf)
        section.add(GuideText::tr("Looked up on"), dateText(*matter.modernAsOf, words.language()));
    section.add(GuideText::tr("Today's name"), qs(matter.modernName));
    section.add(GuideText::tr("Remark"), qs(matter.modernRemark));
    return section.take();
}

QString kindsText(const Matter& matter, const Words& words)
{
    QStringList kinds;
    for (const std::string& kind : applicantKinds(&matter))
        kinds += words.say("applicant-type", kind);
    if (matter.minAge > 0)
        kinds += GuideText::tr("from %1 years").arg(matter.minAge);
    return kinds.join(GuideText::tr(", "));
}

GuideSection whoAndLaw(const Matter& matter, const Words& words)
{
    Section section(GuideText::tr("Who does what, under which law"));
    section.add(GuideText::tr("Applicant"), kindsText(matter, words));
    section.add(GuideText::tr("Takes in"), office(matter.takesIn, words));
    section.add(GuideText::tr("Accepts"), office(matter.accepts, words));
    section.add(GuideText::tr("Decides"), office(matter.decides, words));
    section.add(GuideText::tr("Result"), qs(matter.result));
    section.add(GuideText::tr("Way back"), qs(matter.returnLeg));
    const LawProfile& law = matter.law;
    section.add(GuideText::tr("Kind of work"), words.say("law", lawCode(law.law)));
    if (law.notifyDays > 0) {
        section.add(GuideText::tr("Tell what is missing"),
                    GuideText::tr("within %1 working days").arg(law.notifyDays) +
                        (law.silenceAccepts ? GuideText::tr("; silence counts as acceptance") : QString()));
    }
    if (law.deliverDays > 0)
        section.add(GuideText::tr("Deliver"),
                    GuideText::tr("within %1 working days of the decision").arg(law.deliverDays));
    if (law.extendMax > 0) {
        section.add(GuideText::tr("Extension"), GuideText::tr("once, by %1 working days at most; %2 approves")
                                                    .arg(law.extendMax)
                                                    .arg(qs(law.extendApprover)));
    }
    section.add(GuideText::tr("Words of a no"), qs(law.refusalWord));
    section.add(GuideText::tr("Remedies"), qs(law.remedies));
    section.add(GuideText::tr("Law rests on"), qs(law.source));
    return section.take();
}

GuideSection origin(const Matter& matter, const Words& words)
{
    Section section(GuideText::tr("Where this comes from"));
    section.add(GuideText::tr("Source"), qs(matter.source));
    section.add(GuideText::tr("Version"), versionText(matter, words));
    section.add(GuideText::tr("As the source words it"), qs(matter.promiseVerbatim));
    if (matter.handbook.number > 0) {
        section.add(GuideText::tr("Handbook"), GuideText::tr("number %1 of its window, lines %2 to %3")
                                                   .arg(matter.handbook.number)
                                                   .arg(matter.handbook.firstLine)
                                                   .arg(matter.handbook.lastLine));
    }
    section.add(GuideText::tr("To mind"), joined(matter.handbook.notes));
    section.add(GuideText::tr("Remark"), qs(matter.remark));
    section.add(GuideText::tr("Where to ask"), qs(matter.consult.place));
    section.add(GuideText::tr("Telephone"), qs(matter.consult.phone));
    section.add(GuideText::tr("Hours"), qs(matter.consult.hours));
    section.add(GuideText::tr("Complaints"), qs(matter.consult.complaintPhone));
    return section.take();
}

} // namespace

QString materialLine(const Material& material, const Words& words)
{
    QStringList parts{qs(material.name)};
    const QString count = countWords(material, words);
    if (!count.isEmpty())
        parts += count;
    if (!material.required)
        parts += GuideText::tr("if there is one");
    if (!material.choice.empty())
        parts += GuideText::tr("one of these is enough: %1").arg(qs(material.choice));
    if (!material.condition.empty())
        parts += GuideText::tr("only when: %1").arg(qs(material.condition));
    if (material.gapAllowed)
        parts += GuideText::tr("may follow later");
    for (const std::string* text : {&material.issuer, &material.standard, &material.sample, &material.note}) {
        if (!text->empty())
            parts += qs(*text);
    }
    return parts.join(QStringLiteral(" · "));
}

QString versionText(const Matter& matter, const Words& words)
{
    QString text = GuideText::tr("Version %1, from %2")
                       .arg(matter.version)
                       .arg(dateText(matter.effectiveFrom, words.language()));
    if (matter.effectiveTo)
        text += GuideText::tr(" to %1").arg(dateText(*matter.effectiveTo, words.language()));
    return text;
}

std::vector<GuideSection> guideSections(const Matter& matter, const Words& words)
{
    std::vector<GuideSection> sections{publicElements(matter, words)};
    if (!matter.modernMaterials.empty() || !matter.modernName.empty())
        sections.push_back(otherMaterials(matter, words));
    sections.push_back(whoAndLaw(matter, words));
    sections.push_back(origin(matter, words));
    return sections;
}

} // namespace bm
