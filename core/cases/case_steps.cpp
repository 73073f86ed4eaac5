#include "core/cases/case_steps.h"

#include <algorithm>

namespace bm {

namespace {

bool ofUpperBody(const CaseStep& s)
{
    return s.actor == "county" || s.actor == "bureau" || s.actor == "hospital" || s.actor == "other";
}

// Behind the last step that is done. What was skipped on the way has no clock any more.
std::size_t nextOf(const Case& c)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < c.steps.size(); ++i) {
        if (c.steps[i].done || (next == i && c.steps[i].actor == "applicant" && !c.steps[i].limit))
            next = i + 1;
    }
    return next;
}

} // namespace

void writeSteps(json::Writer& out, const Matter& matter, const std::string& branch)
{
    const auto ours = [&](const ProcedureStep& s) {
        return !s.afterEnd && (s.branch.empty() || s.branch == branch);
    };
    if (std::none_of(matter.steps.begin(), matter.steps.end(),
                     [&](const ProcedureStep& s) { return ours(s) && s.limit; }))
        return;
    out.key("steps").beginArray();
    for (const ProcedureStep& s : matter.steps) {
        if (ours(s))
            out.beginArray().text(s.name).text(s.actor).text(s.limit ? s.limit->text() : "").endArray();
    }
    out.endArray();
}

std::vector<CaseStep> readSteps(json::Value array)
{
    std::vector<CaseStep> out;
    for (std::size_t i = 0; i < array.size(); ++i) {
        CaseStep step;
        step.name = array.at(i).at(0).str();
        step.actor = array.at(i).at(1).str();
        step.limit = Promise::parse(array.at(i).at(2).text());
        out.push_back(std::move(step));
    }
    return out;
}

void finishStep(Case& c, std::string_view name, Day day)
{
    for (CaseStep& s : c.steps) {
        if (s.name == name && !s.done) {
            s.done = day;
            return;
        }
    }
}

void finishStepsBeforeUpper(Case& c, Day day)
{
    const std::size_t next = nextOf(c);
    std::size_t upper = next;
    while (upper < c.steps.size() && !ofUpperBody(c.steps[upper]))
        ++upper;
    if (upper > next && upper < c.steps.size())
        c.steps[upper - 1].done = day;
}

void finishCurrentStep(Case& c, Day day)
{
    if (const std::size_t next = nextOf(c); next < c.steps.size())
        c.steps[next].done = day;
}

void timeSteps(Case& c, const Calendar& calendar)
{
    if (!c.accepted)
        return;
    Term term = c.term();
    term.extend = 0;
    const std::size_t next = nextOf(c);
    for (std::size_t i = 0; i < c.steps.size() && i <= next; ++i) {
        CaseStep& s = c.steps[i];
        if (i < next && !s.done)
            continue;
        s.from = term.start;
        if (s.limit) {
            term.promise = *s.limit;
            s.due = dueDay(calendar, term).day;
            s.late = s.due && s.done && *s.done > *s.due;
        }
        if (s.done)
            term.start = std::max(term.start, *s.done);
    }
}

} // namespace bm
