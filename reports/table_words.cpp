#include "reports/table_words.h"

namespace bm {

QString tableErrorText(const Words& words, const TableError& error)
{
    const bool chinese = words.language() == Language::Chinese;
    const auto say = [chinese](const char16_t* zh, const char16_t* en) {
        return QString::fromUtf16(chinese ? zh : en);
    };
    QString message = words.error(error.error);
    if (!error.error.arg("row").empty())
        return message;
    QString where;
    if (!error.row.empty())
        where = say(u"第 %1 行", u"Row %1").arg(QString::fromStdString(error.row));
    if (!error.column.empty())
        where += say(u"“%1”", u", “%1”").arg(QString::fromStdString(error.column));
    if (!where.isEmpty())
        where += say(u":", u": ");
    return where + message;
}

} // namespace bm
