// Amounts as papers say them: figures, and the written-out form that cannot be altered (大写).
#pragma once

#include <QString>

#include <cstdint>

namespace bm {

// "1,205.50 元"
[[nodiscard]] QString amountText(std::int64_t cents);
// "壹仟贰佰零伍元伍角整"; amounts below zero are said as they are, without the sign.
[[nodiscard]] QString amountWords(std::int64_t cents);

} // namespace bm
