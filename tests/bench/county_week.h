// A county's week: townships with their villages, all enrolled, and the packages that they bring to the
// county.
#pragma once

#include "tests/bench/exchange_offices.h"

namespace bm::bench {

struct WeekSize
{
    int towns = 56, villages = 14; // villages of each township
    int townCases = 2000, villageCases = 50;
};

inline std::string officeCode(int town, int village)
{
    char out[40];
    if (village < 0)
        std::snprintf(out, sizeof out, "511324%03d", 100 + town);
    else
        std::snprintf(out, sizeof out, "511324%03d%03d", 100 + town, 200 + village);
    return out;
}

// A village takes in and refers; what it accepts here stands for any entry of its week.
inline void takeInAtVillage(Office& room, int cases)
{
    for (int i = 0; i < cases; ++i) {
        room.clock->advanceMs(1000);
        TakeCase take;
        take.matter = "M14";
        take.allMaterials = true;
        take.acceptNow = false;
        take.duplicateConfirmed = true;
        take.applicant.parties.push_back({"张三", "", "", "", "", "石佛村", ""});
        if (!room.file->run(take).ok())
            stop("a village could not take in");
    }
}

// The files of the packages for the county. The villages' come by way of their townships.
inline std::vector<std::string> makeWeek(const std::filesystem::path& root, Office& county,
                                         const WeekSize& size)
{
    std::vector<std::string> week;
    for (int t = 0; t < size.towns; ++t) {
        Office town(root / officeCode(t, -1), officeCode(t, -1), "township", "W1");
        enrol(county, town);
        std::vector<std::unique_ptr<Office>> rooms;
        for (int v = 0; v < size.villages; ++v) {
            rooms.push_back(
                std::make_unique<Office>(root / officeCode(t, v), officeCode(t, v), "village", "V1"));
            enrol(county, *rooms.back());
        }
        town.take(county.exportFor(officeCode(t, -1)));
        for (auto& room : rooms) {
            room->take(town.exportFor(room->file->info().office));
            takeInAtVillage(*room, size.villageCases);
            town.take(room->exportFor(officeCode(t, -1)));
        }
        town.acceptCases(size.townCases);
        for (std::string& file : town.exportFor("511324"))
            week.push_back(std::move(file));
        std::fprintf(stderr, "\rtownship %d of %d", t + 1, size.towns);
    }
    std::fprintf(stderr, "\n");
    return week;
}

} // namespace bm::bench
