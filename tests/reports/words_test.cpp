#include "core/base/json.h"
#include "core/calendar/calendar.h"
#include "core/calendar/promise.h"
#include "reports/form.h"
#include "reports/paper.h"
#include "reports/words/dates.h"
#include "reports/words/words.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <regex>
#include <set>

using namespace bm;

namespace {

std::set<std::string> placeholders(const std::string& sentence)
{
    static const std::regex name("\\{([^}]*)\\}");
    std::set<std::string> names;
    for (std::sregex_iterator i(sentence.begin(), sentence.end(), name), end; i != end; ++i)
        names.insert((*i)[1]);
    return names;
}

} // namespace

TEST_CASE("every row of the vocabulary is whole and stands once")
{
    const Result<json::Document> document = json::Document::parse(vocabularyJson());
    REQUIRE_OK(document);
    std::set<std::string> seen;
    for (const json::Value& row : document->root().elements()) {
        const std::string key = row["group"].str() + ":" + row["code"].str();
        INFO(key);
        CHECK(row.size() == 4);
        CHECK(seen.insert(key).second);
        CHECK_FALSE(row["zh"].str().empty());
        CHECK_FALSE(row["en"].str().empty());
        CHECK(placeholders(row["zh"].str()) == placeholders(row["en"].str()));
    }
}

TEST_CASE("an error says what happened and what to do next")
{
    for (const std::string& code : Words::codes("error")) {
        INFO(code);
        // At least two sentences: what and why, then the next step.
        const std::string zh = Words(Language::Chinese).text("error", code);
        CHECK(zh.find("。") != std::string::npos);
    }
}

TEST_CASE("an unknown code is seen, never swallowed")
{
    CHECK(Words().say("state", "no-such") == u"⟨state:no-such⟩"_qs);
    CHECK(Words().error(Error("no-such-error")) == u"⟨error:no-such-error⟩"_qs);
    CHECK(Words().error(Error("does-not-fit")).contains(u"⟨paper⟩"_qs));
    CHECK_FALSE(Words::knows("state", "no-such"));
}

TEST_CASE("arguments are filled in, and codes among them are said")
{
    const Error error("does-not-fit",
                      {{"paper", "@paper-size:continuous-third"}, {"use", "@paper-size:continuous-half"}});
    CHECK(Words(Language::Chinese).error(error).contains(u"三等分"_qs));
    CHECK(Words(Language::English).error(error).contains(u"continuous, half"_qs));
    CHECK(Words().say("unit", "working-days", {{"n", "30"}}) == u"30 个工作日"_qs);
}

TEST_CASE("the codes of the program have words")
{
    for (const Unit unit :
         {Unit::Instant, Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Yearly, Unit::Other})
        CHECK(Words::knows("unit", code(unit)));
    for (int why = 0; why <= static_cast<int>(Why::HeldAtPrinted); ++why)
        CHECK(Words::knows("why", code(static_cast<Why>(why))));
    for (const Paper paper : allPapers())
        CHECK(Words::knows("paper-size", code(paper)));
    for (const std::string& form : formNames())
        CHECK(Words::knows("paper", form));
    for (const char* state : {"received", "supplement", "accepted", "paused", "forwarded", "decided",
                              "delivered", "closed", "disputed"})
        CHECK(Words::knows("state", state));
}

TEST_CASE("days, terms and what is left of them in words")
{
    CHECK(dateText(Day::of(2027, 1, 5)) == u"2027年1月5日"_qs);
    CHECK(dateText(Day::of(2027, 1, 5), Language::English) == u"5 January 2027"_qs);
    CHECK(dateWithWeekday(Day::of(2027, 1, 5)) == u"2027年1月5日 星期二"_qs);
    CHECK(weekdayText(Day::of(2026, 11, 22), Language::English) == u"Sunday"_qs);
    CHECK(daysLeftText(4) == u"还剩 4 个工作日"_qs);
    CHECK(daysLeftText(0) == u"今天到期"_qs);
    CHECK(daysLeftText(-2) == u"逾期 2 个工作日"_qs);
    CHECK(daysLeftText(-1, Language::English) == u"1 working day late"_qs);
    CHECK(daysLeftText(1, Language::English) == u"1 working day left"_qs);
}

TEST_CASE("a name is masked without telling its length")
{
    CHECK(maskName(u"王小明"_qs) == u"王某某"_qs);
    CHECK(maskName(u"王明"_qs) == u"王某"_qs);
    CHECK(maskName(u"阿卜杜拉·买买提江"_qs) == u"阿某某"_qs);
    CHECK(maskName(u"欧阳小龙"_qs) == u"欧阳某某"_qs);
    CHECK(maskName(u"𬱖明"_qs) == u"𬱖某"_qs);
    CHECK(maskName(u"王"_qs) == u"王"_qs);
    CHECK(maskName(QString()).isEmpty());
}
