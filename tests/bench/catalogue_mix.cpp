#include "tests/bench/catalogue_mix.h"

#include "core/matters/shipped.h"

namespace bm::bench {

std::vector<Promise> workingDayPromises()
{
    std::vector<Promise> out;
    for (const std::string& json : shippedMatters()) {
        const auto matter = matterFromJson(json);
        if (matter && matter->promise.unit == Unit::WorkingDays)
            out.push_back(matter->promise);
    }
    return out;
}

} // namespace bm::bench
