// How a case begins, and what happens before it is accepted: receipt, taking in for another office, requests
// for what is missing, acceptance with gaps.
#include "core/base/one_of.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_pass.h"
#include "core/cases/case_steps.h"
#include "core/cases/sharing.h"

#include <algorithm>

namespace bm {

namespace {

void readMatter(Case& c, json::Value f)
{
    c.matter = f["matter"]["code"].str();
    c.matterName = f["matter"]["name"].str();
    c.matterVersion = static_cast<int>(f["matter"]["version"].integer() & 0x7fffffff);
    c.law = f["matter"]["law"].str();
    c.outsideCatalogue = f["matter"]["outside"].boolean();
    c.mode = f["mode"].str();
}

// What is marked as a gap was promised in writing for a day.
void readGaps(Case& c, json::Value f)
{
    c.gaps.clear();
    for (const CaseMaterial& m : c.materials) {
        if (m.state == "gap")
            c.gaps.push_back({m.index, m.name, dayOf(f["gap_until"]), false});
    }
}

void accepted(Case& c, const Header& h, json::Value f)
{
    c.state = "accepted";
    c.accepted = h.at;
    c.dueAtAcceptance = dayOf(f["due"]);
    readGaps(c, f);
    c.legs.push_back({{}, h.at.day(), std::nullopt});
}

std::string begin(CasePass& pass, const Stored& s, json::Value f)
{
    const Header& h = s.entry.header;
    if (f["office"].text().empty() ||
        pass.world.current(f["office"].text()) != pass.world.officeOf(h.chain.station))
        return "not-own-office";
    const auto clock = readClock(f["clock"]);
    if (!clock || f["number"].text().empty())
        return "bad-facts";
    Case c;
    c.id = h.subject;
    c.number = f["number"].str();
    c.series = f["series"].str();
    c.serial = f["serial"].integer();
    readMatter(c, f);
    c.office = pass.world.current(f["office"].text());
    c.window = f["window"].str();
    c.post = c.window;
    c.handler = h.actor;
    c.holder = h.chain.station;
    c.branch = f["branch"].str();
    c.platformNumber = f["platform_number"].str();
    c.applicantType = f["applicant_type"].str();
    c.agent = f["agent"].boolean();
    c.major = f["major"].boolean();
    c.green = f["green"].boolean();
    c.relative = f["relative"].boolean();
    c.relativeOf = f["relative_of"].str();
    c.sharing = readSharing(f["sharing"]);
    c.steps = readSteps(f["steps"]);
    c.clock = *clock;
    c.materials = readMaterials(f["materials"]);
    c.received = h.at;
    c.complete = h.at;
    c.personEntry = s.id;
    c.state = "received";
    if (h.verb == "accept")
        accepted(c, h, f);
    if (h.verb == "take-in") {
        c.takenInBy = c.office;
        c.takenInFor = pass.world.current(f["for_office"].text());
        c.handOnDue = dayOf(f["hand_on_due"]);
    }
    if (h.verb == "import") {
        const auto day = dayOf(f["accepted"]);
        if (!day)
            return "bad-facts";
        c.state = "accepted";
        c.received = c.accepted = Instant::at(*day, 0);
        c.paperDue = dayOf(f["paper_due"]);
        c.legs.push_back({{}, *day, std::nullopt});
    }
    pass.c = std::move(c);
    return {};
}

std::string accept(CasePass& pass, const Stored& s, json::Value f)
{
    if (!pass.c)
        return begin(pass, s, f);
    if (f.has("number"))
        return "already-begun";
    const Header& h = s.entry.header;
    Case& c = *pass.c;
    if (!c.takenInFor.empty()) {
        // The office it was taken in for goes on with it; the one that took it in may still hand things out.
        c.office = c.takenInFor;
        c.takenInFor.clear();
        c.holder = h.chain.station;
    }
    if (f["materials"].size() > 0)
        c.materials = readMaterials(f["materials"]);
    accepted(c, h, f);
    c.handler = h.actor;
    c.deemed = f["deemed"].boolean();
    // Silence that counted as acceptance reaches back to the receipt (行政许可法 32(4)), or to the day on
    // which the last missing paper came.
    if (c.deemed) {
        c.accepted = *c.complete;
        c.legs.back().from = c.accepted->day();
    }
    return {};
}

std::string supplementRequest(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    CaseRequest r;
    r.at = s.entry.header.at;
    r.missing = textsOf(f["missing"]);
    r.until = dayOf(f["until"]);
    if (r.missing.empty())
        return "bad-facts";
    r.again = !c.requests.empty();
    if (r.again) {
        const auto& before = c.requests.back().missing;
        std::copy_if(r.missing.begin(), r.missing.end(), std::back_inserter(r.fresh),
                     [&](const std::string& m) { return !oneOf(before, m); });
    }
    if (f["materials"].size() > 0)
        c.materials = readMaterials(f["materials"]);
    c.requests.push_back(std::move(r));
    c.state = "supplement";
    return {};
}

std::string supplementReceived(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    if (f["materials"].size() > 0)
        c.materials = readMaterials(f["materials"]);
    if (!f["whole"].boolean())
        return {};
    // All that was asked for is in: the days for telling run anew from here (行政许可法 32(5)).
    if (!c.requests.empty())
        c.requests.back().received = s.entry.header.at;
    c.state = "received";
    c.complete = s.entry.header.at;
    return {};
}

std::string handOn(CasePass& pass, const Stored&, json::Value)
{
    if (pass.c->takenInFor.empty())
        return "wrong-state";
    pass.c->handedOn = true;
    return {};
}

std::string gapFilled(CasePass& pass, const Stored&, json::Value f)
{
    Case& c = *pass.c;
    for (std::size_t i = 0; i < f["indexes"].size(); ++i) {
        const auto index = f["indexes"].at(i).integer(-1);
        for (CaseGap& g : c.gaps)
            g.filled = g.filled || g.index == index;
        for (CaseMaterial& m : c.materials) {
            if (m.index == index && m.state == "gap")
                m.state = "given";
        }
    }
    return {};
}

} // namespace

std::vector<VerbFold> foldsOfBeginning()
{
    return {{"receive", begin},
            {"take-in", begin},
            {"import", begin},
            {"accept", accept},
            {"supplement-request", supplementRequest},
            {"supplement-received", supplementReceived},
            {"hand-on", handOn},
            {"gap-filled", gapFilled}};
}

} // namespace bm
