#include "reports/roster_sheet.h"

#include "reports/page_rows.h"
#include "reports/people_words.h"
#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>

namespace bm {

namespace {

constexpr PageRows attendancePages[] = {{u"a4Page", 24, 28}, {u"a5Page", 18, 22}, {u"fullPage", 20, 24}};
constexpr PageRows dutyPages[] = {{u"a4Page", 22, 26}, {u"a5Page", 18, 22}, {u"fullPage", 18, 22}};

constexpr int dutyDays = 366; // a list looks no further ahead

using Lines = std::vector<const RosterLine*>;

// What one post shows on one day: stretches of one holder after another.
struct Stretch
{
    const RosterLine* first;
    Instant to;
};

std::vector<Stretch> stretchesOf(const Lines& lines)
{
    std::vector<Stretch> out;
    for (const RosterLine* line : lines) {
        if (!out.empty() && out.back().first->holding == line->holding)
            out.back().to = line->to;
        else
            out.push_back({line, line->to});
    }
    return out;
}

QString holderWords(const RosterLine& line, const std::map<std::string, std::string>& names)
{
    if (line.holding.account.empty())
        return u"空岗："_qs + Words().say("gap", line.holding.gap);
    const QString name = nameIn(names, line.holding.account);
    if (line.holding.actingFor.empty())
        return name;
    return name + u"\n顶"_qs + nameIn(names, line.holding.actingFor);
}

QString cellWords(const std::vector<Stretch>& stretches, const std::map<std::string, std::string>& names)
{
    if (stretches.empty())
        return u"休"_qs;
    if (stretches.size() == 1)
        return holderWords(*stretches.front().first, names);
    // Two that change over noon are morning and afternoon; others say their times.
    const bool halves =
        stretches.size() == 2 && stretches[0].to < stretches[1].first->from; // the office was shut between
    QStringList words;
    for (const Stretch& s : stretches) {
        const QString when =
            halves ? (words.isEmpty() ? u"上午 "_qs : u"下午 "_qs)
                   : timeWords(s.first->from.minuteOfDay()) + u'–' + timeWords(endOf(s.to).minute) + u'\n';
        words << when + holderWords(*s.first, names);
    }
    return words.join(u'\n');
}

QString cellStyle(const std::vector<Stretch>& stretches)
{
    if (stretches.empty())
        return u"shut"_qs;
    const auto any = [&stretches](auto test) {
        return std::any_of(stretches.begin(), stretches.end(),
                           [&test](const Stretch& s) { return test(s.first->holding); });
    };
    if (any([](const Holding& h) { return h.account.empty(); }))
        return u"empty"_qs;
    return any([](const Holding& h) { return !h.actingFor.empty(); }) ? u"cover"_qs : u"own"_qs;
}

FormRow headRow(Day monday, SheetPeriod period)
{
    FormRow row{{u"head"_qs, u"1"_qs}};
    for (int i = 0; i < 7; ++i) {
        const Day day = monday + i;
        const bool in = day >= period.from && day <= period.to;
        row[u"d%1"_qs.arg(i + 1)] = in ? shortDate(day) : QString();
        row[u"w%1"_qs.arg(i + 1)] = weekdayText(day);
    }
    return row;
}

// The leader on duty each day; nothing when nobody is set in this week.
std::optional<FormRow> leaderRow(const Roster& duties, Day monday, SheetPeriod period,
                                 const std::map<std::string, std::string>& names)
{
    FormRow row{{u"post"_qs, Words().say("duty", "leader")}};
    bool any = false;
    for (int i = 0; i < 7; ++i) {
        const Day day = monday + i;
        const bool in = day >= period.from && day <= period.to;
        const std::string account = in ? duties.onDuty("leader", day) : std::string();
        any = any || !account.empty();
        row[u"d%1"_qs.arg(i + 1)] = account.empty() ? QString() : nameIn(names, account);
        row[u"c%1"_qs.arg(i + 1)] = u"own"_qs;
    }
    return any ? std::optional(row) : std::nullopt;
}

using PostDays = std::map<std::string, std::map<Day, Lines>>;

void addWeek(std::vector<FormRow>& rows, Day monday, SheetPeriod period, const PostDays& posts,
             const std::map<std::string, QString>& postNames, const Roster& duties,
             const std::map<std::string, std::string>& names)
{
    rows.push_back(headRow(monday, period));
    for (const auto& [post, days] : posts) {
        FormRow row{{u"post"_qs, postNames.at(post)}};
        for (int i = 0; i < 7; ++i) {
            const Day day = monday + i;
            const auto found = days.find(day);
            const auto stretches = found == days.end() ? std::vector<Stretch>() : stretchesOf(found->second);
            const bool in = day >= period.from && day <= period.to;
            row[u"d%1"_qs.arg(i + 1)] = in ? cellWords(stretches, names) : QString();
            row[u"c%1"_qs.arg(i + 1)] = in ? cellStyle(stretches) : u"shut"_qs;
        }
        rows.push_back(std::move(row));
    }
    if (auto leader = leaderRow(duties, monday, period, names))
        rows.push_back(std::move(*leader));
    rows.back()[u"last"_qs] = u"1"_qs;
}

QString hoursWords(std::int64_t minutes)
{
    return minutes % 60 == 0 ? QString::number(minutes / 60)
                             : QString::number(static_cast<double>(minutes) / 60, 'f', 1);
}

QString emptyWords(const std::vector<RosterLine>& lines)
{
    std::int64_t open = 0;
    std::int64_t gap = 0;
    for (const RosterLine& line : lines) {
        const std::int64_t minutes = (line.to.ms - line.from.ms) / 60'000;
        open += minutes;
        gap += line.holding.account.empty() ? minutes : 0;
    }
    return u"开放岗位时间共 %1 小时，其中空岗 %2 小时。"_qs.arg(hoursWords(open), hoursWords(gap));
}

void add(PersonMonth& month, const AttendanceLine& line)
{
    month.open += line.open ? 1 : 0;
    month.present += line.in ? 1 : 0;
    month.late += line.lateMinutes > 0 ? 1 : 0;
    month.lateMinutes += line.lateMinutes;
    month.early += line.earlyMinutes > 0 ? 1 : 0;
    month.earlyMinutes += line.earlyMinutes;
    if (!line.leave.empty())
        ++month.leaves[line.leave];
    else if (line.open && !line.in)
        ++month.missed;
}

QString timesWords(int times, int minutes)
{
    return times == 0 ? u"0"_qs : u"%1 次 %2 分"_qs.arg(times).arg(minutes);
}

// Of two on one day the later counts: the days of each as they stand in force, in stretches, by day.
std::vector<Duty> inForce(const std::vector<Duty>& duties, Day today)
{
    Roster roster;
    roster.duties = duties;
    Day end = today - 1;
    std::vector<Duty> out;
    for (const Duty& duty : duties) {
        if (duty.kind == "visiting")
            out.push_back({duty.kind, duty.account, duty.office, std::max(duty.from, today), duty.to});
        else
            end = std::max(end, duty.to);
    }
    for (const char* kind : {"leader", "weekend"}) {
        for (Day day = today; day <= std::min(end, today + dutyDays); ++day) {
            const std::string account = roster.onDuty(kind, day);
            if (account.empty())
                continue;
            Duty* before = out.empty() ? nullptr : &out.back();
            if (before && before->kind == kind && before->account == account && before->to + 1 == day)
                before->to = day;
            else
                out.push_back({kind, account, {}, day, day});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Duty& a, const Duty& b) { return a.from < b.from; });
    return out;
}

} // namespace

FormValues rosterSheet(const PaperOffice& office, SheetPeriod period, const std::vector<RosterLine>& lines,
                       const PeopleView& people, Day today)
{
    FormValues form = officeSheet(office, today);
    form.set(u"period", dateText(period.from) + u"至"_qs + dateText(period.to));
    form.set(u"emptyWords", emptyWords(lines));
    PostDays posts;
    std::map<std::string, QString> postNames;
    for (const RosterLine& line : lines) {
        posts[line.post][line.from.day()].push_back(&line);
        postNames[line.post] = QString::fromStdString(line.name);
    }
    Roster duties;
    duties.duties = people.duties;
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    for (Day monday = period.from - (period.from.weekday() - 1); monday <= period.to; monday = monday + 7)
        addWeek(rows, monday, period, posts, postNames, duties, people.names);
    return form;
}

FormValues dutyList(const PaperOffice& office, const PeopleView& people, Day today)
{
    FormValues form = officeSheet(office, today);
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    for (const Duty& duty : inForce(people.duties, today)) {
        const auto person =
            std::find_if(people.staff.begin(), people.staff.end(), [&duty](const StaffView& s) {
                return !duty.account.empty() && s.account == duty.account;
            });
        const bool oneDay = duty.from == duty.to;
        const QString last = oneDay ? QString() : u"至"_qs + dateText(duty.to);
        const QString lastName = oneDay ? QString() : u"至"_qs + weekdayText(duty.to);
        rows.push_back({{u"days"_qs, dateText(duty.from) + last},
                        {u"weekdays"_qs, weekdayText(duty.from) + lastName},
                        {u"kind"_qs, Words().say("duty", duty.kind)},
                        {u"who"_qs, duty.account.empty() ? QString() : nameIn(people.names, duty.account)},
                        {u"place"_qs, QString::fromStdString(duty.office)},
                        {u"phone"_qs,
                         person == people.staff.end() ? QString() : QString::fromStdString(person->phone)}});
    }
    turnPages(rows, dutyPages);
    return form;
}

std::vector<PersonMonth> monthsOf(const std::vector<AttendanceLine>& lines, Day today)
{
    std::map<std::string, PersonMonth> people;
    for (const AttendanceLine& line : lines) {
        if (line.day > today)
            continue;
        PersonMonth& person = people[line.account];
        person.account = line.account;
        person.name = line.name.empty() ? line.account : line.name;
        add(person, line);
    }
    std::vector<PersonMonth> out;
    for (auto& [account, month] : people)
        out.push_back(std::move(month));
    return out;
}

FormValues attendanceSheet(const PaperOffice& office, SheetPeriod month,
                           const std::vector<AttendanceLine>& lines, Day today)
{
    FormValues form = officeSheet(office, today);
    form.set(u"period", dateText(month.from) + u"至"_qs + dateText(std::min(month.to, today)));
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    for (const PersonMonth& p : monthsOf(lines, today)) {
        QStringList leaves;
        for (const auto& [kind, days] : p.leaves)
            leaves << u"%1 %2 天"_qs.arg(Words().say("leave", kind)).arg(days);
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"name"_qs, QString::fromStdString(p.name)},
                        {u"open"_qs, QString::number(p.open)},
                        {u"present"_qs, QString::number(p.present)},
                        {u"late"_qs, timesWords(p.late, p.lateMinutes)},
                        {u"early"_qs, timesWords(p.early, p.earlyMinutes)},
                        {u"missed"_qs, QString::number(p.missed)},
                        {u"leaves"_qs, leaves.join(u'、')}});
    }
    turnPages(rows, attendancePages);
    return form;
}

} // namespace bm
