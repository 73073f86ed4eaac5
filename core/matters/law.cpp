#include "core/matters/law.h"

#include "core/matters/embedded.h"
#include "core/matters/json_archive.h"

#include <array>

namespace bm {

namespace {

struct LawName
{
    Law law;
    std::string_view code;
};
constexpr LawName names[] = {{Law::Licence, "licence"},
                             {Law::Assistance, "assistance"},
                             {Law::Confirmation, "confirmation"},
                             {Law::PublicService, "public-service"},
                             {Law::VillageAffair, "village-affair"},
                             {Law::Petition, "petition"},
                             {Law::Other, "other"}};

using Profiles = std::array<LawProfile, std::size(names)>;

Profiles readProfiles()
{
    Profiles profiles;
    for (std::size_t i = 0; i < profiles.size(); ++i)
        profiles[i].law = names[i].law;
    const auto document = json::Document::parse(embedded::laws());
    if (!document)
        return profiles; // the test of the shipped catalogue names it
    for (const json::Value one : document->root().elements()) {
        LawProfile profile;
        std::vector<Error> errors;
        describe::readObject(one, "", false, profile, errors);
        if (errors.empty())
            profiles[static_cast<std::size_t>(profile.law)] = profile;
    }
    return profiles;
}

} // namespace

std::string_view lawCode(Law law)
{
    return names[static_cast<std::size_t>(law)].code;
}

std::optional<Law> lawFromCode(std::string_view code)
{
    for (const LawName& one : names) {
        if (one.code == code)
            return one.law;
    }
    return std::nullopt;
}

const PauseKind* LawProfile::pause(std::string_view code) const
{
    for (const PauseKind& one : pauses) {
        if (one.code == code)
            return &one;
    }
    return nullptr;
}

const LawProfile& shippedProfile(Law law)
{
    static const Profiles profiles = readProfiles();
    return profiles[static_cast<std::size_t>(law)];
}

} // namespace bm
