// The layers of a package, each alone, so that each can be proved alone (FORMAT.md 6). Others use package.h.
#pragma once

#include "core/exchange/package.h"
#include "core/exchange/suite.h"

namespace bm {

inline constexpr std::string_view packageSignatureLabel = "bianmin-package-1";
inline constexpr std::size_t packageHeaderSize = 148;

// Where things stand in the file.
struct PackageLayout
{
    PackageHeader header;
    const Suite* suite = nullptr;
    std::size_t slotsAt = 0;
    std::size_t certificateAt = 0;
    std::size_t bodyAt = 0;    // the stream's header, then its chunks
    std::size_t trailerAt = 0; // the signature
    std::size_t end = 0;
};

// 1. Size, magic, limits, exact length. `bytes` may be the beginning of a file of that size, with all slots.
[[nodiscard]] Result<PackageLayout> readLayout(std::string_view bytes, std::size_t size);
[[nodiscard]] inline Result<PackageLayout> readLayout(std::string_view bytes)
{
    return readLayout(bytes, bytes.size());
}
// 2. The sender's certificate: genuine, and of the header's station.
[[nodiscard]] Result<SignedCertificate> senderCertificate(std::string_view bytes, const PackageLayout& layout,
                                                          const Opener& opener);
// 3. The signature over everything before it.
[[nodiscard]] Status checkSignature(std::string_view bytes, const PackageLayout& layout,
                                    const PublicKeys& sender);
// 4. The stream key out of our slot.
[[nodiscard]] Result<StreamKey> unsealKey(std::string_view bytes, const PackageLayout& layout,
                                          const std::vector<const StationKeys*>& mine);
// 5. The stream, to its final tag.
[[nodiscard]] Result<std::string> openStream(std::string_view bytes, const PackageLayout& layout,
                                             const StreamKey& key);
// 6. Exactly one zstd frame of exactly this plain size.
[[nodiscard]] Result<std::string> openFrame(std::string_view frame, std::size_t plainSize);
// 7. decodeContents() of contents.h.
// 8. Certificates that came along.
[[nodiscard]] Result<std::vector<SignedCertificate>> carriedCertificates(const Contents& contents,
                                                                         const Opener& opener);
// 9. Every segment's head under a certificate of its writer's station, and the sender's own head.
[[nodiscard]] Status checkHeads(const PackageHeader& header, const Contents& contents,
                                const std::vector<SignedCertificate>& certificates, const Opener& opener);

// Writing, layer by layer: the frame, and what stands before the body.
[[nodiscard]] std::string makeFrame(std::string_view plain);
[[nodiscard]] std::string encodePackageHeader(const PackageHeader& header);
// header, slots and certificate as they stand in the file; the body and the signature are added.
[[nodiscard]] std::string sealPackage(const Suite& suite, std::string_view before, std::string_view frame,
                                      const StreamKey& key, const StationKeys& keys);

} // namespace bm
