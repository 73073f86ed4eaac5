#include "core/base/encoding.h"

#include "core/base/ids.h"
#include "core/base/raw_bytes.h"

#include <sodium.h>

namespace bm {

std::string hexText(std::string_view bytes)
{
    return hex(raw(bytes), bytes.size());
}

std::string base64Text(std::string_view bytes)
{
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), raw(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back(); // its closing NUL
    return out;
}

std::string fromHexText(std::string_view text)
{
    std::string out(text.size() / 2, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_hex2bin(raw(out), out.size(), text.data(), text.size(), nullptr, &size, &end) != 0 ||
        end != text.data() + text.size())
        return {};
    out.resize(size);
    return out;
}

std::string fromBase64Text(std::string_view text)
{
    std::string out(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(raw(out), out.size(), text.data(), text.size(), nullptr, &size, &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        end != text.data() + text.size())
        return {};
    out.resize(size);
    return out;
}

} // namespace bm
