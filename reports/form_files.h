// The files of resources/forms that are embedded, and the parts of the style sheet that hold on a paper. For
// form.cpp.
#pragma once

#include <QString>

#include <map>
#include <string>

namespace bm {

// "promise-slip.html", "forms.json", "forms.css"; empty when there is no such file.
[[nodiscard]] std::string formFile(const QString& name);

// By paper (a flag of painterFlags()), only the rules that may match on it in this template: a third of the
// time to lay out a slip went into selectors that could not match.
[[nodiscard]] std::map<QString, QString> styleSheetsFor(const QString& templateText);

} // namespace bm
