// Made-up persons and offices for the tests of papers. Identity numbers are not of living people: the area
// code and dates are chosen, the check digits are right.
#pragma once

#include "reports/paper_data.h"

namespace bm {

[[nodiscard]] PaperOffice sampleOffice();
// M01, accepted 2026-11-23, 30 working days, due 2027-01-05, provisional; agent, three materials.
[[nodiscard]] PaperCase sampleCase();
// Everything long: 90 working days, 12 materials, long names, rare characters (䶮 㛃 𬱖), a pause.
[[nodiscard]] PaperCase longCase();
[[nodiscard]] PaperCase instantCase();
[[nodiscard]] PaperTelling sampleTelling();
[[nodiscard]] PaperTelling choiceTelling(); // with materials of which one is enough
[[nodiscard]] PaperReferral sampleReferral();

} // namespace bm
