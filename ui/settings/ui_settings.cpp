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

QByteArray UiSettings::windowGeometry() const
{
    return m_store->value(key::geometry).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(key::geometry, geometry);
}

} // namespace bm
