#include "ui/theme/palettes.h"

#include <array>

namespace bm {

namespace {

constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Focus) + 1;
constexpr std::size_t toneCount = static_cast<std::size_t>(Tone::Wait) + 1;

struct Shades
{
    QRgb ink;
    QRgb paper;
};

struct Colours
{
    std::array<QRgb, roleCount> roles; // in the order of Role
    std::array<Shades, toneCount> tones;
};

// Page Surface SurfaceAlt Rail RailText RailSelected Border BorderStrong Text TextMuted Accent AccentText
// AccentSoft Focus
constexpr Colours light{{0xfff4f6f8, 0xffffffff, 0xfff8fafb, 0xffe9eef3, 0xff33414f, 0xffffffff, 0xffdbe2e9,
                         0xffa9b6c3, 0xff1c2733, 0xff556372, 0xff1a5a96, 0xffffffff, 0xffe2eef9, 0xff1a5a96},
                        {{{0xff3d4b59, 0xffecf0f4},
                          {0xff17528a, 0xffe2eef9},
                          {0xff1f6b3f, 0xffe3f4e9},
                          {0xff855100, 0xfffdf1d8},
                          {0xffa8231f, 0xfffce7e5},
                          {0xff5b4690, 0xffeeeaf8}}}};

constexpr Colours dark{{0xff161b20, 0xff1f262d, 0xff252d35, 0xff12171b, 0xffc5d0da, 0xff27313a, 0xff333e48,
                        0xff566573, 0xffe8edf2, 0xffa7b4c0, 0xff7db8ee, 0xff0d1b28, 0xff22384c, 0xff7db8ee},
                       {{{0xffc9d3dc, 0xff2e3842},
                         {0xff9ccbf5, 0xff22384c},
                         {0xff8fd6a8, 0xff1f3a2a},
                         {0xfff2c572, 0xff40331a},
                         {0xfff5a29c, 0xff472422},
                         {0xffc9b8f2, 0xff332b47}}}};

constexpr Colours highContrast{{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff,
                                0xff000000, 0xff000000, 0xff000000, 0xff1a1a1a, 0xff00308f, 0xffffffff,
                                0xffdfe9ff, 0xffb00020},
                               {{{0xff000000, 0xffffffff},
                                 {0xff00308f, 0xffffffff},
                                 {0xff004d1a, 0xffffffff},
                                 {0xff5c3500, 0xffffffff},
                                 {0xff8a0010, 0xffffffff},
                                 {0xff3b1a85, 0xffffffff}}}};

const Colours& coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

constexpr std::array<const char16_t*, roleCount> roleNames{
    u"page",          u"surface", u"surface-alt", u"rail",   u"rail-text",   u"rail-selected", u"border",
    u"border-strong", u"text",    u"text-muted",  u"accent", u"accent-text", u"accent-soft",   u"focus"};

} // namespace

QColor paletteColour(Scheme scheme, Role role)
{
    return QColor::fromRgb(coloursOf(scheme).roles[static_cast<std::size_t>(role)]);
}

QColor toneInk(Scheme scheme, Tone tone)
{
    return QColor::fromRgb(coloursOf(scheme).tones[static_cast<std::size_t>(tone)].ink);
}

QColor tonePaper(Scheme scheme, Tone tone)
{
    return QColor::fromRgb(coloursOf(scheme).tones[static_cast<std::size_t>(tone)].paper);
}

std::vector<std::pair<QString, QColor>> sheetColours(Scheme scheme)
{
    std::vector<std::pair<QString, QColor>> colours;
    for (std::size_t role = 0; role < roleCount; ++role)
        colours.emplace_back(QString::fromUtf16(roleNames[role]),
                             paletteColour(scheme, static_cast<Role>(role)));
    for (std::size_t i = 0; i < toneCount; ++i) {
        const auto tone = static_cast<Tone>(i);
        colours.emplace_back(toneName(tone) + QStringLiteral("-ink"), toneInk(scheme, tone));
        colours.emplace_back(toneName(tone) + QStringLiteral("-paper"), tonePaper(scheme, tone));
    }
    return colours;
}

} // namespace bm
