// A file sealed under a key of 32 bytes: backups (FORMAT.md 8). A clear header, a JSON text of the caller's,
// tells what it is without the key and cannot be changed without it. Works in chunks of 64 KiB with constant
// memory, whatever the size. The result has its name only once it is whole, synced and read back, as with
// durableWrite(); a file that is opened is written beside its name and gets it only when verified to the end.
//
// Neither file may be a database that somebody has open: seal the copy that VACUUM INTO made.
#pragma once

#include "core/base/durable_write.h"
#include "core/exchange/suite.h"

#include <string>
#include <string_view>

namespace bm {

struct SealedHeader
{
    std::string json;            // clear; not proved until the file is checked or opened
    std::uint64_t plainSize = 0; // likewise
    std::uint64_t fileSize = 0;
    bool complete = false; // the file is as long as its header says
};

// Errors: those of durableWrite() and reading, and sealed-header {limit} (the JSON is too long),
// sealed-source-changed (it grew or shrank meanwhile).
[[nodiscard]] Status sealFile(const std::string& source, const std::string& target, const StreamKey& key,
                              std::string_view json, IfExists ifExists = IfExists::Refuse);

// Errors: not-a-sealed-file, sealed-version {version}, sealed-cut, file errors.
[[nodiscard]] Result<SealedHeader> readSealedHeader(const std::string& path);

// Reads it to the end. Errors: as readSealedHeader, and sealed-cut, sealed-longer, sealed-wrong-key,
// sealed-damaged.
[[nodiscard]] Result<SealedHeader> checkSealedFile(const std::string& path, const StreamKey& key);

// The same, and the plain bytes into `target`.
[[nodiscard]] Result<SealedHeader> openSealedFile(const std::string& path, const std::string& target,
                                                  const StreamKey& key, IfExists ifExists = IfExists::Refuse);

} // namespace bm
