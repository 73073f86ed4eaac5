// One invented case with everything on it, and what of it each form of a case's life needs. Invented persons
// only.
#pragma once

#include "core/cases/paper_facts.h"
#include "reports/trip_lists.h"

#include <string_view>

namespace bm {

// A licence with three materials, granted on time; every part of a case's life has happened to it.
[[nodiscard]] PaperFacts lifeFacts();
// As it stands when this form is printed: not yet accepted for a supplement, refused for a refusal …
[[nodiscard]] PaperFacts factsFor(std::string_view form);
// The same with long names, rare characters and many materials.
[[nodiscard]] PaperFacts longFactsFor(std::string_view form);

[[nodiscard]] TripHead sampleTrip();
[[nodiscard]] std::vector<TransitRow> sampleTransit(int rows);
[[nodiscard]] std::vector<HandOutRow> sampleHandOut(int rows);

} // namespace bm
