// The window's own words in a language: source texts are English, Chinese comes from
// translations/bianmin_zh_CN.ts, and the texts of Qt's own dialogs from Qt's catalogue.
#pragma once

#include "reports/words/words.h"

class QCoreApplication;

namespace bm {

void useLanguage(QCoreApplication& application, Language language);

} // namespace bm
