#include "ui/cases/case_keys.h"

#include "ui/steps/step_specs.h"

#include <QCoreApplication>

namespace bm {

const std::vector<CaseKey>& caseKeys()
{
    static const std::vector<CaseKey> keys{
        {QStringLiteral("act"), QKeySequence(Qt::Key_F9), true},
        {QStringLiteral("explain"), QKeySequence(Qt::Key_F4), true},
        {QStringLiteral("print"), QKeySequence(Qt::Key_F7), true},
        {QStringLiteral("correct"), QKeySequence(Qt::CTRL | Qt::Key_E), true},
        {QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), true},
        {QStringLiteral("decide"), QKeySequence(Qt::Key_F5), false},
        {QStringLiteral("deliver"), QKeySequence(Qt::Key_F6), false},
        {QStringLiteral("reveal"), QKeySequence(Qt::Key_F8), false},
        {QStringLiteral("access"), QKeySequence(Qt::SHIFT | Qt::Key_F8), false},
        {QStringLiteral("take-over"), QKeySequence(Qt::CTRL | Qt::Key_T), false},
    };
    return keys;
}

QKeySequence caseKey(const QString& action)
{
    for (const CaseKey& key : caseKeys()) {
        if (key.action == action)
            return key.key;
    }
    return {};
}

QString caseKeyLabel(const QString& action)
{
    static const char* const labels[][2] = {
        {"act", QT_TRANSLATE_NOOP("bm::CaseKeys", "All steps…")},
        {"explain", QT_TRANSLATE_NOOP("bm::CaseKeys", "How the day was counted")},
        {"print", QT_TRANSLATE_NOOP("bm::CaseKeys", "Print the slip")},
        {"reveal", QT_TRANSLATE_NOOP("bm::CaseKeys", "Show whole numbers (recorded)")},
        {"access", QT_TRANSLATE_NOOP("bm::CaseKeys", "Who saw this person's data (recorded)")},
    };
    for (const auto& [name, label] : labels) {
        if (action == QLatin1String(name))
            return QCoreApplication::translate("bm::CaseKeys", label);
    }
    return stepName(action.toStdString());
}

} // namespace bm
