// Advice: telling sheets and referral slips given without a case: given, listed, found again, printed again.
#include "core/base/random.h"
#include "core/cases/advice_fold.h"
#include "core/desk/paper_number.h"
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int maxLimit = 500;
constexpr std::string_view forms[] = {"telling-sheet", "referral-slip"};

} // namespace

Result<PaperFacts> StationFile::adviceFacts(const GiveAdvice& advice)
{
    PaperFacts f = commonFacts(advice.kind);
    f.conditions = advice.conditions;
    f.referTo = advice.referTo;
    f.referAddress = advice.referAddress;
    f.referPhone = advice.referPhone;
    f.referHours = advice.referHours;
    f.subjectWords = advice.subjectWords;
    if (advice.matter.empty())
        return f;
    f.matter = matterFor(advice.matter, todayDay(), std::nullopt);
    if (!f.matter)
        return Error("no-such-matter", {{"matter", advice.matter}});
    TakeCase ticks;
    ticks.materials = advice.materials;
    ticks.conditions = advice.conditions;
    ticks.acceptNow = false;
    auto materials = tickedMaterials(*f.matter, ticks);
    if (!materials.ok())
        return materials.error();
    f.c.materials = *materials;
    f.c.matter = f.matter->code;
    f.c.matterName = f.matter->name;
    f.c.mode = f.matter->mode;
    f.c.clock.promise = f.matter->promise;
    return f;
}

Result<Outcome> StationFile::runAdvice(const GiveAdvice& command)
{
    const auto matter =
        command.matter.empty() ? nullptr : matterFor(command.matter, todayDay(), std::nullopt);
    RuleFacts facts = ruleFacts(matter ? matter->window : std::string());
    facts.matter = matter;
    Tx tx(m_db);
    auto paper = newAdvicePaper(facts, command);
    if (!paper.ok())
        return paper.error();
    auto printed = adviceFacts(command);
    if (!printed.ok())
        return printed.error();
    printed->number = paper->number;
    auto filled = command.filler ? command.filler(*printed) : Result<FilledPaper>(FilledPaper{"{}", ""});
    if (!filled.ok())
        return filled.error();
    const auto subject = randomId<SubjectId>();
    const Written written = append(tx, {adviceDraft(facts, command, *paper, *filled, subject)}, true);
    m_changes.advice = true;
    auto outcome = finish(tx, written);
    outcome->number = outcome->paper = paper->number;
    outcome->values = filled->values;
    return outcome;
}

Result<Outcome> StationFile::runAdviceStep(const std::string& number, const AdviceStep& command)
{
    Tx tx(m_db);
    auto subject = findAdvice(number);
    if (!subject.ok())
        return subject.error();
    const FoldedAdvice folded = foldAdvice(m_journal.entriesOf(*subject), m_world);
    if (!folded.advice)
        return Error("no-such-advice", {{"number", number}});
    auto drafts = decideAdviceStep(ruleFacts({}), *folded.advice, command);
    if (!drafts.ok())
        return drafts.error();
    const Written written = append(tx, *drafts, false);
    m_changes.advice = true;
    auto outcome = finish(tx, written);
    outcome->number = outcome->paper = folded.advice->paper().number;
    return outcome;
}

// Two only where a telling sheet and a referral slip have the same end.
std::vector<std::int64_t> StationFile::adviceNumbered(const std::string& typed)
{
    return paperNumbered(typed, forms, "SELECT subject FROM advice WHERE number=?");
}

// Not a list's: what is neither is looked for among advice.
bool StationFile::isAdvice(const std::string& typed)
{
    return !adviceNumbered(typed).empty() || listsNumbered(typed).empty();
}

// Those the typed number may mean: of this year, else of the last (a sheet given in December comes back in
// January).
std::vector<std::int64_t> StationFile::paperNumbered(const std::string& typed,
                                                     std::span<const std::string_view> kinds,
                                                     const std::string& sql)
{
    std::vector<std::int64_t> found;
    const auto number = typedNumber(typed, m_info, kinds);
    if (!number)
        return found;
    const auto look = [&](const std::string& whole) {
        Query q = m_db.query(sql, whole);
        while (q.next())
            found.push_back(q.integer(0));
    };
    if (!number->whole.empty()) {
        look(number->whole);
        return found;
    }
    const int year = todayDay().year();
    for (int y = year; found.empty() && y >= year - 1; --y) {
        for (const std::string_view form : kinds) {
            if (number->form.empty() || number->form == form)
                look(paperNumberOf(m_info.office, form, y, number->tail));
        }
    }
    return found;
}

Result<std::int64_t> StationFile::findAdvice(const std::string& typed)
{
    const auto found = adviceNumbered(typed);
    // What cannot be a number of ours is not repeated: it may be somebody's name.
    const auto number = typedNumber(typed, m_info, forms);
    const std::string shown = number ? number->shown() : "…";
    if (found.empty())
        return Error("no-such-advice", {{"number", shown}});
    if (found.size() > 1)
        return Error("advice-ambiguous", {{"number", shown}});
    return found.front();
}

// What was asked for, where no matter of the catalogue says it: as it stands on the paper.
std::string StationFile::askedWords(const CasePaper& paper)
{
    auto person =
        m_vault.locked() ? Result<std::string>(Error("locked")) : m_journal.openPerson(paper.entry, m_vault);
    if (!person.ok())
        return {};
    const auto doc = json::Document::parse(*person);
    return doc.ok() ? doc->root()["values"]["values"]["matter"].str() : std::string();
}

AdviceLine StationFile::adviceLine(const Advice& a)
{
    AdviceLine line;
    const CasePaper& paper = a.paper();
    line.number = paper.number;
    line.kind = paper.form;
    line.state = paper.state;
    line.matter = a.matter;
    line.day = paper.issued.day();
    line.reprints = paper.reprints;
    line.referTo = a.referTo;
    std::shared_ptr<const Matter> matter;
    if (!a.matter.empty())
        matter = matterFor(a.matter, std::nullopt, a.matterVersion);
    line.matterName = matter && !matter->outsideCatalogue ? matter->name : askedWords(paper);
    if (!matter)
        return line;
    if (line.matterName.empty())
        line.matterName = matter->name;
    if (line.kind != "telling-sheet")
        return line;
    const std::vector<Material>& list = tickList(*matter);
    for (const auto& group : missingGroups(list, a.ticks)) {
        std::vector<std::string>& names = line.missing.emplace_back();
        for (const std::size_t i : group)
            names.push_back(list[i].name);
    }
    return line;
}

// Newest first, as they came into this file.
Result<AdvicePage> StationFile::adviceList(const AdviceFilter& given)
{
    AdviceFilter filter = given;
    filter.limit = std::clamp(filter.limit, 1, maxLimit);
    filter.offset = std::max(filter.offset, 0);
    std::vector<std::int64_t> subjects;
    AdvicePage page;
    std::set<std::string> matters;
    if (!filter.matter.empty())
        matters.insert(filter.matter);
    if (!filter.text.empty()) {
        subjects = adviceNumbered(filter.text);
        if (auto hits = searchMatters(filter.text); subjects.empty() && hits.ok()) {
            std::set<std::string> meant;
            for (const MatterHit& hit : *hits) {
                if (matters.empty() || matters.contains(hit.code))
                    meant.insert(hit.code);
            }
            if (meant.empty())
                return page;
            matters = std::move(meant);
        }
    }
    if (subjects.empty()) {
        if (filter.kind.empty() && matters.empty())
            page.total = static_cast<int>(counted("day-advice", filter.from, filter.to));
        int passed = 0;
        Query q = m_db.query("SELECT subject,kind,matter,day FROM advice ORDER BY subject DESC");
        while (!page.more && q.next()) {
            const std::int64_t day = q.integer(3);
            const bool wanted = (filter.kind.empty() || q.str(1) == filter.kind) &&
                                (matters.empty() || matters.contains(q.str(2))) &&
                                (!filter.from || day >= filter.from->number) &&
                                (!filter.to || day <= filter.to->number);
            if (!wanted || passed++ < filter.offset)
                continue;
            if (static_cast<int>(subjects.size()) == filter.limit)
                page.more = true;
            else
                subjects.push_back(q.integer(0));
        }
    }
    for (const std::int64_t no : subjects) {
        if (const FoldedAdvice folded = foldAdvice(m_journal.entriesOf(no), m_world); folded.advice)
            page.lines.push_back(adviceLine(*folded.advice));
    }
    return page;
}

Result<AdviceView> StationFile::adviceView(const std::string& number)
{
    auto subject = findAdvice(number);
    if (!subject.ok())
        return subject.error();
    FoldedAdvice folded = foldAdvice(m_journal.entriesOf(*subject), m_world);
    if (!folded.advice)
        return Error("no-such-advice", {{"number", number}});
    AdviceView v;
    v.line = adviceLine(*folded.advice);
    v.handler = folded.advice->handler;
    v.handlerName = accountName(v.handler);
    v.conditions = std::move(folded.advice->conditions);
    v.timeline = std::move(folded.advice->timeline);
    v.newer = folded.advice->newer;
    return v;
}

} // namespace bm
