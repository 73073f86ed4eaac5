// A vector: a file, what kind it is, who reads it, and what the reader must say. In text, so that any program
// can follow (vectors/list.txt, vectors/world.txt):
//
//   list  := line*       line := file kind reader verdict detail     separated by spaces; detail may be "-"
//   kind  := package | contents | certificate | enrolment | head | sealed
//   world := "root" sign box | "keys" name secret | "reader" name { "keys=" name | "revoked=" station |
//            "known=" certificate } | "sealed-key" key              binary things in hex
//
// verdict is "ok" or the code of the error. The detail of what is ok: of a package or contents SHA-256 of the
// contents, of a certificate or request the fingerprint's digits, of a sealed file SHA-256 of what was
// sealed. A package is read whole; contents, certificate, enrolment and head are those layers alone
// (certificates and heads under the root).
#pragma once

#include "core/exchange/package.h"
#include "core/exchange/suite.h"

#include <map>
#include <string>
#include <vector>

namespace bm::test {

struct Vector
{
    std::string file;
    std::string kind;
    std::string reader;
    std::string verdict;
    std::string detail;
    friend bool operator==(const Vector&, const Vector&) = default;
};

std::string toLine(const Vector& vector);
std::vector<Vector> readList(const std::string& text);

class Readers
{
public:
    static Readers of(const std::string& worldText);
    // Fills in verdict and detail.
    [[nodiscard]] Vector judged(Vector vector, const std::string& bytes) const;

private:
    struct Reader
    {
        std::vector<std::string> keys;
        std::vector<StationId> revoked;
        std::vector<Certificate> known;
    };
    [[nodiscard]] Vector judgedPackage(Vector vector, const std::string& bytes) const;
    [[nodiscard]] Vector judgedSealed(Vector vector, const std::string& bytes) const;

    PublicKeys m_root;
    std::map<std::string, StationKeys> m_keys;
    std::map<std::string, Reader> m_readers;
    StreamKey m_sealedKey;
};

std::string fromHex(const std::string& text);
std::string toHex(std::string_view bytes);

} // namespace bm::test
