// What an entry of the timeline says beside its verb: its facts in words ("missing …, to come back by …"),
// and the free words said with the newest step of its kind.
#pragma once

#include "ui/context.h"

#include <QStringList>

namespace bm {

[[nodiscard]] QStringList timelineText(const UiContext& context, const CaseView& shown,
                                       const TimelineEntry& entry);
// Why an entry has no effect, in words.
[[nodiscard]] QString verdictText(const UiContext& context, const CaseView& shown,
                                  const TimelineEntry& entry);

} // namespace bm
