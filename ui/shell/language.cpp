#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslations()
{
    // The resource sits in a static library: nothing else would pull it in.
    Q_INIT_RESOURCE(translations);
}

namespace bm {

namespace {

void use(QCoreApplication& application, QTranslator& translator, bool loaded)
{
    QCoreApplication::removeTranslator(&translator);
    if (loaded)
        application.installTranslator(&translator);
}

} // namespace

void useLanguage(QCoreApplication& application, Language language)
{
    initTranslations();
    static QTranslator ours;
    static QTranslator qts;
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const QString name = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    use(application, ours, ours.load(QStringLiteral(":/bm/bianmin_%1.qm").arg(name)));
    use(application, qts,
        qts.load(QStringLiteral("qtbase_%1").arg(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

} // namespace bm
