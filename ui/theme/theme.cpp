#include "ui/theme/theme.h"

#include "ui/theme/palettes.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

#include <algorithm>
#include <cmath>

static void initThemeResources()
{
    // The resources sit in a static library: nothing else would pull them in.
    Q_INIT_RESOURCE(icons);
}

namespace bm {

namespace {

// The buttons of dialogs are words: pictures on some of them (a floppy disk, a red cross) say nothing more.
class PlainButtons final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

QString screenFamily()
{
    // Noto reads best on screen; on paper it is never used (reports/fonts.h).
    static const QString family = [] {
        const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Zen Hei")};
        for (const QString& name : wanted) {
            if (QFontDatabase::hasFamily(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

QString readResource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource missing: %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

// The style sheet's own two words: "@role" is a colour, "12u" are pixels at 100 %.
QString filledSheet(const Theme& theme)
{
    QString sheet = readResource(QStringLiteral(":/bm/style.qss"));
    for (const auto& [name, colour] : sheetColours(theme.options().scheme))
        sheet.replace(u'@' + name + u';', colour.name() + u';');
    static const QRegularExpression units(QStringLiteral("\\b(\\d+)u\\b"));
    QString out;
    qsizetype at = 0;
    for (auto match = units.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch unit = match.next();
        out += QStringView(sheet).mid(at, unit.capturedStart() - at);
        out += QString::number(theme.px(unit.captured(1).toInt())) + QStringLiteral("px");
        at = unit.capturedEnd();
    }
    out += QStringView(sheet).mid(at);
    return out;
}

QPixmap drawnIcon(const QByteArray& svg, int pixels)
{
    QSvgRenderer renderer(svg);
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

} // namespace

QString code(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

Scheme schemeFromCode(const QString& text)
{
    for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrast}) {
        if (text == code(scheme))
            return scheme;
    }
    return Scheme::Light;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Wait:
        return QStringLiteral("wait");
    }
    return {};
}

void Theme::apply(QApplication& application, const ThemeOptions& options)
{
    initThemeResources();
    m_options = options;
    m_options.textFactor = std::clamp(options.textFactor, 1.0, 2.0);
    application.setStyle(new PlainButtons(QStyleFactory::create(QStringLiteral("Fusion"))));
    application.setFont(font());

    QPalette palette;
    palette.setColor(QPalette::Window, colour(Role::Page));
    palette.setColor(QPalette::WindowText, colour(Role::Text));
    palette.setColor(QPalette::Base, colour(Role::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Role::SurfaceAlt));
    palette.setColor(QPalette::Text, colour(Role::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Role::TextMuted));
    palette.setColor(QPalette::Button, colour(Role::Surface));
    palette.setColor(QPalette::ButtonText, colour(Role::Text));
    palette.setColor(QPalette::Highlight, colour(Role::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Role::AccentText));
    palette.setColor(QPalette::Link, colour(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, colour(Role::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Role::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Role::TextMuted));
    application.setPalette(palette);
    application.setStyleSheet(filledSheet(*this));
    Q_EMIT changed();
}

int Theme::px(int atFull) const
{
    return static_cast<int>(std::lround(atFull * m_options.textFactor));
}

QColor Theme::colour(Role role) const
{
    return paletteColour(m_options.scheme, role);
}

QColor Theme::ink(Tone tone) const
{
    return toneInk(m_options.scheme, tone);
}

QColor Theme::paper(Tone tone) const
{
    return tonePaper(m_options.scheme, tone);
}

QFont Theme::font(int pixelsAtFull, QFont::Weight weight) const
{
    QFont font(screenFamily());
    font.setPixelSize(px(pixelsAtFull));
    font.setWeight(weight);
    return font;
}

QIcon Theme::icon(const QString& name, const QColor& colour, int pixelsAtFull) const
{
    QFile file(QStringLiteral(":/bm/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    QIcon icon;
    icon.addPixmap(drawnIcon(svg, px(pixelsAtFull)));
    QPixmap fine = drawnIcon(svg, 2 * px(pixelsAtFull));
    fine.setDevicePixelRatio(2);
    icon.addPixmap(fine);
    return icon;
}

QIcon Theme::icon(const QString& name) const
{
    return icon(name, colour(Role::Text));
}

void setStyleProperty(QWidget* widget, const char* name, const QString& value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace bm
