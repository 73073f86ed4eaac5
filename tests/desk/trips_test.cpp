// Many cases at once: the same step for all of them or for none; transit lists and hand-out rolls issued,
// ticked off by what the cases themselves say, printed again, signed, void; the same by rebuild.
#include "core/cases/trip_fold.h"
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

using namespace bm;
using namespace bm::test;

namespace {

PaperFiller wordsFiller()
{
    return [](const PaperFacts& f) -> Result<FilledPaper> {
        json::Writer out;
        out.beginObject().field("number", f.number).field("to", f.listTo).field("what", f.listWhat);
        out.key("rows").beginArray();
        for (const ListRow& row : f.rows)
            out.beginArray()
                .text(row.number)
                .text(row.applicant)
                .text(row.idNumber)
                .text(row.certificate)
                .endArray();
        return FilledPaper{out.endArray().endObject().take(), "hash"};
    };
}

IssueList trip(const std::vector<std::string>& cases, const std::string& to = "县民政局")
{
    return {"transit-list", cases, to, "", false, wordsFiller()};
}

IssueList roll(const std::vector<std::string>& cases)
{
    return {"hand-out-roll", cases, "李家坝村", "", false, wordsFiller()};
}

std::string taken(StationFile& file, const std::string& matter, const std::string& name)
{
    auto outcome = file.run(takeOf(matter, name));
    REQUIRE_OK(outcome);
    return outcome->number;
}

std::vector<std::string> taken(StationFile& file, const std::string& matter, int count)
{
    std::vector<std::string> numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(taken(file, matter, "某" + std::to_string(i)));
    return numbers;
}

std::vector<CaseCommand> decisions(const std::vector<std::string>& cases)
{
    std::vector<CaseCommand> steps;
    for (const std::string& n : cases)
        steps.push_back(DecideCase{n, "granted", "证" + n.substr(n.size() - 5), "", "", {}, ""});
    return steps;
}

std::vector<std::string> statesOf(StationFile& file, const std::string& list)
{
    auto view = file.tripList(list);
    REQUIRE_OK(view);
    std::vector<std::string> states;
    for (const TripListRow& row : view->rows)
        states.push_back(row.state);
    return states;
}

int openOf(StationFile& file, const std::string& list)
{
    auto page = file.tripLists({});
    REQUIRE_OK(page);
    for (const TripListLine& line : page->lines) {
        if (line.number == list)
            return line.open;
    }
    return -1;
}

std::int64_t entriesIn(StationFile& file)
{
    auto report = file.verify();
    REQUIRE_OK(report);
    return report->entries;
}

} // namespace

TEST_CASE("forty decided at once: each by its own entry, with its own certificate")
{
    Stations world(1);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    const auto cases = taken(file, "M05", 40);
    const std::int64_t before = entriesIn(file);
    auto report = file.runMany(decisions(cases));
    REQUIRE_OK(report);
    CHECK(report->refused.empty());
    CHECK(report->numbers == cases);
    CHECK(entriesIn(file) == before + 40);
    for (const std::string& n : cases) {
        auto facts = file.paperFacts(n, "ready-notice", PaperUse::ToLook);
        REQUIRE_OK(facts);
        CHECK(facts->c.state == "decided");
        CHECK(facts->certificate == "证" + n.substr(n.size() - 5));
    }
    auto today = file.today();
    REQUIRE_OK(today);
    CHECK(today->decidedToday == 40);
    requireGood(file);
    REQUIRE_OK(file.rebuild());
    requireGood(file);
}

TEST_CASE("if one refuses nothing is done, and every refusal is told with its case")
{
    Stations world(2);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    auto cases = taken(file, "M05", 5);
    REQUIRE_OK(file.run(DecideCase{cases[1], "granted", "", "", "", {}, ""}));
    REQUIRE_OK(file.run(WithdrawCase{cases[3], "不办了"}));
    const std::int64_t before = entriesIn(file);
    auto steps = decisions(cases);
    steps.push_back(DecideCase{"W1-77777", "granted", "", "", "", {}, ""});
    auto report = file.runMany(steps);
    REQUIRE_OK(report);
    CHECK(report->numbers.empty());
    REQUIRE(report->refused.size() == 3);
    CHECK(report->refused[0].first == cases[1]);
    CHECK(report->refused[0].second.code == "wrong-state");
    CHECK(report->refused[1].first == cases[3]);
    CHECK(report->refused[1].second.code == "wrong-state");
    CHECK(report->refused[2].second.code == "case-not-found");
    CHECK(entriesIn(file) == before);
    CHECK(file.caseView(cases[0])->c.state == "accepted");
    CHECK_FALSE(file.takeChanges());
    // What cannot be done for many is refused too, and the next write goes on where the chain was.
    report = file.runMany({DecideCase{cases[0], "granted", "", "", "", {}, ""}, takeOf("M05", "某甲")});
    REQUIRE_OK(report);
    REQUIRE(report->refused.size() == 1);
    CHECK(report->refused[0].second.code == "step-alone");
    REQUIRE_OK(file.run(AddNote{cases[0], "好"}));
    CHECK(entriesIn(file) == before + 1);
    requireGood(file);
    // A typed name in the place of a number is not repeated.
    report = file.runMany({AddNote{"张三丰", "好"}});
    REQUIRE_OK(report);
    CHECK(report->refused.at(0).first == "…");
}

TEST_CASE("a trip: forwarded and listed in one transaction, ticked off by the cases themselves")
{
    Stations world(3);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    const auto cases = taken(file, "M01", 4);
    REQUIRE_OK(file.run(ForwardCase{cases[2], "县民政局", "", false})); // gone before: listed all the same
    const std::int64_t before = entriesIn(file);
    auto report = file.runMany({trip(cases)});
    REQUIRE_OK(report);
    REQUIRE(report->refused.empty());
    const std::string list = report->paper;
    CHECK(list == "511324101流〔2026〕W1-1号");
    CHECK(report->numbers == cases);
    CHECK(entriesIn(file) == before + 4); // three forwarded, one list
    CHECK(report->values.find(cases[3]) != std::string::npos);
    CHECK(file.caseView(cases[0])->c.forward->list == list);
    CHECK(statesOf(file, "流1") == std::vector<std::string>{"away", "away", "away", "away"});
    CHECK(openOf(file, list) == 4);

    one->clock->set(*Instant::parse("2026-11-26T10:00"));
    REQUIRE_OK(file.run(SignList{"W1-1", "王五", Day::parse("2026-11-24")}));
    CHECK(file.run(SignList{list, "", {}}).error().code == "list-signed");
    REQUIRE_OK(file.runMany({RecordUpperResult{cases[0], "县民政局", "", {}, "granted", "证1", ""},
                             RecordUpperResult{cases[1], "县民政局", "", {}, "granted", "证2", ""}}));
    REQUIRE_OK(file.run(SendBack{cases[2], "缺一张表"}));
    const std::vector<std::string> now{"returned", "returned", "sent-back", "away"};
    CHECK(statesOf(file, list) == now);
    CHECK(openOf(file, list) == 1);
    auto view = file.tripList(list);
    REQUIRE_OK(view);
    CHECK(view->line.signedOn == Day::parse("2026-11-24"));
    CHECK(view->signedBy == "王五");
    CHECK(view->rows[0].day == Day::parse("2026-11-26"));
    CHECK(view->rows[0].name == "某0");

    // Sent back, it goes again with another list; the first one still says that it came back.
    auto again = file.runMany({trip({cases[2]})});
    REQUIRE_OK(again);
    CHECK(again->paper == "511324101流〔2026〕W1-2号");
    CHECK(statesOf(file, list) == now);
    CHECK(statesOf(file, again->paper) == std::vector<std::string>{"away"});
    CHECK(openOf(file, list) == 1);
    // Also within the same minute: the third list is not the second one's.
    REQUIRE_OK(file.run(SendBack{cases[2], "又缺一张表"}));
    REQUIRE_OK(file.run(trip({cases[2]})));
    CHECK(statesOf(file, again->paper) == std::vector<std::string>{"sent-back"});
    CHECK(statesOf(file, "流3") == std::vector<std::string>{"away"});
    // A result taken back is away again; a forwarding taken back is here.
    REQUIRE_OK(file.run(UndoStep{cases[1], "点错"}));
    CHECK(statesOf(file, list)[1] == "away");
    REQUIRE_OK(file.run(UndoStep{cases[1], "没送"}));
    CHECK(statesOf(file, list)[1] == "here");
    requireGood(file);
    const auto before2 = logicalRows(file);
    REQUIRE_OK(file.rebuild());
    CHECK(logicalRows(file) == before2);
    requireGood(file);
}

TEST_CASE("what cannot stand on a list refuses the whole of it, and takes no number")
{
    Stations world(4);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    const auto cases = taken(file, "M01", 3);
    REQUIRE_OK(file.run(ForwardCase{cases[0], "县残联", "", false}));
    REQUIRE_OK(file.run(DecideCase{cases[1], "granted", "", "", "", {}, ""}));
    const std::int64_t before = entriesIn(file);
    auto report = file.runMany({trip({cases[0], cases[1], cases[2], cases[2]})});
    REQUIRE_OK(report);
    REQUIRE(report->refused.size() == 3);
    CHECK(report->refused[0].second.code == "list-other-body");
    CHECK(report->refused[1].second.code == "wrong-state");
    CHECK(report->refused[2].second.code == "list-twice");
    CHECK(report->paper.empty());
    CHECK(entriesIn(file) == before);
    CHECK(file.caseView(cases[2])->c.state == "accepted");
    CHECK(file.run(trip({})).error().code == "list-empty");
    CHECK(file.run(trip({cases[2]}, "  ")).error().code == "refer-where");
    CHECK(file.run(roll({cases[2]})).error().code == "list-not-decided");
    const std::string other = taken(file, "M05", "某甲");
    REQUIRE_OK(file.run(DecideCase{other, "granted", "", "", "", {}, ""}));
    CHECK(file.run(roll({cases[1], other})).error().code == "list-other-matter");
    auto failing = trip({cases[2]});
    failing.filler = [](const PaperFacts& f) -> Result<FilledPaper> {
        return Error("no-such-form", {{"form", f.form}});
    };
    CHECK(file.run(failing).error().code == "no-such-form");
    CHECK(file.caseView(cases[2])->c.state == "accepted");
    auto good = file.run(trip({cases[2]}));
    REQUIRE_OK(good);
    CHECK(good->paper == "511324101流〔2026〕W1-1号");
    requireGood(file);
}

TEST_CASE("a roll: forty cards, one is absent; delivered by the roll, the case says so")
{
    Stations world(5);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    std::vector<std::string> cases;
    for (int i = 0; i < 40; ++i) {
        TakeCase take = takeOf("M05", "某" + std::to_string(i));
        take.applicant.parties.front().address = i % 2 == 0 ? "新政镇李家坝村 3 组" : "新政镇马鞍村 1 组";
        auto outcome = file.run(take);
        REQUIRE_OK(outcome);
        cases.push_back(outcome->number);
    }
    REQUIRE_OK(file.runMany(decisions(cases)));
    CHECK(file.handOutCases("M05", "")->size() == 40);
    CHECK(file.handOutCases("M05", "李家坝")->size() == 20);
    CHECK(file.handOutCases("M01", "")->empty());
    auto made = file.run(roll(cases));
    REQUIRE_OK(made);
    CHECK(made->paper == "511324101签〔2026〕W1-1号");
    CHECK(made->values.find("证00040") != std::string::npos);
    CHECK(made->values.find("\"what\":\"老年证\"") != std::string::npos);
    std::vector<CaseCommand> steps;
    for (std::size_t i = 1; i < cases.size(); ++i)
        steps.push_back(DeliverCase{cases[i], "", "", "roll", "collected", "", made->paper});
    steps.push_back(SignList{made->paper, "", {}});
    auto report = file.runMany(steps);
    REQUIRE_OK(report);
    CHECK(report->numbers.size() == 39);
    CHECK(openOf(file, made->paper) == 1);
    CHECK(statesOf(file, "签1").front() == "waiting");
    CHECK(statesOf(file, "签1").back() == "handed-out");
    auto view = file.caseView(cases[7]);
    REQUIRE_OK(view);
    CHECK(view->c.state == "delivered");
    CHECK(view->c.timeline.back().facts.find(made->paper) != std::string::npos);
    CHECK(file.handOutCases("M05", "")->size() == 1);
    requireGood(file);
}

TEST_CASE("a list is found by its number, printed again as it was, void; its number stays used up")
{
    Stations world(6);
    auto one = world.make("511324101", "W1", "township");
    StationFile& file = *one->file;
    const auto cases = taken(file, "M01", 3);
    auto first = file.run(trip({cases[0]}));
    REQUIRE_OK(first);
    REQUIRE_OK(file.run(CorrectCase{cases[0],
                                    [] {
                                        Applicant other;
                                        other.parties.push_back({});
                                        other.parties.front().name = "改过名";
                                        return other;
                                    }(),
                                    {},
                                    {},
                                    "写错"}));
    for (const char* typed : {"511324101流〔2026〕W1-1号", "流〔2026〕W1-1", "W1-1", "1", "流00001"}) {
        INFO(typed);
        REQUIRE_OK(file.tripList(typed));
        CHECK(file.tripList(typed)->line.number == first->paper);
    }
    CHECK(file.tripList("张三丰").error().code == "no-such-list");
    REQUIRE_OK(file.run(ReprintPaper{"", first->paper, "jam"}));
    REQUIRE_OK(file.run(ReprintPaper{"", first->paper, "lost"}));
    auto issued = file.issuedPaper(first->paper, PaperUse::ToIssue);
    REQUIRE_OK(issued);
    CHECK(issued->values == first->values); // frozen
    CHECK(issued->reprints == 1);
    CHECK(file.run(VoidPaper{"", first->paper, ""}).error().code == "reason-missing");
    REQUIRE_OK(file.run(VoidPaper{"", first->paper, "打错"}));
    CHECK(file.tripList("1")->line.state == "void");
    CHECK(file.run(SignList{"1", "", {}}).error().code == "no-such-paper");
    CHECK(file.caseView(cases[0])->c.state == "forwarded"); // the case is where it is
    // The same case again on a list that is right.
    auto second = file.run(trip({cases[0], cases[1]}));
    REQUIRE_OK(second);
    CHECK(second->paper == "511324101流〔2026〕W1-2号");
    REQUIRE_OK(file.run(HandPaper{"", second->paper})); // handed over: signed for
    CHECK(file.tripList("2")->line.signedOn == Day::parse("2026-11-23"));
    CHECK(file.run(ReprintPaper{"", second->paper, "jam"}).error().code == "paper-handed-over");
    CHECK(file.run(VoidPaper{"", second->paper, "错"}).error().code == "leader-needed");
    CHECK(file.run(SignList{"9", "", {}}).error().code == "no-such-list");
    auto page = file.tripLists({"", "", 0, 1});
    REQUIRE_OK(page);
    CHECK(page->more);
    CHECK(page->lines.at(0).number == second->paper);
    CHECK(file.tripLists({"hand-out-roll", "", 0, 50})->lines.empty());
    requireGood(file);
}

TEST_CASE("a list of another office is only shown; what a newer program wrote to one keeps it from change")
{
    Stations world(7);
    auto town = world.make("511324101", "W1", "township");
    auto county = world.make("511324", "C1", "county");
    const auto cases = taken(*town->file, "M01", 2);
    auto list = town->file->run(trip(cases));
    REQUIRE_OK(list);
    // In any order: what the list rests on may come after it.
    std::vector<Segment> all = Stations::segmentsOf(*town->file);
    REQUIRE_OK(county->file->ingest(all));
    auto shown = county->file->tripList(list->paper);
    REQUIRE_OK(shown);
    CHECK(shown->rows.size() == 2);
    CHECK(shown->rows[0].state == "away");
    CHECK(county->file->run(ReprintPaper{"", list->paper, "lost"}).error().code == "not-own-office");
    CHECK(county->file->tripLists({})->lines.empty()); // its own lists
    requireGood(*county->file);

    Query q = town->file->database().query("SELECT subject FROM trip_list");
    REQUIRE(q.next());
    SubjectEntries entries = town->file->journal().entriesOf(q.integer(0));
    entries.entries.push_back(entries.entries.back());
    entries.entries.back().entry.header.verb = "counted";
    const FoldedList folded = foldList(entries, town->file->world());
    REQUIRE(folded.list);
    CHECK(folded.list->newer);
    CHECK(folded.verdicts.at(0).code == "newer-program");
    RuleFacts facts;
    facts.office = "511324101";
    CHECK(decideListStep(facts, *folded.list, SignList{}).error().code == "newer-program");
    entries.entries.erase(entries.entries.begin());
    entries.entries.back().entry.header.verb = "signed";
    CHECK(foldList(entries, town->file->world()).verdicts.at(0).code == "no-such-paper");
}

TEST_CASE("numbers of lists have no gap through all that happens to them")
{
    Stations world(8);
    auto one = world.make("511324101", "W1", "township");
    int trips = 0;
    int rolls = 0;
    std::vector<std::string> lists;
    for (int i = 0; i < 500; ++i) {
        StationFile& file = *one->file;
        CaseFilter filter;
        filter.limit = 40;
        std::vector<std::string> some;
        if (auto page = file.cases(filter); page.ok()) {
            for (const CaseLine& line : page->lines) {
                if (world.pick(6) == 0)
                    some.push_back(line.number);
            }
        }
        const int what = world.pick(9);
        if (what < 3 || some.empty()) {
            (void)taken(file, world.pick(2) ? "M01" : "M05", "某甲");
        } else if (what == 3) {
            (void)file.runMany(decisions(some));
        } else if (what < 6) {
            const bool fails = world.pick(4) == 0;
            IssueList list = what == 4 ? trip({some.front()}) : roll({some.front()});
            if (fails)
                list.filler = [](const PaperFacts&) -> Result<FilledPaper> { return Error("list-empty"); };
            if (auto made = file.run(list); made.ok()) {
                lists.push_back(made->paper);
                const int serial = what == 4 ? ++trips : ++rolls;
                REQUIRE(made->paper == "511324101" + std::string(what == 4 ? "流" : "签") + "〔2026〕W1-" +
                                           std::to_string(serial) + "号");
            }
        } else if (!lists.empty()) {
            const std::string n = lists[static_cast<std::size_t>(world.pick(static_cast<int>(lists.size())))];
            if (what == 6)
                (void)file.run(VoidPaper{"", n, "错"});
            else if (what == 7)
                (void)file.run(ReprintPaper{"", n, "lost"});
            else if (world.pick(4) == 0)
                one->open();
            else
                (void)file.run(SignList{n, "", {}});
        }
    }
    CHECK(trips > 5);
    CHECK(rolls > 5);
    requireGood(*one->file);
    const auto before = logicalRows(*one->file);
    REQUIRE_OK(one->file->rebuild());
    CHECK(logicalRows(*one->file) == before);
}
