// The words of a paper as pdftotext gives them back, held against tests/golden/papers/NAME.txt.
#pragma once

#include "reports/pdf.h"

#include <QString>

namespace bm {

// BM_UPDATE_GOLDEN=1 writes the file anew; look at the difference before keeping it.
void compareGolden(const QString& name, const Pdf& pdf);

} // namespace bm
