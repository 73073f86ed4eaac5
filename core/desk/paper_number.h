// The number of a paper as people type it: whole, or the end that is read out over the telephone.
#pragma once

#include "core/desk/views.h"

#include <span>

namespace bm {

// What was typed of a number: "511324101告〔2026〕W1-12号", "告〔2026〕W1-12", "W1-12号", "引12", "12".
struct TypedNumber
{
    std::string whole;     // the number itself, when its year stands in it
    std::string tail;      // else "W1-12" …
    std::string_view form; // … and of which kind, when that was said
    [[nodiscard]] const std::string& shown() const { return whole.empty() ? tail : whole; }
};
// `forms`: the kinds whose letter may stand before the end. Nothing: it cannot be a number of ours.
[[nodiscard]] std::optional<TypedNumber> typedNumber(const std::string& typed, const StationInfo& info,
                                                     std::span<const std::string_view> forms);

// What was typed may be an identity number or a name: a refusal repeats only what can be a case's number.
[[nodiscard]] std::string speakableNumber(const std::string& typed);

} // namespace bm
