// A small program for the tests of files, run as a process of its own so that faults can be preloaded into it
// and it can be killed.
//   write PATH SIZE SEED [refuse]  durableWrite() of bytes made from the seed; 0 done, 1 an error, said on
//   stdout hold PATH                      takes the lock, writes one byte to stdout, waits for stdin to end;
//   1 in use
#include "core/base/durable_write.h"
#include "core/base/file_lock.h"

#include <unistd.h>

#include <cstdio>
#include <random>

int main(int argc, char** argv)
{
    const std::string verb = argc > 2 ? argv[1] : "";
    if (verb == "write" && argc >= 5) {
        std::mt19937 random(static_cast<unsigned>(std::stoul(argv[4])));
        std::string content(std::stoul(argv[3]), '\0');
        for (char& c : content)
            c = static_cast<char>(random());
        const auto mode = argc > 5 ? bm::IfExists::Refuse : bm::IfExists::Replace;
        const auto result = bm::durableWrite(argv[2], content, mode);
        return result ? 0 : 1;
    }
    if (verb == "hold") {
        const auto lock = bm::FileLock::take(argv[2]);
        if (!lock)
            return lock.error().code == "in-use" ? 1 : 2;
        char byte = 'x';
        if (::write(STDOUT_FILENO, &byte, 1) != 1)
            return 3;
        while (::read(STDIN_FILENO, &byte, 1) > 0) {
        }
        return 0;
    }
    return 9;
}
