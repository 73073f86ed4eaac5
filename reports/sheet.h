// One sheet of a form: a counterpart laid out for a paper, ready to be drawn. For paint.cpp.
#pragma once

#include "reports/form.h"
#include "reports/form_objects.h"
#include "reports/paint.h"

#include <QTextDocument>

#include <memory>

namespace bm {

// Loads nothing from anywhere, whatever a template names.
class SheetText final : public QTextDocument
{
public:
    SheetText(double dpi, bool carbon) : m_objects(dpi, carbon) {}
    [[nodiscard]] FormObjects& objects() { return m_objects; }

protected:
    QVariant loadResource(int /*type*/, const QUrl& /*name*/) override { return {}; }

private:
    FormObjects m_objects;
};

struct Sheet
{
    std::shared_ptr<SheetText> text; // shared by counterparts that carry the same words
    double scale = 1;
    int pages = 1;
    QString label; // "第二联 交申请人"
};

// What is painted on, in dots of the device.
struct Area
{
    PaperShape shape;
    double dpi = 1200;

    [[nodiscard]] double px(double mm) const { return mm * dpi / 25.4; }
    [[nodiscard]] QRectF body() const;
};

// 不予批准决定书: the paper's own title, or its kind in words.
[[nodiscard]] QString titleOf(const PaperForm& form, const FormValues& values);

// Error: does-not-fit.
[[nodiscard]] Result<std::vector<Sheet>> layOut(const PaperForm& form, const FormValues& values,
                                                const PaintOptions& options, const Area& area,
                                                QPaintDevice& device);

} // namespace bm
