#include "reports/fonts.h"

#include <QFontDatabase>
#include <QStringList>

#include <array>
#include <atomic>

namespace bm {

namespace {

struct Named
{
    const char* family;
    const char* package;
};

constexpr std::array<Named, 2> wanted = {
    {{"AR PL UMing CN", "fonts-arphic-uming"}, {"WenQuanYi Zen Hei", "fonts-wqy-zenhei"}}};

} // namespace

QFont formFont(FormFont font, double points)
{
    static const QStringList body = {u"AR PL UMing CN"_qs, u"WenQuanYi Zen Hei"_qs, u"Noto Serif CJK SC"_qs};
    static const QStringList heading = {u"WenQuanYi Zen Hei"_qs, u"AR PL UMing CN"_qs,
                                        u"Noto Sans CJK SC"_qs};
    QFont result;
    result.setFamilies(font == FormFont::Body ? body : heading);
    result.setPointSizeF(points);
    return result;
}

Status checkFonts()
{
    static std::atomic<bool> there = false; // a font once seen is open in this process
    if (there)
        return Done{};
    for (const Named& named : wanted) {
        if (!QFontDatabase::hasFamily(QString::fromLatin1(named.family)))
            return Error("font-missing", {{"font", named.family}, {"package", named.package}});
    }
    there = true;
    return Done{};
}

} // namespace bm
