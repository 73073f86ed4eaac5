// The phrases of the office: read from their subjects when first asked for, published whole.
#include "core/desk/document_folds.h"
#include "core/desk/station_file.h"

namespace bm {

std::optional<PhraseDocument> StationFile::phrasesBy(const std::string& office, const std::string& name)
{
    const auto subject = m_journal.findSubject("phrases", documentId("phrases", office, name));
    return subject ? phrasesOf(m_journal.entriesOf(*subject), m_world) : std::nullopt;
}

Result<std::vector<PhraseView>> StationFile::phrases()
{
    if (m_phrases)
        return *m_phrases;
    std::vector<PhraseView> all;
    const auto add = [&](const std::string& office, const std::string& name, const char* source) {
        const auto document = phrasesBy(office, name);
        if (!document)
            return;
        int number = 0;
        for (const Phrase& phrase : document->phrases)
            all.push_back({office == m_info.office && name == "own" ? ++number : 0, source, phrase});
    };
    add(m_info.office, "own", "own");
    // Codes grow by level: 6 digits a county, 9 a township, 12 a village.
    for (const std::size_t digits : {std::size_t{9}, std::size_t{6}}) {
        if (m_info.office.size() > digits)
            add(m_info.office.substr(0, digits), "own", "upper");
    }
    add(m_info.office, "shipped", "shipped");
    m_phrases = all;
    return all;
}

Result<Outcome> StationFile::setPhrases(const std::vector<Phrase>& phrases)
{
    auto checked = checkedPhrases(phrases);
    if (!checked)
        return checked.error();
    for (const Phrase& phrase : *checked) {
        if (!phrase.matter.empty() && !matterFor(phrase.matter, std::nullopt, std::nullopt))
            return Error("no-such-matter", {{"matter", phrase.matter}});
    }
    const std::string document = phrasesToJson({"own", 1, *std::move(checked)});
    if (const auto before = phrasesBy(m_info.office, "own"); before && phrasesToJson(*before) == document)
        return Outcome{}; // the same document with the same content is no entry
    m_phrases.reset();
    m_changes.office = true;
    return publish("phrases", {{"own", document}});
}

// A station made by an older program gets the newer list once; whichever program of a hall is the newest
// publishes it, and no older one takes it back.
void StationFile::publishShipped()
{
    const PhraseDocument carried = shippedPhrases();
    if (const auto known = phrasesBy(m_info.office, carried.name); known && known->version >= carried.version)
        return;
    m_phrases.reset();
    m_changes.office = true;
    (void)publish("phrases", {{carried.name, phrasesToJson(carried)}});
}

} // namespace bm
