#include "reports/glyphs.h"

#include "reports/fonts.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QStringList>

#include <algorithm>
#include <set>

namespace bm {

namespace {

bool needsGlyph(char32_t c)
{
    if (c <= 0x20 || c == 0x7f || c == 0xa0 || c == 0x3000 || c == 0x2028 || c == 0x2029)
        return false;
    return !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0xe0100 && c <= 0xe01ef);
}

std::vector<QRawFont> formFonts()
{
    std::vector<QRawFont> fonts;
    const QStringList families =
        formFont(FormFont::Body, 10).families() + formFont(FormFont::Heading, 10).families();
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family))
            fonts.push_back(QRawFont::fromFont(QFont(family)));
    }
    return fonts;
}

bool anyOf(const std::vector<QRawFont>& fonts, char32_t c)
{
    return std::any_of(fonts.begin(), fonts.end(),
                       [c](const QRawFont& font) { return font.supportsCharacter(static_cast<uint>(c)); });
}

bool anyOther(char32_t c)
{
    const QStringList families = QFontDatabase::families();
    return std::any_of(families.begin(), families.end(), [c](const QString& family) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        return font.isValid() && font.supportsCharacter(static_cast<uint>(c));
    });
}

} // namespace

std::vector<char32_t> missingGlyphs(const QString& text)
{
    // A character once found is remembered; fonts are opened only when there is one not seen before.
    static thread_local std::set<char32_t> known;
    std::vector<QRawFont> fonts;
    std::vector<char32_t> missing;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const auto c = static_cast<char32_t>(point);
        if (!needsGlyph(c) || known.contains(c) ||
            std::find(missing.begin(), missing.end(), c) != missing.end())
            continue;
        if (fonts.empty())
            fonts = formFonts();
        if (anyOf(fonts, c) || anyOther(c))
            known.insert(c);
        else
            missing.push_back(c);
    }
    return missing;
}

Status checkGlyphs(const QString& text)
{
    const std::vector<char32_t> missing = missingGlyphs(text);
    if (missing.empty())
        return Done{};
    QStringList codes;
    for (const char32_t c : missing)
        codes += u"U+"_qs + QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
    return Error("glyph-missing", {{"characters", codes.join(u"、"_qs).toStdString()},
                                   {"packages", "fonts-noto-cjk、fonts-hanazono"}});
}

} // namespace bm
