// What the commands about people share: moments, lists, and the answer to a change.
#pragma once

#include "app/ctl/cli.h"
#include "core/base/json.h"
#include "core/people/people_commands.h"

#include <optional>

namespace bm::ctl {

[[nodiscard]] inline QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

// "2026-09-18" or "2026-09-18T10:00"; a last day without a time is meant whole. Error: usage-value.
[[nodiscard]] Result<std::optional<Instant>> momentOf(const std::string& text, const char* option,
                                                      bool lastDay = false);
// "09-18 10:00", for people.
[[nodiscard]] QString shortMoment(Instant at);
[[nodiscard]] QString shortEnd(Instant at); // of what ends then: "11-25 24:00", not "11-26 00:00"

// Staff, posts, absences, duty and handovers, as whoever is signed in may see them.
[[nodiscard]] Result<PeopleView> peopleOf(Context& context);
// Runs the command; says the sentence with the record's short number in it.
[[nodiscard]] Result<Answer> runPeople(Context& context, const PeopleCommand& command,
                                       const char16_t* chinese, const char16_t* english);

} // namespace bm::ctl
