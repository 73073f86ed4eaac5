// A county and a township that know each other, in PowerVfs' memory; the county has something to send.
#pragma once

#include "tests/power/station.h"

namespace bm::power {

struct Pair
{
    Stations world;
    bm::test::TempDir stick;
    std::unique_ptr<Stations::One> county, town; // the county's file is closed
    std::vector<std::string> down;               // the county's packages

    explicit Pair(unsigned seed) : world(seed)
    {
        PowerVfs::instance().disk = {};
        county = world.make("511324", "C1", "county");
        town = world.make("511324101", "W1", "township");
        enrol(*town, *county);
        auto sent = county->file->exportPackages(stick.path(), {});
        REQUIRE_OK(sent);
        for (const PackageMade& p : sent->packages)
            down.push_back(stick / p.file);
        county->file.reset();
    }
};

} // namespace bm::power
