// Several stations of one office (and a copied one), each a real file, for the tests of order.
#pragma once

#include "core/desk/station_file.h"
#include "tests/journal/logical_rows.h"
#include "tests/support/office.h"

#include <random>

namespace bm::test {

class Stations
{
public:
    explicit Stations(unsigned seed) : random(seed) {}

    // A station file with account a logged in.
    struct One
    {
        TempDir dir;
        std::shared_ptr<FixedClock> clock;
        std::unique_ptr<StationFile> file;
        void open()
        {
            file.reset();
            file = std::make_unique<StationFile>(Desk::Options{dir.path(), clock, true}, false);
            REQUIRE_OK(file->login("a", ""));
        }
    };

    std::unique_ptr<One> make(const std::string& office, const std::string& label, const std::string& level,
                              const std::string& name = "试验中心")
    {
        auto one = std::make_unique<One>();
        one->clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
        {
            StationFile file({one->dir.path(), one->clock, true}, true);
            InitRequest request{office, name, level, label, true, {}, {}, {}};
            (void)file.found(request);
        }
        one->open();
        return one;
    }

    // The same disk twice: both go on as one station.
    std::unique_ptr<One> copyOf(One& original)
    {
        original.file.reset();
        auto copy = std::make_unique<One>();
        copy->clock = std::make_shared<FixedClock>(original.clock->now());
        std::filesystem::copy_file(original.dir / "station.db", copy->dir / "station.db");
        copy->open();
        original.open();
        return copy;
    }

    int pick(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); }

    // One random thing a clerk does. Refusals are part of life.
    void act(One& at)
    {
        at.clock->advanceMs(pick(5) == 0 ? -std::int64_t{86'400'000} * pick(40)
                                         : std::int64_t{3'600'000} * pick(60));
        static const char* matters[] = {"M01", "M10", "M15", "M05"};
        const int what = pick(34);
        std::string number;
        CaseFilter filter;
        filter.limit = 200;
        if (auto page = at.file->cases(filter); page.ok() && !page->lines.empty())
            number = page->lines[static_cast<std::size_t>(pick(static_cast<int>(page->lines.size())))].number;
        if (what < 3 || number.empty()) {
            TakeCase command = takeOf(matters[pick(4)], "某甲" + std::to_string(pick(1000)));
            command.acceptNow = pick(3) != 0;
            command.leaveOpen = pick(2) == 0;
            (void)at.file->run(command);
            return;
        }
        const PaperFiller filler = [](const PaperFacts& f) -> Result<FilledPaper> {
            return FilledPaper{"{\"n\":\"" + f.number + "\"}", "t"};
        };
        switch (what) {
        case 30:
        case 31:
            adviseOrReprint(*at.file, filler);
            break;
        case 32:
        case 33:
            listOrReturn(*at.file, number, filler);
            break;
        case 3:
        case 4:
            (void)at.file->run(DecideCase{number, "granted", "证1", "", "", {}, ""});
            break;
        case 5:
            (void)at.file->run(IssuePaper{number, "promise-slip", filler, "", ""});
            break;
        case 6:
            (void)at.file->run(AcceptReceived{number, {}, {}});
            break;
        case 7:
            (void)at.file->run(UndoStep{number, "点错"});
            break;
        case 8:
            (void)at.file->run(DeliverCase{number, "", "", "id-card", "collected", ""});
            break;
        case 9:
            (void)at.file->run(TakeOver{number});
            break;
        default:
            step(*at.file, number, what, at.clock->now().day());
            break;
        }
    }

    // Sheets without a case, and the same sheets again.
    void adviseOrReprint(StationFile& file, const PaperFiller& filler)
    {
        const auto page = file.adviceList({});
        if (!page.ok() || page->lines.empty() || pick(2) == 0) {
            GiveAdvice slip;
            slip.kind = "referral-slip";
            slip.subjectWords = "某事";
            slip.referTo = "县民政局";
            slip.filler = filler;
            (void)file.run(slip);
            return;
        }
        const std::string number = page->lines[page->lines.size() / 2].number;
        if (pick(4) == 0)
            (void)file.run(VoidPaper{"", number, "打错"});
        else
            (void)file.run(ReprintPaper{"", number, "lost"});
    }

    // A list over a case, or what becomes of the newest one.
    void listOrReturn(StationFile& file, const std::string& number, const PaperFiller& filler)
    {
        const auto page = file.tripLists({});
        if (!page.ok() || page->lines.empty() || pick(2) == 0) {
            IssueList list;
            list.form = pick(2) == 0 ? "transit-list" : "hand-out-roll";
            list.cases = {number};
            list.to = "县民政局";
            list.filler = filler;
            (void)file.run(list);
            return;
        }
        const std::string newest = page->lines.front().number;
        if (pick(3) == 0)
            (void)file.run(VoidPaper{"", newest, "打错"});
        else if (pick(2) == 0)
            (void)file.run(ReprintPaper{"", newest, "lost"});
        else
            (void)file.run(SignList{newest, "", {}});
    }

    // The rest of a case's life.
    void step(StationFile& file, const std::string& n, int what, Day today)
    {
        const std::vector<CaseCommand> all{
            RequestSupplement{n, {"户口簿"}, {}},
            ReceiveSupplement{n, true, {}},
            PauseCase{n, "appraisal", "要鉴定", "", pick(9)},
            ResumeCase{n},
            ExtendCase{n, 1 + pick(9), "情况复杂", "director"},
            StartJoint{n, "", {"国土", "林业"}, 7},
            FinishJoint{n, pick(2) ? "国土" : "林业", ""},
            ForwardCase{n, "县民政局", "", pick(2) == 0},
            RecordUpperResult{n, "县民政局", "1号", {}, "granted", "证2", ""},
            SendBack{n, "缺一张表"},
            ReportRefusal{n, pick(2) ? "not-granted" : "not-accepted", "conditions-not-met", "不符合", "条例",
                          pick(2) == 0},
            GiveOpinion{n, true, "director", "phone", "", "1", false},
            RefuseCase{n, "not-needed", "不需要", "", ""},
            WithdrawCase{n, "不办了"},
            StartPosting{n, "公示", "公示栏", today, 7, pick(2) == 0},
            FinishPosting{n, "照片"},
            SetSurvey{n, today + 3, {}, {"李四", "王五"}, ""},
            RateCase{n, 1 + pick(5), "typed", ""},
            RecordContact{n, "ready", "phone", "某甲", "1", ""},
            AttachFile{n, "照片", "photo", "bytes" + std::to_string(pick(1000))}};
        (void)file.run(all[static_cast<std::size_t>(what - 10) % all.size()]);
    }

    // What `to` lacks of `from`, as exchange would give it.
    static void give(One& from, One& to) { (void)to.file->ingest(segmentsOf(*from.file)); }

    static std::vector<Segment> segmentsOf(StationFile& file)
    {
        std::vector<Segment> out;
        for (const ChainKey& key : file.journal().chains())
            out.push_back(file.journal().segment(key, 1, file.vault()));
        return out;
    }

    std::mt19937 random;
};

// The station asks, the county certifies, the station installs; a trial compares no digits.
inline void enrol(Stations::One& station, Stations::One& county)
{
    auto request = station.file->requestEnrolment();
    REQUIRE_OK(request);
    auto certificate = county.file->certifyStation(request->bytes);
    REQUIRE_OK(certificate);
    REQUIRE_OK(station.file->installCertificate(certificate->bytes, {}));
}

// The chains, the tables and what they are made from agree.
inline void requireGood(StationFile& file)
{
    auto report = file.verify();
    REQUIRE_OK(report);
    for (const auto& [code, where] : report->faults)
        UNSCOPED_INFO(code << " " << where);
    REQUIRE(report->ok);
}
inline void requireGood(Stations::One& at)
{
    requireGood(*at.file);
}

} // namespace bm::test
