// trip make | list | show | return | sign, roll make | list | show | deliver: lists over many cases.
#include "app/ctl/batch.h"
#include "app/ctl/cli.h"
#include "app/ctl/day_option.h"
#include "app/ctl/paper_pdf.h"
#include "app/ctl/trip_output.h"
#include "core/base/one_of.h"

#include <algorithm>

namespace bm::ctl {

namespace {

constexpr const char* tripForm = "transit-list";
constexpr const char* rollForm = "hand-out-roll";

struct MakeOptions
{
    PrintSpec spec;
    IssueList list;
    std::string matter;
};

struct FarOptions // what is recorded of a list that is back
{
    std::string number, file, body, bodyNumber, bodyDay, result = "granted", note, by, day;
    std::vector<std::string> cases, except;
    bool all = false;
};

Error usage(const char* code, const char* what, const char* command)
{
    return Error(code, {{"what", what}, {"command", std::string("bianminctl ") + command}});
}

Result<Answer> make(Context& context, const MakeOptions& options)
{
    PrintSpec spec = options.spec;
    if (!spec.output.empty()) {
        if (const Status writable = checkOutput(spec.output); !writable)
            return writable.error();
    }
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    IssueList list = options.list;
    list.form = spec.form;
    if (list.cases.empty() && !options.matter.empty()) {
        const auto found = wait((*desk)->handOutCases(options.matter, list.to));
        if (!found)
            return found.error();
        for (const CaseLine& line : *found)
            list.cases.push_back(line.number);
    }
    const Result<std::string> own = wait((*desk)->templateFor(spec.form));
    if (!own)
        return own.error();
    spec.ownTemplate = *own;
    // A list that cannot be printed must not forward anything. What cannot be found is the desk's to tell.
    if (const auto facts = wait((*desk)->listFacts(list));
        facts && !facts->rows.empty() && !list.to.empty()) {
        if (const Status possible = rehearse(spec, *facts); !possible)
            return possible.error();
    }
    const Result<PaperFiller> filler = fillerOf(spec);
    if (!filler)
        return filler.error();
    list.filler = *filler;
    const Result<ManyDone> done = performMany(context, {list});
    if (!done || done->refused)
        return done ? Result<Answer>(*done->refused) : Result<Answer>(done.error());
    if (spec.output.empty())
        return madeAnswer(context, spec.form, done->report, {}, 0);
    const Result<int> pages = printValues(spec, done->report.values, nullptr);
    if (!pages)
        return Error("issued-not-printed", {{"number", done->report.paper}, {"file", spec.output}});
    return madeAnswer(context, spec.form, done->report, spec.output, *pages);
}

Result<Answer> list(Context& context, const std::string& form)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    TripListFilter filter;
    filter.form = form;
    filter.limit = 500;
    std::vector<TripListLine> lines;
    for (bool more = true; more;) {
        filter.offset = static_cast<int>(lines.size());
        const auto page = wait((*desk)->tripLists(filter));
        if (!page)
            return page.error();
        lines.insert(lines.end(), page->lines.begin(), page->lines.end());
        more = page->more && !page->lines.empty();
    }
    return listsAnswer(context, lines);
}

// The list of this form: the letter before the number keeps a trip and a roll of one end apart.
Result<TripListView> viewOf(Context& context, const std::string& number, const std::string& form)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    auto view = wait((*desk)->tripList(number));
    if (!view && view.error().code == "list-ambiguous")
        view = wait((*desk)->tripList((form == tripForm ? "流" : "签") + number));
    if (view && view->line.form != form)
        return Error("no-such-list", {{"number", view->line.number}});
    return view;
}

Result<Answer> show(Context& context, const std::string& number, const std::string& form)
{
    const auto view = viewOf(context, number, form);
    if (!view)
        return view.error();
    return listAnswer(context, *view);
}

// The open rows that were meant: all, those named, all but those excepted.
Result<std::vector<std::string>> chosen(Context& context, const TripListView& view, const FarOptions& options,
                                        const std::vector<std::string>& named)
{
    std::vector<std::string> open;
    for (const TripListRow& row : view.rows) {
        if (row.open)
            open.push_back(row.number);
    }
    if (open.empty())
        return Error("list-done", {{"number", view.line.number}});
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    std::vector<std::string> meant;
    for (const std::string& typed : named) {
        const auto c = wait((*desk)->caseView(typed));
        if (!c)
            return c.error();
        if (!oneOf(open, c->c.number))
            return Error("not-on-list", {{"case", c->c.number}, {"number", view.line.number}});
        meant.push_back(c->c.number);
    }
    if (options.except.empty())
        return options.all ? open : meant;
    std::erase_if(open, [&](const std::string& number) { return oneOf(meant, number); });
    return open;
}

// The steps of all the cases, or none of them.
Result<Answer> performAll(Context& context, const std::vector<CaseCommand>& steps)
{
    const Result<ManyDone> done = performMany(context, steps);
    if (!done)
        return done.error();
    return done->refused ? *done->refused : manyAnswer(context, done->report);
}

Result<Answer> cameBack(Context& context, const FarOptions& options)
{
    const auto day = dayOption(options.bodyDay, "--body-day", "trip return");
    if (!day)
        return day.error();
    std::vector<BatchRow> rows;
    if (!options.file.empty()) {
        const auto read = batchRows(options.file, {"--certificate", "--note", "--body-number"});
        if (!read)
            return read.error();
        rows = *read;
    }
    const int ways = (options.all ? 1 : 0) + (options.cases.empty() ? 0 : 1) + (rows.empty() ? 0 : 1);
    if (ways != 1)
        return usage(ways == 0 ? "usage-missing" : "usage-value", "--all", "trip return");
    const auto view = viewOf(context, options.number, tripForm);
    if (!view)
        return view.error();
    std::vector<std::string> named = options.cases;
    for (const BatchRow& row : rows)
        named.push_back(row.number);
    const auto cases = chosen(context, *view, options, named);
    if (!cases)
        return cases.error();
    std::vector<CaseCommand> steps;
    for (std::size_t i = 0; i < cases->size(); ++i) {
        const auto word = [&](const char* option, const std::string& otherwise) {
            if (rows.empty() || !rows[i].words.contains(option))
                return otherwise;
            return rows[i].words.at(option);
        };
        steps.push_back(RecordUpperResult{(*cases)[i], options.body.empty() ? view->line.to : options.body,
                                          word("--body-number", options.bodyNumber), *day, options.result,
                                          word("--certificate", {}), word("--note", options.note)});
    }
    return performAll(context, steps);
}

Result<Answer> handOut(Context& context, const FarOptions& options)
{
    const auto day = dayOption(options.day, "--day", "roll deliver");
    if (!day)
        return day.error();
    const int ways =
        (options.all ? 1 : 0) + (options.cases.empty() ? 0 : 1) + (options.except.empty() ? 0 : 1);
    if (ways != 1)
        return usage(ways == 0 ? "usage-missing" : "usage-value", "--all", "roll deliver");
    const auto view = viewOf(context, options.number, rollForm);
    if (!view)
        return view.error();
    const auto cases =
        chosen(context, *view, options, options.except.empty() ? options.cases : options.except);
    if (!cases)
        return cases.error();
    std::vector<CaseCommand> steps;
    for (const std::string& number : *cases)
        steps.push_back(DeliverCase{number, "", "", "roll", "collected", options.note, view->line.number});
    // With the first signatures the roll is back.
    if (!view->line.signedOn)
        steps.push_back(SignList{view->line.number, options.by, *day});
    return performAll(context, steps);
}

Result<Answer> sign(Context& context, const FarOptions& options)
{
    const auto day = dayOption(options.day, "--day", "trip sign");
    if (!day)
        return day.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const auto view = viewOf(context, options.number, tripForm);
    if (!view)
        return view.error();
    const auto outcome = wait((*desk)->run(SignList{view->line.number, options.by, *day}));
    if (!outcome)
        return outcome.error();
    return show(context, view->line.number, tripForm);
}

void addReading(Commands& commands, CLI::App& group, const char* form)
{
    commands.command(group, "list", {"列表,新的在前", "List them, newest first"},
                     [form](Context& context) { return list(context, form); });
    auto number = std::make_shared<std::string>();
    CLI::App& one =
        commands.command(group, "show", {"一张,每件现在在哪里", "One, and where each case is"},
                         [number, form](Context& context) { return show(context, *number, form); });
    commands.text(one, "NUMBER", *number, {"清单编号,或它的后段 W1-3", "Its number, or the end: W1-3"})
        ->required();
}

void addPaperOptions(Commands& commands, CLI::App& app, MakeOptions& o)
{
    commands.text(app, "--remark", o.list.remark, {"写在清单上的备注", "Remark on the list"});
    commands.text(app, "-o,--output", o.spec.output,
                  {"同时打印到 PDF 文件", "Also print it to this PDF file"});
    commands.text(app, "--paper", o.spec.paper,
                  {"纸张:a4 a5 continuous continuous-half", "a4 a5 continuous continuous-half"});
}

void addTrips(Commands& commands)
{
    CLI::App& trip = commands.group(commands.root(), "trip",
                                    {"流转清单:成批送上级", "Transit lists: many cases in one trip"});
    auto o = std::make_shared<MakeOptions>();
    o->spec.form = tripForm;
    CLI::App& app = commands.command(
        trip, "make", {"转报几件并开流转清单", "Forward cases and make their list"},
        [o](Context& context) { return make(context, *o); }, true);
    commands.rest(app, "CASE", o->list.cases, {"办件编号,可写几个", "Case numbers"})->required();
    commands.text(app, "--to", o->list.to, {"送给谁", "To whom"})->required();
    commands.flag(app, "--clock-stops", o->list.clockStops,
                  {"转报期间不计入承诺", "The promise does not run meanwhile"});
    addPaperOptions(commands, app, *o);
    addReading(commands, trip, tripForm);
    auto b = std::make_shared<FarOptions>();
    CLI::App& back = commands.command(trip, "return", {"上级的决定到了,成批登记", "The decisions came back"},
                                      [b](Context& context) { return cameBack(context, *b); });
    commands.text(back, "NUMBER", b->number, {"清单编号", "Number of the list"})->required();
    commands.rest(back, "CASE", b->cases, {"哪几件", "Which cases"});
    commands.flag(back, "--all", b->all, {"没有返回的全部", "All that are still away"});
    commands.text(back, "--batch", b->file,
                  {"CSV 表:办件编号、证照编号", "Table (CSV): number, certificate"});
    commands.text(back, "--body", b->body, {"作出决定的机关(默认清单的去处)", "The body that decided"});
    commands.text(back, "--body-number", b->bodyNumber, {"决定文号", "Number of its document"});
    commands.text(back, "--body-day", b->bodyDay, {"决定日期", "Day of its decision"});
    commands.text(back, "--result", b->result,
                  {"结果:granted not-granted returned", "granted, not-granted or returned"});
    commands.text(back, "--note", b->note, {"备注", "Note"});
    auto s = std::make_shared<FarOptions>();
    CLI::App& signs = commands.command(trip, "sign", {"对方已签收", "Signed at the other end"},
                                       [s](Context& context) { return sign(context, *s); });
    commands.text(signs, "NUMBER", s->number, {"清单编号", "Number of the list"})->required();
    commands.text(signs, "--by", s->by, {"谁签的", "Who signed"});
    commands.text(signs, "--day", s->day, {"哪天签的(默认今天)", "On which day (default: today)"});
}

void addRolls(Commands& commands)
{
    CLI::App& roll = commands.group(commands.root(), "roll",
                                    {"发证签领表:成批发放", "Hand-out rolls: many results at once"});
    auto o = std::make_shared<MakeOptions>();
    o->spec.form = rollForm;
    CLI::App& app = commands.command(
        roll, "make", {"给等待领取的件开签领表", "Make a roll of waiting results"},
        [o](Context& context) { return make(context, *o); }, true);
    commands.rest(app, "CASE", o->list.cases, {"办件编号,可写几个", "Case numbers"});
    commands.text(app, "--matter", o->matter,
                  {"或者:这个事项等待领取的全部", "Or: all waiting of this matter"});
    commands.text(
        app, "--village", o->list.to,
        {"村(社区);和 --matter 一起,只列地址里有它的", "Village; with --matter only addresses that have it"});
    addPaperOptions(commands, app, *o);
    addReading(commands, roll, rollForm);
    auto d = std::make_shared<FarOptions>();
    CLI::App& deliver =
        commands.command(roll, "deliver", {"签名交回,成批登记领取", "Record what was signed for"},
                         [d](Context& context) { return handOut(context, *d); });
    commands.text(deliver, "NUMBER", d->number, {"签领表编号", "Number of the roll"})->required();
    commands.rest(deliver, "CASE", d->cases, {"哪几件", "Which cases"});
    commands.flag(deliver, "--all", d->all, {"没有登记的全部", "All that are not recorded"});
    commands.list(deliver, "--except", d->except,
                  {"除了这一件(没有来领),可写几次", "All but this one, may be repeated"});
    commands.text(deliver, "--by", d->by, {"谁去发的", "Who handed them out"});
    commands.text(deliver, "--day", d->day, {"哪天交回的(默认今天)", "Day it came back (default: today)"});
    commands.text(deliver, "--note", d->note, {"备注", "Note"});
}

} // namespace

void addTrip(Commands& commands)
{
    addTrips(commands);
    addRolls(commands);
}

} // namespace bm::ctl
