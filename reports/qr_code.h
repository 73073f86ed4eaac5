// A QR code as rectangles: black runs of a row of modules, in module units, without the quiet zone.
#pragma once

#include "core/base/result.h"

#include <QRect>
#include <QString>

#include <vector>

namespace bm {

struct QrCode
{
    int modules = 0; // per side
    std::vector<QRect> runs;

    friend bool operator==(const QrCode&, const QrCode&) = default;
};

// What a slip's code says: "BM1:" and the number. The prefix keeps a scanner that types like a keyboard from
// putting a number into a name field: the window takes what begins so as an order to open the case.
[[nodiscard]] QString qrTextFor(const QString& number);

// Error correction level M (15 %), ISO/IEC 18004. Error: qr-failed (bytes).
[[nodiscard]] Result<QrCode> qrCode(const QString& text);

} // namespace bm
