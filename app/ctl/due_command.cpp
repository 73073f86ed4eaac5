// Due days and the calendar: pure sums. Without a station they rest on the notices the program carries, with
// one on its own calendar, local arrangements included.
#include "app/ctl/cli.h"
#include "app/ctl/day_option.h"
#include "app/ctl/explain_text.h"
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "core/calendar/due_batch.h"

#include <cstdio>

namespace bm::ctl {

namespace {

constexpr std::size_t batchLimit = 64U << 20U;

struct DueOptions
{
    std::string start, promise, asOf, batch;
    std::vector<std::string> pauses;
    int extend = 0;
};

struct CalendarOptions
{
    std::string from, to, asOf;
};

Result<Calendar> calendarOf(Context& context)
{
    if (!hasStation(context.settings())) {
        std::vector<Notice> notices;
        for (const std::string& document : shippedNotices()) {
            Result<Notice> notice = noticeFromJson(document);
            if (!notice)
                return notice.error();
            notices.push_back(*notice);
        }
        return Calendar::build(std::move(notices));
    }
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    Result<Calendar> calendar = wait((*desk)->calendar());
    if (!calendar)
        return calendar.error();
    return calendar->forOffice((*desk)->station().office);
}

Result<Calendar> calendarAsOf(Context& context, const std::string& asOf, const char* command)
{
    Result<Calendar> calendar = calendarOf(context);
    if (!calendar || asOf.empty())
        return calendar;
    const Result<Day> day = neededDay(asOf, "--as-of", command);
    if (!day)
        return day.error();
    return calendar->asKnownOn(*day);
}

Result<Term> termOf(const DueOptions& options)
{
    Term term;
    const Result<Day> start = neededDay(options.start, "--start", "due");
    if (!start)
        return start.error();
    term.start = *start;
    const Result<Promise> promise = readPromise(options.promise);
    if (!promise)
        return promise.error();
    term.promise = *promise;
    for (const std::string& text : options.pauses) {
        const Result<DayRange> pause = readDayRange(text);
        if (!pause)
            return pause.error();
        term.pauses.push_back(*pause);
    }
    if (options.extend < 0 || options.extend > 3650)
        return Error("usage-value", {{"what", "--extend"}, {"command", "bianminctl due"}});
    term.extend = options.extend;
    return term;
}

// "-" is the standard input.
Result<std::string> contentOf(const std::string& file)
{
    if (file != "-")
        return readFile(file, batchLimit);
    std::string text;
    char buffer[65536];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, stdin)) {
        text.append(buffer, n);
        if (text.size() > batchLimit)
            return Error("file-too-large", {{"file", "-"}, {"limit", std::to_string(batchLimit)}});
    }
    return text;
}

Result<Answer> batch(const Calendar& calendar, const DueOptions& options)
{
    const Result<std::string> text = contentOf(options.batch);
    if (!text)
        return text.error();
    const Result<std::string> answers = dueBatch(calendar, *text);
    if (!answers)
        return answers.error();
    return Answer{*answers, QString::fromStdString(json::pretty(*answers))};
}

Result<Answer> due(Context& context, const DueOptions& options)
{
    if (options.batch.empty() && (options.start.empty() || options.promise.empty()))
        return Error("usage-missing", {{"what", options.start.empty() ? "--start" : "--promise"},
                                       {"command", "bianminctl due"}});
    const Result<Calendar> calendar = calendarAsOf(context, options.asOf, "due");
    if (!calendar)
        return calendar.error();
    if (!options.batch.empty())
        return batch(*calendar, options);
    const Result<Term> term = termOf(options);
    if (!term)
        return term.error();
    const Result<std::string> document = dueJson(*calendar, *term);
    if (!document)
        return document.error();
    return Answer{*document, dueText(context, *term, explain(*calendar, *term))};
}

Result<Answer> calendar(Context& context, const CalendarOptions& options)
{
    const Result<Day> from = neededDay(options.from, "--from", "calendar");
    if (!from)
        return from.error();
    const Result<Day> to = neededDay(options.to, "--to", "calendar");
    if (!to)
        return to.error();
    const Result<Calendar> days = calendarAsOf(context, options.asOf, "calendar");
    if (!days)
        return days.error();
    const Result<std::string> document = calendarJson(*days, *from, *to);
    if (!document)
        return document.error();
    return Answer{*document, calendarText(context, *days, *from, *to)};
}

} // namespace

void addDue(Commands& commands)
{
    auto options = std::make_shared<DueOptions>();
    CLI::App& app =
        commands.command(commands.root(), "due", {"算到期日,并逐日说明", "Count a due day and explain it"},
                         [options](Context& context) { return due(context, *options); });
    commands.text(app, "--start", options->start,
                  {"受理日(当天不计),如 2026-09-18", "Day of acceptance (not counted)"});
    commands.text(app, "--promise", options->promise,
                  {"时限:30wd 工作日、15cd 天、2mo 月、instant 即办", "30wd, 15cd, 2mo or instant"});
    commands.list(app, "--pause", options->pauses,
                  {"暂停的日子 起..止,可以写几次", "Pause FROM..TO, may be repeated"});
    commands.number(app, "--extend", options->extend, {"延长几天", "Days of the extension"});
    commands.text(app, "--as-of", options->asOf,
                  {"按那一天已发布的放假通知算", "By the notices known on that day"});
    commands.text(app, "--batch", options->batch,
                  {"成批计算:JSON 文件,- 为标准输入", "A JSON file of many; - is standard input"});

    auto range = std::make_shared<CalendarOptions>();
    CLI::App& days = commands.command(commands.root(), "calendar",
                                      {"哪天上班,为什么", "Which days are working days, and why"},
                                      [range](Context& context) { return calendar(context, *range); });
    commands.text(days, "--from", range->from, {"从哪天", "First day"})->required();
    commands.text(days, "--to", range->to, {"到哪天", "Last day"})->required();
    commands.text(days, "--as-of", range->asOf,
                  {"按那一天已发布的放假通知", "By the notices known on that day"});
}

} // namespace bm::ctl
