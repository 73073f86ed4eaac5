#include "reports/pdf.h"

#include "core/base/durable_write.h"

#include <QBuffer>
#include <QPdfWriter>

namespace bm {

Result<Pdf> toPdf(const PaperForm& form, const FormValues& values, const PaintOptions& options)
{
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error("print-failed");
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setTitle(Words().say("paper", form.spec().name.toStdString()));
        writer.setCreator(u"bianmin"_qs);
        const Result<int> pages = paint(form, values, options, writer);
        if (!pages)
            return pages.error();
        pdf.pages = *pages;
    }
    return pdf;
}

Result<int> toPdfFile(const PaperForm& form, const FormValues& values, const PaintOptions& options,
                      const std::string& file)
{
    const Result<Pdf> pdf = toPdf(form, values, options);
    if (!pdf)
        return pdf.error();
    const std::string_view bytes(pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size()));
    if (const Status written = durableWrite(file, bytes); !written)
        return written.error();
    return pdf->pages;
}

} // namespace bm
