#include "ui/accept/accept_form.h"

#include <algorithm>

namespace bm {

namespace {

bool blank(const Party& party)
{
    // The kind of document is preset, so it says nothing.
    return party.name.empty() && party.idNumber.empty() && party.phone.empty() && party.phoneOf.empty() &&
           party.address.empty() && party.relation.empty();
}

bool blank(const Applicant& applicant)
{
    const bool parties = std::all_of(applicant.parties.begin(), applicant.parties.end(),
                                     [](const Party& p) { return blank(p); });
    const bool organisation = !applicant.organisation || *applicant.organisation == Organisation{};
    const bool agent = !applicant.agent || blank(*applicant.agent);
    return parties && organisation && agent && applicant.village.empty() && applicant.note.empty();
}

void writeTicks(json::Writer& out, const std::vector<MaterialTick>& ticks)
{
    out.key("ticks").beginArray();
    for (const MaterialTick& tick : ticks) {
        out.beginObject();
        out.field("index", tick.index).field("state", tick.state);
        out.field("originals", tick.originals).field("copies", tick.copies);
        out.endObject();
    }
    out.endArray();
}

std::vector<MaterialTick> readTicks(json::Value list)
{
    std::vector<MaterialTick> ticks;
    for (const json::Value item : list.elements()) {
        MaterialTick tick;
        tick.index = static_cast<int>(item["index"].integer());
        tick.state = item["state"].str();
        tick.originals = static_cast<int>(item["originals"].integer(-1));
        tick.copies = static_cast<int>(item["copies"].integer(-1));
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

} // namespace

bool AcceptForm::empty() const
{
    return matter.empty() && blank(applicant) && platformNumber.empty() && otherName.empty() &&
           advice.empty();
}

const MaterialTick* AcceptForm::tick(int index) const
{
    const auto found =
        std::find_if(ticks.begin(), ticks.end(), [&](const MaterialTick& t) { return t.index == index; });
    return found == ticks.end() ? nullptr : &*found;
}

bool AcceptForm::ticked(int index) const
{
    const MaterialTick* found = tick(index);
    return found != nullptr && (found->state == "given" || found->state == "shown");
}

void AcceptForm::setTick(int index, bool on, const std::string& state)
{
    std::erase_if(ticks, [&](const MaterialTick& t) { return t.index == index; });
    if (!on)
        return;
    MaterialTick tick;
    tick.index = index;
    tick.state = state;
    const auto place =
        std::find_if(ticks.begin(), ticks.end(), [&](const MaterialTick& t) { return t.index > index; });
    ticks.insert(place, tick);
}

std::string acceptFormToJson(const AcceptForm& form)
{
    json::Writer out;
    out.beginObject();
    out.field("format", 1);
    out.fieldIf("query", form.query).fieldIf("matter", form.matter).fieldIf("matterName", form.matterName);
    out.field("matterVersion", form.matterVersion);
    writeTicks(out, form.ticks);
    out.key("answers").beginObject();
    for (const auto& [question, yes] : form.answers)
        out.field(question, yes);
    out.endObject();
    out.fieldIf("quantity", form.quantity).fieldIf("branch", form.branch);
    out.key("applicant").beginObject();
    writeApplicant(out, form.applicant);
    out.endObject();
    out.fieldIf("platformNumber", form.platformNumber);
    out.fieldIf("otherName", form.otherName).fieldIf("otherPromise", form.otherPromise);
    out.fieldIf("advice", form.advice);
    out.field("leaveOpen", form.leaveOpen).field("major", form.major).field("green", form.green);
    out.field("parked", form.parked);
    out.endObject();
    return out.take();
}

Result<AcceptForm> acceptFormFromJson(std::string_view text)
{
    const Result<json::Document> document = json::Document::parse(text);
    if (!document)
        return document.error();
    const json::Value root = document->root();
    AcceptForm form;
    form.query = root["query"].str();
    form.matter = root["matter"].str();
    form.matterName = root["matterName"].str();
    form.matterVersion = static_cast<int>(root["matterVersion"].integer());
    form.ticks = readTicks(root["ticks"]);
    for (const auto& [question, yes] : root["answers"].members())
        form.answers.insert_or_assign(std::string(question), yes.boolean());
    form.quantity = root["quantity"].str();
    form.branch = root["branch"].str();
    form.applicant = readApplicant(root["applicant"]);
    form.platformNumber = root["platformNumber"].str();
    form.otherName = root["otherName"].str();
    form.otherPromise = root["otherPromise"].str();
    form.advice = root["advice"].str();
    form.leaveOpen = root["leaveOpen"].boolean();
    form.major = root["major"].boolean();
    form.green = root["green"].boolean();
    form.parked = root["parked"].boolean();
    return form;
}

std::string chipText(const AcceptForm& form)
{
    const std::string who = form.applicant.displayName();
    const std::string& what = form.matterName.empty() ? form.matter : form.matterName;
    if (!who.empty() && !what.empty())
        return who + " · " + what;
    if (!who.empty() || !what.empty())
        return who + what;
    return form.query.empty() ? "…" : form.query;
}

} // namespace bm
