// Documents published through the journal: notices, matters, windows, templates, office profiles. One record
// per (kind, publishing office, name), so that the county's, an office's and several stations' copies never
// collide: the same document with the same content changes nothing, and lookup lets the county's outrank the
// office's.
//
//   publish v1   facts: the document itself (notice.h, matter.h, shipped.h, phrases.h,
//                office_profile.h; template: {form, content})
#pragma once

#include "core/journal/document_id.h"
#include "core/journal/projector.h"
#include "core/matters/phrases.h"

namespace bm {

[[nodiscard]] Projection foldNotice(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldMatter(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldWindow(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldTemplate(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldOffice(const SubjectEntries& entries, const World& world);
// Phrases are read by their subject when somebody asks: they need no table, only verdicts.
[[nodiscard]] Projection foldPhrases(const SubjectEntries& entries, const World& world);
// The list that holds: the last of the highest version; nothing while none is effective.
[[nodiscard]] std::optional<PhraseDocument> phrasesOf(const SubjectEntries& entries, const World& world);

// All kinds this program understands, in the order a world needs: stations, notices, then the rest.
[[nodiscard]] std::vector<KindSpec> allKinds();

} // namespace bm
