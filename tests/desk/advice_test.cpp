// Advice: given without a case, listed, found by what is read out, printed again, voided; the same by rebuild
// and in any order.
#include "core/cases/advice_fold.h"
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

using namespace bm;
using namespace bm::test;

namespace {

// As reports writes them: the words of the paper under "values".
PaperFiller wordsFiller()
{
    return [](const PaperFacts& f) -> Result<FilledPaper> {
        const std::string asked = f.matter ? f.matter->name : f.subjectWords;
        return FilledPaper{R"({"values":{"matter":")" + asked + "\"}}", "hash"};
    };
}

GiveAdvice telling(const std::string& matter, const std::vector<int>& missing)
{
    GiveAdvice advice;
    advice.kind = "telling-sheet";
    advice.matter = matter;
    for (const int i : missing)
        advice.materials.push_back({i, "missing", -1, -1});
    advice.filler = wordsFiller();
    return advice;
}

GiveAdvice referral(const std::string& asked)
{
    GiveAdvice advice;
    advice.kind = "referral-slip";
    advice.subjectWords = asked;
    advice.referTo = "县医疗保障局";
    advice.filler = wordsFiller();
    return advice;
}

std::string given(Office& office, const GiveAdvice& advice)
{
    auto outcome = wait(office.desk->run(advice));
    REQUIRE_OK(outcome);
    CHECK(outcome->number == outcome->paper);
    return outcome->paper;
}

std::vector<std::string> numbersOf(Office& office, const AdviceFilter& filter)
{
    auto page = wait(office.desk->adviceList(filter));
    REQUIRE_OK(page);
    std::vector<std::string> numbers;
    for (const AdviceLine& line : page->lines)
        numbers.push_back(line.number);
    return numbers;
}

AdviceFilter searching(const std::string& text)
{
    AdviceFilter filter;
    filter.text = text;
    return filter;
}

void requireSound(Office& office)
{
    auto report = wait(office.desk->verify());
    REQUIRE_OK(report);
    for (const auto& [code, where] : report->faults)
        UNSCOPED_INFO(code << " " << where);
    REQUIRE(report->ok);
}

} // namespace

TEST_CASE("advice is listed newest first, in pages, by kind, matter and day")
{
    Office office;
    const std::string first = given(office, telling("M01", {0}));
    office.clock->set(*Instant::parse("2026-11-24T09:00"));
    const std::string second = given(office, referral("医保报销"));
    const std::string third = given(office, telling("M05", {0}));
    CHECK(numbersOf(office, {}) == std::vector<std::string>{third, second, first});

    AdviceFilter page;
    page.limit = 2;
    auto answer = wait(office.desk->adviceList(page));
    REQUIRE_OK(answer);
    CHECK(answer->more);
    CHECK(answer->total == 3);
    page.offset = 2;
    answer = wait(office.desk->adviceList(page));
    REQUIRE_OK(answer);
    CHECK_FALSE(answer->more);
    REQUIRE(answer->lines.size() == 1);
    CHECK(answer->lines.front().number == first);

    AdviceFilter kind;
    kind.kind = "referral-slip";
    CHECK(numbersOf(office, kind) == std::vector<std::string>{second});
    AdviceFilter matter;
    matter.matter = "M05";
    CHECK(numbersOf(office, matter) == std::vector<std::string>{third});
    AdviceFilter day;
    day.from = day.to = Day::parse("2026-11-23");
    CHECK(numbersOf(office, day) == std::vector<std::string>{first});

    answer = wait(office.desk->adviceList(kind));
    REQUIRE_OK(answer);
    CHECK(answer->lines.front().matterName == "医保报销"); // from the paper: no matter of ours
    CHECK(answer->lines.front().referTo == "县医疗保障局");
    CHECK(answer->lines.front().missing.empty());
}

TEST_CASE("a sheet is found by its number, the end of it, and by what was asked for")
{
    Office office;
    const std::string sheet = given(office, telling("M01", {0}));
    const std::string slip = given(office, referral("医保报销"));
    REQUIRE(sheet == "511324101告〔2026〕W1-1号");
    for (const std::string& text : {sheet, std::string("告〔2026〕W1-1"), std::string("告W1-1号"),
                                    std::string("告1"), std::string("ncdb"), std::string("低保")}) {
        INFO(text);
        CHECK(numbersOf(office, searching(text)) == std::vector<std::string>{sheet});
    }
    // A telling sheet and a referral slip have numbers of their own.
    CHECK(numbersOf(office, searching("W1-1")) == std::vector<std::string>{sheet, slip});
    CHECK(wait(office.desk->adviceView("1")).error().code == "advice-ambiguous");
    auto view = wait(office.desk->adviceView("引00001"));
    REQUIRE_OK(view);
    CHECK(view->line.number == slip);
    const auto unknown = wait(office.desk->adviceView("张三丰"));
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().code == "no-such-advice");
    for (const auto& [name, value] : unknown.error().args)
        CHECK(value == "…"); // what was typed may be a name
    // Given in December, brought in January.
    office.clock->set(*Instant::parse("2027-01-04T09:00"));
    view = wait(office.desk->adviceView("告1"));
    REQUIRE_OK(view);
    CHECK(view->line.number == sheet);
}

TEST_CASE("alternatives are one thing that is missing, and none when one of them is there")
{
    Office office;
    const std::string none = given(office, telling("M07", {0, 2, 3})); // 2, 3: 低保证 or 五保证
    auto view = wait(office.desk->adviceView(none));
    REQUIRE_OK(view);
    REQUIRE(view->line.missing.size() == 2);
    CHECK(view->line.missing[0].size() == 1);
    CHECK(view->line.missing[1] == std::vector<std::string>{"低保证复印件", "五保证复印件"});
    GiveAdvice one = telling("M07", {2});
    one.materials.push_back({3, "given", -1, -1});
    view = wait(office.desk->adviceView(given(office, one)));
    REQUIRE_OK(view);
    CHECK(view->line.missing.empty());
}

TEST_CASE("a reprint of advice is an entry, counted; a jam is not one more; void is void")
{
    Office office;
    const std::string number = given(office, telling("M01", {0}));
    REQUIRE_OK(wait(office.desk->run(ReprintPaper{"", number, "jam"})));
    office.clock->set(*Instant::parse("2026-11-30T09:00"));
    auto again = wait(office.desk->run(ReprintPaper{"", number, "lost"}));
    REQUIRE_OK(again);
    CHECK(again->paper == number);
    auto view = wait(office.desk->adviceView(number));
    REQUIRE_OK(view);
    CHECK(view->line.reprints == 1);
    REQUIRE(view->timeline.size() == 3);
    CHECK(view->timeline.back().verb == "reprint-paper");
    CHECK(view->timeline.back().code.empty());
    auto issued = wait(office.desk->issuedPaper(number, PaperUse::ToIssue));
    REQUIRE_OK(issued);
    CHECK(issued->reprints == 1);
    requireSound(office);

    REQUIRE_OK(wait(office.desk->run(HandPaper{"", number})));
    CHECK(wait(office.desk->run(ReprintPaper{"", number, "jam"})).error().code == "paper-handed-over");
    CHECK(wait(office.desk->run(VoidPaper{"", number, "打错了"})).error().code == "leader-needed");
    const std::string second = given(office, telling("M01", {0}));
    CHECK(wait(office.desk->run(VoidPaper{"", second, ""})).error().code == "reason-missing");
    REQUIRE_OK(wait(office.desk->run(VoidPaper{"", second, "打错了"})));
    view = wait(office.desk->adviceView(second));
    REQUIRE_OK(view);
    CHECK(view->line.state == "void");
    CHECK(wait(office.desk->run(ReprintPaper{"", second, "lost"})).error().code == "no-such-paper");
    // The number stays used up.
    CHECK(given(office, telling("M01", {0})) == "511324101告〔2026〕W1-3号");
    CHECK(wait(office.desk->run(ReprintPaper{"", "告9", "lost"})).error().code == "no-such-advice");

    const auto before = numbersOf(office, {});
    REQUIRE_OK(wait(office.desk->rebuild()));
    requireSound(office);
    CHECK(numbersOf(office, {}) == before);
    view = wait(office.desk->adviceView(number));
    REQUIRE_OK(view);
    CHECK(view->line.reprints == 1);
    CHECK(view->line.state == "handed");
}

TEST_CASE("advice of another office, and what a newer program wrote to it, is only shown")
{
    Stations world(3);
    auto town = world.make("511324101", "W1", "township");
    auto village = world.make("511324101201", "V1", "village");
    const GiveAdvice advice = referral("医保报销");
    auto slip = village->file->run(advice);
    REQUIRE_OK(slip);
    Stations::give(*village, *town);
    auto shown = town->file->adviceView(slip->paper);
    REQUIRE_OK(shown);
    CHECK(shown->line.number == slip->paper);
    CHECK(town->file->run(ReprintPaper{"", slip->paper, "lost"}).error().code == "not-own-office");
    REQUIRE_OK(village->file->run(ReprintPaper{"", slip->paper, "lost"}));
    Stations::give(*village, *town);
    shown = town->file->adviceView(slip->paper);
    REQUIRE_OK(shown);
    CHECK(shown->line.reprints == 1);

    // A verb of a later program: without effect here, and nothing more is written to the record.
    Query q = village->file->database().query("SELECT subject FROM advice");
    REQUIRE(q.next());
    SubjectEntries entries = village->file->journal().entriesOf(q.integer(0));
    entries.entries.back().entry.header.verb = "scan-back";
    const FoldedAdvice folded = foldAdvice(entries, village->file->world());
    REQUIRE(folded.advice);
    CHECK(folded.advice->newer);
    REQUIRE(folded.verdicts.size() == 1);
    CHECK(folded.verdicts.front().code == "newer-program");
    RuleFacts facts;
    facts.office = "511324101201";
    const auto refused = decideAdviceStep(facts, *folded.advice, ReprintPaper{"", slip->paper, "lost"});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == "newer-program");
    // A step whose beginning is unknown names no paper.
    entries.entries.erase(entries.entries.begin());
    entries.entries.back().entry.header.verb = "reprint-paper";
    const FoldedAdvice headless = foldAdvice(entries, village->file->world());
    CHECK_FALSE(headless.advice);
    CHECK(headless.verdicts.front().code == "no-such-paper");
}
