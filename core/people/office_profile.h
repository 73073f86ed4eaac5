// OfficeProfile: what an office says of itself on papers and signs, as data with a version (an entry).
#pragma once

#include "core/base/result.h"
#include "core/calendar/market.h"
#include "core/calendar/office_hours.h"

#include <optional>
#include <string>
#include <string_view>

namespace bm {

struct OfficeProfile
{
    std::string office; // 9 or 12 digits
    std::string name;   // 新政镇便民服务中心
    std::string level;  // county, township, village
    std::string phone;
    std::string complaintPhone;
    std::string address;
    std::string sealName;   // words of the special seal
    std::string market;     // market rule in text form; empty: none
    std::string hours;      // office hours in JSON form; empty: the default
    std::string hoursText;  // as printed: "周一至周五 9:00–12:00 13:30–17:00"
    int coverMinutes = 5;   // without a key or a click, until the window is covered; a PIN uncovers it
    int lockMinutes = 60;   // … until it is locked whole: the program starts afresh
    int retentionYears = 0; // persons are erased so many years after a case ended; 0: not decided, never
    friend bool operator==(const OfficeProfile&, const OfficeProfile&) = default;
};

inline constexpr int longestRetention = 100; // years
inline constexpr int longestIdle = 480;      // minutes: a working day; more is no protection

[[nodiscard]] std::string officeProfileToJson(const OfficeProfile& profile);
// Errors: office-profile-incomplete, idle-minutes {to}, retention-years {to}, and those of text, market rule
// and hours.
[[nodiscard]] Result<OfficeProfile> officeProfileFromJson(std::string_view json);

} // namespace bm
