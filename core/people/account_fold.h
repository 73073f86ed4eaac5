// Account records (kind "account"): who may log in at an office and in which role.
//
//   set v1   facts {account, office, role, posts[], active}, person {name}; the last one holds
//   set v2   facts {account, office, role, unit?, employment?, badge?, languages[], photo?, active},
//            person {name, phone?}; where a person stands at is said by posts (roster.h), not here
//   key v1   facts {account, office, key{public,salt,wrapped,ops,mem}}: how he logs in anywhere
//   (account_key.h)
#pragma once

#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldAccount(const SubjectEntries& entries, const World& world);

} // namespace bm
