// Result<T>: a value, or an Error that speaks in a code with arguments, never in a sentence.
//
// The codes stand in resources/vocabulary.json, which gives each its Chinese and English sentence; a test
// holds the two together. Arguments never carry personal data: they may end up in a log.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bm {

struct Error
{
    std::string code;                                      // "case-not-found"
    std::vector<std::pair<std::string, std::string>> args; // {"case", "511324101-2026-W1-00001"}

    Error() = default;
    explicit Error(std::string c, std::vector<std::pair<std::string, std::string>> a = {})
        : code(std::move(c)), args(std::move(a))
    {
    }
    [[nodiscard]] std::string arg(const std::string& name) const
    {
        for (const auto& [key, value] : args) {
            if (key == name)
                return value;
        }
        return {};
    }
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a function returns its value as it is
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
    friend bool operator==(const Done&, const Done&) = default;
};
using Status = Result<Done>;

} // namespace bm
