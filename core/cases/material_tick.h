// MaterialTick: one line of the tick list as the clerk left it.
#pragma once

#include <string>

namespace bm {

struct MaterialTick
{
    int index = 0;               // in the matter's tick list, from 0
    std::string state = "given"; // given, missing, gap, not-needed, shown
    int originals = -1;          // -1: as the guide says
    int copies = -1;
    friend bool operator==(const MaterialTick&, const MaterialTick&) = default;
};

} // namespace bm
