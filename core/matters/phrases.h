// Phrases: the ready sentences a clerk puts into reasons, notes and requests, as data with a version. A
// document holds all phrases of one list in their order: the program's own ("shipped"), and each office's
// ("own"). Lists stand beside each other; none hides another.
//
// A document is public to every office: a phrase says nothing of a person (checkedPhrase refuses numbers of
// persons; a blank to be filled in is written ____).
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct Phrase
{
    std::string use; // which kind of field it is for: one of phraseUses(), vocabulary group "phrase-use"
    std::string text;
    std::string matter; // code; empty: for every matter
    friend bool operator==(const Phrase&, const Phrase&) = default;
};

struct PhraseDocument
{
    std::string name; // "shipped" or "own"
    int version = 1;  // of the shipped list: raised with its text, so that an older program never wins
    std::vector<Phrase> phrases;
    friend bool operator==(const PhraseDocument&, const PhraseDocument&) = default;
};

// One phrase as the office sees it: its own ones first, then the county's, then the shipped ones.
struct PhraseView
{
    int number = 0;     // from 1, in the office's own list; 0: of another list
    std::string source; // "own", "upper", "shipped": vocabulary group "phrase-source"
    Phrase phrase;
    friend bool operator==(const PhraseView&, const PhraseView&) = default;
};

inline constexpr std::size_t phraseLimit = 500; // of one list

[[nodiscard]] const std::vector<std::string>& phraseUses();
// The office's own list among these, as it would be published again.
[[nodiscard]] std::vector<Phrase> ownPhrases(const std::vector<PhraseView>& all);
// Cleaned. Names: of the persons at hand, which must not be in it. Errors: phrase-use {use}, phrase-empty,
// phrase-personal, phrase-named, text-too-long, text-bad-character.
[[nodiscard]] Result<Phrase> checkedPhrase(const Phrase& phrase, const std::vector<std::string>& names = {});
// Each one checked; and the list: phrase-twice, phrase-too-many {max}.
[[nodiscard]] Result<std::vector<Phrase>> checkedPhrases(const std::vector<Phrase>& phrases);
// A use of a newer program is kept. Errors: bad-json, phrase-document, text-too-long, text-bad-character.
[[nodiscard]] Result<PhraseDocument> phrasesFromJson(std::string_view json);
[[nodiscard]] std::string phrasesToJson(const PhraseDocument& document);
// What the program carries (resources/catalogue/phrases.json).
[[nodiscard]] PhraseDocument shippedPhrases();

} // namespace bm
