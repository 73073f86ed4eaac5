#include "reports/money_words.h"

#include <array>

namespace bm {

namespace {

constexpr char16_t digits[] = u"零壹贰叁肆伍陆柒捌玖";

// Four digits, without zeros at the end: 1205 → 壹仟贰佰零伍.
QString group(int value)
{
    static constexpr std::array<const char16_t*, 4> units = {u"仟", u"佰", u"拾", u""};
    static constexpr std::array<int, 4> weights = {1000, 100, 10, 1};
    QString words;
    bool zero = false;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int digit = value / weights[i] % 10;
        if (digit == 0) {
            zero = !words.isEmpty();
            continue;
        }
        if (zero)
            words += QChar(digits[0]);
        zero = false;
        words += QChar(digits[digit]) + QString::fromUtf16(units[i]);
    }
    return words;
}

QString yuanWords(std::int64_t yuan)
{
    static constexpr std::array<const char16_t*, 3> units = {u"亿", u"万", u""};
    static constexpr std::array<std::int64_t, 3> weights = {100'000'000, 10'000, 1};
    QString words;
    bool gap = false; // a group was empty, or begins with zeros: 零 is said once
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int part = static_cast<int>(yuan / weights[i] % 10'000);
        if (part == 0) {
            gap = true;
            continue;
        }
        if (!words.isEmpty() && (gap || part < 1000))
            words += QChar(digits[0]);
        gap = false;
        words += group(part) + QString::fromUtf16(units[i]);
    }
    return words;
}

} // namespace

QString amountText(std::int64_t cents)
{
    const std::int64_t whole = cents < 0 ? -cents : cents;
    QString yuan = QString::number(whole / 100);
    for (qsizetype at = yuan.size() - 3; at > 0; at -= 3)
        yuan.insert(at, u',');
    return (cents < 0 ? u"-"_qs : QString()) + yuan + u'.' +
           QString::number(whole % 100).rightJustified(2, u'0') + u" 元"_qs;
}

QString amountWords(std::int64_t cents)
{
    const std::int64_t whole = cents < 0 ? -cents : cents;
    const std::int64_t yuan = whole / 100;
    const int jiao = static_cast<int>(whole / 10 % 10);
    const int fen = static_cast<int>(whole % 10);
    QString words = yuan > 0 ? yuanWords(yuan) + u'元' : QString();
    if (whole == 0)
        words = u"零元"_qs;
    if (jiao > 0)
        words += QString(QChar(digits[jiao])) + u'角';
    else if (fen > 0 && yuan > 0)
        words += QChar(digits[0]);
    if (fen > 0)
        return words + QChar(digits[fen]) + u'分';
    return words + u'整';
}

} // namespace bm
