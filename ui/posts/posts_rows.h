// Rows of the lists of the Posts place, from what the desk says of people.
#pragma once

#include "ui/posts/people_form.h"
#include "ui/posts/people_list.h"

namespace bm {

using PeopleRows = std::vector<PeopleList::Row>;

[[nodiscard]] PeopleRows absenceRows(const PeopleGround& ground);
[[nodiscard]] PeopleRows handoverRows(const PeopleGround& ground);
[[nodiscard]] PeopleRows staffRows(const PeopleGround& ground);
[[nodiscard]] PeopleRows postRows(const PeopleGround& ground);
[[nodiscard]] PeopleRows dutyRows(const PeopleGround& ground);
[[nodiscard]] PeopleRows claimRows(const PeopleGround& ground, const std::vector<ClaimLine>& claims);

} // namespace bm
