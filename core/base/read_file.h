// Reads a whole file into memory: regular files only (no pipe, device or folder can hang or flood the
// program), never more than the limit.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>

namespace bm {

// Errors: file-missing, not-a-file, file-too-large {file, limit in bytes}, file-failed, write-denied (no
// right). A symbolic link is followed: people may keep their files where they like.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t limit);

struct FileBeginning
{
    std::string bytes;
    std::size_t size = 0; // of the whole file
};
// Not more than `count` bytes of it. Errors: those of readFile() but file-too-large.
[[nodiscard]] Result<FileBeginning> readBeginning(const std::string& path, std::size_t count);

} // namespace bm
