// StoreError: the one exception of core. Thrown inside a transaction by the store, caught in exactly one
// place (Desk), where it becomes an Error with the same code. Its text holds SQL and SQLite's words, never
// values.
#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <string>

namespace bm {

class StoreError : public std::runtime_error
{
public:
    StoreError(std::string errorCode, std::string detail)
        : std::runtime_error(errorCode + ": " + detail)
        , m_code(std::move(errorCode))
        , m_detail(std::move(detail))
    {
    }
    [[nodiscard]] const std::string& code() const { return m_code; }
    [[nodiscard]] Error error() const { return Error(m_code, {{"detail", m_detail}}); }

private:
    std::string m_code;
    std::string m_detail;
};

} // namespace bm
