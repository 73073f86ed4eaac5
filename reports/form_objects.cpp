#include "reports/form_objects.h"

#include "reports/fonts.h"

#include <QImage>
#include <QPainter>
#include <QTextDocument>
#include <QTextFormat>

#include <algorithm>

namespace bm {

namespace {

constexpr double photoShape = 1.4; // height to width, as of an identity photo

struct ObjectName
{
    QString kind;
    double mm = 0;
    QString text;
};

ObjectName nameOf(const QTextFormat& format)
{
    const QString name = format.toImageFormat().name();
    return {name.section(u':', 0, 0), name.section(u':', 1, 1).toDouble(), name.section(u':', 2)};
}

} // namespace

WeekGrid FormObjects::grid(int block, double width) const
{
    WeekGrid grid;
    const auto from = static_cast<std::size_t>(std::max(block, 0)) * weeksPerBlock;
    if (from < m_weeks.size())
        grid.rows =
            std::span(m_weeks).subspan(from, std::min<std::size_t>(weeksPerBlock, m_weeks.size() - from));
    grid.first = block == 0;
    grid.carbon = m_carbon;
    grid.width = width;
    grid.dpi = m_dpi;
    grid.scale = m_scale;
    return grid;
}

QSizeF FormObjects::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format)
{
    const ObjectName name = nameOf(format);
    if (name.kind == u"weeks"_qs) {
        const double width = document->pageSize().width() - px(0.2);
        return {width, grid(static_cast<int>(name.mm), width).height()};
    }
    if (name.kind == u"photo"_qs)
        return {px(name.mm), px(name.mm * photoShape)};
    return {px(name.mm), name.kind == u"line"_qs ? px(0.6) : px(name.mm)};
}

void FormObjects::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                             int /*position*/, const QTextFormat& format)
{
    const ObjectName name = nameOf(format);
    painter->save();
    if (name.kind == u"qr"_qs) {
        drawQr(*painter, rect, name.text);
    } else if (name.kind == u"seal"_qs) {
        drawSeal(*painter, rect, name.text);
    } else if (name.kind == u"weeks"_qs) {
        grid(static_cast<int>(name.mm), rect.width()).draw(*painter, rect.topLeft());
    } else if (name.kind == u"photo"_qs) {
        drawPhoto(*painter, rect, name.text);
    } else if (name.kind == u"line"_qs) {
        painter->setPen(QPen(Qt::black, px(m_carbon ? 0.3 : 0.2)));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter->restore();
}

void FormObjects::drawQr(QPainter& painter, const QRectF& rect, const QString& text)
{
    auto found = m_codes.constFind(text);
    if (found == m_codes.constEnd()) {
        Code drawn;
        if (const Result<QrCode> code = qrCode(text)) {
            drawn.modules = code->modules;
            for (const QRect& run : code->runs)
                drawn.runs.append(run);
        }
        found = m_codes.insert(text, drawn);
    }
    if (found->modules == 0)
        return;
    // The quiet zone of four modules is inside the object, so that nothing can come too near.
    const double module = rect.width() / (found->modules + 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(rect.left() + 4 * module, rect.top() + 4 * module);
    painter.scale(module, module);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(found->runs); // in a PDF a third of the bytes of a path of them
}

void FormObjects::drawPhoto(QPainter& painter, const QRectF& rect, const QString& base64) const
{
    const QImage image = QImage::fromData(QByteArray::fromBase64(base64.toLatin1()));
    if (!image.isNull())
        painter.drawImage(rect, image);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, px(m_carbon ? 0.3 : 0.15)));
    painter.drawRect(rect);
    if (!image.isNull())
        return;
    painter.setFont(formFont(FormFont::Body, 9 / m_scale));
    painter.drawText(rect, Qt::AlignCenter, u"贴照片"_qs);
}

void FormObjects::drawSeal(QPainter& painter, const QRectF& rect, const QString& text) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPen pen(m_carbon ? QColor(Qt::black) : QColor(150, 150, 150), px(m_carbon ? 0.3 : 0.2));
    pen.setStyle(Qt::DashLine);
    pen.setDashPattern({6, 5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = px(0.3);
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    painter.setPen(Qt::black);
    painter.setFont(formFont(FormFont::Body, 10.5 / m_scale));
    painter.drawText(
        QRectF(rect.left(), rect.top() + rect.height() * 0.60, rect.width(), rect.height() * 0.2),
        Qt::AlignHCenter | Qt::AlignTop, text);
    painter.setFont(formFont(FormFont::Body, 9 / m_scale));
    painter.setPen(m_carbon ? QColor(Qt::black) : QColor(120, 120, 120));
    painter.drawText(
        QRectF(rect.left(), rect.top() + rect.height() * 0.36, rect.width(), rect.height() * 0.2),
        Qt::AlignHCenter | Qt::AlignTop, u"（盖章处）"_qs);
}

} // namespace bm
