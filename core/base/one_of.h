// Is it in this list of ours?
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace bm {

template <class List> [[nodiscard]] bool oneOf(const List& list, std::string_view code)
{
    return std::find(std::begin(list), std::end(list), code) != std::end(list);
}

} // namespace bm
