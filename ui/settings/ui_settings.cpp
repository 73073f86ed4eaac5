#include "ui/settings/ui_settings.h"

#include <QSettings>
#include <QVariant>

namespace bm {

namespace {

// The one table of keys.
namespace key {
const QString scheme = QStringLiteral("look/scheme");
const QString text = QStringLiteral("look/text-percent");
const QString language = QStringLiteral("look/language");
const QString paper = QStringLiteral("paper/");
const QString printMode = QStringLiteral("print/mode");
const QString printer = QStringLiteral("print/printer");
const QString pdfFolder = QStringLiteral("print/pdf-folder");
const QString exportFolder = QStringLiteral("exchange/export-folder");
const QString weeklyExport = QStringLiteral("exchange/weekly");
const QString importFolder = QStringLiteral("exchange/import-folder");
const QString hallFolder = QStringLiteral("exchange/hall-folder");
const QString backupFolder = QStringLiteral("backup/folder");
const QString backup = QStringLiteral("backup/last");
const QString drill = QStringLiteral("backup/drill");
const QString geometry = QStringLiteral("window/geometry");
} // namespace key

} // namespace

UiSettings::UiSettings(const QString& dataFolder)
    : m_store(std::make_unique<QSettings>(dataFolder + QStringLiteral("/window.ini"), QSettings::IniFormat))
{
}

UiSettings::~UiSettings() = default;

ThemeOptions UiSettings::theme() const
{
    const int percent = m_store->value(key::text, 100).toInt();
    return {schemeFromCode(m_store->value(key::scheme).toString()), qBound(100, percent, 200) / 100.0};
}

void UiSettings::setTheme(const ThemeOptions& options)
{
    m_store->setValue(key::scheme, code(options.scheme));
    m_store->setValue(key::text, qRound(options.textFactor * 100));
}

QString UiSettings::language() const
{
    return m_store->value(key::language).toString() == u"en" ? QStringLiteral("en") : QStringLiteral("zh");
}

void UiSettings::setLanguage(const QString& language)
{
    m_store->setValue(key::language, language);
}

QString UiSettings::paperFor(const QString& form) const
{
    return m_store->value(key::paper + form, QStringLiteral("a4")).toString();
}

void UiSettings::setPaperFor(const QString& form, const QString& paper)
{
    m_store->setValue(key::paper + form, paper);
}

PaperUse UiSettings::paperUse() const
{
    return printMode() == QStringLiteral("preview") ? PaperUse::ToLook : PaperUse::ToIssue;
}

QString UiSettings::printMode() const
{
    return m_store->value(key::printMode, QStringLiteral("preview")).toString();
}

void UiSettings::setPrintMode(const QString& mode)
{
    m_store->setValue(key::printMode, mode);
}

QString UiSettings::printer() const
{
    return m_store->value(key::printer).toString();
}

void UiSettings::setPrinter(const QString& name)
{
    m_store->setValue(key::printer, name);
}

QString UiSettings::pdfFolder() const
{
    return m_store->value(key::pdfFolder).toString();
}

void UiSettings::setPdfFolder(const QString& folder)
{
    m_store->setValue(key::pdfFolder, folder);
}

QString UiSettings::exportFolder() const
{
    return m_store->value(key::exportFolder).toString();
}

void UiSettings::setExportFolder(const QString& folder)
{
    m_store->setValue(key::exportFolder, folder);
}

QString UiSettings::importFolder() const
{
    return m_store->value(key::importFolder).toString();
}

void UiSettings::setImportFolder(const QString& folder)
{
    m_store->setValue(key::importFolder, folder);
}

bool UiSettings::weeklyExport() const
{
    return m_store->value(key::weeklyExport, false).toBool();
}

void UiSettings::setWeeklyExport(bool on)
{
    m_store->setValue(key::weeklyExport, on);
}

QString UiSettings::hallFolder() const
{
    return m_store->value(key::hallFolder).toString();
}

void UiSettings::setHallFolder(const QString& folder)
{
    m_store->setValue(key::hallFolder, folder);
}

QString UiSettings::backupFolder() const
{
    return m_store->value(key::backupFolder).toString();
}

void UiSettings::setBackupFolder(const QString& folder)
{
    m_store->setValue(key::backupFolder, folder);
}

UiSettings::Made UiSettings::made(const QString& key) const
{
    return {m_store->value(key + QStringLiteral("-file")).toString(),
            Instant::parse(m_store->value(key + QStringLiteral("-at")).toString().toStdString())};
}

void UiSettings::setMade(const QString& key, const QString& file, Instant at)
{
    m_store->setValue(key + QStringLiteral("-file"), file);
    m_store->setValue(key + QStringLiteral("-at"), QString::fromStdString(at.text()));
}

UiSettings::Made UiSettings::lastBackup() const
{
    return made(key::backup);
}

void UiSettings::setLastBackup(const QString& file, Instant at)
{
    setMade(key::backup, file, at);
}

UiSettings::Made UiSettings::lastDrill() const
{
    return made(key::drill);
}

void UiSettings::setLastDrill(const QString& file, Instant at)
{
    setMade(key::drill, file, at);
}

QByteArray UiSettings::windowGeometry() const
{
    return m_store->value(key::geometry).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(key::geometry, geometry);
}

} // namespace bm
