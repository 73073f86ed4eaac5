// A case without a database: the rules write drafts, they become entries, the fold reads them. For tests that
// need very many of them.
#pragma once

#include "core/base/random.h"
#include "core/calendar/notice.h"
#include "core/cases/case_fold.h"
#include "core/cases/case_rules.h"
#include "core/cases/paper_rules.h"
#include "core/journal/world.h"
#include "core/matters/shipped.h"

#include <catch2/catch.hpp>

#include <map>

namespace bm::test {

inline Calendar shippedCalendar()
{
    std::vector<Notice> notices;
    for (const std::string& json : shippedNotices()) {
        if (auto n = noticeFromJson(json); n.ok())
            notices.push_back(*n);
    }
    return Calendar::build(std::move(notices));
}

inline const std::map<std::string, std::shared_ptr<const Matter>>& shippedByCode()
{
    static const auto all = [] {
        std::map<std::string, std::shared_ptr<const Matter>> m;
        for (const std::string& json : shippedMatters()) {
            if (auto one = matterFromJson(json); one.ok())
                m[one->code] = std::make_shared<const Matter>(*one);
        }
        return m;
    }();
    return all;
}

// One office, one station; account a (clerk) and director.
class CaseBench
{
public:
    explicit CaseBench(const std::string& matter, Day day = Day::of(2026, 9, 1))
    {
        world.calendar = shippedCalendar();
        station.bytes[0] = 1;
        world.stations[station] = {"511324101", "新政镇便民服务中心", "township", "W1", true};
        facts.now = Instant::at(day, 600);
        facts.account = "a";
        facts.role = "clerk";
        facts.station = station;
        facts.office = "511324101";
        facts.level = "township";
        facts.label = "W1";
        facts.world = &world;
        facts.matter = shippedByCode().at(matter);
        facts.nextOf = [this](const std::string& series) { return ++serials[series]; };
        facts.roleOf = [](const std::string& account) {
            return account == "director"              ? std::string("director")
                   : account == "a" || account == "b" ? std::string("clerk")
                                                      : std::string();
        };
        facts.leadsBy = [this](const std::string& account, Lead lead) {
            return leadsBy(Roster(), facts.roleOf, account, facts.now, false, lead);
        };
        entries.no = 1;
        entries.kind = "case";
        entries.id.bytes[0] = 7;
    }

    static TakeCase takeAll(const std::string& matter)
    {
        TakeCase t;
        t.matter = matter;
        t.allMaterials = true;
        t.applicant.parties.push_back({"张三", "", "", "13800000000", "", "", ""});
        const Matter& m = *shippedByCode().at(matter);
        if (!m.branches.empty())
            t.branch = m.branches.front().code;
        if (m.applicant == "household")
            t.applicant.type = "household";
        return t;
    }

    std::string take(const TakeCase& command)
    {
        auto drafts = decideTake(facts, command, entries.id);
        return drafts.ok() ? write(*drafts) : drafts.error().code;
    }
    template <class Command> std::string step(Command command)
    {
        const FoldedCase folded = foldCase(entries, world);
        REQUIRE(folded.c);
        if (auto deemed = deemedAcceptance(facts, *folded.c)) {
            (void)write({*deemed});
            return step(std::move(command));
        }
        command.number = folded.c->number;
        auto drafts = decideStep(facts, *folded.c, command);
        return drafts.ok() ? write(*drafts) : drafts.error().code;
    }
    std::string issue(const std::string& form)
    {
        const FoldedCase folded = foldCase(entries, world);
        IssuePaper command;
        command.number = folded.c->number;
        command.form = form;
        auto paper = newPaper(facts, *folded.c, command);
        if (!paper.ok())
            return paper.error().code;
        return write({issueDraft(facts, *folded.c, command, *paper, FilledPaper{"{}", ""})});
    }
    // "": all entries have effect; else the verdict of the first that has none.
    std::string write(const Drafts& drafts)
    {
        for (const Draft& d : drafts) {
            Stored s;
            s.id = (std::int64_t{1} << 32) | ++seq;
            s.subject = 1;
            Entry& e = s.entry;
            e.header.chain.station = station;
            e.header.chain.epoch = 1;
            e.header.seq = seq;
            e.header.hlc = {facts.now.ms, seq};
            e.header.at = facts.now;
            e.header.actor = d.actor;
            e.header.kind = "case";
            e.header.subject = entries.id;
            e.header.verb = d.verb;
            e.header.version = d.version;
            e.header.audience = d.audience;
            e.facts = d.facts;
            e.hash[0] = static_cast<unsigned char>(seq & 0xff);
            e.hash[1] = static_cast<unsigned char>(seq >> 8U & 0xff);
            e.hash[2] = 1;
            entries.entries.push_back(std::move(s));
        }
        const FoldedCase after = foldCase(entries, world);
        for (const Verdict& v : after.verdicts) {
            if (v.code != "undone")
                return "verdict:" + v.code;
        }
        return {};
    }
    [[nodiscard]] Case now() const { return *foldCase(entries, world).c; }
    void on(Day day, int minute = 600) { facts.now = Instant::at(day, minute); }

    World world;
    RuleFacts facts;
    StationId station;
    SubjectEntries entries;
    std::map<std::string, std::int64_t> serials;
    std::uint32_t seq = 0;
};

} // namespace bm::test
