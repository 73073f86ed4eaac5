#include "core/cases/sharing.h"

namespace bm {

namespace {

void add(std::string& list, const std::string& who)
{
    list += (list.empty() ? "" : ",") + who;
}

} // namespace

CaseSharing sharingOf(const Privacy& privacy, const std::string& villageOffice)
{
    CaseSharing out;
    // "status" is facts too: an entry is given with its facts or without.
    out.centre = privacy.centre == "status" ? "facts" : privacy.centre;
    if (privacy.village != "nothing") {
        out.village = villageOffice;
        out.villagePerson = !villageOffice.empty() && privacy.village == "person";
    }
    return out;
}

void writeSharing(json::Writer& out, const CaseSharing& sharing)
{
    if (sharing == CaseSharing())
        return;
    out.key("sharing").beginObject().field("centre", sharing.centre).fieldIf("village", sharing.village);
    if (sharing.villagePerson)
        out.field("village_person", true);
    out.endObject();
}

CaseSharing readSharing(json::Value object)
{
    CaseSharing out;
    if (!object.isObject())
        return out;
    out.centre = object["centre"].str();
    out.village = object["village"].str();
    out.villagePerson = object["village_person"].boolean();
    return out;
}

std::string audienceFor(const std::string& office, const std::string& takenInBy,
                        const std::string& takenInFor, const CaseSharing& sharing)
{
    const bool elsewhere = !takenInBy.empty() && takenInBy != office;
    const std::string village =
        sharing.village == office || sharing.village == takenInBy ? "" : sharing.village;
    std::string facts = sharing.centre == "nothing" ? office : "up";
    if (sharing.centre == "nothing" && !takenInFor.empty())
        add(facts, takenInFor);
    if (elsewhere)
        add(facts, takenInBy);
    if (!village.empty())
        add(facts, village);
    std::string person = office;
    if (!takenInFor.empty())
        add(person, takenInFor);
    if (sharing.centre == "person")
        add(person, "up");
    if (!village.empty() && sharing.villagePerson)
        add(person, village);
    return facts + "|" + person;
}

} // namespace bm
