// What a verb needs besides the right state: one condition a verb, asked by the rules and by what is offered.
#include "core/cases/case_rules.h"
#include "core/cases/case_verbs.h"
#include "core/cases/papers.h"

#include <algorithm>

namespace bm {

namespace {

using Condition = const char* (*)(const RuleFacts&, const Case&); // the code of the refusal, or nullptr

const char* mayAccept(const RuleFacts& facts, const Case& c)
{
    return c.takenInFor.empty() || c.takenInFor == facts.office ? nullptr : "taken-in-only";
}

const char* mayHandOn(const RuleFacts&, const Case& c)
{
    return c.takenInFor.empty() || c.handedOn ? "not-taken-in" : nullptr;
}

const char* mayLapse(const RuleFacts& facts, const Case& c)
{
    const auto until = c.requests.empty() ? std::nullopt : c.requests.back().until;
    return until && facts.now.day() <= *until ? "lapse-early" : nullptr;
}

const char* mayFill(const RuleFacts&, const Case& c)
{
    return std::any_of(c.gaps.begin(), c.gaps.end(), [](const CaseGap& g) { return !g.filled; }) ? nullptr
                                                                                                 : "no-gap";
}

const char* mayPromise(const RuleFacts&, const Case& c)
{
    return c.mode == "instant" ? nullptr : "not-instant";
}

const char* mayExtend(const RuleFacts& facts, const Case& c)
{
    if (c.extendedBy != 0)
        return "extended-already";
    if (c.clock.extendMax == 0 || c.paperDue)
        return "no-extension";
    // After the day it is late and stays late (行政许可法 42: within the period).
    return c.due.day && !c.due.expected && facts.now.day() > *c.due.day ? "extend-late" : nullptr;
}

const char* mayJoin(const RuleFacts&, const Case& c)
{
    return c.joint && c.joint->waiting() ? "joint-open" : nullptr;
}

const char* mayFinishPart(const RuleFacts&, const Case& c)
{
    return c.joint && c.joint->waiting() ? nullptr : "no-joint";
}

const char* mayBeAgent(const RuleFacts&, const Case& c)
{
    return c.agency && !c.agency->back ? "agency-open" : nullptr;
}

const char* mayHandBack(const RuleFacts&, const Case& c)
{
    return c.agency && !c.agency->back ? nullptr : "no-agency";
}

const char* mayFinishSurvey(const RuleFacts&, const Case& c)
{
    return c.survey && !c.survey->done ? nullptr : "no-survey";
}

const char* hasPosting(const RuleFacts&, const Case& c)
{
    const auto open = [](const CasePosting& p) { return !p.done; };
    return std::any_of(c.postings.begin(), c.postings.end(), open) ? nullptr : "no-posting";
}

const char* hasReport(const RuleFacts&, const Case& c)
{
    return c.report && !c.report->atOnce ? nullptr : "report-missing";
}

const char* mayRate(const RuleFacts&, const Case& c)
{
    return c.rating ? "rated-already" : nullptr;
}

const char* mayAnswer(const RuleFacts&, const Case& c)
{
    return c.rating && c.rating->grade >= 4 && !c.rating->answered ? nullptr : "no-bad-rating";
}

const char* mayTakeOver(const RuleFacts& facts, const Case& c)
{
    return c.holder == facts.station ? "wrong-state" : nullptr;
}

const char* mayUndo(const RuleFacts& facts, const Case& c)
{
    if (c.lastStep.empty())
        return "nothing-to-undo";
    if (handedOver(c.papers, c.lastStep))
        return "paper-handed-over";
    return c.holder == facts.station ? nullptr : "not-holder";
}

struct VerbCondition
{
    std::string_view verb;
    Condition condition;
};

constexpr VerbCondition conditions[] = {
    {"accept", mayAccept},        {"hand-on", mayHandOn},           {"lapse", mayLapse},
    {"gap-filled", mayFill},      {"to-promise", mayPromise},       {"extend", mayExtend},
    {"joint", mayJoin},           {"joint-done", mayFinishPart},    {"agency", mayBeAgent},
    {"agency-back", mayHandBack}, {"survey-done", mayFinishSurvey}, {"posting-objection", hasPosting},
    {"posting-done", hasPosting}, {"opinion", hasReport},           {"rate", mayRate},
    {"rate-answer", mayAnswer},   {"take-over", mayTakeOver},       {"undo", mayUndo},
};

// What judges the case: whose relative applies leaves it to another (回避).
constexpr std::string_view judging[] = {"accept", "extend", "refusal-report", "opinion", "refuse",
                                        "return", "decide", "survey-done",    "settle"};

bool keepsOut(const RuleFacts& facts, const Case& c, std::string_view verb)
{
    return !c.relativeOf.empty() && c.relativeOf == facts.account &&
           std::find(std::begin(judging), std::end(judging), verb) != std::end(judging);
}

bool officeMay(const RuleFacts& facts, const Case& c, const VerbRule& rule)
{
    if (c.office == facts.office)
        return true;
    if (rule.verb == "accept")
        return c.takenInFor == facts.office;
    return rule.reach == Reach::Office && c.takenInBy == facts.office;
}

} // namespace

std::optional<Error> objection(const RuleFacts& facts, const Case& c, std::string_view verb)
{
    const VerbRule* rule = verbRule(verb);
    if (!rule)
        return Error("unknown-verb", {{"verb", std::string(verb)}});
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (!officeMay(facts, c, *rule))
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    const Error wrongState("wrong-state",
                           {{"case", c.number}, {"state", c.state}, {"verb", std::string(verb)}});
    if (!holds(rule->states, stateOn(c, facts.now.day()).state))
        return wrongState;
    if (keepsOut(facts, c, verb))
        return Error("relative-of-case", {{"case", c.number}});
    for (const VerbCondition& one : conditions) {
        if (one.verb != verb)
            continue;
        const char* code = one.condition(facts, c);
        if (!code)
            continue;
        return std::string_view(code) == "wrong-state" ? wrongState : Error(code, {{"case", c.number}});
    }
    return std::nullopt;
}

} // namespace bm
