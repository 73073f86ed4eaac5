// What users of other systems complained of (public threads and reports, named by system), each kept from
// happening here. What concerns cover and exchange is tested with these.
#include "tests/cases/bench_case.h"

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

CaseBench accepted(const std::string& matter, Day day)
{
    CaseBench b(matter, day);
    TakeCase take = CaseBench::takeAll(matter);
    take.leaveOpen = true;
    REQUIRE(b.take(take) == "");
    return b;
}

// Days by hand, as the tests of the calendar do it.
Day walked(const CaseBench& b, Day start, int n, const std::vector<DayRange>& paused)
{
    Day day = start;
    while (n > 0) {
        ++day;
        const bool out = std::any_of(paused.begin(), paused.end(),
                                     [&](const DayRange& r) { return day > r.from && day <= r.to; });
        if (b.world.calendar.isWorking(day) && !out)
            --n;
    }
    return day;
}

} // namespace

TEST_CASE(
    "OpenCPS 354, 1252, Zammad 390, osTicket 6739: a promise over the year's end and a week without Monday")
{
    // 2026-10-01 to 10-07 are holidays: a week that begins on a Thursday.
    for (const Day start : {Day::of(2026, 9, 30), Day::of(2026, 10, 8), Day::of(2026, 12, 24)}) {
        CaseBench b = accepted("M14", start);
        CHECK(b.now().due.day == walked(b, start, b.now().clock.promise.n, {}));
    }
}

TEST_CASE("OpenCPS 1254, GLPI 10594, Open Zaak 747: pauses are intervals, all kept, counted in working days")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    const int n = b.now().clock.promise.n;
    b.on(Day::of(2026, 9, 8));
    REQUIRE(b.step(PauseCase{{}, "appraisal", "鉴定", "", 5}) == "");
    CHECK(b.now().due.expected);
    b.on(Day::of(2026, 9, 15));
    REQUIRE(b.step(ResumeCase{}) == "");
    // Over the holiday of October.
    b.on(Day::of(2026, 9, 29));
    REQUIRE(b.step(PauseCase{{}, "hearing", "听证", "", 3}) == "");
    b.on(Day::of(2026, 10, 9));
    REQUIRE(b.step(ResumeCase{}) == "");
    const Case c = b.now();
    REQUIRE(c.pauses.size() == 2);
    CHECK(c.due.day == walked(b, Day::of(2026, 9, 1), n,
                              {{Day::of(2026, 9, 8), Day::of(2026, 9, 15)},
                               {Day::of(2026, 9, 29), Day::of(2026, 10, 9)}}));
    CHECK_FALSE(c.due.expected);
}

TEST_CASE("OpenCPS 1254: a pause begun on the last day is taken, and marked for the inspector")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    const Day due = *b.now().due.day;
    b.on(due);
    REQUIRE(b.step(PauseCase{{}, "appraisal", "鉴定", "", 0}) == "");
    CHECK(b.now().pauses.front().lastDays);
    b.on(due + 7);
    REQUIRE(b.step(ResumeCase{}) == "");
    CHECK(*b.now().due.day >= due);
}

TEST_CASE("Zammad 4353, 5177, GLPI 15605: a changed guide never changes a case that is in hand")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    const auto due = b.now().due.day;
    auto other = std::make_shared<Matter>(*b.facts.matter);
    other->promise = *Promise::parse("3wd");
    other->law.extendMax = 0;
    other->version = 2;
    b.facts.matter = other;
    CHECK(b.now().due.day == due);
    CHECK(b.now().clock.extendMax == 10);
    CHECK(b.step(ExtendCase{{}, 10, "复杂", "director"}) == "");
}

TEST_CASE("osTicket 6213: an open case goes to another clerk by choice, and the record says so")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    CHECK(b.step(AssignCase{{}, "nobody"}) == "no-such-account");
    REQUIRE(b.step(AssignCase{{}, "b"}) == "");
    CHECK(b.now().handler == "b");
    CHECK(b.now().timeline.back().verb == "assign");
}

TEST_CASE("Kraft 180, motcua 18: a preview and a refused paper use no number; a correction keeps it")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    CHECK(b.issue("refusal-decision") == "paper-not-yet");
    CHECK(b.serials.count("511324101/W1/refusal-decision/2026") == 0);
    REQUIRE(b.issue("promise-slip") == "");
    CHECK(b.issue("promise-slip") == "paper-already-issued");
    CHECK(b.serials["511324101/W1/promise-slip/2026"] == 1);
    const Case c = b.now();
    IssuePaper correction;
    correction.number = c.number;
    correction.form = "promise-slip";
    correction.corrects = c.papers.front().number;
    auto paper = newPaper(b.facts, c, correction);
    REQUIRE(paper.ok());
    CHECK(paper->number == c.papers.front().number);
    CHECK(b.serials["511324101/W1/promise-slip/2026"] == 1);
}

TEST_CASE("Kraft 2.0, GnuCash: what was handed over is never taken back, only corrected")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    REQUIRE(b.issue("promise-slip") == "");
    REQUIRE(b.step(HandPaper{{}, b.now().papers.front().number}) == "");
    CHECK(b.step(UndoStep{{}, "点错"}) == "paper-handed-over");
    CHECK(b.step(VoidPaper{{}, b.now().papers.front().number, "错"}) == "leader-needed");
}

TEST_CASE("a step taken back takes along the paper that rests on it and is in nobody's hand")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    const auto before = b.now().due.day;
    REQUIRE(b.step(ExtendCase{{}, 5, "复杂", "director"}) == "");
    REQUIRE(b.issue("extension-notice") == "");
    CHECK(b.now().printedDue == b.now().due.day);
    REQUIRE(b.step(UndoStep{{}, "点错"}) == "");
    CHECK(b.now().papers.front().state == "void");
    CHECK(b.now().due.day == before);
}

TEST_CASE("OpenCRVS 4354: ready, told, and handed over to whom and how checked")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    REQUIRE(b.step(DecideCase{}) == "");
    REQUIRE(b.step(RecordContact{{}, "ready", "phone", "张三", "13800000000", ""}) == "");
    CHECK(b.now().readyTold);
    DeliverCase out;
    out.to = "张四";
    out.relation = "儿子";
    out.checked = "id-card";
    REQUIRE(b.step(out) == "");
    CHECK(b.now().state == "delivered");
    // The name of who came is personal; how it was checked is a fact.
    const std::string facts = b.now().timeline.back().facts;
    CHECK(facts.find("张四") == std::string::npos);
    CHECK(facts.find("id-card") != std::string::npos);
}

TEST_CASE("OpenCPS 1434: a joint case is one case with parts, each with its own end")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    CHECK(b.step(StartJoint{{}, "", {"国土"}, 7}) == "joint-windows");
    REQUIRE(b.step(StartJoint{{}, "", {"国土", "林业"}, 7}) == "");
    CHECK(b.step(DecideCase{}) == "joint-open");
    REQUIRE(b.step(FinishJoint{{}, "国土", ""}) == "");
    CHECK(b.step(FinishJoint{{}, "国土", ""}) == "no-such-part");
    CHECK(waitingFor(b.now()).joint);
    REQUIRE(b.step(FinishJoint{{}, "林业", ""}) == "");
    CHECK_FALSE(waitingFor(b.now()).joint);
    CHECK(b.step(DecideCase{}) == "");
}

TEST_CASE("OpenCPS 29: who does not come back is asked for, then closed; never silently")
{
    CaseBench b("M14", Day::of(2026, 9, 1));
    TakeCase take = CaseBench::takeAll("M14");
    take.acceptNow = false;
    take.allMaterials = false;
    take.tellMissing = true;
    REQUIRE(b.take(take) == "");
    const Case c = b.now();
    REQUIRE(c.state == "supplement");
    REQUIRE_FALSE(c.requests.front().missing.empty());
    const Day until = *c.requests.front().until;
    CHECK(queuePlace(c).queue == "supplement");
    CHECK(queuePlace(c).alarm == until);
    b.on(until);
    CHECK(b.step(LapseCase{{}, "未来"}) == "lapse-early");
    REQUIRE(b.step(RecordContact{{}, "supplement", "phone", "", "", "已催"}) == "");
    b.on(until + 1);
    REQUIRE(b.step(LapseCase{{}, "未来"}) == "");
    CHECK(b.now().result == "not-supplemented");
}

TEST_CASE("told twice: the second request says what is new in it")
{
    CaseBench b("M14", Day::of(2026, 9, 1));
    TakeCase take = CaseBench::takeAll("M14");
    take.acceptNow = false;
    REQUIRE(b.take(take) == "");
    REQUIRE(b.step(RequestSupplement{{}, {"户口簿"}, {}}) == "");
    REQUIRE(b.step(RequestSupplement{{}, {"户口簿", "照片"}, {}}) == "");
    const Case c = b.now();
    REQUIRE(c.requests.size() == 2);
    CHECK_FALSE(c.requests[0].again);
    CHECK(c.requests[1].again);
    CHECK(c.requests[1].fresh == std::vector<std::string>{"照片"});
}

TEST_CASE("行政许可法 32(4): silence accepts on the day after the fifth working day, from the receipt")
{
    CaseBench b("M14", Day::of(2026, 9, 1)); // Tuesday: the fifth working day is the 8th
    TakeCase take = CaseBench::takeAll("M14");
    take.acceptNow = false;
    REQUIRE(b.take(take) == "");
    CHECK(stateOn(b.now(), Day::of(2026, 9, 8)).state == "received");
    CHECK(stateOn(b.now(), Day::of(2026, 9, 9)).state == "accepted");
    b.on(Day::of(2026, 9, 9));
    // At the door it can no longer be refused.
    CHECK(b.step(RefuseCase{{}, "not-needed", "不需要", "", ""}) == "report-missing");
    CHECK(b.now().deemed);
    CHECK(b.now().accepted->day() == Day::of(2026, 9, 1));
    CHECK(b.step(UndoStep{{}, "点错"}) == "nothing-to-undo");
}

TEST_CASE("a no on the merits needs its report, a major one the leader's word, and nobody agrees to himself")
{
    CaseBench b = accepted("M14", Day::of(2026, 9, 1));
    CHECK(b.step(RefuseCase{{}, "", "不符合", "条例", ""}) == "report-missing");
    CHECK(b.issue("refusal-decision") == "paper-not-yet");
    b.facts.account = "director";
    b.facts.role = "director";
    REQUIRE(b.step(ReportRefusal{{}, "not-granted", "conditions-not-met", "不符合", "条例", true}) == "");
    CHECK(b.step(GiveOpinion{{}, true, "director", "self", "", "", false}) == "own-report");
    b.facts.account = "a";
    b.facts.role = "clerk";
    REQUIRE(b.step(ReportRefusal{{}, "not-granted", "conditions-not-met", "不符合", "条例", true}) == "");
    CHECK(b.step(RefuseCase{{}, "", "不符合", "条例", ""}) == "opinion-missing");
    CHECK(b.step(GiveOpinion{{}, true, "b", "phone", "", "1", false}) == "leader-needed");
    CHECK(b.step(GiveOpinion{{}, true, "director", "self", "", "", false}) == "opinion-not-self");
    REQUIRE(b.step(GiveOpinion{{}, true, "director", "phone", "同意", "0817-1", false}) == "");
    CHECK(waitingFor(b.now()).leader); // taken by telephone: to be confirmed
    REQUIRE(b.step(RefuseCase{{}, "", "不符合", "条例", ""}) == "");
    CHECK(b.issue("refusal-decision") == "");
    CHECK(waitingFor(b.now()).leader); // and that stays until he has
    b.facts.account = "director";
    REQUIRE(b.step(GiveOpinion{{}, true, "director", "self", "", "", true}) == "");
    CHECK_FALSE(waitingFor(b.now()).leader);
}

TEST_CASE("\"not ours\" is said at once, says where to go, and reports itself")
{
    CaseBench b("M14", Day::of(2026, 9, 1));
    TakeCase take = CaseBench::takeAll("M14");
    take.acceptNow = false;
    REQUIRE(b.take(take) == "");
    CHECK(b.step(RefuseCase{{}, "not-our-competence", "县上办", "", ""}) == "refer-where");
    REQUIRE(b.step(RefuseCase{{}, "not-our-competence", "县上办", "", "县林业局"}) == "");
    const Case c = b.now();
    CHECK(c.result == "not-accepted");
    REQUIRE(c.report);
    CHECK(c.report->atOnce);
    CHECK_FALSE(waitingFor(c).leader);
    CHECK(b.issue("not-accepted-decision") == "");
}

TEST_CASE("a case promised on paper before this program keeps that day")
{
    CaseBench b("M14", Day::of(2026, 9, 1));
    ImportCase old;
    old.matter = "M14";
    old.applicant.parties.push_back({"李四", "", "", "", "", "", ""});
    old.accepted = Day::of(2026, 8, 3);
    old.paperDue = Day::of(2026, 9, 20); // a Sunday: as promised, not computed
    auto drafts = decideImport(b.facts, old, b.entries.id);
    REQUIRE(drafts.ok());
    REQUIRE(b.write(*drafts) == "");
    CHECK(b.now().due.day == Day::of(2026, 9, 20));
    CHECK(queuePlace(b.now()).queue == "in-hand");
    CHECK(b.step(ExtendCase{{}, 5, "复杂", "director"}) == "no-extension");
    CHECK(b.step(DecideCase{}) == "");
}
