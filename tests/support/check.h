// REQUIRE_OK(result): stops the test unless the result holds a value, and says which error it holds instead.
#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

#include <string>

namespace bm::test {

template <class T> std::string why(const Result<T>& result)
{
    if (result.ok())
        return {};
    std::string text = result.error().code;
    for (const auto& [key, value] : result.error().args)
        text += ' ' + key + '=' + value;
    return text;
}

} // namespace bm::test

#define REQUIRE_OK(...)                                                                                      \
    do {                                                                                                     \
        const auto& bmChecked = __VA_ARGS__;                                                                 \
        INFO(bm::test::why(bmChecked));                                                                      \
        REQUIRE(bmChecked.ok());                                                                             \
    } while (false)
