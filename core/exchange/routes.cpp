#include "core/exchange/routes.h"

namespace bm {

namespace {

bool allows(std::string_view who, const std::string& writer, const std::string& receiver,
            const MergedInto& merged)
{
    if (who == "up")
        return isAtOrAbove(receiver, writer);
    return who == "all" || (who == "own" && receiver == writer) || currentOffice(merged, who) == receiver;
}

bool partAllows(std::string_view part, const std::string& writer, const std::string& receiver,
                const MergedInto& merged)
{
    while (!part.empty()) {
        const std::size_t comma = part.find(',');
        if (allows(part.substr(0, comma), writer, receiver, merged))
            return true;
        part = comma == std::string_view::npos ? std::string_view() : part.substr(comma + 1);
    }
    return false;
}

} // namespace

std::string officeAbove(const std::string& office, const std::set<std::string>& enrolled)
{
    std::string best;
    for (const std::string& other : enrolled) {
        if (other != office && isAtOrAbove(other, office) && other.size() > best.size())
            best = other;
    }
    return best;
}

std::vector<std::string> neighbours(const std::string& office, const std::set<std::string>& enrolled)
{
    std::vector<std::string> out;
    const std::string up = officeAbove(office, enrolled);
    for (const std::string& other : enrolled) {
        if (other == office || other == up || officeAbove(other, enrolled) == office)
            out.push_back(other);
    }
    return out;
}

bool passesOn(const std::string& writer, const std::string& own, const std::string& receiver)
{
    if (receiver == own)
        return true;
    if (isAtOrAbove(receiver, own))
        return isAtOrAbove(own, writer) || writer == receiver;
    return isAtOrAbove(writer, own) || isAtOrAbove(receiver, writer);
}

Form formFor(std::string_view audience, const std::string& writer, const std::string& receiver,
             const MergedInto& merged)
{
    const std::size_t bar = audience.find('|');
    const std::string_view facts = audience.substr(0, bar);
    const std::string_view person =
        bar == std::string_view::npos ? std::string_view() : audience.substr(bar + 1);
    if (writer == receiver)
        return Form::Whole; // its own, given back
    if (!partAllows(facts, writer, receiver, merged))
        return Form::Stub;
    return partAllows(person, writer, receiver, merged) ? Form::Whole : Form::PersonWithheld;
}

} // namespace bm
