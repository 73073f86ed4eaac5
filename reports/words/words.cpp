#include "reports/words/words.h"

#include "core/base/json.h"

#include <QFile>

#include <unordered_map>

static void initWordsResource()
{
    // The resource sits in a static library: nothing else would pull it in.
    Q_INIT_RESOURCE(words);
}

namespace bm {

namespace {

struct Entry
{
    std::string zh;
    std::string en;
};

struct Vocabulary
{
    std::unordered_map<std::string, Entry> entries; // "group:code"
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;

    std::vector<std::string>& codesOf(const std::string& group)
    {
        for (auto& [name, codes] : groups) {
            if (name == group)
                return codes;
        }
        return groups.emplace_back(group, std::vector<std::string>{}).second;
    }
};

std::string keyOf(std::string_view group, std::string_view code)
{
    std::string key(group);
    key += ':';
    key += code;
    return key;
}

Vocabulary load()
{
    Vocabulary vocabulary;
    const Result<json::Document> document = json::Document::parse(vocabularyJson());
    if (!document)
        qFatal("vocabulary.json is not valid: %s", document.error().arg("why").c_str());
    for (const json::Value& row : document->root().elements()) {
        const std::string group = row["group"].str();
        const std::string code = row["code"].str();
        vocabulary.codesOf(group).push_back(code);
        vocabulary.entries.insert_or_assign(keyOf(group, code), Entry{row["zh"].str(), row["en"].str()});
    }
    return vocabulary;
}

const Vocabulary& vocabulary()
{
    static const Vocabulary theOne = load();
    return theOne;
}

const std::string* findText(const std::string& key, Language language)
{
    const auto& entries = vocabulary().entries;
    const auto found = entries.find(key);
    if (found == entries.end())
        return nullptr;
    return language == Language::Chinese ? &found->second.zh : &found->second.en;
}

std::string argument(std::string_view name, const WordArgs& args, Language language)
{
    for (const auto& [key, value] : args) {
        if (key != name)
            continue;
        if (value.starts_with('@')) {
            if (const std::string* said = findText(value.substr(1), language))
                return *said;
        }
        return value;
    }
    return "⟨" + std::string(name) + "⟩";
}

std::string fill(const std::string& sentence, const WordArgs& args, Language language)
{
    std::string out;
    std::size_t at = 0;
    while (true) {
        const std::size_t open = sentence.find('{', at);
        const std::size_t close = open == std::string::npos ? open : sentence.find('}', open);
        if (close == std::string::npos)
            return out + sentence.substr(at);
        out += sentence.substr(at, open - at);
        out += argument(std::string_view(sentence).substr(open + 1, close - open - 1), args, language);
        at = close + 1;
    }
}

} // namespace

std::string vocabularyJson()
{
    initWordsResource();
    QFile file(QStringLiteral(":/bm/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("vocabulary.json is not embedded");
    return file.readAll().toStdString();
}

std::string Words::text(std::string_view group, std::string_view code, const WordArgs& args) const
{
    const std::string key = keyOf(group, code);
    const std::string* sentence = findText(key, m_language);
    if (sentence == nullptr)
        return "⟨" + key + "⟩";
    return fill(*sentence, args, m_language);
}

QString Words::say(std::string_view group, std::string_view code, const WordArgs& args) const
{
    return QString::fromStdString(text(group, code, args));
}

QString Words::error(const Error& error) const
{
    WordArgs args = error.args;
    for (auto& [key, value] : args) {
        const std::string group = key == "form" ? "paper" : key;
        if (knows(group, value)) // a state, a verb, a form: said in words
            value = "@" + group + ":" + value;
    }
    return say("error", error.code, args);
}

bool Words::knows(std::string_view group, std::string_view code)
{
    return vocabulary().entries.contains(keyOf(group, code));
}

std::vector<std::string> Words::codes(std::string_view group)
{
    for (const auto& [name, codes] : vocabulary().groups) {
        if (name == group)
            return codes;
    }
    return {};
}

std::vector<std::string> Words::groups()
{
    std::vector<std::string> names;
    for (const auto& [name, codes] : vocabulary().groups)
        names.push_back(name);
    return names;
}

} // namespace bm
