// Numbers of papers and cases have no gap and are never given twice, whatever happens to the papers: issued,
// refused by their filler, void, printed again, previewed, taken back with their step, the program closed in
// between. (Killed in between: tests/kill.) 1 500 operations; 10 000 with BM_LONG.
#include "core/cases/paper_rules.h"
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

#include <cstdlib>

using namespace bm;
using namespace bm::test;

TEST_CASE("numbers run without a gap through everything that can happen to a paper")
{
    Stations world(21);
    auto one = world.make("511324101", "W1", "township");
    const int operations = std::getenv("BM_LONG") ? 10'000 : 1'500;
    int issued = 0;
    int refused = 0;
    std::vector<std::string> numbers;
    for (int i = 0; i < operations; ++i) {
        StationFile& file = *one->file;
        if (numbers.size() < 5 || world.pick(12) == 0) {
            auto taken = file.run(takeOf("M14", "某甲"));
            REQUIRE_OK(taken);
            numbers.push_back(taken->number);
            continue;
        }
        const std::string n = numbers[numbers.size() - 1 - static_cast<std::size_t>(world.pick(5))];
        auto view = file.caseView(n);
        REQUIRE_OK(view);
        const auto& papers = view->c.papers;
        const std::string paper =
            papers.empty()
                ? ""
                : papers[static_cast<std::size_t>(world.pick(static_cast<int>(papers.size())))].number;
        switch (world.pick(10)) {
        case 0:
        case 1:
        case 2:
        case 3: {
            if (view->forms.empty())
                break;
            const std::string form =
                view->forms[static_cast<std::size_t>(world.pick(static_cast<int>(view->forms.size())))];
            const bool fails = world.pick(4) == 0;
            auto done = file.run(IssuePaper{n, form,
                                            [fails](const PaperFacts& f) -> Result<FilledPaper> {
                                                if (fails)
                                                    return Error("no-such-form", {{"form", f.form}});
                                                return FilledPaper{"{}", "t"};
                                            },
                                            "", ""});
            issued += done.ok() ? 1 : 0;
            refused += done.ok() ? 0 : 1;
            break;
        }
        case 4:
            (void)file.run(VoidPaper{n, paper, "错"});
            break;
        case 5:
            (void)file.run(ReprintPaper{n, paper, "lost"});
            break;
        case 6:
            (void)file.paperFacts(n, "promise-slip", PaperUse::ToLook);
            break;
        case 7:
            (void)file.run(UndoStep{n, "点错"});
            break;
        case 8:
            world.step(file, n, 10 + world.pick(20), one->clock->now().day());
            break;
        default:
            if (world.pick(20) == 0)
                one->open();
            break;
        }
    }
    CHECK(issued > operations / 20);
    CHECK(refused > operations / 100);
    for (const char* sql :
         {"SELECT series,serial FROM paper WHERE serial>0 GROUP BY series,serial ORDER BY 1,2",
          "SELECT series,serial FROM cases ORDER BY 1,2"}) {
        std::map<std::string, std::int64_t> last;
        Query q = one->file->database().query(sql);
        while (q.next()) {
            INFO(q.str(0) << " " << q.integer(1));
            REQUIRE(q.integer(1) == ++last[q.str(0)]);
        }
        for (const auto& [series, serial] : last) {
            Query s = one->file->database().query("SELECT last FROM series WHERE name=?", series);
            REQUIRE(s.next());
            CHECK(s.integer(0) == serial);
        }
    }
}
