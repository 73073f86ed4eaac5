// print FORM … : issues a paper (its number is taken in the same transaction) and writes it as a PDF.
#include "app/ctl/cli.h"
#include "app/ctl/materials_option.h"
#include "app/ctl/people_pdf.h"
#include "app/ctl/table.h"
#include "core/base/json.h"
#include "core/cases/paper_rules.h"

#include <algorithm>

namespace bm::ctl {

namespace {

using MatterPtr = std::shared_ptr<const Matter>;

struct PrintOptions
{
    PrintSpec spec;
    std::string target, reason, corrects, number;
    std::string matter, missing, subject, referTo, referAddress, referPhone, referHours;
    std::vector<std::string> yes;
    SheetOptions sheet; // of the lists about people
    bool list = false, reprint = false;
};

// All there are, or those a case may have as it stands.
Result<std::vector<std::string>> formsOf(Context& context, const std::string& number)
{
    const std::vector<std::string> known = paperForms();
    if (number.empty())
        return known;
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<CaseView> view = wait((*desk)->caseView(number));
    if (!view)
        return view.error();
    std::vector<std::string> open = view->forms;
    std::erase_if(open, [&](const std::string& form) {
        return std::find(known.begin(), known.end(), form) == known.end();
    });
    return open;
}

Result<Answer> list(Context& context, const std::string& number)
{
    const Result<std::vector<std::string>> forms = formsOf(context, number);
    if (!forms)
        return forms.error();
    json::Writer out;
    out.beginArray();
    std::vector<QStringList> rows;
    for (const std::string& name : *forms) {
        const QString words = context.words().say("paper", name);
        out.beginObject().field("form", name).field("name", words.toStdString()).endObject();
        rows.push_back({QString::fromStdString(name), words});
    }
    return Answer{out.endArray().take(), aligned(rows)};
}

Answer told(const Context& context, const PrintOptions& options, const std::string& number, int pages)
{
    const PrintSpec& spec = options.spec;
    json::Writer out;
    out.beginObject().field("file", spec.output).field("form", spec.form);
    if (number.empty())
        out.key("number").null();
    else
        out.field("number", number);
    out.field("pages", pages).field("preview", spec.preview).field("reprint", options.reprint).endObject();
    QString text = context.words().say("paper", spec.form);
    if (!number.empty())
        text += u' ' + QString::fromStdString(number);
    if (spec.preview)
        text += context.say(u"(预览)", u" (preview)");
    if (options.reprint)
        text += context.say(u"(补打)", u" (reprint)");
    text += context.say(u":%1(%2 页)\n", u": %1 (%2 pages)\n")
                .arg(QString::fromStdString(spec.output))
                .arg(pages);
    return {out.take(), text};
}

// The spec with the office's own template, and the marks.
Result<PrintSpec> specOf(Desk& desk, const PrintOptions& options)
{
    PrintSpec spec = options.spec;
    const Result<std::string> own = wait(desk.templateFor(spec.form));
    if (!own)
        return own.error();
    spec.ownTemplate = *own;
    spec.reprint = options.reprint && options.reason != "jam";
    spec.correction = !options.corrects.empty();
    return spec;
}

Result<Answer> toldIfPrinted(const Context& context, const PrintOptions& options, const Result<int>& pages,
                             const std::string& number = {})
{
    if (!pages)
        return pages.error();
    return told(context, options, number, *pages);
}

Result<Answer> paintNew(const Context& context, const PrintOptions& options, const PrintSpec& spec,
                        const Outcome& outcome, const Matter* matter)
{
    const std::string number = outcome.paper.empty() ? outcome.number : outcome.paper;
    if (const Result<int> pages = printValues(spec, outcome.values, matter); pages)
        return told(context, options, number, *pages);
    return Error("issued-not-printed", {{"number", number}, {"file", spec.output}});
}

bool mayHave(const Case& c, const std::string& form)
{
    const std::vector<std::string> open = openForms(c);
    return std::find(open.begin(), open.end(), form) != open.end();
}

Result<Answer> issue(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    const bool sheet = spec.form == "calendar"; // no paper of its own: it shows the case as it stands
    Result<PaperFacts> facts =
        wait(desk.paperFacts(options.target, sheet ? "promise-slip" : spec.form,
                             spec.preview || sheet ? PaperUse::ToLook : PaperUse::ToIssue));
    if (!facts)
        return facts.error();
    if (sheet)
        facts->number = facts->c.number;
    else if (!mayHave(facts->c, spec.form)) // nor a preview: a "no" is not shown before its report
        return Error("paper-not-yet", {{"case", facts->c.number}, {"form", spec.form}});
    if (spec.preview || sheet)
        return toldIfPrinted(context, options, printFacts(spec, *facts));
    if (const Status possible = rehearse(spec, *facts); !possible)
        return possible.error();
    const Result<PaperFiller> filler = fillerOf(spec);
    if (!filler)
        return filler.error();
    const IssuePaper command{facts->c.number, spec.form, *filler, options.corrects, options.reason};
    const Result<Outcome> outcome = wait(desk.run(command));
    if (!outcome)
        return outcome.error();
    return paintNew(context, options, spec, *outcome, facts->matter.get());
}

// The newest of its form, or the one that is named.
const CasePaper* issuedPaper(const Case& c, const PrintOptions& options)
{
    if (options.number.empty())
        return c.paper(options.spec.form);
    const auto it = std::find_if(c.papers.rbegin(), c.papers.rend(), [&](const CasePaper& p) {
        return p.number == options.number && p.form == options.spec.form;
    });
    return it == c.papers.rend() ? nullptr : &*it;
}

// The same paper again: recorded first, so that no copy is out that nobody knows of.
Result<Answer> again(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec,
                     const ReprintPaper& command, const Matter* matter)
{
    Result<IssuedPaper> issued = wait(desk.issuedPaper(command.paper, PaperUse::ToIssue));
    if (!issued)
        return issued.error();
    if (const Status possible = rehearseAgain(spec, *issued, matter); !possible)
        return possible.error();
    const Result<Outcome> outcome = wait(desk.run(command));
    if (!outcome)
        return outcome.error();
    issued = wait(desk.issuedPaper(command.paper, PaperUse::ToIssue)); // with its count
    if (!issued)
        return issued.error();
    return toldIfPrinted(context, options, printAgain(spec, *issued, matter, context.now().day()),
                         command.paper);
}

Result<Answer> reprint(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    const Result<PaperFacts> facts = wait(desk.paperFacts(options.target, spec.form, PaperUse::ToIssue));
    if (!facts)
        return facts.error();
    const CasePaper* paper = issuedPaper(facts->c, options);
    if (!paper)
        return Error("paper-not-issued", {{"case", facts->c.number}});
    const std::string reason = options.reason.empty() ? "extra" : options.reason;
    return again(context, desk, options, spec, {facts->c.number, paper->number, reason}, facts->matter.get());
}

// A telling sheet or referral slip by its number, or the end of it: the form says which of the two.
Result<Answer> adviceAgain(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    Result<AdviceView> view = wait(desk.adviceView(options.target));
    if (!view && view.error().code == "advice-ambiguous")
        view = wait(desk.adviceView(std::string(paperLetter(spec.form)) + options.target));
    if (!view)
        return view.error();
    const AdviceLine& line = view->line;
    if (line.kind != spec.form)
        return Error("no-such-advice", {{"number", options.target}});
    if (!options.reprint)
        return Error("paper-already-issued", {{"number", line.number}, {"form", spec.form}});
    MatterPtr matter;
    if (const auto versions = wait(desk.matterVersions(line.matter)); versions && !versions->empty())
        matter = versions->back();
    const std::string reason = options.reason.empty() ? "extra" : options.reason;
    return again(context, desk, options, spec, {{}, line.number, reason}, matter.get());
}

// A list over many cases by its number. Without --reprint it is the same sheet once more before anybody has
// signed it (a jam, or the first print of one that was made without -o); with it, a copy that is marked.
Result<Answer> listAgain(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    Result<TripListView> view = wait(desk.tripList(options.target));
    if (!view && view.error().code == "list-ambiguous")
        view = wait(desk.tripList(std::string(paperLetter(spec.form)) + options.target));
    if (!view)
        return view.error();
    if (view->line.form != spec.form)
        return Error("no-such-list", {{"number", options.target}});
    const std::string extra = options.reason.empty() ? "extra" : options.reason;
    return again(context, desk, options, spec, {{}, view->line.number, options.reprint ? extra : "jam"},
                 nullptr);
}

Result<MatterPtr> matterOf(Desk& desk, const std::string& code)
{
    const Result<std::vector<MatterPtr>> matters = wait(desk.matters());
    if (!matters)
        return matters.error();
    for (const MatterPtr& matter : *matters) {
        if (matter->code == code)
            return matter;
    }
    return Error("no-such-matter", {{"matter", code}});
}

Result<GiveAdvice> adviceOf(const PrintOptions& options, const Matter* matter)
{
    GiveAdvice advice;
    advice.kind = options.spec.form;
    advice.matter = options.matter;
    advice.referTo = options.referTo;
    advice.referAddress = options.referAddress;
    advice.referPhone = options.referPhone;
    advice.referHours = options.referHours;
    advice.subjectWords = options.subject;
    if (!matter)
        return advice;
    const Result<std::vector<std::string>> conditions = conditionsOf(options.yes, *matter);
    if (!conditions)
        return conditions.error();
    advice.conditions = *conditions;
    const Result<std::vector<MaterialTick>> ticks = missingTicks(options.missing, *matter, *conditions);
    if (!ticks)
        return ticks.error();
    advice.materials = *ticks;
    return advice;
}

// Telling sheet, referral slip: without a person, without a case.
Result<Answer> advise(Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    MatterPtr matter;
    if (!options.matter.empty()) {
        const Result<MatterPtr> found = matterOf(desk, options.matter);
        if (!found)
            return found.error();
        matter = *found;
    }
    Result<GiveAdvice> advice = adviceOf(options, matter.get());
    if (!advice)
        return advice.error();
    const Result<PaperFiller> filler = fillerOf(spec);
    if (!filler)
        return filler.error();
    advice->filler = *filler;
    const Result<PaperFacts> facts = wait(desk.adviceFacts(*advice));
    if (!facts)
        return facts.error();
    if (spec.preview)
        return toldIfPrinted(context, options, printFacts(spec, *facts));
    if (const Status possible = rehearse(spec, *facts); !possible)
        return possible.error();
    const Result<Outcome> outcome = wait(desk.run(*advice));
    if (!outcome)
        return outcome.error();
    return paintNew(context, options, spec, *outcome, matter.get());
}

// What a matter needs, for taking home: no number, no person.
Result<Answer> guide(const Context& context, Desk& desk, const PrintOptions& options, const PrintSpec& spec)
{
    const Result<MatterPtr> matter = matterOf(desk, options.target);
    if (!matter)
        return matter.error();
    const Result<OfficeProfile> profile = wait(desk.officeProfile());
    if (!profile)
        return profile.error();
    return toldIfPrinted(context, options, printGuide(spec, **matter, *profile));
}

// A list about people as it stands now: no number, nothing recorded.
Result<Answer> peopleSheet(const Context& context, Desk& desk, const PrintOptions& options,
                           const PrintSpec& spec)
{
    SheetOptions sheet = options.sheet;
    sheet.target = options.target;
    sheet.to = options.referTo; // the same word: where to, until when
    return toldIfPrinted(context, options, printPeopleSheet(context, desk, spec, sheet));
}

std::string missingWord(const PrintOptions& options, bool advice)
{
    if (options.spec.form.empty())
        return "FORM";
    if (options.spec.output.empty())
        return "-o";
    if (isPeopleSheet(options.spec.form))
        return options.spec.form == "handover" && options.target.empty() ? "TARGET" : "";
    return options.target.empty() && (!advice || options.reprint) ? "TARGET" : "";
}

Result<Answer> print(Context& context, const PrintOptions& options)
{
    if (options.list)
        return list(context, options.spec.form); // what stands first may be a case here
    const std::string& form = options.spec.form;
    const bool advice = form == "telling-sheet" || form == "referral-slip";
    if (const std::string what = missingWord(options, advice); !what.empty())
        return Error("usage-missing", {{"what", what}, {"command", "bianminctl print"}});
    const std::vector<std::string> known = paperForms();
    if (std::find(known.begin(), known.end(), form) == known.end())
        return Error("form-unknown", {{"form", form}});
    if (const Status writable = checkOutput(options.spec.output); !writable)
        return writable.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<PrintSpec> spec = specOf(**desk, options);
    if (!spec)
        return spec.error();
    if (isPeopleSheet(form))
        return peopleSheet(context, **desk, options, *spec);
    if (form == "guide-sheet")
        return guide(context, **desk, options, *spec);
    if (advice)
        return options.target.empty() ? advise(context, **desk, options, *spec)
                                      : adviceAgain(context, **desk, options, *spec);
    if (form == "transit-list" || form == "hand-out-roll")
        return listAgain(context, **desk, options, *spec);
    return options.reprint ? reprint(context, **desk, options, *spec)
                           : issue(context, **desk, options, *spec);
}

} // namespace

void addPrint(Commands& commands)
{
    auto o = std::make_shared<PrintOptions>();
    CLI::App& app = commands.command(
        commands.root(), "print", {"打印文书到 PDF", "Print papers to PDF"},
        [o](Context& context) { return print(context, *o); }, true);
    commands.text(app, "FORM", o->spec.form, {"文书种类,见 --list", "Kind of paper, see --list"});
    commands.text(app, "TARGET", o->target,
                  {"办件编号;办事指南写事项编码;交接单、补打的告知单和引导单、清单,写它的编号",
                   "Case number; for a guide sheet the matter; of a handover, advice or a list its number"});
    commands.flag(app, "--list", o->list,
                  {"列出能打印的文书;写上办件编号,只列它能出具的",
                   "List the papers there are; with a case, those it may have"});
    commands.text(app, "-o,--output", o->spec.output, {"PDF 文件", "PDF file"});
    commands.text(app, "--paper", o->spec.paper,
                  {"纸张:a4 a5 continuous continuous-half continuous-third",
                   "a4 a5 continuous continuous-half continuous-third"});
    commands.flag(app, "--preview", o->spec.preview, {"预览,不编号", "Preview, takes no number"});
    commands.flag(app, "--reprint", o->reprint, {"补打已出具的文书", "Print an issued paper again"});
    commands.text(app, "--number", o->number, {"补打哪一份(默认最新)", "Which one again (or newest)"});
    commands.text(app, "--reason", o->reason,
                  {"补打原因 jam lost extra;更正的理由", "jam, lost, extra; or why it is corrected"});
    commands.list(app, "--copy", o->spec.copies,
                  {"只打第几联,可写几次", "Only this counterpart, may be repeated"});
    commands.text(app, "--corrects", o->corrects,
                  {"更正哪一份(沿用原编号)", "The paper this one corrects (same number)"});
    commands.text(app, "--from", o->sheet.from, {"起始日(排班表)", "First day (roster-sheet)"});
    commands.text(app, "--month", o->sheet.month,
                  {"哪个月,如 2026-11(考勤汇总表)", "Which month, as 2026-11 (attendance)"});
    commands.text(app, "--matter", o->matter,
                  {"事项编码(告知单、引导单)", "Matter (telling sheet, referral slip)"});
    commands.text(app, "--missing", o->missing,
                  {"缺的材料序号 1,3(告知单)", "Numbers of what is missing (telling sheet)"});
    commands.list(app, "--yes", o->yes, {"回答“是”的条件", "Conditions answered yes"});
    commands.text(app, "--subject", o->subject, {"来问什么", "What was asked, when no matter fits"});
    commands.text(
        app, "--to", o->referTo,
        {"请到哪里办(引导单);截止日(排班表)", "Where to go (referral slip); last day (roster-sheet)"});
    commands.text(app, "--to-address", o->referAddress, {"那里的地址", "Its address"});
    commands.text(app, "--to-phone", o->referPhone, {"那里的电话", "Its telephone"});
    commands.text(app, "--to-hours", o->referHours, {"那里的办公时间", "Its hours"});
}

} // namespace bm::ctl
