// Small POSIX helpers shared by what reads and writes files here: a descriptor that closes itself, and what
// an errno means to a person.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace bm {

// Owns a file descriptor. close() tells whether closing went well; the destructor does not care.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_fd(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }
    [[nodiscard]] bool close();
    [[nodiscard]] int release();

private:
    int m_fd = -1;
};

// The last part of a path: the only part of it that may stand in an error, for folders carry users' names.
[[nodiscard]] std::string fileNameOf(std::string_view path);
// The folder a path lies in; "." when it names none.
[[nodiscard]] std::string folderOf(std::string_view path);

// disk-full, write-denied, medium-gone, file-missing or file-failed, with args file, step and reason (EIO …).
[[nodiscard]] Error fileError(std::string_view path, const char* step, int errorNumber);

} // namespace bm
