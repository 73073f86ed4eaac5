// The first day at the window, through the real program.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

const std::vector<std::string> household = {"--matter",    "M01",       "--name",      personName,
                                            "--id-number", personId,    "--phone",     personPhone,
                                            "--village",   "石桥村2组", "--materials", "all"};

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string textOf(const std::string& pdf)
{
    return runProgram({"/usr/bin/pdftotext", "-layout", pdf, "-"}).out;
}

std::vector<std::string> verbsOf(const json::Value& shown)
{
    std::vector<std::string> verbs;
    for (const json::Value& entry : shown["entries"].elements())
        verbs.push_back(entry["verb"].str());
    return verbs;
}

} // namespace

TEST_CASE("a day: found, accepted, printed, decided, delivered", "[day]")
{
    Station station;
    station.initTrial();
    const auto found = station.ask({"matter", "search", "低保"});
    REQUIRE(found.root().size() >= 2);
    CHECK(membersOf(found.root().at(0)) == std::vector<std::string>{"code", "name", "window"});
    CHECK(found.root().at(0)["code"].text() == "M01");
    CHECK(station.ask({"matter", "search", "ncdb"}).root().at(0)["code"].text() == "M01");

    std::vector<std::string> words{"case", "accept"};
    words.insert(words.end(), household.begin(), household.end());
    const auto accepted = station.ask(words);
    REQUIRE(accepted.said.exit == 0);
    CHECK(membersOf(accepted.root()) ==
          std::vector<std::string>{"accepted", "due", "explanation", "number", "provisional"});
    CHECK(accepted.root()["accepted"].text() == "2026-11-23");
    CHECK(accepted.root()["due"].text() == "2027-01-05");
    CHECK(accepted.root()["provisional"].boolean());
    const std::string number = accepted.root()["number"].str();

    const std::string slip = station.file("slip.pdf");
    const auto printed = station.ask({"print", "promise-slip", number, "-o", slip});
    INFO(printed.said.out << printed.said.err);
    REQUIRE(printed.said.exit == 0);
    const std::string paper = printed.root()["number"].str();
    CHECK(printed.root()["pages"].integer() == 3);
    const std::string text = textOf(slip);
    for (const std::string& part : {personName, number, paper, std::string("农村居民最低生活保障"),
                                    std::string("2027年1月5日"), std::string("农历冬月廿八"), personId})
        CHECK(has(text, part));

    const auto listed = station.ask({"case", "list"});
    REQUIRE(listed.root()["cases"].size() == 1);
    const json::Value line = listed.root()["cases"].at(0);
    CHECK(membersOf(line) == std::vector<std::string>{"days_left", "due", "matter", "number", "state"});
    CHECK(line["state"].text() == "accepted");
    CHECK(line["matter"].text() == "M01");
    CHECK(line["days_left"].integer() == 30);

    CHECK(station.ask({"case", "decide", number, "--result", "granted", "--certificate", "D-2026-0042"})
              .said.exit == 0);
    CHECK(station.ask({"case", "deliver", number, "--checked", "id-card"}).said.exit == 0);
    const auto shown = station.ask({"case", "show", number});
    CHECK(shown.root()["state"].text() == "delivered");
    CHECK(shown.root()["result"].text() == "granted");
    CHECK(verbsOf(shown.root()) == std::vector<std::string>{"accept", "issue-paper", "decide", "deliver"});
}

TEST_CASE("a case by the end of its number, and its whole shape", "[show]")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept(household);
    const auto shown = station.ask({"case", "show", number.substr(number.find("W1"))});
    REQUIRE(shown.said.exit == 0);
    const json::Value root = shown.root();
    for (const char* name :
         {"number", "matter", "state", "result", "received", "accepted", "due", "statutory_due", "days_left",
          "provisional", "explanation", "applicant", "handler", "papers", "entries"}) {
        INFO(name);
        const auto members = membersOf(root);
        CHECK(std::find(members.begin(), members.end(), name) != members.end());
    }
    CHECK(membersOf(root["matter"]) == std::vector<std::string>{"code", "name", "version"});
    CHECK(root["matter"]["version"].integer() == 1);
    CHECK(root["result"].isNull());
    CHECK(root["due"].text() == "2027-01-05");
    CHECK(root["handler"].text() == "a");
    REQUIRE(root["entries"].size() == 1);
    CHECK(membersOf(root["entries"].at(0)) == std::vector<std::string>{"acting_for", "actor", "at", "code",
                                                                       "effective", "seq", "station",
                                                                       "verb"});
    CHECK(root["entries"].at(0)["effective"].boolean());
    CHECK(root["entries"].at(0)["at"].text() == "2026-11-23T09:30:00");
    // Masked: the first 6 and the last 4 stand, no more.
    CHECK(root["applicant"]["name"].text() == personName);
    CHECK(root["applicant"]["id_number"].text() == "511324********0015");
    CHECK_FALSE(has(shown.said.out, personId));
    CHECK_FALSE(has(shown.said.out, personPhone));
}

TEST_CASE("an instant matter is done in the same act, or left open", "[instant]")
{
    Station station;
    station.initTrial();
    const std::vector<std::string> instant = {"--matter",    "M10",    "--name",      personName,
                                              "--id-number", personId, "--materials", "all"};
    const std::string number = station.accept(instant);
    const auto shown = station.ask({"case", "show", number});
    CHECK(shown.root()["state"].text() == "decided");
    CHECK(shown.root()["due"].text() == "2026-11-23");
    std::vector<std::string> open = instant;
    open.insert(open.end(), {"--leave-open", "--duplicate-ok"});
    const auto left = station.ask({"case", "show", station.accept(open)});
    CHECK(left.root()["state"].text() == "accepted");
    const std::string slip = station.file("instant.pdf");
    CHECK(station.ask({"print", "receipt-instant", number, "-o", slip}).said.exit == 0);
    CHECK(has(textOf(slip), personName));
}

TEST_CASE("papers: one number, reprint, preview, void, correction", "[print]")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept(household);
    const std::string file = station.file("p.pdf");
    const auto preview = station.ask({"print", "promise-slip", number, "-o", file, "--preview"});
    INFO(preview.said.out);
    REQUIRE(preview.said.exit == 0);
    CHECK(preview.root()["number"].isNull());
    CHECK(has(textOf(file), "预览"));
    const auto first = station.ask({"print", "promise-slip", number, "-o", file});
    REQUIRE(first.said.exit == 0);
    const std::string paper = first.root()["number"].str();
    const auto again = station.ask({"print", "promise-slip", number, "-o", file});
    CHECK(again.said.exit == 1);
    CHECK(again.root()["error"]["code"].text() == "paper-already-issued");
    const auto reprint =
        station.ask({"print", "promise-slip", number, "-o", file, "--reprint", "--reason", "lost"});
    INFO(reprint.said.out);
    REQUIRE(reprint.said.exit == 0);
    CHECK(reprint.root()["number"].text() == paper);
    CHECK(has(textOf(file), "补打"));
    const auto jam = station.ask(
        {"print", "promise-slip", number, "-o", file, "--reprint", "--reason", "jam", "--copy", "2"});
    REQUIRE(jam.said.exit == 0);
    CHECK(jam.root()["pages"].integer() == 1);
    CHECK_FALSE(has(textOf(file), "补打"));
    REQUIRE(station.ask({"paper", "void", paper, "--reason", "打印卡纸"}).said.exit == 0);
    const auto second = station.ask({"print", "promise-slip", number, "-o", file});
    REQUIRE(second.said.exit == 0);
    CHECK(second.root()["number"].text() != paper);
    REQUIRE(station.ask({"paper", "hand", second.root()["number"].str()}).said.exit == 0);
    // Handed over: only a leader may void it now.
    CHECK(station.ask({"paper", "void", second.root()["number"].str(), "--reason", "错"}).said.exit == 1);
    const auto shown = station.ask({"case", "show", number});
    REQUIRE(shown.root()["papers"].size() == 2);
    CHECK(shown.root()["papers"].at(0)["reprints"].integer() == 1); // a jammed copy is not one more
    CHECK(shown.root()["papers"].at(1)["state"].text() == "handed");
}

TEST_CASE("a name that no font can draw is refused before a number is taken", "[print]")
{
    Station station;
    station.initTrial();
    const std::string rare = station.accept(
        {"--matter", "M01", "--name", "张\U00031350", "--id-number", personId, "--materials", "all"});
    const auto refused = station.ask({"print", "promise-slip", rare, "-o", station.file("r.pdf")});
    CHECK(refused.said.exit == 1);
    CHECK(refused.root()["error"]["code"].text() == "glyph-missing");
    CHECK(has(refused.said.out, "U+31350"));
    CHECK_FALSE(std::filesystem::exists(station.file("r.pdf")));
    std::vector<std::string> words = household;
    words.emplace_back("--duplicate-ok");
    const auto first =
        station.ask({"print", "promise-slip", station.accept(words), "-o", station.file("p.pdf")});
    INFO(first.said.out);
    REQUIRE(first.said.exit == 0);
    CHECK(has(first.root()["number"].str(), "W1-1号"));
}

TEST_CASE("every size of paper, and the papers without a case", "[print]")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept(household);
    for (const char* size : {"a4", "a5", "continuous", "continuous-half"}) {
        INFO(size);
        const auto answer = station.ask(
            {"print", "promise-slip", number, "-o", station.file("s.pdf"), "--preview", "--paper", size});
        INFO(answer.said.out);
        CHECK(answer.said.exit == 0);
    }
    const auto told = station.ask(
        {"print", "telling-sheet", "--matter", "M14", "--missing", "1,3", "-o", station.file("t.pdf")});
    INFO(told.said.out);
    REQUIRE(told.said.exit == 0);
    CHECK_FALSE(told.root()["number"].text().empty());
    CHECK(has(textOf(station.file("t.pdf")), "户籍证明"));
    const auto referred = station.ask({"print", "referral-slip", "--subject", "户口迁移", "--to",
                                       "新政派出所户籍窗口", "-o", station.file("r.pdf")});
    INFO(referred.said.out);
    REQUIRE(referred.said.exit == 0);
    CHECK(has(textOf(station.file("r.pdf")), "新政派出所户籍窗口"));
    const auto guide = station.ask({"print", "guide-sheet", "M01", "-o", station.file("g.pdf")});
    INFO(guide.said.out);
    REQUIRE(guide.said.exit == 0);
    CHECK(has(textOf(station.file("g.pdf")), "农村居民最低生活保障"));
    const auto list = station.ask({"print", "--list"});
    CHECK(list.root().size() >= 7);
}

TEST_CASE("received first, accepted when the papers are there", "[receive]")
{
    Station station;
    station.initTrial();
    const auto received = station.ask({"case", "receive", "--matter", "M02", "--name", personName,
                                       "--id-number", personId, "--materials", "1"});
    INFO(received.said.out);
    REQUIRE(received.said.exit == 0);
    CHECK(received.root()["accepted"].isNull());
    const std::string number = received.root()["number"].str();
    CHECK(station.ask({"case", "show", number}).root()["state"].text() == "received");
    CHECK(station.ask({"case", "accept", number}).said.exit == 1); // still missing
    const auto accepted = station.ask({"case", "accept", number, "--materials", "all"});
    INFO(accepted.said.out);
    REQUIRE(accepted.said.exit == 0);
    CHECK(accepted.root()["due"].text() == "2027-01-05");
}

TEST_CASE("correction and undo are entries; nothing is overwritten", "[correct]")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept(household);
    const auto corrected =
        station.ask({"case", "correct", number, "--name", "张三峰", "--reason", "录入错误"});
    INFO(corrected.said.out);
    REQUIRE(corrected.said.exit == 0);
    const auto shown = station.ask({"case", "show", number});
    CHECK(shown.root()["applicant"]["name"].text() == "张三峰");
    CHECK(shown.root()["applicant"]["id_number"].text() == "511324********0015"); // the rest stayed
    REQUIRE(station.ask({"case", "decide", number}).said.exit == 0);
    const auto undone = station.ask({"case", "undo", number, "--reason", "点错了"});
    INFO(undone.said.out);
    REQUIRE(undone.said.exit == 0);
    CHECK(undone.root()["state"].text() == "accepted");
    const auto verbs = verbsOf(station.ask({"case", "show", number}).root());
    CHECK(std::count(verbs.begin(), verbs.end(), "decide") == 1);
    CHECK(verbs.back() == "undo");
}

TEST_CASE("numbers run on, never twice; verify and rebuild find all as it was", "[verify]")
{
    Station station;
    station.initTrial();
    std::set<std::string> numbers;
    for (int i = 0; i < 5; ++i) {
        std::vector<std::string> words = household;
        words.emplace_back("--duplicate-ok");
        numbers.insert(station.accept(words));
    }
    CHECK(numbers.size() == 5);
    const auto before = station.ask({"case", "list"});
    const auto verified = station.ask({"verify"});
    INFO(verified.said.out);
    REQUIRE(verified.said.exit == 0);
    CHECK(membersOf(verified.root()) == std::vector<std::string>{"entries", "faults", "ok"});
    CHECK(verified.root()["ok"].boolean());
    CHECK(verified.root()["entries"].integer() > 5);
    CHECK(verified.root()["faults"].size() == 0);
    const auto rebuilt = station.ask({"rebuild"});
    REQUIRE(rebuilt.said.exit == 0);
    CHECK(rebuilt.root()["ok"].boolean());
    CHECK(station.ask({"case", "list"}).said.out == before.said.out);
}

TEST_CASE("the catalogue goes out and comes in again", "[matter]")
{
    Station station;
    station.initTrial();
    CHECK(station.ask({"matter", "list"}).root().size() == 17);
    CHECK(station.ask({"matter", "show", "M16"}).root()["code"].text() == "M16");
    for (const char* name : {"c.json", "c.csv", "c.xlsx"}) {
        INFO(name);
        REQUIRE(station.ask({"matter", "export", station.file(name)}).said.exit == 0);
        CHECK(std::filesystem::file_size(station.file(name)) > 1000);
    }
    const auto checked = station.ask({"matter", "import", station.file("c.csv"), "--dry-run"});
    INFO(checked.said.out);
    CHECK(checked.said.exit == 0);
    CHECK(checked.root()["matters"].integer() == 17);
}

TEST_CASE("the office's profile stands on its papers", "[office]")
{
    Station station;
    station.initTrial();
    REQUIRE(station
                .ask({"office", "set", "--phone", "0817-5230000", "--market", "lunar:1,4,7", "--address",
                      "新政镇正街1号"})
                .said.exit == 0);
    CHECK(station.ask({"office", "show"}).root()["phone"].text() == "0817-5230000");
    const std::string number = station.accept(household);
    REQUIRE(station.ask({"print", "promise-slip", number, "-o", station.file("p.pdf")}).said.exit == 0);
    CHECK(has(textOf(station.file("p.pdf")), "0817-5230000"));
    CHECK(has(textOf(station.file("p.pdf")), "场"));
}
