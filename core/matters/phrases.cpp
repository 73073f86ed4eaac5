#include "core/matters/phrases.h"

#include "core/base/json.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/matters/embedded.h"

#include <algorithm>

namespace bm {

namespace {

constexpr TextField phraseText{"phrase", 500};
constexpr TextField matterCode{"matter", 40};

// A telephone of a person has 11 digits, an identity number 15 or 18; a line telephone, a day or a document
// number have fewer in a row.
bool namesPerson(const std::string& text)
{
    std::size_t run = 0;
    for (const char c : halfWidth(text)) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run >= 11)
            return true;
    }
    return false;
}

Result<Phrase> cleaned(const Phrase& phrase)
{
    Phrase out;
    out.use = phrase.use;
    auto text = cleanText(phraseText, phrase.text);
    if (!text)
        return text.error();
    auto matter = cleanText(matterCode, phrase.matter);
    if (!matter)
        return matter.error();
    out.text = *std::move(text);
    out.matter = *std::move(matter);
    return out;
}

} // namespace

const std::vector<std::string>& phraseUses()
{
    static const std::vector<std::string> uses{"refuse",  "return",  "supplement", "pause",    "extend",
                                               "promise", "opinion", "survey",     "withdraw", "lapse",
                                               "contact", "note",    "rating",     "undo"};
    return uses;
}

std::vector<Phrase> ownPhrases(const std::vector<PhraseView>& all)
{
    std::vector<Phrase> out;
    for (const PhraseView& one : all) {
        if (one.number > 0)
            out.push_back(one.phrase);
    }
    return out;
}

Result<Phrase> checkedPhrase(const Phrase& phrase, const std::vector<std::string>& names)
{
    const auto& uses = phraseUses();
    if (!oneOf(uses, phrase.use))
        return Error("phrase-use", {{"use", phrase.use}});
    auto out = cleaned(phrase);
    if (!out)
        return out;
    if (out->text.empty())
        return Error("phrase-empty");
    if (namesPerson(out->text))
        return Error("phrase-personal");
    for (const std::string& name : names) {
        if (!name.empty() && out->text.find(name) != std::string::npos)
            return Error("phrase-named");
    }
    return out;
}

Result<std::vector<Phrase>> checkedPhrases(const std::vector<Phrase>& phrases)
{
    if (phrases.size() > phraseLimit)
        return Error("phrase-too-many", {{"max", std::to_string(phraseLimit)}});
    std::vector<Phrase> out;
    out.reserve(phrases.size());
    for (const Phrase& one : phrases) {
        auto checked = checkedPhrase(one);
        if (!checked)
            return checked.error();
        if (std::find(out.begin(), out.end(), *checked) != out.end())
            return Error("phrase-twice");
        out.push_back(*std::move(checked));
    }
    return out;
}

Result<PhraseDocument> phrasesFromJson(std::string_view text)
{
    const auto doc = json::Document::parse(text);
    if (!doc)
        return doc.error();
    PhraseDocument out;
    out.name = doc->root()["name"].str();
    out.version = static_cast<int>(doc->root()["version"].integer(1));
    const json::Value list = doc->root()["phrases"];
    if ((out.name != "own" && out.name != "shipped") || !list.isArray() || list.size() > phraseLimit)
        return Error("phrase-document");
    for (const json::Value one : list.elements()) {
        auto phrase = cleaned({one["use"].str(), one["text"].str(), one["matter"].str()});
        if (!phrase)
            return phrase.error();
        if (phrase->use.empty() || phrase->text.empty())
            return Error("phrase-document");
        out.phrases.push_back(*std::move(phrase));
    }
    return out;
}

std::string phrasesToJson(const PhraseDocument& document)
{
    json::Writer out;
    out.beginObject().field("name", document.name).field("version", document.version);
    out.key("phrases").beginArray();
    for (const Phrase& one : document.phrases) {
        out.beginObject().field("use", one.use).field("text", one.text).fieldIf("matter", one.matter);
        out.endObject();
    }
    return out.endArray().endObject().take();
}

PhraseDocument shippedPhrases()
{
    auto document = phrasesFromJson(embedded::phrases());
    return document ? *std::move(document) : PhraseDocument{}; // the test of the shipped list names it
}

} // namespace bm
