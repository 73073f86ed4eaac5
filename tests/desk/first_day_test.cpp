// A first day through the desk: accept, print, decide, deliver, correct, undo; what each leaves.
#include "tests/support/office.h"

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* zhangsan = "51132419700101001X";

std::string validId()
{
    // The check digit of a made-up person, so that no real number stands in the tests.
    std::string id = "51132419700101001";
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += (id[static_cast<std::size_t>(i)] - '0') * weights[i];
    return id + "10X98765432"[sum % 11];
}

PaperFiller plainFiller()
{
    return [](const PaperFacts& f) -> Result<FilledPaper> {
        return FilledPaper{"{\"number\":\"" + f.number + "\"}", "template-hash"};
    };
}

} // namespace

TEST_CASE("a promised case goes from acceptance to delivery")
{
    (void)zhangsan;
    Office office;
    auto taken = wait(office.desk->run(takeOf("M01", "张三", validId())));
    REQUIRE_OK(taken);
    CHECK(taken->number == "511324101-2026-W1-00001");
    auto view = wait(office.desk->caseView(taken->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "accepted");
    CHECK(view->c.due.day == Day::parse("2027-01-05"));
    CHECK(view->c.due.provisional);
    CHECK(view->daysLeft == 30);
    CHECK(view->applicant.parties.front().name == "张三");
    CHECK(view->applicant.parties.front().idNumber.find('*') != std::string::npos);

    auto today = wait(office.desk->today());
    REQUIRE_OK(today);
    CHECK(today->acceptedToday == 1);
    CHECK(today->provisional == 1);

    IssuePaper slip{taken->number, "promise-slip", plainFiller(), "", ""};
    auto issued = wait(office.desk->run(slip));
    REQUIRE_OK(issued);
    CHECK(issued->paper == "511324101承〔2026〕W1-1号");
    auto again = wait(office.desk->run(slip));
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == "paper-already-issued");
    auto frozen = wait(office.desk->issuedPaper(issued->paper, PaperUse::ToIssue));
    REQUIRE_OK(frozen);
    CHECK(frozen->values.find(issued->paper) != std::string::npos);

    office.clock->set(*Instant::parse("2026-12-10T15:00"));
    DecideCase decide;
    decide.number = taken->number;
    decide.certificate = "川低保20260001";
    REQUIRE_OK(wait(office.desk->run(decide)));
    DeliverCase deliver;
    deliver.number = taken->number;
    REQUIRE_OK(wait(office.desk->run(deliver)));
    view = wait(office.desk->caseView(taken->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "delivered");
    CHECK(view->c.due.day == Day::parse("2027-01-05"));

    auto report = wait(office.desk->verify());
    REQUIRE_OK(report);
    for (const auto& [code, where] : report->faults)
        UNSCOPED_INFO(code << " " << where);
    CHECK(report->ok);
    REQUIRE_OK(wait(office.desk->rebuild()));
    report = wait(office.desk->verify());
    REQUIRE_OK(report);
    CHECK(report->ok);
}

TEST_CASE("the same person with the same matter open is pointed out")
{
    Office office;
    REQUIRE_OK(wait(office.desk->run(takeOf("M01", "张三", validId()))));
    auto second = wait(office.desk->run(takeOf("M01", "张三", validId())));
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == "duplicate-open");
    auto hint = wait(office.desk->hintsFor("M01", validId()));
    REQUIRE_OK(hint);
    CHECK(hint->open.size() == 1);
    REQUIRE(hint->known.has_value());
    CHECK(hint->known->parties.front().name == "张三");
    auto confirmed = takeOf("M01", "张三", validId());
    confirmed.duplicateConfirmed = true;
    REQUIRE_OK(wait(office.desk->run(confirmed)));
}

TEST_CASE("an instant matter is done in the transaction that accepts it, or left open")
{
    Office office;
    auto done = wait(office.desk->run(takeOf("M10", "李四")));
    REQUIRE_OK(done);
    auto view = wait(office.desk->caseView(done->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "decided");
    auto later = takeOf("M10", "王五");
    later.leaveOpen = true;
    auto open = wait(office.desk->run(later));
    REQUIRE_OK(open);
    view = wait(office.desk->caseView(open->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "accepted");
    CHECK(view->c.due.day == Day::parse("2026-11-23"));
}

TEST_CASE("the last step can be undone while no paper of it was handed over")
{
    Office office;
    auto taken = wait(office.desk->run(takeOf("M01", "张三")));
    REQUIRE_OK(taken);
    DecideCase decide;
    decide.number = taken->number;
    REQUIRE_OK(wait(office.desk->run(decide)));
    REQUIRE_OK(wait(office.desk->run(UndoStep{taken->number, "点错了"})));
    auto view = wait(office.desk->caseView(taken->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "accepted");
    auto slip = wait(office.desk->run(IssuePaper{taken->number, "promise-slip", plainFiller(), "", ""}));
    REQUIRE_OK(slip);
    REQUIRE_OK(wait(office.desk->run(HandPaper{taken->number, slip->paper})));
    auto refused = wait(office.desk->run(UndoStep{taken->number, "点错了"}));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == "paper-handed-over");
    auto report = wait(office.desk->verify());
    REQUIRE_OK(report);
    CHECK(report->ok);
}

TEST_CASE("a name is found by pinyin, initials and characters; a phone by its last four")
{
    Office office;
    auto command = takeOf("M01", "欧阳长乐");
    command.applicant.parties.front().phone = "13800001234";
    auto taken = wait(office.desk->run(command));
    REQUIRE_OK(taken);
    for (const char* text : {"欧阳", "ouyang", "oycl", "1234", "13800001234", "1", "00001"}) {
        CaseFilter filter;
        filter.text = text;
        auto page = wait(office.desk->cases(filter));
        REQUIRE_OK(page);
        INFO(text);
        CHECK(page->lines.size() == 1);
    }
}

TEST_CASE(
    "a case received and not answered in five working days is accepted by silence, where the law says so")
{
    Office office;
    auto command = takeOf("M15", "张三"); // a licence
    command.acceptNow = false;
    auto taken = wait(office.desk->run(command));
    REQUIRE_OK(taken);
    office.clock->set(*Instant::parse("2026-12-01T08:30"));
    auto view = wait(office.desk->caseView(taken->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "received");
    CHECK(view->now.deemedAccepted);
    CHECK(view->now.acceptedOn == Day::parse("2026-11-23"));
    REQUIRE_OK(wait(office.desk->login("a", ""))); // the day's first sweep
    view = wait(office.desk->caseView(taken->number));
    REQUIRE_OK(view);
    CHECK(view->c.state == "accepted");
    CHECK(view->c.due.day == Day::parse("2026-12-07"));
    auto report = wait(office.desk->verify());
    REQUIRE_OK(report);
    CHECK(report->ok);
}
