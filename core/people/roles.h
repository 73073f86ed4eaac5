// The roles of accounts, and what each may lead. One place, so that "who is a leader" has one answer.
#pragma once

#include <array>
#include <string_view>

namespace bm {

// What an account can be (vocabulary group role).
inline constexpr std::array<std::string_view, 7> staffRoles{
    "clerk", "section-head", "director", "leader", "organ-head", "supervisor", "county"};

// Gives an opinion on a "no" or approves an extension (行政许可法 42: the head of the organ; 否定报备).
[[nodiscard]] constexpr bool isLeader(std::string_view role)
{
    return role == "director" || role == "leader" || role == "organ-head";
}

// Settles between two stations of the office: somebody of its own leadership, not of the deciding organ.
[[nodiscard]] constexpr bool leadsOffice(std::string_view role)
{
    return role == "director" || role == "leader";
}

// Sees everything and writes nothing: supervision, and the county's people who look in (S-ORG-5).
[[nodiscard]] constexpr bool readsOnly(std::string_view role)
{
    return role == "supervisor" || role == "county";
}

} // namespace bm
