// Words: turns codes into sentences, for window, command line and papers alike.
//
// Every state, result, verb, queue, reason, unit, error … code stands in resources/vocabulary.json with its
// Chinese and its English; core itself knows no sentence. An unknown code is never silent: it is shown as
// ⟨group:code⟩, and a test holds the vocabulary and the codes together.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bm {

enum class Language
{
    Chinese,
    English
};

using WordArgs = std::vector<std::pair<std::string, std::string>>;

class Words
{
public:
    explicit Words(Language language = Language::Chinese) : m_language(language) {}
    [[nodiscard]] Language language() const { return m_language; }

    // The word or sentence of a code; {name} in it is replaced by the argument of that name. An argument
    // written "@group:code" is itself a code and is said in the same language.
    [[nodiscard]] QString say(std::string_view group, std::string_view code, const WordArgs& args = {}) const;
    [[nodiscard]] std::string text(std::string_view group, std::string_view code,
                                   const WordArgs& args = {}) const;
    // What happened, why, and what to do next. Arguments that are codes ("state", "verb", "form") become
    // words.
    [[nodiscard]] QString error(const Error& error) const;

    [[nodiscard]] static bool knows(std::string_view group, std::string_view code);
    // All codes of a group, in the order of the file (the manual and the lists of choices are made from it).
    [[nodiscard]] static std::vector<std::string> codes(std::string_view group);
    [[nodiscard]] static std::vector<std::string> groups();

private:
    Language m_language;
};

// The vocabulary file itself, as embedded.
[[nodiscard]] std::string vocabularyJson();

} // namespace bm
