// Thursday's folder to the county and what comes back of it; forty cards handed out in a village.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

const std::string given = " --materials all --name ";

Station::Answer asked(const Story& story, const std::string& line)
{
    return story.station().ask(wordsOf(line));
}

Station::Answer done(const Story& story, const std::string& line)
{
    auto answer = asked(story, line);
    INFO(line << "\n" << answer.said.out);
    REQUIRE(answer.said.exit == 0);
    return answer;
}

std::string refusal(const Story& story, const std::string& line)
{
    const auto answer = asked(story, line);
    INFO(line << "\n" << answer.said.out);
    REQUIRE(answer.said.exit == 1);
    return answer.root()["error"]["code"].str();
}

std::vector<std::string> rowStates(const Story& story, const std::string& list)
{
    std::vector<std::string> states;
    const auto shown = done(story, list);
    for (const json::Value row : shown.root()["cases"].elements())
        states.push_back(row["state"].str());
    return states;
}

// The bytes of a PDF, as somebody with a reader sees them: its text.
std::string textOf(const std::string& pdf)
{
    const Said said = runProgram({"/usr/bin/pdftotext", "-layout", pdf, "-"});
    REQUIRE(said.exit == 0);
    return said.out;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string idOf(int n) // made up; the check digit is right
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    std::string id = "51132419520307" + std::to_string(100 + n);
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i)
        sum += (id[i] - '0') * weights[i];
    return id + "10X98765432"[sum % 11];
}

} // namespace

TEST_CASE("a trip to the county: three go, two come back, one is still away", "[trip]")
{
    Story story;
    const std::string a = story.begin("accept --matter M01" + given + "张桂芳");
    const std::string b = story.begin("accept --matter M01" + given + "李大山");
    const std::string c = story.begin("accept --matter M06" + given + "王秀英");
    const std::string pdf = story.station().file("trip.pdf");
    const auto made = done(story, "trip make --to 县民政局 " + a + " " + b + " " + c + " -o " + pdf);
    const std::string list = made.root()["number"].str();
    CHECK(list == "511324101流〔2026〕W1-1号");
    CHECK(made.root()["cases"].size() == 3);
    CHECK(made.root()["pages"].integer() == 2); // one to file, one for the county
    const std::string text = textOf(pdf);
    // The number of a case breaks after its year in the narrow column.
    for (const char* part : {"流〔2026〕W1-1号", "W1-00001", "W1-00002", "W1-00003", "县民政局", "张桂芳",
                             "接收人签字", "返回时移交人"})
        CHECK(has(text, part));
    CHECK(story.count("upper") == 3);
    CHECK(story.show(a).root()["forward"]["list"].text() == list);

    story.on("2026-11-26T10:00");
    (void)done(story, "trip sign W1-1 --by 赵六 --day 2026-11-24");
    CHECK(refusal(story, "trip sign W1-1") == "list-signed");
    (void)done(story,
               "trip return 流1 " + a + " " + c + " --body-number 民〔2026〕8号 --body-day 2026-11-25");
    CHECK(rowStates(story, "trip show 1") == std::vector<std::string>{"returned", "away", "returned"});
    CHECK(story.show(a).root()["state"].text() == "decided");
    CHECK(story.show(b).root()["state"].text() == "forwarded");
    const auto lists = done(story, "trip list");
    REQUIRE(lists.root()["lists"].size() == 1);
    CHECK(lists.root()["lists"].at(0)["open"].integer() == 1);
    CHECK(lists.root()["lists"].at(0)["signed"].text() == "2026-11-24");
    CHECK(has(story.station().ctl({"trip", "list"}).out, "1 件未返回"));
    CHECK(has(story.station().ctl({"trip", "show", "1"}).out, "李"));
    CHECK_FALSE(has(story.station().ctl({"trip", "show", "1"}).out, "李大山"));
    CHECK(refusal(story, "trip return 1 " + a) == "not-on-list");
    // The same sheet again, marked; and not without the mark, since it is signed.
    const std::string again = story.station().file("again.pdf");
    CHECK(refusal(story, "print transit-list 1 -o " + again) == "paper-handed-over");
    (void)done(story, "print transit-list 1 --reprint -o " + again);
    CHECK(has(textOf(again), "补打"));
    CHECK(has(textOf(again), "李大山"));
    (void)done(story, "trip return 1 --all");
    CHECK(refusal(story, "trip return 1 --all") == "list-done");
    CHECK(done(story, "verify").root()["ok"].boolean());
    (void)done(story, "rebuild");
    CHECK(rowStates(story, "trip show 1") == std::vector<std::string>(3, "returned"));
}

TEST_CASE("a trip that one case cannot join goes nowhere, and says which", "[trip]")
{
    Story story;
    const std::string a = story.begin("accept --matter M01" + given + "张桂芳");
    const std::string b = story.begin("accept --matter M01" + given + "李大山");
    story.tell(b, {"withdraw --reason 不办了"});
    const auto answer = asked(story, "trip make --to 县民政局 " + a + " " + b);
    CHECK(answer.said.exit == 1);
    CHECK(answer.root()["error"]["code"].text() == "batch-refused");
    REQUIRE(answer.root()["refused"].size() == 1);
    CHECK(answer.root()["refused"].at(0)["case"].text() == b);
    CHECK(answer.root()["refused"].at(0)["code"].text() == "wrong-state");
    CHECK(story.show(a).root()["state"].text() == "accepted");
    CHECK(done(story, "trip list").root()["lists"].size() == 0);
    CHECK(asked(story, "trip make " + a).said.exit == 2);
    CHECK(asked(story, "trip return 1").said.exit == 2);
    CHECK(refusal(story, "trip show 1") == "no-such-list");
    CHECK(done(story, "trip make --to 县民政局 " + a).root()["number"].text() == "511324101流〔2026〕W1-1号");
}

TEST_CASE("forty cards: decided from a table, handed out by a roll, one is absent", "[trip][roll]")
{
    Story story;
    std::vector<std::string> cases;
    std::ofstream table(story.station().file("cards.csv"));
    table << "办件编号,证照编号\n";
    for (int n = 1; n <= 40; ++n) {
        cases.push_back(story.begin("accept --matter M05" + given + "某" + std::to_string(n) +
                                    " --id-number " + idOf(n) + " --address 新政镇" +
                                    (n <= 30 ? "李家坝村" : "马鞍村")));
        table << cases.back() << ",川老" << 1000 + n << "\n";
    }
    table.close();
    story.on("2026-11-30T10:00");
    const auto decided = done(story, "case decide --batch " + story.station().file("cards.csv"));
    CHECK(decided.root()["count"].integer() == 40);
    // A second time it refuses all, and each is told.
    const auto twice = asked(story, "case decide --batch " + story.station().file("cards.csv"));
    CHECK(twice.said.exit == 1);
    CHECK(twice.root()["refused"].size() == 40);
    CHECK(story.count("ready") == 40);

    const std::string pdf = story.station().file("roll.pdf");
    const auto village = done(story, "roll make --matter M05 --village 马鞍村 -o " + pdf);
    CHECK(village.root()["cases"].size() == 10);
    CHECK(has(textOf(pdf), "马鞍村"));
    CHECK(has(textOf(pdf), "川老1040"));
    CHECK(has(textOf(pdf), idOf(40))); // whole: who signs, signs for himself
    const std::string roll = done(story, "roll make --matter M05").root()["number"].str();
    CHECK(roll == "511324101签〔2026〕W1-2号");
    (void)done(story, "print hand-out-roll 2 -o " + pdf); // before anybody signed: no mark
    CHECK_FALSE(has(textOf(pdf), "补打"));

    story.on("2026-12-02T16:00");
    const auto out = done(story, "roll deliver 2 --except " + cases[16] + " --by 村文书");
    CHECK(out.root()["count"].integer() == 39);
    CHECK(story.count("ready") == 1);
    const auto states = rowStates(story, "roll show 2");
    CHECK(std::count(states.begin(), states.end(), "handed-out") == 39);
    CHECK(states[16] == "waiting");
    CHECK(done(story, "roll list").root()["lists"].at(0)["open"].integer() == 1);
    CHECK(story.show(cases[0]).root()["state"].text() == "delivered");
    CHECK(rowStates(story, "roll show 1") == std::vector<std::string>(10, "handed-out")); // one truth
    (void)done(story, "roll deliver 2 --all"); // he came to the hall after all
    CHECK(story.count("ready") == 0);
    CHECK(refusal(story, "roll deliver 2 --all") == "list-done");
    CHECK(refusal(story, "roll make --matter M05") == "list-empty");
    CHECK(done(story, "verify").root()["ok"].boolean());
}

TEST_CASE("the table of a batch: what cannot be read is told by its row", "[trip][usage]")
{
    Story story;
    const std::string a = story.begin("accept --matter M05" + given + "张桂芳");
    const std::string file = story.station().file("t.csv");
    const auto says = [&](const std::string& content) {
        std::ofstream(file) << content;
        const auto answer = asked(story, "case decide --batch " + file);
        return answer.said.exit == 0 ? std::string("done") : answer.root()["error"]["code"].str();
    };
    CHECK(says("") == "batch-file");
    CHECK(says("number,colour\n" + a + ",red\n") == "batch-file");
    CHECK(says(a + ",1,2\n") == "batch-file");
    CHECK(says(",1\n") == "batch-file");
    CHECK(asked(story, "case decide --batch " + file).said.exit == 2);
    CHECK(asked(story, "case decide").said.exit == 2);
    CHECK(asked(story, "case decide " + a + " --batch " + file).said.exit == 2);
    CHECK(says("number,result,certificate\n" + a + ",certified,1\n") == "done");
    CHECK(story.show(a).root()["result"].text() == "certified");
    std::ofstream(file) << a << "\n";
    (void)done(story, "case deliver --checked known --batch " + file);
    CHECK(story.show(a).root()["state"].text() == "delivered");
}
