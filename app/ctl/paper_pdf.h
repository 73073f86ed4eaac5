// Papers as PDF files, for the command line: the one file of it that knows forms and paint. It asks the desk
// nothing; who asks the desk knows no forms.
#pragma once

#include "core/cases/paper_facts.h"
#include "core/desk/views.h"

#include <string>
#include <vector>

namespace bm {
struct FormValues;
}

namespace bm::ctl {

struct PrintSpec
{
    std::string form, output;
    std::string paper = "a4";
    std::vector<std::string> copies; // numbers of counterparts, from 1; empty: all
    bool preview = false;
    bool reprint = false; // marked 补打, but not a jammed copy
    bool correction = false;
    std::string ownTemplate; // the office's own, or empty
};

[[nodiscard]] std::vector<std::string> paperForms();
// Hash of a template that may be installed. Errors: those of countyForm().
[[nodiscard]] Result<std::string> checkedTemplate(const std::string& form, const std::string& content);
// The bytes of ours. Error: form-unknown.
[[nodiscard]] Result<std::string> builtInTemplate(const std::string& form);

// Can the file be written at all: asked before a number is used. Errors: file-missing, not-a-file,
// write-denied.
[[nodiscard]] Status checkOutput(const std::string& file);
[[nodiscard]] Result<PaperFiller> fillerOf(const PrintSpec& spec);
// Painted once to nowhere: what cannot be printed must not take a number. Errors: paper-unknown, usage-value,
// those of paint().
[[nodiscard]] Status rehearse(const PrintSpec& spec, const PaperFacts& facts);
// The same of an issued paper, whose reprint is about to be recorded.
[[nodiscard]] Status rehearseAgain(const PrintSpec& spec, const IssuedPaper& paper, const Matter* matter);

// Each writes the file and gives its pages. Errors: as above, and those of durableWrite().
[[nodiscard]] Result<int> printFacts(const PrintSpec& spec, const PaperFacts& facts);
[[nodiscard]] Result<int> printValues(const PrintSpec& spec, const std::string& values, const Matter* matter);
[[nodiscard]] Result<int> printAgain(const PrintSpec& spec, const IssuedPaper& paper, const Matter* matter,
                                     Day day);
[[nodiscard]] Result<int> printGuide(const PrintSpec& spec, const Matter& matter,
                                     const OfficeProfile& profile);
// A list that is no issued paper.
[[nodiscard]] Result<int> printFilled(const PrintSpec& spec, const FormValues& values);

} // namespace bm::ctl
