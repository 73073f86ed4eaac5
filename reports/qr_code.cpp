#include "reports/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace bm {

QString qrTextFor(const QString& number)
{
    return u"BM1:"_qs + number;
}

Result<QrCode> qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> encoded(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!encoded)
        return Error("qr-failed", {{"bytes", std::to_string(bytes.size())}});
    QrCode code;
    code.modules = encoded->width;
    const auto black = [&](int x, int y) { return (encoded->data[y * encoded->width + x] & 1) != 0; };
    for (int y = 0; y < code.modules; ++y) {
        for (int x = 0; x < code.modules; ++x) {
            if (!black(x, y))
                continue;
            const int start = x;
            while (x < code.modules && black(x, y))
                ++x;
            code.runs.emplace_back(start, y, x - start, 1);
        }
    }
    return code;
}

} // namespace bm
