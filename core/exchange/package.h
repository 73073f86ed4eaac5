// Packages (.bmx): what one station gives to others on a stick (FORMAT.md 6). Pure functions over bytes: who
// reads or writes the file is the caller's business (readFile with package_limit::file, durableWrite).
//
// Opening checks in this order and stops at the first thing that is wrong, each with a code of its own:
// size · layout and exact length · sender's certificate · signature · its time and revocation · unseal ·
// stream · frame · strict parser · heads of all segments under their writers' certificates. Nothing
// unauthenticated reaches the decompressor or the parser.
#pragma once

#include "core/exchange/certificate.h"
#include "core/exchange/contents.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct PackageHeader
{
    std::uint16_t version = 1;
    std::uint16_t suite = 1;
    ChainKey sender;
    std::uint64_t number = 1;  // 1, 2, 3 … of this chain of the sender
    Instant created;           // the sender's clock
    std::uint32_t headSeq = 0; // how far the sender's own chain has come; 0: no entry yet
    Hash head{};
    Hash previous{}; // packageHash() of the sender's package number-1; zero for the first
    std::uint32_t certificateSize = 0;
    std::uint32_t plainSize = 0;
    std::uint32_t frameSize = 0;
    std::vector<KeyId> recipients; // one for each slot, ascending
    friend bool operator==(const PackageHeader&, const PackageHeader&) = default;
};

struct PackageDraft
{
    ChainKey sender;
    std::uint64_t number = 1;
    Instant created;
    std::uint32_t headSeq = 0;
    Hash head{};
    Hash previous{};
    std::string certificate;            // the sender's, as the county signed it
    std::vector<PublicKeys> recipients; // 1 to 16, the own recovery keys among them
    Contents contents;
};

// Errors: package-too-large, package-too-many, package-contents, package-draft {why}: what cannot be sent.
[[nodiscard]] Result<std::string> writePackage(const PackageDraft& draft, const StationKeys& keys);

// Names a package: SHA-256 of all its bytes.
[[nodiscard]] Hash packageHash(std::string_view bytes);

// Whose, what number, for whom: read without any key and without any proof. Errors as of the first two
// checks: package-too-large {size, limit}, package-cut {size, expected}, package-longer {size, expected},
// package-text-damaged, package-zipped {kind}, not-a-package, package-version {version}, package-suite
// {suite}, package-layout {field}.
[[nodiscard]] Result<PackageHeader> peekPackage(std::string_view bytes);
// Of a file of `size` bytes, when only its beginning (package_limit::beginning) has been read.
[[nodiscard]] Result<PackageHeader> peekPackage(std::string_view beginning, std::size_t size);
// Whether it is sealed to these keys.
[[nodiscard]] bool isRecipient(const PackageHeader& header, const PublicKeys& keys);

struct Opener
{
    PublicKeys root;
    std::vector<const StationKeys*> mine; // own keys, older ones too, recovery keys; not owned
    // Whether this sender is refused. Asked once its signature is proved. Empty: nobody is.
    std::function<bool(const Certificate&, const PackageHeader&)> revoked;
    // Certificates held already, for writers whose own does not come along; must be genuine. Empty: none.
    std::function<std::vector<Certificate>(const StationId&)> known;
    // Whether these very bytes were proved before, under this root: not proved again then. Empty: none were.
    std::function<bool(const SignedCertificate&)> heldCertificate{};
    std::function<bool(const SignedHead&)> heldHead{};
};

struct OpenedPackage
{
    PackageHeader header;
    Hash hash{};
    SignedCertificate sender; // of the sender's station; its epoch may be an earlier one of it
    Contents contents;
    std::vector<SignedCertificate> certificates; // contents.certificates, proved
};

// Errors: those of peekPackage and decodeContents, and
//   not-a-certificate, certificate-broken {why}, certificate-forged, certificate-of-another,
//   package-forged, certificate-not-yet {from, at}, certificate-expired {to, at}, sender-revoked {station},
//   package-not-for-us, package-seal, package-stream, package-frame {why},
//   head-unknown-writer {station}, head-forged {station, seq}, head-mismatch {station, seq}.
[[nodiscard]] Result<OpenedPackage> openPackage(std::string_view bytes, const Opener& opener);

} // namespace bm
