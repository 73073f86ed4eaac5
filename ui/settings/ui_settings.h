// UiSettings: how this PC shows and prints things; one table of keys, an .ini file in the data folder. Never
// personal data, never anything a rule needs.
#pragma once

#include "core/base/clock.h"
#include "core/desk/views.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

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
    [[nodiscard]] PaperUse paperUse() const; // a paper to be issued is shown first, or not
    void setPrintMode(const QString& mode);
    [[nodiscard]] QString printer() const; // name; empty: the system's
    void setPrinter(const QString& name);
    [[nodiscard]] QString pdfFolder() const; // where the last PDF was saved
    void setPdfFolder(const QString& folder);

    // Where packages are written to, and where they were last taken from; empty: never chosen.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);
    [[nodiscard]] bool weeklyExport() const; // by itself, into that folder
    void setWeeklyExport(bool on);
    [[nodiscard]] QString importFolder() const;
    void setImportFolder(const QString& folder);
    // The folder that the windows of this hall share; empty: none.
    [[nodiscard]] QString hallFolder() const;
    void setHallFolder(const QString& folder);
    // Where the backup of each day goes; empty: no daily backup is wanted here yet.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString& folder);
    // The newest backup that was read back and found good, and the newest drill.
    struct Made
    {
        QString file;
        std::optional<Instant> at;
    };
    [[nodiscard]] Made lastBackup() const;
    void setLastBackup(const QString& file, Instant at);
    [[nodiscard]] Made lastDrill() const;
    void setLastDrill(const QString& file, Instant at);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    [[nodiscard]] Made made(const QString& key) const;
    void setMade(const QString& key, const QString& file, Instant at);

    std::unique_ptr<QSettings> m_store;
};

} // namespace bm
