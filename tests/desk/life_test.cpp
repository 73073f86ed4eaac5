// The life of a case through the real file: two offices, files of before, notices that come later.
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

#include <QByteArray>
#include <QFile>

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

std::string only(StationFile& file)
{
    auto page = file.cases({});
    REQUIRE(page.ok());
    REQUIRE(page->lines.size() == 1);
    return page->lines.front().number;
}

} // namespace

TEST_CASE("a village takes in for the township: one case, two promises, one number")
{
    Stations world(11);
    auto village = world.make("511324101201", "V1", "village");
    auto township = world.make("511324101", "W1", "township");
    TakeCase take = takeOf("M14", "某甲");
    CHECK(village->file->run(take).error().code == "not-accepted-here");
    take.acceptNow = false;
    auto taken = village->file->run(take);
    REQUIRE_OK(taken);
    const std::string number = taken->number;
    auto here = village->file->caseView(number);
    REQUIRE_OK(here);
    CHECK(here->c.takenInFor == "511324101");
    CHECK(here->c.handOnDue == Day::parse("2026-11-25"));
    // Silence accepts only where the case may be accepted.
    village->clock->advanceMs(std::int64_t{20} * 86'400'000);
    CHECK(village->file->caseView(number)->now.state == "received");
    CHECK(village->file->run(AcceptReceived{number, {}, {}}).error().code == "taken-in-only");
    REQUIRE_OK(village->file->run(HandOn{number}));
    Stations::give(*village, *township);
    CHECK(only(*township->file) == number);
    REQUIRE_OK(township->file->run(AcceptReceived{number, {}, {}}));
    auto there = township->file->caseView(number);
    REQUIRE_OK(there);
    CHECK(there->c.office == "511324101");
    CHECK(there->c.state == "accepted");
    REQUIRE_OK(township->file->run(DecideCase{number, "granted", "", "", "", {}, ""}));
    Stations::give(*township, *village);
    CHECK(only(*village->file) == number);
    // The card is handed out at home, whichever room the citizen comes to.
    REQUIRE_OK(village->file->run(DeliverCase{number, "", "", "known", "collected", ""}));
    Stations::give(*village, *township);
    CHECK(township->file->caseView(number)->c.state == "delivered");
    CHECK_FALSE(township->file->caseView(number)->c.disputed);
    requireGood(*township->file);
    requireGood(*village->file);
}

TEST_CASE("a notice that comes later moves open cases and leaves ended ones as they were")
{
    Stations world(12);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    std::vector<std::string> numbers;
    for (int i = 0; i < 6; ++i) {
        TakeCase take = takeOf("M14", "某" + std::to_string(i));
        take.acceptNow = i != 5;
        auto taken = file.run(take);
        REQUIRE_OK(taken);
        numbers.push_back(taken->number);
    }
    REQUIRE_OK(file.run(DecideCase{numbers[0], "granted", "", "", "", {}, ""}));
    REQUIRE_OK(file.run(DecideCase{numbers[1], "granted", "", "", "", {}, ""}));
    REQUIRE_OK(file.run(DeliverCase{numbers[1], "", "", "id-card", "collected", ""}));
    REQUIRE_OK(file.run(WithdrawCase{numbers[2], "不办了"}));
    REQUIRE_OK(file.run(UndoStep{numbers[3], "录错"}));
    const auto open = file.caseView(numbers[4])->c.due.day;
    const auto ended = file.caseView(numbers[0])->c.due.day;
    auto moved = file.publishNotice(
        R"({"id":"local-2026-12","issued":"2026-11-23","year":2026,"title":"当地节日","office":"511324101","days":[{"day":"2026-12-01","working":false,"name":"当地节日"},{"day":"2026-12-02","working":false,"name":"当地节日"}]})");
    REQUIRE_OK(moved);
    CHECK(*file.caseView(numbers[4])->c.due.day > *open);
    CHECK(file.caseView(numbers[0])->c.due.day == ended);
    requireGood(file);
    REQUIRE_OK(file.rebuild());
    requireGood(file);
}

TEST_CASE("a file of the first build opens, and goes on")
{
    // Written by the first build of this program (schema 1): three cases, one delivered, one deemed accepted.
    const TempDir dir;
    QFile packed(QString::fromUtf8(BM_SOURCE_DIR "/tests/desk/first_build.qz"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QByteArray bytes = qUncompress(packed.readAll());
    REQUIRE(bytes.size() > 100'000);
    std::ofstream(dir / "station.db", std::ios::binary).write(bytes.constData(), bytes.size());
    auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-09-14T09:00"));
    StationFile file({dir.path(), clock, true}, false);
    REQUIRE_OK(file.login("a", ""));
    requireGood(file);
    CHECK(file.caseView("W1-00001")->c.state == "delivered");
    CHECK(file.caseView("W1-00002")->c.due.day == Day::parse("2026-10-20"));
    CHECK(file.caseView("W1-00002")->c.papers.size() == 1);
    CHECK(file.caseView("W1-00003")->c.deemed);
    auto today = file.today();
    REQUIRE_OK(today);
    for (const QueueCount& q : today->queues) {
        if (q.queue == "rating")
            CHECK(q.count == 1);
    }
    REQUIRE_OK(file.run(PauseCase{"W1-00003", "appraisal", "要鉴定", "", 5}));
    REQUIRE_OK(file.run(RateCase{"W1-00001", 1, "typed", ""}));
    requireGood(file);
}

TEST_CASE("an attached file is sealed on disk and comes back whole")
{
    Stations world(13);
    auto one = world.make("511324101", "W1", "township");
    auto taken = one->file->run(takeOf("M14", "某甲"));
    REQUIRE_OK(taken);
    const std::string bytes = "a scan that nobody else may read";
    REQUIRE_OK(one->file->run(AttachFile{taken->number, "身份证.jpg", "scan", bytes}));
    auto view = one->file->caseView(taken->number);
    REQUIRE_OK(view);
    REQUIRE(view->c.attachments.size() == 1);
    auto back = one->file->attachment(view->c.attachments.front().hash);
    REQUIRE_OK(back);
    CHECK(*back == bytes);
    CHECK(one->file->attachment("00").error().code == "no-such-attachment");
    one->file.reset();
    std::ifstream in(one->dir / "station.db", std::ios::binary);
    const std::string disk((std::istreambuf_iterator<char>(in)), {});
    CHECK(disk.find("nobody else may read") == std::string::npos);
    CHECK(disk.find("身份证.jpg") == std::string::npos);
}

TEST_CASE("the queues of what a case waits for count and list the same")
{
    Stations world(14);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    std::vector<std::string> n;
    for (int i = 0; i < 7; ++i) {
        auto taken = file.run(takeOf("M14", "某" + std::to_string(i)));
        REQUIRE_OK(taken);
        n.push_back(taken->number);
    }
    const Day today = one->clock->now().day();
    REQUIRE_OK(file.run(ReportRefusal{n[0], "not-granted", "other", "不符", "条例", true}));
    REQUIRE_OK(file.run(StartJoint{n[1], "", {"国土", "林业"}, 7}));
    REQUIRE_OK(file.run(SetSurvey{n[2], today + 3, {}, {"李四", "王五"}, ""}));
    REQUIRE_OK(file.run(StartPosting{n[3], "公示", "公示栏", today, 7, true}));
    REQUIRE_OK(file.run(ForwardCase{n[4], "县自然资源局", "", false}));
    REQUIRE_OK(file.run(PauseCase{n[5], "appraisal", "要鉴定", "", 3}));
    REQUIRE_OK(file.run(DecideCase{n[6], "granted", "", "", "", {}, ""}));
    REQUIRE_OK(file.run(DeliverCase{n[6], "", "", "id-card", "collected", ""}));
    one->clock->advanceMs(std::int64_t{10} * 86'400'000);
    auto view = file.today();
    REQUIRE_OK(view);
    int waiting = 0;
    for (const QueueCount& q : view->queues) {
        CaseFilter filter;
        filter.queue = q.queue;
        auto page = file.cases(filter);
        REQUIRE_OK(page);
        INFO(q.queue);
        CHECK(static_cast<int>(page->lines.size()) == q.count);
        const bool kind = q.queue == "leader" || q.queue == "joint" || q.queue == "survey" ||
                          q.queue == "posting" || q.queue == "upper" || q.queue == "rating" ||
                          q.queue == "paused-over";
        waiting += kind ? q.count : 0;
        filter.matter = "M01";
        CHECK(file.cases(filter)->lines.empty());
    }
    CHECK(waiting == 7);
}

TEST_CASE("what silence did is taken back with a refused command, and the chain goes on without a hole")
{
    Stations world(13);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    TakeCase take = takeOf("M14", "某甲");
    take.acceptNow = false;
    auto taken = file.run(take);
    REQUIRE_OK(taken);
    one->clock->advanceMs(std::int64_t{10} * 86'400'000);
    // Accepted by silence in the same transaction, which is rolled back: too late for a request.
    CHECK(file.run(RequestSupplement{taken->number, {"户口簿"}, {}}).error().code == "wrong-state");
    REQUIRE_OK(file.run(AddNote{taken->number, "已告知"}));
    CHECK(file.caseView(taken->number)->c.deemed);
    requireGood(file);
}

TEST_CASE("a table of open cases comes in whole or not at all")
{
    Stations world(14);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    std::vector<ImportCase> rows(3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].matter = "M14";
        rows[i].applicant = takeOf("M14", "某" + std::to_string(i)).applicant;
        rows[i].accepted = *Day::parse("2026-11-02");
        rows[i].paperDue = *Day::parse("2026-12-02");
    }
    const auto checked = file.importCases(rows, true);
    REQUIRE_OK(checked);
    CHECK(checked->numbers.empty());
    rows[2].matter = "M99";
    const auto refused = file.importCases(rows, false);
    REQUIRE_OK(refused);
    REQUIRE(refused->refused.size() == 1);
    CHECK(refused->refused[0].first == 2);
    CHECK(refused->refused[0].second.code == "no-such-matter");
    CHECK(file.cases({})->lines.empty());
    rows[2].matter = "M12";
    const auto done = file.importCases(rows, false);
    REQUIRE_OK(done);
    REQUIRE(done->numbers.size() == 3);
    CHECK(done->numbers[0].ends_with("-00001"));
    CHECK(done->numbers[2].ends_with("-00003"));
    CHECK(file.today()->acceptedToday == 0); // accepted long ago
    requireGood(file);
    REQUIRE_OK(file.rebuild());
    requireGood(file);
}
