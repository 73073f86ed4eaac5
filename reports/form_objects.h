// The pictures a form may have, drawn as lines and never loaded from anywhere:
//
//     <img src="qr:18:TEXT">       a QR code, 18 mm
//     <img src="seal:45:TEXT">     the free circle for the round seal, with the date in it
//     <img src="line:40">          a line of 40 mm to sign on
//     {{#weekBlocks}}<p><img src="weeks:{{n}}"></p>{{/weekBlocks}}   the weeks of the explanation, page-wide
//     <img src="photo:25:BASE64">  a person's photo, 25 mm wide and 35 high; an empty frame when there is
//     none
//
// Sizes stay in millimetres even where the text around is drawn smaller.
#pragma once

#include "reports/qr_code.h"
#include "reports/week_grid.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QTextObjectInterface>

namespace bm {

class FormObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    // dpi of the device that is painted on; carbon: no fine and no grey lines.
    FormObjects(double dpi, bool carbon) : m_dpi(dpi), m_carbon(carbon) {}
    void setWeeks(std::vector<FormRow> weeks) { m_weeks = std::move(weeks); }
    void setScale(double scale) { m_scale = scale; }

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    struct Code
    {
        int modules = 0;
        QList<QRectF> runs; // in modules
    };
    [[nodiscard]] double px(double mm) const { return mm * m_dpi / 25.4 / m_scale; }
    void drawQr(QPainter& painter, const QRectF& rect, const QString& text);
    void drawSeal(QPainter& painter, const QRectF& rect, const QString& text) const;

    void drawPhoto(QPainter& painter, const QRectF& rect, const QString& base64) const;

    [[nodiscard]] WeekGrid grid(int block, double width) const;

    double m_dpi;
    double m_scale = 1;
    bool m_carbon;
    QHash<QString, Code> m_codes;
    std::vector<FormRow> m_weeks;
};

} // namespace bm
