// Words of advice: its short number, and what was missing, in the words of the window.
#pragma once

#include "core/desk/views.h"
#include "reports/words/words.h"

#include <QString>
#include <QStringList>

namespace bm {

// "W1-12" of "511324101告〔2026〕W1-12号".
[[nodiscard]] QString shortPaperNumber(const std::string& number);
// One line per requirement; several that would each be enough are joined: "低保证或五保证".
[[nodiscard]] QStringList missingWords(const AdviceLine& line, const Words& words);

} // namespace bm
