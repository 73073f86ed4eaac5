#include "tests/reports/people_samples.h"

namespace bm {

namespace {

const Day monday = Day::of(2026, 11, 23);
constexpr int morning = 9 * 60;
constexpr int noon = 12 * 60;
constexpr int afternoon = 13 * 60 + 30;
constexpr int evening = 17 * 60;

StaffView person(const char* account, const char* role, const char* badge)
{
    StaffView s;
    s.account = account;
    s.role = role;
    s.badge = badge;
    s.phone = std::string("1380000000") + account;
    return s;
}

PostNow post(const char* code, const char* name, std::vector<std::string> windows, const char* a,
             std::vector<std::string> backups)
{
    PostNow p;
    p.post.code = code;
    p.version.name = name;
    p.version.windows = std::move(windows);
    p.version.a = a;
    p.version.backups = std::move(backups);
    return p;
}

void addDay(std::vector<RosterLine>& lines, const char* post, const char* name, Day day, const Holding& am,
            const Holding& pm)
{
    lines.push_back({post, name, Instant::at(day, morning), Instant::at(day, noon), am, {}});
    lines.push_back({post, name, Instant::at(day, afternoon), Instant::at(day, evening), pm, {}});
}

} // namespace

PeopleView samplePeople()
{
    PeopleView v;
    v.names = {{"1", "周大山"}, {"2", "张晓梅"}, {"3", "李国强"}, {"4", "欧阳阿依努尔"}, {"5", "钱小川"}};
    v.staff = {person("2", "clerk", "XZ-02"), person("3", "clerk", "XZ-03"), person("4", "clerk", "XZ-04"),
               person("5", "supervisor", "XZ-05"), person("1", "director", "XZ-01")};
    v.staff[2].languages = {"普通话", "四川话", "维吾尔语"};
    v.posts = {post("general", "综合窗口", {"*"}, "2", {"3", "4"}),
               post("civil", "民政窗口", {"民政窗口"}, "3", {"2"}),
               post("village", "李家坝村便民服务室", {"代办点"}, "4", {})};
    v.posts[2].version.alone = true;
    LeaveView leave;
    leave.leave.id = "8d0c4f21aa";
    leave.leave.account = "2";
    leave.leave.kind = "to-village";
    leave.reason = "到李家坝村核对低保名单";
    v.leaves = {leave};
    v.duties = {{"leader", "1", {}, monday, monday + 6},
                {"leader", "3", {}, monday + 2, monday + 2},
                {"weekend", "4", {}, monday + 5, monday + 6},
                {"visiting", {}, "县自然资源局", monday + 3, monday + 3}};
    return v;
}

HandoverView sampleHandover(int cases)
{
    HandoverView v;
    Handover& h = v.handover;
    h.id = "c01dcafe55667788";
    h.post = "general";
    h.from = "2";
    h.to = "3";
    h.leave = "8d0c4f21aa";
    h.begins = Instant::at(monday + 2, morning);
    h.ends = Instant::at(monday + 2, evening);
    h.given = Instant::at(monday + 1, 16 * 60 + 40);
    h.givenBy = "2";
    h.signedAt = Instant::at(monday + 1, 16 * 60 + 55);
    for (int i = 1; i <= cases; ++i) {
        HandoverCase c;
        c.number = "511324101-2026-W1-" + std::to_string(10000 + i);
        c.matter = i % 2 == 0 ? "农村居民住宅用地审批" : "城镇独生子女父母一次性奖励金";
        c.state = i % 2 == 0 ? "accepted" : "supplement";
        if (i % 2 == 0)
            c.due = monday + 10 + i;
        c.moved = i == 2;
        h.cases.push_back(std::move(c));
    }
    v.words = {{"materials", "低保台账 2 本、收件箱钥匙 1 把"},
               {"seals", "业务专用章 1 枚"},
               {"notes", "陈姓老人周三来领证，请先打电话"}};
    v.names = samplePeople().names;
    v.postName = "综合窗口";
    return v;
}

std::vector<RosterLine> sampleRoster()
{
    const Holding own{"2", "A", {}, {}};
    const Holding cover{"3", "B", "2", {}};
    const Holding gap{{}, {}, {}, "all-away"};
    const Holding civil{"3", "A", {}, {}};
    std::vector<RosterLine> lines;
    for (int i = 0; i < 12; ++i) {
        const Day day = monday + i;
        if (day.isWeekend())
            continue;
        addDay(lines, "general", "综合窗口", day, i == 2 ? cover : own, i == 2 ? cover : i == 3 ? gap : own);
        addDay(lines, "civil", "民政窗口", day, civil, civil);
    }
    return lines;
}

std::vector<AttendanceLine> sampleAttendance()
{
    std::vector<AttendanceLine> lines;
    for (int i = 0; i < 10; ++i) {
        for (const auto& [account, name] : samplePeople().names) {
            AttendanceLine line;
            line.account = account;
            line.name = name;
            line.day = monday + i;
            line.open = !line.day.isWeekend();
            if (!line.open)
                continue;
            if (account == "2" && i < 2)
                line.leave = "to-village";
            else if (account != "3" || i != 1)
                line.in = Instant::at(line.day, morning + (account == "4" ? 12 : 0));
            line.lateMinutes = account == "4" ? 12 : 0;
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace bm
