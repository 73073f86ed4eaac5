// Made-up staff, posts and absences of an office, for the tests of its sheets.
#pragma once

#include "core/desk/people_views.h"

namespace bm {

// Five people, three posts (one of an office alone), an absence with a handover, duty.
[[nodiscard]] PeopleView samplePeople();
[[nodiscard]] HandoverView sampleHandover(int cases = 3);
// Two posts over two weeks from Monday 2026-11-23: a cover on Wednesday, a gap on Thursday afternoon.
[[nodiscard]] std::vector<RosterLine> sampleRoster();
[[nodiscard]] std::vector<AttendanceLine> sampleAttendance();

} // namespace bm
