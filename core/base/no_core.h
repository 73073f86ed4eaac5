// noCore: this process leaves no picture of its memory when it dies, and no other of the same user reads it:
// names, identity numbers and the data key are in it (RELIABILITY.md T19). First thing in main().
#pragma once

#include <sys/prctl.h>
#include <sys/resource.h>

namespace bm {

inline void noCore()
{
#if !defined(__SANITIZE_ADDRESS__) // its leak check reads the process as a debugger does
    // Both: a handler that cores are piped to does not ask for the limit.
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace bm
