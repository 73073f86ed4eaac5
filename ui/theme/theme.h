// Theme: the one palette, the one style sheet and the one scale of the window.
//
// apply() sets the application's palette, font and style sheet. Sizes are given in pixels at 100 % and go
// through px(); the grid is 8. Widgets made before a change of text size keep their px() values, so the main
// window is made anew after one (MainWindow::remakeWanted). A colour never carries a meaning alone: words
// stand beside it.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

class QApplication;
class QWidget;

namespace bm {

enum class Scheme
{
    Light,
    Dark,
    HighContrast
};
[[nodiscard]] QString code(Scheme scheme);                // "light", "dark", "high-contrast"
[[nodiscard]] Scheme schemeFromCode(const QString& code); // Light when unknown

// What a colour says. Style sheet property "tone" takes the names of toneName().
enum class Tone
{
    Neutral,
    Accent,
    Good, // done, complete
    Warn, // soon, provisional, look at this
    Bad,  // late, refused, an error
    Wait, // paused, waiting for somebody else
};
[[nodiscard]] QString toneName(Tone tone); // "neutral", "accent" …

enum class Role
{
    Page,         // behind everything
    Surface,      // cards, lists, fields
    SurfaceAlt,   // every second row, hover
    Rail,         // the rail of places
    RailText,     //
    RailSelected, //
    Border,       //
    BorderStrong, // of fields and buttons
    Text,         //
    TextMuted,    // still ≥ 4.5 : 1
    Accent,       //
    AccentText,   // on Accent
    AccentSoft,   // selection
    Focus,
};

struct ThemeOptions
{
    Scheme scheme = Scheme::Light;
    double textFactor = 1.0; // 1.0 … 2.0
    friend bool operator==(const ThemeOptions&, const ThemeOptions&) = default;
};

class Theme final : public QObject
{
    Q_OBJECT

public:
    Theme() = default;

    void apply(QApplication& application, const ThemeOptions& options);
    [[nodiscard]] const ThemeOptions& options() const { return m_options; }

    [[nodiscard]] int px(int atFull) const; // pixels at 100 % to pixels now
    [[nodiscard]] int grid(int steps) const { return px(8 * steps); }
    [[nodiscard]] int rowHeight() const { return px(40); }

    [[nodiscard]] QColor colour(Role role) const;
    [[nodiscard]] QColor ink(Tone tone) const;   // text and icons of a state, on Surface
    [[nodiscard]] QColor paper(Tone tone) const; // soft background of a state

    [[nodiscard]] QFont font(int pixelsAtFull = 15, QFont::Weight weight = QFont::Normal) const;
    // One of resources/icons, drawn in this colour: "today", "accept", "cases", "guides", "settings", "print"
    // …
    [[nodiscard]] QIcon icon(const QString& name, const QColor& colour, int pixelsAtFull = 20) const;
    [[nodiscard]] QIcon icon(const QString& name) const;

Q_SIGNALS:
    void changed();

private:
    ThemeOptions m_options;
};

// Sets a style sheet property and lets the style see it.
void setStyleProperty(QWidget* widget, const char* name, const QString& value);

} // namespace bm
