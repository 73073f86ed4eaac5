#include "ui/advice/advice_words.h"

namespace bm {

QString shortPaperNumber(const std::string& number)
{
    const QString whole = QString::fromStdString(number);
    QString end = whole.mid(whole.lastIndexOf(u'〕') + 1);
    if (end.endsWith(u'号'))
        end.chop(1);
    return end;
}

QStringList missingWords(const AdviceLine& line, const Words& words)
{
    QStringList lines;
    for (const std::vector<std::string>& alternatives : line.missing) {
        QStringList names;
        for (const std::string& name : alternatives)
            names += QString::fromStdString(name);
        lines += names.join(words.say("paper-words", "or"));
    }
    return lines;
}

} // namespace bm
