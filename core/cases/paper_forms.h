// The forms a case may have, the letter each has in its numbers, and when it is open to a case. One table.
#pragma once

#include "core/cases/case.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

// Form, its 性质字 in a number, and when a case may have it (nullptr: a paper without a case).
struct FormRule
{
    std::string_view form;
    std::string_view letter;
    bool (*open)(const Case&);
    bool promises = false; // carries the due day as a promise
    bool many = false;     // one for each step of its kind, not one for the case
};

[[nodiscard]] const FormRule* ruleOf(std::string_view form); // nullptr: no such form
[[nodiscard]] std::string_view paperLetter(std::string_view form);
// The forms that a case may have as it stands, for offering; issued ones too.
[[nodiscard]] std::vector<std::string> openForms(const Case& c);

} // namespace bm
