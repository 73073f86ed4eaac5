#include "core/journal/document_id.h"

#include "core/base/digest.h"

#include <algorithm>
#include <string>

namespace bm {

SubjectId documentId(std::string_view kind, std::string_view office, std::string_view name)
{
    std::string bytes = "bianmin-document";
    for (const std::string_view part : {kind, office, name}) {
        bytes.push_back('\0');
        bytes += part;
    }
    const Hash hash = sha256(bytes);
    SubjectId id;
    std::copy_n(hash.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

} // namespace bm
