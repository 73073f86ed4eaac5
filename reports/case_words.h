// Words that several papers of a case need, out of its facts. For the maps behind case_papers.h.
#pragma once

#include "core/cases/paper_facts.h"
#include "reports/form_values.h"

#include <QString>

namespace bm {

// Office, persons and case, as every paper of a case has them.
[[nodiscard]] FormValues caseValues(const PaperFacts& facts);

// What was said in the newest step: said(facts, "pause.reason"). Empty: nothing.
[[nodiscard]] QString said(const PaperFacts& facts, const char* name);
// As a date; empty where nothing or no day was said.
[[nodiscard]] QString saidDay(const PaperFacts& facts, const char* name);
// Words where a code of the vocabulary stands, else what was said.
[[nodiscard]] QString saidWords(const PaperFacts& facts, const char* name, const char* group);

// Articles of 行政许可法, for licences only: other matters rest on other laws (PRACTICE R3). `code` is one of
// the vocabulary's group paper-words.
[[nodiscard]] QString licenceBasis(const PaperFacts& facts, const char* code);
// As the matter's law profile names them; empty where it names none.
[[nodiscard]] QString remedies(const PaperFacts& facts);

// Sets `name` to the date and `words` to the date with weekday, lunar day and market.
void setDay(FormValues& form, const PaperFacts& facts, const char16_t* name, const char16_t* words,
            const std::optional<Day>& day);
// Rows of materials with their standard, by name as they were asked for.
[[nodiscard]] std::vector<FormRow> askedRows(const PaperFacts& facts, const std::vector<std::string>& names);
[[nodiscard]] QString fromUtf8(const std::string& text);

} // namespace bm
