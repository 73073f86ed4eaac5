// UiSettings: how this PC shows and prints things; one table of keys, an .ini file in the data folder. Never
// personal data, never anything a rule needs.
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QSettings;

namespace bm {

class UiSettings
{
public:
    explicit UiSettings(const QString& dataFolder); // window.ini there
    ~UiSettings();
    UiSettings(const UiSettings&) = delete;
    UiSettings& operator=(const UiSettings&) = delete;

    [[nodiscard]] ThemeOptions theme() const;
    void setTheme(const ThemeOptions& options);

    [[nodiscard]] QString language() const; // "zh" (default), "en"
    void setLanguage(const QString& language);

    // Paper of a form ("promise-slip"): code of reports/paper.h; "a4" when nothing was chosen.
    [[nodiscard]] QString paperFor(const QString& form) const;
    void setPaperFor(const QString& form, const QString& paper);
    // What happens when a paper is issued: "preview" (default), "print", "pdf".
    [[nodiscard]] QString printMode() const;
    void setPrintMode(const QString& mode);
    [[nodiscard]] QString printer() const; // name; empty: the system's
    void setPrinter(const QString& name);
    [[nodiscard]] QString pdfFolder() const; // where the last PDF was saved
    void setPdfFolder(const QString& folder);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace bm
