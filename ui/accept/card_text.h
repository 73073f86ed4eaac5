// What a reader that types like a keyboard (or a paste) puts into one field, taken apart: an identity number,
// a name, a scanned code. Readers differ: some type the number alone, some the name first, some all on one
// line.
#pragma once

#include "core/base/day.h"

#include <string>
#include <string_view>

namespace bm {

struct CardText
{
    std::string name;     // 2 to 50 characters of a name; empty: none found
    std::string idNumber; // good by its check digit; empty: none found
    std::string address;  // what is left and looks like one
    std::string code;     // after "BM1:"
    [[nodiscard]] bool any() const { return !name.empty() || !idNumber.empty() || !code.empty(); }
    friend bool operator==(const CardText&, const CardText&) = default;
};

// Parts are separated by line breaks, tabs, commas, semicolons, | or blanks. A text without an identity
// number or a code gives nothing: it is what a person typed.
[[nodiscard]] CardText readCardText(std::string_view typed, Day today);

} // namespace bm
