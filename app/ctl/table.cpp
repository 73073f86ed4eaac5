#include "app/ctl/table.h"

#include <algorithm>

namespace bm::ctl {

namespace {

int widthOf(char32_t c)
{
    const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) ||
                      (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
                      (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
                      (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
}

} // namespace

int widthOf(const QString& text)
{
    int width = 0;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        width += widthOf(static_cast<char32_t>(point));
    return width;
}

QString padded(const QString& text, int width)
{
    QString out = text;
    if (widthOf(out) > width) {
        while (!out.isEmpty() && widthOf(out) > width - 1)
            out.chop(out.back().isLowSurrogate() && out.size() > 1 ? 2 : 1);
        out += u'…';
    }
    return out + QString(std::max(0, width - widthOf(out)), u' ');
}

QString aligned(const std::vector<QStringList>& rows)
{
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            if (column >= widths.size())
                widths.push_back(0);
            widths[column] = std::max(widths[column], widthOf(row[i]));
        }
    }
    QString out;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            out += last ? row[i] : padded(row[i], widths[static_cast<std::size_t>(i)] + 2);
        }
        while (out.endsWith(u' '))
            out.chop(1);
        out += u'\n';
    }
    return out;
}

} // namespace bm::ctl
