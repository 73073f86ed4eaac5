#include "tests/exchange/verdict.h"

#include "core/base/digest.h"
#include "core/base/read_file.h"
#include "core/exchange/enrolment_request.h"
#include "core/exchange/sealed_file.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bm::test {

namespace {

template <class T> Vector refused(Vector v, const Result<T>& result)
{
    v.verdict = result.error().code;
    v.detail = "-";
    return v;
}

Vector fine(Vector v, std::string detail)
{
    v.verdict = "ok";
    v.detail = std::move(detail);
    return v;
}

std::string digits(const PublicKeys& keys)
{
    std::string out = fingerprint(keys);
    out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
    return out;
}

template <class Array> Array arrayOf(const std::string& bytes)
{
    Array out{};
    if (bytes.size() != out.size())
        throw std::runtime_error("world.txt: a length is wrong");
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

} // namespace

std::string fromHex(const std::string& text)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out += static_cast<char>(std::stoi(text.substr(i, 2), nullptr, 16));
    return out;
}

std::string toHex(std::string_view bytes)
{
    return hex(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string toLine(const Vector& v)
{
    return v.file + " " + v.kind + " " + v.reader + " " + v.verdict + " " + v.detail + "\n";
}

std::vector<Vector> readList(const std::string& text)
{
    std::vector<Vector> out;
    std::istringstream in(text);
    Vector v;
    while (in >> v.file >> v.kind >> v.reader >> v.verdict >> v.detail)
        out.push_back(v);
    return out;
}

Readers Readers::of(const std::string& worldText)
{
    Readers out;
    std::istringstream lines(worldText);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream in(line);
        std::string what;
        std::string name;
        std::string word;
        in >> what >> name;
        if (what == "root") {
            in >> word;
            out.m_root.sign = arrayOf<decltype(PublicKeys::sign)>(fromHex(name));
            out.m_root.box = arrayOf<decltype(PublicKeys::box)>(fromHex(word));
        } else if (what == "keys") {
            in >> word;
            auto keys = StationKeys::fromBytes(fromHex(word));
            if (keys.ok())
                out.m_keys.emplace(name, std::move(keys).value());
        } else if (what == "sealed-key") {
            out.m_sealedKey = StreamKey::of(fromHex(name));
        } else if (what == "reader") {
            Reader& reader = out.m_readers[name];
            while (in >> word) {
                const auto at = word.find('=');
                const std::string value = word.substr(at + 1);
                if (word.starts_with("keys="))
                    reader.keys.push_back(value);
                else if (word.starts_with("revoked="))
                    reader.revoked.push_back({arrayOf<Bytes16>(fromHex(value))});
                else if (word.starts_with("known="))
                    reader.known.push_back(readCertificate(fromHex(value)).value());
            }
        }
    }
    return out;
}

Vector Readers::judgedPackage(Vector v, const std::string& bytes) const
{
    const Reader& reader = m_readers.at(v.reader);
    Opener opener{m_root, {}, {}, {}};
    for (const std::string& name : reader.keys)
        opener.mine.push_back(&m_keys.at(name));
    opener.revoked = [&](const Certificate& c, const PackageHeader&) {
        return std::find(reader.revoked.begin(), reader.revoked.end(), c.chain.station) !=
               reader.revoked.end();
    };
    opener.known = [&](const StationId&) { return reader.known; };
    const auto opened = openPackage(bytes, opener);
    if (!opened.ok())
        return refused(std::move(v), opened);
    return fine(std::move(v), hex(sha256(encodeContents(opened->contents).value())));
}

Vector Readers::judgedSealed(Vector v, const std::string& bytes) const
{
    const TempDir dir;
    std::ofstream(dir / "sealed", std::ios::binary) << bytes;
    const auto opened = openSealedFile(dir / "sealed", dir / "plain", m_sealedKey);
    if (!opened.ok())
        return refused(std::move(v), opened);
    return fine(std::move(v), hex(sha256(readFile(dir / "plain", 100'000'000).value())));
}

Vector Readers::judged(Vector v, const std::string& bytes) const
{
    if (v.kind == "package")
        return judgedPackage(std::move(v), bytes);
    if (v.kind == "sealed")
        return judgedSealed(std::move(v), bytes);
    if (v.kind == "contents") {
        const auto read = decodeContents(bytes);
        return read.ok() ? fine(std::move(v), hex(sha256(encodeContents(*read).value())))
                         : refused(std::move(v), read);
    }
    if (v.kind == "certificate") {
        const auto read = verifyCertificate(bytes, m_root);
        return read.ok() ? fine(std::move(v), digits(read->keys)) : refused(std::move(v), read);
    }
    if (v.kind == "enrolment") {
        const auto read = readEnrolmentRequest(bytes);
        return read.ok() ? fine(std::move(v), digits(read->keys)) : refused(std::move(v), read);
    }
    if (v.kind == "head") {
        const auto read = decodeHead(bytes);
        if (!read.ok())
            return refused(std::move(v), read);
        if (!verifyHead(*read, m_root))
            return refused(std::move(v), Result<Done>(Error("head-forged")));
        return fine(std::move(v), hex(read->head));
    }
    throw std::runtime_error("no such kind: " + v.kind);
}

} // namespace bm::test
