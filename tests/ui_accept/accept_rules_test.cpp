#include "core/matters/shipped.h"
#include "tests/support/check.h"
#include "ui/accept/accept_rules.h"
#include "ui/accept/told_sheet.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bm;

namespace {

const Day today = Day::of(2026, 11, 23);

Matter twoPapers()
{
    Matter matter;
    matter.code = "T1";
    matter.name = "试验事项";
    matter.promise = *Promise::parse("30wd");
    Material form;
    form.name = "申请书";
    Material book;
    book.name = "户口簿";
    book.form = "original";
    matter.materials = {form, book};
    return matter;
}

DuePreview dueOf(const Promise& promise)
{
    DuePreview preview;
    preview.promise = promise;
    Term term;
    term.start = today;
    term.promise = promise;
    preview.explanation = explain(Calendar(), term);
    return preview;
}

} // namespace

TEST_CASE("everything required is missing until it is ticked")
{
    const Matter matter = twoPapers();
    AcceptForm form;
    CHECK(stillMissing(matter, form).materials.size() == 2);
    CHECK(defaultExit(&matter, form, "township") == Exit::Tell);
    tickAll(matter, form);
    CHECK(stillMissing(matter, form).none());
    CHECK(defaultExit(&matter, form, "township") == Exit::Accept);
    CHECK(form.tick(0)->state == "given");
    CHECK(form.tick(1)->state == "shown"); // an original goes back
    CHECK(defaultExit(nullptr, form, "township") == Exit::Refer);
}

TEST_CASE("a matter that another level accepts is referred")
{
    Matter matter = twoPapers();
    matter.accepts.level = "township";
    AcceptForm form;
    tickAll(matter, form);
    CHECK(defaultExit(&matter, form, "township") == Exit::Accept);
    CHECK(defaultExit(&matter, form, "village") == Exit::Refer);
}

TEST_CASE("with a person the default is to take in and tell; what may follow is accepted with gaps")
{
    Matter matter = twoPapers();
    AcceptForm form;
    form.applicant.parties.resize(1);
    form.applicant.parties.front().name = "王大明";
    CHECK(defaultExit(&matter, form, "township") == Exit::Receive);
    const TakeCase received = receiving(matter, form, takeCommand(matter, form, {}, false), "township");
    CHECK_FALSE(received.acceptNow);
    CHECK(received.tellMissing);

    form.setTick(0, true);
    CHECK_FALSE(onlyGaps(matter, form));
    matter.materials[1].gapAllowed = true;
    CHECK(onlyGaps(matter, form));
    CHECK(defaultExit(&matter, form, "township") == Exit::Gap);
    const TakeCase gaps = withGaps(matter, form, takeCommand(matter, form, {}, false), today + 7);
    CHECK(gaps.acceptNow);
    CHECK(gaps.gapUntil == today + 7);
    CHECK(gaps.materials[0].state == "given");
    CHECK(gaps.materials[1].state == "gap");
    // The days run from today: the promise has its date.
    const DuePreview preview = dueOf(matter.promise);
    CHECK(promiseLine(matter, form, &preview, Words()).text.contains(QStringLiteral("2027")));

    tickAll(matter, form);
    CHECK_FALSE(onlyGaps(matter, form));
    // Complete, and yet only taken in: nothing is told.
    CHECK_FALSE(receiving(matter, form, takeCommand(matter, form, {}, false), "township").tellMissing);
    matter.accepts.level = "township";
    CHECK(defaultExit(&matter, form, "village") == Exit::Receive); // 代收
}

TEST_CASE("one of several alternatives is enough, and the others are not asked for")
{
    Matter matter = twoPapers();
    matter.materials[0].choice = matter.materials[1].choice = "二选一";
    AcceptForm form;
    form.setTick(1, true);
    CHECK(stillMissing(matter, form).none());
    tickAll(matter, form);
    CHECK_FALSE(form.ticked(0));
    const std::vector<MaterialTick> ticks = allTicks(matter, form);
    CHECK(ticks[0].state == "not-needed");
    CHECK(ticks[1].state == "given");
}

TEST_CASE("a question must be answered before the papers can be complete")
{
    Matter matter = twoPapers();
    matter.materials[1].condition = "是否在城镇规划区内";
    AcceptForm form;
    form.setTick(0, true);
    REQUIRE(stillMissing(matter, form).questions.size() == 1);
    form.answers["是否在城镇规划区内"] = false;
    CHECK(stillMissing(matter, form).none());
    CHECK(allTicks(matter, form)[1].state == "not-needed");
    form.answers["是否在城镇规划区内"] = true;
    CHECK(stillMissing(matter, form).materials == std::vector<std::size_t>{1});
    CHECK(takeCommand(matter, form, {}, false).conditions == std::vector<std::string>{"是否在城镇规划区内"});
}

TEST_CASE("the promise line follows the ticks")
{
    Matter matter = twoPapers();
    const Words words;
    AcceptForm form;
    const DuePreview preview = dueOf(matter.promise);
    const PromiseLine open = promiseLine(matter, form, &preview, words);
    CHECK(open.text.contains(QStringLiteral("30 个工作日")));
    CHECK_FALSE(open.text.contains(QStringLiteral("2027")));
    tickAll(matter, form);
    const PromiseLine complete = promiseLine(matter, form, &preview, words);
    CHECK(complete.text.contains(QStringLiteral("2027年1月")));
    CHECK(complete.tone == Tone::Warn); // 2027 has no notice: provisional
    CHECK_FALSE(promiseLine(matter, form, nullptr, words).text.contains(QStringLiteral("2027")));
}

TEST_CASE("an instant matter promises no date")
{
    Matter matter = twoPapers();
    matter.mode = "instant";
    matter.promise = Promise{};
    AcceptForm form;
    tickAll(matter, form);
    const DuePreview preview = dueOf(matter.promise);
    const QString now = promiseLine(matter, form, &preview, Words()).text;
    form.leaveOpen = true;
    const QString later = promiseLine(matter, form, &preview, Words()).text;
    CHECK(now != later);
    CHECK_FALSE(now.contains(QStringLiteral("2026")));
}

TEST_CASE("too young: from which day")
{
    Matter matter = twoPapers();
    matter.minAge = 60;
    CHECK(oldEnoughFrom(matter, Day::of(1966, 12, 24), today) == Day::of(2026, 12, 24));
    CHECK_FALSE(oldEnoughFrom(matter, Day::of(1966, 11, 23), today).has_value());
    matter.minAge = 0;
    CHECK_FALSE(oldEnoughFrom(matter, Day::of(2020, 1, 1), today).has_value());
}

TEST_CASE("the next person keeps the matter and nothing of the person")
{
    AcceptForm form;
    form.matter = "M05";
    form.setTick(0, true);
    form.applicant.type = "person";
    form.applicant.parties.push_back(Party{"张三", "id-card", "511324196503150015", "", "", "", ""});
    form.platformNumber = "P1";
    const AcceptForm next = nextPerson(form);
    CHECK(next.matter == "M05");
    CHECK(next.ticks.empty());
    CHECK(next.applicant.parties.empty());
    CHECK(next.platformNumber.empty());
}

TEST_CASE("an empty line for a member is no member")
{
    const Matter matter = twoPapers();
    AcceptForm form;
    form.applicant.type = "household";
    form.applicant.parties = {Party{"张三", "id-card", "", "", "", "", ""},
                              Party{"", "id-card", "", "", "", "", ""}};
    CHECK(takeCommand(matter, form, {}, false).applicant.parties.size() == 1);
}

TEST_CASE("a telling sheet comes back as a form")
{
    const Matter matter = twoPapers();
    const auto shared = std::make_shared<const Matter>(matter);
    IssuedPaper sheet;
    sheet.form = "telling-sheet";
    sheet.number = "511324101告〔2026〕W1-3号";
    sheet.values =
        R"({"values":{"matter":"试验事项","matterCode":"T1"},"lists":{"have":[{"n":"1","name":"户口簿"}]},"flags":[]})";
    CHECK(looksLikeAdvice(QString::fromStdString(sheet.number)));
    CHECK_FALSE(looksLikeAdvice(QStringLiteral("511324101-2026-W1-00012")));
    const std::optional<AcceptForm> form = formFromSheet(sheet, {shared});
    REQUIRE(form);
    CHECK(form->matter == "T1");
    CHECK(form->advice == sheet.number);
    CHECK_FALSE(form->ticked(0));
    CHECK(form->ticked(1));
    CHECK_FALSE(formFromSheet(sheet, {}).has_value());
}

TEST_CASE("an instant matter of the catalogue prints its own slip, a promised one the promise slip")
{
    Matter matter = twoPapers();
    CHECK(paperAfter(matter) == QStringLiteral("promise-slip"));
    matter.mode = "instant";
    CHECK(paperAfter(matter) == QStringLiteral("receipt-instant"));
    matter.papers = {PaperRule{"receipt-instant", 0, {}}};
    CHECK(paperAfter(matter).isEmpty());
}
