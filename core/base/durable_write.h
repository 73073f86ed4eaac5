// The one way to write a file that matters (everything but the database).
//
// The content goes to "<path>.part", is synced, closed, read back from the medium and compared, and only then
// takes the name; the folder is synced last. So the name shows the old file, no file, or the whole new one,
// never a half; and "done" means that the medium gave the same bytes back. After an error nothing is retried:
// a failed sync may have dropped the pages (that is why QSaveFile, which ignores it, is not used).
//
// Symbolic links at the name's place are replaced, not followed. The folder must exist. Mode 0600.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace bm {

enum class IfExists
{
    Replace,
    Refuse // error "file-exists": for exports, where a name must never be taken twice
};

// Errors: disk-full, write-denied, medium-gone, file-missing (the folder), file-failed, file-exists, and
// read-back-differs (a bad or counterfeit medium: use another). Args file and step.
[[nodiscard]] Status durableWrite(const std::string& path, std::string_view content,
                                  IfExists ifExists = IfExists::Replace);

// Makes the removal or renaming of names in this folder durable.
[[nodiscard]] Status syncFolder(const std::string& folder);

} // namespace bm
