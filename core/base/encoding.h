// Bytes as text and back, by libsodium: hex in small letters, base64 with padding (RFC 4648, section 4).
#pragma once

#include <string>
#include <string_view>

namespace bm {

[[nodiscard]] std::string hexText(std::string_view bytes);
[[nodiscard]] std::string base64Text(std::string_view bytes);

// Empty when the text is not what it should be, to its end.
[[nodiscard]] std::string fromHexText(std::string_view text);
[[nodiscard]] std::string fromBase64Text(std::string_view text);

} // namespace bm
