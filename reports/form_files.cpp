#include "reports/form_files.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <map>

static void initFormsResource()
{
    Q_INIT_RESOURCE(forms);
}

namespace bm {

namespace {

const QStringList& paperFlags()
{
    static const QStringList flags = {u"a4"_qs, u"a5"_qs, u"full"_qs, u"half"_qs, u"third"_qs};
    return flags;
}

bool forOtherPaper(const QString& selector, const QString& paper)
{
    const QString first = selector.section(u' ', 0, 0);
    return first.startsWith(u'.') && first.mid(1) != paper && paperFlags().contains(first.mid(1));
}

// The rules whose selectors may match on this paper; comments are left out.
QString rulesFor(QString styleSheet, const QString& paper)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_qs,
                                            QRegularExpression::DotMatchesEverythingOption);
    styleSheet.remove(comment);
    QString result;
    for (const QString& rule : styleSheet.split(u'}', Qt::SkipEmptyParts)) {
        QStringList kept;
        for (const QString& selector : rule.section(u'{', 0, 0).split(u',')) {
            const QString trimmed = selector.trimmed();
            if (!trimmed.isEmpty() && !forOtherPaper(trimmed, paper))
                kept += trimmed;
        }
        if (!kept.isEmpty())
            result += kept.join(u", "_qs) + u" {"_qs + rule.section(u'{', 1) + u"}\n"_qs;
    }
    return result;
}

} // namespace

std::string formFile(const QString& name)
{
    initFormsResource();
    QFile file(u":/bm/forms/"_qs + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

std::string formText(const QString& templateName)
{
    static const QRegularExpression place(u"\\{\\{>([a-z-]+)\\}\\}\n?"_qs);
    QString text = QString::fromStdString(formFile(templateName + u".html"_qs));
    // Parts may hold parts; a place without a part stays and is refused as a template's syntax.
    qsizetype from = 0;
    for (QRegularExpressionMatch m = place.match(text); m.hasMatch(); m = place.match(text, from)) {
        const std::string part = formFile(u"parts/"_qs + m.captured(1) + u".html"_qs);
        from = part.empty() ? m.capturedEnd() : m.capturedStart();
        if (!part.empty())
            text.replace(m.capturedStart(), m.capturedLength(), QString::fromStdString(part));
    }
    return text.toStdString();
}

const QString& styleSheetFor(const QString& paperFlag)
{
    static const std::map<QString, QString> sheets = [] {
        const QString all = QString::fromStdString(formFile(u"forms.css"_qs));
        std::map<QString, QString> made;
        for (const QString& flag : paperFlags())
            made.emplace(flag, rulesFor(all, flag));
        return made;
    }();
    return sheets.at(paperFlag);
}

} // namespace bm
