#include "reports/form_files.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

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

struct Rule
{
    std::vector<std::pair<QString, QStringList>> selectors; // with the classes each asks for
    QString declarations;
};

QStringList classesOf(const QString& selector)
{
    static const QRegularExpression oneClass(u"\\.([A-Za-z0-9_-]+)"_qs);
    QStringList classes;
    for (auto found = oneClass.globalMatch(selector); found.hasNext();)
        classes += found.next().captured(1);
    return classes;
}

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> rules = [] {
        QString styleSheet = QString::fromStdString(formFile(u"forms.css"_qs));
        styleSheet.remove(
            QRegularExpression(u"/\\*.*?\\*/"_qs, QRegularExpression::DotMatchesEverythingOption));
        std::vector<Rule> made;
        for (const QString& text : styleSheet.split(u'}', Qt::SkipEmptyParts)) {
            Rule rule{{}, text.section(u'{', 1)};
            for (const QString& selector : text.section(u'{', 0, 0).split(u',')) {
                const QString trimmed = selector.trimmed();
                if (!trimmed.isEmpty())
                    rule.selectors.emplace_back(trimmed, classesOf(trimmed));
            }
            made.push_back(std::move(rule));
        }
        return made;
    }();
    return rules;
}

// Every word of the template, whatever it stands for: a class it gives is one of them. Empty: the template
// makes a class of parts or values, so any may occur.
QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression made(u"class\\s*=\\s*(\"[^\"]*\\{\\{|'[^']*\\{\\{|[^\"'\\s>]*\\{\\{)"_qs,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(u"[A-Za-z0-9_-]+"_qs);
    QSet<QString> words;
    if (made.match(text).hasMatch())
        return words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.insert(found.next().captured());
    return words;
}

// The rules whose selectors may match on this paper in a template with these words.
QString rulesFor(const QString& paper, const QSet<QString>& words)
{
    const auto mayOccur = [&](const QString& name) {
        return paperFlags().contains(name) ? name == paper : words.isEmpty() || words.contains(name);
    };
    QString result;
    for (const Rule& rule : allRules()) {
        QStringList kept;
        for (const auto& [selector, classes] : rule.selectors) {
            if (std::all_of(classes.begin(), classes.end(), mayOccur))
                kept += selector;
        }
        if (!kept.isEmpty())
            result += kept.join(u", "_qs) + u" {"_qs + rule.declarations + u"}\n"_qs;
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

std::map<QString, QString> styleSheetsFor(const QString& text)
{
    const QSet<QString> words = wordsOf(text);
    std::map<QString, QString> sheets;
    for (const QString& paper : paperFlags())
        sheets.emplace(paper, rulesFor(paper, words));
    return sheets;
}

} // namespace bm
