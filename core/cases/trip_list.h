// TripList: what the fold makes of the entries of a list over many cases: a transit list (流转清单) or a
// hand-out roll (签领表). A value; names and identity numbers are nowhere in it. Where each case is now is
// not said here but by the case itself: rowState().
#pragma once

#include "core/cases/case.h"

namespace bm {

struct TripList
{
    SubjectId id;
    std::string office, handler;
    std::string to;                 // the body, or the village
    std::string matter;             // of a roll: code
    std::vector<std::string> cases; // numbers, in the order of the rows
    std::vector<CasePaper> papers;  // the one paper it is, in the shape of a case's
    std::optional<Day> signedOn;
    std::int64_t signedEntry = 0; // whose person half says by whom
    std::vector<TimelineEntry> timeline;
    bool newer = false; // written to by a newer program: shown, read-only
    friend bool operator==(const TripList&, const TripList&) = default;

    [[nodiscard]] const CasePaper& paper() const { return papers.front(); }
    [[nodiscard]] bool isRoll() const { return paper().form == "hand-out-roll"; }
};

// Where a case of the list is, as its own record says (vocabulary group "list-row"): of a trip away,
// returned, sent-back, here (the forwarding was taken back), ended; of a roll waiting, handed-out, here (not
// decided any more), ended.
struct RowState
{
    std::string code;
    std::optional<Day> day; // since when; nothing: since the list was issued
    friend bool operator==(const RowState&, const RowState&) = default;
};
[[nodiscard]] RowState rowState(const TripList& list, const Case& c);
// Is there something to do yet: away, or waiting?
[[nodiscard]] bool isOpenRow(const RowState& state);

} // namespace bm
