// Certificate: the county vouches that a station is who it says (FORMAT.md 3). Signed by the county's root
// key; the county's own is signed by itself. Kept and passed on as the bytes that came, never written anew.
#pragma once

#include "core/exchange/station_keys.h"
#include "core/journal/entry.h"

#include <string>
#include <string_view>

namespace bm {

struct Certificate
{
    std::uint64_t number = 1; // grows with each certificate the county signs
    ChainKey chain;           // the station, and the epoch it was enrolled in
    std::string office;       // 6, 9 or 12 digits
    std::string officeName;
    std::string level; // county, township, village
    std::string label; // "W1"
    bool trial = false;
    PublicKeys keys;
    Instant from; // may sign packages made in [from, to)
    Instant to;
    friend bool operator==(const Certificate&, const Certificate&) = default;
};

// Never longer than this, as bytes.
inline constexpr std::size_t maxCertificateSize = 2048;

// Error certificate-broken {why}: a field that the format does not allow.
[[nodiscard]] Result<std::string> signCertificate(const Certificate& certificate, const StationKeys& root);

// Reads without asking who signed it: for showing, and for the layers below. Errors: not-a-certificate,
// certificate-broken {why}.
[[nodiscard]] Result<Certificate> readCertificate(std::string_view bytes);

// The same, and certificate-forged when the root did not sign these very bytes. Says nothing of the time.
[[nodiscard]] Result<Certificate> verifyCertificate(std::string_view bytes, const PublicKeys& root);

// Whether it was in force at the signed time of a package. Errors: certificate-not-yet {from, at},
// certificate-expired {to, at}.
[[nodiscard]] Status inForce(const Certificate& certificate, Instant at);

// A certificate together with the bytes it came as.
struct SignedCertificate
{
    std::string bytes;
    Certificate certificate;
    friend bool operator==(const SignedCertificate&, const SignedCertificate&) = default;
};

} // namespace bm
