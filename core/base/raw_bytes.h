// Text as the unsigned bytes that libsodium takes.
#pragma once

#include <string>
#include <string_view>

namespace bm {

[[nodiscard]] inline const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
[[nodiscard]] inline unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace bm
