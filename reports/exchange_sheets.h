// What goes on paper with the exchange: the cover sheet of each package (数据包交接单), signed and sealed,
// and the fingerprint of a station or of the county, to be compared by eye (入网指纹核对单).
#pragma once

#include "core/desk/exchange_views.h"
#include "core/desk/views.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

namespace bm {

// Of the form package-cover: one sheet for each package.
[[nodiscard]] FormValues packageCover(const PaperOffice& office, const StationInfo& from,
                                      const std::vector<PackageMade>& packages, Day today);

// What became of a package, a code of the group package-status: of a check, what would become of it.
[[nodiscard]] std::string packageResult(const PackageRead& package, bool dryRun);
// Of the form import-report: what an import came to, or would come to.
[[nodiscard]] FormValues importReport(const PaperOffice& office, const StationInfo& here,
                                      const std::vector<PackageRead>& packages, bool dryRun, Instant at);

// Of the form fingerprint-sheet.
struct FingerprintNote
{
    std::string office, officeName, label; // of the station whose keys they are
    std::string digits;                    // six groups of four
    bool county = false;                   // the county's own, for those who install its certificate
};
[[nodiscard]] FormValues fingerprintSheet(const PaperOffice& office, const FingerprintNote& note, Day today);

} // namespace bm
