// The identity of a record that an office has only one of: an account, a post, a matter, a notice …
#pragma once

#include "core/base/ids.h"

#include <string_view>

namespace bm {

// The same for everybody who knows kind, office and name; another office's never collides.
[[nodiscard]] SubjectId documentId(std::string_view kind, std::string_view office, std::string_view name);

} // namespace bm
