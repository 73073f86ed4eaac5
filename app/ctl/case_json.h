// A case as JSON: the fields DESIGN 10 fixes, and beside them what the case gathered on its way.
#pragma once

#include "core/base/json.h"
#include "core/desk/views.h"

namespace bm::ctl {

// As the value, or null.
void writeDay(json::Writer& out, const char* name, const std::optional<Day>& day);
void writeLeft(json::Writer& out, const std::optional<int>& left);
void writeTextOrNull(json::Writer& out, const char* name, const std::string& text);
[[nodiscard]] std::optional<Day> dayOf(const std::optional<Instant>& instant);

[[nodiscard]] std::string showJson(const CaseView& view);

} // namespace bm::ctl
