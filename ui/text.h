// Small turns of text that every view needs: UTF-8 to QString, a case's days in words, the tone of a state.
#pragma once

#include "core/desk/views.h"
#include "reports/words/words.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>
#include <string>

namespace bm {

[[nodiscard]] inline QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

struct Toned
{
    QString text;
    Tone tone = Tone::Neutral;
};

// "还剩 4 个工作日", "今天到期", "逾期 2 个工作日", with "暂定" or "预计" where the day may still move; the
// state in words for a case that waits for nobody's day. Words first: the tone only repeats them.
[[nodiscard]] Toned dueWords(const Words& words, const CaseLine& line);
[[nodiscard]] Tone stateTone(const std::string& state);
// "11月23日 09:30"; the year only when it is another one than `today`'s.
[[nodiscard]] QString momentText(Instant instant, Day today, Language language);

} // namespace bm
