// The keys of the Cases place, in one table: what the F1 sheet, the tool tips and the shortcuts are made
// from.
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace bm {

struct CaseKey
{
    QString action; // "decide" …
    QKeySequence key;
    bool button = false; // has a button of its own beside the next action
};

[[nodiscard]] const std::vector<CaseKey>& caseKeys();
[[nodiscard]] QKeySequence caseKey(const QString& action);
[[nodiscard]] QString caseKeyLabel(const QString& action);

} // namespace bm
