// The entries of station records, as they are written: by the station itself, or by the county
// (core/journal/station_fold.h has their facts).
#pragma once

#include "core/exchange/certificate.h"
#include "core/exchange/station_keys.h"
#include "core/journal/journal.h"

namespace bm {

[[nodiscard]] Draft stationDraft(const StationId& about, const char* verb, std::string facts,
                                 const char* audience);
[[nodiscard]] Draft certifyDraft(const SignedCertificate& certificate);
[[nodiscard]] Result<SignedCertificate> signedBy(const StationKeys& root, const Certificate& certificate);

} // namespace bm
