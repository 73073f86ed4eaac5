// Papers of a case in hand: pauses, extension, joint handling, agency, survey, posting, transit.
#include "reports/case_maps.h"
#include "reports/case_words.h"
#include "reports/money_words.h"
#include "reports/paper_base.h"
#include "reports/paper_filler.h"
#include "reports/promise_words.h"
#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>

namespace bm {

namespace {

QString clockWords(bool promise, bool statutory)
{
    const char* code = promise ? (statutory ? "clock-both" : "clock-promise")
                               : (statutory ? "clock-statutory" : "clock-none");
    return Words().say("paper-words", code);
}

QString approverOf(const PaperFacts& facts)
{
    const QString name = said(facts, "extend.approver_name");
    return name.isEmpty() ? said(facts, "extend.approver") : name;
}

// Both papers of an extension say the same: the day there was, how many more, why, the day there is.
FormValues extension(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    // Working days are added to working days, calendar days to all others.
    const bool working = facts.c.clock.promise.unit == Unit::WorkingDays;
    form.set(u"days", countText(code(working ? Unit::WorkingDays : Unit::CalendarDays), facts.c.extendedBy));
    form.set(u"reason", said(facts, "extend.reason"));
    form.set(u"dueBefore", saidDay(facts, "extend.due_before"));
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    form.set(u"approver", approverOf(facts));
    if (facts.matter)
        form.set(u"approverWords", fromUtf8(facts.matter->law.extendApprover));
    return form;
}

QString doneOrOpen(const std::optional<Instant>& done)
{
    return done ? dateText(done->day()) : QString();
}

FormRow stage(const char* code, const QString& date, const QString& who)
{
    return {{u"name"_qs, Words().say("agency-stage", code)}, {u"date"_qs, date}, {u"who"_qs, who}};
}

// The seven steps of a village's book of agency (DOMAIN 4); what nobody has written yet is left to the pen.
std::vector<FormRow> agencyStages(const PaperFacts& facts)
{
    const Case& c = facts.c;
    const auto day = [](const std::optional<Instant>& at) { return at ? dateText(at->day()) : QString(); };
    return {stage("mandate", saidDay(facts, "agency.at"), said(facts, "agency.actor")),
            stage("accepted", day(c.accepted), said(facts, "accept.actor")),
            stage("handled", day(c.decided), said(facts, "decide.actor")),
            stage("delivered", day(c.delivered), said(facts, "deliver.actor")),
            stage("filed", {}, {}),
            stage("reported", {}, {}),
            stage("visited", {}, {})};
}

QString actorWords(const ProcedureStep& step)
{
    if (!step.office.empty())
        return fromUtf8(step.office);
    return Words::knows("step-actor", step.actor) ? Words().say("step-actor", step.actor)
                                                  : fromUtf8(step.actor);
}

// What a posting may show is the matter's to say; never a number, an illness or an address (DOMAIN 3.5).
QString postedValue(const PaperFacts& facts, const std::string& field)
{
    if (field == "姓名")
        return fromUtf8(facts.applicant.displayName());
    if (field == "村组")
        return fromUtf8(facts.applicant.village);
    if (field == "救助类别" || field == "事项" || field == "类别")
        return fromUtf8(facts.c.matterName);
    if (field == "监督电话")
        return fromUtf8(facts.office.complaintPhone);
    if (field == "家庭人口" || field == "人数")
        return QString::number(facts.applicant.parties.size());
    return {}; // amount, period …: written in by hand
}

QString surveyors(const PaperFacts& facts)
{
    const QString done = said(facts, "survey-done.names");
    return facts.c.survey && facts.c.survey->done && !done.isEmpty() ? done : said(facts, "survey-set.names");
}

} // namespace

FormValues specialProcedureNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const auto told = std::find_if(facts.c.pauses.rbegin(), facts.c.pauses.rend(),
                                   [](const CasePause& p) { return p.kind != "forward"; });
    if (told == facts.c.pauses.rend())
        return form;
    form.set(u"kind", Words().say("pause", told->kind));
    form.set(u"from", dateText(told->from));
    setDay(form, facts, u"until", u"untilWords", told->until);
    const bool posting = told->kind == "posting" && !facts.c.timelineHas("pause");
    form.set(u"reason", posting ? Words().say("pause", told->kind) : said(facts, "pause.reason"));
    form.set(u"days", said(facts, "pause.days"));
    form.set(u"askedBy", said(facts, "pause.asked_by"));
    form.set(u"clockWords", clockWords(told->promise, told->statutory));
    if (told->statutory)
        form.set(u"basis", licenceBasis(facts, "licence-pause"));
    form.set(u"expected", saidDay(facts, "pause.due_expected"));
    return form;
}

FormValues extensionApproval(const PaperFacts& facts)
{
    FormValues form = extension(facts);
    const PaperCase paper = paperCase(facts);
    form.set(u"promise", promiseText(paper.promise));
    if (paper.statutoryDue)
        form.set(u"statutory", dateText(*paper.statutoryDue));
    form.set(u"reportedBy", said(facts, "extend.actor"));
    return form;
}

FormValues extensionNotice(const PaperFacts& facts)
{
    FormValues form = extension(facts);
    setDay(form, facts, u"dueDate", u"dueWords", facts.explanation.due.day);
    form.set(u"basis", licenceBasis(facts, "licence-extension"));
    return form;
}

FormValues jointNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (!facts.c.joint)
        return form;
    const CaseJoint& joint = *facts.c.joint;
    QStringList windows;
    std::vector<FormRow>& rows = form.lists[u"parts"_qs];
    const QString due = joint.due ? dateText(*joint.due) : QString();
    for (const JointPart& part : joint.parts) {
        const bool lead = part.window == joint.lead;
        windows += fromUtf8(part.window);
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"window"_qs, fromUtf8(part.window)},
                        {u"role"_qs, Words().say("paper-words", lead ? "joint-lead" : "joint-part")},
                        {u"due"_qs, due},
                        {u"done"_qs, doneOrOpen(part.done)}});
    }
    form.set(u"lead", fromUtf8(joint.lead));
    form.set(u"windows", windows.join(u"、"_qs));
    form.set(u"days", QString::number(joint.days));
    form.set(u"jointFrom", dateText(joint.from));
    form.set(u"jointDue", due);
    form.set(u"promise", promiseText(facts.c.clock.promise));
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    return form;
}

FormValues agencyMandate(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (!facts.c.agency)
        return form;
    form.set(u"class", Words().say("agency", facts.c.agency->kind));
    form.set(u"scope", said(facts, "agency.mandate"));
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    QStringList names;
    for (const PaperMaterial& material : paperCase(facts).materials)
        names += material.name;
    form.set(u"materialsLine", names.join(u"、"_qs));
    return form;
}

FormValues agencyRecord(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (!facts.c.agency)
        return form;
    const Case& c = facts.c;
    form.set(u"class", Words().say("agency", c.agency->kind));
    form.set(u"mandateDate", saidDay(facts, "agency.at"));
    if (c.agency->travelCents > 0)
        form.set(u"travel", amountText(c.agency->travelCents));
    form.lists[u"stages"_qs] = agencyStages(facts);
    if (c.agency->back) {
        const QString note = said(facts, "agency-back.note");
        form.set(u"back", note.isEmpty() ? Words().say("paper-words", "agency-back") : note);
        form.set(u"backDate", saidDay(facts, "agency-back.at"));
    }
    if (c.rating)
        form.set(u"grade", Words().say("grade", std::to_string(c.rating->grade)));
    std::vector<FormRow>& rows = form.lists[u"steps"_qs];
    const std::vector<ProcedureStep> none;
    for (const ProcedureStep& step : facts.matter ? facts.matter->steps : none) {
        if (!step.branch.empty() && step.branch != c.branch)
            continue;
        const bool done = std::find(c.stepsDone.begin(), c.stepsDone.end(), step.name) != c.stepsDone.end();
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"name"_qs, fromUtf8(step.name)},
                        {u"who"_qs, actorWords(step)},
                        {u"limit"_qs, step.limit ? promiseText(*step.limit) : QString()},
                        {u"done"_qs, done ? Words().say("paper-words", "step-done") : QString()}});
    }
    return form;
}

FormValues surveyRecord(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (!facts.c.survey)
        return form;
    const CaseSurvey& survey = *facts.c.survey;
    form.set(u"surveyors", surveyors(facts));
    if (survey.day)
        form.set(u"surveyDay", dateWithWeekday(*survey.day));
    if (survey.latest)
        form.set(u"latest", dateWithWeekday(*survey.latest));
    form.set(u"place", said(facts, "survey-set.place"));
    if (survey.done) {
        form.set(u"finding", said(facts, "survey-done.finding"));
        form.set(u"surveyedOn", dateText(survey.done->day()));
    }
    form.set(u"basis", licenceBasis(facts, "licence-survey"));
    return form;
}

FormValues postingSheet(const PaperFacts& facts)
{
    FormValues form;
    const PaperCase paper = paperCase(facts);
    setOffice(form, paper.office);
    form.set(u"number", paper.number);
    form.set(u"matter", paper.matter);
    form.set(u"officePhone", paper.phone.isEmpty() ? paper.office.phone : paper.phone);
    form.set(u"issuedDate", dateText(paper.issued));
    if (facts.c.postings.empty())
        return form;
    const CasePosting& posting = facts.c.postings.back();
    form.set(u"from", dateText(posting.from));
    form.set(u"toWords", dateWithWeekday(posting.to));
    form.set(u"days", QString::number(posting.to - posting.from + 1));
    form.set(u"place", fromUtf8(posting.place));
    form.set(u"step", fromUtf8(posting.step));
    std::vector<std::string> fields{"姓名", "村组"};
    if (facts.matter && !facts.matter->privacy.posted.empty())
        fields = facts.matter->privacy.posted;
    for (const std::string& field : fields)
        form.lists[u"fields"_qs].push_back(
            {{u"name"_qs, fromUtf8(field)}, {u"value"_qs, postedValue(facts, field)}});
    return form;
}

FormValues transitSheet(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (!facts.c.forward)
        return form;
    const CaseForward& forward = *facts.c.forward;
    setMaterials(form, paperCase(facts).materials);
    form.set(u"to", fromUtf8(forward.to));
    form.set(u"from", dateText(forward.at.day()));
    form.set(u"list", fromUtf8(forward.list));
    form.set(u"clockWords",
             Words().say("paper-words", forward.clockStops ? "transit-stops" : "transit-runs"));
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    if (forward.backs > 0)
        form.set(u"back", QString::number(forward.backs));
    return form;
}

} // namespace bm
