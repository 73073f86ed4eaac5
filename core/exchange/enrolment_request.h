// What a station sends to the county to be enrolled (FORMAT.md 4): what it says of itself, signed by itself,
// so that nobody can ask for a certificate over another's keys. The county compares the fingerprint of the
// keys with the one on paper before it signs.
#pragma once

#include "core/exchange/certificate.h"

namespace bm {

struct EnrolmentRequest
{
    ChainKey chain;
    std::string office;
    std::string officeName;
    std::string level;
    std::string label;
    bool trial = false;
    PublicKeys keys;
    Instant created; // the station's clock: a claim
    friend bool operator==(const EnrolmentRequest&, const EnrolmentRequest&) = default;
};

// `request.keys` is set from `keys`. Error enrolment-broken {why}.
[[nodiscard]] Result<std::string> makeEnrolmentRequest(EnrolmentRequest request, const StationKeys& keys);

// Errors: not-an-enrolment, enrolment-broken {why}, enrolment-forged.
[[nodiscard]] Result<EnrolmentRequest> readEnrolmentRequest(std::string_view bytes);

// The certificate a county would sign on it.
[[nodiscard]] Certificate certificateFor(const EnrolmentRequest& request, std::uint64_t number, Instant from,
                                         Instant to);

} // namespace bm
