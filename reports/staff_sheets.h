// What hangs on the wall and stands on the counter: the AB board, the staff board, badges and desk plates
// (public by DOMAIN.md S-PUB-1: name, photo, post, window, the centre's telephone; never a person's own).
#pragma once

#include "core/desk/people_views.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

namespace bm {

// Bytes of pictures by the hash that StaffView names. One that is no picture counts as missing: the paper
// then has an empty frame to paste one into.
using StaffPhotos = std::map<std::string, std::string>;

// Of the form ab-board: each post with its windows, A and B.
[[nodiscard]] FormValues abBoard(const PaperOffice& office, const PeopleView& people, Day today);
// Of the form staff-board: everybody in service, leaders first.
[[nodiscard]] FormValues staffBoard(const PaperOffice& office, const PeopleView& people,
                                    const StaffPhotos& photos, Day today);
// Of the forms badges (all in service) and desk-plates (who holds a post).
[[nodiscard]] FormValues staffBadges(const PaperOffice& office, const PeopleView& people,
                                     const StaffPhotos& photos, Day today);
[[nodiscard]] FormValues deskPlates(const PaperOffice& office, const PeopleView& people, Day today);

} // namespace bm
