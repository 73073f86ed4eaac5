// Random walks over the rules: whatever is asked in whatever order, a case is in a state of the table, its
// clocks are those of a walker that counts day by day, its due day never falls before a printed one, silence
// accepts on the right day, an extension comes once.
//
// 40 000 steps; a million with BM_LONG; BM_SEED names another seed.
#include "core/cases/case_verbs.h"
#include "tests/cases/bench_case.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

// Counts by hand: working days strictly after the start that lie in no pause (a pause takes the days after
// its first up to and including its last).
std::optional<Day> walked(const Case& c, const Calendar& calendar)
{
    if (!c.accepted || c.clock.promise.unit != Unit::WorkingDays)
        return std::nullopt;
    int left = c.clock.promise.n + c.extendedBy;
    Day day = c.accepted->day();
    for (int guard = 0; left > 0 && guard < 5000; ++guard) {
        ++day;
        const bool paused = std::any_of(c.pauses.begin(), c.pauses.end(), [&](const CasePause& p) {
            return p.promise && day > p.from && (!p.to || day <= *p.to);
        });
        if (calendar.isWorking(day) && !paused)
            --left;
    }
    return day;
}

class Walk
{
public:
    explicit Walk(std::uint64_t seed) : m_random(seed) {}
    long deemed = 0;

    // One case from its beginning for `steps` steps; returns how many steps had effect.
    int run(int steps)
    {
        static const std::vector<std::string> codes{"M01", "M05", "M06", "M08", "M11", "M14", "M15", "M16"};
        const std::string matter = codes[upTo(codes.size())];
        CaseBench b(matter, Day::of(2026, 1, 5) + static_cast<int>(upTo(300)));
        TakeCase take = CaseBench::takeAll(matter);
        take.acceptNow = upTo(3) != 0;
        take.leaveOpen = upTo(2) == 0;
        if (!take.acceptNow) {
            take.allMaterials = upTo(2) == 0;
            take.tellMissing = !take.allMaterials && upTo(2) == 0;
        }
        if (!b.take(take).empty())
            return 0;
        int done = 0;
        std::optional<Day> handedDue; // of the last slip that is in the citizen's hand
        for (int i = 0; i < steps; ++i) {
            b.on(b.facts.now.day() + static_cast<int>(upTo(4)), 500 + static_cast<int>(upTo(500)));
            const Case before = b.now();
            const std::string code = one(b);
            CAPTURE(code, m_what, before.state, matter, i);
            REQUIRE(code.rfind("verdict:", 0) != 0); // what the rules allow the fold takes
            done += code.empty() ? 1 : 0;
            check(b, before, handedDue);
        }
        return done;
    }

private:
    std::size_t upTo(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_random); }

    std::string one(CaseBench& b)
    {
        const bool leader = upTo(5) == 0;
        b.facts.account = leader ? "director" : "a";
        b.facts.role = leader ? "director" : "clerk";
        const auto what = upTo(40);
        m_what = what;
        m_issued = what == 37 || what == 38;
        switch (what) {
        case 0:
            return b.step(AcceptReceived{});
        case 1:
            return b.step(RequestSupplement{
                {}, upTo(2) ? std::vector<std::string>{"户口簿"} : std::vector<std::string>{}, {}});
        case 2:
            return b.step(ReceiveSupplement{{}, true, {}});
        case 3:
            return b.step(LapseCase{{}, "没有来"});
        case 4:
            return b.step(FillGap{});
        case 5:
            return b.step(ToPromise{{}, "5wd", "盖章人员不在"});
        case 6:
        case 7:
            return b.step(
                PauseCase{{}, upTo(2) ? "appraisal" : "hearing", "要鉴定", "", static_cast<int>(upTo(12))});
        case 8:
        case 9:
        case 10:
            return b.step(ResumeCase{});
        case 11:
            return b.step(ExtendCase{{}, 1 + static_cast<int>(upTo(10)), "情况复杂", "director"});
        case 12:
            return b.step(StartJoint{{}, "", {"国土", "林业"}, 7});
        case 13:
            return b.step(FinishJoint{{}, upTo(2) ? "国土" : "林业", ""});
        case 14:
            return b.step(StartAgency{{}, "personal", "", 0});
        case 15:
            return b.step(HandBackAgency{});
        case 16:
            return b.step(SetSurvey{{}, b.facts.now.day() + 3, {}, {"李四", "王五"}, ""});
        case 17:
            return b.step(FinishSurvey{{}, "属实", {"李四", "王五"}});
        case 18:
            return b.step(StartPosting{{}, "公示", "公示栏", b.facts.now.day(), 7, upTo(2) == 0});
        case 19:
            return b.step(ObjectToPosting{{}, "", "不同意", ""});
        case 20:
            return b.step(FinishPosting{});
        case 21:
        case 22:
            return b.step(ForwardCase{{}, "县民政局", "", upTo(2) == 0});
        case 23:
            return b.step(SendBack{{}, "缺一张表"});
        case 24:
            return b.step(RecordUpperResult{{}, "县民政局", "1号", {}, "granted", "", ""});
        case 25:
            return b.step(MarkCase{{}, upTo(2) == 0, {}});
        case 26:
            return b.step(AssignCase{{}, "b"});
        case 27:
            return b.step(ReportRefusal{{},
                                        upTo(2) ? "not-granted" : "not-accepted",
                                        "conditions-not-met",
                                        "不符合",
                                        "条例",
                                        upTo(2) == 0});
        case 28:
            return b.step(
                GiveOpinion{{}, upTo(3) != 0, "director", leader ? "self" : "phone", "", "1", upTo(4) == 0});
        case 29:
            return b.step(RefuseCase{{}, upTo(2) ? "not-needed" : "", "不需要", "", ""});
        case 30:
            return b.step(ReturnCase{{}, "材料不实"});
        case 31:
            return (m_issued = upTo(6) != 0) ? std::string("skipped") : b.step(WithdrawCase{{}, "不办了"});
        case 32:
            return (m_issued = upTo(6) != 0) ? std::string("skipped") : b.step(VoidCase{{}, "录错"});
        case 33:
            return b.step(DecideCase{});
        case 34:
            return b.step(DeliverCase{});
        case 35:
            return b.step(UndoStep{{}, "点错"});
        case 36:
            return b.step(RateCase{{}, 1 + static_cast<int>(upTo(5)), "typed", ""});
        case 37:
        case 38:
            return b.issue("promise-slip");
        default: {
            const Case c = b.now();
            const CasePaper* slip = c.paper("promise-slip");
            m_issued = !slip;
            return slip ? b.step(HandPaper{{}, slip->number}) : std::string("no-slip");
        }
        }
    }

    void check(const CaseBench& b, const Case& before, std::optional<Day>& handedDue)
    {
        const Case c = b.now();
        const Calendar& calendar = b.world.calendar;
        const auto states = caseStates();
        REQUIRE(std::find(states.begin(), states.end(), c.state) != states.end());
        REQUIRE_FALSE(c.state.empty());
        REQUIRE((c.state == "closed" || c.decided.has_value()) == !c.result.empty());
        const bool openPause = std::any_of(c.pauses.begin(), c.pauses.end(),
                                           [](const CasePause& p) { return p.promise && !p.to; });
        const bool running = c.accepted && !c.decided && c.state != "closed";
        if (running && !openPause) {
            if (const auto day = walked(c, calendar))
                REQUIRE(c.due.day == day);
        }
        // A date that the citizen holds on paper is never undercut.
        const CasePaper* slip = c.paper("promise-slip");
        if (slip && slip->state == "handed")
            handedDue = slip->due;
        if (running && !openPause && handedDue)
            REQUIRE(*c.due.day >= *handedDue);
        REQUIRE(c.extendedBy <= c.clock.extendMax);
        if (before.extendedBy != 0 && c.extendedBy != 0)
            REQUIRE(before.extendedBy == c.extendedBy);
        // Nobody's silence lasts: when the days for telling are over, whatever is asked next finds it
        // accepted from the day on which all papers were in; and not a day sooner.
        if (before.state == "received" && before.clock.silenceAccepts && !m_issued) {
            int days = 0;
            for (Day day = before.complete->day() + 1; day < b.facts.now.day(); ++day)
                days += calendar.isWorking(day) ? 1 : 0;
            const bool over = days >= before.clock.notifyDays;
            if (over)
                ++deemed;
            REQUIRE(c.deemed == over);
            if (over && c.accepted)
                REQUIRE(c.accepted->day() == before.complete->day());
        }
        if (c.state == "paused")
            REQUIRE(openOrHalf(c));
    }
    // Paused: the newest pause is open, whichever clock it stops.
    static bool openOrHalf(const Case& c) { return !c.pauses.empty() && !c.pauses.back().to; }

    std::mt19937_64 m_random;
    std::size_t m_what = 0;
    bool m_issued = false; // the last thing was a paper, which no silence waits for
};

} // namespace

TEST_CASE("random walks over the verbs keep every promise of the table")
{
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* named = std::getenv("BM_SEED");
    Walk walk(named ? std::strtoull(named, nullptr, 10) : 20261123);
    const int cases = isLong ? 50'000 : 2'000;
    long done = 0;
    for (int i = 0; i < cases; ++i)
        done += walk.run(20);
    CHECK(walk.deemed > cases / 50);
    CHECK(done > cases * 3); // most of the walk really walks
    WARN("steps with effect: " << done << " of " << cases * 20);
}
