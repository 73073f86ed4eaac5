#include "core/desk/document_folds.h"

#include "core/base/json.h"
#include "core/calendar/notice.h"
#include "core/cases/advice_fold.h"
#include "core/cases/case_fold.h"
#include "core/cases/trip_fold.h"
#include "core/journal/care_folds.h"
#include "core/journal/station_fold.h"
#include "core/matters/shipped.h"
#include "core/people/account_fold.h"
#include "core/people/office_profile.h"
#include "core/people/roster_folds.h"

#include <algorithm>

namespace bm {

namespace {

// What one kind of document says of itself.
struct Parsed
{
    std::string name;        // goes into the record's id
    std::vector<Cell> cells; // of the row, after the subject
};

using Parse = std::optional<Parsed> (*)(const std::string& facts, const std::string& authority);

// Goes over the effective publications; `each` is given the row's cells in order, so the last one may win.
template <class Each>
std::vector<Verdict> effective(const SubjectEntries& entries, const World& world, Parse parse, Each each)
{
    std::vector<Verdict> verdicts;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        std::string authority = world.officeOf(h.chain.station);
        std::optional<Parsed> parsed;
        std::string code;
        if (h.verb != "publish" || h.version != 1)
            code = "newer-program";
        else if (parsed = parse(s.entry.facts, authority); !parsed)
            code = "bad-facts";
        else if (documentId(entries.kind, authority, parsed->name) != entries.id) {
            // Of an office that was merged since: its documents stay its own.
            const auto former = std::find_if(world.merged.begin(), world.merged.end(), [&](const auto& m) {
                return world.current(m.first) == authority &&
                       documentId(entries.kind, m.first, parsed->name) == entries.id;
            });
            if (former == world.merged.end())
                code = "not-own-office";
            else if (parsed = parse(s.entry.facts, former->first); !parsed)
                code = "bad-facts";
        }
        if (!code.empty()) {
            verdicts.push_back({s.id, code});
            continue;
        }
        each(std::move(parsed->cells));
    }
    return verdicts;
}

// Kinds of which the last publication holds.
Projection lastOne(const SubjectEntries& entries, const World& world, std::string_view tableName, Parse parse)
{
    Projection out;
    std::vector<Cell> last;
    out.verdicts =
        effective(entries, world, parse, [&last](std::vector<Cell> cells) { last = std::move(cells); });
    if (!last.empty()) {
        last.insert(last.begin(), entries.no);
        out.rows.push_back(Row{&table(tableName), std::move(last)});
    }
    return out;
}

std::optional<Parsed> parseNotice(const std::string& facts, const std::string& authority)
{
    auto notice = noticeFromJson(facts);
    if (!notice.ok())
        return std::nullopt;
    return Parsed{notice->id,
                  {notice->id, std::int64_t{notice->issued.number}, notice->office, authority, facts}};
}

std::optional<Parsed> parseMatter(const std::string& facts, const std::string& authority)
{
    auto m = matterFromJson(facts);
    if (!m.ok())
        return std::nullopt;
    return Parsed{m->code,
                  {std::int64_t{m->version}, m->code, m->name, m->window,
                   std::int64_t{m->effectiveFrom.number}, cell(m->effectiveTo), authority, facts}};
}

std::optional<Parsed> parseWindow(const std::string& facts, const std::string&)
{
    auto w = windowFromJson(facts);
    if (!w.ok())
        return std::nullopt;
    return Parsed{w->list + "/" + w->code, {w->code, w->name, w->list, facts}};
}

std::optional<Parsed> parseTemplate(const std::string& facts, const std::string& authority)
{
    auto doc = json::Document::parse(facts);
    if (!doc.ok() || doc->root()["form"].text().empty())
        return std::nullopt;
    const std::string form = doc->root()["form"].str();
    return Parsed{form, {form, authority, doc->root()["content"].str()}};
}

std::optional<Parsed> parseOffice(const std::string& facts, const std::string&)
{
    auto profile = officeProfileFromJson(facts);
    if (!profile.ok())
        return std::nullopt;
    return Parsed{profile->office, {profile->office, facts}};
}

std::optional<Parsed> parsePhrases(const std::string& facts, const std::string&)
{
    auto phrases = phrasesFromJson(facts);
    if (!phrases.ok())
        return std::nullopt;
    return Parsed{phrases->name, {std::int64_t{phrases->version}, facts}};
}

} // namespace

Projection foldNotice(const SubjectEntries& entries, const World& world)
{
    return lastOne(entries, world, "notice", parseNotice);
}

Projection foldMatter(const SubjectEntries& entries, const World& world)
{
    Projection out;
    out.verdicts = effective(entries, world, parseMatter, [&](std::vector<Cell> cells) {
        cells.insert(cells.begin(), entries.no);
        // Another publication of the same version replaces it (a mistake put right before anybody used it).
        std::erase_if(out.rows, [&](const Row& r) { return r.cells[1] == cells[1]; });
        out.rows.push_back(Row{&table("matter"), std::move(cells)});
    });
    return out;
}

Projection foldWindow(const SubjectEntries& entries, const World& world)
{
    return lastOne(entries, world, "window", parseWindow);
}

Projection foldTemplate(const SubjectEntries& entries, const World& world)
{
    return lastOne(entries, world, "template", parseTemplate);
}

Projection foldOffice(const SubjectEntries& entries, const World& world)
{
    return lastOne(entries, world, "office_profile", parseOffice);
}

Projection foldPhrases(const SubjectEntries& entries, const World& world)
{
    Projection out;
    out.verdicts = effective(entries, world, parsePhrases, [](const std::vector<Cell>&) {});
    return out;
}

std::optional<PhraseDocument> phrasesOf(const SubjectEntries& entries, const World& world)
{
    std::int64_t best = 0;
    std::string facts;
    (void)effective(entries, world, parsePhrases, [&](const std::vector<Cell>& cells) {
        if (const auto version = std::get<std::int64_t>(cells[0]); version >= best) {
            best = version;
            facts = std::get<std::string>(cells[1]);
        }
    });
    auto document = phrasesFromJson(facts);
    return document ? std::optional(*std::move(document)) : std::nullopt;
}

std::vector<KindSpec> allKinds()
{
    return {
        {"station", {&table("station"), &table("trust")}, foldStation},
        {"receipt", {&table("trust")}, foldReceipt},
        {"notice", {&table("notice")}, foldNotice},
        {"account", {&table("account")}, foldAccount},
        {"office", {&table("office_profile")}, foldOffice},
        {"post", {&table("roster")}, foldPost},
        {"leave", {&table("roster")}, foldLeave},
        {"duty", {&table("roster")}, foldDuty},
        {"handover", {&table("roster")}, foldHandover},
        {"attendance", {&table("roster")}, foldAttendance},
        {"matter", {&table("matter")}, foldMatter},
        {"window", {&table("window")}, foldWindow},
        {"template", {&table("template")}, foldTemplate},
        {"phrases", {}, foldPhrases},
        {"case", {&table("cases"), &table("paper")}, foldCaseRows},
        {"advice", {&table("advice"), &table("paper")}, foldAdviceRows},
        {"review", {&table("review")}, foldReview},
        {"erasure", {&table("erasure")}, foldErasure},
        {"trip-list", {&table("trip_list"), &table("paper")}, foldListRows},
    };
}

} // namespace bm
