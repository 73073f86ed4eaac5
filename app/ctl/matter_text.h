// The guide of a matter for people.
#pragma once

#include "app/ctl/context.h"
#include "core/matters/matter.h"

namespace bm::ctl {

[[nodiscard]] QString matterText(const Context& context, const Matter& matter);

} // namespace bm::ctl
