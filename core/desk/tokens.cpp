#include "core/desk/tokens.h"

#include "core/base/identity.h"
#include "core/cases/party.h"

#include <algorithm>

namespace bm {

namespace {

void addParty(TokenList& out, const Party& p)
{
    // Far in the future on purpose: whatever was accepted once must be found for ever.
    if (!p.idNumber.empty())
        out.emplace_back(TokenKind::IdNumber, tokenId(p.idNumber, Day::of(2199, 1, 1)));
    if (p.phone.empty())
        return;
    out.emplace_back(TokenKind::Phone, p.phone);
    if (p.phone.size() >= 4)
        out.emplace_back(TokenKind::PhoneEnd, p.phone.substr(p.phone.size() - 4));
}

} // namespace

std::string tokenId(std::string_view typed, Day today)
{
    const auto id = parseIdNumber(typed, today);
    return id.ok() ? upgraded(*id) : std::string(typed);
}

Searchable searchableOf(std::string_view verb, json::Value person)
{
    Searchable found;
    TokenList& out = found.tokens;
    static constexpr std::string_view naming[] = {"receive", "accept", "take-in", "import", "correct"};
    if (std::find(std::begin(naming), std::end(naming), verb) != std::end(naming)) {
        const Applicant a = readApplicant(person);
        found.name = a.displayName();
        for (const Party& p : a.parties)
            addParty(out, p);
        if (a.agent)
            addParty(out, *a.agent);
        if (a.organisation && !a.organisation->code.empty())
            out.emplace_back(TokenKind::CreditCode, a.organisation->code);
    }
    if ((verb == "decide" || verb == "forward-result") && person.has("certificate"))
        out.emplace_back(TokenKind::Certificate, person["certificate"].str());
    return found;
}

} // namespace bm
