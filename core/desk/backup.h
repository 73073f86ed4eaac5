// Backup and restore. A backup is a whole copy of the file (VACUUM INTO), sealed under a key that follows
// from the data key; its clear header says whose it is and carries the keys as wrapped as they are in the
// file, so that a password or the recovery sheet opens it on a bare PC. It is read back and checked before it
// counts.
//
// Restoring begins a new epoch: what was written after the backup and lost here comes back from whoever has
// it, and nothing can be mistaken for it (DESIGN.md section 5).
#pragma once

#include "core/desk/desk.h"
#include "core/desk/exchange_views.h"

namespace bm {

struct RestoreRequest
{
    std::string file;
    std::string account, password;
    std::string sheet; // the recovery sheet's key, when no password is known: `password` is then the new one
    bool checkOnly = false; // into a temporary folder, verified, and thrown away: a drill
};

struct RestoreReport
{
    std::string station, office, officeName, label;
    Instant made;
    std::int64_t entries = 0;
    bool ok = false;
    std::vector<std::pair<std::string, std::string>> faults; // code, where
    std::uint32_t epoch = 1;                                 // the new one; with checkOnly the old one
};

// Into options.folder, which must have no station yet. Errors: already-there, no-such-account,
// wrong-password, recovery-wrong, not-a-sealed-file, sealed-*, file errors.
[[nodiscard]] Result<RestoreReport> restoreBackup(const Desk::Options& options,
                                                  const RestoreRequest& request);

} // namespace bm
