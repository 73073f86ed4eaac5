#include "tests/desk/rights_ground.h"

namespace bm::test {

namespace {

constexpr const char* thePost = "综合窗口";
const Day today = Day::of(2026, 12, 14);

void login(Stations::One& at, const char* account)
{
    REQUIRE_OK(at.file->login(account, ""));
}

} // namespace

PaperFiller plainFiller()
{
    return [](const PaperFacts& f) -> Result<FilledPaper> {
        return FilledPaper{"{\"n\":\"" + f.number + "\"}", "t"};
    };
}

std::string RightsGround::next(const std::string& state)
{
    const auto place = static_cast<std::size_t>(m_used[state]++);
    const auto made = m_made.find(state);
    return made == m_made.end() || place >= made->second.size() ? std::string() : made->second[place];
}

std::string RightsGround::named(const std::string& what) const
{
    const auto it = m_named.find(what);
    return it == m_named.end() ? std::string() : it->second;
}

void RightsGround::run(const CaseCommand& command)
{
    REQUIRE_OK(m_one->file->run(command));
}

std::string RightsGround::take(const std::string& matter, bool accept, bool all)
{
    TakeCase command = takeOf(matter, "某" + std::to_string(++m_count));
    command.acceptNow = accept;
    command.allMaterials = all;
    command.leaveOpen = true;
    command.tellMissing = !all;
    command.applicant.relative = "no";
    auto taken = m_one->file->run(command);
    REQUIRE_OK(taken);
    return taken->number;
}

// Handed out at one window while the other takes the decision back.
std::string RightsGround::disputed()
{
    const std::string n = make("decided");
    Stations::give(*m_one, *m_other);
    run(UndoStep{n, "录错"});
    m_other->clock->set(Instant{m_one->clock->now().ms + 60'000});
    REQUIRE_OK(m_other->file->run(DeliverCase{n, "", "", "id-card", "collected", ""}));
    m_one->clock->set(Instant{m_other->clock->now().ms + 60'000});
    Stations::give(*m_other, *m_one);
    REQUIRE(m_one->file->caseView(n)->c.disputed);
    return n;
}

std::string RightsGround::make(const std::string& state)
{
    if (state == "elsewhere") {
        login(*m_other, "b");
        TakeCase command = takeOf("M14", "某" + std::to_string(++m_count));
        auto taken = m_other->file->run(command);
        REQUIRE_OK(taken);
        Stations::give(*m_other, *m_one);
        return taken->number;
    }
    if (state == "disputed")
        return disputed();
    if (state == "received")
        return take("M14", false);
    if (state == "supplement" || state == "lapsed")
        return take("M14", false, false);
    if (state == "instant")
        return take("M08", true);
    if (state == "gap") {
        TakeCase command = takeOf("M02", "某" + std::to_string(++m_count));
        command.applicant.relative = "no";
        command.materials = {{0, "gap"}};
        command.gapUntil = today + 5;
        auto taken = m_one->file->run(command);
        REQUIRE_OK(taken);
        return taken->number;
    }
    const std::string n = take("M14", true);
    if (state == "mine" || state == "mine-reported")
        run(AssignCase{n, "a"});
    if (state == "decided" || state == "rated" || state == "delivered")
        run(DecideCase{n, "granted", "证" + std::to_string(m_count), "", "", {}, ""});
    if (state == "delivered")
        run(DeliverCase{n, "", "", "id-card", "collected", ""});
    if (state == "rated")
        run(RateCase{n, 5, "typed", ""});
    if (state == "paused")
        run(PauseCase{n, "hearing", "要听证", "", 0});
    if (state == "forwarded" || state == "upper")
        run(ForwardCase{n, "县自然资源局", "", false});
    if (state == "joint")
        run(StartJoint{n, "", {"国土", "林业"}, 7});
    if (state == "agency")
        run(StartAgency{n, "personal", "", 0});
    if (state == "survey")
        run(SetSurvey{n, today + 2, {}, {"李四", "王五"}, ""});
    if (state == "posting")
        run(StartPosting{n, "公示", "公示栏", today, 7, true});
    if (state == "reported" || state == "agreed" || state == "mine-reported")
        run(ReportRefusal{n, "not-granted", "conditions-not-met", "不符合", "条例", true});
    if (state == "own-report") {
        login(*m_one, "a");
        run(ReportRefusal{n, "not-granted", "conditions-not-met", "不符合", "条例", true});
        login(*m_one, "b");
    }
    if (state == "agreed")
        run(GiveOpinion{n, true, "director", "phone", "", "1", false});
    if (state == "returnable") {
        run(ReportRefusal{n, "returned", "materials-incomplete", "不实", "条例", true});
        run(GiveOpinion{n, true, "director", "phone", "", "1", false});
    }
    if (state == "slip" || state == "handed") {
        auto issued = m_one->file->run(IssuePaper{n, "promise-slip", plainFiller(), "", ""});
        REQUIRE_OK(issued);
        m_named[state + ":" + n] = issued->paper;
        if (state == "handed")
            run(HandPaper{n, issued->paper});
    }
    return n;
}

void RightsGround::people()
{
    StationFile& file = *m_one->file;
    const auto give = [&](const char* from, const char* to) {
        login(*m_one, from);
        GiveHandover slip;
        slip.post = thePost;
        slip.from = from;
        slip.to = to;
        auto given = file.runPeople(slip);
        REQUIRE_OK(given);
        return given->number;
    };
    m_named["to sign"] = give("b", "a");
    m_named["to witness"] = give("b", "director");
    m_named["to return"] = give("b", "a");
    login(*m_one, "a");
    REQUIRE_OK(file.runPeople(SignHandover{m_named["to return"], "receiver"}));
    m_named["to take back"] = give("a", "b");
    login(*m_one, "b");
    REQUIRE_OK(file.runPeople(SignHandover{m_named["to take back"], "receiver"}));
    REQUIRE_OK(file.runPeople(ReturnHandover{m_named["to take back"], "已交回", false}));
    AddLeave leave;
    leave.kind = "meeting";
    leave.fact = true; // a plan would be asked whether a post stands empty
    leave.account = "a";
    leave.from = Instant::at(today + 12, 540);
    leave.to = Instant::at(today + 13, 0);
    auto own = file.runPeople(leave);
    REQUIRE_OK(own);
    m_named["own leave"] = own->number;
    leave.account = "b";
    leave.from = Instant::at(today + 10, 540);
    leave.to = Instant::at(today + 11, 0);
    auto other = file.runPeople(leave);
    REQUIRE_OK(other);
    m_named["other's leave"] = other->number;
}

void RightsGround::prepare()
{
    m_one = m_world.make("511324101", "W1", "township");
    m_other = m_world.make("511324101", "W2", "township");
    Stations::give(*m_one, *m_other);
    Stations::give(*m_other, *m_one);
    const auto wanted = m_used;
    for (const bool old : {true, false}) {
        for (Stations::One* at : {m_one.get(), m_other.get()})
            at->clock->set(Instant::at(old ? Day::of(2026, 11, 23) : today, 540));
        login(*m_other, "b");
        login(*m_one, "director");
        if (old) {
            // The guide of M02 allows a gap from now on, and b holds the post while this is made.
            Matter matter = *m_one->file->matterVersions("M02")->back();
            ++matter.version;
            matter.materials.front().gapAllowed = true;
            REQUIRE_OK(m_one->file->publishMatters({matter}));
            SetPost post;
            post.code = post.name = thePost;
            post.windows = {"*"};
            post.a = "a";
            post.backups = {"b"};
            REQUIRE_OK(m_one->file->runPeople(post));
        }
        login(*m_one, "b");
        for (const auto& [state, count] : wanted) {
            // Who did not come back in time was asked weeks ago.
            for (int i = 0; i < count && (state == "lapsed") == old; ++i)
                m_made[state].push_back(make(state));
        }
    }
    IssueList list;
    list.form = "transit-list";
    list.cases = {make("accepted")};
    list.to = "县自然资源局";
    list.filler = plainFiller();
    auto made = m_one->file->run(list);
    REQUIRE_OK(made);
    m_named["list"] = made->paper;
    people();
    m_one->file.reset();
}

std::unique_ptr<Stations::One> RightsGround::as(const std::string& role, const std::string& position)
{
    auto copy = std::make_unique<Stations::One>();
    copy->clock = std::make_shared<FixedClock>(Instant::at(today, 10 * 60));
    std::filesystem::copy_file(m_one->dir / "station.db", copy->dir / "station.db");
    copy->open();
    login(*copy, "director");
    StationFile& file = *copy->file;
    SetStaff staff;
    staff.account = "a";
    staff.name = "某甲";
    staff.role = role;
    REQUIRE_OK(file.runPeople(staff));
    const bool leaders = position == "leader's cover";
    SetPost post;
    post.code = post.name = thePost;
    post.windows = {"*"};
    post.a = position == "A" ? "a" : leaders ? "director" : "b";
    post.backups = {position == "A"                                     ? "b"
                    : position == "nobody" || position == "duty leader" ? "director"
                                                                        : "a"};
    REQUIRE_OK(file.runPeople(post));
    if (position == "B in cover" || leaders) {
        AddLeave leave;
        leave.account = post.a;
        leave.kind = "meeting";
        leave.from = Instant::at(today, 9 * 60);
        leave.to = Instant::at(today, 17 * 60);
        leave.fact = true;
        REQUIRE_OK(file.runPeople(leave));
    }
    if (position == "duty leader")
        REQUIRE_OK(file.runPeople(SetDuty{"leader", "a", "", today, today}));
    login(*copy, "a");
    return copy;
}

} // namespace bm::test
