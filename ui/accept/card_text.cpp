#include "ui/accept/card_text.h"

#include "core/base/identity.h"

#include <QString>
#include <QStringList>

namespace bm {

namespace {

QStringList partsOf(const QString& text)
{
    QStringList parts;
    QString part;
    for (const QChar c : text) {
        const bool gap = c.isSpace() || QStringLiteral(",;|,;、").contains(c);
        if (!gap) {
            part += c;
        } else if (!part.isEmpty()) {
            parts += part;
            part.clear();
        }
    }
    if (!part.isEmpty())
        parts += part;
    return parts;
}

bool looksLikeName(const QString& part)
{
    if (part.size() < 2 || part.size() > 50)
        return false;
    // 汉族, 男 and dates stand beside the name on some readers.
    if (part.endsWith(u'族') || part == QStringLiteral("民族"))
        return false;
    for (const char32_t c : part.toUcs4()) {
        if (!QChar::isLetter(c) && c != U'·' && c != U'•')
            return false;
    }
    return true;
}

bool looksLikeAddress(const QString& part)
{
    return part.size() >= 6 && (part.contains(u'省') || part.contains(u'市') || part.contains(u'县') ||
                                part.contains(u'村') || part.contains(u'号'));
}

} // namespace

CardText readCardText(std::string_view typed, Day today)
{
    CardText card;
    const QString text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())).trimmed();
    static const QString prefix = QStringLiteral("BM1:");
    if (text.startsWith(prefix, Qt::CaseInsensitive)) {
        card.code = text.mid(prefix.size()).trimmed().toStdString();
        return card;
    }
    QString name;
    QString address;
    for (const QString& part : partsOf(text)) {
        const Result<IdNumber> number = parseIdNumber(part.toStdString(), today);
        if (number && card.idNumber.empty())
            card.idNumber = number->text;
        else if (name.isEmpty() && looksLikeName(part))
            name = part;
        else if (address.isEmpty() && looksLikeAddress(part))
            address = part;
    }
    if (card.idNumber.empty())
        return {};
    card.name = name.toStdString();
    card.address = address.toStdString();
    return card;
}

} // namespace bm
