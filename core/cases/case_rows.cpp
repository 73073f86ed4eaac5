// The rows of a case in the tables `cases` and `paper`.
#include "core/cases/case_fold.h"

namespace bm {

namespace {

std::int64_t flag(bool value)
{
    return value ? 1 : 0;
}

std::optional<Day> dayOf(const std::optional<Instant>& at)
{
    return at ? std::optional(at->day()) : std::nullopt;
}

Row caseRow(std::int64_t subject, const Case& c)
{
    const QueuePlace place = queuePlace(c);
    const WaitingFor waits = waitingFor(c);
    const auto entry = [](std::int64_t id) { return id ? Cell(id) : Cell(); };
    return Row{&table("cases"),
               {subject,
                c.number,
                c.series,
                c.serial,
                c.matter,
                std::int64_t{c.matterVersion},
                c.mode,
                c.clock.promise.text(),
                c.state,
                c.result,
                place.queue,
                flag(c.open()),
                c.office,
                c.post,
                c.handler,
                cell(c.holder),
                cell(dayOf(c.received)),
                cell(dayOf(c.accepted)),
                cell(dayOf(c.decided)),
                cell(dayOf(c.delivered)),
                cell(c.due.day),
                cell(c.statutoryDue.day),
                cell(c.notifyDue),
                cell(c.deliverDue),
                cell(place.alarm),
                flag(c.due.provisional),
                flag(c.due.expected),
                cell(c.printedDue),
                flag(c.moved),
                c.platformNumber,
                flag(c.newer),
                entry(c.personEntry),
                c.lastEntry,
                cell(waits.leader),
                cell(waits.joint),
                cell(waits.survey),
                cell(waits.posting),
                cell(waits.gap),
                cell(waits.upper),
                cell(waits.rating),
                cell(waits.step),
                cell(waits.relative)}};
}

} // namespace

Projection foldCaseRows(const SubjectEntries& entries, const World& world)
{
    FoldedCase folded = foldCase(entries, world);
    Projection out;
    out.verdicts = std::move(folded.verdicts);
    if (!folded.c)
        return out;
    const Case& c = *folded.c;
    out.rows.push_back(caseRow(entries.no, c));
    for (const CasePaper& p : c.papers) {
        // A correction keeps the number of the paper it replaces and uses up none.
        out.rows.push_back(
            Row{&table("paper"),
                {p.entry, entries.no, p.form, p.number, p.series, p.serial, p.state,
                 std::int64_t{p.issued.day().number}, std::int64_t{p.reprints}, p.templateHash}});
    }
    return out;
}

} // namespace bm
