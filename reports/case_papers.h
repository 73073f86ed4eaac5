// The papers of a case's life: from what the desk knows to the filled values of each form. Pure; the names
// are those of resources/forms/forms.json, the layout is the template's.
//
// A new form is a template, its names in forms.json, and one function in the table of case_papers.cpp.
#pragma once

#include "core/cases/paper_facts.h"
#include "reports/form_values.h"

#include <QString>

namespace bm {

using PaperMap = FormValues (*)(const PaperFacts&);

// nullptr: no paper of one case.
[[nodiscard]] PaperMap casePaper(const QString& form);

} // namespace bm
