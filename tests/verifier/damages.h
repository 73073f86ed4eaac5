// What is done to a station's file, so that both programs have something to find.
#pragma once

#include "tests/verifier/vandal.h"

#include <functional>

namespace bm::test {

struct Signer; // what the station of the file signs with

struct Damage
{
    const char* name;
    std::function<bool(Vandal&, const Signer* signer)> harm;
    bool mayBeNone = false; // what is written may be another true file: then both say so
};

[[nodiscard]] const std::vector<Damage>& damages();

// The closed file of a station in this folder. False when there is nothing in it that could be damaged so.
[[nodiscard]] bool harm(const Damage& damage, const std::string& folder, std::mt19937& random);

} // namespace bm::test
