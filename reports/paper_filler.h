// From what the desk knows of a case to a filled paper, and from a filled paper to ink. Command line and
// window print through here, so that both print the same.
//
// A paper is filled once, inside the transaction that takes its number; what was filled is frozen, and every
// later print is painted from that alone. All words of a paper are Chinese: it is an official document.
#pragma once

#include "core/cases/paper_facts.h"
#include "core/desk/views.h"
#include "reports/form.h"
#include "reports/paint.h"
#include "reports/paper_data.h"

#include <string>

namespace bm {

// The form that new papers of a kind are made on: the office's own template when `countyTemplate` (from
// Desk::templateFor) is not empty, else ours. Errors: form-unknown, those of countyForm().
[[nodiscard]] Result<FormPtr> formFor(const std::string& name, const std::string& countyTemplate);

// Fills the form and asks whether every character can be drawn, before a number is used. Needs a
// QGuiApplication in the program; may run in any thread. Errors: those of PaperForm::check(), glyph-missing.
[[nodiscard]] PaperFiller fillerFor(FormPtr form);
[[nodiscard]] Result<FormValues> fillForm(const PaperForm& form, const PaperFacts& facts);

// Paints what was frozen, on the template it was issued on, also when that was replaced since. Only when the
// template is not known here at all (the program's own of another version) is it painted on today's. Errors:
// form-values-bad, those of paint().
[[nodiscard]] Result<int> paintIssued(const IssuedPaper& paper, const std::string& countyTemplate,
                                      const PaintOptions& options, QPagedPaintDevice& device);
[[nodiscard]] Result<FormPtr> formOfIssued(const IssuedPaper& paper, const std::string& countyTemplate);

// How many copies and where they go, as the matter says; empty: as the form says.
[[nodiscard]] std::vector<Counterpart> counterpartsFor(const Matter* matter, const std::string& form);

// "W1-00012": enough to find a case of this office by, short enough to be read out over the telephone.
[[nodiscard]] QString shortCaseNumber(const std::string& number);

[[nodiscard]] PaperOffice paperOffice(const OfficeProfile& profile);
[[nodiscard]] PaperCase paperCase(const PaperFacts& facts);
[[nodiscard]] PaperTelling paperTelling(const PaperFacts& facts);
[[nodiscard]] PaperReferral paperReferral(const PaperFacts& facts);

} // namespace bm
