// Columns of text for people: Chinese characters are two places wide on a terminal.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bm::ctl {

[[nodiscard]] int widthOf(const QString& text);
// Cut to the width (with …), then filled up with blanks.
[[nodiscard]] QString padded(const QString& text, int width);
// Each column as wide as its widest cell, two blanks between; rows may have fewer cells.
[[nodiscard]] QString aligned(const std::vector<QStringList>& rows);

} // namespace bm::ctl
