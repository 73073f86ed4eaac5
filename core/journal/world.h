// World: what a fold may read besides the entries of its own record: the station records and the calendar.
#pragma once

#include "core/base/ids.h"
#include "core/base/office_code.h"
#include "core/calendar/calendar.h"

#include <map>
#include <optional>
#include <string>

namespace bm {

struct StationFacts
{
    std::string office, officeName, level, label;
    bool trial = false;
    friend bool operator==(const StationFacts&, const StationFacts&) = default;
};

struct World
{
    Calendar calendar;
    std::map<StationId, StationFacts> stations; // as they are now
    MergedInto merged;                          // by the county's word; entries keep the codes of their time
    std::optional<StationId> county;            // whose word on stations counts; none: not enrolled

    // "" when nothing is known of the station.
    [[nodiscard]] std::string officeOf(const StationId& station) const
    {
        const auto it = stations.find(station);
        return it == stations.end() ? std::string() : it->second.office;
    }
    [[nodiscard]] std::string current(std::string_view office) const { return currentOffice(merged, office); }
};

} // namespace bm
