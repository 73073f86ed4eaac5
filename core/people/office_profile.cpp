#include "core/people/office_profile.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <utility>

namespace bm {

namespace {

struct ProfileField
{
    const char* name;
    std::string OfficeProfile::*member;
    std::size_t limit;
};

constexpr ProfileField profileFields[] = {
    {"office", &OfficeProfile::office, 12},
    {"name", &OfficeProfile::name, 100},
    {"level", &OfficeProfile::level, 20},
    {"phone", &OfficeProfile::phone, 40},
    {"complaint_phone", &OfficeProfile::complaintPhone, 40},
    {"address", &OfficeProfile::address, 200},
    {"seal_name", &OfficeProfile::sealName, 100},
    {"market", &OfficeProfile::market, 200},
    {"hours", &OfficeProfile::hours, 4000},
    {"hours_text", &OfficeProfile::hoursText, 200},
};

constexpr std::pair<const char*, int OfficeProfile::*> idleFields[] = {
    {"cover_minutes", &OfficeProfile::coverMinutes},
    {"lock_minutes", &OfficeProfile::lockMinutes},
};

} // namespace

std::string officeProfileToJson(const OfficeProfile& profile)
{
    json::Writer out;
    out.beginObject();
    for (const ProfileField& f : profileFields)
        out.fieldIf(f.name, profile.*f.member);
    // Only what differs: an office that never set them has the document it always had.
    for (const auto& [name, member] : idleFields) {
        if (profile.*member != OfficeProfile().*member)
            out.field(name, profile.*member);
    }
    if (profile.retentionYears != 0)
        out.field("retention_years", profile.retentionYears);
    return out.endObject().take();
}

Result<OfficeProfile> officeProfileFromJson(std::string_view text)
{
    auto doc = json::Document::parse(text);
    if (!doc.ok())
        return doc.error();
    OfficeProfile out;
    for (const ProfileField& f : profileFields) {
        auto value = cleanText(TextField{f.name, f.limit}, doc->root()[f.name].text());
        if (!value.ok())
            return value.error();
        out.*f.member = *value;
    }
    if (out.office.empty() || out.name.empty())
        return Error("office-profile-incomplete");
    if (!out.market.empty()) {
        if (auto rule = MarketRule::parse(out.market); !rule.ok())
            return rule.error();
    }
    if (!out.hours.empty()) {
        if (auto hours = OfficeHours::fromJson(out.hours); !hours.ok())
            return hours.error();
    }
    for (const auto& [name, member] : idleFields) {
        const std::int64_t minutes = doc->root()[name].integer(out.*member);
        if (minutes < 1 || minutes > longestIdle)
            return Error("idle-minutes", {{"to", std::to_string(longestIdle)}});
        out.*member = static_cast<int>(minutes);
    }
    const std::int64_t years = doc->root()["retention_years"].integer(0);
    if (years < 0 || years > longestRetention)
        return Error("retention-years", {{"to", std::to_string(longestRetention)}});
    out.retentionYears = static_cast<int>(years);
    if (out.lockMinutes < out.coverMinutes)
        return Error("idle-minutes", {{"to", std::to_string(longestIdle)}});
    return out;
}

} // namespace bm
